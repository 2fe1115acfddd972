#include "unknot-knot-card-private.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-fold-layout.h"
#include "unknot-notes-words.h"

G_DEFINE_FINAL_TYPE (UnknotKnotCard, unknot_knot_card, ADW_TYPE_BIN)

typedef enum
{
  PROP_KNOT = 1,
} UnknotKnotCardProperty;

static GParamSpec *props[PROP_KNOT + 1];

typedef enum
{
  SIGNAL_CLOSED,
  SIGNAL_RELIEF_REQUESTED,
  SIGNAL_AREA_REQUESTED,
  SIGNAL_MARK_REQUESTED,
  SIGNAL_KNOT_REQUESTED,
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS,
} UnknotKnotCardSignal;

static guint signals[N_SIGNALS];

/**
 * unknot_knot_card_get_now:
 * @self: a card with knots
 *
 * Gets what time it is.
 *
 * Returns: the time
 */
UnknotTime
unknot_knot_card_get_now (UnknotKnotCard *self)
{
  return unknot_stamper_get_time (unknot_journal_get_stamper (unknot_knots_get_journal (self->knots)));
}

static void
show_knot (UnknotKnotCard *self)
{
  unknot_knot_card_show_answers (self);
  unknot_knot_card_show_note (self);
  unknot_knot_card_show_size (self);
  unknot_knot_card_show_earlier (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.relief", unknot_knot_get_pain (self->knot) >= 0);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KNOT]);
}

/**
 * unknot_knot_card_tell:
 * @self: a card
 * @words: (nullable): what was done, for the person; `NULL` for what needs no words
 * @error: (nullable): what went wrong
 *
 * Tells whoever owns the card what came of a change. After an error the card shows what the journal says, or the answer
 * would look as if it were kept.
 */
void
unknot_knot_card_tell (UnknotKnotCard *self,
                       const char     *words,
                       GError         *error)
{
  if (error != NULL)
    {
      unknot_knot_card_show_choice (self);
      unknot_knot_card_show_name (self);
      show_knot (self);
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
    }
  else if (words != NULL)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0, words);
}

/**
 * unknot_knot_card_change:
 * @self: a card with a knot
 * @record: what the knot is to be
 * @words: (nullable): what was done, for the person
 *
 * Changes place, area, muscle or label of the knot.
 */
void
unknot_knot_card_change (UnknotKnotCard         *self,
                         const UnknotKnotRecord *record,
                         const char             *words)
{
  g_autoptr (GError) error = NULL;

  unknot_knots_move (self->knots, self->knot, record, &error);
  unknot_knot_card_tell (self, words, error);
}

/**
 * unknot_knot_card_request_knot:
 * @self: a card
 * @knot: another knot
 *
 * Asks whoever owns the card to show another knot.
 */
void
unknot_knot_card_request_knot (UnknotKnotCard *self,
                               UnknotKnot     *knot)
{
  g_signal_emit (self, signals[SIGNAL_KNOT_REQUESTED], 0, knot);
}

/* A knot keeps its object for life, so one change of it may change every line of the card. */
static void
knot_changed_cb (UnknotKnotCard *self,
                 GParamSpec     *pspec)
{
  show_knot (self);
  if (g_str_equal (pspec->name, "x") || g_str_equal (pspec->name, "y") || g_str_equal (pspec->name, "area"))
    unknot_knot_card_show_muscles (self);
  if (g_str_equal (pspec->name, "muscle"))
    unknot_knot_card_show_choice (self);
  if (g_str_equal (pspec->name, "label"))
    unknot_knot_card_show_name (self);
  if (g_str_equal (pspec->name, "side"))
    unknot_knot_card_show_side (self);
}

static void
close_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_CLOSED], 0);
}

static void
relief_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_RELIEF_REQUESTED], 0, UNKNOT_KNOT_CARD (widget)->knot);
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotKnotCard *self = UNKNOT_KNOT_CARD (widget);
  g_autofree char *words = unknot_notes_words_removed (self->knots, self->knot);
  g_autoptr (GError) error = NULL;

  unknot_knots_remove (self->knots, self->knot, &error);
  unknot_knot_card_tell (self, words, error);
}

static void
draw_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_AREA_REQUESTED], 0);
}

static void
mark_requested_cb (UnknotKnotCard *self)
{
  g_signal_emit (self, signals[SIGNAL_MARK_REQUESTED], 0);
}

static void
history_changed_cb (UnknotKnotCard *self,
                    const char     *words)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, words);
}

static void
history_failed_cb (UnknotKnotCard *self,
                   const char     *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

static void
unknot_knot_card_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  UnknotKnotCard *self = UNKNOT_KNOT_CARD (object);

  switch ((UnknotKnotCardProperty) prop_id)
    {
    case PROP_KNOT:
      g_value_set_object (value, self->knot);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_knot_card_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  UnknotKnotCard *self = UNKNOT_KNOT_CARD (object);

  switch ((UnknotKnotCardProperty) prop_id)
    {
    case PROP_KNOT:
      unknot_knot_card_set_knot (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_knot_card_dispose (GObject *object)
{
  UnknotKnotCard *self = UNKNOT_KNOT_CARD (object);

  if (self->knot != NULL)
    g_signal_handlers_disconnect_by_data (self->knot, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_KNOT_CARD);
  g_clear_object (&self->knot);
  g_clear_object (&self->knots);
  g_clear_pointer (&self->atlas, unknot_atlas_unref);

  G_OBJECT_CLASS (unknot_knot_card_parent_class)->dispose (object);
}

static void
unknot_knot_card_finalize (GObject *object)
{
  UnknotKnotCard *self = UNKNOT_KNOT_CARD (object);

  g_clear_pointer (&self->rating, g_free);
  g_clear_pointer (&self->declined, g_hash_table_unref);

  G_OBJECT_CLASS (unknot_knot_card_parent_class)->finalize (object);
}

static void
unknot_knot_card_class_init (UnknotKnotCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = unknot_knot_card_get_property;
  object_class->set_property = unknot_knot_card_set_property;
  object_class->dispose = unknot_knot_card_dispose;
  object_class->finalize = unknot_knot_card_finalize;

  /**
   * UnknotKnotCard:knot:
   *
   * The knot that the card is about.
   */
  props[PROP_KNOT] =
    g_param_spec_object ("knot", NULL, NULL, UNKNOT_TYPE_KNOT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotKnotCard::closed:
   *
   * The person wants the list back.
   */
  signals[SIGNAL_CLOSED] =
    g_signal_new ("closed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * UnknotKnotCard::relief-requested:
   * @knot: the knot
   *
   * The person wants a plan for the knot.
   */
  signals[SIGNAL_RELIEF_REQUESTED] =
    g_signal_new ("relief-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, UNKNOT_TYPE_KNOT);

  /**
   * UnknotKnotCard::area-requested:
   *
   * The person wants to draw on the map where it is sore.
   */
  signals[SIGNAL_AREA_REQUESTED] =
    g_signal_new ("area-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  /**
   * UnknotKnotCard::mark-requested:
   *
   * The person wants to go to the mark on the map.
   */
  signals[SIGNAL_MARK_REQUESTED] =
    g_signal_new ("mark-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  /**
   * UnknotKnotCard::knot-requested:
   * @knot: a knot
   *
   * Another knot is to be shown: the one that this one turned out to be.
   */
  signals[SIGNAL_KNOT_REQUESTED] =
    g_signal_new ("knot-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, UNKNOT_TYPE_KNOT);

  /**
   * UnknotKnotCard::changed:
   * @words: what was done, for the person
   *
   * Something was done that undo takes back.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotKnotCard::failed:
   * @message: what went wrong, for the log
   *
   * A change could not be made.
   */
  signals[SIGNAL_FAILED] =
    g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (UNKNOT_TYPE_FOLD_LAYOUT);
  g_type_ensure (UNKNOT_TYPE_PAIN_CHOOSER);
  g_type_ensure (UNKNOT_TYPE_KNOT_HISTORY);
  g_type_ensure (UNKNOT_TYPE_SIDE_QUESTION);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-knot-card.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotCard, earlier);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotCard, earlier_words);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotCard, pain);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotCard, since);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotCard, size);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotCard, muscles);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotCard, echo);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotCard, name);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotCard, side_question);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotCard, history);
  unknot_knot_card_install_words (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, mark_requested_cb);
  gtk_widget_class_bind_template_callback (widget_class, history_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, history_failed_cb);

  gtk_widget_class_install_action (widget_class, "card.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "card.relief", NULL, relief_action);
  gtk_widget_class_install_action (widget_class, "card.remove", NULL, remove_action);
  unknot_knot_card_install_note (widget_class);
  unknot_knot_card_install_earlier (widget_class);
  gtk_widget_class_install_action (widget_class, "card.draw", NULL, draw_action);
}

static void
unknot_knot_card_init (UnknotKnotCard *self)
{
  self->declined = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));

  unknot_knot_card_show_note (self);
  unknot_knot_card_connect_answers (self);
  unknot_knot_card_connect_size (self);
  unknot_knot_card_connect_name (self);
}

/**
 * unknot_knot_card_set_body:
 * @self: a card
 * @atlas: the aspect that the next knot is marked on
 * @knots: the knots
 *
 * Gives the card what it needs to know about the body; before a knot of another aspect than the one before.
 */
void
unknot_knot_card_set_body (UnknotKnotCard *self,
                           UnknotAtlas    *atlas,
                           UnknotKnots    *knots)
{
  g_return_if_fail (UNKNOT_IS_KNOT_CARD (self));

  g_clear_pointer (&self->atlas, unknot_atlas_unref);
  self->atlas = unknot_atlas_ref (atlas);
  g_set_object (&self->knots, knots);
}

/**
 * unknot_knot_card_get_knot:
 * @self: a card
 *
 * Gets the knot that the card is about.
 *
 * Returns: (transfer none) (nullable): the knot
 */
UnknotKnot *
unknot_knot_card_get_knot (UnknotKnotCard *self)
{
  g_return_val_if_fail (UNKNOT_IS_KNOT_CARD (self), NULL);

  return self->knot;
}

/**
 * unknot_knot_card_set_knot:
 * @self: a card
 * @knot: (nullable): a knot
 *
 * Sets the knot that the card is about.
 */
void
unknot_knot_card_set_knot (UnknotKnotCard *self,
                           UnknotKnot     *knot)
{
  g_return_if_fail (UNKNOT_IS_KNOT_CARD (self));
  g_return_if_fail (knot == NULL || self->knots != NULL);

  if (self->knot == knot)
    return;

  if (self->knot != NULL)
    g_signal_handlers_disconnect_by_data (self->knot, self);
  unknot_knot_card_keep_name (self);
  g_set_object (&self->knot, knot);
  g_clear_pointer (&self->rating, g_free);

  unknot_knot_history_set_knot (self->history, self->knots, knot);
  if (knot == NULL)
    {
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KNOT]);
      return;
    }

  g_signal_connect_object (knot, "notify", G_CALLBACK (knot_changed_cb), self, G_CONNECT_SWAPPED);
  unknot_knot_card_show_muscles (self);
  unknot_knot_card_show_name (self);
  unknot_knot_card_show_side (self);
  show_knot (self);
}

/**
 * unknot_knot_card_ask:
 * @self: a card with a knot
 *
 * Puts the keyboard on the first question: how much it hurts.
 */
void
unknot_knot_card_ask (UnknotKnotCard *self)
{
  g_return_if_fail (UNKNOT_IS_KNOT_CARD (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->pain));
}
