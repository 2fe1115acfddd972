#include "unknot-area-pad.h"
#include "unknot-area-trace.h"
#include "unknot-earlier-knots.h"
#include "unknot-knot-card.h"
#include "unknot-knot-history.h"
#include "unknot-life-view.h"
#include "unknot-life-words.h"
#include "unknot-muscle-list.h"
#include "unknot-side-question.h"

#include "body-fixture.h"

#include <math.h>

static void
pass_days (BodyFixture *fixture,
           int          days)
{
  fake_stamper_pass (&fixture->data.stamper, days * 24 * 60);
}

static UnknotKnot *
show_knot (BodyFixture *fixture,
           const char  *muscle,
           UnknotSide   side,
           int          pain)
{
  UnknotKnot *knot = page_fixture_mark (&fixture->data, muscle, side, pain);

  unknot_body_page_show_knot (fixture->page, knot);
  run_pending ();
  return knot;
}

static gboolean
is_shown (BodyFixture *fixture,
          const char  *action)
{
  return gtk_widget_get_mapped (find_action (fixture->page, action));
}

static void
do_action (BodyFixture *fixture,
           const char  *action)
{
  g_signal_emit_by_name (find_action (fixture->page, action), "clicked");
  run_pending ();
}

/* The card tells what became of the knot, and says quiet and back. */
static void
test_history (BodyFixture   *fixture,
              gconstpointer  data)
{
  UnknotKnot *knot = show_knot (fixture, "rhomboids", UNKNOT_SIDE_LEFT, 5);

  g_assert_nonnull (find_row (fixture->page, "Found"));
  g_assert_nonnull (find_label (fixture->page, "No session yet"));
  g_assert_nonnull (find_row (fixture->page, "Does it not hurt any more?"));
  g_assert_true (is_shown (fixture, "history.quiet"));
  g_assert_false (is_shown (fixture, "history.back"));

  pass_days (fixture, 3);
  do_action (fixture, "history.quiet");
  g_assert_nonnull (find_row (fixture->page, "Quiet after 3 days"));
  g_assert_nonnull (find_row (fixture->page, "Quiet since today"));
  g_assert_cmpint (unknot_knot_get_state (knot), ==, UNKNOT_KNOT_STATE_CALM);
  g_assert_true (is_shown (fixture, "history.back"));
  g_assert_cmpint (fixture->n_changed, ==, 1);

  pass_days (fixture, 41);
  do_action (fixture, "history.back");
  g_assert_nonnull (find_row (fixture->page, "Back after 41 days"));
  g_assert_nonnull (find_label (fixture->page, "Back after 41 days"));
  g_assert_cmpint (unknot_knot_get_pain (knot), ==, -1);

  g_assert_true (unknot_journal_undo (fixture->data.journal, NULL));
  run_pending ();
  g_assert_null (find_row (fixture->page, "Back after 41 days"));
  unknot_journal_set_read_only (fixture->data.journal, TRUE);
  do_action (fixture, "history.back");
  g_assert_cmpint (fixture->n_failed, ==, 1);
}

/* After a week without pain the card asks by itself. */
static void
test_offer (BodyFixture   *fixture,
            gconstpointer  data)
{
  UnknotKnot *knot = page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 5);

  for (guint i = 0; i < 4; i++)
    {
      pass_days (fixture, 3);
      g_assert_true (unknot_knots_rate (fixture->data.knots, knot, 0, UNKNOT_FRAME_NOW, NULL));
    }
  unknot_body_page_show_knot (fixture->page, knot);
  run_pending ();
  g_assert_nonnull (find_row (fixture->page, "No pain for 9 days. Is it quiet now?"));
  g_assert_true (gtk_widget_get_mapped (find_type (fixture->page, UNKNOT_TYPE_LIFE_VIEW)));
}

/* A knot marked where one was before may be that one: yes joins them, no keeps both. */
static void
test_earlier (BodyFixture   *fixture,
              gconstpointer  data)
{
  UnknotKnot *old = page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 5);
  UnknotKnot *fresh;

  pass_days (fixture, 2);
  g_assert_true (unknot_knots_remove (fixture->data.knots, old, NULL));
  pass_days (fixture, 30);
  show_knot (fixture, "rhomboids", UNKNOT_SIDE_LEFT, -1);
  g_assert_nonnull (find_label (fixture->page, "There was a knot here before. Is this the one from 21 November?"));
  do_action (fixture, "card.rejoin");
  g_assert_true (unknot_body_page_get_knot (fixture->page) == old);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 1);
  g_assert_nonnull (find_row (fixture->page, "Back after 30 days"));
  g_assert_false (is_shown (fixture, "card.rejoin"));

  g_assert_true (unknot_journal_undo (fixture->data.journal, NULL));
  run_pending ();
  fresh = unknot_knots_get_knot (fixture->data.knots, 0);
  g_assert_true (fresh != old);
  unknot_body_page_show_knot (fixture->page, fresh);
  run_pending ();
  g_assert_true (is_shown (fixture, "card.rejoin"));
  do_action (fixture, "card.new");
  g_assert_false (is_shown (fixture, "card.rejoin"));
  unknot_body_page_show_knot (fixture->page, fresh);
  g_assert_false (is_shown (fixture, "card.rejoin"));
}

/* What is off the map can be brought back from the list. */
static void
test_list (BodyFixture   *fixture,
           gconstpointer  data)
{
  UnknotKnot *knot = page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 5);
  GtkWidget *earlier = find_type (fixture->page, UNKNOT_TYPE_EARLIER_KNOTS);

  g_assert_false (gtk_widget_get_visible (earlier));
  g_assert_nonnull (find_label (fixture->page, "1 knot marked"));
  g_assert_true (unknot_knots_remove (fixture->data.knots, knot, NULL));
  run_pending ();
  g_assert_true (gtk_widget_get_visible (earlier));
  g_signal_emit_by_name (gtk_widget_get_ancestor (find_label (earlier, "It’s Back"), GTK_TYPE_BUTTON), "clicked");
  run_pending ();
  g_assert_true (unknot_body_page_get_knot (fixture->page) == knot);
  g_assert_false (gtk_widget_get_visible (earlier));
}

static AdwToggleGroup *
find_size (BodyFixture *fixture)
{
  return ADW_TOGGLE_GROUP (gtk_widget_get_ancestor (find_label (fixture->page, "A Palm"), ADW_TYPE_TOGGLE_GROUP));
}

/* The size is chosen without a pointer, shown, and undone. */
static void
test_size (BodyFixture   *fixture,
           gconstpointer  data)
{
  UnknotKnot *knot = show_knot (fixture, "rhomboids", UNKNOT_SIDE_LEFT, 5);
  AdwToggleGroup *size = find_size (fixture);
  const char *uuid = unknot_knot_get_uuid (knot);

  g_assert_cmpstr (adw_toggle_group_get_active_name (size), ==, "point");
  adw_toggle_group_set_active_name (size, "palm");
  g_assert_cmpfloat_with_epsilon (unknot_area_get_radius (unknot_knot_get_area (knot)), 40, 2);
  adw_toggle_group_set_active_name (size, "larger");
  g_assert_cmpfloat (unknot_area_get_radius (unknot_knot_get_area (knot)), >, 55);
  g_assert_true (unknot_journal_undo (fixture->data.journal, NULL));
  g_assert_cmpstr (adw_toggle_group_get_active_name (size), ==, "palm");
  adw_toggle_group_set_active_name (size, "point");
  g_assert_null (unknot_knot_get_area (knot));

  /* Page Up and Page Down on the marker. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->map), "body.resize-knot", "(si)", uuid, -1);
  g_assert_null (unknot_knot_get_area (knot));
  gtk_widget_activate_action (GTK_WIDGET (fixture->map), "body.resize-knot", "(si)", uuid, 1);
  g_assert_cmpfloat_with_epsilon (unknot_area_get_radius (unknot_knot_get_area (knot)), 15, 1);
  gtk_widget_activate_action (GTK_WIDGET (fixture->map), "body.resize-knot", "(si)", uuid, 1);
  g_assert_cmpfloat_with_epsilon (unknot_area_get_radius (unknot_knot_get_area (knot)), 18.75, 1);
  for (guint i = 0; i < 3; i++)
    gtk_widget_activate_action (GTK_WIDGET (fixture->map), "body.resize-knot", "(si)", uuid, -1);
  g_assert_null (unknot_knot_get_area (knot));
  gtk_widget_activate_action (GTK_WIDGET (fixture->map), "body.resize-knot", "(si)", "nobody", 1);
}

static GtkGesture *
find_drag (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_DRAG (controller))
        return GTK_GESTURE (controller);
    }

  g_assert_not_reached ();
}

/* A loop round a place, as a hand draws it. */
static void
draw_round (BodyFixture *fixture,
            UnknotPoint  place,
            double       radius)
{
  GtkWidget *pad = find_type (fixture->page, UNKNOT_TYPE_AREA_PAD);
  GtkGesture *drag = find_drag (pad);
  UnknotPoint pixel = unknot_body_map_pixel_of (fixture->map, place);
  graphene_point_t on_pad;

  g_assert_true (gtk_widget_compute_point (GTK_WIDGET (fixture->map), pad,
                                           &GRAPHENE_POINT_INIT ((float) pixel.x, (float) pixel.y), &on_pad));
  g_signal_emit_by_name (drag, "drag-begin", on_pad.x + radius, on_pad.y);
  for (double angle = 0.1; angle < 2 * G_PI; angle += 0.1)
    g_signal_emit_by_name (drag, "drag-update", radius * (cos (angle) - 1), radius * sin (angle));
  g_signal_emit_by_name (drag, "drag-end", 0.0, 0.0);
  run_pending ();
}

static void
test_draw (BodyFixture   *fixture,
           gconstpointer  data)
{
  UnknotPoint spot = body_usual_spot (fixture, "infraspinatus", UNKNOT_SIDE_RIGHT);
  GtkWidget *pad;
  UnknotKnot *knot;

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "body.mark-area", NULL);
  run_pending ();
  pad = find_type (fixture->page, UNKNOT_TYPE_AREA_PAD);
  g_assert_true (gtk_widget_get_mapped (pad));

  /* Too small: the pad stays, and says so. */
  draw_round (fixture, spot, 1);
  g_assert_true (gtk_widget_get_mapped (pad));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 0);

  draw_round (fixture, spot, 30);
  g_assert_false (gtk_widget_get_mapped (pad));
  knot = unknot_body_page_get_knot (fixture->page);
  g_assert_nonnull (unknot_knot_get_area (knot));
  g_assert_true (unknot_area_contains (unknot_knot_get_area (knot), spot));
  g_assert_cmpint (unknot_knot_get_side (knot), ==, UNKNOT_SIDE_RIGHT);

  /* Escape leaves all as it was; from the card the drawing goes to its knot. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "body.mark-area", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "body.cancel-area", NULL);
  g_assert_false (gtk_widget_get_mapped (pad));
  unknot_body_page_show_knot (fixture->page, knot);
  run_pending ();
  do_action (fixture, "card.draw");
  draw_round (fixture, spot, 45);
  g_assert_true (unknot_body_page_get_knot (fixture->page) == knot);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 1);
  g_assert_true (unknot_journal_undo (fixture->data.journal, NULL));
  g_assert_true (unknot_journal_undo (fixture->data.journal, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 0);
}

/* An area goes with its mark, and does not leave the body. */
static void
test_move (BodyFixture   *fixture,
           gconstpointer  data)
{
  UnknotKnot *knot = show_knot (fixture, "rhomboids", UNKNOT_SIDE_LEFT, 5);
  double x, y;

  adw_toggle_group_set_active_name (find_size (fixture), "palm");
  x = unknot_knot_get_x (knot);
  y = unknot_knot_get_y (knot);
  g_signal_emit_by_name (fixture->map, "knot-moved", knot, x, y + 40);
  g_assert_cmpfloat_with_epsilon (unknot_knot_get_y (knot), y + 40, 0.5);
  g_assert_cmpfloat_with_epsilon (unknot_area_get_radius (unknot_knot_get_area (knot)), 40, 2);
  g_signal_emit_by_name (fixture->map, "knot-moved", knot, x + 5000, y);
  g_assert_cmpfloat_with_epsilon (unknot_knot_get_x (knot), x, 0.5);
}

/* A name that says the other side is asked about; keeping it ends the question. */
static void
test_side_question (BodyFixture   *fixture,
                    gconstpointer  data)
{
  UnknotKnot *knot = show_knot (fixture, "rhomboids", UNKNOT_SIDE_LEFT, 5);
  GtkWidget *question = find_type (fixture->page, UNKNOT_TYPE_SIDE_QUESTION);
  AdwEntryRow *name = find_row (fixture->page, "Your own name for it");

  g_assert_false (gtk_widget_get_visible (question));
  gtk_editable_set_text (GTK_EDITABLE (name), "my left one");
  g_assert_false (gtk_widget_get_visible (question));
  gtk_editable_set_text (GTK_EDITABLE (name), "my right one");
  g_assert_true (gtk_widget_get_visible (question));
  g_assert_nonnull (find_label (question, "You wrote “right”, but the mark is on your left. Is that so?"));
  g_signal_emit_by_name (name, "apply");
  g_assert_cmpstr (unknot_knot_get_label (knot), ==, "my right one");
  g_assert_true (gtk_widget_get_visible (question));

  gtk_widget_activate_action (question, "side-question.change", NULL);
  run_pending ();
  g_assert_nonnull (gtk_window_get_focus (GTK_WINDOW (fixture->window)));
  gtk_widget_activate_action (question, "side-question.keep", NULL);
  g_assert_false (gtk_widget_get_visible (question));
  gtk_editable_set_text (GTK_EDITABLE (name), "my right one, sore");
  g_assert_false (gtk_widget_get_visible (question));
}

static void
test_words (void)
{
  static const struct {
    UnknotKnotMoment moment;
    const char      *words;
    const char      *details;
  } cases[] = {
    { { UNKNOT_KNOT_FOUND, { 0 }, -1, -1, 0 }, "Found", "3 March" },
    { { UNKNOT_KNOT_MOVED, { 0 }, 4, -1, 1 }, "Moved", "3 March · pain 4 of 10 · 1 session before" },
    { { UNKNOT_KNOT_QUIET, { 0 }, 0, 1, 2 }, "Quiet after 1 day", "3 March · 2 sessions before" },
    { { UNKNOT_KNOT_QUIET, { 0 }, 0, 0, 0 }, "Quiet", "3 March" },
    { { UNKNOT_KNOT_BACK, { 0 }, 3, 41, 0 }, "Back after 41 days", "3 March · pain 3 of 10" },
    { { UNKNOT_KNOT_BACK, { 0 }, 3, 0, 0 }, "Back the same day", "3 March · pain 3 of 10" },
    { { UNKNOT_KNOT_GONE, { 0 }, -1, -1, 0 }, "Taken off the map", "3 March" },
  };
  static const struct {
    const char *time;
    const char *words;
  } dates[] = {
    { "2026-11-21T00:10:00+01:00", "today" },
    { "2026-11-20T23:50:00+01:00", "yesterday" },
    { "2026-11-19T23:50:00+01:00", "19 November" },
    { "2025-12-31T23:50:00+01:00", "31 December 2025" },
  };
  g_autoptr (UnknotKnotLife) life = unknot_knot_life_new ();
  g_autofree char *none = NULL;
  g_autofree char *some = NULL;
  UnknotTime time, now;

  g_assert_true (unknot_time_parse ("2026-03-03T10:00:00+01:00", &time));
  g_assert_true (unknot_time_parse ("2026-11-21T10:00:00+01:00", &now));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotKnotMoment moment = cases[i].moment;
      g_autofree char *words = unknot_life_words_moment (&moment);
      g_autofree char *details = NULL;

      moment.time = time;
      details = unknot_life_words_details (&moment, now);
      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_cmpstr (details, ==, cases[i].details);
    }
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *words = NULL;

      g_assert_true (unknot_time_parse (dates[i].time, &time));
      words = unknot_life_words_date (time, now);
      g_assert_cmpstr (words, ==, dates[i].words);
    }

  none = unknot_life_words_pain (life, unknot_time_get_day (now) - 13, unknot_time_get_day (now));
  g_assert_cmpstr (none, ==, "Pain in the last 14 days: no number");
  unknot_knot_life_add_pain (life, 6, time);
  unknot_knot_life_add_pain (life, 3, now);
  some = unknot_life_words_pain (life, unknot_time_get_day (now) - 13, unknot_time_get_day (now));
  g_assert_cmpstr (some, ==, "Pain in 14 days, 1 with a number: first 3, highest 3, last 3");
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char *path;
    void      (*test) (BodyFixture *, gconstpointer);
  } tests[] = {
    { "/knot-life/history", test_history },
    { "/knot-life/offer", test_offer },
    { "/knot-life/earlier", test_earlier },
    { "/knot-life/list", test_list },
    { "/knot-life/size", test_size },
    { "/knot-life/draw", test_draw },
    { "/knot-life/move", test_move },
    { "/knot-life/side-question", test_side_question },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, BodyFixture, NULL, body_set_up, tests[i].test, body_tear_down);
  g_test_add_func ("/knot-life/words", test_words);

  return g_test_run ();
}
