#include "unknot-bound-pose.h"

static const char * const prop_ids[] = {
  "ball", "sock", "roller", "cane", "tube", "gun", "pad", "towel", "cold", "box", "pillow", "soft-pillow",
  "chair", "couch", "desk", "table", "post",
};

G_STATIC_ASSERT (G_N_ELEMENTS (prop_ids) == UNKNOT_N_PROP_KINDS);

G_DEFINE_BOXED_TYPE (UnknotBoundPose, unknot_bound_pose, unknot_bound_pose_ref, unknot_bound_pose_unref)

static void
bound_pose_clear (UnknotBoundPose *self)
{
  unknot_cast_unref (self->cast);
}

static void
init_figure (UnknotPoseFigure *figure,
             UnknotCast       *cast)
{
  /* How an arm and a leg hang when nobody tells them anything. */
  static const double arm_angles[] = { 4, 10, 0, 12, 0 };
  static const double leg_angles[] = { 0, 3, 6, 2, 0 };

  unknot_cast_get_person (cast, "adam", &figure->person);
  figure->root_at = figure->person.body->rest[UNKNOT_BONE_PELVIS];

  for (guint side = 0; side < 2; side++)
    {
      UnknotPoseArm *arm = &figure->arms[side];
      UnknotPoseLeg *leg = &figure->legs[side];

      memcpy (arm->angles, arm_angles, sizeof arm_angles);
      arm->pole.along = UNKNOT_VECTOR (0, 0, -1);
      arm->fingers.along = UNKNOT_VECTOR (0, -1, 0);
      arm->palm.along = UNKNOT_VECTOR (side == UNKNOT_SIDE_LEFT ? -1 : 1, 0, 0);
      arm->shape = *unknot_cast_get_hand (cast, "relaxed");

      memcpy (leg->angles, leg_angles, sizeof leg_angles);
      leg->pole.along = UNKNOT_VECTOR (0, 0, 1);
      leg->toe.along = UNKNOT_VECTOR (0, 0, 1);
      leg->up.along = UNKNOT_VECTOR (0, 1, 0);
    }
}

/**
 * unknot_bound_pose_new:
 * @cast: the bodies and tones that the pose draws on
 *
 * Makes an empty room with two people at hand who stand with hanging arms; set `n_figures` to have them in
 * the picture.
 *
 * Returns: (transfer full): a pose to be filled
 */
UnknotBoundPose *
unknot_bound_pose_new (UnknotCast *cast)
{
  UnknotBoundPose *self = NULL;

  g_return_val_if_fail (cast != NULL, NULL);

  self = g_atomic_rc_box_new0 (UnknotBoundPose);
  self->cast = unknot_cast_ref (cast);
  self->spot.side = UNKNOT_SIDE_MIDDLE;
  self->view.wide = (UnknotPoseFrame) { { 0, 0.5, 0 }, 1.2, 1.2 };
  self->view.tall = self->view.wide;

  for (guint i = 0; i < UNKNOT_POSE_MAX_FIGURES; i++)
    init_figure (&self->figures[i], cast);

  return self;
}

/**
 * unknot_bound_pose_copy:
 * @self: a pose
 *
 * Makes a pose of its own, to be changed.
 *
 * Returns: (transfer full): the copy
 */
UnknotBoundPose *
unknot_bound_pose_copy (const UnknotBoundPose *self)
{
  UnknotBoundPose *copy = g_atomic_rc_box_new (UnknotBoundPose);

  *copy = *self;
  unknot_cast_ref (copy->cast);
  return copy;
}

UnknotBoundPose *
unknot_bound_pose_ref (UnknotBoundPose *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
unknot_bound_pose_unref (UnknotBoundPose *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) bound_pose_clear);
}

/**
 * unknot_prop_init:
 * @self: the thing
 * @kind: what it is
 *
 * Gives every member the usual value of this kind.
 */
void
unknot_prop_init (UnknotProp     *self,
                  UnknotPropKind  kind)
{
  *self = (UnknotProp) {
    .kind = kind,
    .axis = { 1, 0, 0 },
    .barrel.along = { 0, 0, -1 },
    .handle.along = { 0, -1, 0 },
    .radius = 0.0085,
    .length = 0.2,
    .width = 0.24,
    .height = 0.27,
    .thick = 0.012,
    .rounding = 0.006,
    .knob_radius = 0.0165,
    .back_height = 0.15,
  };

  if (kind == UNKNOT_PROP_BALL)
    self->radius = 0.026;
  else if (kind == UNKNOT_PROP_ROLLER)
    self->radius = 0.043;
  else if (kind == UNKNOT_PROP_SOCK)
    self->radius = 0.012;
  else if (kind == UNKNOT_PROP_CHAIR)
    self->back = 0.20;
  else if (kind == UNKNOT_PROP_COUCH)
    {
      self->width = 0.36;
      self->length = 1.12;
    }
  else if (kind == UNKNOT_PROP_DESK)
    {
      self->width = 0.62;
      self->length = 0.34;
      self->screen_height = 0.23;
      self->mouse = TRUE;
    }
}

/**
 * unknot_prop_kind_from_id:
 * @id: the word that files use, such as "ball" or "soft-pillow"
 * @kind: (out): the kind
 *
 * Reads what a thing is.
 *
 * Returns: `TRUE` if @id names a kind
 */
gboolean
unknot_prop_kind_from_id (const char     *id,
                          UnknotPropKind *kind)
{
  for (guint i = 0; i < UNKNOT_N_PROP_KINDS; i++)
    {
      if (g_str_equal (id, prop_ids[i]))
        {
          *kind = i;
          return TRUE;
        }
    }

  return FALSE;
}
