#include "unknot-bound-pose.h"

static void
mirror_point (UnknotPosePoint *point)
{
  /* Millimetres from the knot are outwards and up: the same on both sides. */
  if (point->kind != UNKNOT_POSE_POINT_SPOT)
    point->at = unknot_vector_mirror (point->at);

  point->off = unknot_vector_mirror (point->off);
  point->bone = unknot_bone_mirror (point->bone);
}

static void
mirror_points (UnknotPosePoint *points,
               guint            n_points)
{
  for (guint i = 0; i < n_points; i++)
    mirror_point (&points[i]);
}

static void
mirror_direction (UnknotPoseDirection *direction)
{
  direction->along = unknot_vector_mirror (direction->along);
  direction->bone = unknot_bone_mirror (direction->bone);
}

static void
mirror_arm (UnknotPoseArm *arm)
{
  mirror_point (&arm->at);
  arm->contact_at = unknot_vector_mirror (arm->contact_at);
  mirror_direction (&arm->fingers);
  mirror_direction (&arm->palm);
  mirror_direction (&arm->pole);
}

static void
mirror_leg (UnknotPoseLeg *leg)
{
  mirror_point (&leg->at);
  mirror_direction (&leg->toe);
  mirror_direction (&leg->up);
  mirror_direction (&leg->pole);
}

static void
mirror_figure (UnknotPoseFigure *figure)
{
  UnknotPoseArm arm = figure->arms[0];
  UnknotPoseLeg leg = figure->legs[0];
  double collar[2] = { figure->collar[0][0], figure->collar[0][1] };
  gboolean collar_set = figure->collar_set[0];

  figure->arms[0] = figure->arms[1];
  figure->arms[1] = arm;
  figure->legs[0] = figure->legs[1];
  figure->legs[1] = leg;
  figure->collar_set[0] = figure->collar_set[1];
  figure->collar_set[1] = collar_set;
  memcpy (figure->collar[0], figure->collar[1], sizeof collar);
  memcpy (figure->collar[1], collar, sizeof collar);

  for (guint side = 0; side < 2; side++)
    {
      mirror_arm (&figure->arms[side]);
      mirror_leg (&figure->legs[side]);
    }

  /* Yaw, roll and twist change their sense, pitch and flexion do not. */
  figure->root_at = unknot_vector_mirror (figure->root_at);
  figure->root_turn[0] = -figure->root_turn[0];
  figure->root_turn[2] = -figure->root_turn[2];
  figure->root_turn[3] = -figure->root_turn[3];

  for (guint i = 0; i < G_N_ELEMENTS (figure->spine); i++)
    {
      figure->spine[i][1] = -figure->spine[i][1];
      figure->spine[i][2] = -figure->spine[i][2];
    }
}

static void
mirror_prop (UnknotProp *prop)
{
  mirror_point (&prop->at);
  mirror_points (prop->points, prop->n_points);
  mirror_direction (&prop->barrel);
  mirror_direction (&prop->handle);
  mirror_direction (&prop->along);
  mirror_direction (&prop->face);
  prop->mirrored = !prop->mirrored;
  prop->axis = unknot_vector_mirror (prop->axis);
  prop->yaw = -prop->yaw;

  for (guint i = 0; i < prop->n_patches; i++)
    {
      UnknotPatch *patch = &prop->patches[i];

      patch->at = unknot_vector_mirror (patch->at);
      patch->out = unknot_vector_mirror (patch->out);
    }
}

/**
 * unknot_bound_pose_mirror:
 * @self: a pose
 *
 * Makes the same pose for the other side of the body, camera and room included. Its picture is the mirror
 * image.
 *
 * Returns: (transfer full): a new pose
 */
UnknotBoundPose *
unknot_bound_pose_mirror (const UnknotBoundPose *self)
{
  UnknotBoundPose *pose = unknot_bound_pose_copy (self);
  double corner = pose->scene.mat[0];

  pose->view.yaw = -pose->view.yaw;
  pose->view.wide.center = unknot_vector_mirror (pose->view.wide.center);
  pose->view.tall.center = unknot_vector_mirror (pose->view.tall.center);

  for (guint i = 0; i < UNKNOT_POSE_MAX_FIGURES; i++)
    mirror_figure (&pose->figures[i]);

  for (guint i = 0; i < pose->n_props; i++)
    mirror_prop (&pose->props[i]);

  for (guint i = 0; i < pose->n_overlays; i++)
    mirror_points (pose->overlays[i].points, pose->overlays[i].n_points);

  pose->scene.mat[0] = -pose->scene.mat[2];
  pose->scene.mat[2] = -corner;

  pose->spot.at = unknot_vector_mirror (pose->spot.at);
  pose->spot.normal = unknot_vector_mirror (pose->spot.normal);
  pose->spot.side = unknot_side_mirror (pose->spot.side);

  return pose;
}
