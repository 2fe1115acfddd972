#include "unknot-solve-private.h"

/*
 * How well a hand can lie, press or grip somewhere: directions round the skin's normal, tilts of the finger and
 * directions of the elbow are tried, and each costs what is unnatural about it.
 */

#define RADIANS(degrees) ((degrees) * G_PI / 180)

/* What a unit of stature costs that a place of a hand is deep in something. */
#define SUNK 900

/* A hand that is repeated is turned if it is so wrong: in cost, and in degrees beyond a range. */
#define WRONG 3.5
#define WRONG_BY 0.4
/* What a degree of another turn and another elbow cost then. */
#define OTHER_TURN 0.05
#define OTHER_POLE 1.0
/* So much of the way to another direction an elbow goes: all of it would be a jump from one key to the next. */
#define PART_POLE 0.4

/* Directions of the elbow, of a left arm from the chest. */
static const UnknotVector poles_any[] = {
  { 0.35, -0.2, -1 }, { 0.8, -0.25, -0.9 }, { 0.75, -0.8, -0.2 }, { 1, 0, 0.15 },
  { 0.7, 0.75, -0.2 }, { 0.35, -0.7, 0.8 }, { 0.1, -1, 0.35 }, { 0.9, -0.3, -0.7 },
};

static const UnknotVector poles_few[] = { { 0.75, -0.8, -0.1 }, { 0.35, -0.7, 0.8 }, { 0.8, 0.6, -0.1 } };

/* A direction square to @axis, turned by @degrees about it. */
static UnknotVector
around (UnknotVector axis,
        UnknotVector hint,
        double       degrees)
{
  UnknotVector zero = unknot_vector_unit (unknot_vector_cross (axis, hint));
  UnknotVector quarter = unknot_vector_cross (axis, zero);

  return unknot_vector_add (unknot_vector_scale (zero, cos (RADIANS (degrees))),
                            unknot_vector_scale (quarter, sin (RADIANS (degrees))));
}

/*
 * Where a hand touches, in rest coordinates from the wrist, and which way it presses.
 * tilt: how far the finger is raised from lying flat, in degrees.
 */
void
unknot_solve_contact (const UnknotSolve    *self,
                      const UnknotSolveAim *aim,
                      double                tilt,
                      UnknotVector         *place,
                      UnknotVector         *inwards,
                      UnknotVector         *along)
{
  const UnknotFigureBody *body = self->pose->figures[aim->figure].person.body;
  UnknotVector wrist = body->rest[unknot_bone_of (UNKNOT_BONE_HAND_LEFT, aim->side)];
  double sign = unknot_side_sign (aim->side);
  UnknotDigit digits[UNKNOT_N_DIGITS];
  const UnknotDigit *digit;
  UnknotVector pad;

  if (aim->contact == UNKNOT_HAND_CONTACT_PALM)
    {
      *inwards = unknot_vector_unit (UNKNOT_VECTOR (-sign * cos (RADIANS (tilt)), -sin (RADIANS (tilt)), 0));
      *place = unknot_vector_scale (UNKNOT_VECTOR (-sign * 0.0125, -0.046, 0), body->hand_scale);
      *along = UNKNOT_VECTOR (0, -1, 0);
      return;
    }

  unknot_hand_digits (body, aim->side, aim->shape, digits);
  digit = &digits[aim->contact == UNKNOT_HAND_CONTACT_THUMB ? 4 : 1];
  *along = unknot_vector_unit (unknot_vector_subtract (digit->joints[3], digit->joints[2]));
  pad = aim->contact == UNKNOT_HAND_CONTACT_THUMB ? UNKNOT_VECTOR (-sign, -0.2, 0)
                                                  : UNKNOT_VECTOR (-sign * fabs (along->y), fabs (along->x), 0);
  pad = unknot_vector_unit (unknot_vector_reject (unknot_vector_unit (pad), *along));
  *inwards = unknot_vector_unit (unknot_vector_add (unknot_vector_scale (pad, cos (RADIANS (tilt))),
                                                    unknot_vector_scale (*along, sin (RADIANS (tilt)))));
  *place = unknot_vector_along (digit->joints[3], *inwards, digit->radii[3] * 0.95);
  place->y -= wrist.y;
  place->z -= wrist.z;
}

/* The rotation that takes @a exactly onto @to, and @b as near as it can onto @towards. */
static UnknotTurn
turn_onto (UnknotVector a,
           UnknotVector b,
           UnknotVector to,
           UnknotVector towards)
{
  UnknotVector a0 = unknot_vector_unit (a);
  UnknotVector a1 = unknot_vector_unit (unknot_vector_reject (b, a0));
  UnknotVector b0 = unknot_vector_unit (to);
  UnknotVector b1 = unknot_vector_unit (unknot_vector_reject (towards, b0));
  UnknotTurn from = { a0, a1, unknot_vector_cross (a0, a1) };
  UnknotTurn into = { b0, b1, unknot_vector_cross (b0, b1) };

  return (UnknotTurn) {
    unknot_turn_apply (into, unknot_turn_undo (from, UNKNOT_VECTOR (1, 0, 0))),
    unknot_turn_apply (into, unknot_turn_undo (from, UNKNOT_VECTOR (0, 1, 0))),
    unknot_turn_apply (into, unknot_turn_undo (from, UNKNOT_VECTOR (0, 0, 1))),
  };
}

/* What is wrong with where the whole of a hand is now; what costs more than @most is not finished. */
static double
flesh_cost (const UnknotSolve      *self,
            const UnknotSolveAim   *aim,
            UnknotSolveFlesh       *flesh,
            double                  most)
{
  const UnknotSkeleton *skeleton = &self->stage.skeletons[aim->figure];
  UnknotBone hand = unknot_bone_of (UNKNOT_BONE_HAND_LEFT, aim->side);

  return SUNK * unknot_solve_flesh_sunk (flesh, &skeleton->turn[hand], skeleton->at[hand], aim->clear,
                                         most / SUNK);
}

static void
try_turn (UnknotSolve            *self,
          const UnknotSolveAim   *aim,
          UnknotSolveFlesh       *flesh,
          double                  tilt,
          UnknotVector            place,
          const UnknotTurn       *turn,
          UnknotVector            pole,
          double                  unusual,
          UnknotSolveReach       *best)
{
  UnknotVector at = unknot_vector_along (aim->at, aim->normal, -aim->press);
  double cost = unusual, awkward;

  if (aim->prefer != NULL)
    cost += 1.6 * (1 + unknot_vector_dot (turn->y, unknot_vector_unit (*aim->prefer)));
  if (cost >= best->cost)
    return;

  cost += unknot_solve_try_hand (self, aim->figure, aim->side, turn, at, place, pole, aim->shape, aim->field,
                                 best->cost - cost);
  awkward = cost;
  if (aim->clear != NULL && cost < best->cost)
    cost += flesh_cost (self, aim, flesh, best->cost - cost);

  if (cost < best->cost)
    {
      best->cost = cost;
      best->awkward = awkward;
      best->arm = *unknot_solve_arm (self, aim->figure, aim->side);
      best->choice = (UnknotHandChoice) { TRUE, aim->side, aim->contact, tilt, *turn, pole };
    }
}

/* Says whether the fingers point where they should, as they lie on the skin. */
static gboolean
points_along (const UnknotSolveAim *aim,
              const UnknotTurn     *turn)
{
  UnknotVector along = unknot_vector_unit (unknot_vector_reject (*aim->prefer, aim->normal));

  return -unknot_vector_dot (turn->y, along) > cos (RADIANS (aim->spread));
}

static void
try_aim (UnknotSolve            *self,
         const UnknotSolveAim   *aim,
         UnknotSolveFlesh       *flesh,
         double                  tilt,
         double                  phase,
         UnknotVector            pole,
         UnknotSolveReach       *best)
{
  UnknotVector place, inwards, along;
  UnknotTurn turn;

  unknot_solve_contact (self, aim, tilt, &place, &inwards, &along);
  if (fabs (unknot_vector_dot (along, inwards)) >= 0.98)
    along = UNKNOT_VECTOR (0, 0, 1);
  turn = turn_onto (inwards, along, unknot_vector_scale (aim->normal, -1),
                    around (aim->normal, UNKNOT_VECTOR (0.31, 0.9, 0.2), phase));
  if (aim->spread > 0 && !points_along (aim, &turn))
    return;

  try_turn (self, aim, flesh, tilt, place, &turn, pole, 0, best);
}

static void
keep (UnknotSolve            *self,
      guint                   figure,
      UnknotSide              side,
      const UnknotSolveReach *reach)
{
  *unknot_solve_arm (self, figure, side) = reach->arm;
  unknot_stage_solve_arm (&self->stage, figure, side);
}

/* Finds the most natural way for a hand to press on a place, and leaves the arm so. */
void
unknot_solve_best_hand (UnknotSolve          *self,
                        const UnknotSolveAim *aim,
                        UnknotSolveReach     *best)
{
  static const double tips[] = { 15, 40, 60 }, thumb[] = { 10, 35, 60 }, palm[] = { 0 };
  static const double tilts[] = { -8, 0, 8 }, phases[] = { -12, -6, 6, 12 };
  const double *first = aim->contact == UNKNOT_HAND_CONTACT_TIPS ? tips
                        : aim->contact == UNKNOT_HAND_CONTACT_THUMB ? thumb : palm;
  guint n_first = aim->contact == UNKNOT_HAND_CONTACT_PALM ? 1 : 3;
  double tilt = 0, phase = 0;
  UnknotSolveFlesh flesh;
  UnknotVector pole;

  unknot_solve_flesh_init (&flesh, self->pose->figures[aim->figure].person.body, aim->side, aim->contact, aim->shape);
  *best = (UnknotSolveReach) { .cost = G_MAXDOUBLE };
  for (guint i = 0; i < n_first; i++)
    for (guint turned = 0; turned < 360; turned += aim->step)
      for (guint n = 0; n < G_N_ELEMENTS (poles_any); n++)
        {
          double before = best->cost;

          try_aim (self, aim, &flesh, first[i], turned, poles_any[n], best);
          if (best->cost < before)
            {
              tilt = first[i];
              phase = turned;
            }
        }

  pole = best->choice.pole;
  for (guint i = 0; i < G_N_ELEMENTS (tilts); i++)
    for (guint n = 0; n < G_N_ELEMENTS (phases); n++)
      if (aim->contact != UNKNOT_HAND_CONTACT_PALM || fabs (tilts[i]) < 1)
        try_aim (self, aim, &flesh, tilt + tilts[i], phase + phases[n], pole, best);

  keep (self, aim->figure, aim->side, best);
}

/* The smallest further turn that brings a direction of @turn from @a to @b. */
static UnknotTurn
align (UnknotTurn   turn,
       UnknotVector a,
       UnknotVector b)
{
  UnknotVector axis = unknot_vector_cross (a, b);
  double c = unknot_vector_dot (a, b);
  UnknotVector *columns[] = { &turn.x, &turn.y, &turn.z };

  if (unknot_vector_length (axis) < 1e-8)
    return turn;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      UnknotVector once = unknot_vector_cross (axis, *columns[i]);

      *columns[i] = unknot_vector_along (unknot_vector_add (*columns[i], once), unknot_vector_cross (axis, once),
                                         1 / (1 + c));
    }

  return turn;
}

/* @vector turned about @axis, a unit vector. */
static UnknotVector
swing (UnknotVector vector,
       UnknotVector axis,
       double       degrees)
{
  double angle = RADIANS (degrees);
  UnknotVector swung = unknot_vector_scale (vector, cos (angle));

  swung = unknot_vector_along (swung, unknot_vector_cross (axis, vector), sin (angle));
  return unknot_vector_along (swung, axis, unknot_vector_dot (axis, vector) * (1 - cos (angle)));
}

/* Says whether an arm as it is now is beyond its joints, or it or its hand in something. */
static gboolean
is_wrong (const UnknotSolve      *self,
          const UnknotSolveAim   *aim,
          UnknotSolveFlesh       *flesh)
{
  return unknot_joints_arm_excess (&self->ranges, &self->stage.skeletons[aim->figure], aim->side) > WRONG_BY
         || SUNK * unknot_solve_arm_sunk (self, aim->figure, aim->side, aim->field) > WRONG
         || flesh_cost (self, aim, flesh, WRONG) > WRONG;
}

/* Turns a hand that is in something on the spot, no more than it has to be. */
static void
try_turned (UnknotSolve            *self,
            const UnknotSolveAim   *aim,
            const UnknotHandChoice *choice,
            UnknotVector            place,
            const UnknotTurn       *turn,
            UnknotSolveReach       *reach)
{
  static const double turned[] = { 0, -8, 8, -16, 16, -24, 24, -32, 32 };
  UnknotSolveFlesh flesh;

  unknot_solve_flesh_init (&flesh, self->pose->figures[aim->figure].person.body, aim->side, aim->contact, aim->shape);
  if (!is_wrong (self, aim, &flesh))
    return;

  reach->cost = G_MAXDOUBLE;
  for (guint i = 0; i < G_N_ELEMENTS (turned); i++)
    {
      UnknotTurn trial = { swing (turn->x, aim->normal, turned[i]), swing (turn->y, aim->normal, turned[i]),
                           swing (turn->z, aim->normal, turned[i]) };

      try_turn (self, aim, &flesh, choice->tilt, place, &trial, choice->pole, OTHER_TURN * fabs (turned[i]), reach);
      for (guint n = 0; n < G_N_ELEMENTS (poles_any); n++)
        {
          UnknotVector pole = unknot_vector_mix (unknot_vector_unit (choice->pole), unknot_vector_unit (poles_any[n]),
                                                 PART_POLE);

          try_turn (self, aim, &flesh, choice->tilt, place, &trial, pole, OTHER_TURN * fabs (turned[i]) + OTHER_POLE,
                    reach);
        }
    }
}

/* Presses as another step has chosen, at a place a little beside it. */
void
unknot_solve_repeat_hand (UnknotSolve            *self,
                          const UnknotSolveAim   *aim,
                          const UnknotHandChoice *choice,
                          UnknotSolveReach       *reach)
{
  UnknotVector place, inwards, along;
  UnknotTurn turn;

  unknot_solve_contact (self, aim, choice->tilt, &place, &inwards, &along);
  turn = align (choice->turn, unknot_turn_apply (choice->turn, inwards), unknot_vector_scale (aim->normal, -1));
  reach->cost = unknot_solve_try_hand (self, aim->figure, aim->side, &turn,
                                       unknot_vector_along (aim->at, aim->normal, -aim->press), place, choice->pole,
                                       aim->shape, NULL, G_MAXDOUBLE);
  reach->awkward = reach->cost;
  reach->arm = *unknot_solve_arm (self, aim->figure, aim->side);
  reach->choice = *choice;
  if (aim->clear != NULL)
    {
      try_turned (self, aim, choice, place, &turn, reach);
      keep (self, aim->figure, aim->side, reach);
    }
}

/* Finds the most natural way for a hand to close round an axis, and leaves the arm so. */
void
unknot_solve_best_grip (UnknotSolve           *self,
                        const UnknotSolveGrip *grip,
                        UnknotSolveReach      *best)
{
  double sign = unknot_side_sign (grip->side);
  double scale = self->pose->figures[grip->figure].person.body->hand_scale;
  UnknotVector place = unknot_vector_scale (UNKNOT_VECTOR (-sign * (0.010 + grip->radius), -0.050, 0.002), scale);
  UnknotVector axis = unknot_vector_unit (grip->axis);
  const UnknotVector *poles = grip->poles == UNKNOT_SOLVE_POLES_ANY ? poles_any : poles_few;
  guint n_poles = grip->poles == UNKNOT_SOLVE_POLES_ANY ? G_N_ELEMENTS (poles_any) : G_N_ELEMENTS (poles_few);

  *best = (UnknotSolveReach) { .cost = G_MAXDOUBLE };
  for (int way = 1; way >= -1; way -= 2)
    for (guint turned = 0; turned < 360; turned += grip->step)
      {
        UnknotVector z = unknot_vector_scale (axis, way);
        UnknotVector y = around (axis, UNKNOT_VECTOR (0.3, 0.2, 0.9), turned);
        UnknotTurn turn = { unknot_vector_cross (y, z), y, z };

        for (guint n = 0; n < n_poles; n++)
          {
            double cost = unknot_solve_try_hand (self, grip->figure, grip->side, &turn, grip->at, place, poles[n],
                                                 grip->shape, grip->field, best->cost);

            if (cost < best->cost)
              {
                best->cost = cost;
                best->arm = *unknot_solve_arm (self, grip->figure, grip->side);
              }
          }
      }

  keep (self, grip->figure, grip->side, best);
}
