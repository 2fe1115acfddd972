#include "unknot-solve-private.h"

/* Two hands of a helper: one on the knot, the other beside it and clear of the first. */

/* The second hand's fingers point where the first's do, but for so many degrees. */
#define SPREAD 50
/* What a second hand costs that can't lie so: then it may lie as it likes. */
#define TOO_AWKWARD 30
/* Two hands touch by at most so much, and are moved apart in so many steps. */
#define TOUCH 0.003
#define NUDGES 4

static void
press_one (UnknotSolve            *self,
           const UnknotSolveAim   *aim,
           UnknotSolveReach       *reach)
{
  const UnknotHandChoice *choice = self->hint != NULL ? &self->hint->press_both[aim->side] : NULL;

  if (choice != NULL && choice->made && choice->contact == aim->contact)
    unknot_solve_repeat_hand (self, aim, choice, reach);
  else
    unknot_solve_best_hand (self, aim, reach);
}

/* The arm of a figure alone. */
static UnknotField *
make_arm_field (const UnknotSolve *self,
                guint              figure,
                UnknotSide         side)
{
  g_autoptr (GArray) all = unknot_primitives_new ();
  g_autoptr (GArray) arm = unknot_primitives_new ();

  unknot_primitives_add_body (all, &self->stage, figure);
  for (guint i = 0; i < all->len; i++)
    {
      const UnknotPrimitive *primitive = &g_array_index (all, UnknotPrimitive, i);

      if (primitive->bone == unknot_bone_of (UNKNOT_BONE_FOREARM_LEFT, side)
          || primitive->bone == unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side))
        g_array_append_vals (arm, primitive, 1);
    }

  return unknot_field_new ((UnknotPrimitive *) arm->data, arm->len);
}

/* How deep a hand is in the other one as it is now. */
static double
depth_in (const UnknotSolve    *self,
          const UnknotSolveAim *aim,
          const UnknotField    *other)
{
  const UnknotSkeleton *skeleton = &self->stage.skeletons[aim->figure];
  UnknotBone hand = unknot_bone_of (UNKNOT_BONE_HAND_LEFT, aim->side);
  UnknotSolveFlesh flesh;

  unknot_solve_flesh_init (&flesh, self->pose->figures[aim->figure].person.body, aim->side, aim->contact, aim->shape);
  return unknot_solve_flesh_depth (&flesh, &skeleton->turn[hand], skeleton->at[hand], other);
}

/* Lays the second hand beside the first, farther off where they would be in each other. */
static void
press_second (UnknotSolve           *self,
              const UnknotSolveStep *step,
              UnknotSide             main,
              UnknotVector           from,
              UnknotVector           way)
{
  UnknotSide side = unknot_side_mirror (main);
  g_autoptr (UnknotField) body = unknot_solve_field (self, 0, UNKNOT_SOLVE_NO_ARMS);
  g_autoptr (UnknotField) around = unknot_solve_surroundings (self, step->figure, side);
  g_autoptr (UnknotField) first = make_arm_field (self, step->figure, main);
  UnknotVector fingers = unknot_vector_scale (self->choices.press_both[main].turn.y, -1);
  UnknotSolveAim aim = {
    .figure = step->figure, .side = side, .contact = step->contact, .shape = &step->shape,
    .press = step->press, .field = around, .clear = around, .prefer = &fingers, .spread = SPREAD, .step = 20,
  };
  double gap = step->gap;
  UnknotSolveReach reach;

  for (guint i = 0; i <= NUDGES; i++)
    {
      double depth;

      aim.at = unknot_field_surface (body, unknot_vector_along (from, way, gap), 12);
      aim.normal = unknot_field_normal (body, aim.at, 0.006);
      if (i == 0)
        press_one (self, &aim, &reach);
      else
        {
          UnknotHandChoice choice = reach.choice;

          unknot_solve_repeat_hand (self, &aim, &choice, &reach);
        }
      if (i == 0 && reach.cost > TOO_AWKWARD && aim.spread > 0)
        {
          aim.spread = 0;
          press_one (self, &aim, &reach);
        }
      depth = depth_in (self, &aim, first);
      if (depth < TOUCH)
        break;
      gap += depth;
    }

  self->choices.press_both[side] = reach.choice;
  unknot_solve_bend_fingers (self, step->figure, side, step->contact, around);
}

/* Both hands of the helper: one exactly on the knot, the other beside it. */
void
unknot_solve_press_both (UnknotSolve           *self,
                         const UnknotSolveStep *step)
{
  UnknotSide main = step->hand == UNKNOT_SOLVE_HAND_SAME ? self->side : unknot_side_mirror (self->side);
  g_autoptr (UnknotField) around = unknot_solve_surroundings (self, step->figure, UNKNOT_SIDE_BOTH);
  UnknotSolveAim aim = {
    .figure = step->figure, .side = main, .contact = step->contact, .shape = &step->shape,
    .press = step->press, .field = around, .clear = around, .prefer = step->has_prefer ? &step->prefer : NULL,
    .step = 20,
  };
  UnknotSolveReach reach;
  UnknotSolveSkin skin;
  UnknotVector way;

  unknot_solve_skin (self, step->slide, &skin);
  unknot_solve_touch (self, &skin);
  aim.at = skin.at;
  aim.normal = skin.normal;
  press_one (self, &aim, &reach);
  self->choices.press_both[main] = reach.choice;
  unknot_solve_bend_fingers (self, step->figure, main, step->contact, around);
  unknot_solve_note_hand (self, step->figure, main, reach.awkward);

  /* The second hand lies on its own side of the first, so that the helper's arms do not cross. */
  way = step->across ? skin.out : skin.up;
  if (unknot_vector_dot (self->stage.skeletons[step->figure].turn[UNKNOT_BONE_THORAX].x, way)
      * unknot_side_sign (main) > 0)
    way = unknot_vector_scale (way, -1);
  press_second (self, step, main, skin.at, way);
  unknot_solve_refresh (self);
}
