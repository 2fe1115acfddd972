/* How a person points, zooms and moves about on a body map. */

#include <math.h>

#include "unknot-body-map-private.h"
#include "unknot-map-way.h"

/* How much one step of a key or a wheel zooms. */
#define ZOOM_STEP 1.25
/* A pointer that moves less than this is clicking, in pixels. */
#define SLACK 8

static void
pressed_cb (UnknotBodyMap *self,
            int            n_press,
            double         x,
            double         y)
{
  self->pressed = (UnknotPoint) { x, y };
}

/* Reached only where no region and no marker took the click. */
static void
released_cb (UnknotBodyMap *self,
             int            n_press,
             double         x,
             double         y)
{
  if (self->body != NULL)
    unknot_body_map_activate_place (self, unknot_body_map_place_at (self, x, y), NULL);
}

static void
motion_cb (UnknotBodyMap *self,
           double         x,
           double         y)
{
  const UnknotAtlasShape *shape;

  self->pointer = (UnknotPoint) { x, y };
  if (self->body == NULL)
    return;

  shape = unknot_atlas_shape_at (unknot_map_body_get_atlas (self->body), self->sheet,
                                 unknot_body_map_place_at (self, x, y));
  if (shape == NULL)
    unknot_body_map_set_hover (self, NULL, UNKNOT_SIDE_MIDDLE);
  else
    unknot_body_map_set_hover (self, shape->muscle != NULL ? shape->muscle : shape->name, shape->side);
}

static void
leave_cb (UnknotBodyMap *self)
{
  unknot_body_map_set_hover (self, NULL, UNKNOT_SIDE_MIDDLE);
}

static gboolean
scroll_cb (UnknotBodyMap *self,
           double         right,
           double         down)
{
  unknot_body_map_zoom_at (self, self->zoom * pow (ZOOM_STEP, -down), self->pointer);
  return GDK_EVENT_STOP;
}

static void
pinch_begin_cb (UnknotBodyMap    *self,
                GdkEventSequence *sequence,
                GtkGesture       *gesture)
{
  self->pinch_zoom = self->zoom;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
pinch_cb (UnknotBodyMap *self,
          double         scale,
          GtkGesture    *gesture)
{
  UnknotPoint middle;

  if (gtk_gesture_get_bounding_box_center (gesture, &middle.x, &middle.y))
    unknot_body_map_zoom_at (self, self->pinch_zoom * scale, middle);
}

static UnknotMarker *
find_marker (UnknotBodyMap *self,
             double         x,
             double         y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  return picked != NULL && UNKNOT_IS_MARKER (picked) ? UNKNOT_MARKER (picked) : NULL;
}

static void
drag_begin_cb (UnknotBodyMap *self,
               double         x,
               double         y)
{
  self->dragging = FALSE;
  self->drag_centre = self->centre;
  self->dragged = self->body != NULL ? find_marker (self, x, y) : NULL;
  if (self->dragged != NULL)
    {
      UnknotKnot *knot = unknot_marker_get_knot (self->dragged);

      self->dragged_from =
        unknot_body_map_pixel_of (self, (UnknotPoint) { unknot_knot_get_x (knot), unknot_knot_get_y (knot) });
      self->dragged_to = self->dragged_from;
    }
}

/* A marker goes with the pointer; beside one the body does, where it is larger than the map. */
static void
drag_update_cb (UnknotBodyMap  *self,
                double          x,
                double          y,
                GtkGestureDrag *gesture)
{
  if ((self->dragged == NULL && self->zoom <= 1) || (!self->dragging && hypot (x, y) < SLACK))
    return;

  /* Now it is no click any more: region and marker let go. */
  self->dragging = TRUE;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  if (self->dragged != NULL)
    self->dragged_to = (UnknotPoint) { self->dragged_from.x + x, self->dragged_from.y + y };
  else
    self->centre = (UnknotPoint) {
      self->drag_centre.x - x / self->transform.scale,
      self->drag_centre.y - y / self->transform.scale,
    };
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
drag_end_cb (UnknotBodyMap *self)
{
  UnknotMarker *marker = self->dragged;

  self->dragged = NULL;
  if (marker != NULL && self->dragging)
    unknot_body_map_move_knot (self, unknot_marker_get_knot (marker),
                               unknot_body_map_place_at (self, self->dragged_to.x, self->dragged_to.y));
  self->dragging = FALSE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
drag_cancel_cb (UnknotBodyMap *self)
{
  self->dragged = NULL;
  self->dragging = FALSE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * unknot_body_map_init_input:
 * @self: a body map
 *
 * Makes @self follow pointer, wheel and fingers.
 */
void
unknot_body_map_init_input (UnknotBodyMap *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkGesture *press = gtk_gesture_click_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);

  /* Before any child: a click on a region does not say where, so its place is kept here. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (press), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (press, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (press));

  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (drag), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (drag_cancel_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (pinch), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (pinch));

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (widget, motion);

  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (widget, scroll);
}

/* Where an arrow leads to and from: the marker itself, or the spot that Enter would mark. */
static UnknotPoint
get_goal (UnknotBodyMap *self,
          GtkWidget     *child)
{
  if (UNKNOT_IS_MAP_REGION (child))
    return unknot_body_map_pixel_of (self, unknot_map_region_get_spot (UNKNOT_MAP_REGION (child)));

  return unknot_body_map_pixel_of (self, (UnknotPoint) {
    unknot_knot_get_x (unknot_marker_get_knot (UNKNOT_MARKER (child))),
    unknot_knot_get_y (unknot_marker_get_knot (UNKNOT_MARKER (child))),
  });
}

static void
add_goals (UnknotBodyMap *self,
           GPtrArray     *widgets,
           GArray        *places,
           GPtrArray     *goals)
{
  for (guint i = 0; i < widgets->len; i++)
    {
      UnknotPoint place = get_goal (self, widgets->pdata[i]);

      g_array_append_val (places, place);
      g_ptr_array_add (goals, widgets->pdata[i]);
    }
}

/* Back to where the person was dealing with something, else to the first muscle. */
static gboolean
enter (UnknotBodyMap *self)
{
  for (guint i = 0; i < self->markers->len; i++)
    if (unknot_marker_get_knot (self->markers->pdata[i]) == self->selected_knot)
      return gtk_widget_grab_focus (self->markers->pdata[i]);

  for (guint i = 0; i < self->regions->len; i++)
    if (g_strcmp0 (unknot_map_region_get_muscle (self->regions->pdata[i]), self->selected_muscle) == 0
        && unknot_map_region_get_side (self->regions->pdata[i]) == self->selected_side)
      return gtk_widget_grab_focus (self->regions->pdata[i]);

  return self->regions->len > 0 && gtk_widget_grab_focus (self->regions->pdata[0]);
}

/**
 * unknot_body_map_move_focus:
 * @self: a body map
 * @direction: where to
 *
 * Moves the focus into the map, or inside it by where things lie.
 *
 * Returns: `FALSE` if the focus has to leave the map
 */
gboolean
unknot_body_map_move_focus (UnknotBodyMap    *self,
                            GtkDirectionType  direction)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (UnknotPoint));
  g_autoptr (GPtrArray) goals = g_ptr_array_new ();
  guint from;
  gsize next;

  if (child == NULL)
    return enter (self);

  add_goals (self, self->regions, places, goals);
  add_goals (self, self->markers, places, goals);
  if (!g_ptr_array_find (goals, child, &from)
      || !unknot_map_way_next ((const UnknotPoint *) (void *) places->data, places->len, from, direction, &next))
    return FALSE;

  return gtk_widget_grab_focus (goals->pdata[next]);
}
