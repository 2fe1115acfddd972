#include "unknot-step-figure-private.h"

#define NATURAL_SIZE 240

G_DEFINE_FINAL_TYPE (UnknotStepFigure, unknot_step_figure, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_STUDIO = 1,
  PROP_STILL,
  PROP_OUTLINED,
  PROP_SEEN_FROM,
} UnknotStepFigureProperty;

static GParamSpec *props[PROP_SEEN_FROM + 1];

void
unknot_step_figure_set_seen_from (UnknotStepFigure *self,
                                  const char       *text)
{
  if (g_strcmp0 (self->seen_from, text) == 0)
    return;

  self->seen_from = text;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SEEN_FROM]);
}

static void
painted_cb (UnknotStepFigure *self)
{
  unknot_step_figure_paint (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
motion_changed_cb (UnknotStepFigure *self)
{
  unknot_step_figure_open_anew (self);
  unknot_step_figure_update_clock (self);
}

static void
unknot_step_figure_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  *minimum = 0;
  *natural = NATURAL_SIZE;
}

static void
unknot_step_figure_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  if (width > 0 && height > 0)
    unknot_step_figure_fit (UNKNOT_STEP_FIGURE (widget), width, height);
}

static void
unknot_step_figure_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  UnknotStepFigure *self = UNKNOT_STEP_FIGURE (widget);

  if (unknot_step_figure_get_n_beside (self) > 1)
    unknot_step_figure_draw_keys (self, snapshot);
  else
    unknot_step_figure_draw (self, snapshot);
}

static void
unknot_step_figure_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  UnknotStepFigure *self = UNKNOT_STEP_FIGURE (widget);
  gboolean dark;
  GdkRGBA color;

  GTK_WIDGET_CLASS (unknot_step_figure_parent_class)->css_changed (widget, change);

  gtk_widget_get_color (widget, &color);
  dark = color.red + color.green + color.blue > 1.5;
  if (self->dark == dark)
    return;

  self->dark = dark;
  unknot_step_figure_paint_anew (self);
}

static void
unknot_step_figure_map (GtkWidget *widget)
{
  UnknotStepFigure *self = UNKNOT_STEP_FIGURE (widget);

  GTK_WIDGET_CLASS (unknot_step_figure_parent_class)->map (widget);

  if (self->stale)
    unknot_step_figure_open (self);
  unknot_step_figure_paint (self);
  unknot_step_figure_update_clock (self);
}

static void
unknot_step_figure_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (unknot_step_figure_parent_class)->unmap (widget);

  unknot_step_figure_stop_clock (UNKNOT_STEP_FIGURE (widget));
}

static void
unknot_step_figure_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  UnknotStepFigure *self = UNKNOT_STEP_FIGURE (object);

  switch ((UnknotStepFigureProperty) prop_id)
    {
    case PROP_STUDIO:
      g_value_set_object (value, self->studio);
      break;
    case PROP_STILL:
      g_value_set_boolean (value, self->still);
      break;
    case PROP_OUTLINED:
      g_value_set_boolean (value, self->outlined);
      break;
    case PROP_SEEN_FROM:
      g_value_set_string (value, self->seen_from);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_step_figure_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  UnknotStepFigure *self = UNKNOT_STEP_FIGURE (object);

  switch ((UnknotStepFigureProperty) prop_id)
    {
    case PROP_STUDIO:
      unknot_step_figure_set_studio (self, g_value_get_object (value));
      break;
    case PROP_STILL:
      unknot_step_figure_set_still (self, g_value_get_boolean (value));
      break;
    case PROP_OUTLINED:
      unknot_step_figure_set_outlined (self, g_value_get_boolean (value));
      break;
    case PROP_SEEN_FROM:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_step_figure_dispose (GObject *object)
{
  UnknotStepFigure *self = UNKNOT_STEP_FIGURE (object);

  g_clear_handle_id (&self->settle, g_source_remove);
  unknot_step_figure_stop_clock (self);
  g_clear_object (&self->studio_signals);
  g_clear_object (&self->reel_signals);
  g_clear_object (&self->painter_signals);
  g_clear_object (&self->next_reel);
  g_clear_object (&self->reel);
  g_clear_object (&self->studio);
  g_clear_object (&self->painter);

  G_OBJECT_CLASS (unknot_step_figure_parent_class)->dispose (object);
}

static void
unknot_step_figure_class_init (UnknotStepFigureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = unknot_step_figure_get_property;
  object_class->set_property = unknot_step_figure_set_property;
  object_class->dispose = unknot_step_figure_dispose;

  widget_class->measure = unknot_step_figure_measure;
  widget_class->size_allocate = unknot_step_figure_size_allocate;
  widget_class->snapshot = unknot_step_figure_snapshot;
  widget_class->css_changed = unknot_step_figure_css_changed;
  widget_class->map = unknot_step_figure_map;
  widget_class->unmap = unknot_step_figure_unmap;

  /**
   * UnknotStepFigure:studio:
   *
   * What makes the pictures; nothing is shown without.
   */
  props[PROP_STUDIO] = g_param_spec_object ("studio", NULL, NULL, UNKNOT_TYPE_FIGURE_STUDIO, flags);

  /**
   * UnknotStepFigure:still:
   *
   * Whether it is one small picture that does not move.
   */
  props[PROP_STILL] = g_param_spec_boolean ("still", NULL, NULL, FALSE, flags);

  /**
   * UnknotStepFigure:outlined:
   *
   * Whether it has firm outlines, for high contrast.
   */
  props[PROP_OUTLINED] = g_param_spec_boolean ("outlined", NULL, NULL, FALSE, flags);

  /**
   * UnknotStepFigure:seen-from:
   *
   * From where the person is seen, in words; `NULL` as long as there is no picture.
   */
  props[PROP_SEEN_FROM] = g_param_spec_string ("seen-from", NULL, NULL, NULL,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "step-figure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
unknot_step_figure_init (UnknotStepFigure *self)
{
  self->breath = -1;
  self->playing = TRUE;
  self->studio_signals = g_signal_group_new (UNKNOT_TYPE_FIGURE_STUDIO);
  self->reel_signals = g_signal_group_new (UNKNOT_TYPE_FIGURE_REEL);
  self->painter_signals = g_signal_group_new (UNKNOT_TYPE_FIGURE_PAINTER);
  g_signal_group_connect_swapped (self->studio_signals, "person-changed", G_CALLBACK (unknot_step_figure_open_anew),
                                  self);
  g_signal_group_connect_swapped (self->reel_signals, "changed", G_CALLBACK (unknot_step_figure_reel_changed), self);
  g_signal_group_connect_swapped (self->painter_signals, "painted", G_CALLBACK (painted_cb), self);
  unknot_screen_scale_watch (GTK_WIDGET (self), G_CALLBACK (unknot_step_figure_paint_anew));
  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)), "notify::gtk-enable-animations",
                           G_CALLBACK (motion_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_step_figure_new:
 *
 * Makes a figure that shows nothing yet.
 *
 * Returns: (transfer floating): a new figure
 */
GtkWidget *
unknot_step_figure_new (void)
{
  return g_object_new (UNKNOT_TYPE_STEP_FIGURE, NULL);
}

/**
 * unknot_step_figure_set_studio:
 * @self: a figure
 * @studio: (nullable): what makes the pictures
 *
 * Sets who makes the pictures.
 */
void
unknot_step_figure_set_studio (UnknotStepFigure   *self,
                               UnknotFigureStudio *studio)
{
  g_return_if_fail (UNKNOT_IS_STEP_FIGURE (self));

  if (!g_set_object (&self->studio, studio))
    return;

  g_clear_object (&self->painter);
  if (studio != NULL)
    self->painter = unknot_figure_painter_new (studio);
  g_signal_group_set_target (self->painter_signals, self->painter);
  g_signal_group_set_target (self->studio_signals, studio);
  unknot_step_figure_open (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STUDIO]);
}

/**
 * unknot_step_figure_restart:
 * @self: a figure
 *
 * Begins the movement anew, so that it goes with what begins elsewhere.
 */
void
unknot_step_figure_restart (UnknotStepFigure *self)
{
  g_return_if_fail (UNKNOT_IS_STEP_FIGURE (self));

  self->time = 0;
}

/**
 * unknot_step_figure_set_breath:
 * @self: a figure
 * @breath: how far one has breathed in, 0 to 1; below 0 if nobody gives the pace
 *
 * Sets how full the drawn breath is at the next beat. Where nobody gives the pace it goes by itself: in for four seconds,
 * out for six (clinical.md T10).
 */
void
unknot_step_figure_set_breath (UnknotStepFigure *self,
                               double            breath)
{
  g_return_if_fail (UNKNOT_IS_STEP_FIGURE (self));

  self->breath = breath;
}

/**
 * unknot_step_figure_set_playing:
 * @self: a figure
 * @playing: whether it moves
 *
 * Lets the figure move, or stand still where it is.
 */
void
unknot_step_figure_set_playing (UnknotStepFigure *self,
                                gboolean          playing)
{
  g_return_if_fail (UNKNOT_IS_STEP_FIGURE (self));

  self->playing = playing;
  unknot_step_figure_update_clock (self);
}

/**
 * unknot_step_figure_set_still:
 * @self: a figure
 * @still: whether it is one small picture that does not move
 *
 * Sets whether it moves at all.
 */
void
unknot_step_figure_set_still (UnknotStepFigure *self,
                              gboolean          still)
{
  g_return_if_fail (UNKNOT_IS_STEP_FIGURE (self));

  if (self->still == still)
    return;

  self->still = still;
  unknot_step_figure_open (self);
  unknot_step_figure_update_clock (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STILL]);
}

/**
 * unknot_step_figure_set_outlined:
 * @self: a figure
 * @outlined: whether it has firm outlines
 *
 * Sets how it is drawn.
 */
void
unknot_step_figure_set_outlined (UnknotStepFigure *self,
                                 gboolean          outlined)
{
  g_return_if_fail (UNKNOT_IS_STEP_FIGURE (self));

  if (self->outlined == outlined)
    return;

  self->outlined = outlined;
  unknot_step_figure_open (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_OUTLINED]);
}

/**
 * unknot_step_figure_get_painted:
 * @self: a figure
 *
 * Returns: whether it shows the picture that it should, and not nothing or an earlier one
 */
gboolean
unknot_step_figure_get_painted (UnknotStepFigure *self)
{
  g_autoptr (UnknotFigureFrame) frame = NULL;
  guint index;

  g_return_val_if_fail (UNKNOT_IS_STEP_FIGURE (self), FALSE);

  if (!unknot_step_figure_is_ready (self) || self->settle != 0)
    return FALSE;
  if (unknot_step_figure_get_n_beside (self) > 1)
    return unknot_step_figure_has_keys (self);

  frame = unknot_figure_reel_get_frame (self->reel, unknot_step_figure_get_time (self, 0), &index);
  return unknot_figure_painter_get (self->painter, index) != NULL;
}

/**
 * unknot_step_figure_get_complete:
 * @self: a figure
 *
 * Returns: whether all pictures are made of what it shows and of what comes next
 */
gboolean
unknot_step_figure_get_complete (UnknotStepFigure *self)
{
  g_return_val_if_fail (UNKNOT_IS_STEP_FIGURE (self), FALSE);

  return self->reel != NULL && unknot_figure_reel_get_complete (self->reel) &&
         (self->next_reel == NULL || unknot_figure_reel_get_complete (self->next_reel));
}

/**
 * unknot_step_figure_get_size:
 * @self: a figure
 *
 * Tells how much memory the painted pictures take that it keeps, beside those of the studio.
 *
 * Returns: bytes
 */
gsize
unknot_step_figure_get_size (UnknotStepFigure *self)
{
  g_return_val_if_fail (UNKNOT_IS_STEP_FIGURE (self), 0);

  return self->painter != NULL ? unknot_figure_painter_get_size (self->painter) : 0;
}
