#include "unknot-step-figure.h"

#include <math.h>

#include <glib/gi18n.h>

#include "unknot-figure-painter.h"

/* Pictures are traced for shapes this far apart, and only once a window stays as it is: in parts, in milliseconds. */
#define ASPECT_STEP 0.08
#define SETTLE 150

/* One beat of the rings and breaths that are drawn live, in seconds. */
#define BEAT 2.4

/* A picture is painted this long before it is due, in seconds. */
#define AHEAD 0.1

#define NATURAL_SIZE 240

struct _UnknotStepFigure
{
  GtkWidget parent_instance;

  /* Owned */
  UnknotFigureStudio  *studio;
  UnknotFigureReel    *reel;
  UnknotFigurePainter *painter;

  /* Borrowed: only to be compared */
  GdkTexture *drawn;

  const char *seen_from;

  /* What is shown */
  const char *pose;
  UnknotSide  side;
  gboolean    has_spot;
  UnknotSpot  spot;
  double      aspect;

  gboolean still;
  gboolean outlined;
  gboolean playing;
  gboolean dark;
  gboolean lively;

  double  time;
  gint64  last_tick;
  guint   tick;
  gulong  changed;
  guint   settle;
};

G_DEFINE_FINAL_TYPE (UnknotStepFigure, unknot_step_figure, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_STUDIO = 1,
  PROP_STILL,
  PROP_OUTLINED,
  PROP_SEEN_FROM,
} UnknotStepFigureProperty;

static GParamSpec *props[PROP_SEEN_FROM + 1];

static const char * const views[] = {
  [UNKNOT_POSE_SEEN_FRONT] = N_("Seen from the front"),
  [UNKNOT_POSE_SEEN_BACK] = N_("Seen from behind"),
  [UNKNOT_POSE_SEEN_LEFT] = N_("Seen from the left"),
  [UNKNOT_POSE_SEEN_RIGHT] = N_("Seen from the right"),
  [UNKNOT_POSE_SEEN_ABOVE] = N_("Seen from above"),
};

static gboolean
may_move (UnknotStepFigure *self)
{
  gboolean enabled;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &enabled, NULL);
  return enabled && !self->still;
}

static gboolean
is_ready (UnknotStepFigure *self)
{
  return self->reel != NULL && unknot_figure_reel_get_ready (self->reel);
}

/* Without motion the clock stands at the end of what comes to rest, and at the beginning of all else. */
static double
get_time (UnknotStepFigure *self,
          double            ahead)
{
  if (may_move (self))
    return self->time + ahead;

  return unknot_figure_reel_get_loops (self->reel) ? 0 : G_MAXINT;
}

/* Has the picture painted that is due @ahead seconds from now. */
static void
paint (UnknotStepFigure *self,
       double            ahead)
{
  g_autoptr (UnknotFigureFrame) frame = NULL;
  double scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  guint index;

  if (!is_ready (self))
    return;

  frame = unknot_figure_reel_get_frame (self->reel, get_time (self, ahead), &index);
  unknot_figure_painter_paint (self->painter, frame, index,
                               self->dark ? UNKNOT_FIGURE_GROUND_DARK : UNKNOT_FIGURE_GROUND_LIGHT,
                               gtk_widget_get_width (GTK_WIDGET (self)) * scale,
                               gtk_widget_get_height (GTK_WIDGET (self)) * scale);
}

/* The picture that is due, or as long as it isn't painted the last one. */
static GdkTexture *
find_texture (UnknotStepFigure *self)
{
  g_autoptr (UnknotFigureFrame) frame = NULL;
  guint index = G_MAXUINT;

  if (self->painter == NULL)
    return NULL;
  if (is_ready (self))
    frame = unknot_figure_reel_get_frame (self->reel, get_time (self, 0), &index);

  return unknot_figure_painter_find (self->painter, index);
}

static void
paint_anew (UnknotStepFigure *self)
{
  if (self->painter != NULL)
    unknot_figure_painter_forget (self->painter);
  paint (self, 0);
}

static void
painted_cb (UnknotStepFigure *self)
{
  paint (self, 0);
  paint (self, AHEAD);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_seen_from (UnknotStepFigure *self,
               const char       *text)
{
  if (g_strcmp0 (self->seen_from, text) == 0)
    return;

  self->seen_from = text;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SEEN_FROM]);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  UnknotStepFigure *self = UNKNOT_STEP_FIGURE (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);

  if (self->last_tick != 0)
    self->time += (double) (now - self->last_tick) / G_USEC_PER_SEC;
  self->last_tick = now;

  paint (self, 0);
  paint (self, AHEAD);
  if (self->lively || find_texture (self) != self->drawn)
    gtk_widget_queue_draw (widget);
  return G_SOURCE_CONTINUE;
}

/* Ticks only while there is something to move and somebody to see it. */
static void
update_tick (UnknotStepFigure *self)
{
  gboolean wanted = self->playing && gtk_widget_get_mapped (GTK_WIDGET (self)) && is_ready (self) && may_move (self) &&
                    (unknot_figure_reel_get_moves (self->reel) || self->lively);

  if (wanted && self->tick == 0)
    {
      self->last_tick = 0;
      self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
    }
  else if (!wanted && self->tick != 0)
    {
      gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
      self->tick = 0;
    }
}

static void
changed_cb (UnknotStepFigure *self)
{
  if (is_ready (self))
    {
      g_autoptr (UnknotFigureFrame) frame = unknot_figure_reel_get_frame (self->reel, get_time (self, 0), NULL);

      self->lively = unknot_figure_frame_has_overlay (frame);
      set_seen_from (self, _(views[unknot_figure_reel_get_seen (self->reel)]));
    }

  paint (self, 0);
  update_tick (self);
}

static void
open_reel (UnknotStepFigure *self)
{
  g_autoptr (UnknotFigureReel) reel = NULL;
  UnknotFigureWish wish = {
    .pose = self->pose,
    .side = self->side,
    .has_spot = self->has_spot,
    .spot = self->spot,
    .style = self->outlined ? UNKNOT_FIGURE_STYLE_OUTLINED : UNKNOT_FIGURE_STYLE_FLAT,
    .aspect = self->aspect,
    .still = self->still,
  };

  if (self->studio == NULL || self->pose == NULL || self->aspect == 0)
    return;

  reel = unknot_figure_studio_open (self->studio, &wish);
  if (reel == self->reel)
    return;

  if (self->reel != NULL)
    g_clear_signal_handler (&self->changed, self->reel);
  g_set_object (&self->reel, reel);
  self->changed = g_signal_connect_object (reel, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  unknot_figure_painter_forget (self->painter);
  changed_cb (self);
}

static gboolean
settled_cb (gpointer user_data)
{
  UnknotStepFigure *self = user_data;

  self->settle = 0;
  open_reel (self);
  return G_SOURCE_REMOVE;
}

/* Starts a picture anew. */
static void
show (UnknotStepFigure *self,
      const char       *pose,
      UnknotSide        side,
      const UnknotSpot *spot,
      gboolean          has_spot)
{
  pose = g_intern_string (pose);
  if (pose == self->pose && side == self->side && has_spot == self->has_spot && spot->view == self->spot.view &&
      spot->x == self->spot.x && spot->y == self->spot.y && spot->muscle == self->spot.muscle)
    return;

  self->pose = pose;
  self->side = side;
  self->spot = *spot;
  self->has_spot = has_spot;
  self->time = 0;
  set_seen_from (self, NULL);
  open_reel (self);
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
  UnknotStepFigure *self = UNKNOT_STEP_FIGURE (widget);
  double aspect;

  if (width < 1 || height < 1)
    return;

  aspect = exp (round (log ((double) width / height) / ASPECT_STEP) * ASPECT_STEP);
  paint_anew (self);
  if (fabs (aspect - self->aspect) < 1e-6)
    return;

  self->aspect = aspect;
  g_clear_handle_id (&self->settle, g_source_remove);
  if (self->reel == NULL)
    open_reel (self);
  else
    self->settle = g_timeout_add (SETTLE, settled_cb, self);
}

static void
draw_overlays (UnknotStepFigure      *self,
               GtkSnapshot           *snapshot,
               const graphene_rect_t *area)
{
  g_autoptr (UnknotFigureFrame) frame = unknot_figure_reel_get_frame (self->reel, get_time (self, 0), NULL);
  double phase = may_move (self) ? fmod (self->time, BEAT) / BEAT : 0;
  cairo_t *cr;

  if (!unknot_figure_frame_has_overlay (frame))
    return;

  cr = gtk_snapshot_append_cairo (snapshot, area);
  cairo_translate (cr, area->origin.x, area->origin.y);
  unknot_figure_frame_draw_overlays (cr, frame,
                                     self->dark ? UNKNOT_FIGURE_GROUND_DARK : UNKNOT_FIGURE_GROUND_LIGHT,
                                     phase, area->size.width, area->size.height);
  cairo_destroy (cr);
}

static void
unknot_step_figure_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  UnknotStepFigure *self = UNKNOT_STEP_FIGURE (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  GdkTexture *texture = find_texture (self);
  graphene_rect_t area;
  float aspect;

  self->drawn = texture;
  if (texture == NULL)
    return;

  aspect = (float) gdk_paintable_get_intrinsic_aspect_ratio (GDK_PAINTABLE (texture));
  area.size.width = MAX (width, height * aspect);
  area.size.height = area.size.width / aspect;
  area.origin.x = (width - area.size.width) / 2;
  area.origin.y = (height - area.size.height) / 2;

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  gtk_snapshot_append_texture (snapshot, texture, &area);
  if (is_ready (self))
    draw_overlays (self, snapshot, &area);
  gtk_snapshot_pop (snapshot);
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
  paint_anew (self);
}

static void
unknot_step_figure_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (unknot_step_figure_parent_class)->map (widget);

  update_tick (UNKNOT_STEP_FIGURE (widget));
}

static void
unknot_step_figure_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (unknot_step_figure_parent_class)->unmap (widget);

  update_tick (UNKNOT_STEP_FIGURE (widget));
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
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
  if (self->reel != NULL)
    g_clear_signal_handler (&self->changed, self->reel);
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
  self->playing = TRUE;
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
    {
      self->painter = unknot_figure_painter_new (studio);
      g_signal_connect_object (self->painter, "painted", G_CALLBACK (painted_cb), self, G_CONNECT_SWAPPED);
    }
  open_reel (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STUDIO]);
}

/**
 * unknot_step_figure_show_knot:
 * @self: a figure
 * @pose: name of the pose
 * @knot: (nullable): the knot that it is for; `NULL` for a usual place
 * @side: the side to show
 *
 * Shows a step, with ball, hand and tool on the knot. It begins anew unless it shows the same already.
 */
void
unknot_step_figure_show_knot (UnknotStepFigure *self,
                              const char       *pose,
                              UnknotKnot       *knot,
                              UnknotSide        side)
{
  UnknotSpot spot = { 0 };
  gboolean on_skin = knot != NULL && unknot_knot_get_view (knot) != UNKNOT_VIEW_SIDE;

  g_return_if_fail (UNKNOT_IS_STEP_FIGURE (self));
  g_return_if_fail (pose != NULL);

  if (knot != NULL)
    spot = (UnknotSpot) {
      .view = unknot_knot_get_view (knot),
      .x = unknot_knot_get_x (knot),
      .y = unknot_knot_get_y (knot),
      .muscle = g_intern_string (unknot_knot_get_muscle (knot)),
    };

  /* The figure knows its skin from behind and from the front; a knot on the side shows where its muscle usually is
   * sore. */
  show (self, pose, side, &spot, on_skin);
}

/**
 * unknot_step_figure_show_muscle:
 * @self: a figure
 * @pose: name of the pose
 * @muscle: (nullable): id of the muscle; `NULL` for any that the pose is right for
 * @side: the side to show
 *
 * Shows a step at the usual place of a muscle.
 */
void
unknot_step_figure_show_muscle (UnknotStepFigure *self,
                                const char       *pose,
                                const char       *muscle,
                                UnknotSide        side)
{
  UnknotSpot spot = { .muscle = g_intern_string (muscle) };

  g_return_if_fail (UNKNOT_IS_STEP_FIGURE (self));
  g_return_if_fail (pose != NULL);

  show (self, pose, side, &spot, FALSE);
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
  update_tick (self);
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
  open_reel (self);
  update_tick (self);
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
  open_reel (self);
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

  if (!is_ready (self))
    return FALSE;

  frame = unknot_figure_reel_get_frame (self->reel, get_time (self, 0), &index);
  return unknot_figure_painter_has (self->painter, index);
}
