#pragma once

#include "unknot-bound-pose.h"

G_BEGIN_DECLS

/**
 * UnknotSkeleton:
 * @at: where each bone begins, in the room
 * @turn: how each bone is turned from its rest
 * @reach_missing: how far each hand stays short of its target
 * @elbow: bend of each elbow in degrees; 0 is straight
 *
 * A figure with all its bones in the room.
 */
typedef struct
{
  const UnknotPoseFigure *figure;
  UnknotVector at[UNKNOT_N_BONES];
  UnknotTurn turn[UNKNOT_N_BONES];
  double reach_missing[2];
  double elbow[2];
} UnknotSkeleton;

/**
 * UnknotStage:
 *
 * The skeletons of a pose; points on another figure's bone are looked up here. A plain value: it borrows the
 * figures of the pose, and has to be set up again when these move in memory.
 */
typedef struct
{
  UnknotSkeleton skeletons[UNKNOT_POSE_MAX_FIGURES];
  guint n_skeletons;
} UnknotStage;

/**
 * UnknotDigit:
 * @line: 1 index … 4 little finger, 5 thumb
 * @joints: knuckle to tip, rest coordinates from the hand's side of the body: x is 0 at the wrist
 * @radii: at each of them
 */
typedef struct
{
  int line;
  UnknotVector joints[4];
  double radii[4];
} UnknotDigit;

#define UNKNOT_N_DIGITS 5

void          unknot_stage_solve          (UnknotStage               *self,
                                           const UnknotBoundPose     *pose);
void          unknot_stage_solve_spine    (UnknotStage               *self,
                                           guint                      figure,
                                           const UnknotPoseFigure    *pose);
void          unknot_stage_solve_arm      (UnknotStage               *self,
                                           guint                      figure,
                                           UnknotSide                 side);
void          unknot_stage_solve_leg      (UnknotStage               *self,
                                           guint                      figure,
                                           UnknotSide                 side);
UnknotVector  unknot_stage_point          (const UnknotStage         *self,
                                           const UnknotPosePoint     *point);
UnknotVector  unknot_stage_direction      (const UnknotStage         *self,
                                           const UnknotPoseDirection *direction);

UnknotVector  unknot_skeleton_place       (const UnknotSkeleton      *self,
                                           UnknotBone                 bone,
                                           UnknotVector               rest);
UnknotVector  unknot_skeleton_rest        (const UnknotSkeleton      *self,
                                           UnknotBone                 bone,
                                           UnknotVector               place);
void          unknot_hand_digits          (const UnknotFigureBody          *body,
                                           UnknotSide                 side,
                                           const UnknotHandShape     *shape,
                                           UnknotDigit                digits[UNKNOT_N_DIGITS]);
UnknotVector  unknot_hand_contact         (const UnknotFigureBody          *body,
                                           UnknotSide                 side,
                                           const UnknotPoseArm       *arm);
UnknotTurn    unknot_hand_turn            (UnknotSide                 side,
                                           UnknotVector               fingers,
                                           UnknotVector               palm);

G_END_DECLS
