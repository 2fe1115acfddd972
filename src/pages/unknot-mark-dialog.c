#include "unknot-mark-dialog.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-diary.h"
#include "unknot-fold-layout.h"
#include "unknot-headings.h"
#include "unknot-note-row.h"
#include "unknot-unsaved.h"
#include "unknot-when-row.h"

struct _UnknotMarkDialog
{
  UnknotDiaryDialog parent_instance;

  gboolean filling;

  /* Template children */
  AdwToggleGroup *kind;
  AdwEntryRow    *text;
  AdwSwitchRow   *restart;
  UnknotNoteRow  *note;
  UnknotWhenRow  *when;
  GtkWidget      *remove_group;

  /* Whether the person decided what is compared */
  gboolean        decided;
};

G_DEFINE_FINAL_TYPE (UnknotMarkDialog, unknot_mark_dialog, UNKNOT_TYPE_DIARY_DIALOG)

static const char * const kinds[] = { "event", "medicine", "treatment" };

static UnknotMarkKind
get_kind (UnknotMarkDialog *self)
{
  const char *name = adw_toggle_group_get_active_name (self->kind);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (name, kinds[i]) == 0)
      return (UnknotMarkKind) i;

  return UNKNOT_MARK_EVENT;
}

static const char *
get_prompt (UnknotMarkKind kind)
{
  switch (kind)
    {
    case UNKNOT_MARK_MEDICINE:
      return _("Which Medicine, and What Changed");
    case UNKNOT_MARK_TREATMENT:
      return _("Which Treatment");
    case UNKNOT_MARK_EVENT:
    default:
      return _("What Happened");
    }
}

static void
answered_cb (UnknotMarkDialog *self)
{
  g_autofree char *text = NULL;

  if (self->filling)
    return;

  text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->text))));
  unknot_diary_dialog_set_can_save (UNKNOT_DIARY_DIALOG (self), *text != '\0');
}

/* A medicine or another treatment changes what all else is held against (clinical.md E5.6). */
static void
kind_changed_cb (UnknotMarkDialog *self)
{
  UnknotMarkKind kind = get_kind (self);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->text), get_prompt (kind));
  if (self->filling || self->decided)
    return;

  self->filling = TRUE;
  adw_switch_row_set_active (self->restart, kind != UNKNOT_MARK_EVENT);
  self->filling = FALSE;
}

static void
restart_cb (UnknotMarkDialog *self)
{
  if (!self->filling)
    self->decided = TRUE;
}

static void
fill (UnknotMarkDialog       *self,
      const UnknotMarkRecord *record)
{
  adw_toggle_group_set_active_name (self->kind, kinds[record->kind]);
  gtk_editable_set_text (GTK_EDITABLE (self->text), record->text != NULL ? record->text : "");
  adw_switch_row_set_active (self->restart, record->restart);
  unknot_note_row_set_text (self->note, record->note);
  self->decided = TRUE;
}

static gboolean
save (UnknotDiaryDialog  *dialog,
      GError            **error)
{
  UnknotMarkDialog *self = UNKNOT_MARK_DIALOG (dialog);
  UnknotJournal *journal = unknot_diary_dialog_get_journal (dialog);
  UnknotEntry *old = unknot_diary_dialog_get_entry (dialog);
  const UnknotStamper *stamper = unknot_journal_get_stamper (journal);
  g_autofree char *note = unknot_note_row_dup_text (self->note);
  UnknotMarkRecord record = {
    .text = gtk_editable_get_text (GTK_EDITABLE (self->text)),
    .restart = adw_switch_row_get_active (self->restart),
    .kind = get_kind (self),
    .note = note,
  };
  UnknotEntry *entry;
  UnknotTime time;
  gboolean chosen = unknot_when_row_get_chosen (self->when, &time);

  entry = old != NULL ? unknot_entry_edit_mark (old, &record, stamper)
                      : unknot_entry_new_mark (&record, stamper);
  return unknot_diary_put (journal, entry, chosen ? &time : NULL, error);
}

static void
unknot_mark_dialog_dispose (GObject *object)
{
  UnknotMarkDialog *self = UNKNOT_MARK_DIALOG (object);

  self->filling = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_MARK_DIALOG);

  G_OBJECT_CLASS (unknot_mark_dialog_parent_class)->dispose (object);
}

static void
unknot_mark_dialog_class_init (UnknotMarkDialogClass *klass)
{
  UnknotDiaryDialogClass *diary_class = UNKNOT_DIARY_DIALOG_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_mark_dialog_dispose;

  diary_class->saved = N_("Mark noted");
  diary_class->save = save;

  g_type_ensure (UNKNOT_TYPE_FOLD_LAYOUT);
  g_type_ensure (UNKNOT_TYPE_NOTE_ROW);
  g_type_ensure (UNKNOT_TYPE_WHEN_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-mark-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotMarkDialog, kind);
  gtk_widget_class_bind_template_child (widget_class, UnknotMarkDialog, text);
  gtk_widget_class_bind_template_child (widget_class, UnknotMarkDialog, restart);
  gtk_widget_class_bind_template_child (widget_class, UnknotMarkDialog, note);
  gtk_widget_class_bind_template_child (widget_class, UnknotMarkDialog, when);
  gtk_widget_class_bind_template_child (widget_class, UnknotMarkDialog, remove_group);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, restart_cb);
}

static void
unknot_mark_dialog_init (UnknotMarkDialog *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
}

/**
 * unknot_mark_dialog_new:
 * @journal: the journal
 * @entry: (nullable): the entry to correct; `NULL` for a new one
 *
 * Makes the dialog.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_mark_dialog_new (UnknotJournal *journal,
                        UnknotEntry   *entry)
{
  UnknotMarkDialog *self = g_object_new (UNKNOT_TYPE_MARK_DIALOG, NULL);
  UnknotTime now = unknot_stamper_get_time (unknot_journal_get_stamper (journal));
  UnknotMarkRecord record = UNKNOT_MARK_RECORD_INIT;

  unknot_diary_dialog_set_journal (UNKNOT_DIARY_DIALOG (self), journal);
  unknot_diary_dialog_set_entry (UNKNOT_DIARY_DIALOG (self), entry);
  gtk_widget_set_visible (self->remove_group, entry != NULL);
  unknot_when_row_set_twelve (self->when,
                              unknot_stamper_counts_to_twelve (unknot_journal_get_stamper (journal)));
  unknot_when_row_set_time (self->when, entry != NULL ? unknot_entry_get_time (entry) : now, now);
  if (entry != NULL && unknot_entry_get_mark (entry, &record))
    fill (self, &record);
  kind_changed_cb (self);
  self->filling = FALSE;
  answered_cb (self);
  unknot_unsaved_watch (ADW_DIALOG (self), self->text);
  unknot_unsaved_watch (ADW_DIALOG (self), self->note);
  if (entry != NULL)
    adw_dialog_set_title (ADW_DIALOG (self), _("Mark"));
  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->text));

  return ADW_DIALOG (self);
}
