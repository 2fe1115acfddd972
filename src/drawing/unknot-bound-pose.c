#include "unknot-bound-pose.h"

static const char * const prop_ids[] = {
  "ball", "sock", "roller", "cane", "umbrella", "tube", "band", "gun", "collar", "massager",
  "pad", "hot-water-bottle", "towel", "cold",
  "rub", "cream", "bottle", "glass", "plate", "basin", "mirror", "book", "leaflet", "phone", "headphones", "backpack",
  "screen", "keyboard", "mouse", "laptop",
  "box", "pillow", "soft-pillow", "chair", "couch", "bed", "desk", "table", "post", "doorway",
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
  self->spot.prop = -1;
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

/* What is not the same for all kinds. */
static const UnknotProp usuals[UNKNOT_N_PROP_KINDS] = {
  [UNKNOT_PROP_BALL] = { .radius = 0.026 },
  [UNKNOT_PROP_SOCK] = { .radius = 0.0235 },
  [UNKNOT_PROP_ROLLER] = { .radius = 0.043 },
  [UNKNOT_PROP_BAND] = { .width = 0.026, .thick = 0.003 },
  [UNKNOT_PROP_COLLAR] = { .radius = 0.024 },
  [UNKNOT_PROP_MASSAGER] = { .size = { 0.135, 0.110, 0 }, .thick = 0.036 },
  [UNKNOT_PROP_PAD] = { .size = { 0.125, 0.085, 0 }, .thick = 0.013 },
  [UNKNOT_PROP_HOT_BOTTLE] = { .size = { 0.095, 0.125, 0 }, .thick = 0.020 },
  [UNKNOT_PROP_TOWEL] = { .size = { 0.17, 0.12, 0 }, .thick = 0.005 },
  [UNKNOT_PROP_COLD] = { .size = { 0.115, 0.080, 0 }, .thick = 0.011 },
  [UNKNOT_PROP_RUB] = { .radius = 0.0135, .length = 0.105 },
  [UNKNOT_PROP_CREAM] = { .radius = 0.0075 },
  [UNKNOT_PROP_BOTTLE] = { .radius = 0.020, .length = 0.135 },
  [UNKNOT_PROP_GLASS] = { .radius = 0.0205, .length = 0.075 },
  [UNKNOT_PROP_PLATE] = { .radius = 0.075 },
  [UNKNOT_PROP_BASIN] = { .height = 0.50, .length = 0.20 },
  [UNKNOT_PROP_MIRROR] = { .radius = 0.045 },
  [UNKNOT_PROP_BOOK] = { .size = { 0.17, 0.115, 0 } },
  [UNKNOT_PROP_LEAFLET] = { .size = { 0.085, 0.12, 0 } },
  [UNKNOT_PROP_PHONE] = { .size = { 0.042, 0.086, 0.006 } },
  [UNKNOT_PROP_HEADPHONES] = { .width = 0.126, .height = 0.104 },
  [UNKNOT_PROP_BACKPACK] = { .size = { 0.165, 0.225, 0.085 } },
  [UNKNOT_PROP_SCREEN] = { .screen_height = 0.22 },
  [UNKNOT_PROP_KEYBOARD] = { .size = { 0.20, 0.010, 0.065 } },
  [UNKNOT_PROP_CHAIR] = { .back = 0.20 },
  [UNKNOT_PROP_COUCH] = { .width = 0.36, .length = 1.12 },
  [UNKNOT_PROP_BED] = { .width = 0.50, .length = 1.16, .height = 0.26, .back_height = 0.30 },
  [UNKNOT_PROP_DESK] = { .width = 0.62, .length = 0.34, .height = 0.42 },
  [UNKNOT_PROP_DOORWAY] = { .size = { 0.06, 0, 0.055 }, .width = 0.42, .height = 1.14 },
};

static double
or_else (double wanted,
         double usual)
{
  return wanted > 0 ? wanted : usual;
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
  const UnknotProp *usual = &usuals[kind];

  *self = (UnknotProp) {
    .kind = kind,
    .axis = { 1, 0, 0 },
    .barrel.along = { 0, 0, -1 },
    .handle.along = { 0, -1, 0 },
    .along.along = { 0, 1, 0 },
    .face.along = { 0, 0, 1 },
    .size = usual->size,
    .radius = or_else (usual->radius, 0.0085),
    .length = or_else (usual->length, 0.2),
    .width = or_else (usual->width, 0.24),
    .height = or_else (usual->height, 0.27),
    .thick = or_else (usual->thick, 0.012),
    .rounding = 0.006,
    .back = usual->back,
    .back_height = or_else (usual->back_height, 0.15),
    .screen_height = usual->screen_height,
    .knob_radius = 0.0165,
    .grid = { 5, 5 },
  };
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

/**
 * unknot_prop_kind_to_id:
 * @kind: a kind
 *
 * Gives the word that files use.
 *
 * Returns: (transfer none): its name
 */
const char *
unknot_prop_kind_to_id (UnknotPropKind kind)
{
  g_return_val_if_fail (kind < UNKNOT_N_PROP_KINDS, prop_ids[0]);

  return prop_ids[kind];
}
