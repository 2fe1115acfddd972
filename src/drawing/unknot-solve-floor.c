#include "unknot-solve-private.h"

/*
 * Where no solver brings the body down, a file says how high it lies or kneels. It is written for one build: another's
 * hips may be broader or its seat flatter, so the floor lifts it, or it comes down to the floor.
 */

/* Flesh on the floor gives way by so much; what is higher than this is carried by nothing. */
#define GIVES_WAY (6 * UNKNOT_MM)
#define CARRIED (2 * UNKNOT_MM)
/* Builds don't differ by more; a body that is higher is meant to be. */
#define BUILDS_DIFFER (14 * UNKNOT_MM)
/* A knee that is lifted takes its shin along only a little. */
#define LIFTS 4

static gboolean
is_arm (UnknotBone bone)
{
  return bone >= UNKNOT_BONE_UPPER_ARM_LEFT && bone <= UNKNOT_BONE_HAND_RIGHT;
}

static gboolean
is_foot (UnknotBone bone)
{
  return bone == UNKNOT_BONE_FOOT_LEFT || bone == UNKNOT_BONE_FOOT_RIGHT;
}

/* How far down the skin round one end of a round cone comes. */
static double
bottom (const UnknotPrimitive *primitive,
        UnknotVector           at,
        double                 radius)
{
  UnknotVector own = unknot_turn_undo (primitive->turn, UNKNOT_VECTOR (0, -1, 0));

  own = UNKNOT_VECTOR (own.x * primitive->scale.x, own.y * primitive->scale.y, own.z * primitive->scale.z);
  return at.y - radius * unknot_vector_length (own);
}

/* How high the lowest point of a figure is over the floor; @limbs: also of its arms and feet, which are laid by
 * themselves. */
static double
height_over_floor (const UnknotSolve *self,
                   guint              figure,
                   gboolean           limbs)
{
  g_autoptr (GArray) all = unknot_primitives_new ();
  double least = G_MAXDOUBLE;

  unknot_primitives_add_body (all, &self->stage, figure);
  for (guint i = 0; i < all->len; i++)
    {
      const UnknotPrimitive *one = &g_array_index (all, UnknotPrimitive, i);

      /* What ends at a plane is a hem, and what has a hole is hair. */
      if (one->kind != UNKNOT_PRIMITIVE_CONE || one->n_cuts > 0 || one->hole_radius > 0
          || (!limbs && (is_arm (one->bone) || is_foot (one->bone))))
        continue;
      least = MIN (least, bottom (one, one->a, one->radius_a));
      least = MIN (least, bottom (one, one->b, one->radius_b));
    }

  return least - self->pose->scene.floor;
}

static void
lift (UnknotSolve *self,
      guint        figure,
      double       by)
{
  self->pose->figures[figure].root_at.y += by;
  unknot_solve_refresh (self);
}

/* Brings bodies onto the floor that are a little in it or over it. */
void
unknot_solve_floor (UnknotSolve *self)
{
  if (!self->pose->scene.has_floor)
    return;

  for (guint i = 0; i < self->pose->n_figures; i++)
    {
      double over = height_over_floor (self, i, FALSE);

      for (guint again = 0; again < LIFTS && over < -GIVES_WAY && over > -BUILDS_DIFFER; again++)
        {
          lift (self, i, -GIVES_WAY - over);
          over = height_over_floor (self, i, FALSE);
        }

      over = height_over_floor (self, i, TRUE);
      if (over > CARRIED && over < BUILDS_DIFFER && self->pose->n_props == 0)
        lift (self, i, CARRIED - over);
    }
}
