/* Where the markers of a body map lie: on their places, or a little beside them where they would cover each other; and
   their menu. */

#include "unknot-body-map-private.h"
#include "unknot-map-spread.h"

#include <math.h>

/* How far from the middle of a marker a finger may be that means it, in pixels: half of 44. */
#define FINGER 22.0

static UnknotPoint
get_pixel (UnknotBodyMap *self,
           UnknotMarker  *marker)
{
  UnknotKnot *knot = unknot_marker_get_knot (marker);

  if (marker == self->dragged)
    return self->dragged_to;

  return unknot_body_map_pixel_of (self, (UnknotPoint) { unknot_knot_get_x (knot), unknot_knot_get_y (knot) });
}

static void
place_marker (UnknotMarker *marker,
              UnknotPoint   middle,
              UnknotPoint   place)
{
  GtkRequisition size;
  GtkAllocation allocation;

  gtk_widget_get_preferred_size (GTK_WIDGET (marker), NULL, &size);
  allocation = (GtkAllocation) {
    (int) lround (middle.x - size.width / 2.0), (int) lround (middle.y - size.height / 2.0), size.width, size.height,
  };
  gtk_widget_size_allocate (GTK_WIDGET (marker), &allocation, -1);
  unknot_marker_set_place (marker, (UnknotPoint) { place.x - allocation.x, place.y - allocation.y });
}

/**
 * unknot_body_map_place_markers:
 * @self: a body map with a body
 *
 * Puts every marker where it belongs. The one that the person is dealing with stays on its place; those it would
 * cover make way, and show by a line where they belong.
 */
void
unknot_body_map_place_markers (UnknotBodyMap *self)
{
  guint n_markers = self->markers->len;
  g_autofree UnknotPoint *middles = g_new0 (UnknotPoint, n_markers);
  g_autofree double *radii = g_new0 (double, n_markers);
  g_autofree gboolean *fixed = g_new0 (gboolean, n_markers);

  for (guint i = 0; i < n_markers; i++)
    {
      UnknotMarker *marker = self->markers->pdata[i];
      GtkRequisition size;

      gtk_widget_get_preferred_size (GTK_WIDGET (marker), NULL, &size);
      middles[i] = get_pixel (self, marker);
      radii[i] = size.width / 2.0;
      fixed[i] = self->dragged != NULL ? marker == self->dragged
                                       : unknot_marker_get_knot (marker) == self->selected_knot;
    }

  unknot_map_spread (middles, radii, fixed, n_markers);
  for (guint i = 0; i < n_markers; i++)
    place_marker (self->markers->pdata[i], middles[i], get_pixel (self, self->markers->pdata[i]));
}

/* A finger that stays on a marker has taken hold of it, and of the body: from here on it opens the menu only. */
static GMenuModel *
menu_cb (GtkWidget *marker,
         gpointer   user_data)
{
  UnknotBodyMap *self = user_data;
  GMenuModel *menu = self->knot_menu != NULL ? self->knot_menu (marker, self->knot_menu_data) : NULL;

  if (menu != NULL)
    gtk_event_controller_reset (GTK_EVENT_CONTROLLER (self->drag));

  return menu;
}

/* The marker that a finger means: it is wider than a marker, and its middle may be a little beside one. */
static GtkWidget *
find_near (UnknotBodyMap *self,
           UnknotPoint    pixel,
           UnknotPoint   *inside)
{
  GtkWidget *found = NULL;
  double nearest = FINGER;

  for (guint i = 0; i < self->markers->len; i++)
    {
      GtkWidget *marker = self->markers->pdata[i];
      graphene_rect_t bounds;
      UnknotPoint middle;
      double distance;

      if (!gtk_widget_get_child_visible (marker) || !gtk_widget_compute_bounds (marker, GTK_WIDGET (self), &bounds))
        continue;
      middle = (UnknotPoint) { bounds.origin.x + bounds.size.width / 2, bounds.origin.y + bounds.size.height / 2 };
      distance = unknot_point_distance (middle, pixel);
      if (distance > nearest)
        continue;
      nearest = distance;
      found = marker;
      *inside = (UnknotPoint) { pixel.x - bounds.origin.x, pixel.y - bounds.origin.y };
    }

  return found;
}

static void
held_cb (UnknotBodyMap *self,
         double         x,
         double         y,
         GtkGesture    *gesture)
{
  UnknotPoint inside;
  GtkWidget *marker = find_near (self, (UnknotPoint) { x, y }, &inside);

  if (marker != NULL && unknot_context_menu_hold (marker, inside.x, inside.y))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

/**
 * unknot_body_map_init_hold:
 * @self: a body map
 *
 * Lets a finger that stays near a marker open its menu.
 */
void
unknot_body_map_init_hold (UnknotBodyMap *self)
{
  GtkGesture *hold = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (hold), TRUE);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (hold), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (hold, "pressed", G_CALLBACK (held_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (hold));
}

/**
 * unknot_body_map_add_menu:
 * @self: a body map
 * @marker: a new marker
 *
 * Gives the marker the menu that all of them have.
 */
void
unknot_body_map_add_menu (UnknotBodyMap *self,
                          GtkWidget     *marker)
{
  unknot_context_menu_add (marker, menu_cb, self);
}

/**
 * unknot_body_map_set_knot_menu:
 * @self: a body map
 * @make: (nullable): makes the menu of an [class@Unknot.Marker]
 * @user_data: given to it; must outlive the map
 *
 * Says what menu a marker has.
 */
void
unknot_body_map_set_knot_menu (UnknotBodyMap         *self,
                               UnknotContextMenuFunc  make,
                               gpointer               user_data)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  self->knot_menu = make;
  self->knot_menu_data = user_data;
}
