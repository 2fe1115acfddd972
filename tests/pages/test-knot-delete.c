#include "unknot-knot-delete-dialog.h"

#include "body-fixture.h"
#include "unknot-earlier-knots.h"
#include "unknot-entry-dialog.h"
#include "unknot-knot-card.h"
#include "unknot-notes-words.h"

static void
add_sessions (PageFixture *fixture,
              UnknotKnot  *knot,
              UnknotKnot  *other,
              guint        n)
{
  UnknotSessionKnot knots[] = {
    { unknot_knot_get_uuid (knot), NULL, UNKNOT_SIDE_LEFT, -1, -1 },
    { other != NULL ? unknot_knot_get_uuid (other) : NULL, NULL, UNKNOT_SIDE_LEFT, -1, -1 },
  };
  UnknotSessionRecord session = UNKNOT_SESSION_RECORD_INIT;

  session.knots = knots;
  session.n_knots = other != NULL ? 2 : 1;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&session, &fixture->stamper.stamper);

      g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
    }
}

static void
add_ratings (PageFixture *fixture,
             UnknotKnot  *knot,
             guint        n)
{
  for (guint i = 0; i < n; i++)
    g_assert_true (unknot_knots_rate (fixture->knots, knot, 3, UNKNOT_FRAME_NOW, NULL));
}

static void
add_press (PageFixture *fixture,
           UnknotKnot  *knot)
{
  UnknotPressRecord press = UNKNOT_PRESS_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  press.knot = unknot_knot_get_uuid (knot);
  entry = unknot_entry_new_press (&press, &fixture->stamper.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
}

static void
test_words (BodyFixture   *fixture,
            gconstpointer  data)
{
  static const struct
  {
    guint n_ratings;
    guint n_sessions;
    const char *words;
  } cases[] = {
    { 0, 0, "Mark removed" },
    { 1, 0, "Mark removed. 1 rating stays in the journal." },
    { 2, 0, "Mark removed. 2 ratings stay in the journal." },
    { 0, 1, "Mark removed. 1 session stays in the journal." },
    { 0, 3, "Mark removed. 3 sessions stay in the journal." },
    { 1, 1, "Mark removed. 1 session and 1 rating stay in the journal." },
    { 12, 4, "Mark removed. 4 sessions and 12 ratings stay in the journal." },
  };
  static const UnknotKnotNotes all = { 12, 4, 2, 1 };
  static const UnknotKnotNotes nothing = { 0 };
  g_autofree char *list = unknot_notes_words_list (&all);
  g_autofree char *empty = unknot_notes_words_list (&nothing);

  g_assert_cmpstr (list, ==, "12 ratings · 4 sessions · 1 press test");
  g_assert_cmpstr (empty, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotKnot *knot = page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, -1);
      g_autofree char *words = NULL;

      add_ratings (&fixture->data, knot, cases[i].n_ratings);
      add_sessions (&fixture->data, knot, NULL, cases[i].n_sessions);
      words = unknot_notes_words_removed (fixture->data.knots, knot);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
keep_words_cb (char      **words,
               const char *said)
{
  g_set_str (words, said);
}

/* Whichever way the mark goes, the person is told what stays. */
static void
test_told (BodyFixture   *fixture,
           gconstpointer  data)
{
  UnknotKnot *first = page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 4);
  UnknotKnot *second = page_fixture_mark (&fixture->data, "infraspinatus", UNKNOT_SIDE_RIGHT, 4);
  g_autofree char *words = NULL;

  g_signal_connect_swapped (fixture->page, "changed", G_CALLBACK (keep_words_cb), &words);
  g_signal_emit_by_name (fixture->map, "knot-removed", first);
  g_assert_cmpstr (words, ==, "Mark removed. 1 rating stays in the journal.");

  add_sessions (&fixture->data, second, NULL, 1);
  unknot_body_page_show_knot (fixture->page, second);
  run_pending ();
  gtk_widget_activate_action (find_type (fixture->page, UNKNOT_TYPE_KNOT_CARD), "card.remove", NULL);
  g_assert_cmpstr (words, ==, "Mark removed. 1 session and 1 rating stay in the journal.");
  g_assert_null (unknot_body_page_get_knot (fixture->page));
}

static AdwAlertDialog *
open_dialog (BodyFixture *fixture,
             UnknotKnot  *knot)
{
  AdwDialog *dialog = unknot_knot_delete_dialog_new (fixture->data.knots, fixture->data.anatomy, knot);

  adw_dialog_present (dialog, GTK_WIDGET (fixture->page));
  run_pending ();
  return ADW_ALERT_DIALOG (dialog);
}

static void
respond (AdwAlertDialog *alert,
         const char     *response)
{
  g_signal_emit_by_name (alert, "response", response);
  adw_dialog_force_close (ADW_DIALOG (alert));
  run_pending ();
}

static void
test_dialog (BodyFixture   *fixture,
             gconstpointer  data)
{
  UnknotKnot *knot = page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 4);
  UnknotKnot *other = page_fixture_mark (&fixture->data, "infraspinatus", UNKNOT_SIDE_RIGHT, 4);
  guint n_before;
  AdwAlertDialog *alert;

  add_sessions (&fixture->data, knot, NULL, 2);
  add_sessions (&fixture->data, other, knot, 1);
  add_press (&fixture->data, knot);
  n_before = g_list_model_get_n_items (G_LIST_MODEL (fixture->data.journal));
  alert = open_dialog (fixture, knot);
  g_assert_cmpstr (adw_alert_dialog_get_body (alert), ==,
                   "Between spine and blade, your left\n\n"
                   "All that you noted about it goes, too: 1 rating · 3 sessions · 1 press test\n\n"
                   "1 session was for other knots, too. It stays for those.\n\n"
                   "If you only take it off the map, the journal keeps everything.");
  g_assert_cmpstr (adw_alert_dialog_get_default_response (alert), ==, "cancel");
  adw_dialog_close (ADW_DIALOG (alert));
  run_pending ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.journal)), ==, n_before);

  respond (open_dialog (fixture, knot), "delete");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.journal)), ==, 3);
  g_assert_true (unknot_journal_undo (fixture->data.journal, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.journal)), ==, n_before);
}

/* The dialog of the entry that the knot began with. */
static GtkWidget *
open_entry (BodyFixture *fixture,
            const char  *uuid)
{
  AdwDialog *dialog =
    unknot_entry_dialog_new (fixture->data.knots, fixture->data.anatomy,
                             unknot_journal_lookup (fixture->data.journal, uuid), "Knot marked", "10:00");

  adw_dialog_present (dialog, GTK_WIDGET (fixture->page));
  run_pending ();
  return GTK_WIDGET (dialog);
}

static AdwAlertDialog *
get_alert (BodyFixture *fixture)
{
  AdwDialog *dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));

  g_assert_true (UNKNOT_IS_KNOT_DELETE_DIALOG (dialog));
  return ADW_ALERT_DIALOG (dialog);
}

/* The entry that a knot began with asks what becomes of the rest, and its dialog goes with the answer. */
static void
test_entry (BodyFixture   *fixture,
            gconstpointer  data)
{
  UnknotKnot *knot = page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 4);
  g_autofree char *uuid = g_strdup (unknot_knot_get_uuid (knot));
  g_autofree char *words = NULL;
  GtkWidget *dialog = open_entry (fixture, uuid);

  g_signal_connect_swapped (dialog, "changed", G_CALLBACK (keep_words_cb), &words);
  g_assert_nonnull (find_row (dialog, "Delete This Knot…"));
  g_assert_nonnull (find_label (dialog, "The knot began with this entry."));
  gtk_widget_activate_action (dialog, "entry.remove", NULL);
  run_pending ();
  respond (get_alert (fixture), "cancel");
  g_assert_true (adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)) == ADW_DIALOG (dialog));
  g_assert_null (words);

  gtk_widget_activate_action (dialog, "entry.remove", NULL);
  run_pending ();
  respond (get_alert (fixture), "take-off");
  g_assert_cmpstr (words, ==, "Mark removed. 1 rating stays in the journal.");
  g_assert_cmpint (unknot_knot_get_state (knot), ==, UNKNOT_KNOT_STATE_GONE);

  dialog = open_entry (fixture, uuid);
  g_signal_connect_swapped (dialog, "changed", G_CALLBACK (keep_words_cb), &words);
  gtk_widget_activate_action (dialog, "entry.remove", NULL);
  run_pending ();
  g_assert_false (adw_alert_dialog_has_response (get_alert (fixture), "take-off"));
  respond (get_alert (fixture), "delete");
  g_assert_cmpstr (words, ==, "Knot deleted");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.journal)), ==, 0);
}

/* Where nothing may be changed, the dialog says so. */
static void
test_read_only (BodyFixture   *fixture,
                gconstpointer  data)
{
  UnknotKnot *knot = page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 4);
  static const char * const responses[] = { "take-off", "delete" };

  unknot_journal_set_read_only (fixture->data.journal, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (responses); i++)
    {
      AdwAlertDialog *alert = open_dialog (fixture, knot);
      int n_changed = 0, n_failed = 0;

      g_signal_connect_swapped (alert, "changed", G_CALLBACK (count_up), &n_changed);
      g_signal_connect_swapped (alert, "failed", G_CALLBACK (count_up), &n_failed);
      respond (alert, responses[i]);
      g_assert_cmpint (n_changed, ==, 0);
      g_assert_cmpint (n_failed, ==, 1);
    }
  g_assert_cmpint (unknot_knot_get_state (knot), ==, UNKNOT_KNOT_STATE_SORE);
}

static gboolean
match_trash (GtkWidget  *widget,
             const void *wanted)
{
  return GTK_IS_BUTTON (widget)
         && g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (widget)), "user-trash-symbolic") == 0;
}

/* An earlier knot is deleted from the list, and undo lists it again. */
static void
test_earlier (BodyFixture   *fixture,
              gconstpointer  data)
{
  UnknotKnot *knot = page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 5);
  GtkWidget *earlier = find_type (fixture->page, UNKNOT_TYPE_EARLIER_KNOTS);
  GtkWidget *trash;

  fake_stamper_pass (&fixture->data.stamper, 60);
  g_assert_true (unknot_knots_remove (fixture->data.knots, knot, NULL));
  run_pending ();
  trash = find_widget (earlier, match_trash, NULL);
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (trash), GTK_ACCESSIBLE_PROPERTY_LABEL));
  g_signal_emit_by_name (trash, "clicked");
  run_pending ();
  respond (get_alert (fixture), "delete");
  g_assert_false (gtk_widget_get_visible (earlier));
  g_assert_cmpint (fixture->n_changed, ==, 1);

  g_assert_true (unknot_journal_undo (fixture->data.journal, NULL));
  g_assert_true (gtk_widget_get_visible (earlier));
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char *path;
    void      (*test) (BodyFixture *, gconstpointer);
  } tests[] = {
    { "/knot-delete/words", test_words },
    { "/knot-delete/told", test_told },
    { "/knot-delete/dialog", test_dialog },
    { "/knot-delete/entry", test_entry },
    { "/knot-delete/read-only", test_read_only },
    { "/knot-delete/earlier", test_earlier },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, BodyFixture, NULL, body_set_up, tests[i].test, body_tear_down);

  return g_test_run ();
}
