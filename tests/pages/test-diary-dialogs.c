#include "unknot-day-dialog.h"
#include "unknot-mark-dialog.h"
#include "unknot-week-dialog.h"

#include "page-fixture.h"
#include "unknot-diary.h"
#include "unknot-note-row.h"
#include "unknot-pain-chooser.h"
#include "unknot-score-question.h"
#include "unknot-when-row.h"

typedef struct
{
  PageFixture data;
  GtkWidget *window;
  GtkWidget *dialog;
  int n_changed;
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
present (Fixture   *self,
         AdwDialog *dialog)
{
  self->dialog = GTK_WIDGET (dialog);
  self->n_changed = 0;
  g_signal_connect_swapped (dialog, "changed", G_CALLBACK (count_up), &self->n_changed);
  adw_dialog_present (dialog, adw_window_get_content (ADW_WINDOW (self->window)));
  run_pending ();
}

static UnknotScoreQuestion *
find_question (Fixture    *self,
               const char *question)
{
  GtkWidget *widget = find_label (self->dialog, question);

  while (!UNKNOT_IS_SCORE_QUESTION (widget))
    widget = gtk_widget_get_parent (widget);

  return UNKNOT_SCORE_QUESTION (widget);
}

static void
answer (Fixture    *self,
        const char *question,
        int         value)
{
  unknot_score_question_set_value (find_question (self, question), value);
}

static gboolean
can_save (Fixture    *self,
          const char *action)
{
  return gtk_widget_get_sensitive (find_action (self->dialog, action));
}

static void
activate (Fixture    *self,
          const char *action)
{
  gtk_widget_activate_action (self->dialog, action, NULL);
  run_pending ();
}

static void
get_day (Fixture         *self,
         UnknotDayRecord *day)
{
  g_assert_true (unknot_entry_get_day (page_fixture_last (&self->data, UNKNOT_ENTRY_DAY), day));
}

/* Nothing is chosen beforehand, one answer is enough, and it can be taken back. */
static void
test_day_partial (Fixture       *self,
                  gconstpointer  data)
{
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;

  present (self, unknot_day_dialog_new (self->data.journal, NULL));
  g_assert_false (can_save (self, "diary.save"));
  g_assert_cmpuint (adw_toggle_group_get_active (find_type (self->dialog, ADW_TYPE_TOGGLE_GROUP)), ==,
                    GTK_INVALID_LIST_POSITION);
  answer (self, "How was your sleep last night?", 7);
  g_assert_true (can_save (self, "diary.save"));
  answer (self, "How was your sleep last night?", -1);
  g_assert_false (can_save (self, "diary.save"));
  answer (self, "How was your sleep last night?", 6);
  activate (self, "diary.save");
  g_assert_cmpint (self->n_changed, ==, 1);
  get_day (self, &day);
  g_assert_cmpint (day.sleep, ==, 6);
  g_assert_cmpint (day.average, ==, -1);
  g_assert_cmpint (day.painkiller, ==, UNKNOT_PAINKILLER_UNSAID);
  g_assert_cmpint (day.exercise, ==, -1);
}

static void
test_day_full (Fixture       *self,
               gconstpointer  data)
{
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;

  present (self, unknot_day_dialog_new (self->data.journal, NULL));
  answer (self, "How much did it hurt on average in the last 24 hours?", 4);
  answer (self, "How bad was the worst of the last 24 hours?", 7);
  answer (self, "How much did the pain get in the way?", 3);
  answer (self, "How was your sleep last night?", 6);
  answer (self, "How much stress was there?", 0);
  adw_toggle_group_set_active_name (find_type (self->dialog, ADW_TYPE_TOGGLE_GROUP), "none");
  gtk_editable_set_text (find_row (self->dialog, "Other Treatment"), "massage");
  gtk_editable_set_text (find_row (self->dialog, "Minutes of Exercise"), "20");
  unknot_note_row_set_text (find_row (self->dialog, "Note"), "rain\nall day");
  activate (self, "diary.save");
  get_day (self, &day);
  g_assert_cmpint (day.average, ==, 4);
  g_assert_cmpint (day.worst, ==, 7);
  g_assert_cmpint (day.interference, ==, 3);
  g_assert_cmpint (day.stress, ==, 0);
  g_assert_cmpint (day.painkiller, ==, UNKNOT_PAINKILLER_NONE);
  g_assert_cmpstr (day.treatment, ==, "massage");
  g_assert_cmpint (day.exercise, ==, 20);
  g_assert_cmpstr (day.note, ==, "rain\nall day");
}

/* Minutes that are none are shown to be wrong, and are no answer. */
static void
test_day_exercise (Fixture       *self,
                   gconstpointer  data)
{
  static const char * const wrong[] = { "a lot", "-5", "1441", "2.5" };
  GtkWidget *row;

  present (self, unknot_day_dialog_new (self->data.journal, NULL));
  row = find_row (self->dialog, "Minutes of Exercise");
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (row), wrong[i]);
      g_assert_true (gtk_widget_has_css_class (row, "error"));
      g_assert_false (can_save (self, "diary.save"));
    }
  gtk_editable_set_text (GTK_EDITABLE (row), "0");
  g_assert_false (gtk_widget_has_css_class (row, "error"));
  g_assert_true (can_save (self, "diary.save"));
}

/* A second look back on one day goes on with the first; on another day it begins anew. */
static void
test_day_again (Fixture       *self,
                gconstpointer  data)
{
  g_auto (UnknotDayRecord) first = UNKNOT_DAY_RECORD_INIT;
  g_auto (UnknotDayRecord) second = UNKNOT_DAY_RECORD_INIT;
  int today = unknot_time_get_day (self->data.stamper.now);

  present (self, unknot_day_dialog_new (self->data.journal, NULL));
  answer (self, "How much stress was there?", 5);
  activate (self, "diary.save");

  fake_stamper_pass (&self->data.stamper, 60);
  present (self, unknot_day_dialog_new (self->data.journal, NULL));
  g_assert_cmpint (unknot_score_question_get_value (find_question (self, "How much stress was there?")), ==, 5);
  answer (self, "How was your sleep last night?", 2);
  activate (self, "diary.save");
  g_assert_cmpuint (page_fixture_count (&self->data, UNKNOT_ENTRY_DAY), ==, 1);
  get_day (self, &first);
  g_assert_cmpint (first.stress, ==, 5);
  g_assert_cmpint (first.sleep, ==, 2);

  present (self, unknot_day_dialog_new (self->data.journal, NULL));
  unknot_when_row_choose (find_row (self->dialog, "When"), today - 1, 21 * 60);
  g_assert_cmpint (unknot_score_question_get_value (find_question (self, "How much stress was there?")), ==, -1);
  answer (self, "How much stress was there?", 1);
  activate (self, "diary.save");
  g_assert_cmpuint (page_fixture_count (&self->data, UNKNOT_ENTRY_DAY), ==, 2);
  g_assert_true (unknot_entry_get_day (unknot_diary_find_day (self->data.journal, today - 1), &second));
  g_assert_cmpint (second.stress, ==, 1);
}

/* What is answered first and then put on a day that has a look back goes into that one. */
static void
test_day_merge (Fixture       *self,
                gconstpointer  data)
{
  UnknotDayRecord yesterday = UNKNOT_DAY_RECORD_INIT;
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;
  UnknotTime then = unknot_time_on_day (self->data.stamper.now, unknot_time_get_day (self->data.stamper.now) - 1);

  yesterday.stress = 5;
  g_assert_true (unknot_diary_put (self->data.journal, unknot_entry_new_day (&yesterday, &self->data.stamper.stamper),
                                   &then, NULL));
  present (self, unknot_day_dialog_new (self->data.journal, NULL));
  answer (self, "How was your sleep last night?", 2);
  unknot_when_row_choose (find_row (self->dialog, "When"), unknot_time_get_day (then), 21 * 60);
  activate (self, "diary.save");
  g_assert_cmpuint (page_fixture_count (&self->data, UNKNOT_ENTRY_DAY), ==, 1);
  get_day (self, &day);
  g_assert_cmpint (day.stress, ==, 5);
  g_assert_cmpint (day.sleep, ==, 2);
}

static void
test_day_correct (Fixture       *self,
                  gconstpointer  data)
{
  UnknotDayRecord record = UNKNOT_DAY_RECORD_INIT;
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;
  int today = unknot_time_get_day (self->data.stamper.now);

  record.stress = 5;
  g_assert_true (unknot_diary_put (self->data.journal, unknot_entry_new_day (&record, &self->data.stamper.stamper), NULL,
                                   NULL));
  present (self, unknot_day_dialog_new (self->data.journal, page_fixture_last (&self->data, UNKNOT_ENTRY_DAY)));
  answer (self, "How much stress was there?", 3);
  unknot_when_row_choose (find_row (self->dialog, "When"), today - 2, 8 * 60);
  activate (self, "diary.save");
  g_assert_cmpuint (page_fixture_count (&self->data, UNKNOT_ENTRY_DAY), ==, 1);
  get_day (self, &day);
  g_assert_cmpint (day.stress, ==, 3);
  g_assert_cmpint (unknot_time_get_day (unknot_entry_get_time (page_fixture_last (&self->data, UNKNOT_ENTRY_DAY))), ==,
                   today - 2);

  present (self, unknot_day_dialog_new (self->data.journal, page_fixture_last (&self->data, UNKNOT_ENTRY_DAY)));
  activate (self, "diary.remove");
  g_assert_cmpuint (page_fixture_count (&self->data, UNKNOT_ENTRY_DAY), ==, 0);
  g_assert_true (unknot_journal_undo (self->data.journal, NULL));
  g_assert_cmpuint (page_fixture_count (&self->data, UNKNOT_ENTRY_DAY), ==, 1);
}

/* The score is shown as soon as all three answers are there, and not before (clinical.md E4). */
static void
test_week (Fixture       *self,
           gconstpointer  data)
{
  UnknotWeekRecord week = UNKNOT_WEEK_RECORD_INIT;

  present (self, unknot_week_dialog_new (self->data.journal, NULL));
  g_assert_false (can_save (self, "diary.save"));
  answer (self, "What number best describes your pain on average in the past week?", 4);
  answer (self, "What number best describes how, during the past week, pain has interfered with your enjoyment of life?",
          5);
  g_assert_nonnull (find_label (self->dialog, "The score needs all three answers."));
  answer (self, "What number best describes how, during the past week, pain has interfered with your general activity?",
          4);
  g_assert_nonnull (find_label (self->dialog, "Score: 4.3 of 10"));
  gtk_widget_activate (find_row (self->dialog, "Much improved"));
  activate (self, "diary.save");
  g_assert_true (unknot_entry_get_week (page_fixture_last (&self->data, UNKNOT_ENTRY_WEEK), &week));
  g_assert_cmpint (week.pain, ==, 4);
  g_assert_cmpint (week.enjoyment, ==, 5);
  g_assert_cmpint (week.activity, ==, 4);
  g_assert_cmpint (week.impression, ==, UNKNOT_IMPRESSION_MUCH_IMPROVED);

  present (self, unknot_week_dialog_new (self->data.journal, page_fixture_last (&self->data, UNKNOT_ENTRY_WEEK)));
  g_assert_nonnull (find_label (self->dialog, "Score: 4.3 of 10"));
  gtk_widget_activate (find_row (self->dialog, "No change"));
  activate (self, "diary.save");
  g_assert_cmpuint (page_fixture_count (&self->data, UNKNOT_ENTRY_WEEK), ==, 1);
  g_assert_true (unknot_entry_get_week (page_fixture_last (&self->data, UNKNOT_ENTRY_WEEK), &week));
  g_assert_cmpint (week.impression, ==, UNKNOT_IMPRESSION_NO_CHANGE);
}

/* A medicine or treatment begins a new comparison unless the person says otherwise; an event does not. */
static void
test_mark (Fixture       *self,
           gconstpointer  data)
{
  UnknotMarkRecord mark = UNKNOT_MARK_RECORD_INIT;
  AdwToggleGroup *kind;
  AdwSwitchRow *restart;

  present (self, unknot_mark_dialog_new (self->data.journal, NULL));
  kind = find_type (self->dialog, ADW_TYPE_TOGGLE_GROUP);
  restart = find_row (self->dialog, "Compare Only What Comes After");
  g_assert_false (can_save (self, "diary.save"));
  g_assert_false (adw_switch_row_get_active (restart));
  adw_toggle_group_set_active_name (kind, "medicine");
  g_assert_true (adw_switch_row_get_active (restart));
  adw_toggle_group_set_active_name (kind, "event");
  g_assert_false (adw_switch_row_get_active (restart));
  adw_toggle_group_set_active_name (kind, "treatment");
  adw_switch_row_set_active (restart, FALSE);
  adw_toggle_group_set_active_name (kind, "medicine");
  g_assert_false (adw_switch_row_get_active (restart));
  gtk_editable_set_text (find_row (self->dialog, "Which Medicine, and What Changed"), "  tablets ");
  g_assert_true (can_save (self, "diary.save"));
  activate (self, "diary.save");
  g_assert_true (unknot_entry_get_mark (page_fixture_last (&self->data, UNKNOT_ENTRY_MARK), &mark));
  g_assert_cmpstr (mark.text, ==, "tablets");
  g_assert_cmpint (mark.kind, ==, UNKNOT_MARK_MEDICINE);
  g_assert_false (mark.restart);

  present (self, unknot_mark_dialog_new (self->data.journal, page_fixture_last (&self->data, UNKNOT_ENTRY_MARK)));
  adw_switch_row_set_active (find_row (self->dialog, "Compare Only What Comes After"), TRUE);
  activate (self, "diary.save");
  g_assert_cmpuint (page_fixture_count (&self->data, UNKNOT_ENTRY_MARK), ==, 1);
  g_assert_true (unknot_entry_get_mark (page_fixture_last (&self->data, UNKNOT_ENTRY_MARK), &mark));
  g_assert_true (mark.restart);
}

static AdwDialog *
get_visible (Fixture *self)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (self->window));
}

static void
respond (Fixture    *self,
         const char *response)
{
  AdwDialog *question = get_visible (self);

  g_assert_true (ADW_IS_ALERT_DIALOG (question));
  g_signal_emit_by_name (question, "response", response);
  adw_dialog_force_close (question);
  run_pending ();
}

/* What was written is asked about before it goes; what was only chosen is not, and saving closes at once. */
static void
test_unsaved (Fixture       *self,
              gconstpointer  data)
{
  AdwDialog *(* const make[]) (UnknotJournal *journal, UnknotEntry *entry) = {
    unknot_day_dialog_new, unknot_week_dialog_new, unknot_mark_dialog_new,
  };

  for (guint i = 0; i < G_N_ELEMENTS (make); i++)
    {
      AdwDialog *dialog = make[i] (self->data.journal, NULL);
      UnknotNoteRow *note;

      present (self, dialog);
      g_assert_true (adw_dialog_close (dialog));
      run_pending ();
      g_assert_null (get_visible (self));

      dialog = make[i] (self->data.journal, NULL);
      present (self, dialog);
      note = find_type (dialog, UNKNOT_TYPE_NOTE_ROW);
      unknot_note_row_set_text (note, "a long letter");
      adw_dialog_close (dialog);
      run_pending ();
      respond (self, "stay");
      g_assert_true (get_visible (self) == dialog);

      /* Taken away again there is nothing to lose. */
      unknot_note_row_set_text (note, "");
      g_assert_true (adw_dialog_get_can_close (dialog));
      unknot_note_row_set_text (note, "a long letter");
      adw_dialog_close (dialog);
      run_pending ();
      respond (self, "discard");
      g_assert_null (get_visible (self));
      g_assert_cmpint (self->n_changed, ==, 0);
    }
}

static void
test_unsaved_save (Fixture       *self,
                   gconstpointer  data)
{
  AdwDialog *dialog = unknot_day_dialog_new (self->data.journal, NULL);

  present (self, dialog);
  unknot_note_row_set_text (find_type (dialog, UNKNOT_TYPE_NOTE_ROW), "a long letter");
  gtk_widget_activate_action (self->dialog, "diary.save", NULL);
  run_pending ();
  g_assert_null (get_visible (self));
  g_assert_cmpint (self->n_changed, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define add(name, function) g_test_add ("/diary-dialogs/" name, Fixture, NULL, set_up, function, tear_down)
  add ("day-partial", test_day_partial);
  add ("day-full", test_day_full);
  add ("day-exercise", test_day_exercise);
  add ("day-again", test_day_again);
  add ("day-merge", test_day_merge);
  add ("day-correct", test_day_correct);
  add ("week", test_week);
  add ("mark", test_mark);
  add ("unsaved", test_unsaved);
  add ("unsaved-save", test_unsaved_save);
#undef add

  return g_test_run ();
}
