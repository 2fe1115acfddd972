#include "unknot-solve-private.h"

/* A massage gun: its head on the knot, the barrel clear of the body, a hand round the handle. */

/* From the middle of the head along the barrel and the handle, as the gun is drawn. */
#define HEAD_RADIUS 0.0175
#define HANDLE_FROM 0.1075
#define GRIP_AT 0.062
#define HANDLE_RADIUS 0.013
/* The handle leans a little towards the head. */
#define HANDLE_LEAN 0.12
/* A gun that is deeper than this in the body is not tried. */
#define TOO_DEEP 0.02

typedef struct
{
  UnknotSide side;
  UnknotVector barrel;
  UnknotVector handle;
  UnknotSolveReach reach;
} Hold;

static double
sunk (const UnknotField *field,
      UnknotVector       head,
      UnknotVector       barrel,
      UnknotVector       handle)
{
  static const double along_barrel[][2] = {
    { 0.03, 0.012 }, { 0.05, 0.016 }, { 0.08, 0.026 }, { 0.11, 0.026 }, { 0.14, 0.026 },
  };
  static const double along_handle[] = { 0.03, 0.06, 0.09, 0.12 };
  UnknotVector joint = unknot_vector_along (head, barrel, HANDLE_FROM);
  UnknotBall balls[G_N_ELEMENTS (along_barrel) + G_N_ELEMENTS (along_handle)];
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (along_barrel); i++)
    balls[n++] = (UnknotBall) { unknot_vector_along (head, barrel, along_barrel[i][0]), along_barrel[i][1] };
  for (guint i = 0; i < G_N_ELEMENTS (along_handle); i++)
    balls[n++] = (UnknotBall) { unknot_vector_along (joint, handle, along_handle[i]), 0.018 };

  return unknot_field_sunk (field, balls, n, G_MAXDOUBLE);
}

static UnknotVector
grip_place (UnknotVector head,
            UnknotVector barrel,
            UnknotVector handle)
{
  return unknot_vector_along (unknot_vector_along (head, barrel, HANDLE_FROM), handle, GRIP_AT);
}

static void
grip (UnknotSolve       *self,
      UnknotVector       head,
      const Hold        *hold,
      const UnknotField *field,
      UnknotSolvePoles   poles,
      guint              step,
      UnknotSolveReach  *reach)
{
  UnknotSolveGrip wanted = {
    .figure = 0, .side = hold->side, .shape = unknot_cast_get_hand (self->pose->cast, "handle"),
    .at = grip_place (head, hold->barrel, hold->handle), .axis = hold->handle, .radius = HANDLE_RADIUS,
    .field = field, .poles = poles, .step = step,
  };

  unknot_solve_best_grip (self, &wanted, reach);
}

static void
restore (UnknotSolve         *self,
         const UnknotPoseArm  arms[2])
{
  for (guint side = 0; side < 2; side++)
    {
      *unknot_solve_arm (self, 0, side) = arms[side];
      unknot_stage_solve_arm (&self->stage, 0, side);
    }
}

static void
try_hold (UnknotSolve       *self,
          UnknotVector       head,
          const UnknotField *field,
          Hold               hold,
          double             tilt,
          double             deepest,
          Hold              *best)
{
  double depth = sunk (field, head, hold.barrel, hold.handle);

  if (depth > deepest)
    return;

  grip (self, head, &hold, field, UNKNOT_SOLVE_POLES_FEW, 60, &hold.reach);
  hold.reach.cost += 500 * depth + tilt * 0.03;
  if (hold.reach.cost < best->reach.cost)
    *best = hold;
}

/* Barrel straight off the skin, or tilted in four ways; the handle all round it. */
static void
search_side (UnknotSolve           *self,
             const UnknotSolveSkin *skin,
             UnknotVector           head,
             UnknotSide             side,
             double                 deepest,
             Hold                  *best)
{
  static const double tilts[][2] = { { 0, 0 }, { 28, 0 }, { 28, 90 }, { 28, 180 }, { 28, 270 } };
  g_autoptr (UnknotField) field = unknot_solve_field (self, 0, unknot_solve_without (side));

  for (guint i = 0; i < G_N_ELEMENTS (tilts); i++)
    {
      double tilt = tilts[i][0] * G_PI / 180, way = tilts[i][1] * G_PI / 180;
      UnknotVector aside = unknot_vector_along (unknot_vector_scale (skin->up, cos (way)), skin->out, sin (way));
      UnknotVector barrel = unknot_vector_along (unknot_vector_scale (skin->normal, cos (tilt)), aside, sin (tilt));
      UnknotVector zero, quarter;

      barrel = unknot_vector_unit (barrel);
      zero = unknot_vector_unit (unknot_vector_cross (barrel, UNKNOT_VECTOR (0.3, 0.85, 0.4)));
      quarter = unknot_vector_cross (barrel, zero);
      for (guint turned = 0; turned < 360; turned += 45)
        {
          double angle = turned * G_PI / 180;
          UnknotVector handle = unknot_vector_along (unknot_vector_scale (zero, cos (angle)), quarter, sin (angle));

          handle = unknot_vector_unit (unknot_vector_along (handle, barrel, -HANDLE_LEAN));
          try_hold (self, head, field, (Hold) { .side = side, .barrel = barrel, .handle = handle }, tilts[i][0],
                    deepest, best);
        }
    }
}

static void
search (UnknotSolve           *self,
        const UnknotSolveSkin *skin,
        UnknotVector           head,
        double                 deepest,
        Hold                  *best)
{
  UnknotPoseArm before[2] = { *unknot_solve_arm (self, 0, 0), *unknot_solve_arm (self, 0, 1) };
  UnknotSide other = unknot_side_mirror (self->side);
  gboolean on_arm = self->spot.bone == UNKNOT_BONE_UPPER_ARM_LEFT || self->spot.bone == UNKNOT_BONE_UPPER_ARM_RIGHT;
  UnknotSide first = self->spot.at.y > 0.70 || on_arm ? other : self->side;

  search_side (self, skin, head, first, deepest, best);
  restore (self, before);
  if (!on_arm)
    {
      search_side (self, skin, head, unknot_side_mirror (first), deepest, best);
      restore (self, before);
    }
}

static void
choose (UnknotSolve           *self,
        const UnknotSolveSkin *skin,
        UnknotVector           head)
{
  g_autoptr (UnknotField) field = NULL;
  Hold best = { .reach.cost = G_MAXDOUBLE };
  UnknotSolveReach reach;

  if (self->choices.has_gun)
    best = (Hold) {
      self->choices.gun_side, self->choices.gun_barrel, self->choices.gun_handle, { .cost = self->cost },
    };
  else
    search (self, skin, head, TOO_DEEP, &best);
  if (best.reach.cost >= G_MAXDOUBLE)
    search (self, skin, head, G_MAXDOUBLE, &best);

  field = unknot_solve_field (self, 0, unknot_solve_without (best.side));
  grip (self, head, &best, field, UNKNOT_SOLVE_POLES_ANY, 15, &reach);
  self->cost = best.reach.cost;
  self->choices.has_gun = TRUE;
  self->choices.gun_side = best.side;
  self->choices.gun_barrel = best.barrel;
  self->choices.gun_handle = best.handle;
  self->choices.gun_arm = reach.arm;
}

void
unknot_solve_gun (UnknotSolve           *self,
                  const UnknotSolveStep *step)
{
  UnknotProp *gun = unknot_solve_prop (self, step);
  UnknotSolveSkin skin;
  UnknotVector head;
  UnknotPoseArm *arm;

  unknot_solve_skin (self, step->slide, &skin);
  unknot_solve_touch (self, &skin);
  head = unknot_vector_along (skin.at, skin.normal, HEAD_RADIUS - step->press);

  if (self->hint != NULL && self->hint->has_gun)
    {
      self->choices.has_gun = TRUE;
      self->choices.gun_side = self->hint->gun_side;
      self->choices.gun_barrel = self->hint->gun_barrel;
      self->choices.gun_handle = self->hint->gun_handle;
      self->choices.gun_arm = self->hint->gun_arm;
    }
  else
    choose (self, &skin, head);

  gun->at = (UnknotPosePoint) { .kind = UNKNOT_POSE_POINT_WORLD, .at = head };
  gun->barrel = (UnknotPoseDirection) { .along = self->choices.gun_barrel };
  gun->handle = (UnknotPoseDirection) { .along = self->choices.gun_handle };

  arm = unknot_solve_arm (self, 0, self->choices.gun_side);
  *arm = self->choices.gun_arm;
  arm->at.at = grip_place (head, self->choices.gun_barrel, self->choices.gun_handle);
  self->has_hand = TRUE;
  self->hand_figure = 0;
  self->hand_side = self->choices.gun_side;
  unknot_stage_solve_arm (&self->stage, 0, self->choices.gun_side);
  unknot_solve_close_hands (self, step);
  unknot_solve_refresh (self);
}
