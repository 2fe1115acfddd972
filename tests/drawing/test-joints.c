#include "figure-fixture.h"

#include "unknot-pose-bind.h"
#include "unknot-skeleton.h"

/* No picture may show a joint that goes farther than a healthy one does. */

/* Degrees by which a pose may miss the textbook. */
#define SLACK 0.5

/* On hands and knees the wrist bends farther than it does by itself: body weight leans on it. */
#define LOADED_WRIST 10

typedef struct
{
  const UnknotCast *cast;
  const char *pose;
  guint key;
  guint n_bad;
} Check;

static void
check (Check      *self,
       const char *joint,
       const char *movement,
       double      degrees,
       double      slack)
{
  UnknotRange range = { 0, 0 };

  g_assert_true (unknot_cast_get_range (self->cast, joint, movement, &range));
  if (degrees >= range.least - slack && degrees <= range.most + slack)
    return;

  g_test_message ("%s, key %u: %s %s is %.0f°, not %.0f to %.0f", self->pose, self->key, joint, movement, degrees,
                  range.least, range.most);
  self->n_bad++;
}

static double
angle (UnknotVector a,
       UnknotVector b)
{
  double cosine = unknot_vector_dot (unknot_vector_unit (a), unknot_vector_unit (b));

  return acos (CLAMP (cosine, -1, 1)) * 180 / G_PI;
}

static UnknotVector
between (const UnknotSkeleton *skeleton,
         UnknotBone            from,
         UnknotBone            to,
         UnknotSide            side)
{
  return unknot_vector_subtract (skeleton->at[unknot_bone_of (to, side)], skeleton->at[unknot_bone_of (from, side)]);
}

static void
check_limbs (Check                *self,
             const UnknotSkeleton *skeleton,
             UnknotSide            side)
{
  UnknotVector forearm = between (skeleton, UNKNOT_BONE_FOREARM_LEFT, UNKNOT_BONE_HAND_LEFT, side);
  UnknotVector thigh = between (skeleton, UNKNOT_BONE_THIGH_LEFT, UNKNOT_BONE_SHIN_LEFT, side);
  UnknotVector shin = between (skeleton, UNKNOT_BONE_SHIN_LEFT, UNKNOT_BONE_FOOT_LEFT, side);
  UnknotTurn hand = skeleton->turn[unknot_bone_of (UNKNOT_BONE_HAND_LEFT, side)];
  UnknotVector down = unknot_vector_scale (skeleton->turn[UNKNOT_BONE_PELVIS].y, -1);

  check (self, "elbow", "bend", skeleton->elbow[side], SLACK);
  check (self, "knee", "bend", angle (thigh, shin), SLACK);
  check (self, "hip", "flexion", angle (down, thigh), SLACK);
  check (self, "wrist", "flexion", angle (forearm, unknot_vector_scale (hand.y, -1)), LOADED_WRIST);
}

static void
check_pose (Check                 *self,
            const UnknotBoundPose *pose)
{
  static const char * const spine[] = { "lumbar", "thorax", "neck", "head" };
  static const char * const movements[] = { "flexion", "side", "twist" };
  UnknotStage stage;

  unknot_stage_solve (&stage, pose);

  for (guint i = 0; i < pose->n_figures; i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (spine); j++)
        {
          for (guint k = 0; k < G_N_ELEMENTS (movements); k++)
            check (self, spine[j], movements[k], pose->figures[i].spine[j][k], SLACK);
        }

      check_limbs (self, &stage.skeletons[i], UNKNOT_SIDE_LEFT);
      check_limbs (self, &stage.skeletons[i], UNKNOT_SIDE_RIGHT);
    }
}

static void
test_poses (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", NULL);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  UnknotPoseWish wish = { .side = UNKNOT_SIDE_MIDDLE };
  Check self = { .cast = cast };
  g_autoptr (UnknotSkin) skin = NULL;
  guint n_poses = 0;
  const char *name;

  g_assert_true (unknot_cast_get_person (cast, "adam", &wish.people[0]));
  g_assert_true (unknot_cast_get_person (cast, "dan", &wish.people[1]));
  skin = unknot_skin_new (cast, wish.people[0].body);

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file_path = g_build_filename (path, name, NULL);
      g_autoptr (GFile) file = g_file_new_for_path (file_path);
      g_autoptr (GError) error = NULL;
      g_autoptr (UnknotPose) pose = NULL;

      if (!g_str_has_suffix (name, ".json"))
        continue;

      pose = unknot_pose_load (file, cast, &error);
      g_assert_no_error (error);
      if (unknot_pose_needs_spot (pose))
        continue;

      n_poses++;
      self.pose = name;
      for (self.key = 0; self.key < unknot_pose_get_n_keys (pose); self.key++)
        {
          UnknotPoseChoices choices = { 0 };
          g_autoptr (UnknotBoundPose) bound = unknot_pose_bind (pose, self.key, &wish, skin, NULL, &choices, &error);

          g_assert_no_error (error);
          check_pose (&self, bound);
        }
    }

  g_assert_cmpuint (n_poses, >, 50);
  g_assert_cmpuint (self.n_bad, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/joints/poses", test_poses);

  return g_test_run ();
}
