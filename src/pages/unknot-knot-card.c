#include "unknot-knot-card.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-pain-chooser.h"
#include "unknot-words.h"

/* The four answers to "Since when?": the days that each stands for, and from how many days on it is the one shown. */
static const struct
{
  const char *name;
  int days;
  int least;
} spans[] = {
  { "today", 0, 0 },
  { "days", 3, 1 },
  { "weeks", 21, 14 },
  { "longer", 100, 84 },
};

/* No more rows than fit beside the map without scrolling. */
#define MOST_MUSCLES 5

/**
 * UnknotKnotCard:
 *
 * What a person says about one knot: how much it hurts, since when, and which muscle it is.
 */
struct _UnknotKnotCard
{
  AdwBin parent_instance;

  /* Owned */
  UnknotAtlas *atlas;
  UnknotKnots *knots;
  UnknotKnot *knot;
  char *rating;

  /* Template children */
  UnknotPainChooser *pain;
  AdwToggleGroup *since;
  GtkListBox *muscles;
};

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
  SIGNAL_REMOVED,
  SIGNAL_FAILED,
  N_SIGNALS,
} UnknotKnotCardSignal;

static guint signals[N_SIGNALS];

static char *
knot_name (UnknotKnotCard *self,
           UnknotKnot     *knot)
{
  return knot != NULL ? g_strdup (unknot_words_knot_name (knot, unknot_atlas_get_anatomy (self->atlas))) : NULL;
}

static char *
knot_side (UnknotKnotCard *self,
           UnknotKnot     *knot)
{
  return knot != NULL ? g_strdup (unknot_words_side (unknot_knot_get_side (knot))) : NULL;
}

static char *
knot_latin (UnknotKnotCard *self,
            UnknotKnot     *knot)
{
  const char *id = knot != NULL ? unknot_knot_get_muscle (knot) : NULL;
  UnknotMuscle *muscle = id != NULL ? unknot_anatomy_get_muscle (unknot_atlas_get_anatomy (self->atlas), id) : NULL;

  return muscle != NULL ? g_strdup (unknot_muscle_get_latin (muscle)) : NULL;
}

static UnknotJournal *
get_journal (UnknotKnotCard *self)
{
  return unknot_knots_get_journal (self->knots);
}

static UnknotTime
get_now (UnknotKnotCard *self)
{
  return unknot_stamper_get_time (unknot_journal_get_stamper (get_journal (self)));
}

static void
tell (UnknotKnotCard *self,
      GError         *error)
{
  if (error != NULL)
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
}

static const char *
span_of (int days)
{
  guint i = G_N_ELEMENTS (spans) - 1;

  if (days < 0)
    return NULL;
  while (days < spans[i].least)
    i--;

  return spans[i].name;
}

/* Several answers while the card is open are one rating, corrected. */
static void
rate (UnknotKnotCard *self,
      int             pain)
{
  UnknotJournal *journal = get_journal (self);
  UnknotEntry *given = self->rating != NULL ? unknot_journal_lookup (journal, self->rating) : NULL;
  UnknotRatingRecord record = UNKNOT_RATING_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;
  g_autoptr (GError) error = NULL;

  if (given != NULL)
    unknot_entry_get_rating (given, &record);
  record.knot = unknot_knot_get_uuid (self->knot);
  record.pain = pain;
  record.frame = UNKNOT_FRAME_NOW;

  if (given != NULL)
    {
      entry = unknot_entry_edit_rating (given, &record, unknot_journal_get_stamper (journal));
      unknot_journal_replace (journal, entry, &error);
    }
  else
    {
      entry = unknot_entry_new_rating (&record, unknot_journal_get_stamper (journal));
      if (unknot_journal_add (journal, entry, &error))
        g_set_str (&self->rating, unknot_entry_get_uuid (entry));
    }

  tell (self, error);
}

static void
set_since (UnknotKnotCard *self,
           int             days)
{
  UnknotJournal *journal = get_journal (self);
  UnknotEntry *found = unknot_journal_lookup (journal, unknot_knot_get_uuid (self->knot));
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;
  g_autoptr (GError) error = NULL;
  int days_since_found;

  if (found == NULL || !unknot_entry_get_knot_record (found, &record))
    return;

  days_since_found = unknot_time_get_day (get_now (self)) - unknot_time_get_day (unknot_entry_get_time (found));
  record.days = MAX (0, days - days_since_found);
  entry = unknot_entry_edit_knot (found, &record, unknot_journal_get_stamper (journal));
  unknot_journal_replace (journal, entry, &error);
  tell (self, error);
}

static void
set_muscle (UnknotKnotCard *self,
            const char     *muscle,
            UnknotSide      side)
{
  UnknotKnotRecord record = unknot_knot_get_record (self->knot);
  g_autoptr (GError) error = NULL;

  record.muscle = muscle;
  record.side = side;
  unknot_knots_move (self->knots, self->knot, &record, &error);
  tell (self, error);
}

static void
muscle_toggled_cb (UnknotKnotCard *self,
                   GtkCheckButton *check)
{
  const char *muscle = g_object_get_data (G_OBJECT (check), "muscle");
  UnknotSide side = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (check), "side"));

  if (gtk_check_button_get_active (check) && g_strcmp0 (muscle, unknot_knot_get_muscle (self->knot)) != 0)
    set_muscle (self, muscle, side);
}

static GtkCheckButton *
add_muscle (UnknotKnotCard        *self,
            const UnknotCandidate *candidate,
            gboolean               likeliest,
            GtkCheckButton        *group)
{
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (unknot_atlas_get_anatomy (self->atlas), candidate->muscle);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();
  const char *where;

  if (candidate->layer == UNKNOT_LAYER_SUPERFICIAL)
    where = likeliest ? _("Surface · most likely") : _("Surface");
  else
    where = likeliest ? _("Deep · most likely") : _("Deep, under it");

  g_object_set_data_full (G_OBJECT (check), "muscle", g_strdup (candidate->muscle), g_free);
  g_object_set_data (G_OBJECT (check), "side", GINT_TO_POINTER (candidate->side));
  gtk_check_button_set_group (GTK_CHECK_BUTTON (check), group);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               g_strcmp0 (candidate->muscle, unknot_knot_get_muscle (self->knot)) == 0);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  g_signal_connect_object (check, "toggled", G_CALLBACK (muscle_toggled_cb), self, G_CONNECT_SWAPPED);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), unknot_muscle_get_name (muscle));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), where);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_list_box_append (self->muscles, row);

  return GTK_CHECK_BUTTON (check);
}

static void
show_muscles (UnknotKnotCard *self)
{
  UnknotPoint place = { unknot_knot_get_x (self->knot), unknot_knot_get_y (self->knot) };
  g_autoptr (GArray) candidates = unknot_atlas_candidates_at (self->atlas, UNKNOT_SHEET_SUPERFICIAL, place);
  GtkCheckButton *group = NULL;

  gtk_list_box_remove_all (self->muscles);
  for (guint i = 0; i < MIN (candidates->len, MOST_MUSCLES); i++)
    group = add_muscle (self, &g_array_index (candidates, UnknotCandidate, i), i == 0, group);
}

static void
pain_changed_cb (UnknotKnotCard *self)
{
  int pain = unknot_pain_chooser_get_value (self->pain);

  if (self->knot != NULL && pain >= 0 && pain != unknot_knot_get_pain (self->knot))
    rate (self, pain);
}

static void
since_changed_cb (UnknotKnotCard *self)
{
  const char *name = adw_toggle_group_get_active_name (self->since);

  if (self->knot == NULL || name == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    if (g_str_equal (name, spans[i].name)
        && g_strcmp0 (name, span_of (unknot_knot_get_days (self->knot, get_now (self)))) != 0)
      set_since (self, spans[i].days);
}

static void
show_knot (UnknotKnotCard *self)
{
  int pain = unknot_knot_get_pain (self->knot);

  unknot_pain_chooser_set_value (self->pain, pain);
  adw_toggle_group_set_active_name (self->since, span_of (unknot_knot_get_days (self->knot, get_now (self))));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.relief", pain >= 0);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KNOT]);
}

/* A knot keeps its object for life, so one change of it may change every line of the card. */
static void
knot_changed_cb (UnknotKnotCard *self,
                 GParamSpec     *pspec)
{
  show_knot (self);
  if (g_str_equal (pspec->name, "x") || g_str_equal (pspec->name, "y"))
    show_muscles (self);
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
  g_autoptr (GError) error = NULL;

  if (unknot_knots_remove (self->knots, self->knot, &error))
    g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
  else
    tell (self, error);
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
  g_free (UNKNOT_KNOT_CARD (object)->rating);

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
   * UnknotKnotCard::removed:
   *
   * The knot was taken off the map; undo brings it back.
   */
  signals[SIGNAL_REMOVED] =
    g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * UnknotKnotCard::failed:
   * @message: what went wrong, for the log
   *
   * A change could not be made.
   */
  signals[SIGNAL_FAILED] =
    g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (UNKNOT_TYPE_PAIN_CHOOSER);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-knot-card.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotCard, pain);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotCard, since);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotCard, muscles);
  gtk_widget_class_bind_template_callback (widget_class, knot_name);
  gtk_widget_class_bind_template_callback (widget_class, knot_side);
  gtk_widget_class_bind_template_callback (widget_class, knot_latin);

  gtk_widget_class_install_action (widget_class, "card.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "card.relief", NULL, relief_action);
  gtk_widget_class_install_action (widget_class, "card.remove", NULL, remove_action);
}

static void
unknot_knot_card_init (UnknotKnotCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (self->pain, "notify::value", G_CALLBACK (pain_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->since, "notify::active-name", G_CALLBACK (since_changed_cb), self, G_CONNECT_SWAPPED);
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
  g_set_object (&self->knot, knot);
  g_clear_pointer (&self->rating, g_free);

  if (knot == NULL)
    {
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KNOT]);
      return;
    }

  g_signal_connect_object (knot, "notify", G_CALLBACK (knot_changed_cb), self, G_CONNECT_SWAPPED);
  show_muscles (self);
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
