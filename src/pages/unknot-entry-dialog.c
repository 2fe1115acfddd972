#include "unknot-entry-dialog.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-diary.h"
#include "unknot-entry-words.h"
#include "unknot-headings.h"
#include "unknot-knot-delete-dialog.h"
#include "unknot-note-row.h"
#include "unknot-pain-rows.h"
#include "unknot-records.h"
#include "unknot-score-question.h"
#include "unknot-side-question.h"
#include "unknot-unsaved.h"
#include "unknot-when-row.h"

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
  UnknotKnots *knots;
  UnknotAnatomy *anatomy;
  UnknotEntry *entry;

  /* Template children */
  GtkLabel            *details;
  UnknotScoreQuestion *pain;
  UnknotScoreQuestion *soreness;
  AdwSwitchRow        *bruise;
  GtkWidget           *bruise_group;
  GtkWidget           *before_box;
  GtkAccessible       *before_question;
  UnknotPainRows      *before;
  GtkWidget           *after_box;
  GtkAccessible       *after_question;
  UnknotPainRows      *after;
  GtkWidget           *note_group;
  GtkWidget           *save_bar;
  UnknotNoteRow       *note;
  UnknotWhenRow       *when;
  UnknotSideQuestion  *side_question;
  AdwPreferencesGroup *remove_group;
  AdwPreferencesRow   *remove;
};

G_DEFINE_FINAL_TYPE (UnknotEntryDialog, unknot_entry_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS,
} UnknotEntryDialogSignal;

static guint signals[N_SIGNALS];

static const char *
get_question (UnknotFrame frame)
{
  switch (frame)
    {
    case UNKNOT_FRAME_NOW:
      return _("How much did it hurt?");
    case UNKNOT_FRAME_DAY:
      return _("How much did it hurt on average in the 24 hours before?");
    case UNKNOT_FRAME_WORST:
      return _("How bad was the worst of the 24 hours before?");
    default:
      g_return_val_if_reached ("");
    }
}

/* An answer of the day after a session is about soreness, and has a number for pain only if one was given. */
static void
show_rating (UnknotEntryDialog        *self,
             const UnknotRatingRecord *rating)
{
  gboolean next_day = rating->soreness >= 0 || rating->bruise;

  g_object_set (self->pain, "question", get_question (rating->frame), NULL);
  unknot_score_question_set_value (self->pain, rating->pain);
  unknot_score_question_set_value (self->soreness, rating->soreness);
  adw_switch_row_set_active (self->bruise, rating->bruise);
  unknot_note_row_set_text (self->note, rating->note);
  gtk_widget_set_visible (GTK_WIDGET (self->pain), !next_day || rating->pain >= 0);
  gtk_widget_set_visible (GTK_WIDGET (self->soreness), next_day);
  gtk_widget_set_visible (self->bruise_group, next_day);
}

static void
show_session (UnknotEntryDialog         *self,
              const UnknotSessionRecord *session)
{
  for (guint i = 0; i < session->n_knots; i++)
    {
      g_autofree char *name = unknot_entry_words_knot (session->knots[i].knot, self->journal, self->anatomy);
      const char *place = name != NULL ? name : _("A knot");

      unknot_pain_rows_add (self->before, place);
      unknot_pain_rows_set_pain (self->before, i, session->knots[i].before);
      unknot_pain_rows_add (self->after, place);
      unknot_pain_rows_set_pain (self->after, i, session->knots[i].after);
    }
  unknot_note_row_set_text (self->note, session->note);
  gtk_widget_set_visible (self->before_box, session->n_knots > 0);
  gtk_widget_set_visible (self->after_box, session->n_knots > 0);
}

/* Shows what can be corrected in this kind of entry. */
static void
show_entry (UnknotEntryDialog *self)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
  gboolean is_rating = unknot_entry_get_rating (self->entry, &rating);
  gboolean is_session = unknot_entry_get_session (self->entry, &session);

  if (is_rating)
    show_rating (self, &rating);
  if (is_session)
    show_session (self, &session);

  gtk_widget_set_visible (self->note_group, is_rating || is_session);
  gtk_widget_set_visible (self->save_bar, is_rating || is_session);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.save", is_rating || is_session);
}

static UnknotEntry *
corrected_entry (UnknotEntryDialog *self)
{
  const UnknotStamper *stamper = unknot_journal_get_stamper (self->journal);
  g_autofree char *note = unknot_note_row_dup_text (self->note);
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;

  if (unknot_entry_get_rating (self->entry, &rating))
    {
      rating.pain = unknot_score_question_get_value (self->pain);
      rating.soreness = unknot_score_question_get_value (self->soreness);
      rating.bruise = adw_switch_row_get_active (self->bruise);
      rating.note = note;
      return unknot_entry_edit_rating (self->entry, &rating, stamper);
    }

  unknot_entry_get_session (self->entry, &session);
  for (guint i = 0; i < session.n_knots; i++)
    {
      session.knots[i].before = unknot_pain_rows_get_pain (self->before, i);
      session.knots[i].after = unknot_pain_rows_get_pain (self->after, i);
    }
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
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotEntryDialog *self = UNKNOT_ENTRY_DIALOG (widget);
  UnknotTime time;
  gboolean chosen = unknot_when_row_get_chosen (self->when, &time);
  g_autoptr (GError) error = NULL;

  if (!unknot_diary_put (self->journal, corrected_entry (self), chosen ? &time : NULL, &error))
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
show_remove (UnknotEntryDialog *self)
{
  if (unknot_knots_get_begun (self->knots, self->entry) == NULL)
    return;

  adw_preferences_group_set_description (self->remove_group, _("The knot began with this entry."));
  adw_preferences_row_set_title (self->remove, _("Delete This Knot…"));
}

static void
knot_changed_cb (UnknotEntryDialog *self,
                 const char        *words)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, words);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
knot_failed_cb (UnknotEntryDialog *self,
                const char        *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
  adw_dialog_force_close (ADW_DIALOG (self));
}

/* Without its beginning a knot has no name: what becomes of the rest of it is asked first. */
static void
ask_about_knot (UnknotEntryDialog *self,
                UnknotKnot        *knot)
{
  AdwDialog *dialog = unknot_knot_delete_dialog_new (self->knots, self->anatomy, knot);

  g_signal_connect_object (dialog, "changed", G_CALLBACK (knot_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "failed", G_CALLBACK (knot_failed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotEntryDialog *self = UNKNOT_ENTRY_DIALOG (widget);
  UnknotKnot *knot = unknot_knots_get_begun (self->knots, self->entry);
  g_autoptr (GError) error = NULL;

  if (knot != NULL)
    {
      ask_about_knot (self, knot);
      return;
    }

  if (unknot_journal_remove (self->journal, unknot_entry_get_uuid (self->entry), &error))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0, _("Entry removed"));
  else
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
unknot_entry_dialog_dispose (GObject *object)
{
  UnknotEntryDialog *self = UNKNOT_ENTRY_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_ENTRY_DIALOG);
  g_clear_object (&self->entry);
  g_clear_object (&self->knots);
  g_clear_object (&self->journal);
  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);

  G_OBJECT_CLASS (unknot_entry_dialog_parent_class)->dispose (object);
}

static void
unknot_entry_dialog_class_init (UnknotEntryDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_entry_dialog_dispose;

  /**
   * UnknotEntryDialog::changed:
   * @words: what was done, for the person
   *
   * The entry was removed; undo brings it back.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotEntryDialog::failed:
   * @message: what went wrong, for the log
   *
   * The change could not be made.
   */
  signals[SIGNAL_FAILED] =
    g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (UNKNOT_TYPE_NOTE_ROW);
  g_type_ensure (UNKNOT_TYPE_PAIN_ROWS);
  g_type_ensure (UNKNOT_TYPE_SCORE_QUESTION);
  g_type_ensure (UNKNOT_TYPE_SIDE_QUESTION);
  g_type_ensure (UNKNOT_TYPE_WHEN_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-entry-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, details);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, pain);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, soreness);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, bruise);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, bruise_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, before_box);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, before_question);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, before);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, after_box);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, after_question);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, after);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, note_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, save_bar);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, note);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, when);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, side_question);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, remove_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotEntryDialog, remove);

  gtk_widget_class_install_action (widget_class, "entry.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "entry.remove", NULL, remove_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "entry.save", NULL);
}

static void
unknot_entry_dialog_init (UnknotEntryDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
  unknot_pain_rows_set_question (self->before, self->before_question);
  unknot_pain_rows_set_question (self->after, self->after_question);
}

/**
 * unknot_entry_dialog_new:
 * @knots: the knots, and through them the journal
 * @anatomy: names of muscles, and the words for left and right
 * @entry: one of the journal's entries
 * @title: what the entry is
 * @details: when it was written and what it tells
 *
 * Makes the dialog for an entry.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_entry_dialog_new (UnknotKnots   *knots,
                         UnknotAnatomy *anatomy,
                         UnknotEntry   *entry,
                         const char    *title,
                         const char    *details)
{
  UnknotEntryDialog *self = g_object_new (UNKNOT_TYPE_ENTRY_DIALOG, "title", title, NULL);

  self->knots = g_object_ref (knots);
  self->journal = g_object_ref (unknot_knots_get_journal (knots));
  self->anatomy = unknot_anatomy_ref (anatomy);
  self->entry = g_object_ref (entry);
  gtk_label_set_label (self->details, details);
  unknot_when_row_set_twelve (self->when,
                              unknot_stamper_counts_to_twelve (unknot_journal_get_stamper (self->journal)));
  unknot_when_row_set_time (self->when, unknot_entry_get_time (entry),
                            unknot_stamper_get_time (unknot_journal_get_stamper (self->journal)));
  show_entry (self);
  show_remove (self);
  unknot_unsaved_watch (ADW_DIALOG (self), self->note);
  unknot_side_question_watch (self->side_question, GTK_WIDGET (self->note));
  unknot_side_question_set_mark (self->side_question, anatomy, get_side (self));

  return ADW_DIALOG (self);
}
