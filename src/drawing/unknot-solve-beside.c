#include "unknot-solve-private.h"

/* A helper who stands by: near the knot, clear of furniture and of the person's legs. */

/* A helper stands so far off what is in the way, and goes back no farther than this to do so. */
#define CLEAR (4 * UNKNOT_MM)
#define BACK_OFF 0.25
/* From the hip to the shoulder, and how far a helper leans in. */
#define TRUNK 0.28
#define MOST_LEAN 8.0

/* What of the helper stands in the way, and of what. */
static gboolean
is_lower (const UnknotPrimitive *primitive)
{
  return primitive->bone == UNKNOT_BONE_PELVIS || primitive->bone >= UNKNOT_BONE_THIGH_LEFT;
}

/* How deep the helper's legs are in the furniture or in the person's. */
static double
legs_in_the_way (const UnknotSolve *self,
                 guint              helper)
{
  g_autoptr (GArray) body = unknot_primitives_new ();
  g_autoptr (GArray) others = unknot_primitives_new ();
  g_autoptr (GArray) lower = unknot_primitives_new ();
  g_autoptr (UnknotField) field = NULL;
  double deepest = -G_MAXDOUBLE;

  unknot_primitives_add_body (others, &self->stage, 0);
  for (guint i = 0; i < others->len; i++)
    {
      const UnknotPrimitive *primitive = &g_array_index (others, UnknotPrimitive, i);

      if (is_lower (primitive))
        g_array_append_vals (lower, primitive, 1);
    }
  for (guint i = 0; i < self->pose->n_props; i++)
    if (unknot_solve_is_furniture (self->pose->props[i].kind))
      unknot_primitives_add_prop (lower, &self->stage, self->pose, i);
  field = unknot_field_new ((UnknotPrimitive *) lower->data, lower->len);

  unknot_primitives_add_body (body, &self->stage, helper);
  for (guint i = 0; i < body->len; i++)
    {
      const UnknotPrimitive *primitive = &g_array_index (body, UnknotPrimitive, i);
      UnknotBall balls[5];

      if (!is_lower (primitive) || primitive->line != 0)
        continue;
      for (guint n = 0; n < G_N_ELEMENTS (balls); n++)
        {
          UnknotVector at = unknot_vector_mix (primitive->a, primitive->b, n / 4.0);
          double radius = primitive->radius_a + (primitive->radius_b - primitive->radius_a) * n / 4.0;

          balls[n] = (UnknotBall) { at, radius };
        }
      deepest = MAX (deepest, -unknot_field_gap (field, balls, G_N_ELEMENTS (balls), NULL));
    }

  return deepest;
}

static void
move_helper (UnknotSolve  *self,
             guint         figure,
             UnknotVector  way)
{
  UnknotPoseFigure *helper = &self->pose->figures[figure];

  helper->root_at = unknot_vector_add (helper->root_at, way);
  for (guint side = 0; side < 2; side++)
    if (helper->legs[side].planted)
      helper->legs[side].at.at = unknot_vector_add (helper->legs[side].at.at, UNKNOT_VECTOR (way.x, 0, way.z));
  unknot_solve_refresh (self);
}

/* Backs off until the legs are clear, leans in by as much, and bends the knees until both feet stand. */
static void
stand_clear (UnknotSolve *self,
             guint        figure)
{
  UnknotPoseFigure *helper = &self->pose->figures[figure];
  UnknotVector back = unknot_turn_apply (unknot_turn_about_y (helper->root_turn[0]), UNKNOT_VECTOR (0, 0, -1));
  double moved = 0;

  for (guint i = 0; i < 8 && moved < BACK_OFF; i++)
    {
      double depth = legs_in_the_way (self, figure) + CLEAR;

      if (depth < 0.001)
        break;
      move_helper (self, figure, unknot_vector_scale (back, depth));
      moved += depth;
    }
  /* What the feet went back, the shoulders come forward. */
  helper->root_turn[1] += CLAMP (atan2 (moved, TRUNK) * 180 / G_PI, 0, MOST_LEAN);

  for (guint i = 0; i < 4; i++)
    {
      double missing = 0;

      for (guint side = 0; side < 2; side++)
        if (helper->legs[side].planted)
          {
            UnknotVector foot = self->stage.skeletons[figure].at[unknot_bone_of (UNKNOT_BONE_FOOT_LEFT, side)];
            UnknotVector target = unknot_stage_point (&self->stage, &helper->legs[side].at);
            UnknotVector off = unknot_vector_subtract (target, foot);

            missing = MAX (missing, unknot_vector_length (off));
          }
      if (missing < 0.0005)
        break;
      move_helper (self, figure, UNKNOT_VECTOR (0, -1.1 * missing - 0.0005, 0));
    }
  unknot_solve_refresh (self);
}

/* The helper stands by the knot; a part of its sideways place moves the helper along. */
void
unknot_solve_beside (UnknotSolve           *self,
                     const UnknotSolveStep *step)
{
  static const double still[2] = { 0, 0 };
  UnknotPoseFigure *helper = &self->pose->figures[step->figure];
  UnknotSolveSkin skin;
  UnknotVector shift;

  unknot_solve_skin (self, still, &skin);
  shift = UNKNOT_VECTOR (skin.at.x * step->follow + step->off.x, 0, skin.at.z + step->off.z);
  helper->root_at = UNKNOT_VECTOR (shift.x, step->off.y, shift.z);
  for (guint side = 0; side < 2; side++)
    if (helper->legs[side].planted)
      helper->legs[side].at.at = unknot_vector_add (helper->legs[side].at.at, shift);

  unknot_solve_refresh (self);
  stand_clear (self, step->figure);
}
