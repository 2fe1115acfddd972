#include "unknot-joints.h"

/*
 * How far a pose goes at its joints, measured on the solved skeleton, so that it counts whatever asked for it. A
 * shoulder is measured against the trunk, so its range holds what the shoulder blade adds, and an ankle's what the
 * foot adds.
 */

/* How a limb turns about its own length can't be seen where it is nearly straight. */
#define STRAIGHT 25.0
/* The higher an arm is, the less it gets behind the trunk: by so much less when it points up. */
#define LESS_BEHIND 40.0

#define DEGREES(radians) ((radians) * 180 / G_PI)

/* What the limits of a joint are called in hands.json, and in a message. */
typedef struct
{
  const char *joint;
  const char *movement;
  const char *words;
} Move;

static const Move arm_moves[UNKNOT_N_ARM_MOVES] = {
  [UNKNOT_ARM_MOVE_RAISE] = { "collar", "raise", "shoulder girdle up" },
  [UNKNOT_ARM_MOVE_FORWARD] = { "collar", "forward", "shoulder girdle forward" },
  [UNKNOT_ARM_MOVE_FLEXION] = { "shoulder", "flexion", "shoulder flexion" },
  [UNKNOT_ARM_MOVE_ABDUCTION] = { "shoulder", "abduction", "shoulder abduction" },
  [UNKNOT_ARM_MOVE_ROTATION] = { "shoulder", "rotation", "shoulder rotation" },
  [UNKNOT_ARM_MOVE_BEND] = { "elbow", "bend", "elbow bend" },
  [UNKNOT_ARM_MOVE_TURN] = { "forearm", "turn", "forearm turn" },
  [UNKNOT_ARM_MOVE_WRIST] = { "wrist", "flexion", "wrist flexion" },
  [UNKNOT_ARM_MOVE_DEVIATION] = { "wrist", "deviation", "wrist deviation" },
};

static const Move leg_moves[UNKNOT_N_LEG_MOVES] = {
  [UNKNOT_LEG_MOVE_FLEXION] = { "hip", "flexion", "hip flexion" },
  [UNKNOT_LEG_MOVE_ABDUCTION] = { "hip", "abduction", "hip abduction" },
  [UNKNOT_LEG_MOVE_ROTATION] = { "hip", "rotation", "hip rotation" },
  [UNKNOT_LEG_MOVE_BEND] = { "knee", "bend", "knee bend" },
  [UNKNOT_LEG_MOVE_ANKLE] = { "ankle", "flexion", "ankle flexion" },
  [UNKNOT_LEG_MOVE_TURN] = { "ankle", "turn", "ankle turn" },
};

static UnknotRange
find_range (const UnknotCast *cast,
            const char       *joint,
            const char       *movement)
{
  UnknotRange range = { -360, 360 };

  unknot_cast_get_range (cast, joint, movement, &range);
  return range;
}

/**
 * unknot_joint_ranges_init:
 * @self: the ranges
 * @cast: the cast that says them
 *
 * Looks up all ranges. What the cast does not know has no limit.
 */
void
unknot_joint_ranges_init (UnknotJointRanges *self,
                          const UnknotCast  *cast)
{
  static const char * const spine[] = { "lumbar", "thorax", "neck", "head" };
  static const char * const movements[] = { "flexion", "side", "twist" };

  for (guint i = 0; i < G_N_ELEMENTS (spine); i++)
    for (guint j = 0; j < G_N_ELEMENTS (movements); j++)
      self->spine[i][j] = find_range (cast, spine[i], movements[j]);
  for (guint i = 0; i < UNKNOT_N_ARM_MOVES; i++)
    self->arm[i] = find_range (cast, arm_moves[i].joint, arm_moves[i].movement);
  for (guint i = 0; i < UNKNOT_N_LEG_MOVES; i++)
    self->leg[i] = find_range (cast, leg_moves[i].joint, leg_moves[i].movement);
}

/**
 * unknot_arm_move_to_words:
 * @move: a movement
 *
 * Names a movement in messages for developers.
 *
 * Returns: (transfer none): not translated
 */
const char *
unknot_arm_move_to_words (UnknotArmMove move)
{
  return arm_moves[move].words;
}

/**
 * unknot_leg_move_to_words:
 * @move: a movement
 *
 * Names a movement in messages for developers.
 *
 * Returns: (transfer none): not translated
 */
const char *
unknot_leg_move_to_words (UnknotLegMove move)
{
  return leg_moves[move].words;
}

static double
degrees_of_sine (double sine)
{
  return DEGREES (asin (CLAMP (sine, -1, 1)));
}

static double
angle_between (UnknotVector a,
               UnknotVector b)
{
  double cosine = unknot_vector_dot (unknot_vector_unit (a), unknot_vector_unit (b));

  return DEGREES (acos (CLAMP (cosine, -1, 1)));
}

/* The way of a bone, seen from the bone that it hangs on. */
static UnknotVector
way_of (const UnknotSkeleton *skeleton,
        UnknotBone            from,
        UnknotBone            to,
        UnknotBone            frame)
{
  UnknotVector way = unknot_vector_unit (unknot_vector_subtract (skeleton->at[to], skeleton->at[from]));

  return unknot_turn_undo (skeleton->turn[frame], way);
}

/* How a limb is turned about its own length, outwards, against one that was swung straight from hanging down. */
static double
twist_of (const UnknotSkeleton *skeleton,
          UnknotBone            frame,
          UnknotBone            limb,
          UnknotVector          way,
          double                sign)
{
  UnknotVector front = unknot_turn_undo (skeleton->turn[frame], skeleton->turn[limb].z);
  UnknotVector down = UNKNOT_VECTOR (0, -1, 0);
  UnknotVector axis = unknot_vector_cross (way, down);
  double cosine = unknot_vector_dot (way, down);
  double sine = unknot_vector_length (axis);
  UnknotVector back;

  axis = unknot_vector_unit (axis);
  back = unknot_vector_scale (front, cosine);
  back = unknot_vector_along (back, unknot_vector_cross (axis, front), sine);
  back = unknot_vector_along (back, axis, unknot_vector_dot (axis, front) * (1 - cosine));
  return DEGREES (atan2 (sign * back.x, back.z));
}

static double
wrap (double degrees)
{
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
}

static void
measure_shoulder (const UnknotSkeleton *skeleton,
                  UnknotSide            side,
                  double               *degrees)
{
  UnknotBone upper = unknot_bone_of (UNKNOT_BONE_UPPER_ARM_LEFT, side);
  UnknotBone lower = unknot_bone_of (UNKNOT_BONE_FOREARM_LEFT, side);
  double sign = side == UNKNOT_SIDE_RIGHT ? -1 : 1;
  UnknotVector way = way_of (skeleton, upper, lower, UNKNOT_BONE_THORAX);
  double out = sign * way.x;
  double raised = DEGREES (acos (CLAMP (-way.y, -1, 1)));
  double aside = out / MAX (hypot (out, way.z), 1e-6);
  double across = way.z > 0 ? MAX (0, DEGREES (atan2 (-out, way.z))) : 0;

  degrees[UNKNOT_ARM_MOVE_FLEXION] = way.z >= 0 ? raised : degrees_of_sine (way.z) - MAX (0, way.y) * LESS_BEHIND;
  degrees[UNKNOT_ARM_MOVE_ABDUCTION] = out >= 0 ? raised : degrees_of_sine (out);
  degrees[UNKNOT_ARM_MOVE_ROTATION] = 0;
  /* An arm that goes up sideways has to turn outwards on its way, and one that goes across the chest inwards; one
   * that goes up in front has not. */
  if (skeleton->elbow[side] > STRAIGHT)
    degrees[UNKNOT_ARM_MOVE_ROTATION] = wrap (twist_of (skeleton, UNKNOT_BONE_THORAX, upper, way, sign)
                                              - MAX (0, raised - 90) * aside + across * (1 + way.y));
}

static void
measure_wrist (const UnknotSkeleton *skeleton,
               UnknotSide            side,
               double               *degrees)
{
  const UnknotTurn *lower = &skeleton->turn[unknot_bone_of (UNKNOT_BONE_FOREARM_LEFT, side)];
  const UnknotTurn *hand = &skeleton->turn[unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side)];
  double sign = side == UNKNOT_SIDE_RIGHT ? -1 : 1;
  UnknotVector across = unknot_turn_undo (*lower, hand->x);
  UnknotVector fingers = unknot_turn_undo (*lower, unknot_vector_scale (hand->y, -1));
  double turn = atan2 (-across.z, across.x);
  double palm;

  fingers = unknot_turn_undo (unknot_turn_about_y (DEGREES (turn)), fingers);
  palm = -sign * fingers.x;
  degrees[UNKNOT_ARM_MOVE_TURN] = sign * DEGREES (turn);
  degrees[UNKNOT_ARM_MOVE_WRIST] = DEGREES (atan2 (palm, -fingers.y));
  degrees[UNKNOT_ARM_MOVE_DEVIATION] = degrees_of_sine (-fingers.z);
}

/**
 * unknot_joints_measure_arm:
 * @skeleton: a solved skeleton
 * @side: left or right
 * @degrees: (out caller-allocates): by [enum@ArmMove]
 *
 * Measures shoulder girdle, shoulder, elbow, forearm and wrist. An upper arm that is up counts as neither behind
 * nor across the trunk.
 */
void
unknot_joints_measure_arm (const UnknotSkeleton *skeleton,
                           UnknotSide            side,
                           double                degrees[UNKNOT_N_ARM_MOVES])
{
  UnknotTurn collar = skeleton->turn[unknot_bone_of (UNKNOT_BONE_COLLAR_LEFT, side)];
  double sign = side == UNKNOT_SIDE_RIGHT ? -1 : 1;
  UnknotVector out = unknot_turn_undo (skeleton->turn[UNKNOT_BONE_THORAX], unknot_vector_scale (collar.x, sign));

  degrees[UNKNOT_ARM_MOVE_RAISE] = DEGREES (atan2 (out.y, sign * out.x));
  degrees[UNKNOT_ARM_MOVE_FORWARD] = degrees_of_sine (out.z);
  degrees[UNKNOT_ARM_MOVE_BEND] = skeleton->elbow[side];
  measure_shoulder (skeleton, side, degrees);
  measure_wrist (skeleton, side, degrees);
}

/**
 * unknot_joints_measure_leg:
 * @skeleton: a solved skeleton
 * @side: left or right
 * @degrees: (out caller-allocates): by [enum@LegMove]
 *
 * Measures hip, knee and ankle.
 */
void
unknot_joints_measure_leg (const UnknotSkeleton *skeleton,
                           UnknotSide            side,
                           double                degrees[UNKNOT_N_LEG_MOVES])
{
  UnknotBone thigh = unknot_bone_of (UNKNOT_BONE_THIGH_LEFT, side);
  UnknotBone shin = unknot_bone_of (UNKNOT_BONE_SHIN_LEFT, side);
  UnknotBone foot = unknot_bone_of (UNKNOT_BONE_FOOT_LEFT, side);
  double sign = side == UNKNOT_SIDE_RIGHT ? -1 : 1;
  UnknotVector way = way_of (skeleton, thigh, shin, UNKNOT_BONE_PELVIS);
  UnknotVector toe = unknot_turn_undo (skeleton->turn[shin], skeleton->turn[foot].z);
  double knee = angle_between (unknot_vector_subtract (skeleton->at[shin], skeleton->at[thigh]),
                               unknot_vector_subtract (skeleton->at[foot], skeleton->at[shin]));

  degrees[UNKNOT_LEG_MOVE_FLEXION] = DEGREES (atan2 (way.z, -way.y));
  degrees[UNKNOT_LEG_MOVE_ABDUCTION] = degrees_of_sine (sign * way.x);
  degrees[UNKNOT_LEG_MOVE_ROTATION] = 0;
  /* A thigh turns outwards on its way aside; what it turns beyond that counts. */
  if (knee > STRAIGHT)
    degrees[UNKNOT_LEG_MOVE_ROTATION] = wrap (twist_of (skeleton, UNKNOT_BONE_PELVIS, thigh, way, sign)
                                              - (way.z > 0 ? DEGREES (atan2 (sign * way.x, way.z)) : 0) * (1 + way.y));
  degrees[UNKNOT_LEG_MOVE_BEND] = knee;
  degrees[UNKNOT_LEG_MOVE_ANKLE] = DEGREES (atan2 (toe.y, toe.z));
  degrees[UNKNOT_LEG_MOVE_TURN] = degrees_of_sine (sign * toe.x);
}

/**
 * unknot_joints_arm_excess:
 * @ranges: how far joints go
 * @skeleton: a solved skeleton
 * @side: left or right
 *
 * Measures how impossible an arm is.
 *
 * Returns: the degrees beyond all its ranges, added up; 0 for an arm that anyone can hold so
 */
double
unknot_joints_arm_excess (const UnknotJointRanges *ranges,
                          const UnknotSkeleton    *skeleton,
                          UnknotSide               side)
{
  double degrees[UNKNOT_N_ARM_MOVES];
  double sum = 0;

  unknot_joints_measure_arm (skeleton, side, degrees);
  for (guint i = 0; i < UNKNOT_N_ARM_MOVES; i++)
    sum += unknot_range_excess (&ranges->arm[i], degrees[i]);

  return sum;
}
