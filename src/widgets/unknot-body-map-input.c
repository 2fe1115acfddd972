/* How a person points, zooms and moves about on a body map. */

#include <math.h>

#include "unknot-body-map-private.h"

/* How much one step of a wheel zooms, and how far one moves the map sideways, in pixels. */
#define WHEEL_STEP 1.25
#define WHEEL_PAN 60
/* How much a pixel on a touchpad zooms. */
#define TOUCHPAD_STEP 1.01
/* A pointer that moves less than this is clicking, in pixels. */
#define SLACK 8
/* What is slower when a finger lets go lies still, in pixels a second. */
#define LEAST_SPEED 150
/* The second press of a double click lies at most this far from the first one: fingers are less exact. */
#define NEAR 24

static gboolean
is_second (UnknotBodyMap *self,
           UnknotPoint    pixel,
           guint32        time)
{
  int double_click_time;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-double-click-time", &double_click_time, NULL);
  return self->tap.told && time - self->tap.time <= (guint32) double_click_time
      && unknot_point_distance (pixel, self->tap.pixel) <= NEAR;
}

/**
 * unknot_body_map_press:
 * @self: a body map
 * @pixel: where
 * @time: when, in milliseconds
 *
 * A button or a finger goes down. A click is told at once and nobody waits to see whether another one follows; if it
 * does, the first is taken back, and what lies there is shown larger, or the whole again.
 *
 * Returns: `TRUE` if this is the second half of a double click, and no click of its own
 */
gboolean
unknot_body_map_press (UnknotBodyMap *self,
                       UnknotPoint    pixel,
                       guint32        time)
{
  gboolean second = self->body != NULL && is_second (self, pixel, time);

  self->pressed = pixel;
  self->press_time = time;
  self->tap.told = FALSE;
  if (!second)
    {
      /* What is touched holds still. */
      unknot_body_map_hold (self);
      return FALSE;
    }

  unknot_body_map_withdraw_place (self);
  unknot_body_map_look_into (self, self->tap.place);
  return TRUE;
}

/**
 * unknot_body_map_click:
 * @self: a body map
 *
 * The person clicked where they pressed last.
 */
void
unknot_body_map_click (UnknotBodyMap *self)
{
  UnknotPoint place;

  if (self->body == NULL)
    return;

  place = unknot_body_map_place_at (self, self->pressed.x, self->pressed.y);
  self->tap = (UnknotTap) { self->pressed, place, self->press_time, TRUE };
  unknot_body_map_activate_place (self, place, NULL);
}

static void
pressed_cb (UnknotBodyMap *self,
            int            n_press,
            double         x,
            double         y,
            GtkGesture    *gesture)
{
  guint32 time = gtk_event_controller_get_current_event_time (GTK_EVENT_CONTROLLER (gesture));

  if (unknot_body_map_press (self, (UnknotPoint) { x, y }, time))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
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

/**
 * unknot_body_map_scroll:
 * @self: a body map
 * @right: how far to the right; in clicks of a wheel, or in pixels
 * @down: how far down
 * @wheel: whether it is a wheel, else it is a surface under fingers
 * @zoom: whether the person asks for zoom by holding Control
 *
 * A wheel zooms around the pointer. Two fingers on a surface move what is larger than the map, as they do everywhere;
 * with Control they zoom too.
 *
 * Returns: `FALSE` if there is nothing to do, so that something else may scroll
 */
gboolean
unknot_body_map_scroll (UnknotBodyMap *self,
                        double         right,
                        double         down,
                        gboolean       wheel,
                        gboolean       zoom)
{
  if (!wheel && !zoom)
    {
      if (!unknot_body_map_is_zoomed (self))
        return GDK_EVENT_PROPAGATE;
      unknot_body_map_pan (self, right, down, FALSE);
      return GDK_EVENT_STOP;
    }

  if (down != 0)
    unknot_body_map_zoom_around (self, pow (wheel ? WHEEL_STEP : TOUCHPAD_STEP, -down), self->pointer, wheel);
  else if (wheel)
    unknot_body_map_pan (self, right * WHEEL_PAN, 0, TRUE);
  return GDK_EVENT_STOP;
}

static gboolean
scroll_cb (UnknotBodyMap            *self,
           double                    right,
           double                    down,
           GtkEventControllerScroll *scroll)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (scroll));

  return unknot_body_map_scroll (self, right, down,
                                 gtk_event_controller_scroll_get_unit (scroll) == GDK_SCROLL_UNIT_WHEEL,
                                 (state & GDK_CONTROL_MASK) != 0);
}

static void
decelerate_cb (UnknotBodyMap            *self,
               double                    right,
               double                    down,
               GtkEventControllerScroll *scroll)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (scroll));

  if (gtk_event_controller_scroll_get_unit (scroll) == GDK_SCROLL_UNIT_SURFACE && (state & GDK_CONTROL_MASK) == 0)
    unknot_body_map_fling (self, right, down);
}

/**
 * unknot_body_map_pinch_begin:
 * @self: a body map
 * @middle: the middle between the fingers
 *
 * Two fingers take hold of the body.
 */
void
unknot_body_map_pinch_begin (UnknotBodyMap *self,
                             UnknotPoint    middle)
{
  self->pinch_look = self->look;
  self->pinch_place = unknot_transform_to_place (self->transform, middle);
  self->tap.told = FALSE;
}

/**
 * unknot_body_map_pinch:
 * @self: a body map
 * @scale: how much further apart the fingers are than at first
 * @middle: the middle between them now
 *
 * Fingers draw the body with them: what was between them at first stays there, as far as the edges allow.
 */
void
unknot_body_map_pinch (UnknotBodyMap *self,
                       double         scale,
                       UnknotPoint    middle)
{
  UnknotMapLook look;
  double pixels;

  if (self->body == NULL || self->room.width <= 0)
    return;

  look.zoom = CLAMP (self->pinch_look.zoom * scale, 1, UNKNOT_MAP_LOOK_MOST);
  look.centre = self->pinch_place;
  pixels = unknot_map_look_get_transform (&look, &self->room).scale;
  look.centre.x += (self->room.width / 2 - middle.x) / pixels;
  look.centre.y += (self->room.height / 2 - middle.y) / pixels;
  unknot_body_map_look_at (self, look);
}

static void
pinch_begin_cb (UnknotBodyMap    *self,
                GdkEventSequence *sequence,
                GtkGesture       *gesture)
{
  UnknotPoint middle = self->pointer;

  gtk_gesture_get_bounding_box_center (gesture, &middle.x, &middle.y);
  unknot_body_map_pinch_begin (self, middle);
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
pinch_cb (UnknotBodyMap    *self,
          GdkEventSequence *sequence,
          GtkGesture       *gesture)
{
  UnknotPoint middle;

  if (gtk_gesture_get_bounding_box_center (gesture, &middle.x, &middle.y))
    unknot_body_map_pinch (self, gtk_gesture_zoom_get_scale_delta (GTK_GESTURE_ZOOM (gesture)), middle);
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
  self->panned = FALSE;
  self->drag_look = self->look;
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
  if ((self->dragged == NULL && !unknot_body_map_is_zoomed (self)) || (!self->dragging && hypot (x, y) < SLACK))
    return;

  /* Now it is no click any more: region and marker let go. */
  self->dragging = TRUE;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  if (self->dragged != NULL)
    self->dragged_to = (UnknotPoint) { self->dragged_from.x + x, self->dragged_from.y + y };
  else
    {
      self->panned = TRUE;
      unknot_body_map_look_at (self, unknot_map_look_pan (&self->drag_look, &self->room, -x, -y));
    }
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
swipe_cb (UnknotBodyMap *self,
          double         x,
          double         y)
{
  if (self->panned && hypot (x, y) >= LEAST_SPEED)
    unknot_body_map_fling (self, -x, -y);
  self->panned = FALSE;
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
  GtkGesture *swipe = gtk_gesture_swipe_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES
                                                                | GTK_EVENT_CONTROLLER_SCROLL_KINETIC);

  /* Before any child: a click on a region does not say where, so its place is kept here. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (press), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (press, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (press));

  /* Reached only where no region and no marker took the click. */
  g_signal_connect_swapped (click, "released", G_CALLBACK (unknot_body_map_click), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));

  self->drag = gtk_gesture_drag_new ();
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (self->drag), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (self->drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (self->drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (self->drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (self->drag, "cancel", G_CALLBACK (drag_cancel_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (self->drag));

  /* How fast a drag was when it ended. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (swipe), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (swipe, "swipe", G_CALLBACK (swipe_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (swipe));
  gtk_gesture_group (swipe, self->drag);

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (pinch), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect_swapped (pinch, "update", G_CALLBACK (pinch_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (pinch));

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (widget, motion);

  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  g_signal_connect_swapped (scroll, "decelerate", G_CALLBACK (decelerate_cb), self);
  gtk_widget_add_controller (widget, scroll);
}
