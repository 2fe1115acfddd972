#include "unknot-week-dialog.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-diary.h"
#include "unknot-entry-words.h"
#include "unknot-headings.h"
#include "unknot-note-row.h"
#include "unknot-score-question.h"
#include "unknot-unsaved.h"
#include "unknot-when-row.h"

struct _UnknotWeekDialog
{
  UnknotDiaryDialog parent_instance;

  gboolean filling;

  /* Template children */
  UnknotScoreQuestion *pain;
  UnknotScoreQuestion *enjoyment;
  UnknotScoreQuestion *activity;
  GtkLabel            *score;
  AdwPreferencesGroup *impressions;
  UnknotNoteRow       *note;
  UnknotWhenRow       *when;
  GtkWidget           *remove_group;

  /* Borrowed from the rows; none for what was not answered */
  GtkCheckButton *checks[UNKNOT_N_IMPRESSIONS];
};

G_DEFINE_FINAL_TYPE (UnknotWeekDialog, unknot_week_dialog, UNKNOT_TYPE_DIARY_DIALOG)

static UnknotImpression
get_impression (UnknotWeekDialog *self)
{
  for (guint i = 1; i < G_N_ELEMENTS (self->checks); i++)
    if (gtk_check_button_get_active (self->checks[i]))
      return (UnknotImpression) i;

  return UNKNOT_IMPRESSION_UNSAID;
}

/* What stands in the form; @note is lent to the record. */
static void
collect (UnknotWeekDialog *self,
         const char       *note,
         UnknotWeekRecord *record)
{
  *record = (UnknotWeekRecord) {
    .pain = unknot_score_question_get_value (self->pain),
    .enjoyment = unknot_score_question_get_value (self->enjoyment),
    .activity = unknot_score_question_get_value (self->activity),
    .impression = get_impression (self),
    .note = note,
  };
}

static gboolean
is_empty (const UnknotWeekRecord *record)
{
  return record->pain < 0 && record->enjoyment < 0 && record->activity < 0
         && record->impression == UNKNOT_IMPRESSION_UNSAID && *record->note == '\0';
}

static void
show_score (UnknotWeekDialog       *self,
            const UnknotWeekRecord *record)
{
  g_autofree char *score = unknot_entry_words_score (record);
  /* Translators: the mean of three answers, each from 0 to 10: "Score: 4.3 of 10" */
  g_autofree char *words = score != NULL ? g_strdup_printf (_("Score: %s of 10"), score) : NULL;

  gtk_label_set_label (self->score, words != NULL ? words : _("The score needs all three answers."));
}

static void
answered_cb (UnknotWeekDialog *self)
{
  g_autofree char *note = NULL;
  UnknotWeekRecord record = UNKNOT_WEEK_RECORD_INIT;

  if (self->filling)
    return;

  note = unknot_note_row_dup_text (self->note);
  collect (self, note, &record);
  show_score (self, &record);
  unknot_diary_dialog_set_can_save (UNKNOT_DIARY_DIALOG (self), !is_empty (&record));
}

static void
fill (UnknotWeekDialog       *self,
      const UnknotWeekRecord *record)
{
  unknot_score_question_set_value (self->pain, record->pain);
  unknot_score_question_set_value (self->enjoyment, record->enjoyment);
  unknot_score_question_set_value (self->activity, record->activity);
  if (record->impression != UNKNOT_IMPRESSION_UNSAID)
    gtk_check_button_set_active (self->checks[record->impression], TRUE);
  unknot_note_row_set_text (self->note, record->note);
}

static gboolean
save (UnknotDiaryDialog  *dialog,
      GError            **error)
{
  UnknotWeekDialog *self = UNKNOT_WEEK_DIALOG (dialog);
  UnknotJournal *journal = unknot_diary_dialog_get_journal (dialog);
  UnknotEntry *old = unknot_diary_dialog_get_entry (dialog);
  const UnknotStamper *stamper = unknot_journal_get_stamper (journal);
  g_autofree char *note = unknot_note_row_dup_text (self->note);
  UnknotWeekRecord record = UNKNOT_WEEK_RECORD_INIT;
  UnknotEntry *entry;
  UnknotTime time;
  gboolean chosen = unknot_when_row_get_chosen (self->when, &time);

  collect (self, note, &record);
  entry = old != NULL ? unknot_entry_edit_week (old, &record, stamper)
                      : unknot_entry_new_week (&record, stamper);
  return unknot_diary_put (journal, entry, chosen ? &time : NULL, error);
}

static void
unknot_week_dialog_dispose (GObject *object)
{
  UnknotWeekDialog *self = UNKNOT_WEEK_DIALOG (object);

  self->filling = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_WEEK_DIALOG);

  G_OBJECT_CLASS (unknot_week_dialog_parent_class)->dispose (object);
}

static void
unknot_week_dialog_class_init (UnknotWeekDialogClass *klass)
{
  UnknotDiaryDialogClass *diary_class = UNKNOT_DIARY_DIALOG_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_week_dialog_dispose;

  diary_class->saved = N_("Look back noted");
  diary_class->save = save;

  g_type_ensure (UNKNOT_TYPE_NOTE_ROW);
  g_type_ensure (UNKNOT_TYPE_SCORE_QUESTION);
  g_type_ensure (UNKNOT_TYPE_WHEN_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-week-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekDialog, pain);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekDialog, enjoyment);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekDialog, activity);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekDialog, score);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekDialog, impressions);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekDialog, note);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekDialog, when);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekDialog, remove_group);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
}

static void
add_impression (UnknotWeekDialog *self,
                UnknotImpression  impression)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), unknot_entry_words_impression (impression));
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  if (impression > UNKNOT_IMPRESSION_VERY_MUCH_IMPROVED)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (check), self->checks[UNKNOT_IMPRESSION_VERY_MUCH_IMPROVED]);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->impressions, row);
  self->checks[impression] = GTK_CHECK_BUTTON (check);
}

static void
unknot_week_dialog_init (UnknotWeekDialog *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
  for (guint i = UNKNOT_IMPRESSION_VERY_MUCH_IMPROVED; i < UNKNOT_N_IMPRESSIONS; i++)
    add_impression (self, (UnknotImpression) i);
}

/**
 * unknot_week_dialog_new:
 * @journal: the journal
 * @entry: (nullable): the entry to correct; `NULL` for a new one
 *
 * Makes the dialog.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_week_dialog_new (UnknotJournal *journal,
                        UnknotEntry   *entry)
{
  UnknotWeekDialog *self = g_object_new (UNKNOT_TYPE_WEEK_DIALOG, NULL);
  UnknotTime now = unknot_stamper_get_time (unknot_journal_get_stamper (journal));
  UnknotWeekRecord record = UNKNOT_WEEK_RECORD_INIT;

  unknot_diary_dialog_set_journal (UNKNOT_DIARY_DIALOG (self), journal);
  unknot_diary_dialog_set_entry (UNKNOT_DIARY_DIALOG (self), entry);
  gtk_widget_set_visible (self->remove_group, entry != NULL);
  unknot_when_row_set_twelve (self->when,
                              unknot_stamper_counts_to_twelve (unknot_journal_get_stamper (journal)));
  unknot_when_row_set_time (self->when, entry != NULL ? unknot_entry_get_time (entry) : now, now);
  if (entry != NULL && unknot_entry_get_week (entry, &record))
    fill (self, &record);
  self->filling = FALSE;
  answered_cb (self);
  unknot_unsaved_watch (ADW_DIALOG (self), self->note);
  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->pain));

  return ADW_DIALOG (self);
}
