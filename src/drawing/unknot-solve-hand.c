#include "unknot-solve-private.h"

/*
 * How well a hand can lie, press or grip somewhere: directions round the skin's normal, tilts of the finger and
 * directions of the elbow are tried, and each costs what is unnatural about it. All numbers come from the figure
 * study; a physiotherapist has not yet looked at them.
 */

#define DEGREES(radians) ((radians) * 180 / G_PI)
#define RADIANS(degrees) ((degrees) * G_PI / 180)

/* What a degree beyond what a joint can do costs: more than any awkwardness. */
#define BROKEN 0.7

/* Directions of the elbow, of a left arm from the chest. */
static const UnknotVector poles_any[] = {
  { 0.35, -0.2, -1 }, { 0.8, -0.25, -0.9 }, { 0.75, -0.8, -0.2 }, { 1, 0, 0.15 },
  { 0.7, 0.75, -0.2 }, { 0.35, -0.7, 0.8 }, { 0.1, -1, 0.35 }, { 0.9, -0.3, -0.7 },
};

static const UnknotVector poles_few[] = { { 0.75, -0.8, -0.1 }, { 0.35, -0.7, 0.8 }, { 0.8, 0.6, -0.1 } };

UnknotPoseArm *
unknot_solve_arm (UnknotSolve *self,
                  guint        figure,
                  UnknotSide   side)
{
  return &self->pose->figures[figure].arms[side];
}

static double
angle_between (UnknotVector a,
               UnknotVector b)
{
  return DEGREES (acos (CLAMP (unknot_vector_dot (a, b), -1, 1)));
}

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

static UnknotVector
hand_place (const UnknotTurn *turn,
            UnknotVector      wrist,
            double            scale,
            double            y,
            double            z)
{
  return unknot_vector_add (wrist, unknot_turn_apply (*turn, UNKNOT_VECTOR (0, scale * y, scale * z)));
}

/* How deep arm and hand are in the body. */
static double
sunk (const UnknotField *field,
      const UnknotTurn  *turn,
      UnknotVector       shoulder,
      UnknotVector       elbow,
      UnknotVector       wrist,
      double             scale)
{
  const UnknotBall balls[] = {
    { elbow, 0.021 },
    { unknot_vector_mix (elbow, wrist, 0.25), 0.020 },
    { unknot_vector_mix (elbow, wrist, 0.5), 0.019 },
    { unknot_vector_mix (elbow, wrist, 0.75), 0.017 },
    { wrist, 0.015 },
    { unknot_vector_mix (shoulder, elbow, 0.5), 0.008 },
    { unknot_vector_mix (shoulder, elbow, 0.68), 0.017 },
    { unknot_vector_mix (shoulder, elbow, 0.85), 0.021 },
    { hand_place (turn, wrist, scale, -0.03, 0), 0.010 },
    { hand_place (turn, wrist, scale, -0.055, -0.012), 0.008 },
    { hand_place (turn, wrist, scale, -0.055, 0.012), 0.008 },
  };

  return unknot_field_sunk (field, balls, G_N_ELEMENTS (balls));
}

/* How deep an arm is in a field, as it is now, added up over it. */
double
unknot_solve_arm_sunk (const UnknotSolve *self,
                       guint              figure,
                       UnknotSide         side,
                       const UnknotField *field)
{
  const UnknotSkeleton *skeleton = &self->stage.skeletons[figure];
  UnknotBone hand = unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side);

  return sunk (field, &skeleton->turn[hand],
               skeleton->at[unknot_bone_of (UNKNOT_BONE_UPPER_ARM_LEFT, side)],
               skeleton->at[unknot_bone_of (UNKNOT_BONE_FOREARM_LEFT, side)],
               skeleton->at[hand], self->pose->figures[figure].person.body->hand_scale);
}

/* What is awkward about where elbow and hand are: up behind the back, across it, elbow over the shoulder. */
static double
posture_cost (const UnknotSkeleton *skeleton,
              const UnknotTurn     *turn,
              UnknotVector          shoulder,
              UnknotVector          elbow,
              UnknotVector          wrist,
              double                sign,
              double                scale)
{
  const UnknotTurn *chest = &skeleton->turn[UNKNOT_BONE_THORAX];
  UnknotVector chest_at = skeleton->at[UNKNOT_BONE_THORAX];
  UnknotVector upper = unknot_turn_undo (*chest, unknot_vector_unit (unknot_vector_subtract (elbow, shoulder)));
  UnknotVector hand = unknot_turn_undo (*chest, unknot_vector_subtract (wrist, chest_at));
  UnknotVector knuckles = hand_place (turn, wrist, scale, -0.075, 0);
  double height = hand.y + 0.665;
  double cost;

  knuckles = unknot_turn_undo (*chest, unknot_vector_subtract (knuckles, chest_at));
  cost = 4 * MAX (0, -upper.z - 0.5) + 4.6 * MAX (0, upper.y - 0.05) + 5 * MAX (0, upper.y - 0.55)
         + 2.5 * MAX (0, -sign * upper.x - 0.6);
  if (knuckles.z < -0.05 && upper.y > -0.2 && hand.z < -0.03)
    cost += 110 * MAX (0, -sign * knuckles.x - 0.035);
  if (hand.z < -0.05 && upper.y < -0.2)
    cost += 30 * MAX (0, -sign * hand.x);

  /* Behind the trunk a hand gets from below up to about Th9, from above down to about Th4. */
  if (hand.z < -0.04)
    cost += upper.y < 0.3 ? 70 * MAX (0, height - 0.70) * MIN (1, (-hand.z - 0.04) / 0.02)
                          : 70 * MAX (0, 0.76 - height);

  return cost;
}

/*
 * Puts a hand with @turn so that its @place (from the wrist) is at @at, the elbow towards @pole (of a left arm,
 * from the chest). Returns what is unnatural about it; the arm stays so. What is worse than @most is not looked at
 * any closer.
 */
double
unknot_solve_try_hand (UnknotSolve           *self,
                       guint                  figure,
                       UnknotSide             side,
                       const UnknotTurn      *turn,
                       UnknotVector           at,
                       UnknotVector           place,
                       UnknotVector           pole,
                       const UnknotHandShape *shape,
                       const UnknotField     *field,
                       double                 most)
{
  UnknotSkeleton *skeleton = &self->stage.skeletons[figure];
  UnknotPoseArm *arm = unknot_solve_arm (self, figure, side);
  double sign = unknot_side_sign (side);
  double scale = self->pose->figures[figure].person.body->hand_scale;
  UnknotVector fingers = unknot_vector_scale (turn->y, -1);
  UnknotVector shoulder, elbow, wrist, forearm, across;
  const UnknotTurn *lower;
  double bent, rolled, cost;

  *arm = (UnknotPoseArm) { .reaches = TRUE, .turned = TRUE, .contact = UNKNOT_HAND_CONTACT_GIVEN, .shape = *shape };
  arm->at.at = at;
  arm->contact_at = place;
  arm->fingers.along = fingers;
  arm->palm.along = unknot_vector_scale (turn->x, -sign);
  arm->pole.along = unknot_turn_apply (skeleton->turn[UNKNOT_BONE_THORAX],
                                       UNKNOT_VECTOR (sign * pole.x, pole.y, pole.z));
  unknot_stage_solve_arm (&self->stage, figure, side);

  shoulder = skeleton->at[unknot_bone_of (UNKNOT_BONE_UPPER_ARM_LEFT, side)];
  elbow = skeleton->at[unknot_bone_of (UNKNOT_BONE_FOREARM_LEFT, side)];
  wrist = skeleton->at[unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side)];
  lower = &skeleton->turn[unknot_bone_of (UNKNOT_BONE_FOREARM_LEFT, side)];
  forearm = unknot_vector_unit (unknot_vector_subtract (wrist, elbow));

  bent = angle_between (forearm, fingers);
  across = unknot_vector_unit (unknot_vector_reject (turn->x, lower->y));
  rolled = DEGREES (atan2 (unknot_vector_dot (across, lower->z), unknot_vector_dot (across, lower->x)));

  cost = 4000 * MAX (0, skeleton->reach_missing[side]) + (bent / 38) * (bent / 38) + MAX (0, bent - 62) * 0.35
         + MAX (0, fabs (rolled) - 80) / 9 + MAX (0, skeleton->elbow[side] - 142) * 0.4
         + posture_cost (skeleton, turn, shoulder, elbow, wrist, sign, scale);
  if (cost < most)
    cost += BROKEN * unknot_joints_arm_excess (&self->ranges, skeleton, side);
  if (field != NULL && cost < most)
    cost += 900 * sunk (field, turn, shoulder, elbow, wrist, scale);

  return cost;
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

static void
try_aim (UnknotSolve          *self,
         const UnknotSolveAim *aim,
         double                tilt,
         double                phase,
         UnknotVector          pole,
         UnknotSolveReach     *best)
{
  UnknotVector at = unknot_vector_along (aim->at, aim->normal, -aim->press);
  UnknotVector place, inwards, along;
  UnknotTurn turn;
  double cost;

  unknot_solve_contact (self, aim, tilt, &place, &inwards, &along);
  if (fabs (unknot_vector_dot (along, inwards)) >= 0.98)
    along = UNKNOT_VECTOR (0, 0, 1);
  turn = turn_onto (inwards, along, unknot_vector_scale (aim->normal, -1),
                    around (aim->normal, UNKNOT_VECTOR (0.31, 0.9, 0.2), phase));
  cost = unknot_solve_try_hand (self, aim->figure, aim->side, &turn, at, place, pole, aim->shape, aim->field,
                                best->cost);
  if (aim->prefer != NULL)
    cost += 1.6 * (1 + unknot_vector_dot (turn.y, unknot_vector_unit (*aim->prefer)));

  if (cost < best->cost)
    {
      best->cost = cost;
      best->arm = *unknot_solve_arm (self, aim->figure, aim->side);
      best->choice = (UnknotHandChoice) { TRUE, aim->side, aim->contact, tilt, turn, pole };
    }
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
  UnknotVector pole;

  *best = (UnknotSolveReach) { .cost = G_MAXDOUBLE };
  for (guint i = 0; i < n_first; i++)
    for (guint turned = 0; turned < 360; turned += aim->step)
      for (guint n = 0; n < G_N_ELEMENTS (poles_any); n++)
        {
          double before = best->cost;

          try_aim (self, aim, first[i], turned, poles_any[n], best);
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
        try_aim (self, aim, tilt + tilts[i], phase + phases[n], pole, best);

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
  reach->arm = *unknot_solve_arm (self, aim->figure, aim->side);
  reach->choice = *choice;
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
