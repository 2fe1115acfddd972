#include "figure-fixture.h"
#include "unknot-anatomy.h"
#include "unknot-catalogue.h"
#include "unknot-figure-studio.h"
#include "unknot-pose-binder.h"
#include "unknot-tool.h"

static const UnknotSpot knot = { UNKNOT_VIEW_BACK, 318, 380, "rhomboids" };

static UnknotFigureStudio *
make_studio (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  UnknotFigureStudio *studio = unknot_figure_studio_new (folder);

  unknot_figure_studio_add_usual_spot (studio, &knot);
  return studio;
}

static void
wait_for (UnknotFigureReel *reel,
          gboolean          complete)
{
  while (!unknot_figure_reel_get_failed (reel) &&
         !(complete ? unknot_figure_reel_get_complete (reel) : unknot_figure_reel_get_ready (reel)))
    g_main_context_iteration (NULL, TRUE);
}

/* What its threads had on the way comes back to the main loop, and is let go of there. */
static void
close_studio (UnknotFigureStudio *studio)
{
  g_assert_finalize_object (studio);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
increment (int *count)
{
  (*count)++;
}

static void
test_new_destroy (void)
{
  UnknotFigureStudio *studio = make_studio ();

  g_assert_finalize_object (studio);
}

static void
test_still (void)
{
  UnknotFigureStudio *studio = make_studio ();
  UnknotFigureWish wish = {
    .pose = "ball-wall_hold", .side = UNKNOT_SIDE_LEFT, .has_spot = TRUE, .spot = knot, .aspect = 1, .still = TRUE,
  };
  g_autoptr (UnknotFigureReel) reel = unknot_figure_studio_open (studio, &wish);
  g_autoptr (UnknotFigureReel) again = NULL;
  g_autoptr (UnknotFigureReel) other = NULL;
  g_autoptr (UnknotFigureFrame) frame = NULL;
  int changed = 0;
  guint index;

  g_signal_connect_swapped (reel, "changed", G_CALLBACK (increment), &changed);
  g_assert_false (unknot_figure_reel_get_ready (reel));
  wait_for (reel, TRUE);
  g_assert_false (unknot_figure_reel_get_failed (reel));
  g_assert_cmpint (changed, ==, 1);

  frame = unknot_figure_reel_get_frame (reel, 7, &index);
  g_assert_nonnull (frame);
  g_assert_cmpuint (index, ==, 0);
  g_assert_false (unknot_figure_reel_get_moves (reel));

  /* The same wish is answered at once, another one is not. */
  again = unknot_figure_studio_open (studio, &wish);
  g_assert_true (again == reel);
  wish.side = UNKNOT_SIDE_RIGHT;
  other = unknot_figure_studio_open (studio, &wish);
  g_assert_true (other != reel);

  close_studio (studio);
}

static void
test_moves (void)
{
  UnknotFigureStudio *studio = make_studio ();
  UnknotFigureWish wish = { .pose = "cat-cow_flow", .side = UNKNOT_SIDE_BOTH, .aspect = 1.4 };
  g_autoptr (UnknotFigureReel) reel = unknot_figure_studio_open (studio, &wish);

  wait_for (reel, FALSE);
  g_assert_false (unknot_figure_reel_get_failed (reel));

  /* Whatever is made, there is something to show at any time. */
  for (guint i = 0; i < 3; i++)
    {
      for (double time = 0; time < 20; time += 0.37)
        {
          g_autoptr (UnknotFigureFrame) frame = unknot_figure_reel_get_frame (reel, time, NULL);

          g_assert_nonnull (frame);
        }
      g_main_context_iteration (NULL, TRUE);
    }

  close_studio (studio);
}

/* What is prepared is ready when it is opened, and is made after what is shown. */
static void
test_prepares (void)
{
  UnknotFigureStudio *studio = make_studio ();
  UnknotFigureWish next = { .pose = "ball-wall_hold", .side = UNKNOT_SIDE_LEFT, .has_spot = TRUE, .spot = knot,
                            .aspect = 1 };
  UnknotFigureWish now = { .pose = "chin-tuck_sit", .side = UNKNOT_SIDE_BOTH, .aspect = 1 };
  g_autoptr (UnknotFigureReel) first = unknot_figure_studio_prepare (studio, &next);
  g_autoptr (UnknotFigureReel) other = NULL;
  g_autoptr (UnknotFigureReel) shown = unknot_figure_studio_open (studio, &now);
  g_autoptr (UnknotFigureReel) again = NULL;

  wait_for (shown, TRUE);
  wait_for (first, TRUE);
  g_assert_false (unknot_figure_reel_get_failed (first));
  again = unknot_figure_studio_open (studio, &next);
  g_assert_true (again == first);
  g_assert_true (unknot_figure_reel_get_ready (again));
  g_assert_cmpuint (unknot_figure_studio_get_size (studio), ==,
                    unknot_figure_reel_get_size (first) + unknot_figure_reel_get_size (shown));

  /* Another side is another picture. */
  next.side = UNKNOT_SIDE_RIGHT;
  other = unknot_figure_studio_prepare (studio, &next);
  g_assert_true (other != first);

  close_studio (studio);
}

/* A movement in pictures side by side, for those who want none that moves. */
static void
test_keys (void)
{
  static const struct
  {
    const char *pose;
    guint n;
  } cases[] = {
    { "ball-wall_hold", 1 },
    { "cat-cow_flow", 2 },
    { "chin-tuck_tuck", 2 },
    { "gentle-movement_neck-turn", 2 },
    { "belly-breathing_breathe", 2 },
  };
  UnknotFigureStudio *studio = make_studio ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotFigureWish wish = { .pose = cases[i].pose, .side = UNKNOT_SIDE_LEFT, .aspect = 2, .keys = TRUE };
      g_autoptr (UnknotFigureReel) reel = unknot_figure_studio_open (studio, &wish);

      g_test_message ("%s", cases[i].pose);
      wait_for (reel, TRUE);
      g_assert_false (unknot_figure_reel_get_failed (reel));
      g_assert_false (unknot_figure_reel_get_moves (reel));
      g_assert_cmpuint (unknot_figure_reel_get_n_beside (reel), ==, cases[i].n);
      for (guint j = 0; j < cases[i].n; j++)
        {
          g_autoptr (UnknotFigureFrame) frame = unknot_figure_reel_get_beside (reel, j);

          g_assert_nonnull (frame);
          if (cases[i].n == 2)
            g_assert_cmpfloat (unknot_figure_frame_get_aspect (frame), <, 1.1);
        }
    }

  close_studio (studio);
}

/* Somebody else on the pictures is told once, and has pictures of their own. */
static void
test_person (void)
{
  UnknotFigureStudio *studio = make_studio ();
  UnknotFigureWish wish = { .pose = "chin-tuck_sit", .side = UNKNOT_SIDE_BOTH, .aspect = 1, .still = TRUE };
  g_autoptr (UnknotFigureReel) before = NULL;
  g_autoptr (UnknotFigureReel) after = NULL;
  g_autoptr (UnknotFigureReel) back = NULL;
  int changed = 0;

  g_signal_connect_swapped (studio, "person-changed", G_CALLBACK (increment), &changed);
  unknot_figure_studio_set_person (studio, "medium", "light", "short");
  g_assert_cmpint (changed, ==, 1);
  before = unknot_figure_studio_open (studio, &wish);
  unknot_figure_studio_set_person (studio, "medium", "light", "short");
  g_assert_cmpint (changed, ==, 1);

  unknot_figure_studio_set_person (studio, "slim", "dark", "curly");
  g_assert_cmpint (changed, ==, 2);
  after = unknot_figure_studio_open (studio, &wish);
  g_assert_true (after != before);
  wait_for (after, TRUE);
  g_assert_false (unknot_figure_reel_get_failed (after));

  unknot_figure_studio_set_person (studio, "medium", "light", "short");
  back = unknot_figure_studio_open (studio, &wish);
  g_assert_true (back == before);

  close_studio (studio);
}

/* Who has an umbrella but no cane sees the umbrella. */
static void
test_tools (void)
{
  UnknotFigureStudio *studio = make_studio ();
  UnknotFigureWish wish = { .pose = "cane_hold", .side = UNKNOT_SIDE_LEFT, .aspect = 1, .still = TRUE };
  g_autoptr (UnknotFigureReel) cane = unknot_figure_studio_open (studio, &wish);
  g_autoptr (UnknotFigureReel) umbrella = NULL;
  g_autoptr (UnknotFigureReel) both = NULL;
  int changed = 0;

  g_signal_connect_swapped (studio, "person-changed", G_CALLBACK (increment), &changed);
  unknot_figure_studio_set_tools (studio, UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS));
  g_assert_cmpint (changed, ==, 0);
  unknot_figure_studio_set_tools (studio, UNKNOT_TOOL_BIT (UNKNOT_TOOL_UMBRELLA));
  g_assert_cmpint (changed, ==, 1);
  umbrella = unknot_figure_studio_open (studio, &wish);
  g_assert_true (umbrella != cane);
  wait_for (umbrella, TRUE);
  g_assert_false (unknot_figure_reel_get_failed (umbrella));

  unknot_figure_studio_set_tools (studio, UNKNOT_TOOL_BIT (UNKNOT_TOOL_UMBRELLA) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_CANE));
  g_assert_cmpint (changed, ==, 2);
  both = unknot_figure_studio_open (studio, &wish);
  g_assert_true (both == cane);

  close_studio (studio);
}

static UnknotBoundPose *
bind (UnknotPoseBinder *binder,
      const char       *pose,
      gboolean          left_handed)
{
  UnknotPoseWish wish = { .side = UNKNOT_SIDE_LEFT, .usual = &knot, .left_handed = left_handed };
  g_autoptr (GError) error = NULL;
  UnknotBoundPose *bound;

  unknot_cast_get_pair (unknot_pose_binder_get_cast (binder), &(UnknotFigureLook) { NULL }, wish.people);
  bound = unknot_pose_binder_bind (binder, pose, 0, &wish, &error);
  g_assert_no_error (error);

  return bound;
}

/* Who is left-handed sees what either hand can do with the left one; what belongs to a side stays there. */
static void
test_left_handed (void)
{
  static const struct { const char *pose; gboolean turned; } cases[] = {
    { "change-posture_mouse", TRUE }, { "belly-breathing_settle", TRUE }, { "stretch-levator_sit", FALSE },
    { "ball-wall_hold", FALSE },
  };
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotPoseBinder) binder = unknot_pose_binder_new (folder, cast);
  UnknotFigureStudio *studio = make_studio ();
  UnknotFigureWish wish = { .pose = "belly-breathing_settle", .side = UNKNOT_SIDE_BOTH, .aspect = 1, .still = TRUE };
  g_autoptr (UnknotFigureReel) before = unknot_figure_studio_open (studio, &wish);
  g_autoptr (UnknotFigureReel) turned = NULL;
  g_autoptr (UnknotFigureReel) after = NULL;
  int changed = 0;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotBoundPose) right = bind (binder, cases[i].pose, FALSE);
      g_autoptr (UnknotBoundPose) left = bind (binder, cases[i].pose, TRUE);

      g_test_message ("%s", cases[i].pose);
      g_assert_cmpfloat_with_epsilon (left->view.yaw, cases[i].turned ? -right->view.yaw : right->view.yaw, 1e-9);
    }

  g_signal_connect_swapped (studio, "person-changed", G_CALLBACK (increment), &changed);
  unknot_figure_studio_set_left_handed (studio, FALSE);
  g_assert_cmpint (changed, ==, 0);
  unknot_figure_studio_set_left_handed (studio, TRUE);
  g_assert_cmpint (changed, ==, 1);
  turned = unknot_figure_studio_open (studio, &wish);
  g_assert_true (turned != before);
  unknot_figure_studio_set_left_handed (studio, FALSE);
  after = unknot_figure_studio_open (studio, &wish);
  g_assert_true (after == before);

  close_studio (studio);
}

static void
test_no_such_pose (void)
{
  UnknotFigureStudio *studio = make_studio ();
  UnknotFigureWish wish = { .pose = "no-such-pose", .aspect = 1 };
  g_autoptr (UnknotFigureReel) reel = unknot_figure_studio_open (studio, &wish);

  wait_for (reel, FALSE);
  g_assert_true (unknot_figure_reel_get_failed (reel));
  g_assert_false (unknot_figure_reel_get_ready (reel));
  g_assert_false (unknot_figure_reel_get_complete (reel));
  close_studio (studio);
}

/* Closing in the middle of the work leaves nothing behind. */
static void
test_closes_early (void)
{
  UnknotFigureStudio *studio = make_studio ();

  for (guint i = 0; i < 4; i++)
    {
      UnknotFigureWish wish = { .pose = "cat-cow_flow", .side = UNKNOT_SIDE_BOTH, .aspect = 1 + i * 0.1 };
      g_autoptr (UnknotFigureReel) reel = unknot_figure_studio_open (studio, &wish);

      if (i == 0)
        wait_for (reel, FALSE);
    }

  close_studio (studio);
}

static GFile *
get_folder (const char *name)
{
  return g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), name, NULL);
}

static UnknotAnatomy *
load_anatomy (UnknotFigureStudio *studio)
{
  g_autoptr (GFile) folder = get_folder ("anatomy");
  g_autoptr (GError) error = NULL;
  UnknotAnatomy *anatomy = unknot_anatomy_load (folder, &error);
  UnknotMuscle * const *muscles;
  gsize n_muscles;

  g_assert_no_error (error);
  muscles = unknot_anatomy_get_muscles (anatomy, &n_muscles);
  for (gsize i = 0; i < n_muscles; i++)
    {
      gsize n_spots;
      const UnknotUsualSpot *spots = unknot_muscle_get_spots (muscles[i], &n_spots);
      UnknotSpot spot = { spots[0].view, spots[0].place.x, spots[0].place.y, unknot_muscle_get_id (muscles[i]) };

      unknot_figure_studio_add_usual_spot (studio, &spot);
    }

  return anatomy;
}

/* Every step of every technique has a picture: for the first muscle that it is for, and for nobody's in particular. */
static void
test_every_step (void)
{
  g_autoptr (GFile) figures = get_folder ("figures");
  g_autoptr (GFile) techniques = get_folder ("techniques");
  UnknotFigureStudio *studio = unknot_figure_studio_new (figures);
  g_autoptr (UnknotAnatomy) anatomy = load_anatomy (studio);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotCatalogue) catalogue = unknot_catalogue_load (techniques, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < unknot_catalogue_get_n (catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (catalogue, i);
      const UnknotPlace *place = technique->places->len > 0 ? g_ptr_array_index (technique->places, 0) : NULL;

      for (guint j = 0; j < technique->steps->len; j++)
        for (guint known = 0; known < (place != NULL ? 2 : 1); known++)
          {
            UnknotFigureWish wish = {
              .pose = unknot_technique_get_step (technique, j)->pose, .side = UNKNOT_SIDE_RIGHT, .aspect = 1,
              .still = TRUE, .spot.muscle = known ? g_intern_string (place->muscle) : NULL,
            };
            g_autoptr (UnknotFigureReel) reel = unknot_figure_studio_open (studio, &wish);

            wait_for (reel, TRUE);
            if (unknot_figure_reel_get_failed (reel))
              g_error ("%s for %s has no picture", wish.pose, wish.spot.muscle);
          }
    }

  close_studio (studio);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure-studio/new-destroy", test_new_destroy);
  g_test_add_func ("/figure-studio/still", test_still);
  g_test_add_func ("/figure-studio/moves", test_moves);
  g_test_add_func ("/figure-studio/prepares", test_prepares);
  g_test_add_func ("/figure-studio/keys", test_keys);
  g_test_add_func ("/figure-studio/person", test_person);
  g_test_add_func ("/figure-studio/tools", test_tools);
  g_test_add_func ("/figure-studio/left-handed", test_left_handed);
  g_test_add_func ("/figure-studio/no-such-pose", test_no_such_pose);
  g_test_add_func ("/figure-studio/closes-early", test_closes_early);

  g_test_add_func ("/figure-studio/every-step", test_every_step);

  return g_test_run ();
}
