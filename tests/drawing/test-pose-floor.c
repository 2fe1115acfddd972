#include "figure-fixture.h"
#include "unknot-pose-bind.h"

/* What a file says for one build is carried by the floor for all. */

#define MM (1.0 / 1750)

static UnknotBoundPose *
bind_pose (UnknotCast       *cast,
           const char       *name,
           const char       *person,
           const UnknotSpot *spot)
{
  g_autofree char *file_name = g_strconcat (name, ".json", NULL);
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", file_name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPose) pose = unknot_pose_load (file, cast, &error);
  UnknotPoseWish wish = { .side = UNKNOT_SIDE_RIGHT, .spot = spot };
  g_autoptr (UnknotSkin) skin = NULL;
  UnknotBoundPose *bound;

  g_assert_no_error (error);
  unknot_cast_get_person (cast, person, &wish.people[0]);
  skin = unknot_skin_new (cast, wish.people[0].body);
  bound = unknot_pose_bind (pose, 0, &wish, skin, NULL, NULL, &error);
  g_assert_no_error (error);
  return bound;
}

static double
pelvis_height (UnknotCast *cast,
               const char *name,
               const char *person)
{
  g_autoptr (UnknotBoundPose) bound = bind_pose (cast, name, person, NULL);

  return bound->figures[0].root_at.y;
}

/* A broad hip on its side would be in the floor. */
static void
test_lifted (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  double slim = pelvis_height (cast, "open-book_lie", "adam");
  double broad = pelvis_height (cast, "open-book_lie", "dan");

  g_assert_cmpfloat (broad - slim, >, 2 * MM);
  g_assert_cmpfloat (broad - slim, <, 14 * MM);
}

/* Slim shins would kneel over it. */
static void
test_let_down (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  double broad = pelvis_height (cast, "childs-pose_kneel", "adam");
  double slim = pelvis_height (cast, "childs-pose_kneel", "bea");

  g_assert_cmpfloat (broad - slim, >, 0.5 * MM);
  g_assert_cmpfloat (broad - slim, <, 14 * MM);
}

/* Who stands, stands as the file says. */
static void
test_left_alone (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();

  g_assert_cmpfloat_with_epsilon (pelvis_height (cast, "cross-body-stretch_raise", "adam"), 0.518, 1e-9);
  g_assert_cmpfloat_with_epsilon (pelvis_height (cast, "cross-body-stretch_raise", "dan"), 0.518, 1e-9);
}

/* However the hair is worn, the head lies as deep in the pillow. */
static void
test_hair (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) bob = bind_pose (cast, "ball-floor_rest", "bea", NULL);
  g_autoptr (UnknotBoundPose) bun = bind_pose (cast, "ball-floor_rest", "fay", NULL);

  g_assert_cmpint (bob->figures[0].person.look.hair, !=, bun->figures[0].person.look.hair);
  g_assert_cmpfloat_with_epsilon (bob->figures[0].spine[2][0], bun->figures[0].spine[2][0], 1e-9);
  g_assert_cmpfloat_with_epsilon (bob->props[1].size.y, bun->props[1].size.y, 1e-9);
}

/* A knot beside the spine is lain on flat; for one at the side of the ribs the body rolls over to it. */
static void
test_rolled (void)
{
  static const UnknotSpot back = { UNKNOT_VIEW_BACK, 320, 430, "erector-spinae-thoracic" };
  static const UnknotSpot left = { UNKNOT_VIEW_BACK, 270, 470, "latissimus-dorsi" };
  static const UnknotSpot right = { UNKNOT_VIEW_BACK, 450, 470, "latissimus-dorsi" };
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotBoundPose) flat = bind_pose (cast, "foam-roller_hold", "adam", &back);
  g_autoptr (UnknotBoundPose) to_left = bind_pose (cast, "foam-roller_hold", "adam", &left);
  g_autoptr (UnknotBoundPose) to_right = bind_pose (cast, "foam-roller_hold", "adam", &right);

  g_assert_cmpfloat_with_epsilon (flat->figures[0].root_turn[3], 0, 3);
  g_assert_cmpfloat (to_left->figures[0].root_turn[3], >, 8);
  g_assert_cmpfloat_with_epsilon (to_left->figures[0].root_turn[3], -to_right->figures[0].root_turn[3], 1e-9);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pose-floor/lifted", test_lifted);
  g_test_add_func ("/pose-floor/let-down", test_let_down);
  g_test_add_func ("/pose-floor/left-alone", test_left_alone);
  g_test_add_func ("/pose-floor/hair", test_hair);
  g_test_add_func ("/pose-floor/rolled", test_rolled);

  return g_test_run ();
}
