#include "unknot-time-pane-private.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-fold-layout.h"

/* How long a week stays while the weeks are played, in milliseconds. */
#define STAY 900

/**
 * UnknotTimePane:
 *
 * Looks back: the weeks one after the other, the difference between two of them, or a period of any length. What is
 * chosen here is shown on the map, and told in words.
 *
 * ## Actions
 *
 * `time.close`, `time.play`.
 */
G_DEFINE_FINAL_TYPE (UnknotTimePane, unknot_time_pane, ADW_TYPE_BIN)

typedef enum
{
  PROP_MODE = 1,
  PROP_PLAYING,
} UnknotTimePaneProperty;

static GParamSpec *props[PROP_PLAYING + 1];

typedef enum
{
  SIGNAL_CLOSED,
  SIGNAL_TURN_REQUESTED,
  N_SIGNALS,
} UnknotTimePaneSignal;

static guint signals[N_SIGNALS];

static const char * const mode_names[] = { "weeks", "change", "period" };

static gboolean
is_mode (UnknotTimePane *self,
         const char     *mode,
         const char     *wanted)
{
  return g_strcmp0 (mode, wanted) == 0;
}

static gboolean
has_two_weeks (UnknotTimePane *self,
               const char     *mode)
{
  return g_strcmp0 (mode, "weeks") != 0;
}

static char *
then_text (UnknotTimePane *self,
           const char     *mode)
{
  /* Translators: the first week of a period, in a list; or the earlier one of two that are compared */
  return g_strdup (g_strcmp0 (mode, "period") == 0 ? C_("period", "From") : _("Then"));
}

static char *
now_text (UnknotTimePane *self,
          const char     *mode)
{
  /* Translators: the last week of a period, in a list; or the later one of two that are compared */
  return g_strdup (g_strcmp0 (mode, "period") == 0 ? C_("period", "Until") : _("Now"));
}

static char *
play_icon (UnknotTimePane *self,
           gboolean        playing)
{
  return g_strdup (playing ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
}

static char *
play_text (UnknotTimePane *self,
           gboolean        playing)
{
  return g_strdup (playing ? _("Pause") : _("Play the Weeks"));
}

static char *
legend_text (UnknotTimePane *self,
             const char     *mode)
{
  return unknot_time_pane_dup_legend (self);
}

static void
forget (UnknotTimePane *self)
{
  unknot_time_pane_set_playing (self, FALSE);
  g_clear_pointer (&self->lives, unknot_map_time_free);
}

/* The weeks are counted while the pane is shown, and only then. */
static void
read_journal (UnknotTimePane *self)
{
  UnknotMapTime *lives;
  gboolean empty;

  forget (self);
  if (self->journal == NULL || self->map == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  self->today = unknot_time_get_day (unknot_stamper_get_time (unknot_journal_get_stamper (self->journal)));
  lives = unknot_map_time_new (self->journal, self->today);
  empty = unknot_map_time_get_n_knots (lives) == 0;
  gtk_widget_set_visible (self->nothing, empty);
  gtk_widget_set_visible (self->content, !empty);
  unknot_time_pane_list_weeks (self, lives);
  self->lives = lives;
  unknot_time_pane_update (self);
}

static gboolean
play_cb (gpointer user_data)
{
  UnknotTimePane *self = user_data;
  double last = gtk_adjustment_get_upper (self->week);

  gtk_adjustment_set_value (self->week, gtk_adjustment_get_value (self->week) + 1);
  if (gtk_adjustment_get_value (self->week) < last)
    return G_SOURCE_CONTINUE;

  self->play_id = 0;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLAYING]);
  return G_SOURCE_REMOVE;
}

static void
set_mode (UnknotTimePane *self,
          const char     *name)
{
  for (guint mode = 0; name != NULL && mode < G_N_ELEMENTS (mode_names); mode++)
    if (g_str_equal (name, mode_names[mode]) && self->mode != (UnknotTimeMode) mode)
      {
        self->mode = (UnknotTimeMode) mode;
        unknot_time_pane_set_playing (self, FALSE);
        unknot_time_pane_update (self);
        g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MODE]);
        return;
      }
}

static void
close_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_CLOSED], 0);
}

static void
play_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotTimePane *self = UNKNOT_TIME_PANE (widget);

  unknot_time_pane_set_playing (self, self->play_id == 0);
}

static void
unknot_time_pane_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (unknot_time_pane_parent_class)->map (widget);
  read_journal (UNKNOT_TIME_PANE (widget));
}

static void
unknot_time_pane_unmap (GtkWidget *widget)
{
  forget (UNKNOT_TIME_PANE (widget));
  GTK_WIDGET_CLASS (unknot_time_pane_parent_class)->unmap (widget);
}

static void
unknot_time_pane_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  UnknotTimePane *self = UNKNOT_TIME_PANE (object);

  switch ((UnknotTimePaneProperty) prop_id)
    {
    case PROP_MODE:
      g_value_set_string (value, mode_names[self->mode]);
      break;
    case PROP_PLAYING:
      g_value_set_boolean (value, self->play_id != 0);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_time_pane_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch ((UnknotTimePaneProperty) prop_id)
    {
    case PROP_MODE:
      set_mode (UNKNOT_TIME_PANE (object), g_value_get_string (value));
      break;
    case PROP_PLAYING:
      unknot_time_pane_set_playing (UNKNOT_TIME_PANE (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_time_pane_dispose (GObject *object)
{
  UnknotTimePane *self = UNKNOT_TIME_PANE (object);

  g_clear_handle_id (&self->play_id, g_source_remove);
  g_clear_pointer (&self->lives, unknot_map_time_free);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_TIME_PANE);
  g_clear_object (&self->map);
  g_clear_object (&self->journal);
  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);

  G_OBJECT_CLASS (unknot_time_pane_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  object_class->get_property = unknot_time_pane_get_property;
  object_class->set_property = unknot_time_pane_set_property;

  /**
   * UnknotTimePane:mode:
   *
   * What is looked at: `weeks`, `change` or `period`.
   */
  props[PROP_MODE] =
    g_param_spec_string ("mode", NULL, NULL, "weeks",
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  /**
   * UnknotTimePane:playing:
   *
   * Whether the weeks are played.
   */
  props[PROP_PLAYING] =
    g_param_spec_boolean ("playing", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_time_pane_class_init (UnknotTimePaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_time_pane_dispose;
  widget_class->map = unknot_time_pane_map;
  widget_class->unmap = unknot_time_pane_unmap;
  install_properties (object_class);

  /**
   * UnknotTimePane::closed:
   * @self: a pane
   *
   * The person goes back to the muscles.
   */
  signals[SIGNAL_CLOSED] =
    g_signal_new ("closed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * UnknotTimePane::turn-requested:
   * @self: a pane
   * @aspect: an UnknotAspect
   *
   * The person wants to see a knot that is marked on @aspect.
   */
  signals[SIGNAL_TURN_REQUESTED] =
    g_signal_new ("turn-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_INT);

  g_type_ensure (UNKNOT_TYPE_FOLD_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-time-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotTimePane, nothing);
  gtk_widget_class_bind_template_child (widget_class, UnknotTimePane, content);
  gtk_widget_class_bind_template_child (widget_class, UnknotTimePane, scale);
  gtk_widget_class_bind_template_child (widget_class, UnknotTimePane, week);
  gtk_widget_class_bind_template_child (widget_class, UnknotTimePane, week_label);
  gtk_widget_class_bind_template_child (widget_class, UnknotTimePane, then);
  gtk_widget_class_bind_template_child (widget_class, UnknotTimePane, now);
  gtk_widget_class_bind_template_child (widget_class, UnknotTimePane, summary);
  gtk_widget_class_bind_template_child (widget_class, UnknotTimePane, knots);
  gtk_widget_class_bind_template_callback (widget_class, is_mode);
  gtk_widget_class_bind_template_callback (widget_class, has_two_weeks);
  gtk_widget_class_bind_template_callback (widget_class, then_text);
  gtk_widget_class_bind_template_callback (widget_class, now_text);
  gtk_widget_class_bind_template_callback (widget_class, play_icon);
  gtk_widget_class_bind_template_callback (widget_class, play_text);
  gtk_widget_class_bind_template_callback (widget_class, legend_text);
  gtk_widget_class_install_action (widget_class, "time.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "time.play", NULL, play_action);
}

static void
unknot_time_pane_init (UnknotTimePane *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->week, "value-changed", G_CALLBACK (unknot_time_pane_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->then, "notify::selected", G_CALLBACK (unknot_time_pane_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->now, "notify::selected", G_CALLBACK (unknot_time_pane_update), self,
                           G_CONNECT_SWAPPED);
}

/**
 * unknot_time_pane_new:
 *
 * Makes a pane that knows nothing yet.
 *
 * Returns: (transfer floating): the pane
 */
GtkWidget *
unknot_time_pane_new (void)
{
  return g_object_new (UNKNOT_TYPE_TIME_PANE, NULL);
}

/**
 * unknot_time_pane_set_map:
 * @self: a pane
 * @map: where to show what is chosen
 *
 * Gives the pane the map. While it is shown it says what lies over the body.
 */
void
unknot_time_pane_set_map (UnknotTimePane *self,
                          UnknotBodyMap  *map)
{
  g_return_if_fail (UNKNOT_IS_TIME_PANE (self));

  if (g_set_object (&self->map, map))
    read_journal (self);
}

/**
 * unknot_time_pane_set_journal:
 * @self: a pane
 * @journal: the journal
 * @anatomy: the muscles
 *
 * Gives the pane what it looks back at; once.
 */
void
unknot_time_pane_set_journal (UnknotTimePane *self,
                              UnknotJournal  *journal,
                              UnknotAnatomy  *anatomy)
{
  g_return_if_fail (UNKNOT_IS_TIME_PANE (self));
  g_return_if_fail (self->journal == NULL);

  self->journal = g_object_ref (journal);
  self->anatomy = unknot_anatomy_ref (anatomy);
  g_signal_connect_object (journal, "items-changed", G_CALLBACK (read_journal), self, G_CONNECT_SWAPPED);
  read_journal (self);
}

/**
 * unknot_time_pane_get_playing:
 * @self: a pane
 *
 * Says whether the weeks are played.
 *
 * Returns: `TRUE` if they are
 */
gboolean
unknot_time_pane_get_playing (UnknotTimePane *self)
{
  g_return_val_if_fail (UNKNOT_IS_TIME_PANE (self), FALSE);

  return self->play_id != 0;
}

/**
 * unknot_time_pane_set_playing:
 * @self: a pane
 * @playing: whether to play the weeks
 *
 * Plays the weeks from the one that is shown, or from the first if that is the last. Each comes at once, with no
 * movement between them. It stops at the last week and whenever the pane is not shown.
 */
void
unknot_time_pane_set_playing (UnknotTimePane *self,
                              gboolean        playing)
{
  g_return_if_fail (UNKNOT_IS_TIME_PANE (self));

  playing = playing && self->lives != NULL && self->mode == UNKNOT_TIME_MODE_WEEKS
            && gtk_adjustment_get_upper (self->week) > 0;
  if (playing == (self->play_id != 0))
    return;

  g_clear_handle_id (&self->play_id, g_source_remove);
  if (playing)
    {
      if (gtk_adjustment_get_value (self->week) >= gtk_adjustment_get_upper (self->week))
        gtk_adjustment_set_value (self->week, 0);
      self->play_id = g_timeout_add (STAY, play_cb, self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLAYING]);
}
