#include "unknot-day-dialog.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-diary.h"
#include "unknot-headings.h"
#include "unknot-note-row.h"
#include "unknot-score-question.h"
#include "unknot-tag-picker.h"
#include "unknot-unsaved.h"
#include "unknot-when-row.h"

struct _UnknotDayDialog
{
  UnknotDiaryDialog parent_instance;

  gboolean correcting;
  gboolean filling;
  gboolean touched;

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

G_DEFINE_FINAL_TYPE (UnknotDayDialog, unknot_day_dialog, UNKNOT_TYPE_DIARY_DIALOG)

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
  unknot_diary_dialog_set_can_save (UNKNOT_DIARY_DIALOG (self), !unknot_day_record_is_empty (&record));
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

/* The look back at the day that is chosen, if there is one. */
static UnknotEntry *
find_day (UnknotDayDialog *self)
{
  return unknot_diary_find_day (unknot_diary_dialog_get_journal (UNKNOT_DIARY_DIALOG (self)),
                                unknot_when_row_get_day (self->when));
}

static void
show_whether_removable (UnknotDayDialog *self)
{
  gtk_widget_set_visible (self->remove_group, unknot_diary_dialog_get_entry (UNKNOT_DIARY_DIALOG (self)) != NULL);
}

/* Shows what was answered about the day that is chosen. */
static void
load_day (UnknotDayDialog *self)
{
  g_auto (UnknotDayRecord) record = UNKNOT_DAY_RECORD_INIT;
  UnknotEntry *entry;

  if (!self->correcting)
    unknot_diary_dialog_set_entry (UNKNOT_DIARY_DIALOG (self), find_day (self));
  entry = unknot_diary_dialog_get_entry (UNKNOT_DIARY_DIALOG (self));
  if (entry != NULL)
    unknot_entry_get_day (entry, &record);

  self->filling = TRUE;
  fill (self, &record);
  self->filling = FALSE;
  unknot_unsaved_settle (ADW_DIALOG (self));
  show_whether_removable (self);
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
    unknot_diary_dialog_set_entry (UNKNOT_DIARY_DIALOG (self), NULL);
  show_whether_removable (self);
}

/* Another look back at a day that has one already goes into it: what is answered now counts. */
static UnknotEntry *
make_entry (UnknotDayDialog       *self,
            const UnknotDayRecord *answers)
{
  UnknotJournal *journal = unknot_diary_dialog_get_journal (UNKNOT_DIARY_DIALOG (self));
  UnknotEntry *entry = unknot_diary_dialog_get_entry (UNKNOT_DIARY_DIALOG (self));
  const UnknotStamper *stamper = unknot_journal_get_stamper (journal);
  UnknotEntry *there = find_day (self);
  g_auto (UnknotDayRecord) record = UNKNOT_DAY_RECORD_INIT;

  if (entry != NULL)
    return unknot_entry_edit_day (entry, answers, stamper);
  if (there == NULL)
    return unknot_entry_new_day (answers, stamper);

  unknot_entry_get_day (there, &record);
  unknot_diary_merge_day (&record, answers);
  return unknot_entry_edit_day (there, &record, stamper);
}

static gboolean
save (UnknotDiaryDialog  *dialog,
      GError            **error)
{
  UnknotDayDialog *self = UNKNOT_DAY_DIALOG (dialog);
  g_autofree char *note = unknot_note_row_dup_text (self->note);
  g_auto (UnknotDayRecord) record = UNKNOT_DAY_RECORD_INIT;
  UnknotTime time;
  gboolean chosen = unknot_when_row_get_chosen (self->when, &time);

  unknot_tag_picker_finish (self->tags);
  collect (self, note, &record);
  return unknot_diary_put (unknot_diary_dialog_get_journal (dialog), make_entry (self, &record),
                           chosen ? &time : NULL, error);
}

static void
unknot_day_dialog_dispose (GObject *object)
{
  UnknotDayDialog *self = UNKNOT_DAY_DIALOG (object);

  self->filling = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_DAY_DIALOG);

  G_OBJECT_CLASS (unknot_day_dialog_parent_class)->dispose (object);
}

static void
unknot_day_dialog_class_init (UnknotDayDialogClass *klass)
{
  UnknotDiaryDialogClass *diary_class = UNKNOT_DIARY_DIALOG_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_day_dialog_dispose;

  diary_class->saved = N_("Look back noted");
  diary_class->save = save;

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
}

static void
unknot_day_dialog_init (UnknotDayDialog *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
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

  unknot_diary_dialog_set_journal (UNKNOT_DIARY_DIALOG (self), journal);
  self->correcting = entry != NULL;
  unknot_diary_dialog_set_entry (UNKNOT_DIARY_DIALOG (self), entry);
  unknot_tag_picker_set_journal (self->tags, journal);
  unknot_when_row_set_twelve (self->when,
                              unknot_stamper_counts_to_twelve (unknot_journal_get_stamper (journal)));
  unknot_when_row_set_time (self->when, entry != NULL ? unknot_entry_get_time (entry) : now, now);
  unknot_unsaved_watch (ADW_DIALOG (self), self->treatment);
  unknot_unsaved_watch (ADW_DIALOG (self), self->note);
  load_day (self);
  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->average));

  return ADW_DIALOG (self);
}
