#include "unknot-day-dialog.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-diary.h"
#include "unknot-note-row.h"
#include "unknot-score-question.h"
#include "unknot-tag-picker.h"
#include "unknot-when-row.h"

struct _UnknotDayDialog
{
  AdwDialog parent_instance;

  /* Owned: the entry that is corrected, if there is one */
  UnknotJournal *journal;
  UnknotEntry   *entry;
  gboolean       correcting;
  gboolean       filling;
  gboolean       touched;

  /* Template children */
  UnknotScoreQuestion *average;
  UnknotScoreQuestion *worst;
  UnknotScoreQuestion *interference;
  UnknotScoreQuestion *sleep;
  UnknotScoreQuestion *stress;
  UnknotTagPicker     *tags;
  AdwToggleGroup      *painkiller;
  GtkEditable         *treatment;
  GtkEditable         *exercise;
  UnknotNoteRow       *note;
  UnknotWhenRow       *when;
  GtkWidget           *remove_group;
};

G_DEFINE_FINAL_TYPE (UnknotDayDialog, unknot_day_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS,
} UnknotDayDialogSignal;

static guint signals[N_SIGNALS];

/* Digits make minutes; an empty row, or anything else, is no answer. */
static int
get_exercise (UnknotDayDialog *self)
{
  guint64 minutes;

  if (!g_ascii_string_to_unsigned (gtk_editable_get_text (self->exercise), 10, 0, 1440, &minutes, NULL))
    return -1;

  return (int) minutes;
}

static UnknotPainkiller
get_painkiller (UnknotDayDialog *self)
{
  const char *name = adw_toggle_group_get_active_name (self->painkiller);

  if (name == NULL)
    return UNKNOT_PAINKILLER_UNSAID;

  return g_str_equal (name, "taken") ? UNKNOT_PAINKILLER_TAKEN : UNKNOT_PAINKILLER_NONE;
}

/* What stands in the form; @note is lent to the record. */
static void
collect (UnknotDayDialog *self,
         const char      *note,
         UnknotDayRecord *record)
{
  *record = (UnknotDayRecord) {
    .average = unknot_score_question_get_value (self->average),
    .worst = unknot_score_question_get_value (self->worst),
    .interference = unknot_score_question_get_value (self->interference),
    .sleep = unknot_score_question_get_value (self->sleep),
    .stress = unknot_score_question_get_value (self->stress),
    .note = note,
    .tags = unknot_tag_picker_dup_tags (self->tags),
    .own_tags = unknot_tag_picker_dup_own_tags (self->tags),
    .exercise = get_exercise (self),
    .painkiller = get_painkiller (self),
    .treatment = gtk_editable_get_text (self->treatment),
  };
}

static void
show_answered (UnknotDayDialog *self)
{
  g_autofree char *note = unknot_note_row_dup_text (self->note);
  g_auto (UnknotDayRecord) record = UNKNOT_DAY_RECORD_INIT;

  collect (self, note, &record);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "day.save", !unknot_day_record_is_empty (&record));
  if (*gtk_editable_get_text (self->exercise) != '\0' && record.exercise < 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->exercise), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->exercise), "error");
}

static void
answered_cb (UnknotDayDialog *self)
{
  if (self->filling)
    return;

  self->touched = TRUE;
  show_answered (self);
}

static void
fill (UnknotDayDialog       *self,
      const UnknotDayRecord *record)
{
  g_autofree char *minutes = record->exercise >= 0 ? g_strdup_printf ("%d", record->exercise) : NULL;

  unknot_score_question_set_value (self->average, record->average);
  unknot_score_question_set_value (self->worst, record->worst);
  unknot_score_question_set_value (self->interference, record->interference);
  unknot_score_question_set_value (self->sleep, record->sleep);
  unknot_score_question_set_value (self->stress, record->stress);
  unknot_tag_picker_set_tags (self->tags, (const char * const *) record->tags,
                              (const char * const *) record->own_tags);
  if (record->painkiller == UNKNOT_PAINKILLER_UNSAID)
    adw_toggle_group_set_active (self->painkiller, GTK_INVALID_LIST_POSITION);
  else
    adw_toggle_group_set_active_name (self->painkiller,
                                      record->painkiller == UNKNOT_PAINKILLER_TAKEN ? "taken" : "none");
  gtk_editable_set_text (self->treatment, record->treatment != NULL ? record->treatment : "");
  gtk_editable_set_text (self->exercise, minutes != NULL ? minutes : "");
  unknot_note_row_set_text (self->note, record->note);
}

/* Shows what was answered about the day that is chosen. */
static void
load_day (UnknotDayDialog *self)
{
  g_auto (UnknotDayRecord) record = UNKNOT_DAY_RECORD_INIT;

  if (!self->correcting)
    g_set_object (&self->entry, unknot_diary_find_day (self->journal, unknot_when_row_get_day (self->when)));
  if (self->entry != NULL)
    unknot_entry_get_day (self->entry, &record);

  self->filling = TRUE;
  fill (self, &record);
  self->filling = FALSE;
  gtk_widget_set_visible (self->remove_group, self->entry != NULL);
  show_answered (self);
}

/* What stands in the form stays there for another day; only what the person has not touched follows the day. */
static void
when_changed_cb (UnknotDayDialog *self)
{
  if (self->correcting)
    return;

  if (!self->touched)
    load_day (self);
  else
    g_clear_object (&self->entry);
  gtk_widget_set_visible (self->remove_group, self->entry != NULL);
}

/* Another look back at a day that has one already goes into it: what is answered now counts. */
static UnknotEntry *
make_entry (UnknotDayDialog       *self,
            const UnknotDayRecord *answers)
{
  const UnknotStamper *stamper = unknot_journal_get_stamper (self->journal);
  UnknotEntry *there = unknot_diary_find_day (self->journal, unknot_when_row_get_day (self->when));
  g_auto (UnknotDayRecord) record = UNKNOT_DAY_RECORD_INIT;

  if (self->entry != NULL)
    return unknot_entry_edit_day (self->entry, answers, stamper);
  if (there == NULL)
    return unknot_entry_new_day (answers, stamper);

  unknot_entry_get_day (there, &record);
  unknot_diary_merge_day (&record, answers);
  return unknot_entry_edit_day (there, &record, stamper);
}

static gboolean
save (UnknotDayDialog  *self,
      GError          **error)
{
  g_autofree char *note = unknot_note_row_dup_text (self->note);
  g_auto (UnknotDayRecord) record = UNKNOT_DAY_RECORD_INIT;
  UnknotTime time;
  gboolean chosen = unknot_when_row_get_chosen (self->when, &time);

  unknot_tag_picker_finish (self->tags);
  collect (self, note, &record);
  return unknot_diary_put (self->journal, make_entry (self, &record), chosen ? &time : NULL, error);
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotDayDialog *self = UNKNOT_DAY_DIALOG (widget);
  g_autoptr (GError) error = NULL;

  if (save (self, &error))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0, _("Look back noted"));
  else
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotDayDialog *self = UNKNOT_DAY_DIALOG (widget);
  g_autoptr (GError) error = NULL;

  if (unknot_journal_remove (self->journal, unknot_entry_get_uuid (self->entry), &error))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0, _("Entry removed"));
  else
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
unknot_day_dialog_dispose (GObject *object)
{
  UnknotDayDialog *self = UNKNOT_DAY_DIALOG (object);

  self->filling = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_DAY_DIALOG);
  g_clear_object (&self->entry);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (unknot_day_dialog_parent_class)->dispose (object);
}

static void
unknot_day_dialog_class_init (UnknotDayDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_day_dialog_dispose;

  /**
   * UnknotDayDialog::changed:
   * @words: what was done, for the person
   *
   * Something was written or removed; undo takes it back.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotDayDialog::failed:
   * @message: what went wrong, for the log
   *
   * It could not be written.
   */
  signals[SIGNAL_FAILED] =
    g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (UNKNOT_TYPE_NOTE_ROW);
  g_type_ensure (UNKNOT_TYPE_SCORE_QUESTION);
  g_type_ensure (UNKNOT_TYPE_TAG_PICKER);
  g_type_ensure (UNKNOT_TYPE_WHEN_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-day-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotDayDialog, average);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayDialog, worst);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayDialog, interference);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayDialog, sleep);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayDialog, stress);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayDialog, tags);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayDialog, painkiller);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayDialog, treatment);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayDialog, exercise);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayDialog, note);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayDialog, when);
  gtk_widget_class_bind_template_child (widget_class, UnknotDayDialog, remove_group);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, when_changed_cb);

  gtk_widget_class_install_action (widget_class, "day.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "day.remove", NULL, remove_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "day.save", NULL);
}

static void
unknot_day_dialog_init (UnknotDayDialog *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_toggle_group_set_active (self->painkiller, GTK_INVALID_LIST_POSITION);
}

/**
 * unknot_day_dialog_new:
 * @journal: the journal
 * @entry: (nullable): the entry to correct; `NULL` for today, with what was answered today already
 *
 * Makes the dialog.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_day_dialog_new (UnknotJournal *journal,
                       UnknotEntry   *entry)
{
  UnknotDayDialog *self = g_object_new (UNKNOT_TYPE_DAY_DIALOG, NULL);
  UnknotTime now = unknot_stamper_get_time (unknot_journal_get_stamper (journal));

  self->journal = g_object_ref (journal);
  self->correcting = entry != NULL;
  g_set_object (&self->entry, entry);
  unknot_tag_picker_set_journal (self->tags, journal);
  unknot_when_row_set_time (self->when, entry != NULL ? unknot_entry_get_time (entry) : now, now);
  load_day (self);
  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->average));

  return ADW_DIALOG (self);
}
