/* A note to the number that was given on the card. */

#include "unknot-knot-card-private.h"

#include "unknot-entry-dialog.h"
#include "unknot-entry-words.h"

/* Undo may have taken the rating back. */
static UnknotEntry *
find_rating (UnknotKnotCard *self)
{
  if (self->rating == NULL)
    return NULL;

  return unknot_journal_lookup (unknot_knots_get_journal (self->knots), self->rating);
}

static void
changed_cb (UnknotKnotCard *self,
            const char     *words)
{
  unknot_knot_card_show_note (self);
  unknot_knot_card_tell (self, words, NULL);
}

static void
failed_cb (UnknotKnotCard *self,
           const char     *message)
{
  g_autoptr (GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, message);

  unknot_knot_card_tell (self, NULL, error);
}

static void
note_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotKnotCard *self = UNKNOT_KNOT_CARD (widget);
  UnknotJournal *journal = unknot_knots_get_journal (self->knots);
  UnknotAnatomy *anatomy = unknot_atlas_get_anatomy (self->atlas);
  UnknotEntry *entry = find_rating (self);
  g_autofree char *title = NULL;
  g_autofree char *details = NULL;
  AdwDialog *dialog;

  if (entry == NULL)
    {
      unknot_knot_card_show_note (self);
      return;
    }

  title = unknot_entry_words_title (entry, journal, anatomy);
  details = unknot_entry_words_details (entry, journal, anatomy, NULL);
  dialog = unknot_entry_dialog_new (self->knots, anatomy, entry, title, details);
  g_signal_connect_object (dialog, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

/**
 * unknot_knot_card_show_note:
 * @self: a card
 *
 * Offers a note where a number was given since the card shows the knot.
 */
void
unknot_knot_card_show_note (UnknotKnotCard *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.note", find_rating (self) != NULL);
}

/**
 * unknot_knot_card_install_note:
 * @widget_class: the class of the card
 *
 * Installs the action that takes a note.
 */
void
unknot_knot_card_install_note (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "card.note", NULL, note_action);
}
