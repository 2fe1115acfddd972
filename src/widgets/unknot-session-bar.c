#include "unknot-session-bar.h"

#include <glib/gi18n.h>

#define HEIGHT 9

/* Between techniques, and between the moments of one, which are hardly parted where there are many. */
#define WIDE_GAP 6.0
#define NARROW_GAP 2.0
#define LEAST_WIDTH 60

/* Least length of a segment, so that a short one can be seen. */
#define LEAST_SEGMENT 1.0

#define TRACK 0.2

typedef struct
{
  double seconds;
  guint  group;
} Segment;

struct _UnknotSessionBar
{
  GtkWidget parent_instance;

  GArray *segments;
  guint   segment;
  double  fraction;
};

G_DEFINE_FINAL_TYPE (UnknotSessionBar, unknot_session_bar, GTK_TYPE_WIDGET)

typedef enum
{
  SIGNAL_SEGMENT_ACTIVATED,
  N_SIGNALS,
} UnknotSessionBarSignal;

static guint signals[N_SIGNALS];

static const Segment *
get_segment (UnknotSessionBar *self,
             guint             index)
{
  return &g_array_index (self->segments, Segment, index);
}

static void
unknot_session_bar_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : HEIGHT;
}

static void
append_bar (UnknotSessionBar *self,
            GtkSnapshot      *snapshot,
            double            x,
            double            width,
            double            begin,
            double            end,
            const GdkRGBA    *color)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double all = gtk_widget_get_width (GTK_WIDGET (self));
  graphene_rect_t whole, part;
  GskRoundedRect round;

  if (mirrored)
    {
      double left = begin;

      x = all - x - width;
      begin = 1 - end;
      end = 1 - left;
    }

  whole = GRAPHENE_RECT_INIT ((float) x, 0, (float) width, HEIGHT);
  part = GRAPHENE_RECT_INIT ((float) (x + begin * width), 0, (float) ((end - begin) * width), HEIGHT);
  gsk_rounded_rect_init_from_rect (&round, &whole, (float) MIN (HEIGHT / 2.0, width / 2));
  gtk_snapshot_push_rounded_clip (snapshot, &round);
  gtk_snapshot_append_color (snapshot, color, &part);
  gtk_snapshot_pop (snapshot);
}

static double
get_gap (UnknotSessionBar *self,
         guint             index)
{
  if (index == 0)
    return 0;

  return get_segment (self, index)->group == get_segment (self, index - 1)->group ? NARROW_GAP : WIDE_GAP;
}

/* Seconds to widths: what is left beside the gaps. */
static double
get_scale (UnknotSessionBar *self)
{
  double gaps = 0, seconds = 0;

  for (guint i = 0; i < self->segments->len; i++)
    {
      seconds += get_segment (self, i)->seconds;
      gaps += get_gap (self, i);
    }

  return seconds > 0 ? MAX (0, gtk_widget_get_width (GTK_WIDGET (self)) - gaps) / seconds : 0;
}

static void
unknot_session_bar_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  UnknotSessionBar *self = UNKNOT_SESSION_BAR (widget);
  double scale = get_scale (self);
  double x = 0;
  GdkRGBA color, track;

  gtk_widget_get_color (widget, &color);
  track = color;
  track.alpha *= (float) TRACK;

  if (scale <= 0)
    return;

  for (guint i = 0; i < self->segments->len; i++)
    {
      const Segment *segment = get_segment (self, i);
      double width = MAX (LEAST_SEGMENT, segment->seconds * scale);
      double done = i < self->segment ? 1 : i == self->segment ? self->fraction : 0;

      x += get_gap (self, i);
      if (done < 1)
        append_bar (self, snapshot, x, width, done, 1, &track);
      if (done > 0)
        append_bar (self, snapshot, x, width, 0, done, &color);
      x += segment->seconds * scale;
    }
}

static void
released_cb (UnknotSessionBar *self,
             int               n_press,
             double            x,
             double            y)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double at = mirrored ? gtk_widget_get_width (GTK_WIDGET (self)) - x : x;
  double scale = get_scale (self);
  double end = 0;

  for (guint i = 0; i < self->segments->len; i++)
    {
      end += get_gap (self, i) + get_segment (self, i)->seconds * scale;
      if (at < end || i + 1 == self->segments->len)
        {
          g_signal_emit (self, signals[SIGNAL_SEGMENT_ACTIVATED], 0, i);
          return;
        }
    }
}

static void
unknot_session_bar_finalize (GObject *object)
{
  UnknotSessionBar *self = UNKNOT_SESSION_BAR (object);

  g_clear_pointer (&self->segments, g_array_unref);

  G_OBJECT_CLASS (unknot_session_bar_parent_class)->finalize (object);
}

static void
unknot_session_bar_class_init (UnknotSessionBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = unknot_session_bar_finalize;

  widget_class->measure = unknot_session_bar_measure;
  widget_class->snapshot = unknot_session_bar_snapshot;

  /**
   * UnknotSessionBar::segment-activated:
   * @self: a bar
   * @segment: index of a segment
   *
   * The person wants to go there.
   */
  signals[SIGNAL_SEGMENT_ACTIVATED] = g_signal_new ("segment-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                                    0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_css_name (widget_class, "session-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
}

static void
unknot_session_bar_init (UnknotSessionBar *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  self->segments = g_array_new (FALSE, FALSE, sizeof (Segment));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Progress of the session"),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 1.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 0.0,
                                  -1);
}

/**
 * unknot_session_bar_new:
 *
 * Makes a bar without segments.
 *
 * Returns: (transfer floating): a new bar
 */
GtkWidget *
unknot_session_bar_new (void)
{
  return g_object_new (UNKNOT_TYPE_SESSION_BAR, NULL);
}

/**
 * unknot_session_bar_set_segments:
 * @self: a bar
 * @seconds: (array length=n_segments): how long each is
 * @groups: (array length=n_segments): what each belongs to; neighbours of one number stand close together
 * @n_segments: how many
 *
 * Sets what the bar is made of.
 */
void
unknot_session_bar_set_segments (UnknotSessionBar *self,
                                 const double     *seconds,
                                 const guint      *groups,
                                 guint             n_segments)
{
  g_return_if_fail (UNKNOT_IS_SESSION_BAR (self));

  g_array_set_size (self->segments, 0);
  for (guint i = 0; i < n_segments; i++)
    {
      Segment segment = { seconds[i], groups[i] };

      g_array_append_val (self->segments, segment);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * unknot_session_bar_set_place:
 * @self: a bar
 * @segment: index of the segment under way
 * @fraction: how much of it has passed, 0 to 1
 *
 * Sets how far it is.
 */
void
unknot_session_bar_set_place (UnknotSessionBar *self,
                              guint             segment,
                              double            fraction)
{
  g_return_if_fail (UNKNOT_IS_SESSION_BAR (self));

  if (self->segment != segment)
    {
      self->segment = segment;
      self->fraction = 0;
      gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                      GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, unknot_session_bar_get_passed (self), -1);
    }
  self->fraction = fraction;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * unknot_session_bar_get_passed:
 * @self: a bar
 *
 * Returns: the part of the whole time that has passed, 0 to 1
 */
double
unknot_session_bar_get_passed (UnknotSessionBar *self)
{
  double all = 0, passed = 0;

  g_return_val_if_fail (UNKNOT_IS_SESSION_BAR (self), 0);

  for (guint i = 0; i < self->segments->len; i++)
    {
      double seconds = get_segment (self, i)->seconds;

      all += seconds;
      passed += i < self->segment ? seconds : i == self->segment ? seconds * self->fraction : 0;
    }

  return all > 0 ? passed / all : 0;
}
