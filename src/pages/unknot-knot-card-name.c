/* What the person calls a knot, and whether it is one that was there before. */

#include "unknot-knot-card-private.h"

#include <glib/gi18n.h>

#include "unknot-life-words.h"

static gboolean
is_renamed (UnknotKnotCard *self)
{
  const char *label = unknot_knot_get_label (self->knot);

  return g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->name)), label != NULL ? label : "") != 0;
}

/**
 * unknot_knot_card_keep_name:
 * @self: a card
 *
 * Keeps what was typed as the name of a knot that is still on the map.
 */
void
unknot_knot_card_keep_name (UnknotKnotCard *self)
{
  UnknotKnotRecord record;

  if (self->knot == NULL || unknot_knot_get_state (self->knot) == UNKNOT_KNOT_STATE_GONE || !is_renamed (self))
    return;

  record = unknot_knot_get_record (self->knot);
  record.label = gtk_editable_get_text (GTK_EDITABLE (self->name));
  unknot_knot_card_change (self, &record, NULL);
}

/**
 * unknot_knot_card_leave:
 * @self: a card
 *
 * Keeps what was typed as a name before the card is out of sight. Where nothing can be written, it stays in its row.
 */
void
unknot_knot_card_leave (UnknotKnotCard *self)
{
  g_return_if_fail (UNKNOT_IS_KNOT_CARD (self));

  if (self->knot != NULL && !unknot_journal_get_read_only (unknot_knots_get_journal (self->knots)))
    unknot_knot_card_keep_name (self);
}

/**
 * unknot_knot_card_show_name:
 * @self: a card with a knot
 *
 * Shows what the person calls the knot.
 */
void
unknot_knot_card_show_name (UnknotKnotCard *self)
{
  const char *label = unknot_knot_get_label (self->knot);

  if (is_renamed (self))
    gtk_editable_set_text (GTK_EDITABLE (self->name), label != NULL ? label : "");
}

/**
 * unknot_knot_card_show_side:
 * @self: a card with a knot
 *
 * Compares the name with the side that the knot is on, as if it was never asked about.
 */
void
unknot_knot_card_show_side (UnknotKnotCard *self)
{
  unknot_side_question_set_mark (self->side_question, unknot_atlas_get_anatomy (self->atlas),
                                 unknot_knot_get_side (self->knot));
}

/**
 * unknot_knot_card_connect_name:
 * @self: a card
 *
 * Listens to the name.
 */
void
unknot_knot_card_connect_name (UnknotKnotCard *self)
{
  g_signal_connect_object (self->name, "apply", G_CALLBACK (unknot_knot_card_keep_name), self, G_CONNECT_SWAPPED);
  unknot_side_question_watch (self->side_question, GTK_WIDGET (self->name));
}

/* A knot is only taken for an earlier one on the day it was marked, and as long as nothing came of it. */
static UnknotKnot *
find_earlier (UnknotKnotCard *self)
{
  UnknotKnotLife *life = unknot_knot_get_life (self->knot);
  gboolean today = unknot_time_get_day (unknot_knot_get_found (self->knot))
                   == unknot_time_get_day (unknot_knot_card_get_now (self));

  for (guint i = 0; i < unknot_knot_life_n_moments (life); i++)
    if (unknot_knot_life_get_moment (life, i)->event > UNKNOT_KNOT_MOVED)
      return NULL;
  if (!today || unknot_knot_life_n_sessions (life) > 0
      || g_hash_table_contains (self->declined, unknot_knot_get_uuid (self->knot)))
    return NULL;

  return unknot_knots_find_earlier (self->knots, self->knot);
}

/**
 * unknot_knot_card_show_earlier:
 * @self: a card with a knot
 *
 * Asks whether a new knot is one that was there before, where that may be.
 */
void
unknot_knot_card_show_earlier (UnknotKnotCard *self)
{
  UnknotKnot *earlier = find_earlier (self);
  g_autofree char *date = NULL;
  g_autofree char *words = NULL;

  gtk_widget_set_visible (self->earlier, earlier != NULL);
  if (earlier == NULL)
    return;

  date = unknot_life_words_date (unknot_knot_get_found (earlier), unknot_knot_card_get_now (self));
  /* Translators: a day: "3 March", "yesterday" */
  words = g_strdup_printf (_("There was a knot here before. Is this the one from %s?"), date);
  gtk_label_set_label (self->earlier_words, words);
}

static void
rejoin_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotKnotCard *self = UNKNOT_KNOT_CARD (widget);
  g_autoptr (UnknotKnot) fresh = self->knot != NULL ? g_object_ref (self->knot) : NULL;
  UnknotKnot *found = fresh != NULL ? find_earlier (self) : NULL;
  g_autoptr (UnknotKnot) earlier = found != NULL ? g_object_ref (found) : NULL;
  g_autoptr (GError) error = NULL;

  if (earlier == NULL)
    return;

  if (unknot_knots_rejoin (self->knots, fresh, earlier, &error))
    unknot_knot_card_request_knot (self, earlier);
  unknot_knot_card_tell (self, _("Knot back"), error);
}

static void
new_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  UnknotKnotCard *self = UNKNOT_KNOT_CARD (widget);

  g_hash_table_add (self->declined, g_strdup (unknot_knot_get_uuid (self->knot)));
  unknot_knot_card_show_earlier (self);
}

/**
 * unknot_knot_card_install_earlier:
 * @widget_class: the class of the card
 *
 * Installs the two answers to whether a knot is an earlier one.
 */
void
unknot_knot_card_install_earlier (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "card.rejoin", NULL, rejoin_action);
  gtk_widget_class_install_action (widget_class, "card.new", NULL, new_action);
}
