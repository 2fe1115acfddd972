/* How the keyboard's focus goes over a body map. */

#include "unknot-body-map-private.h"
#include "unknot-map-way.h"

/**
 * unknot_body_map_get_spot:
 * @self: a body map with a body
 * @child: a region or a marker
 *
 * Says where an arrow leads to and from: the marker itself, or the spot that Enter would mark.
 *
 * Returns: the place in pixels of the widget
 */
UnknotPoint
unknot_body_map_get_spot (UnknotBodyMap *self,
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
      UnknotPoint place = unknot_body_map_get_spot (self, widgets->pdata[i]);

      g_array_append_val (places, place);
      g_ptr_array_add (goals, widgets->pdata[i]);
    }
}

/**
 * unknot_body_map_leave:
 * @self: a body map
 * @child: a region or a marker
 *
 * Remembers what the focus is about to leave: when it comes back, it comes to that muscle.
 */
void
unknot_body_map_leave (UnknotBodyMap *self,
                       GtkWidget     *child)
{
  UnknotKnot *knot = UNKNOT_IS_MARKER (child) ? unknot_marker_get_knot (UNKNOT_MARKER (child)) : NULL;

  g_set_str (&self->left_muscle, knot != NULL ? unknot_knot_get_muscle (knot)
                                              : unknot_map_region_get_muscle (UNKNOT_MAP_REGION (child)));
  self->left_side = knot != NULL ? unknot_knot_get_side (knot) : unknot_map_region_get_side (UNKNOT_MAP_REGION (child));
}

/* What has the focus can be seen: who zoomed in and walks on by keys takes the map along. */
static gboolean
focus (UnknotBodyMap *self,
       GtkWidget     *child)
{
  UnknotPoint spot;
  UnknotRect bounds;

  if (!gtk_widget_grab_focus (child))
    return FALSE;

  unknot_body_map_leave (self, child);
  spot = unknot_transform_to_place (self->transform, unknot_body_map_get_spot (self, child));
  bounds = (UnknotRect) { spot.x, spot.y, 0, 0 };
  if (UNKNOT_IS_MAP_REGION (child))
    bounds = unknot_map_region_get_bounds (UNKNOT_MAP_REGION (child));
  unknot_body_map_reach (self, &bounds, spot);
  return TRUE;
}

static gboolean
focus_region (UnknotBodyMap *self,
              const char    *muscle,
              UnknotSide     side)
{
  for (guint i = 0; i < self->regions->len; i++)
    if (g_strcmp0 (unknot_map_region_get_muscle (self->regions->pdata[i]), muscle) == 0
        && unknot_map_region_get_side (self->regions->pdata[i]) == side)
      return focus (self, self->regions->pdata[i]);

  return FALSE;
}

/* Back to where the person was dealing with something, or where the focus was, else to the first muscle. */
static gboolean
enter (UnknotBodyMap *self)
{
  for (guint i = 0; i < self->markers->len; i++)
    if (unknot_marker_get_knot (self->markers->pdata[i]) == self->selected_knot)
      return focus (self, self->markers->pdata[i]);

  if (focus_region (self, self->selected_muscle, self->selected_side)
      || focus_region (self, self->left_muscle, self->left_side))
    return TRUE;

  return self->regions->len > 0 && focus (self, self->regions->pdata[0]);
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

  /* Whoever comes by the keyboard before the regions are there does not wait for them. */
  unknot_body_map_make_regions (self);
  if (child == NULL)
    return enter (self);

  add_goals (self, self->regions, places, goals);
  add_goals (self, self->markers, places, goals);
  if (!g_ptr_array_find (goals, child, &from)
      || !unknot_map_way_next ((const UnknotPoint *) (void *) places->data, places->len, from, direction, &next))
    return FALSE;

  return focus (self, goals->pdata[next]);
}
