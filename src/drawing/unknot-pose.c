#include "unknot-pose-private.h"

/* A pose as a boxed type, and what its file says of the whole: see unknot-pose-read.c and unknot-pose-suits.c. */

G_DEFINE_BOXED_TYPE (UnknotPose, unknot_pose, unknot_pose_ref, unknot_pose_unref)

static void
pose_clear (UnknotPose *self)
{
  g_free (self->id);
  g_free (self->choices_from);
  g_free (self->seconds);
  g_array_unref (self->keys);
}

UnknotPose *
unknot_pose_ref (UnknotPose *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
unknot_pose_unref (UnknotPose *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) pose_clear);
}

/**
 * unknot_pose_get_id:
 * @self: a pose
 *
 * Gets the name that steps of techniques use.
 *
 * Returns: (transfer none): the id
 */
const char *
unknot_pose_get_id (const UnknotPose *self)
{
  return self->id;
}

/**
 * unknot_pose_get_loop:
 * @self: a pose
 *
 * Gets how its keys follow each other.
 *
 * Returns: the loop
 */
UnknotPoseLoop
unknot_pose_get_loop (const UnknotPose *self)
{
  return self->loop;
}

/**
 * unknot_pose_get_authored_side:
 * @self: a pose
 *
 * Gets the side that its file is drawn for.
 *
 * Returns: left or right
 */
UnknotSide
unknot_pose_get_authored_side (const UnknotPose *self)
{
  return self->authored_side;
}

/**
 * unknot_pose_get_works_on:
 * @self: a pose
 *
 * Gets the side that the step works on, as the file is drawn.
 *
 * Returns: the authored side, or both
 */
UnknotSide
unknot_pose_get_works_on (const UnknotPose *self)
{
  return self->works_on;
}

/**
 * unknot_pose_get_choices_from:
 * @self: a pose
 *
 * Gets the pose whose hand, grip and camera this one repeats.
 *
 * Returns: (transfer none) (nullable): its id
 */
const char *
unknot_pose_get_choices_from (const UnknotPose *self)
{
  return self->choices_from;
}

/**
 * unknot_pose_get_seen_from:
 * @self: a pose
 * @seen: (out): from where the first key is seen, as the file is drawn
 *
 * Gets from where the person is looked at, where the spot does not decide it.
 *
 * Returns: `FALSE` if the spot decides it
 */
gboolean
unknot_pose_get_seen_from (const UnknotPose *self,
                           UnknotPoseSeen   *seen)
{
  *seen = self->seen_from;
  return self->has_seen_from;
}

/**
 * unknot_pose_seen_at:
 * @yaw: of the camera, in degrees
 * @pitch: of the camera, in degrees
 *
 * Puts a camera into words.
 *
 * Returns: from where it looks at the person
 */
UnknotPoseSeen
unknot_pose_seen_at (double yaw,
                     double pitch)
{
  if (pitch > 40)
    return UNKNOT_POSE_SEEN_ABOVE;
  if (fabs (yaw) <= 50)
    return UNKNOT_POSE_SEEN_FRONT;
  if (fabs (yaw) >= 112)
    return UNKNOT_POSE_SEEN_BACK;
  return yaw > 0 ? UNKNOT_POSE_SEEN_LEFT : UNKNOT_POSE_SEEN_RIGHT;
}

/**
 * unknot_pose_get_n_keys:
 * @self: a pose
 *
 * Counts the key pictures.
 *
 * Returns: 1 for a still picture, else more
 */
guint
unknot_pose_get_n_keys (const UnknotPose *self)
{
  return self->keys->len;
}

/**
 * unknot_pose_get_seconds:
 * @self: a pose
 * @key: index of a key
 *
 * Gets the time from @key to the next one, see [struct@Pose].
 *
 * Returns: seconds
 */
double
unknot_pose_get_seconds (const UnknotPose *self,
                         guint             key)
{
  g_return_val_if_fail (key < self->keys->len, 0);

  return self->seconds[key];
}
