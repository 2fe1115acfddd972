/* A mode of the map in which a drag is a soft brush: it says where it hurts instead of moving anything. */

#include "unknot-body-map-private.h"

/* The brush tells a new place when it has gone this far, in body units; closer ones add nothing. */
#define BRUSH_STEP 6.0

typedef enum
{
  SIGNAL_PAINTED,
  N_SIGNALS,
} UnknotBodyMapPaintSignal;

static guint signals[N_SIGNALS];

static void
paint (UnknotBodyMap *self,
       double         x,
       double         y,
       gboolean       begins)
{
  UnknotPoint place = unknot_body_map_place_at (self, x, y);

  if (!begins && unknot_point_distance (place, self->brushed) < BRUSH_STEP)
    return;

  self->brushed = place;
  g_signal_emit (self, signals[SIGNAL_PAINTED], 0, place.x, place.y, begins);
}

/* Claimed at once: no region takes it for a click, and the body stays where it is. */
static void
brush_begin_cb (UnknotBodyMap *self,
                double         x,
                double         y,
                GtkGesture    *brush)
{
  gtk_gesture_set_state (brush, GTK_EVENT_SEQUENCE_CLAIMED);
  self->brush_from = (UnknotPoint) { x, y };
  paint (self, x, y, TRUE);
}

static void
brush_update_cb (UnknotBodyMap *self,
                 double         right,
                 double         down)
{
  paint (self, self->brush_from.x + right, self->brush_from.y + down, FALSE);
}

static void
make_brush (UnknotBodyMap *self)
{
  self->brush = gtk_gesture_drag_new ();
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (self->brush), GTK_PHASE_NONE);
  g_signal_connect_swapped (self->brush, "drag-begin", G_CALLBACK (brush_begin_cb), self);
  g_signal_connect_swapped (self->brush, "drag-update", G_CALLBACK (brush_update_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (self->brush));
}

/*
 * Adds the signal of the mode to the class.
 */
void
unknot_body_map_install_painting (void)
{
  /**
   * UnknotBodyMap::painted:
   * @self: a body map
   * @x: the place, in body units
   * @y: the place, in body units
   * @begins: `TRUE` for the first place of a stroke
   *
   * The person went over a place with the brush; see [method@UnknotBodyMap.set_painting].
   */
  signals[SIGNAL_PAINTED] =
    g_signal_new ("painted", UNKNOT_TYPE_BODY_MAP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 3, G_TYPE_DOUBLE, G_TYPE_DOUBLE, G_TYPE_BOOLEAN);
}

/**
 * unknot_body_map_set_painting:
 * @self: a body map
 * @painting: whether a drag paints
 *
 * Turns the brush on or off. With it a drag or a click says where it hurts, told by
 * [signal@UnknotBodyMap::painted]; keys, wheel and two fingers do what they always do.
 */
void
unknot_body_map_set_painting (UnknotBodyMap *self,
                              gboolean       painting)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  if (self->brush == NULL && !painting)
    return;
  if (self->brush == NULL)
    make_brush (self);

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (self->brush),
                                              painting ? GTK_PHASE_CAPTURE : GTK_PHASE_NONE);
}

/**
 * unknot_body_map_get_painting:
 * @self: a body map
 *
 * Says whether a drag paints.
 *
 * Returns: `TRUE` if the brush is on
 */
gboolean
unknot_body_map_get_painting (UnknotBodyMap *self)
{
  g_return_val_if_fail (UNKNOT_IS_BODY_MAP (self), FALSE);

  return self->brush != NULL
         && gtk_event_controller_get_propagation_phase (GTK_EVENT_CONTROLLER (self->brush)) != GTK_PHASE_NONE;
}
