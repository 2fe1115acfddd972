#include "unknot-skeleton.h"

/* A limb never gets quite straight, so that its elbow or knee always has a side. */
#define STRAIGHTEST 0.9995

static double
sign_of (UnknotSide side)
{
  return side == UNKNOT_SIDE_RIGHT ? -1 : 1;
}

static double
bend_of (double cosine)
{
  return acos (CLAMP (cosine, -1, 1)) * 180 / G_PI;
}

/**
 * unknot_skeleton_place:
 * @self: a solved skeleton
 * @bone: the bone that @rest rides on
 * @rest: rest coordinates
 *
 * Takes a point of the rest pose to where the pose has it.
 *
 * Returns: the place in the room
 */
UnknotVector
unknot_skeleton_place (const UnknotSkeleton *self,
                       UnknotBone            bone,
                       UnknotVector          rest)
{
  UnknotVector offset = unknot_vector_subtract (rest, self->figure->person.body->rest[bone]);

  return unknot_vector_add (self->at[bone], unknot_turn_apply (self->turn[bone], offset));
}

/**
 * unknot_skeleton_rest:
 * @self: a solved skeleton
 * @bone: the bone that @place rides on
 * @place: a place in the room
 *
 * The inverse of [func@skeleton_place].
 *
 * Returns: rest coordinates
 */
UnknotVector
unknot_skeleton_rest (const UnknotSkeleton *self,
                      UnknotBone            bone,
                      UnknotVector          place)
{
  UnknotVector offset = unknot_vector_subtract (place, self->at[bone]);

  return unknot_vector_add (self->figure->person.body->rest[bone], unknot_turn_undo (self->turn[bone], offset));
}

/**
 * unknot_stage_point:
 * @self: the stage; the bone that @point names must be solved
 * @point: no longer a spot
 *
 * Finds where @point is.
 *
 * Returns: the place in the room
 */
UnknotVector
unknot_stage_point (const UnknotStage     *self,
                    const UnknotPosePoint *point)
{
  UnknotVector place = point->at;

  if (point->kind == UNKNOT_POSE_POINT_BONE && point->figure < self->n_skeletons)
    place = unknot_skeleton_place (&self->skeletons[point->figure], point->bone, point->at);

  return unknot_vector_add (place, point->off);
}

/**
 * unknot_stage_direction:
 * @self: the stage; the bone that @direction names must be solved
 * @direction: any direction but none
 *
 * Finds where @direction points.
 *
 * Returns: a unit vector in the room
 */
UnknotVector
unknot_stage_direction (const UnknotStage         *self,
                        const UnknotPoseDirection *direction)
{
  UnknotVector along = direction->along;

  if (direction->bound && direction->figure < self->n_skeletons)
    along = unknot_turn_apply (self->skeletons[direction->figure].turn[direction->bone], along);

  return unknot_vector_unit (along);
}

static void
hang_bone (UnknotSkeleton *self,
           UnknotBone      bone,
           UnknotTurn      turn)
{
  const UnknotFigureBody *body = self->figure->person.body;
  UnknotBone parent = body->parent[bone];

  self->at[bone] = unknot_skeleton_place (self, parent, body->rest[bone]);
  self->turn[bone] = unknot_turn_join (self->turn[parent], turn);
}

static void
solve_collar (UnknotSkeleton *self,
              UnknotSide      side,
              double          raised,
              double          forward)
{
  double m = sign_of (side);

  hang_bone (self, unknot_bone_of (UNKNOT_BONE_COLLAR_LEFT, side),
             unknot_turn_join (unknot_turn_about_z (m * raised), unknot_turn_about_y (-m * forward)));
}

/**
 * unknot_stage_solve_spine:
 * @self: the stage
 * @figure: which figure
 * @pose: how it stands; the stage borrows it
 *
 * Places pelvis, spine, head and shoulder girdle.
 */
void
unknot_stage_solve_spine (UnknotStage            *self,
                          guint                   figure,
                          const UnknotPoseFigure *pose)
{
  UnknotSkeleton *skeleton = &self->skeletons[figure];
  UnknotTurn turn = unknot_turn_join (unknot_turn_about_y (pose->root_turn[0]),
                                      unknot_turn_about_x (pose->root_turn[1]));

  skeleton->figure = pose;
  turn = unknot_turn_join (turn, unknot_turn_about_z (pose->root_turn[2]));
  skeleton->turn[UNKNOT_BONE_PELVIS] = unknot_turn_join (turn, unknot_turn_about_y (pose->root_turn[3]));
  skeleton->at[UNKNOT_BONE_PELVIS] = pose->root_at;

  for (guint i = 0; i < G_N_ELEMENTS (pose->spine); i++)
    {
      turn = unknot_turn_join (unknot_turn_about_y (pose->spine[i][2]), unknot_turn_about_z (-pose->spine[i][1]));
      turn = unknot_turn_join (turn, unknot_turn_about_x (pose->spine[i][0]));
      hang_bone (skeleton, UNKNOT_BONE_LUMBAR + i, turn);
    }

  for (UnknotSide side = UNKNOT_SIDE_LEFT; side <= UNKNOT_SIDE_RIGHT; side++)
    solve_collar (skeleton, side, pose->collar[side][0], pose->collar[side][1]);
}

/* The frame of a limb's bone: y back to where it begins, z square to it towards @front. */
static UnknotTurn
limb_turn (UnknotVector y,
           UnknotVector front)
{
  UnknotVector z = unknot_vector_unit (unknot_vector_reject (front, y));

  return (UnknotTurn) { unknot_vector_cross (y, z), y, z };
}

/* The lower bone bends about the x axis of the upper one only. */
static UnknotTurn
hinge_turn (UnknotVector y,
            UnknotTurn   upper)
{
  UnknotVector x = unknot_vector_unit (unknot_vector_reject (upper.x, y));

  return (UnknotTurn) { x, y, unknot_vector_cross (x, y) };
}

typedef struct
{
  UnknotVector joint;
  UnknotVector end;
  UnknotVector bend;    /* square to the limb, towards the elbow or knee */
  double missing;
} TwoBones;

static TwoBones
reach (UnknotVector from,
       UnknotVector to,
       double       upper,
       double       lower,
       UnknotVector pole)
{
  UnknotVector way = unknot_vector_subtract (to, from);
  double distance = unknot_vector_length (way);
  double reached = MAX (MIN (distance, (upper + lower) * STRAIGHTEST), 1e-6);
  double cosine = CLAMP ((upper * upper + reached * reached - lower * lower) / (2 * upper * reached), -1, 1);
  TwoBones bones;

  way = unknot_vector_unit (way);
  bones.bend = unknot_vector_unit (unknot_vector_reject (pole, way));
  bones.joint = unknot_vector_along (unknot_vector_along (from, way, upper * cosine),
                                     bones.bend, upper * sqrt (1 - cosine * cosine));
  bones.end = unknot_vector_along (from, way, reached);
  bones.missing = distance - reached;
  return bones;
}

static double
bone_length (const UnknotSkeleton *self,
             UnknotBone            from,
             UnknotBone            to)
{
  const UnknotFigureBody *body = self->figure->person.body;

  return unknot_vector_length (unknot_vector_subtract (body->rest[to], body->rest[from]));
}

/* How the hand lies on a forearm that nobody turns. */
static UnknotTurn
wrist_turn (UnknotTurn           forearm,
            const UnknotPoseArm *arm,
            double               pronation,
            double               m)
{
  UnknotTurn turn = unknot_turn_join (unknot_turn_about_y (m * pronation), unknot_turn_about_z (-m * arm->wrist[0]));

  turn = unknot_turn_join (turn, unknot_turn_about_x (arm->wrist[1]));
  return unknot_turn_join (forearm, turn);
}

static void
hang_arm (UnknotSkeleton      *self,
          const UnknotPoseArm *arm,
          UnknotSide           side)
{
  UnknotBone upper = unknot_bone_of (UNKNOT_BONE_UPPER_ARM_LEFT, side);
  UnknotBone lower = unknot_bone_of (UNKNOT_BONE_FOREARM_LEFT, side);
  UnknotBone hand = unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side);
  const UnknotFigureBody *body = self->figure->person.body;
  double m = sign_of (side);
  UnknotTurn turn = unknot_turn_join (unknot_turn_about_x (-arm->angles[0]), unknot_turn_about_z (m * arm->angles[1]));

  turn = unknot_turn_join (turn, unknot_turn_about_y (m * arm->angles[2]));
  self->turn[upper] = unknot_turn_join (self->turn[UNKNOT_BONE_THORAX], turn);
  self->at[lower] = unknot_skeleton_place (self, upper, body->rest[lower]);
  self->turn[lower] = unknot_turn_join (self->turn[upper], unknot_turn_about_x (-arm->angles[3]));
  self->at[hand] = unknot_skeleton_place (self, lower, body->rest[hand]);
  self->turn[hand] = wrist_turn (self->turn[lower], arm, arm->angles[4], m);
  self->reach_missing[side] = 0;
  self->elbow[side] = arm->angles[3];
}

static void
reach_arm (UnknotStage         *stage,
           UnknotSkeleton      *self,
           const UnknotPoseArm *arm,
           UnknotSide           side)
{
  UnknotBone upper = unknot_bone_of (UNKNOT_BONE_UPPER_ARM_LEFT, side);
  UnknotBone lower = unknot_bone_of (UNKNOT_BONE_FOREARM_LEFT, side);
  UnknotBone hand = unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side);
  double upper_length = bone_length (self, upper, lower);
  double lower_length = bone_length (self, lower, hand);
  UnknotVector wrist = unknot_stage_point (stage, &arm->at);
  UnknotTurn turn = UNKNOT_TURN_NONE;
  UnknotVector y;
  TwoBones bones;

  if (arm->turned)
    {
      UnknotVector contact = unknot_hand_contact (self->figure->person.body, side, arm);

      turn = unknot_hand_turn (side,
                               unknot_stage_direction (stage, &arm->fingers),
                               unknot_stage_direction (stage, &arm->palm));
      wrist = unknot_vector_subtract (wrist, unknot_turn_apply (turn, contact));
    }

  bones = reach (self->at[upper], wrist, upper_length, lower_length, unknot_stage_direction (stage, &arm->pole));
  self->at[lower] = bones.joint;
  self->at[hand] = bones.end;
  self->reach_missing[side] = bones.missing;

  y = unknot_vector_unit (unknot_vector_subtract (self->at[upper], bones.joint));
  self->turn[upper] = limb_turn (y, unknot_vector_scale (bones.bend, -1));
  y = unknot_vector_unit (unknot_vector_subtract (bones.joint, bones.end));
  self->turn[lower] = hinge_turn (y, self->turn[upper]);
  self->turn[hand] = arm->turned ? turn : wrist_turn (self->turn[lower], arm, arm->pronation, sign_of (side));
  self->elbow[side] = 180 - bend_of (unknot_vector_dot (unknot_vector_subtract (self->at[upper], bones.joint),
                                                        unknot_vector_subtract (bones.end, bones.joint)) /
                                     (upper_length * lower_length));
}

static void
solve_hanging_from_collar (UnknotStage *stage,
                           guint        figure,
                           UnknotSide   side)
{
  UnknotSkeleton *self = &stage->skeletons[figure];
  const UnknotPoseArm *arm = &self->figure->arms[side];
  UnknotBone upper = unknot_bone_of (UNKNOT_BONE_UPPER_ARM_LEFT, side);

  self->at[upper] = unknot_skeleton_place (self, unknot_bone_of (UNKNOT_BONE_COLLAR_LEFT, side),
                                           self->figure->person.body->rest[upper]);
  if (arm->reaches)
    reach_arm (stage, self, arm, side);
  else
    hang_arm (self, arm, side);
}

/**
 * unknot_stage_solve_arm:
 * @self: the stage, with the figure's spine solved
 * @figure: which figure
 * @side: left or right
 *
 * Places one arm with its hand. Unless the pose says how the shoulder girdle lies, it follows the arm: a
 * third of what the arm is raised above 25°, and forward as far as it reaches.
 */
void
unknot_stage_solve_arm (UnknotStage *self,
                        guint        figure,
                        UnknotSide   side)
{
  UnknotSkeleton *skeleton = &self->skeletons[figure];
  double m = sign_of (side);

  if (!skeleton->figure->collar_set[side])
    {
      solve_collar (skeleton, side, 0, 0);

      for (guint i = 0; i < 2; i++)
        {
          UnknotVector arm;
          double raised;

          solve_hanging_from_collar (self, figure, side);
          arm = unknot_vector_subtract (skeleton->at[unknot_bone_of (UNKNOT_BONE_FOREARM_LEFT, side)],
                                        skeleton->at[unknot_bone_of (UNKNOT_BONE_UPPER_ARM_LEFT, side)]);
          arm = unknot_turn_undo (skeleton->turn[UNKNOT_BONE_THORAX], unknot_vector_unit (arm));
          raised = MAX (0, (bend_of (-arm.y) - 25) / 3);
          solve_collar (skeleton, side,
                        CLAMP (raised * (0.55 + 0.45 * fabs (arm.x)), -4, 30),
                        CLAMP (16 * arm.z + 12 * MAX (0, -m * arm.x), -14, 20));
        }
    }

  solve_hanging_from_collar (self, figure, side);
}

/**
 * unknot_stage_solve_leg:
 * @self: the stage, with the figure's spine solved
 * @figure: which figure
 * @side: left or right
 *
 * Places one leg with its foot.
 */
void
unknot_stage_solve_leg (UnknotStage *self,
                        guint        figure,
                        UnknotSide   side)
{
  UnknotSkeleton *skeleton = &self->skeletons[figure];
  const UnknotPoseLeg *leg = &skeleton->figure->legs[side];
  const UnknotVector *rest = skeleton->figure->person.body->rest;
  UnknotBone thigh = unknot_bone_of (UNKNOT_BONE_THIGH_LEFT, side);
  UnknotBone shin = unknot_bone_of (UNKNOT_BONE_SHIN_LEFT, side);
  UnknotBone foot = unknot_bone_of (UNKNOT_BONE_FOOT_LEFT, side);
  double m = sign_of (side);
  UnknotVector y;
  UnknotVector z;
  TwoBones bones;

  skeleton->at[thigh] = unknot_skeleton_place (skeleton, UNKNOT_BONE_PELVIS, rest[thigh]);

  if (!leg->planted)
    {
      UnknotTurn turn = unknot_turn_join (unknot_turn_about_x (-leg->angles[0]),
                                          unknot_turn_about_z (m * leg->angles[1]));

      turn = unknot_turn_join (turn, unknot_turn_about_y (m * leg->angles[2]));
      skeleton->turn[thigh] = unknot_turn_join (skeleton->turn[UNKNOT_BONE_PELVIS], turn);
      skeleton->at[shin] = unknot_skeleton_place (skeleton, thigh, rest[shin]);
      skeleton->turn[shin] = unknot_turn_join (skeleton->turn[thigh], unknot_turn_about_x (leg->angles[3]));
      skeleton->at[foot] = unknot_skeleton_place (skeleton, shin, rest[foot]);
      skeleton->turn[foot] = unknot_turn_join (skeleton->turn[shin], unknot_turn_about_x (-leg->angles[4]));
      return;
    }

  bones = reach (skeleton->at[thigh], unknot_stage_point (self, &leg->at),
                 bone_length (skeleton, thigh, shin), bone_length (skeleton, shin, foot),
                 unknot_stage_direction (self, &leg->pole));
  skeleton->at[shin] = bones.joint;
  skeleton->at[foot] = bones.end;
  y = unknot_vector_unit (unknot_vector_subtract (skeleton->at[thigh], bones.joint));
  skeleton->turn[thigh] = limb_turn (y, bones.bend);
  y = unknot_vector_unit (unknot_vector_subtract (bones.joint, bones.end));
  skeleton->turn[shin] = hinge_turn (y, skeleton->turn[thigh]);

  if (!leg->turned)
    {
      skeleton->turn[foot] = unknot_turn_join (skeleton->turn[shin], unknot_turn_about_x (-leg->flexion));
      return;
    }

  z = unknot_stage_direction (self, &leg->toe);
  y = unknot_vector_unit (unknot_vector_reject (unknot_stage_direction (self, &leg->up), z));
  skeleton->turn[foot] = (UnknotTurn) { unknot_vector_cross (y, z), y, z };
}

/* Which of a pair of limbs is placed first: the left one may rest on the right one, or the other way round. */
static UnknotSide
first_side (const UnknotPosePoint *left,
            guint                  figure)
{
  gboolean on_right = left->kind == UNKNOT_POSE_POINT_BONE && left->figure == figure
                      && left->bone > unknot_bone_mirror (left->bone);

  return on_right ? UNKNOT_SIDE_RIGHT : UNKNOT_SIDE_LEFT;
}

/**
 * unknot_stage_solve:
 * @self: (out caller-allocates): the stage
 * @pose: the pose; the stage borrows its figures
 *
 * Places all bones of all figures. Hands come last, since they may lie on any of them.
 */
void
unknot_stage_solve (UnknotStage           *self,
                    const UnknotBoundPose *pose)
{
  *self = (UnknotStage) { .n_skeletons = pose->n_figures };

  for (guint i = 0; i < pose->n_figures; i++)
    {
      UnknotSide first = first_side (&pose->figures[i].legs[UNKNOT_SIDE_LEFT].at, i);

      unknot_stage_solve_spine (self, i, &pose->figures[i]);
      unknot_stage_solve_leg (self, i, first);
      unknot_stage_solve_leg (self, i, unknot_side_mirror (first));
    }

  for (guint i = 0; i < pose->n_figures; i++)
    {
      UnknotSide first = first_side (&pose->figures[i].arms[UNKNOT_SIDE_LEFT].at, i);

      unknot_stage_solve_arm (self, i, first);
      unknot_stage_solve_arm (self, i, unknot_side_mirror (first));
    }
}
