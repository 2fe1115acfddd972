#include "unknot-diary-dialog.h"

#include <glib/gi18n.h>

typedef struct
{
  /* Owned: the entry that is corrected, if there is one */
  UnknotJournal *journal;
  UnknotEntry   *entry;
} UnknotDiaryDialogPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (UnknotDiaryDialog, unknot_diary_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS,
} UnknotDiaryDialogSignal;

static guint signals[N_SIGNALS];

static UnknotDiaryDialogPrivate *
get_private (UnknotDiaryDialog *self)
{
  return unknot_diary_dialog_get_instance_private (self);
}

/* Says what was done, or what went wrong: whoever opened the dialog shows it. */
static void
finish (UnknotDiaryDialog *self,
        gboolean           done,
        const char        *words,
        const GError      *error)
{
  g_signal_emit (self, signals[done ? SIGNAL_CHANGED : SIGNAL_FAILED], 0, done ? words : error->message);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotDiaryDialog *self = UNKNOT_DIARY_DIALOG (widget);
  UnknotDiaryDialogClass *klass = UNKNOT_DIARY_DIALOG_GET_CLASS (self);
  g_autoptr (GError) error = NULL;
  gboolean done = klass->save (self, &error);

  finish (self, done, _(klass->saved), error);
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotDiaryDialog *self = UNKNOT_DIARY_DIALOG (widget);
  UnknotDiaryDialogPrivate *priv = get_private (self);
  g_autoptr (GError) error = NULL;
  gboolean done = unknot_journal_remove (priv->journal, unknot_entry_get_uuid (priv->entry), &error);

  finish (self, done, _("Entry removed"), error);
}

static void
unknot_diary_dialog_dispose (GObject *object)
{
  UnknotDiaryDialogPrivate *priv = get_private (UNKNOT_DIARY_DIALOG (object));

  g_clear_object (&priv->entry);
  g_clear_object (&priv->journal);

  G_OBJECT_CLASS (unknot_diary_dialog_parent_class)->dispose (object);
}

static void
unknot_diary_dialog_class_init (UnknotDiaryDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_diary_dialog_dispose;

  /**
   * UnknotDiaryDialog::changed:
   * @words: what was done, for the person
   *
   * Something was written or removed; undo takes it back.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotDiaryDialog::failed:
   * @message: what went wrong, for the log
   *
   * It could not be written.
   */
  signals[SIGNAL_FAILED] =
    g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_install_action (widget_class, "diary.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "diary.remove", NULL, remove_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "diary.save", NULL);
}

static void
unknot_diary_dialog_init (UnknotDiaryDialog *self)
{
}

/**
 * unknot_diary_dialog_set_journal:
 * @self: a diary dialog
 * @journal: where it writes
 *
 * Sets the journal, once.
 */
void
unknot_diary_dialog_set_journal (UnknotDiaryDialog *self,
                                 UnknotJournal     *journal)
{
  g_return_if_fail (UNKNOT_IS_DIARY_DIALOG (self));

  g_set_object (&get_private (self)->journal, journal);
}

/**
 * unknot_diary_dialog_get_journal:
 * @self: a diary dialog
 *
 * Gets where it writes.
 *
 * Returns: (transfer none): the journal
 */
UnknotJournal *
unknot_diary_dialog_get_journal (UnknotDiaryDialog *self)
{
  return get_private (self)->journal;
}

/**
 * unknot_diary_dialog_set_entry:
 * @self: a diary dialog
 * @entry: (nullable): the entry to correct; `NULL` for a new one
 *
 * Sets what saving corrects and removing removes.
 */
void
unknot_diary_dialog_set_entry (UnknotDiaryDialog *self,
                               UnknotEntry       *entry)
{
  g_return_if_fail (UNKNOT_IS_DIARY_DIALOG (self));

  g_set_object (&get_private (self)->entry, entry);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "diary.remove", entry != NULL);
}

/**
 * unknot_diary_dialog_get_entry:
 * @self: a diary dialog
 *
 * Gets what is corrected.
 *
 * Returns: (transfer none) (nullable): the entry, or `NULL` for a new one
 */
UnknotEntry *
unknot_diary_dialog_get_entry (UnknotDiaryDialog *self)
{
  return get_private (self)->entry;
}

/**
 * unknot_diary_dialog_set_can_save:
 * @self: a diary dialog
 * @can_save: whether there is something to save
 *
 * Says whether the form can be saved.
 */
void
unknot_diary_dialog_set_can_save (UnknotDiaryDialog *self,
                                  gboolean           can_save)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "diary.save", can_save);
}
