#include "unknot-timer-ring.h"

#include <math.h>

#include <glib/gi18n.h>

/* Of the ring's radius: how thick it is, and how high the number is, which two figures fill well. */
#define THICKNESS 0.13
#define LEAST_THICKNESS 9
#define TEXT_HEIGHT 1.24
#define TEXT_WIDTH 1.42

/* How much of the ring's colour the emptied part has. */
#define TRACK 0.16

/* From here on minutes say more. */
#define LONG_SECONDS 100

/* As large as it must be; whoever has room gives it more. */
#define LEAST_SIZE 48

struct _UnknotTimerRing
{
  GtkWidget parent_instance;

  /* Children */
  GtkWidget *label;

  int    seconds;
  double fraction;
  double drawn;
};

G_DEFINE_FINAL_TYPE (UnknotTimerRing, unknot_timer_ring, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_SECONDS = 1,
  PROP_FRACTION,
} UnknotTimerRingProperty;

static GParamSpec *props[PROP_FRACTION + 1];

static gboolean
moves (UnknotTimerRing *self)
{
  gboolean enabled;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &enabled, NULL);
  return enabled;
}

static void
draw_fraction (UnknotTimerRing *self)
{
  if (self->drawn == self->fraction)
    return;

  self->drawn = self->fraction;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* The size of the number if all its figures were as wide as a zero, so that it does not pulse while it counts. */
static void
measure_text (UnknotTimerRing *self,
              int             *width,
              int             *height)
{
  g_autofree char *text = g_strdup (gtk_label_get_text (GTK_LABEL (self->label)));
  g_autoptr (PangoLayout) layout = NULL;

  for (char *c = text; *c != '\0'; c++)
    if (g_ascii_isdigit (*c))
      *c = '0';
  if (strlen (text) == 1)
    g_set_str (&text, "00");

  layout = gtk_widget_create_pango_layout (self->label, text);
  pango_layout_get_pixel_size (layout, width, height);
}

static void
unknot_timer_ring_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  *minimum = *natural = LEAST_SIZE;
}

static void
unknot_timer_ring_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  UnknotTimerRing *self = UNKNOT_TIMER_RING (widget);
  GtkRequisition minimum;
  int text_width, text_height;
  double radius = MIN (width, height) / 2.0;
  double scale;
  GskTransform *transform = NULL;

  gtk_widget_get_preferred_size (self->label, &minimum, NULL);
  measure_text (self, &text_width, &text_height);
  scale = MIN (radius * TEXT_HEIGHT / MAX (text_height, 1), radius * TEXT_WIDTH / MAX (text_width, 1));

  transform = gsk_transform_translate (transform, &GRAPHENE_POINT_INIT ((float) width / 2, (float) height / 2));
  transform = gsk_transform_scale (transform, (float) scale, (float) scale);
  transform = gsk_transform_translate (transform, &GRAPHENE_POINT_INIT ((float) -minimum.width / 2,
                                                                        (float) -minimum.height / 2));
  gtk_widget_allocate (self->label, minimum.width, minimum.height, -1, transform);
}

static void
append_arc (GtkSnapshot   *snapshot,
            double         x,
            double         y,
            double         radius,
            double         thickness,
            double         fraction,
            const GdkRGBA *color)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  GskStroke *stroke = gsk_stroke_new ((float) thickness);

  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  if (fraction >= 1)
    gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT ((float) x, (float) y), (float) radius);
  else
    {
      double angle = 2 * G_PI * fraction;

      gsk_path_builder_move_to (builder, (float) x, (float) (y - radius));
      gsk_path_builder_svg_arc_to (builder, (float) radius, (float) radius, 0, fraction > 0.5, TRUE,
                                   (float) (x + radius * sin (angle)), (float) (y - radius * cos (angle)));
    }

  path = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
  gsk_stroke_free (stroke);
}

static void
unknot_timer_ring_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  UnknotTimerRing *self = UNKNOT_TIMER_RING (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  double outer = MIN (width, height) / 2;
  double thickness = MAX (LEAST_THICKNESS, outer * THICKNESS);
  double radius = outer - thickness / 2;
  GdkRGBA color, track;

  gtk_widget_get_color (widget, &color);
  track = color;
  track.alpha *= (float) TRACK;

  append_arc (snapshot, width / 2, height / 2, radius, thickness, 1, &track);
  if (self->drawn > 0)
    append_arc (snapshot, width / 2, height / 2, radius, thickness, self->drawn, &color);

  GTK_WIDGET_CLASS (unknot_timer_ring_parent_class)->snapshot (widget, snapshot);
}

static void
unknot_timer_ring_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  UnknotTimerRing *self = UNKNOT_TIMER_RING (object);

  switch ((UnknotTimerRingProperty) prop_id)
    {
    case PROP_SECONDS:
      g_value_set_int (value, self->seconds);
      break;
    case PROP_FRACTION:
      g_value_set_double (value, self->fraction);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_timer_ring_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  UnknotTimerRing *self = UNKNOT_TIMER_RING (object);

  switch ((UnknotTimerRingProperty) prop_id)
    {
    case PROP_SECONDS:
      unknot_timer_ring_set_seconds (self, g_value_get_int (value));
      break;
    case PROP_FRACTION:
      unknot_timer_ring_set_fraction (self, g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_timer_ring_dispose (GObject *object)
{
  UnknotTimerRing *self = UNKNOT_TIMER_RING (object);

  g_clear_pointer (&self->label, gtk_widget_unparent);

  G_OBJECT_CLASS (unknot_timer_ring_parent_class)->dispose (object);
}

static void
unknot_timer_ring_class_init (UnknotTimerRingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = unknot_timer_ring_get_property;
  object_class->set_property = unknot_timer_ring_set_property;
  object_class->dispose = unknot_timer_ring_dispose;

  widget_class->measure = unknot_timer_ring_measure;
  widget_class->size_allocate = unknot_timer_ring_size_allocate;
  widget_class->snapshot = unknot_timer_ring_snapshot;

  /**
   * UnknotTimerRing:seconds:
   *
   * The number that is shown, in seconds.
   */
  props[PROP_SECONDS] = g_param_spec_int ("seconds", NULL, NULL, 0, G_MAXINT, 0, flags);

  /**
   * UnknotTimerRing:fraction:
   *
   * How full the ring is, 0 to 1.
   */
  props[PROP_FRACTION] = g_param_spec_double ("fraction", NULL, NULL, 0, 1, 1, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "timer-ring");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TIMER);
}

static void
unknot_timer_ring_init (UnknotTimerRing *self)
{
  self->label = gtk_label_new ("0");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  self->fraction = self->drawn = 1;
}

/**
 * unknot_timer_ring_new:
 *
 * Makes a full ring that shows 0.
 *
 * Returns: (transfer floating): a new ring
 */
GtkWidget *
unknot_timer_ring_new (void)
{
  return g_object_new (UNKNOT_TYPE_TIMER_RING, NULL);
}

/**
 * unknot_timer_ring_get_seconds:
 * @self: a ring
 *
 * Returns: the seconds that it shows
 */
int
unknot_timer_ring_get_seconds (UnknotTimerRing *self)
{
  g_return_val_if_fail (UNKNOT_IS_TIMER_RING (self), 0);

  return self->seconds;
}

/**
 * unknot_timer_ring_set_seconds:
 * @self: a ring
 * @seconds: 0 or more
 *
 * Sets the number.
 */
void
unknot_timer_ring_set_seconds (UnknotTimerRing *self,
                               int              seconds)
{
  g_autofree char *text = NULL;

  g_return_if_fail (UNKNOT_IS_TIMER_RING (self));
  g_return_if_fail (seconds >= 0);

  if (self->seconds == seconds)
    return;

  self->seconds = seconds;
  text = unknot_timer_ring_format (seconds);
  gtk_label_set_text (GTK_LABEL (self->label), text);
  draw_fraction (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SECONDS]);
}

/**
 * unknot_timer_ring_get_fraction:
 * @self: a ring
 *
 * Returns: how full it is, 0 to 1
 */
double
unknot_timer_ring_get_fraction (UnknotTimerRing *self)
{
  g_return_val_if_fail (UNKNOT_IS_TIMER_RING (self), 0);

  return self->fraction;
}

/**
 * unknot_timer_ring_set_fraction:
 * @self: a ring
 * @fraction: 0 to 1
 *
 * Sets how full it is.
 */
void
unknot_timer_ring_set_fraction (UnknotTimerRing *self,
                                double           fraction)
{
  g_return_if_fail (UNKNOT_IS_TIMER_RING (self));

  fraction = CLAMP (fraction, 0, 1);
  if (self->fraction == fraction)
    return;

  self->fraction = fraction;
  if (moves (self))
    draw_fraction (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FRACTION]);
}

/**
 * unknot_timer_ring_format:
 * @seconds: 0 or more
 *
 * Writes a time for a countdown: seconds below a hundred, else minutes and seconds.
 *
 * Returns: (transfer full): the text
 */
char *
unknot_timer_ring_format (int seconds)
{
  if (seconds < LONG_SECONDS)
    return g_strdup_printf ("%d", seconds);

  /* Translators: a countdown of minutes and seconds, "8:05". */
  return g_strdup_printf (C_("countdown", "%d:%02d"), seconds / 60, seconds % 60);
}
