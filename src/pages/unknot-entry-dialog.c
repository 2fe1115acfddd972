#include "unknot-entry-dialog.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-pain-chooser.h"
#include "unknot-records.h"
#include "unknot-side-question.h"

/**
 * UnknotEntryDialog:
 *
 * One entry of the journal, to correct or to remove. Undo brings back what it was.
 */
struct _UnknotEntryDialog
{
  AdwDialog parent_instance;

  /* Owned */
  UnknotJournal *journal;
  UnknotEntry *entry;

  /* Template children */
  GtkLabel *details;
  GtkWidget *pain_box;
  GtkLabel *question;
  UnknotPainChooser *pain;
  GtkWidget *note_group;
  GtkEditable *note;
  UnknotSideQuestion *side_question;
};

G_DEFINE_FINAL_TYPE (UnknotEntryDialog, unknot_entry_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  SIGNAL_REMOVED,
  SIGNAL_FAILED,
  N_SIGNALS,
} UnknotEntryDialogSignal;

static guint signals[N_SIGNALS];

/* Shows what can be corrected in this kind of entry. */
static void
show_entry (UnknotEntryDialog *self)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
  gboolean is_rating = unknot_entry_get_rating (self->entry, &rating);
  gboolean is_session = unknot_entry_get_session (self->entry, &session);
  const char *note = NULL;

  if (is_rating)
    {
      unknot_pain_chooser_set_value (self->pain, rating.pain);
      gtk_label_set_label (self->question, _("How much did it hurt?"));
      note = rating.note;
    }
  else if (is_session)
    {
      if (session.n_knots > 0)
        unknot_pain_chooser_set_value (self->pain, session.knots[0].after);
      gtk_label_set_label (self->question, _("How much did it hurt afterwards?"));
      note = session.note;
    }

  gtk_widget_set_visible (self->pain_box, is_rating || (is_session && session.n_knots > 0));
  gtk_widget_set_visible (self->note_group, is_rating || is_session);
  gtk_editable_set_text (self->note, note != NULL ? note : "");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.save", is_rating || is_session);
}

static UnknotEntry *
corrected_entry (UnknotEntryDialog *self)
{
  const UnknotStamper *stamper = unknot_journal_get_stamper (self->journal);
  const char *text = gtk_editable_get_text (self->note);
  const char *note = *text != '\0' ? text : NULL;
  int pain = unknot_pain_chooser_get_value (self->pain);
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;

  if (unknot_entry_get_rating (self->entry, &rating))
    {
      rating.pain = pain;
      rating.note = note;
      return unknot_entry_edit_rating (self->entry, &rating, stamper);
    }

  unknot_entry_get_session (self->entry, &session);
  if (session.n_knots > 0)
    session.knots[0].after = pain;
  session.note = note;

  return unknot_entry_edit_session (self->entry, &session, stamper);
}

/* The side of the mark that an entry is about; in the middle where there are several, or none. */
static UnknotSide
get_side (UnknotEntryDialog *self)
{
  const char *knot = unknot_entry_get_knot (self->entry);
  UnknotEntry *found = knot != NULL ? unknot_journal_lookup (self->journal, knot) : NULL;
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
  UnknotKnotRecord record;

  if (unknot_entry_get_session (self->entry, &session) && session.n_knots == 1)
    return session.knots[0].side;
  if (found != NULL && unknot_entry_get_knot_record (found, &record))
    return record.side;

  return UNKNOT_SIDE_MIDDLE;
}

static void
cancel_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotEntryDialog *self = UNKNOT_ENTRY_DIALOG (widget);
  g_autoptr (UnknotEntry) entry = corrected_entry (self);
  g_autoptr (GError) error = NULL;

  if (!unknot_journal_replace (self->journal, entry, &error))
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotEntryDialog *self = UNKNOT_ENTRY_DIALOG (widget);
  g_autoptr (GError) error = NULL;

  if (unknot_journal_remove (self->journal, unknot_entry_get_uuid (self->entry), &error))
    g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
  else
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
unknot_entry_dialog_dispose (GObject *object)
{
  UnknotEntryDialog *self = UNKNOT_ENTRY_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_ENTRY_DIALOG);
  g_clear_object (&self->entry);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (unknot_entry_dialog_parent_class)->dispose (object);
}

static void
unknot_entry_dialog_class_init (UnknotEntryDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_entry_dialog_dispose;

  /**
   * UnknotEntryDialog::removed:
   *
   * The entry was removed; undo brings it back.
   */
  signals[SIGNAL_REMOVED] =
    g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * UnknotEntryDialog::failed:
   * @message: what went wrong, for the log
   *
   * The change could not be made.
   */
  signals[SIGNAL_FAILED] =
    g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (UNKNOT_TYPE_PAIN_CHOOSER);
  g_type_ensure (UNKNOT_TYPE_SIDE_QUESTION);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-entry-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, details);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, pain_box);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, question);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, pain);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, note_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, note);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, side_question);

  gtk_widget_class_install_action (widget_class, "entry.cancel", NULL, cancel_action);
  gtk_widget_class_install_action (widget_class, "entry.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "entry.remove", NULL, remove_action);
}

static void
unknot_entry_dialog_init (UnknotEntryDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_entry_dialog_new:
 * @journal: the journal
 * @anatomy: the words for left and right
 * @entry: one of its entries
 * @title: what the entry is
 * @details: when it was written and what it tells
 *
 * Makes the dialog for an entry.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_entry_dialog_new (UnknotJournal *journal,
                         UnknotAnatomy *anatomy,
                         UnknotEntry   *entry,
                         const char    *title,
                         const char    *details)
{
  UnknotEntryDialog *self = g_object_new (UNKNOT_TYPE_ENTRY_DIALOG, "title", title, NULL);

  self->journal = g_object_ref (journal);
  self->entry = g_object_ref (entry);
  gtk_label_set_label (self->details, details);
  show_entry (self);
  unknot_side_question_watch (self->side_question, self->note);
  unknot_side_question_set_mark (self->side_question, anatomy, get_side (self));

  return ADW_DIALOG (self);
}
