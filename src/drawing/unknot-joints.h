#pragma once

#include "unknot-skeleton.h"

G_BEGIN_DECLS

/**
 * UnknotArmMove:
 * @UNKNOT_ARM_MOVE_RAISE: the shoulder girdle goes up
 * @UNKNOT_ARM_MOVE_FORWARD: the shoulder girdle goes forward
 * @UNKNOT_ARM_MOVE_FLEXION: the upper arm goes up; below 0 behind the trunk
 * @UNKNOT_ARM_MOVE_ABDUCTION: the upper arm goes outwards; below 0 across the trunk
 * @UNKNOT_ARM_MOVE_ROTATION: the upper arm turns outwards; below 0 inwards
 * @UNKNOT_ARM_MOVE_BEND: the elbow bends
 * @UNKNOT_ARM_MOVE_TURN: the hand turns about the forearm, away from thumb forward
 * @UNKNOT_ARM_MOVE_WRIST: the wrist bends to the palm; below 0 to the back of the hand
 * @UNKNOT_ARM_MOVE_DEVIATION: the wrist bends to the little finger; below 0 to the thumb
 *
 * What an arm does at its joints.
 */
typedef enum
{
  UNKNOT_ARM_MOVE_RAISE,
  UNKNOT_ARM_MOVE_FORWARD,
  UNKNOT_ARM_MOVE_FLEXION,
  UNKNOT_ARM_MOVE_ABDUCTION,
  UNKNOT_ARM_MOVE_ROTATION,
  UNKNOT_ARM_MOVE_BEND,
  UNKNOT_ARM_MOVE_TURN,
  UNKNOT_ARM_MOVE_WRIST,
  UNKNOT_ARM_MOVE_DEVIATION,
} UnknotArmMove;

#define UNKNOT_N_ARM_MOVES (UNKNOT_ARM_MOVE_DEVIATION + 1)

/**
 * UnknotLegMove:
 * @UNKNOT_LEG_MOVE_FLEXION: the thigh goes up; below 0 behind the trunk
 * @UNKNOT_LEG_MOVE_ABDUCTION: the thigh goes outwards
 * @UNKNOT_LEG_MOVE_ROTATION: the thigh turns outwards
 * @UNKNOT_LEG_MOVE_BEND: the knee bends
 * @UNKNOT_LEG_MOVE_ANKLE: the foot goes up
 * @UNKNOT_LEG_MOVE_TURN: the foot turns outwards against the shin
 *
 * What a leg does at its joints.
 */
typedef enum
{
  UNKNOT_LEG_MOVE_FLEXION,
  UNKNOT_LEG_MOVE_ABDUCTION,
  UNKNOT_LEG_MOVE_ROTATION,
  UNKNOT_LEG_MOVE_BEND,
  UNKNOT_LEG_MOVE_ANKLE,
  UNKNOT_LEG_MOVE_TURN,
} UnknotLegMove;

#define UNKNOT_N_LEG_MOVES (UNKNOT_LEG_MOVE_TURN + 1)

/**
 * UnknotJointRanges:
 * @spine: lumbar, thorax, neck, head: flexion, side, twist
 * @arm: by [enum@ArmMove]
 * @leg: by [enum@LegMove]
 *
 * How far all joints go, in degrees: looked up once, because binding asks often.
 */
typedef struct
{
  UnknotRange spine[4][3];
  UnknotRange arm[UNKNOT_N_ARM_MOVES];
  UnknotRange leg[UNKNOT_N_LEG_MOVES];
} UnknotJointRanges;

void          unknot_joint_ranges_init       (UnknotJointRanges       *self,
                                              const UnknotCast        *cast);
const char *  unknot_arm_move_to_words       (UnknotArmMove            move);
const char *  unknot_leg_move_to_words       (UnknotLegMove            move);

void          unknot_joints_measure_arm      (const UnknotSkeleton    *skeleton,
                                              UnknotSide               side,
                                              double                   degrees[UNKNOT_N_ARM_MOVES]);
void          unknot_joints_measure_leg      (const UnknotSkeleton    *skeleton,
                                              UnknotSide               side,
                                              double                   degrees[UNKNOT_N_LEG_MOVES]);
double        unknot_joints_arm_excess       (const UnknotJointRanges *ranges,
                                              const UnknotSkeleton    *skeleton,
                                              UnknotSide               side);

/* How many degrees are beyond a range. */
static inline double
unknot_range_excess (const UnknotRange *self,
                     double             degrees)
{
  return MAX (0, MAX (self->least - degrees, degrees - self->most));
}

G_END_DECLS
