#include "pose-check.h"
#include "unknot-camera.h"
#include "unknot-sight.h"

/* What a body can do, where it is seen from, and how it moves. */

/* Degrees by which a pose may miss the textbook; between two keys more, since a mean of two turns is none. */
#define SLACK 0.6
#define SLACK_BETWEEN 3.0
/* On hands and knees, and against a wall, the wrist bends farther than by itself: body weight leans on it. */
#define LOADED_WRIST 15.0
#define LOADED 0.012
/* The turn of a hip is read from where the shin points. With the ankle on the other leg the knee is bent, and a knee
 * bent to a right angle lets the shin itself turn outwards by up to 40 (Kapandji). */
#define CROSSED_HIP 40.0
/* How short of its target a hand or a foot may stay. */
#define MISSING (3 * MM)
/* This much of the ring round a contact is seen, at least. */
#define LEAST_SEEN 0.25

/* A finger's joints, from knuckle to tip. */
static const UnknotRange finger_range[3] = { { -25, 92 }, { -3, 112 }, { -8, 85 } };

static const char * const side_words[] = { "left", "right" };

static void
check_range (const PoseScene   *self,
             guint              figure,
             const char        *what,
             const UnknotRange *range,
             double             degrees,
             double             extra)
{
  double slack = (self->between ? SLACK_BETWEEN : SLACK) + extra;

  if (unknot_range_excess (range, degrees) > slack)
    pose_scene_fault (self, POSE_RULE_JOINT, "%s: %s is %.0f°, not %.0f to %.0f", pose_scene_name (self, figure),
                      what, degrees, range->least, range->most);
}

static void
check_spine (const PoseScene *self,
             guint            figure)
{
  static const char * const parts[] = { "low back", "upper back", "neck", "head" };
  static const char * const movements[] = { "flexion", "side bend", "twist" };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    for (guint j = 0; j < G_N_ELEMENTS (movements); j++)
      {
        g_autofree char *what = g_strdup_printf ("%s %s", parts[i], movements[j]);

        check_range (self, figure, what, &self->ranges->spine[i][j], self->pose->figures[figure].spine[i][j], 0);
      }
}

/* A hand that body weight leans on: on the floor, against the wall, on furniture. */
static gboolean
is_loaded (const PoseScene *self,
           guint            figure,
           UnknotSide       side)
{
  UnknotVector at = self->stage.skeletons[figure].at[unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side)];

  if (self->pose->scene.has_floor && at.y - self->pose->scene.floor < 0.03 + LOADED)
    return TRUE;
  if (self->pose->scene.has_wall && at.z - self->pose->scene.wall_z < 0.05 + LOADED)
    return TRUE;
  for (guint i = 0; i < self->pose->n_props; i++)
    if (pose_prop_is_furniture (self->pose->props[i].kind)
        && unknot_field_distance (self->things[i], at) < 0.02 + LOADED)
      return TRUE;

  return FALSE;
}

static void
check_arm (const PoseScene *self,
           guint            figure,
           UnknotSide       side)
{
  const UnknotHandShape *shape = &self->pose->figures[figure].arms[side].shape;
  double degrees[UNKNOT_N_ARM_MOVES];

  unknot_joints_measure_arm (&self->stage.skeletons[figure], side, degrees);
  for (guint i = 0; i < UNKNOT_N_ARM_MOVES; i++)
    {
      g_autofree char *what = g_strdup_printf ("%s %s", side_words[side], unknot_arm_move_to_words (i));
      double extra = i == UNKNOT_ARM_MOVE_WRIST && is_loaded (self, figure, side) ? LOADED_WRIST : 0;

      check_range (self, figure, what, &self->ranges->arm[i], degrees[i], extra);
    }

  for (guint i = 0; i < G_N_ELEMENTS (shape->fingers); i++)
    for (guint j = 0; j < G_N_ELEMENTS (finger_range); j++)
      {
        g_autofree char *what = g_strdup_printf ("%s finger %u joint %u", side_words[side], i + 1, j + 1);

        check_range (self, figure, what, &finger_range[j], shape->fingers[i][j], 0);
      }
}

/* A foot that rests on the person's own other leg. */
static gboolean
is_crossed (const PoseScene *self,
            guint            figure,
            UnknotSide       side)
{
  const UnknotPoseLeg *leg = &self->pose->figures[figure].legs[side];

  return leg->planted && leg->at.kind == UNKNOT_POSE_POINT_BONE && leg->at.figure == figure;
}

static void
check_leg (const PoseScene *self,
           guint            figure,
           UnknotSide       side)
{
  double degrees[UNKNOT_N_LEG_MOVES];

  unknot_joints_measure_leg (&self->stage.skeletons[figure], side, degrees);
  for (guint i = 0; i < UNKNOT_N_LEG_MOVES; i++)
    {
      g_autofree char *what = g_strdup_printf ("%s %s", side_words[side], unknot_leg_move_to_words (i));
      double extra = i == UNKNOT_LEG_MOVE_ROTATION && is_crossed (self, figure, side) ? CROSSED_HIP : 0;

      check_range (self, figure, what, &self->ranges->leg[i], degrees[i], extra);
    }
}

/* No joint goes farther than a healthy one does. */
void
pose_scene_check_joints (const PoseScene *self)
{
  for (guint i = 0; i < self->pose->n_figures; i++)
    {
      check_spine (self, i);
      for (guint side = 0; side < 2; side++)
        {
          check_arm (self, i, side);
          check_leg (self, i, side);
        }
    }
}

/* Hands and feet are where they are sent. */
void
pose_scene_check_reach (const PoseScene *self)
{
  for (guint i = 0; i < self->pose->n_figures; i++)
    for (guint side = 0; side < 2; side++)
      {
        const UnknotSkeleton *skeleton = &self->stage.skeletons[i];
        const UnknotPoseLeg *leg = &self->pose->figures[i].legs[side];
        UnknotVector foot = skeleton->at[unknot_bone_of (UNKNOT_BONE_FOOT_LEFT, side)];
        double missing;

        if (self->pose->figures[i].arms[side].reaches && skeleton->reach_missing[side] > MISSING)
          pose_scene_fault (self, POSE_RULE_REACH, "%s: %s hand stays %.0f mm short of its target",
                            pose_scene_name (self, i), side_words[side], skeleton->reach_missing[side] / MM);
        if (!leg->planted)
          continue;
        missing = unknot_vector_length (unknot_vector_subtract (foot, unknot_stage_point (&self->stage, &leg->at)));
        if (missing > MISSING)
          pose_scene_fault (self, POSE_RULE_REACH, "%s: %s foot stays %.0f mm short of its target",
                            pose_scene_name (self, i), side_words[side], missing / MM);
      }
}

/* The picture shows where it presses. */
void
pose_scene_check_camera (const PoseScene *self)
{
  const UnknotPoseView *view = &self->pose->view;
  g_autoptr (UnknotField) bodies = NULL;
  UnknotCamera camera;
  double share;

  if (!self->pose->has_spot)
    return;

  bodies = unknot_sight_field (&self->stage, self->pose);
  unknot_camera_init (&camera, view->yaw, view->pitch, view->wide.center);
  share = unknot_sight_share (bodies, self->pose->spot.at, self->pose->spot.normal, &camera);
  if (share < LEAST_SEEN)
    pose_scene_fault (self, POSE_RULE_CAMERA, "%.0f %% of the contact are seen from %.0f°", share * 100, view->yaw);
}
