#pragma once

#include "unknot-bound-pose.h"

/* What the tests of the figure share: the cast of the source tree, and poses with known numbers. */

static inline UnknotCast *
load_cast (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", "bodies", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  UnknotCast *cast = unknot_cast_load (folder, &error);

  g_assert_no_error (error);
  return cast;
}

static inline UnknotPosePoint
on_bone (guint        figure,
         UnknotBone   bone,
         UnknotVector at)
{
  return (UnknotPosePoint) { .kind = UNKNOT_POSE_POINT_BONE, .figure = figure, .bone = bone, .at = at };
}

static inline UnknotPosePoint
in_room (UnknotVector at)
{
  return (UnknotPosePoint) { .kind = UNKNOT_POSE_POINT_WORLD, .at = at };
}

static inline UnknotPoseDirection
with_bone (guint        figure,
           UnknotBone   bone,
           UnknotVector along)
{
  return (UnknotPoseDirection) { .bound = TRUE, .figure = figure, .bone = bone, .along = along };
}

/* Everything turned: the pose whose numbers were worked out by another program, in Python. */
static inline UnknotBoundPose *
make_twisted_pose (UnknotCast *cast)
{
  static const double spine[4][3] = { { 10, 5, -4 }, { 8, -6, 12 }, { 5, 8, 20 }, { 6, -3, 10 } };
  static const double turn[4] = { 30, 12, -8, 15 };
  static const double right_arm[5] = { 40, 20, 10, 60, 15 };
  static const double right_leg[5] = { 30, 8, -5, 45, 10 };
  UnknotBoundPose *pose = unknot_bound_pose_new (cast);
  UnknotPoseFigure *figure = &pose->figures[0];
  UnknotPoseArm *arm = &figure->arms[UNKNOT_SIDE_LEFT];
  UnknotPoseLeg *leg = &figure->legs[UNKNOT_SIDE_LEFT];

  pose->n_figures = 1;
  figure->root_at = UNKNOT_VECTOR (0.02, 0.5, 0.1);
  memcpy (figure->root_turn, turn, sizeof turn);
  memcpy (figure->spine, spine, sizeof spine);

  arm->reaches = TRUE;
  arm->turned = TRUE;
  arm->at = on_bone (0, UNKNOT_BONE_THORAX, UNKNOT_VECTOR (-0.075, 0.8, 0.06));
  arm->fingers = with_bone (0, UNKNOT_BONE_THORAX, UNKNOT_VECTOR (-0.9, 0.35, -0.25));
  arm->palm = with_bone (0, UNKNOT_BONE_THORAX, UNKNOT_VECTOR (0.1, 0, -1));
  arm->pole = with_bone (0, UNKNOT_BONE_THORAX, UNKNOT_VECTOR (0.5, -0.6, 0.7));
  arm->shape = *unknot_cast_get_hand (cast, "flat");

  arm = &figure->arms[UNKNOT_SIDE_RIGHT];
  memcpy (arm->angles, right_arm, sizeof right_arm);
  arm->wrist[0] = 5;
  arm->wrist[1] = 12;
  arm->shape = *unknot_cast_get_hand (cast, "thumb");

  leg->planted = TRUE;
  leg->turned = TRUE;
  leg->at = in_room (UNKNOT_VECTOR (0.1, 0.042, 0.25));
  leg->toe.along = UNKNOT_VECTOR (0.2, 0, 1);
  leg->pole.along = UNKNOT_VECTOR (0.2, 0, 1);
  memcpy (figure->legs[UNKNOT_SIDE_RIGHT].angles, right_leg, sizeof right_leg);

  return pose;
}

/* A ball between the right shoulder blade and the wall, seen from the person's right. */
static inline UnknotBoundPose *
make_wall_ball_pose (UnknotCast *cast)
{
  static const double spine[4][3] = { { 3, 0, 0 }, { 2, 0, 0 }, { 2, 0, 0 }, { 3, 0, 0 } };
  static const double arms[2][5] = { { 2, 10, 0, 18, 0 }, { -4, 9, 0, 16, 10 } };
  UnknotBoundPose *pose = unknot_bound_pose_new (cast);
  UnknotPoseFigure *figure = &pose->figures[0];
  UnknotPosePoint spot = on_bone (0, UNKNOT_BONE_THORAX, UNKNOT_VECTOR (-0.045, 0.775, -0.094));

  pose->view.yaw = -64;
  pose->view.pitch = 6;
  pose->view.wide = (UnknotPoseFrame) { { 0, 0.53, 0.02 }, 1.18, 1.18 };
  pose->view.tall = pose->view.wide;

  pose->n_figures = 1;
  figure->root_at = UNKNOT_VECTOR (0, 0.512, 0.022);
  figure->root_turn[1] = -6;
  memcpy (figure->spine, spine, sizeof spine);

  for (UnknotSide side = UNKNOT_SIDE_LEFT; side <= UNKNOT_SIDE_RIGHT; side++)
    {
      double m = side == UNKNOT_SIDE_LEFT ? 1 : -1;
      UnknotPoseLeg *leg = &figure->legs[side];

      memcpy (figure->arms[side].angles, arms[side], sizeof arms[side]);
      leg->planted = TRUE;
      leg->turned = TRUE;
      leg->at = in_room (UNKNOT_VECTOR (m * 0.055, 0.042, side == UNKNOT_SIDE_LEFT ? 0.105 : 0.075));
      leg->toe.along = UNKNOT_VECTOR (m * 0.25, 0, 1);
      leg->pole.along = UNKNOT_VECTOR (m * 0.1, 0, 1);
    }

  pose->n_props = 1;
  unknot_prop_init (&pose->props[0], UNKNOT_PROP_BALL);
  pose->props[0].at = spot;
  /* Plain as that of the other program: without a seam. */
  pose->props[0].tone = unknot_cast_get_tone (cast, "ball");

  pose->scene.has_floor = TRUE;
  pose->scene.has_wall = TRUE;
  pose->scene.wall_z = -0.148;
  pose->scene.wall_x[0] = -0.34;
  pose->scene.wall_x[1] = 0.8;

  pose->n_overlays = 2;
  pose->overlays[0] = (UnknotPoseOverlay) {
    .kind = UNKNOT_OVERLAY_PRESS,
    .points = { spot },
    .n_points = 1,
    .ring = TRUE,
  };
  pose->overlays[1] = (UnknotPoseOverlay) {
    .kind = UNKNOT_OVERLAY_ARROW,
    .points = { in_room (UNKNOT_VECTOR (-0.2, 0.86, -0.19)), in_room (UNKNOT_VECTOR (-0.2, 0.66, -0.19)) },
    .n_points = 2,
    .both = TRUE,
    .weight = 6,
  };

  return pose;
}
