#include "figure-fixture.h"
#include "pose-checker.h"

/* Every rule is broken once by a damaged copy of a good pose, and the pictures of the techniques named on the command
 * line keep them all. There is no list of exceptions. */

typedef void (*Damage) (UnknotBoundPose *pose);

static UnknotBoundPose *
make_pose (UnknotCast *cast,
           const char *name,
           const char *person)
{
  g_autofree char *file_name = g_strconcat (name, ".json", NULL);
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", file_name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPose) pose = unknot_pose_load (file, cast, &error);
  g_autoptr (UnknotSkin) skin = NULL;
  UnknotSpot spot = { UNKNOT_VIEW_BACK, 296.8, 370.6, "rhomboids" };
  UnknotPoseWish wish = { .side = UNKNOT_SIDE_LEFT, .spot = &spot };
  UnknotBoundPose *bound;

  g_assert_no_error (error);
  unknot_cast_get_person (cast, person, &wish.people[0]);
  unknot_cast_get_person (cast, "bea", &wish.people[1]);
  skin = unknot_skin_new (cast, wish.people[0].body);
  bound = unknot_pose_bind (pose, 0, &wish, skin, NULL, NULL, &error);
  g_assert_no_error (error);
  return bound;
}

static guint
count (const UnknotBoundPose *pose,
       PoseRule               rule)
{
  g_autoptr (GPtrArray) faults = pose_faults_new ();
  UnknotJointRanges ranges;
  g_autoptr (PoseScene) scene = NULL;
  guint n = 0;

  unknot_joint_ranges_init (&ranges, pose->cast);
  scene = pose_scene_new (pose, &ranges, FALSE, faults, "damaged");
  pose_scene_check (scene);
  for (guint i = 0; i < faults->len; i++)
    {
      const PoseFault *fault = g_ptr_array_index (faults, i);

      g_test_message ("%s: %s", pose_rule_to_id (fault->rule), fault->text);
      n += fault->rule == rule;
    }

  return n;
}

static void
bend_neck (UnknotBoundPose *pose)
{
  pose->figures[0].spine[2][0] = 60;
}

static void
break_knee (UnknotBoundPose *pose)
{
  pose->figures[0].legs[0].planted = FALSE;
  pose->figures[0].legs[0].angles[3] = 170;
}

static void
break_finger (UnknotBoundPose *pose)
{
  pose->figures[0].arms[0].shape.fingers[1][1] = 140;
}

static void
pull_foot (UnknotBoundPose *pose)
{
  pose->figures[0].legs[0].at.at.z += 0.4;
}

static void
take_ball_away (UnknotBoundPose *pose)
{
  pose->props[0].at.at.z -= 10 * MM;
}

static void
move_wall (UnknotBoundPose *pose)
{
  pose->scene.wall_z -= 10 * MM;
}

/* It hugs the other shoulder. */
static void
lift_hand (UnknotBoundPose *pose)
{
  pose->figures[0].arms[0].at.at.x -= 20 * MM;
}

static void
lift_body (UnknotBoundPose *pose)
{
  pose->scene.floor -= 10 * MM;
}

static void
sink_body (UnknotBoundPose *pose)
{
  pose->scene.floor += 30 * MM;
}

static void
put_arm_in_belly (UnknotBoundPose *pose)
{
  UnknotPoseArm *arm = &pose->figures[0].arms[0];

  *arm = (UnknotPoseArm) { .reaches = TRUE, .contact = UNKNOT_HAND_CONTACT_WRIST, .shape = arm->shape };
  arm->at = on_bone (0, UNKNOT_BONE_LUMBAR, UNKNOT_VECTOR (0, 0.62, 0));
  arm->pole.along = UNKNOT_VECTOR (1, 0, 0.3);
}

static void
look_from_the_front (UnknotBoundPose *pose)
{
  pose->view.yaw = 0;
}

static void
test_broken (void)
{
  static const struct
  {
    Damage damage;
    PoseRule rule;
  } cases[] = {
    { bend_neck, POSE_RULE_JOINT },
    { break_knee, POSE_RULE_JOINT },
    { break_finger, POSE_RULE_JOINT },
    { pull_foot, POSE_RULE_REACH },
    { take_ball_away, POSE_RULE_CONTACT },
    { move_wall, POSE_RULE_CONTACT },
    { lift_hand, POSE_RULE_CONTACT },
    { lift_body, POSE_RULE_SUPPORT },
    { sink_body, POSE_RULE_SUNK },
    { put_arm_in_belly, POSE_RULE_SUNK },
    { look_from_the_front, POSE_RULE_CAMERA },
  };
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) good = make_pose (cast, "ball-wall_hold", "adam");

  for (guint rule = 0; rule < N_POSE_RULES; rule++)
    g_assert_cmpuint (count (good, rule), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotBoundPose) damaged = unknot_bound_pose_copy (good);

      cases[i].damage (damaged);
      g_test_message ("case %u", i);
      g_assert_cmpuint (count (damaged, cases[i].rule), >, 0);
    }
}

/* Who wears it in a bob has hair between head and hands; without the hands nothing carries the head. */
static void
test_held_head (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) good = make_pose (cast, "foam-roller_hold", "bea");
  g_autoptr (UnknotBoundPose) dropped = unknot_bound_pose_copy (good);

  g_assert_cmpuint (count (good, POSE_RULE_SUPPORT), ==, 0);
  for (guint side = 0; side < 2; side++)
    dropped->figures[0].arms[side].reaches = FALSE;
  g_assert_cmpuint (count (dropped, POSE_RULE_SUPPORT), >, 0);
}

static void
reach (UnknotBoundPose *pose,
       double           way)
{
  UnknotPoseArm *arm = &pose->figures[0].arms[0];

  *arm = (UnknotPoseArm) { .reaches = TRUE, .turned = TRUE, .shape = arm->shape };
  arm->at = on_bone (0, UNKNOT_BONE_THORAX, UNKNOT_VECTOR (0.15, 0.7, 0.2));
  arm->fingers.along = UNKNOT_VECTOR (way, 0.01, 0);
  arm->palm.along = UNKNOT_VECTOR (0, 0, 1);
  arm->pole.along = UNKNOT_VECTOR (1, -1, 0);
}

/* A hand that flips over on its way to the next key, and a mirror image that is not quite one. */
static void
test_broken_pairs (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) good = make_pose (cast, "ball-wall_hold", "adam");
  g_autoptr (UnknotBoundPose) jumps = unknot_bound_pose_copy (good);
  g_autoptr (UnknotBoundPose) mirrored = unknot_bound_pose_mirror (good);
  g_autoptr (UnknotBoundPose) other = unknot_bound_pose_copy (mirrored);
  g_autoptr (GPtrArray) faults = pose_faults_new ();

  pose_check_motion (good, good, faults, "still");
  pose_check_mirror (good, mirrored, faults, "mirrored");
  g_assert_cmpuint (faults->len, ==, 0);

  reach (good, 1);
  reach (jumps, -1);
  pose_check_motion (good, jumps, faults, "jumps");
  g_assert_cmpuint (faults->len, >, 0);

  g_ptr_array_set_size (faults, 0);
  other->figures[0].root_at.y += MM;
  pose_check_mirror (jumps, other, faults, "other");
  g_assert_cmpuint (faults->len, >, 0);
}

/* On another muscle, and in the armpit. */
static void
test_broken_places (void)
{
  const UnknotSpot good = { UNKNOT_VIEW_BACK, 296.8, 370.6, "rhomboids" };
  const UnknotSpot elsewhere = { UNKNOT_VIEW_BACK, 311.6, 626.8, "rhomboids" };
  const UnknotSpot closed = { UNKNOT_VIEW_BACK, 192, 479, "latissimus-dorsi" };
  g_autoptr (GError) error = NULL;
  g_autoptr (PoseChecker) checker = pose_checker_new (&error);
  const GPtrArray *faults;

  g_assert_no_error (error);
  faults = pose_checker_get_faults (checker);
  pose_checker_check_place (checker, "fingers", &good);
  g_assert_cmpuint (faults->len, ==, 0);

  pose_checker_check_place (checker, "fingers", &elsewhere);
  g_assert_cmpuint (faults->len, ==, 1);
  g_assert_cmpint (((PoseFault *) faults->pdata[0])->rule, ==, POSE_RULE_MUSCLE);

  pose_checker_check_place (checker, "fingers", &closed);
  g_assert_cmpuint (faults->len, >, 1);
  g_assert_cmpint (((PoseFault *) faults->pdata[1])->rule, ==, POSE_RULE_ZONE);
}

static void
test_technique (gconstpointer data)
{
  static const char * const builds[] = { "a", "b", "c" };
  g_autofree char *prefix = g_strconcat (data, "_", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoseChecker) checker = pose_checker_new (&error);
  g_auto (GStrv) poses = NULL;
  const GPtrArray *faults;

  g_assert_no_error (error);
  poses = pose_checker_list (checker);
  for (guint n = 0; n < G_N_ELEMENTS (builds); n++)
    for (guint i = 0; poses[i] != NULL; i++)
      {
        if (!g_str_has_prefix (poses[i], prefix))
          continue;
        pose_checker_check (checker, poses[i], builds[n], &error);
        g_assert_no_error (error);
      }

  faults = pose_checker_get_faults (checker);
  for (guint i = 0; i < faults->len; i++)
    {
      const PoseFault *fault = g_ptr_array_index (faults, i);

      g_test_message ("%s: %s: %s", fault->where, pose_rule_to_id (fault->rule), fault->text);
    }
  g_assert_cmpuint (pose_checker_get_n_seen (checker), >, 0);
  g_assert_cmpuint (faults->len, ==, 0);
}

static guint
count_name (const char *const *names,
            const char        *name)
{
  guint n = 0;

  for (; *names != NULL; names++)
    n += g_str_equal (*names, name);

  return n;
}

/* Every technique is in just one of the lists in meson.build, and no list names what there is not. */
static void
test_lists (gconstpointer data)
{
  const char *const *names = data;
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", NULL);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  guint n = 0, n_wrong = 0;

  g_assert_nonnull (folder);
  for (const char *file = g_dir_read_name (folder); file != NULL; file = g_dir_read_name (folder))
    {
      g_autofree char *name = g_strndup (file, strlen (file) - MIN (strlen (file), strlen (".json")));

      if (!g_str_has_suffix (file, ".json"))
        continue;
      n++;
      if (count_name (names, name) == 1)
        continue;
      g_test_message ("%s is in %u lists", name, count_name (names, name));
      n_wrong++;
    }

  g_assert_cmpuint (n_wrong, ==, 0);
  g_assert_cmpuint (g_strv_length ((GStrv) names), ==, n);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  if (argc > 1 && g_str_equal (argv[1], "--lists"))
    {
      g_test_add_data_func ("/pose-rules/lists", argv + 2, test_lists);
      return g_test_run ();
    }
  if (argc == 1)
    {
      g_test_add_func ("/pose-rules/broken", test_broken);
      g_test_add_func ("/pose-rules/held-head", test_held_head);
      g_test_add_func ("/pose-rules/broken-pairs", test_broken_pairs);
      g_test_add_func ("/pose-rules/broken-places", test_broken_places);
    }
  for (int i = 1; i < argc; i++)
    {
      g_autofree char *path = g_strconcat ("/pose-rules/", argv[i], NULL);

      g_test_add_data_func (path, argv[i], test_technique);
    }

  return g_test_run ();
}
