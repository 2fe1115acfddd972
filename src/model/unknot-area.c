#include "unknot-area.h"

#include <math.h>

#include "unknot-json.h"
#include "unknot-members.h"
#include "unknot-polygon.h"

/* What is smaller is no area, in square millimetres: the tip of a pen. */
#define LEAST_SIZE 1.0

/* Farther off there is no body, in millimetres. */
#define FARTHEST 10000.0

struct _UnknotArea
{
  UnknotPoint      points[UNKNOT_AREA_MOST_POINTS];
  guint            n_points;
  UnknotAreaMuscle muscles[UNKNOT_AREA_MOST_MUSCLES];
  guint            n_muscles;
};

static void
area_clear (gpointer data)
{
  UnknotArea *self = data;

  for (guint i = 0; i < self->n_muscles; i++)
    g_ref_string_release ((char *) self->muscles[i].muscle);
}

G_DEFINE_BOXED_TYPE (UnknotArea, unknot_area, unknot_area_ref, unknot_area_unref)

/* Places are kept to a quarter of a millimetre: such a number has a short exact form in the file. */
static double
round_place (double value)
{
  return round (value * 4) / 4;
}

/**
 * unknot_area_new:
 * @points: (array length=n_points): the corners in order, body units; kept to a quarter of a millimetre
 * @n_points: how many
 * @muscles: (array length=n_muscles) (nullable): the muscles that it lies on, likeliest first
 * @n_muscles: how many; more than %UNKNOT_AREA_MOST_MUSCLES are left out
 *
 * Makes an area. The path is closed from the last corner to the first. It is no area with less than three or more
 * than %UNKNOT_AREA_MOST_POINTS corners, when it is smaller than a square millimetre, or when it crosses itself.
 *
 * Returns: (transfer full) (nullable): the area, or `NULL` if it is none
 */
UnknotArea *
unknot_area_new (const UnknotPoint      *points,
                 guint                   n_points,
                 const UnknotAreaMuscle *muscles,
                 guint                   n_muscles)
{
  g_autoptr (UnknotArea) self = NULL;

  g_return_val_if_fail (points != NULL || n_points == 0, NULL);
  g_return_val_if_fail (muscles != NULL || n_muscles == 0, NULL);

  if (n_points < 3 || n_points > UNKNOT_AREA_MOST_POINTS)
    return NULL;

  self = g_atomic_rc_box_new0 (UnknotArea);
  for (guint i = 0; i < n_points; i++)
    {
      if (!(fabs (points[i].x) <= FARTHEST && fabs (points[i].y) <= FARTHEST))
        return NULL;
      self->points[i] = (UnknotPoint) { round_place (points[i].x), round_place (points[i].y) };
    }
  self->n_points = n_points;
  for (guint i = 0; i < MIN (n_muscles, UNKNOT_AREA_MOST_MUSCLES); i++)
    self->muscles[i] = (UnknotAreaMuscle) { g_ref_string_new_intern (muscles[i].muscle), muscles[i].side };
  self->n_muscles = MIN (n_muscles, UNKNOT_AREA_MOST_MUSCLES);

  if (unknot_area_get_size (self) < LEAST_SIZE || unknot_polygon_crosses (self->points, n_points))
    return NULL;
  return g_steal_pointer (&self);
}

static gboolean
read_point (JsonNode    *node,
            UnknotPoint *point)
{
  double values[2];

  if (!JSON_NODE_HOLDS_ARRAY (node) || json_array_get_length (json_node_get_array (node)) != 2)
    return FALSE;

  for (guint i = 0; i < 2; i++)
    {
      JsonNode *value = json_array_get_element (json_node_get_array (node), i);
      GType type = json_node_get_value_type (value);

      if (type != G_TYPE_DOUBLE && type != G_TYPE_INT64)
        return FALSE;
      values[i] = json_node_get_double (value);
    }

  *point = (UnknotPoint) { values[0], values[1] };
  return TRUE;
}

static guint
read_muscles (JsonObject       *object,
              UnknotAreaMuscle *muscles)
{
  JsonArray *array = unknot_json_array (object, "area", "muscles", NULL);
  guint n_muscles = 0;

  for (guint i = 0; array != NULL && i < json_array_get_length (array) && n_muscles < UNKNOT_AREA_MOST_MUSCLES; i++)
    {
      JsonObject *element = unknot_json_element (array, "area", i, NULL);
      const char *muscle = element != NULL ? unknot_member_get_text (element, "muscle") : NULL;
      const char *side = element != NULL ? unknot_member_get_text (element, "side") : NULL;

      if (muscle != NULL && side != NULL && unknot_side_from_id (side, &muscles[n_muscles].side))
        muscles[n_muscles++].muscle = muscle;
    }

  return n_muscles;
}

/**
 * unknot_area_new_from_json:
 * @object: the member `area` of a knot's entry: `{"points": [[120.5, 300], …], "muscles": [{"muscle": "rhomboids",
 *   "side": "left"}]}`
 *
 * Reads an area from a file that may have been edited. Muscles that can't be read are left out; a path that can't be,
 * or that is no area, spoils the whole.
 *
 * Returns: (transfer full) (nullable): the area, or `NULL` if it is none
 */
UnknotArea *
unknot_area_new_from_json (JsonObject *object)
{
  UnknotPoint points[UNKNOT_AREA_MOST_POINTS];
  UnknotAreaMuscle muscles[UNKNOT_AREA_MOST_MUSCLES];
  JsonArray *array;
  guint n_points;

  g_return_val_if_fail (object != NULL, NULL);

  array = unknot_json_array (object, "area", "points", NULL);
  n_points = array != NULL ? json_array_get_length (array) : 0;
  if (n_points > UNKNOT_AREA_MOST_POINTS)
    return NULL;
  for (guint i = 0; i < n_points; i++)
    if (!read_point (json_array_get_element (array, i), &points[i]))
      return NULL;

  return unknot_area_new (points, n_points, muscles, read_muscles (object, muscles));
}

/**
 * unknot_area_to_json:
 * @self: an area
 *
 * Writes an area as the member `area` of a knot's entry; see [func@area_new_from_json].
 *
 * Returns: (transfer full): the object
 */
JsonObject *
unknot_area_to_json (UnknotArea *self)
{
  JsonObject *object = json_object_new ();
  JsonArray *points;
  JsonArray *muscles;

  g_return_val_if_fail (self != NULL, object);

  points = json_array_sized_new (self->n_points);
  for (guint i = 0; i < self->n_points; i++)
    {
      JsonArray *point = json_array_sized_new (2);

      json_array_add_double_element (point, self->points[i].x);
      json_array_add_double_element (point, self->points[i].y);
      json_array_add_array_element (points, point);
    }
  muscles = json_array_sized_new (self->n_muscles);
  for (guint i = 0; i < self->n_muscles; i++)
    {
      JsonObject *muscle = json_object_new ();

      json_object_set_string_member (muscle, "muscle", self->muscles[i].muscle);
      json_object_set_string_member (muscle, "side", unknot_side_to_id (self->muscles[i].side));
      json_array_add_object_element (muscles, muscle);
    }

  json_object_set_array_member (object, "points", points);
  json_object_set_array_member (object, "muscles", muscles);
  return object;
}

/**
 * unknot_area_ref:
 * @self: an area
 *
 * Holds on to an area.
 *
 * Returns: (transfer full): @self
 */
UnknotArea *
unknot_area_ref (UnknotArea *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_area_unref:
 * @self: (transfer full): an area
 *
 * Lets go of an area.
 */
void
unknot_area_unref (UnknotArea *self)
{
  g_atomic_rc_box_release_full (self, area_clear);
}

/**
 * unknot_area_move:
 * @self: an area
 * @x: how far to the right, in body units
 * @y: how far down, in body units
 *
 * Makes the same area elsewhere. Its muscles are still the old ones.
 *
 * Returns: (transfer full): the moved area
 */
UnknotArea *
unknot_area_move (UnknotArea *self,
                  double      x,
                  double      y)
{
  UnknotArea *moved;

  g_return_val_if_fail (self != NULL, NULL);

  /* By whole steps of the raster of places, so that its shape never changes. */
  moved = g_atomic_rc_box_dup (sizeof *self, self);
  for (guint i = 0; i < moved->n_muscles; i++)
    g_ref_string_acquire ((char *) moved->muscles[i].muscle);
  for (guint i = 0; i < moved->n_points; i++)
    {
      moved->points[i].x += round_place (x);
      moved->points[i].y += round_place (y);
    }
  return moved;
}

/**
 * unknot_area_with_muscles:
 * @self: an area
 * @muscles: (array length=n_muscles) (nullable): the muscles that it lies on, likeliest first
 * @n_muscles: how many; more than %UNKNOT_AREA_MOST_MUSCLES are left out
 *
 * Makes the same area with other muscles.
 *
 * Returns: (transfer full): the area
 */
UnknotArea *
unknot_area_with_muscles (UnknotArea             *self,
                          const UnknotAreaMuscle *muscles,
                          guint                   n_muscles)
{
  g_return_val_if_fail (self != NULL, NULL);

  return unknot_area_new (self->points, self->n_points, muscles, n_muscles);
}

/**
 * unknot_area_equal:
 * @self: (nullable): an area
 * @other: (nullable): another
 *
 * Says whether two areas are the same, corner by corner and muscle by muscle.
 *
 * Returns: `TRUE` if they are, or both are `NULL`
 */
gboolean
unknot_area_equal (UnknotArea *self,
                   UnknotArea *other)
{
  if (self == other)
    return TRUE;
  if (self == NULL || other == NULL || self->n_points != other->n_points || self->n_muscles != other->n_muscles)
    return FALSE;

  for (guint i = 0; i < self->n_points; i++)
    if (unknot_point_distance (self->points[i], other->points[i]) > 1e-6)
      return FALSE;
  for (guint i = 0; i < self->n_muscles; i++)
    if (self->muscles[i].muscle != other->muscles[i].muscle || self->muscles[i].side != other->muscles[i].side)
      return FALSE;

  return TRUE;
}

/**
 * unknot_area_get_points:
 * @self: an area
 * @n_points: (out): how many
 *
 * Lends the corners.
 *
 * Returns: (array length=n_points) (transfer none): the corners in order, body units
 */
const UnknotPoint *
unknot_area_get_points (UnknotArea *self,
                        guint      *n_points)
{
  g_return_val_if_fail (self != NULL && n_points != NULL, NULL);

  *n_points = self->n_points;
  return self->points;
}

/**
 * unknot_area_get_muscles:
 * @self: an area
 * @n_muscles: (out): how many
 *
 * Lends the muscles that the area lies on.
 *
 * Returns: (array length=n_muscles) (transfer none): the muscles, likeliest first
 */
const UnknotAreaMuscle *
unknot_area_get_muscles (UnknotArea *self,
                         guint      *n_muscles)
{
  g_return_val_if_fail (self != NULL && n_muscles != NULL, NULL);

  *n_muscles = self->n_muscles;
  return self->muscles;
}

/**
 * unknot_area_get_bounds:
 * @self: an area
 *
 * Measures how far the area reaches.
 *
 * Returns: body units
 */
UnknotRect
unknot_area_get_bounds (UnknotArea *self)
{
  g_return_val_if_fail (self != NULL, (UnknotRect) { 0 });

  return unknot_rect_of_points (self->points, self->n_points);
}

/**
 * unknot_area_get_size:
 * @self: an area
 *
 * Measures how large the area is.
 *
 * Returns: square millimetres on the drawing
 */
double
unknot_area_get_size (UnknotArea *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return fabs (unknot_polygon_area (self->points, self->n_points));
}

/**
 * unknot_area_contains:
 * @self: an area
 * @place: a place, body units
 *
 * Says whether a place lies in the area.
 *
 * Returns: `TRUE` inside
 */
gboolean
unknot_area_contains (UnknotArea *self,
                      UnknotPoint place)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return unknot_polygon_contains (self->points, self->n_points, place);
}

/**
 * unknot_area_get_spot:
 * @self: an area
 *
 * Finds the spot that stands for the area, for the planner and for its marker: the centroid, or where that lies
 * outside of a bent area, a place inside near it.
 *
 * Returns: the spot, body units
 */
UnknotPoint
unknot_area_get_spot (UnknotArea *self)
{
  g_return_val_if_fail (self != NULL, (UnknotPoint) { 0 });

  return unknot_polygon_inner_point (self->points, self->n_points);
}
