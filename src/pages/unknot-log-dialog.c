#include "unknot-log-dialog.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-diary.h"
#include "unknot-headings.h"
#include "unknot-note-row.h"
#include "unknot-pain-chooser.h"
#include "unknot-pain-log.h"
#include "unknot-score-question.h"
#include "unknot-tag-picker.h"
#include "unknot-when-row.h"
#include "unknot-words.h"

struct _UnknotLogDialog
{
  AdwDialog parent_instance;

  /* Owned: the log, and the knots in the order of the list, after "Everywhere" */
  UnknotKnots   *knots;
  UnknotPainLog *log;
  GPtrArray     *places;
  gboolean       showing;

  /* Template children */
  UnknotPainChooser   *pain;
  GtkWidget           *place_group;
  AdwComboRow         *place;
  UnknotScoreQuestion *average;
  UnknotScoreQuestion *worst;
  UnknotTagPicker     *tags;
  UnknotNoteRow       *note;
  UnknotWhenRow       *when;
};

G_DEFINE_FINAL_TYPE (UnknotLogDialog, unknot_log_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS,
} UnknotLogDialogSignal;

static guint signals[N_SIGNALS];

static UnknotJournal *
get_journal (UnknotLogDialog *self)
{
  return unknot_knots_get_journal (self->knots);
}

/* The title says it for the eye; it changes with the first number, and a screen reader is told of each. */
static void
tell (UnknotLogDialog *self,
      const GError    *error)
{
  if (error != NULL)
    {
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
      return;
    }

  adw_dialog_set_title (ADW_DIALOG (self), _("Saved"));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Saved"), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
set_pain (UnknotLogDialog *self,
          UnknotFrame      frame,
          int              pain)
{
  g_autoptr (GError) error = NULL;

  if (self->showing || self->log == NULL || pain == unknot_pain_log_get_pain (self->log, frame))
    return;

  unknot_pain_log_set_pain (self->log, frame, pain, &error);
  tell (self, error);
}

static void
pain_changed_cb (UnknotLogDialog *self)
{
  set_pain (self, UNKNOT_FRAME_NOW, unknot_pain_chooser_get_value (self->pain));
}

static void
average_changed_cb (UnknotLogDialog *self)
{
  set_pain (self, UNKNOT_FRAME_DAY, unknot_score_question_get_value (self->average));
}

static void
worst_changed_cb (UnknotLogDialog *self)
{
  set_pain (self, UNKNOT_FRAME_WORST, unknot_score_question_get_value (self->worst));
}

static void
tags_changed_cb (UnknotLogDialog *self)
{
  g_auto (GStrv) tags = unknot_tag_picker_dup_tags (self->tags);
  g_auto (GStrv) own_tags = unknot_tag_picker_dup_own_tags (self->tags);
  g_autoptr (GError) error = NULL;

  if (self->showing || self->log == NULL)
    return;

  unknot_pain_log_set_tags (self->log, tags, own_tags, &error);
  tell (self, error);
}

/* The tags that were ticked on the day stay ticked. */
static void
show_tags (UnknotLogDialog *self)
{
  UnknotEntry *entry = unknot_diary_find_day (get_journal (self), unknot_when_row_get_day (self->when));
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;

  if (entry != NULL)
    unknot_entry_get_day (entry, &day);
  self->showing = TRUE;
  unknot_tag_picker_set_tags (self->tags, (const char * const *) day.tags, (const char * const *) day.own_tags);
  self->showing = FALSE;
}

static void
when_changed_cb (UnknotLogDialog *self)
{
  UnknotTime time;
  g_autoptr (GError) error = NULL;

  if (!unknot_when_row_get_chosen (self->when, &time))
    return;

  unknot_pain_log_set_time (self->log, time, &error);
  if (error != NULL || unknot_pain_log_get_n (self->log) > 0)
    tell (self, error);
  show_tags (self);
}

/* A note is written when the person leaves it, for one place or for good: not with every letter. */
static void
save_note (UnknotLogDialog *self)
{
  g_autofree char *note = unknot_note_row_dup_text (self->note);
  const char *was = unknot_pain_log_get_note (self->log);
  g_autoptr (GError) error = NULL;

  if (g_strcmp0 (note, was != NULL ? was : "") == 0)
    return;

  unknot_pain_log_set_note (self->log, note, &error);
  tell (self, error);
}

static void
show_place (UnknotLogDialog *self)
{
  self->showing = TRUE;
  unknot_pain_chooser_set_value (self->pain, unknot_pain_log_get_pain (self->log, UNKNOT_FRAME_NOW));
  unknot_score_question_set_value (self->average, unknot_pain_log_get_pain (self->log, UNKNOT_FRAME_DAY));
  unknot_score_question_set_value (self->worst, unknot_pain_log_get_pain (self->log, UNKNOT_FRAME_WORST));
  unknot_note_row_set_text (self->note, unknot_pain_log_get_note (self->log));
  self->showing = FALSE;
}

static const char *
get_place (UnknotLogDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->place);

  if (selected == 0 || selected > self->places->len)
    return NULL;

  return unknot_knot_get_uuid (g_ptr_array_index (self->places, selected - 1));
}

static void
place_changed_cb (UnknotLogDialog *self)
{
  if (self->log == NULL)
    return;

  save_note (self);
  unknot_pain_log_set_place (self->log, get_place (self));
  show_place (self);
}

/* Lists the places; the one that was asked for is chosen. */
static void
fill_places (UnknotLogDialog *self,
             UnknotAnatomy   *anatomy,
             const char      *knot)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint chosen = 0;

  /* Translators: the place that pain is noted for, where it is no single one */
  gtk_string_list_append (names, _("Everywhere"));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->knots)); i++)
    {
      UnknotKnot *place = unknot_knots_get_knot (self->knots, i);
      g_autofree char *name = unknot_words_knot (place, anatomy);

      gtk_string_list_append (names, name);
      g_ptr_array_add (self->places, g_object_ref (place));
      if (g_strcmp0 (unknot_knot_get_uuid (place), knot) == 0)
        chosen = i + 1;
    }
  adw_combo_row_set_model (self->place, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->place, chosen);
  gtk_widget_set_visible (self->place_group, self->places->len > 0);
}

static void
unknot_log_dialog_closed (AdwDialog *dialog)
{
  UnknotLogDialog *self = UNKNOT_LOG_DIALOG (dialog);

  unknot_tag_picker_finish (self->tags);
  save_note (self);
  if (unknot_pain_log_get_n (self->log) > 0)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0, _("Pain noted"));
}

static void
unknot_log_dialog_dispose (GObject *object)
{
  UnknotLogDialog *self = UNKNOT_LOG_DIALOG (object);

  g_clear_pointer (&self->log, unknot_pain_log_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_LOG_DIALOG);
  g_clear_pointer (&self->places, g_ptr_array_unref);
  g_clear_object (&self->knots);

  G_OBJECT_CLASS (unknot_log_dialog_parent_class)->dispose (object);
}

static void
unknot_log_dialog_class_init (UnknotLogDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_log_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = unknot_log_dialog_closed;

  /**
   * UnknotLogDialog::changed:
   * @words: what was done, for the person
   *
   * The dialog was closed, and something was noted that undo takes back.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotLogDialog::failed:
   * @message: what went wrong, for the log
   *
   * Something could not be noted.
   */
  signals[SIGNAL_FAILED] =
    g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (UNKNOT_TYPE_NOTE_ROW);
  g_type_ensure (UNKNOT_TYPE_PAIN_CHOOSER);
  g_type_ensure (UNKNOT_TYPE_SCORE_QUESTION);
  g_type_ensure (UNKNOT_TYPE_TAG_PICKER);
  g_type_ensure (UNKNOT_TYPE_WHEN_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-log-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotLogDialog, pain);
  gtk_widget_class_bind_template_child (widget_class, UnknotLogDialog, place_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotLogDialog, place);
  gtk_widget_class_bind_template_child (widget_class, UnknotLogDialog, average);
  gtk_widget_class_bind_template_child (widget_class, UnknotLogDialog, worst);
  gtk_widget_class_bind_template_child (widget_class, UnknotLogDialog, tags);
  gtk_widget_class_bind_template_child (widget_class, UnknotLogDialog, note);
  gtk_widget_class_bind_template_child (widget_class, UnknotLogDialog, when);
  gtk_widget_class_bind_template_callback (widget_class, pain_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, place_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, average_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, worst_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, tags_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, when_changed_cb);
}

static void
unknot_log_dialog_init (UnknotLogDialog *self)
{
  self->places = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
}

/**
 * unknot_log_dialog_new:
 * @knots: the knots
 * @anatomy: names of muscles
 * @knot: (nullable): UUID of the knot to note for; `NULL`, or one that is not on the map, for the whole body
 *
 * Makes the dialog, with no number chosen.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_log_dialog_new (UnknotKnots   *knots,
                       UnknotAnatomy *anatomy,
                       const char    *knot)
{
  UnknotLogDialog *self = g_object_new (UNKNOT_TYPE_LOG_DIALOG, NULL);
  UnknotTime now;

  self->knots = g_object_ref (knots);
  now = unknot_stamper_get_time (unknot_journal_get_stamper (get_journal (self)));
  fill_places (self, anatomy, knot);
  unknot_when_row_set_twelve (self->when,
                              unknot_stamper_counts_to_twelve (unknot_journal_get_stamper (get_journal (self))));
  unknot_when_row_set_time (self->when, now, now);
  unknot_tag_picker_set_journal (self->tags, get_journal (self));
  show_tags (self);
  self->log = unknot_pain_log_new (get_journal (self));
  unknot_pain_log_set_place (self->log, get_place (self));

  return ADW_DIALOG (self);
}
