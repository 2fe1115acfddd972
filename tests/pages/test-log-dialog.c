#include "unknot-log-dialog.h"

#include "page-fixture.h"
#include "unknot-diary.h"
#include "unknot-note-row.h"
#include "unknot-pain-chooser.h"
#include "unknot-score-question.h"
#include "unknot-tag-picker.h"
#include "unknot-when-row.h"

typedef struct
{
  PageFixture data;
  GtkWidget *window;
  GtkWidget *dialog;
  int n_changed;
  int n_failed;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->window = present_in_window (adw_bin_new ());
  page_fixture_init (&self->data);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  run_pending ();
  page_fixture_clear (&self->data);
}

static void
open_for (Fixture    *self,
          const char *knot)
{
  AdwDialog *dialog = unknot_log_dialog_new (self->data.knots, self->data.anatomy, knot);

  self->dialog = GTK_WIDGET (dialog);
  g_signal_connect_swapped (dialog, "changed", G_CALLBACK (count_up), &self->n_changed);
  g_signal_connect_swapped (dialog, "failed", G_CALLBACK (count_up), &self->n_failed);
  adw_dialog_present (dialog, adw_window_get_content (ADW_WINDOW (self->window)));
  run_pending ();
}

static UnknotPainChooser *
get_chooser (Fixture *self)
{
  return find_type (self->dialog, UNKNOT_TYPE_PAIN_CHOOSER);
}

static void
answer (Fixture    *self,
        const char *question,
        int         value)
{
  GtkWidget *widget = find_label (self->dialog, question);

  while (!UNKNOT_IS_SCORE_QUESTION (widget))
    widget = gtk_widget_get_parent (widget);
  unknot_score_question_set_value (UNKNOT_SCORE_QUESTION (widget), value);
}

/* No number is chosen beforehand, whatever was rated before; one that is chosen is written before the dialog closes. */
static void
test_saved_at_once (Fixture       *self,
                    gconstpointer  data)
{
  UnknotKnot *knot = page_fixture_mark (&self->data, "rhomboids", UNKNOT_SIDE_LEFT, 6);

  fake_stamper_pass (&self->data.stamper, 60);
  open_for (self, unknot_knot_get_uuid (knot));
  g_assert_cmpint (unknot_pain_chooser_get_value (get_chooser (self)), ==, -1);
  while (gtk_window_get_focus (GTK_WINDOW (self->window)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)),
                                         GTK_WIDGET (get_chooser (self))));
  unknot_pain_chooser_set_value (get_chooser (self), 3);
  g_assert_cmpint (unknot_knot_get_pain (knot), ==, 3);
  g_assert_cmpstr (adw_dialog_get_title (ADW_DIALOG (self->dialog)), ==, "Saved");
  unknot_pain_chooser_set_value (get_chooser (self), 4);
  g_assert_cmpuint (page_fixture_count (&self->data, UNKNOT_ENTRY_RATING), ==, 2);
  g_assert_cmpint (unknot_knot_get_pain (knot), ==, 4);

  g_assert_true (adw_dialog_close (ADW_DIALOG (self->dialog)));
  run_pending ();
  g_assert_cmpint (self->n_changed, ==, 1);
  g_assert_cmpint (self->n_failed, ==, 0);
}

/* Looked at and left: nothing is noted, and nothing is said. */
static void
test_nothing (Fixture       *self,
              gconstpointer  data)
{
  open_for (self, "");
  g_assert_true (adw_dialog_close (ADW_DIALOG (self->dialog)));
  run_pending ();
  g_assert_cmpint (self->n_changed, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->data.journal)), ==, 0);
}

static void
test_everywhere (Fixture       *self,
                 gconstpointer  data)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

  page_fixture_mark (&self->data, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  fake_stamper_pass (&self->data.stamper, 60);
  open_for (self, "");
  unknot_pain_chooser_set_value (get_chooser (self), 8);
  g_assert_true (unknot_entry_get_rating (page_fixture_last (&self->data, UNKNOT_ENTRY_RATING), &rating));
  g_assert_null (rating.knot);
  g_assert_cmpint (rating.pain, ==, 8);
}

/* The numbers for a day never become those for now, of a knot as of the whole body. */
static void
test_frames (Fixture       *self,
             gconstpointer  data)
{
  UnknotKnot *knot = page_fixture_mark (&self->data, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  AdwComboRow *where;
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

  fake_stamper_pass (&self->data.stamper, 60);
  open_for (self, unknot_knot_get_uuid (knot));
  answer (self, "The worst of the last 24 hours", 9);
  g_assert_true (unknot_entry_get_rating (page_fixture_last (&self->data, UNKNOT_ENTRY_RATING), &rating));
  g_assert_cmpint (rating.frame, ==, UNKNOT_FRAME_WORST);
  g_assert_cmpint (unknot_knot_get_pain (knot), ==, 6);

  where = find_row (self->dialog, "Where");
  g_assert_cmpuint (adw_combo_row_get_selected (where), ==, 1);
  adw_combo_row_set_selected (where, 0);
  answer (self, "On average in the last 24 hours", 5);
  g_assert_cmpuint (page_fixture_count (&self->data, UNKNOT_ENTRY_RATING), ==, 2);
  g_assert_true (unknot_entry_get_day (page_fixture_last (&self->data, UNKNOT_ENTRY_DAY), &day));
  g_assert_cmpint (day.average, ==, 5);
  g_assert_cmpint (day.worst, ==, -1);
}

/* What is noted for a day of the past lands there; what would be in the future is now. */
static void
test_past (Fixture       *self,
           gconstpointer  data)
{
  int today = unknot_time_get_day (self->data.stamper.now);
  UnknotEntry *entry;

  open_for (self, "");
  unknot_pain_chooser_set_value (get_chooser (self), 8);
  unknot_when_row_choose (find_row (self->dialog, "When"), today - 4, 7 * 60 + 30);
  entry = page_fixture_last (&self->data, UNKNOT_ENTRY_RATING);
  g_assert_cmpint (unknot_time_get_day (unknot_entry_get_time (entry)), ==, today - 4);
  g_assert_cmpint (unknot_time_get_minute (unknot_entry_get_time (entry)), ==, 7 * 60 + 30);
  g_assert_cmpstr (adw_action_row_get_subtitle (find_row (self->dialog, "When")), ==,
                   "Tuesday, 17 November 2026, 07:30");

  unknot_when_row_choose (find_row (self->dialog, "When"), today + 2, 60);
  entry = page_fixture_last (&self->data, UNKNOT_ENTRY_RATING);
  g_assert_cmpint (unknot_entry_get_time (entry).milliseconds, <=, self->data.stamper.now.milliseconds);
  g_assert_cmpint (unknot_time_get_day (unknot_entry_get_time (entry)), ==, today);
}

/* A long note and tags, one of them in the person's own words, are there when the dialog is closed. */
static void
test_note_and_tags (Fixture       *self,
                    gconstpointer  data)
{
  g_autofree char *note = g_strnfill (20000, 'x');
  const char * const tags[] = { "cold", NULL };
  const char * const none[] = { NULL };
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

  open_for (self, "");
  unknot_tag_picker_set_tags (find_type (self->dialog, UNKNOT_TYPE_TAG_PICKER), tags, none);
  g_assert_cmpuint (page_fixture_count (&self->data, UNKNOT_ENTRY_DAY), ==, 1);
  gtk_editable_set_text (find_row (self->dialog, "Own Word"), " garden ");
  unknot_note_row_set_text (find_row (self->dialog, "Note"), note);
  g_assert_true (adw_dialog_close (ADW_DIALOG (self->dialog)));
  run_pending ();

  g_assert_true (unknot_entry_get_rating (page_fixture_last (&self->data, UNKNOT_ENTRY_RATING), &rating));
  g_assert_cmpstr (rating.note, ==, note);
  g_assert_cmpuint (page_fixture_count (&self->data, UNKNOT_ENTRY_DAY), ==, 1);
  g_assert_true (unknot_entry_get_day (page_fixture_last (&self->data, UNKNOT_ENTRY_DAY), &day));
  g_assert_cmpstr (day.tags[0], ==, "cold");
  g_assert_cmpstr (day.own_tags[0], ==, "garden");
}

static void
test_failed (Fixture       *self,
             gconstpointer  data)
{
  unknot_journal_set_read_only (self->data.journal, TRUE);
  open_for (self, "");
  unknot_pain_chooser_set_value (get_chooser (self), 8);
  g_assert_cmpint (self->n_failed, ==, 1);
  g_assert_cmpstr (adw_dialog_get_title (ADW_DIALOG (self->dialog)), ==, "Rate Pain");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define add(name, function) g_test_add ("/log-dialog/" name, Fixture, NULL, set_up, function, tear_down)
  add ("saved-at-once", test_saved_at_once);
  add ("nothing", test_nothing);
  add ("everywhere", test_everywhere);
  add ("frames", test_frames);
  add ("past", test_past);
  add ("note-and-tags", test_note_and_tags);
  add ("failed", test_failed);
#undef add

  return g_test_run ();
}
