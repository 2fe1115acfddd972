#include "unknot-solve-private.h"

/*
 * What is unnatural about where an arm is, as a cost. All numbers come from the figure study; a physiotherapist has
 * not yet looked at them.
 */

#define DEGREES(radians) ((radians) * 180 / G_PI)

/* What a degree beyond what a joint can do costs: more than any awkwardness. */
#define BROKEN 0.7
/* What a unit of stature costs that a place of the arm is deep in something. */
#define SUNK 900

UnknotPoseArm *
unknot_solve_arm (UnknotSolve *self,
                  guint        figure,
                  UnknotSide   side)
{
  return &self->pose->figures[figure].arms[side];
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

/* How deep arm and hand are in the body; what is more than @most is not finished. */
static double
sunk (const UnknotField *field,
      const UnknotTurn  *turn,
      UnknotVector       shoulder,
      UnknotVector       elbow,
      UnknotVector       wrist,
      double             scale,
      double             most)
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

  return unknot_field_sunk (field, balls, G_N_ELEMENTS (balls), most);
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
               skeleton->at[hand], self->pose->figures[figure].person.body->hand_scale, G_MAXDOUBLE);
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

  bent = DEGREES (acos (CLAMP (unknot_vector_dot (forearm, fingers), -1, 1)));
  across = unknot_vector_unit (unknot_vector_reject (turn->x, lower->y));
  rolled = DEGREES (atan2 (unknot_vector_dot (across, lower->z), unknot_vector_dot (across, lower->x)));

  cost = 4000 * MAX (0, skeleton->reach_missing[side]) + (bent / 38) * (bent / 38) + MAX (0, bent - 62) * 0.35
         + MAX (0, fabs (rolled) - 80) / 9 + MAX (0, skeleton->elbow[side] - 142) * 0.4
         + posture_cost (skeleton, turn, shoulder, elbow, wrist, sign, scale);
  if (cost < most)
    cost += BROKEN * unknot_joints_arm_excess (&self->ranges, skeleton, side);
  if (field != NULL && cost < most)
    cost += SUNK * sunk (field, turn, shoulder, elbow, wrist, scale, (most - cost) / SUNK);

  return cost;
}
