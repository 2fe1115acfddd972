#include <glib/gstdio.h>

#include "body-fixture.h"
#include "unknot-body-page-private.h"
#include "unknot-marker.h"
#include "unknot-time-words.h"

#define WEEK (7 * 24 * 60)

static UnknotMapOverlay *
get_overlay (BodyFixture *fixture)
{
  return unknot_body_map_get_overlay (fixture->map);
}

/* On the map, and as sentences that can be read out. */
static void
test_zones (BodyFixture   *fixture,
            gconstpointer  data)
{
  gsize n_zones;
  const UnknotZone *zones = unknot_atlas_get_zones (fixture->data.atlas, &n_zones);
  UnknotMapOverlay *all, *chosen;

  g_assert_null (get_overlay (fixture));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), "body.zones", NULL));
  run_pending ();
  all = get_overlay (fixture);
  g_assert_nonnull (all);
  for (gsize i = 0; i < n_zones; i++)
    {
      const char *reason = unknot_anatomy_get_reason (fixture->data.anatomy, zones[i].reason);

      g_assert_nonnull (find_row (find_type (fixture->page, UNKNOT_TYPE_ZONES_PANE), reason));
    }

  g_signal_emit_by_name (find_type (fixture->page, UNKNOT_TYPE_ZONES_PANE), "chosen", zones[0].reason);
  chosen = get_overlay (fixture);
  g_assert_true (chosen != NULL && chosen != all);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), "body.zones", NULL));
  run_pending ();
  g_assert_null (get_overlay (fixture));
}

/* Each aspect has its own zones. */
static void
test_zones_turn (BodyFixture   *fixture,
                 gconstpointer  data)
{
  const char *throat = unknot_anatomy_get_reason (fixture->data.anatomy, "throat");

  g_object_set (fixture->page, "zones", TRUE, NULL);
  run_pending ();
  g_assert_null (find_row (find_type (fixture->page, UNKNOT_TYPE_ZONES_PANE), throat));
  g_object_set (fixture->page, "aspect", "front", NULL);
  run_pending ();
  g_assert_nonnull (find_row (find_type (fixture->page, UNKNOT_TYPE_ZONES_PANE), throat));
}

static UnknotTimePane *
open_time (BodyFixture *fixture)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), "body.time", NULL));
  run_pending ();

  return UNKNOT_TIME_PANE (find_type (fixture->page, UNKNOT_TYPE_TIME_PANE));
}

/* Nothing happened yet: an honest word, nothing to play. */
static void
test_time_empty (BodyFixture   *fixture,
                 gconstpointer  data)
{
  UnknotTimePane *pane = open_time (fixture);

  unknot_time_pane_set_playing (pane, TRUE);
  g_assert_false (unknot_time_pane_get_playing (pane));
}

static void
live (BodyFixture *fixture)
{
  UnknotKnot *better = page_fixture_mark (&fixture->data, "trapezius-upper", UNKNOT_SIDE_LEFT, 6);
  UnknotKnot *gone = page_fixture_mark (&fixture->data, "infraspinatus", UNKNOT_SIDE_RIGHT, 4);

  fake_stamper_pass (&fixture->data.stamper, 3 * WEEK);
  g_assert_true (unknot_knots_rate (fixture->data.knots, better, 3, UNKNOT_FRAME_NOW, NULL));
  g_assert_true (unknot_knots_remove (fixture->data.knots, gone, NULL));
  page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 5);
}

/* The marks of today step aside for those of the week, and come back. */
static void
test_time_weeks (BodyFixture   *fixture,
                 gconstpointer  data)
{
  GtkWidget *marker;
  UnknotTimePane *pane;

  live (fixture);
  run_pending ();
  g_assert_nonnull (find_type (fixture->page, UNKNOT_TYPE_MARKER));
  pane = open_time (fixture);
  g_assert_null (find_type (fixture->map, UNKNOT_TYPE_MARKER));
  g_assert_nonnull (get_overlay (fixture));
  g_assert_cmpstr (unknot_time_pane_get_summary (pane), ==, "2 knots were on the map. The worst hurt 5 of 10.");

  /* Playing begins anew from the last week; leaving stops it. */
  unknot_time_pane_set_playing (pane, TRUE);
  g_assert_true (unknot_time_pane_get_playing (pane));
  g_assert_cmpstr (unknot_time_pane_get_summary (pane), ==, "2 knots were on the map. The worst hurt 6 of 10.");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (pane), "time.close", NULL));
  run_pending ();
  g_assert_false (unknot_time_pane_get_playing (pane));
  g_assert_null (get_overlay (fixture));
  marker = find_type (fixture->map, UNKNOT_TYPE_MARKER);
  g_assert_nonnull (marker);
}

static void
test_time_change (BodyFixture   *fixture,
                  gconstpointer  data)
{
  UnknotTimePane *pane;

  live (fixture);
  pane = open_time (fixture);
  g_object_set (pane, "mode", "change", NULL);
  run_pending ();
  g_assert_cmpstr (unknot_time_pane_get_summary (pane), ==,
                   "3 weeks apart. Upper trapezius, your left: from 6 to 3. 1 knot is gone. 1 knot is new.");
  g_assert_nonnull (find_row (find_type (fixture->page, UNKNOT_TYPE_TIME_PANE), "Upper trapezius, your left"));

  /* The same four weeks as one period. */
  g_object_set (pane, "mode", "period", NULL);
  run_pending ();
  g_assert_cmpstr (unknot_time_pane_get_summary (pane), ==,
                   "28 days. 3 knots were on the map. The worst hurt 5 of 10.");
  g_assert_nonnull (find_label (pane, "From"));
}

/* The past can't be marked. */
static void
test_time_no_marks (BodyFixture   *fixture,
                    gconstpointer  data)
{
  live (fixture);
  open_time (fixture);
  body_click (fixture, body_usual_spot (fixture, "supraspinatus", UNKNOT_SIDE_LEFT));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 2);
}

static void
test_time_words (void)
{
  static const struct
  {
    int         before;
    int         after;
    const char *words;
  } rows[] = {
    { 6, 3, "Better: pain 6, then 3" }, { 3, 6, "Worse: pain 3, then 6" }, { 4, 4, "The same: pain 4" },
    { UNKNOT_NO_KNOT, 4, "New: pain 4" }, { UNKNOT_NO_KNOT, UNKNOT_NO_WORD, "New, with no number yet" },
    { 4, UNKNOT_NO_KNOT, "Gone from the map" }, { UNKNOT_NO_WORD, UNKNOT_NO_KNOT, "Gone from the map" },
    { UNKNOT_NO_WORD, 4, "Pain 4 now, no number then" }, { 4, UNKNOT_NO_WORD, "Pain 4 then, no number now" },
    { UNKNOT_NO_WORD, UNKNOT_NO_WORD, "No number in either week" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *words = unknot_time_words_change (rows[i].before, rows[i].after);

      g_assert_cmpstr (words, ==, rows[i].words);
    }
}

static void
told_cb (char       **told,
         const char  *words)
{
  g_set_str (told, words);
}

static char *
save (BodyFixture *fixture,
      const char  *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  char *told = NULL;
  gulong id = g_signal_connect_swapped (fixture->page, "told", G_CALLBACK (told_cb), &told);

  unknot_body_page_save_picture (fixture->page, file);
  while (told == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (fixture->page, id);

  return told;
}

/* What is seen is saved, today and in the past; what went wrong is one sentence. */
static void
test_save (BodyFixture   *fixture,
           gconstpointer  data)
{
  g_autofree char *directory = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (directory, "map.svg", NULL);
  g_autofree char *missing = g_build_filename (directory, "no", "map.svg", NULL);
  g_autofree char *words = NULL;
  g_autofree char *failure = NULL;
  g_autofree char *later = NULL;
  g_autofree char *content = NULL;
  g_autofree char *past = NULL;

  live (fixture);
  g_object_set (fixture->page, "zones", TRUE, NULL);
  words = save (fixture, path);
  g_assert_cmpstr (words, ==, "Picture saved: map.svg");
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_nonnull (strstr (content, "\nUpper trapezius, your left: Pain 3 of 10"));
  g_assert_nonnull (strstr (content, "12 December 2026"));

  g_object_set (open_time (fixture), "mode", "change", NULL);
  later = save (fixture, path);
  g_assert_true (g_file_get_contents (path, &past, NULL, NULL));
  g_assert_nonnull (strstr (past, "3 weeks apart."));

  failure = save (fixture, missing);
  g_assert_cmpstr (failure, ==, "The picture was not saved: the folder is not there any more.");

  g_remove (path);
  g_rmdir (directory);
}

/* On a disk of 64 KiB, where the tests run in their own place. */
static void
test_save_full (BodyFixture   *fixture,
                gconstpointer  data)
{
  g_autofree char *words = NULL;

  if (!g_file_test ("/full", G_FILE_TEST_IS_DIR) || g_access ("/full", W_OK) != 0)
    {
      g_test_skip ("no small disk here");
      return;
    }

  words = save (fixture, "/full/map.png");
  g_assert_cmpstr (words, ==, "The picture was not saved: the disk is full.");
  g_assert_false (g_file_test ("/full/map.png", G_FILE_TEST_EXISTS));
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void      (*test) (BodyFixture   *fixture,
                       gconstpointer  data);
  } tests[] = {
    { "/body-overlay/zones", test_zones }, { "/body-overlay/zones-turn", test_zones_turn },
    { "/body-overlay/time-empty", test_time_empty }, { "/body-overlay/time-weeks", test_time_weeks },
    { "/body-overlay/time-change", test_time_change }, { "/body-overlay/time-no-marks", test_time_no_marks },
    { "/body-overlay/save", test_save }, { "/body-overlay/save-full", test_save_full },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/body-overlay/time-words", test_time_words);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, BodyFixture, NULL, body_set_up, tests[i].test, body_tear_down);

  return g_test_run ();
}
