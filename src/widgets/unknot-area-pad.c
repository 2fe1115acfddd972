#include "unknot-area-pad.h"

#include <math.h>

/* A pen that went less far has not gone on, in pixels. */
#define STEP 3.0

/* Of the line that is drawn, in pixels. */
#define LINE 3.0
#define EDGE 2.0
#define DASH 6.0

struct _UnknotAreaPad
{
  GtkWidget parent_instance;

  /* Owned: UnknotPoint */
  GArray *pixels;
  GArray *way;
  GtkGesture *drag;

  /* Borrowed; it watches */
  UnknotBodyMap *map;
};

G_DEFINE_FINAL_TYPE (UnknotAreaPad, unknot_area_pad, GTK_TYPE_WIDGET)

typedef enum
{
  SIGNAL_DRAWN,
  N_SIGNALS,
} UnknotAreaPadSignal;

static guint signals[N_SIGNALS];

/* The way is kept both in pixels, to show it, and on the body, where it stays when the map is zoomed meanwhile. */
static void
add_pixel (UnknotAreaPad *self,
           UnknotPoint    pixel)
{
  graphene_point_t on_map;
  UnknotPoint place;

  if (self->pixels->len > 0
      && unknot_point_distance (g_array_index (self->pixels, UnknotPoint, self->pixels->len - 1), pixel) < STEP)
    return;
  if (!gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (self->map),
                                 &GRAPHENE_POINT_INIT ((float) pixel.x, (float) pixel.y), &on_map))
    return;

  place = unknot_body_map_place_at (self->map, on_map.x, on_map.y);
  g_array_append_val (self->pixels, pixel);
  g_array_append_val (self->way, place);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
clear (UnknotAreaPad *self)
{
  g_array_set_size (self->pixels, 0);
  g_array_set_size (self->way, 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
drag_begin_cb (UnknotAreaPad *self,
               double         x,
               double         y)
{
  clear (self);
  if (self->map != NULL && unknot_body_map_get_body (self->map) != NULL)
    add_pixel (self, (UnknotPoint) { x, y });
}

static void
drag_update_cb (UnknotAreaPad *self,
                double         x,
                double         y)
{
  UnknotPoint start;

  if (self->pixels->len == 0)
    return;

  start = g_array_index (self->pixels, UnknotPoint, 0);
  add_pixel (self, (UnknotPoint) { start.x + x, start.y + y });
}

static void
drag_end_cb (UnknotAreaPad *self)
{
  if (self->way->len > 0)
    g_signal_emit (self, signals[SIGNAL_DRAWN], 0);
  clear (self);
}

static void
add_way (UnknotAreaPad  *self,
         GskPathBuilder *builder)
{
  for (guint i = 0; i < self->pixels->len; i++)
    {
      const UnknotPoint *pixel = &g_array_index (self->pixels, UnknotPoint, i);

      if (i == 0)
        gsk_path_builder_move_to (builder, (float) pixel->x, (float) pixel->y);
      else
        gsk_path_builder_line_to (builder, (float) pixel->x, (float) pixel->y);
    }
}

/* What is drawn so far, filled lightly, and in dashes how it would be closed now. */
static void
unknot_area_pad_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  UnknotAreaPad *self = UNKNOT_AREA_PAD (widget);
  g_autoptr (GskPathBuilder) drawn = gsk_path_builder_new ();
  g_autoptr (GskPathBuilder) closing = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskPath) line = NULL;
  g_autoptr (GskStroke) edge = gsk_stroke_new ((float) (LINE + EDGE));
  g_autoptr (GskStroke) stroke = gsk_stroke_new ((float) LINE);
  g_autoptr (GskStroke) dashes = gsk_stroke_new ((float) LINE);
  const float dash[] = { (float) DASH, (float) DASH };
  const GdkRGBA white = { 1, 1, 1, 0.8f };
  const UnknotPoint *first, *last;
  GdkRGBA colour, light;

  if (self->pixels->len < 2)
    return;

  first = &g_array_index (self->pixels, UnknotPoint, 0);
  last = &g_array_index (self->pixels, UnknotPoint, self->pixels->len - 1);
  gtk_widget_get_color (widget, &colour);
  light = colour;
  light.alpha *= 0.25f;
  add_way (self, drawn);
  path = gsk_path_builder_to_path (drawn);
  gsk_path_builder_move_to (closing, (float) last->x, (float) last->y);
  gsk_path_builder_line_to (closing, (float) first->x, (float) first->y);
  line = gsk_path_builder_to_path (closing);

  gsk_stroke_set_line_join (edge, GSK_LINE_JOIN_ROUND);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gsk_stroke_set_dash (dashes, dash, G_N_ELEMENTS (dash));
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &light);
  gtk_snapshot_append_stroke (snapshot, path, edge, &white);
  gtk_snapshot_append_stroke (snapshot, path, stroke, &colour);
  gtk_snapshot_append_stroke (snapshot, line, dashes, &colour);
}

static void
unknot_area_pad_unmap (GtkWidget *widget)
{
  UnknotAreaPad *self = UNKNOT_AREA_PAD (widget);

  gtk_event_controller_reset (GTK_EVENT_CONTROLLER (self->drag));
  clear (self);

  GTK_WIDGET_CLASS (unknot_area_pad_parent_class)->unmap (widget);
}

static void
unknot_area_pad_dispose (GObject *object)
{
  g_clear_weak_pointer (&UNKNOT_AREA_PAD (object)->map);

  G_OBJECT_CLASS (unknot_area_pad_parent_class)->dispose (object);
}

static void
unknot_area_pad_finalize (GObject *object)
{
  UnknotAreaPad *self = UNKNOT_AREA_PAD (object);

  g_clear_pointer (&self->pixels, g_array_unref);
  g_clear_pointer (&self->way, g_array_unref);

  G_OBJECT_CLASS (unknot_area_pad_parent_class)->finalize (object);
}

static void
unknot_area_pad_class_init (UnknotAreaPadClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_area_pad_dispose;
  object_class->finalize = unknot_area_pad_finalize;
  widget_class->snapshot = unknot_area_pad_snapshot;
  widget_class->unmap = unknot_area_pad_unmap;

  /**
   * UnknotAreaPad::drawn:
   *
   * The person has let go; unknot_area_pad_get_way() tells where they went. It is forgotten afterwards.
   */
  signals[SIGNAL_DRAWN] =
    g_signal_new ("drawn", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "areapad");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
unknot_area_pad_init (UnknotAreaPad *self)
{
  self->pixels = g_array_new (FALSE, FALSE, sizeof (UnknotPoint));
  self->way = g_array_new (FALSE, FALSE, sizeof (UnknotPoint));

  self->drag = gtk_gesture_drag_new ();
  g_signal_connect_swapped (self->drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (self->drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (self->drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (self->drag, "cancel", G_CALLBACK (clear), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (self->drag));
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "crosshair");
}

/**
 * unknot_area_pad_new:
 *
 * Makes a pad without a map.
 *
 * Returns: (transfer floating): the pad
 */
GtkWidget *
unknot_area_pad_new (void)
{
  return g_object_new (UNKNOT_TYPE_AREA_PAD, NULL);
}

/**
 * unknot_area_pad_set_map:
 * @self: a pad
 * @map: (nullable): the map that it lies over
 *
 * Says which map is drawn on.
 */
void
unknot_area_pad_set_map (UnknotAreaPad *self,
                         UnknotBodyMap *map)
{
  g_return_if_fail (UNKNOT_IS_AREA_PAD (self));

  g_set_weak_pointer (&self->map, map);
}

/**
 * unknot_area_pad_get_way:
 * @self: a pad
 * @n_points: (out): how many points
 *
 * Lends where the person went, from pressing until now.
 *
 * Returns: (array length=n_points) (transfer none): places in body units
 */
const UnknotPoint *
unknot_area_pad_get_way (UnknotAreaPad *self,
                         guint         *n_points)
{
  g_return_val_if_fail (UNKNOT_IS_AREA_PAD (self) && n_points != NULL, NULL);

  *n_points = self->way->len;
  return (const UnknotPoint *) (const void *) self->way->data;
}
