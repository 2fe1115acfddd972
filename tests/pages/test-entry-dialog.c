#include "unknot-entry-dialog.h"
#include "unknot-entry-list.h"
#include "unknot-entry-words.h"

#include "page-fixture.h"
#include "unknot-note-row.h"
#include "unknot-pain-chooser.h"
#include "unknot-side-question.h"
#include "unknot-when-row.h"

static UnknotEntry *
add_session (PageFixture *fixture,
             UnknotKnot  *knot)
{
  UnknotSessionKnot about = {
    unknot_knot_get_uuid (knot), unknot_knot_get_muscle (knot), unknot_knot_get_side (knot), 6, 4,
  };
  UnknotSessionItem item = { "ball-wall", unknot_knot_get_muscle (knot), 130 };
  UnknotSessionRecord record = UNKNOT_SESSION_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  record.knots = &about;
  record.n_knots = 1;
  record.items = &item;
  record.n_items = 1;
  record.note = "good";
  entry = unknot_entry_new_session (&record, &fixture->stamper.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));

  return unknot_journal_lookup (fixture->journal, unknot_entry_get_uuid (entry));
}

static int
get_pain (UnknotEntry *entry)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

  g_assert_true (unknot_entry_get_rating (entry, &rating));
  return rating.pain;
}

/* The dialog of an entry in @window, which owns it. */
static GtkWidget *
open_dialog (PageFixture *fixture,
             GtkWidget   *window,
             UnknotEntry *entry)
{
  AdwDialog *dialog = unknot_entry_dialog_new (fixture->knots, fixture->anatomy, entry, "Title", "Details");

  adw_dialog_present (dialog, adw_window_get_content (ADW_WINDOW (window)));
  run_pending ();
  return GTK_WIDGET (dialog);
}

static void
test_edit (void)
{
  PageFixture fixture;
  GtkWidget *window = present_in_window (adw_bin_new ());
  GtkWidget *dialog;

  page_fixture_init (&fixture);
  page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  dialog = open_dialog (&fixture, window, page_fixture_last (&fixture, UNKNOT_ENTRY_RATING));
  g_assert_nonnull (find_label (dialog, "How much did it hurt?"));
  g_assert_cmpint (unknot_pain_chooser_get_value (find_type (dialog, UNKNOT_TYPE_PAIN_CHOOSER)), ==, 6);
  unknot_pain_chooser_set_value (find_type (dialog, UNKNOT_TYPE_PAIN_CHOOSER), 2);
  unknot_note_row_set_text (find_row (dialog, "Note"), "after a walk");
  gtk_widget_activate_action (dialog, "entry.save", NULL);

  g_assert_cmpuint (page_fixture_count (&fixture, UNKNOT_ENTRY_RATING), ==, 1);
  g_assert_cmpint (get_pain (page_fixture_last (&fixture, UNKNOT_ENTRY_RATING)), ==, 2);
  g_assert_true (unknot_journal_undo (fixture.journal, NULL));
  g_assert_cmpint (get_pain (page_fixture_last (&fixture, UNKNOT_ENTRY_RATING)), ==, 6);

  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  page_fixture_clear (&fixture);
}

/* A note that names the other side is asked about, in a rating as in a session; saving never waits for it. */
static void
test_side_question (void)
{
  PageFixture fixture;
  GtkWidget *window = present_in_window (adw_bin_new ());
  GtkWidget *dialog, *question;
  UnknotKnot *knot;

  page_fixture_init (&fixture);
  knot = page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  add_session (&fixture, knot);
  for (guint i = 0; i < 2; i++)
    {
      dialog = open_dialog (&fixture, window,
                            page_fixture_last (&fixture, i == 0 ? UNKNOT_ENTRY_RATING : UNKNOT_ENTRY_SESSION));
      question = find_type (dialog, UNKNOT_TYPE_SIDE_QUESTION);
      g_assert_false (gtk_widget_get_visible (question));
      unknot_note_row_set_text (find_row (dialog, "Note"), "on the left");
      g_assert_false (gtk_widget_get_visible (question));
      unknot_note_row_set_text (find_row (dialog, "Note"), "on the right");
      g_assert_true (gtk_widget_get_visible (question));
      gtk_widget_activate_action (question, "side-question.change", NULL);
      g_assert_true (gtk_widget_get_visible (question));
      gtk_widget_activate_action (dialog, "entry.save", NULL);
      run_pending ();
    }

  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  page_fixture_clear (&fixture);
}

/* The rows that belong to a question. */
static GtkWidget *
find_rows (GtkWidget  *dialog,
           const char *question)
{
  return gtk_widget_get_parent (find_label (dialog, question));
}

static void
test_edit_session (void)
{
  PageFixture fixture;
  g_autofree char *note = NULL;
  GtkWidget *window = present_in_window (adw_bin_new ());
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;
  GtkWidget *dialog;

  page_fixture_init (&fixture);
  dialog = open_dialog (&fixture, window,
                        add_session (&fixture, page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6)));
  g_assert_nonnull (find_label (dialog, "How much did it hurt afterwards?"));
  g_object_get (find_row (dialog, "Note"), "text", &note, NULL);
  g_assert_cmpstr (note, ==, "good");
  unknot_pain_chooser_set_value (find_type (find_rows (dialog, "How much did it hurt before?"),
                                            UNKNOT_TYPE_PAIN_CHOOSER), 5);
  unknot_pain_chooser_set_value (find_type (find_rows (dialog, "How much did it hurt afterwards?"),
                                            UNKNOT_TYPE_PAIN_CHOOSER), 1);
  unknot_note_row_set_text (find_row (dialog, "Note"), "");
  gtk_widget_activate_action (dialog, "entry.save", NULL);

  g_assert_true (unknot_entry_get_session (page_fixture_last (&fixture, UNKNOT_ENTRY_SESSION), &record));
  g_assert_cmpint (record.knots[0].before, ==, 5);
  g_assert_cmpint (record.knots[0].after, ==, 1);
  g_assert_null (record.note);
  g_assert_cmpuint (record.n_items, ==, 1);

  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  page_fixture_clear (&fixture);
}

static void
test_remove (void)
{
  PageFixture fixture;
  GtkWidget *window = present_in_window (adw_bin_new ());
  GtkWidget *dialog;
  int n_removed = 0, n_failed = 0;

  page_fixture_init (&fixture);
  page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6);

  unknot_journal_set_read_only (fixture.journal, TRUE);
  dialog = open_dialog (&fixture, window, page_fixture_last (&fixture, UNKNOT_ENTRY_RATING));
  g_signal_connect_swapped (dialog, "failed", G_CALLBACK (count_up), &n_failed);
  gtk_widget_activate_action (dialog, "entry.remove", NULL);
  g_assert_cmpint (n_failed, ==, 1);
  g_assert_cmpuint (page_fixture_count (&fixture, UNKNOT_ENTRY_RATING), ==, 1);

  unknot_journal_set_read_only (fixture.journal, FALSE);
  dialog = open_dialog (&fixture, window, page_fixture_last (&fixture, UNKNOT_ENTRY_RATING));
  g_signal_connect_swapped (dialog, "changed", G_CALLBACK (count_up), &n_removed);
  gtk_widget_activate_action (dialog, "entry.remove", NULL);
  g_assert_cmpint (n_removed, ==, 1);
  g_assert_cmpuint (page_fixture_count (&fixture, UNKNOT_ENTRY_RATING), ==, 0);
  g_assert_true (unknot_journal_undo (fixture.journal, NULL));
  g_assert_cmpuint (page_fixture_count (&fixture, UNKNOT_ENTRY_RATING), ==, 1);

  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  page_fixture_clear (&fixture);
}

static gboolean
match_day (GtkWidget  *widget,
           const void *wanted)
{
  return ADW_IS_PREFERENCES_GROUP (widget)
      && g_strcmp0 (adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (widget)), wanted) == 0;
}

/* The latest day comes first, and the list follows the journal. */
static void
test_list (void)
{
  PageFixture fixture;
  UnknotEntryList *list = g_object_new (UNKNOT_TYPE_ENTRY_LIST, NULL);
  GtkWidget *window;

  page_fixture_init (&fixture);
  add_session (&fixture, page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6));
  fake_stamper_pass (&fixture.stamper, 24 * 60);
  unknot_entry_list_set_sources (list, fixture.knots, fixture.anatomy, fixture.catalogue);
  window = present_in_window (list);
  g_assert_nonnull (find_row (list, "Session, 2 minutes"));
  g_assert_nonnull (find_widget (GTK_WIDGET (list), match_day, "Yesterday"));
  g_assert_null (find_widget (GTK_WIDGET (list), match_day, "Today"));

  page_fixture_mark (&fixture, "infraspinatus", UNKNOT_SIDE_RIGHT, 3);
  run_pending ();
  g_assert_nonnull (find_widget (GTK_WIDGET (list), match_day, "Today"));
  g_assert_nonnull (find_row (list, "Pain now 3 of 10"));

  g_object_add_weak_pointer (G_OBJECT (list), (gpointer *) &list);
  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  g_assert_null (list);
  page_fixture_clear (&fixture);
}

static void
assert_title (PageFixture *fixture,
              UnknotEntry *entry,
              const char  *wanted)
{
  g_autofree char *title = unknot_entry_words_title (entry, fixture->journal, fixture->anatomy);

  g_assert_cmpstr (title, ==, wanted);
}

static void
assert_details (PageFixture *fixture,
                UnknotEntry *entry,
                const char  *wanted)
{
  g_autofree char *details =
    unknot_entry_words_details (entry, fixture->journal, fixture->anatomy, fixture->catalogue);

  g_assert_cmpstr (details, ==, wanted);
}

static void
test_words (void)
{
  PageFixture fixture;
  UnknotKnot *knot;
  UnknotEntry *session;

  page_fixture_init (&fixture);
  knot = page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  session = add_session (&fixture, knot);

  assert_title (&fixture, unknot_journal_lookup (fixture.journal, unknot_knot_get_uuid (knot)), "Knot marked");
  assert_details (&fixture, unknot_journal_lookup (fixture.journal, unknot_knot_get_uuid (knot)),
                  "10:00 · Between spine and blade, your left");
  assert_title (&fixture, page_fixture_last (&fixture, UNKNOT_ENTRY_RATING), "Pain now 6 of 10");
  assert_details (&fixture, page_fixture_last (&fixture, UNKNOT_ENTRY_RATING),
                  "10:00 · Between spine and blade, your left");
  assert_title (&fixture, session, "Session, 2 minutes");
  assert_details (&fixture, session, "10:00 · pain 6, then 4 · Ball on the wall · good");

  g_assert_true (unknot_knots_remove (fixture.knots, knot, NULL));
  assert_title (&fixture, page_fixture_last (&fixture, UNKNOT_ENTRY_KNOT), "Mark removed");
  assert_details (&fixture, page_fixture_last (&fixture, UNKNOT_ENTRY_KNOT),
                  "10:00 · Between spine and blade, your left");
  page_fixture_clear (&fixture);
}

static UnknotEntry *
add (PageFixture *fixture,
     UnknotEntry *entry)
{
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
  g_object_unref (entry);

  return entry;
}

/* Each of the three questions about pain keeps its name, and an entry tells all that was answered. */
static void
test_diary_words (void)
{
  static const struct
  {
    UnknotFrame frame;
    const char *title;
  } frames[] = {
    { UNKNOT_FRAME_NOW, "Pain now 4 of 10" },
    { UNKNOT_FRAME_DAY, "Pain in the last 24 hours 4 of 10" },
    { UNKNOT_FRAME_WORST, "Worst in the last 24 hours 4 of 10" },
  };
  char *tags[] = { (char *) "long-sitting", (char *) "full-moon", NULL };
  char *own_tags[] = { (char *) "garden", NULL };
  UnknotDayRecord day = { 4, 7, -1, 6, -1, "slept badly", tags, own_tags, 20, UNKNOT_PAINKILLER_TAKEN, "massage" };
  UnknotWeekRecord week = { 4, 5, 4, UNKNOT_IMPRESSION_MUCH_IMPROVED, NULL };
  UnknotMarkRecord mark = { "tablets", TRUE, UNKNOT_MARK_MEDICINE, "twice a day" };
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_autoptr (JsonNode) node = json_from_string ("{\"uuid\":\"m\",\"type\":\"mark\",\"time\":\"2026-11-21T10:00:00+01:00\"}",
                                                NULL);
  PageFixture fixture;
  UnknotEntry *entry;

  page_fixture_init (&fixture);
  for (guint i = 0; i < G_N_ELEMENTS (frames); i++)
    {
      rating.pain = 4;
      rating.frame = frames[i].frame;
      entry = add (&fixture, unknot_entry_new_rating (&rating, &fixture.stamper.stamper));
      assert_title (&fixture, entry, frames[i].title);
      assert_details (&fixture, entry, "10:00 · Everywhere");
    }
  rating.pain = -1;
  rating.note = "a bad night";
  assert_title (&fixture, add (&fixture, unknot_entry_new_rating (&rating, &fixture.stamper.stamper)), "Note");

  entry = add (&fixture, unknot_entry_new_day (&day, &fixture.stamper.stamper));
  assert_title (&fixture, entry, "Look back at the day");
  assert_details (&fixture, entry,
                  "10:00 · average 4 · worst 7 · bad sleep 6 · Long sitting · garden · pain-killer taken · massage · "
                  "exercise 20 min · slept badly");
  entry = add (&fixture, unknot_entry_new_week (&week, &fixture.stamper.stamper));
  assert_details (&fixture, entry,
                  "10:00 · PEG 4.3 · pain 4 · enjoyment of life 5 · activity 4 · Much improved");
  entry = add (&fixture, unknot_entry_new_mark (&mark, &fixture.stamper.stamper));
  assert_title (&fixture, entry, "tablets");
  assert_details (&fixture, entry, "10:00 · Medicine · twice a day");
  assert_title (&fixture, add (&fixture, unknot_entry_new_from_json (node, "2026-11", NULL)), "A mark");
  page_fixture_clear (&fixture);
}

/* Where hours are counted to twelve, an entry and what it is corrected by do so, too. */
static void
test_twelve (void)
{
  FakeStamper stamper;
  g_autoptr (UnknotJournal) journal = NULL;
  g_autoptr (UnknotEntry) entry = NULL;
  g_autofree char *details = NULL;
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  UnknotWhenRow *row = g_object_ref_sink (g_object_new (UNKNOT_TYPE_WHEN_ROW, NULL));

  fake_stamper_init (&stamper, "2026-11-21T21:10:00+01:00");
  stamper.stamper.twelve = TRUE;
  journal = unknot_journal_new (&stamper.stamper);
  entry = unknot_entry_new_rating (&rating, &stamper.stamper);
  details = unknot_entry_words_details (entry, journal, NULL, NULL);
  g_assert_cmpstr (details, ==, "9:10 PM · Everywhere");

  unknot_when_row_set_twelve (row, TRUE);
  unknot_when_row_set_time (row, unknot_entry_get_time (entry), unknot_entry_get_time (entry));
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "Today, 9:10 PM");
  unknot_when_row_choose (row, unknot_when_row_get_day (row), 5);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "Today, 12:05 AM");
  g_object_unref (row);
}

/* The person's own name for a knot is what they read, also when it came later. */
static void
test_own_name (void)
{
  PageFixture fixture;
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  UnknotKnot *knot;
  UnknotEntry *rating;

  page_fixture_init (&fixture);
  knot = page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  rating = page_fixture_last (&fixture, UNKNOT_ENTRY_RATING);
  fake_stamper_pass (&fixture.stamper, 60);
  unknot_entry_get_knot_record (unknot_journal_lookup (fixture.journal, unknot_knot_get_uuid (knot)), &record);
  record.event = UNKNOT_KNOT_MOVED;
  record.knot = unknot_knot_get_uuid (knot);
  record.label = "The old one";
  add (&fixture, unknot_entry_new_knot (&record, &fixture.stamper.stamper));
  assert_details (&fixture, rating, "10:00 · The old one, your left");
  page_fixture_clear (&fixture);
}

static void
test_days (void)
{
  static const struct
  {
    int         day;
    const char *words;
  } cases[] = {
    { 20778, "Today" },
    { 20777, "Yesterday" },
    { 20776, "Thursday, 19 November 2026" },
    { 0, "Thursday, 1 January 1970" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = unknot_entry_words_day (cases[i].day, 20778);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/entry-dialog/edit", test_edit);
  g_test_add_func ("/entry-dialog/side-question", test_side_question);
  g_test_add_func ("/entry-dialog/edit-session", test_edit_session);
  g_test_add_func ("/entry-dialog/remove", test_remove);
  g_test_add_func ("/entry-list/days", test_list);
  g_test_add_func ("/entry-words/titles-and-details", test_words);
  g_test_add_func ("/entry-words/diary", test_diary_words);
  g_test_add_func ("/entry-words/twelve", test_twelve);
  g_test_add_func ("/entry-words/own-name", test_own_name);
  g_test_add_func ("/entry-words/days", test_days);

  return g_test_run ();
}
