/* Measuring an outline by the straight pieces that stand for its curves. */

#include "unknot-outline-private.h"

#include <math.h>

/* How far the straight pieces that stand for a curve where it is measured may be off it. */
#define FLATNESS 0.05
#define MOST_PIECES 64

void
unknot_outline_flat_free (UnknotOutlineFlat *flat)
{
  g_free (flat->polyline.points);
  g_free (flat->polyline.ends);
  g_free (flat);
}

static UnknotPoint
point_on_curve (UnknotPoint        start,
                const UnknotPoint *rest,
                double             t)
{
  double u = 1 - t;
  double a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;

  return (UnknotPoint) {
    a * start.x + b * rest[0].x + c * rest[1].x + d * rest[2].x,
    a * start.y + b * rest[0].y + c * rest[1].y + d * rest[2].y,
  };
}

/* Halving the pieces leaves a quarter of the error, which is at most 3/4 of how far the control points are bent. */
static guint
count_pieces (UnknotPoint        start,
              const UnknotPoint *rest)
{
  double first = hypot (start.x - 2 * rest[0].x + rest[1].x, start.y - 2 * rest[0].y + rest[1].y);
  double second = hypot (rest[0].x - 2 * rest[1].x + rest[2].x, rest[0].y - 2 * rest[1].y + rest[2].y);

  return (guint) CLAMP (ceil (sqrt (0.75 * fmax (first, second) / FLATNESS)), 1, MOST_PIECES);
}

static void
flatten_cb (UnknotOutlineVerb  verb,
            const UnknotPoint *points,
            gpointer           user_data)
{
  GArray **arrays = user_data;
  GArray *corners = arrays[0], *starts = arrays[1];
  UnknotPoint last, first;
  guint n_pieces;

  switch (verb)
    {
    case UNKNOT_OUTLINE_MOVE:
      {
        gsize start = corners->len;

        g_array_append_val (starts, start);
        g_array_append_val (corners, points[0]);
        break;
      }

    case UNKNOT_OUTLINE_LINE:
      g_array_append_val (corners, points[0]);
      break;

    case UNKNOT_OUTLINE_CURVE:
      last = g_array_index (corners, UnknotPoint, corners->len - 1);
      n_pieces = count_pieces (last, points);
      for (guint i = 1; i <= n_pieces; i++)
        {
          UnknotPoint next = point_on_curve (last, points, (double) i / n_pieces);

          g_array_append_val (corners, next);
        }
      break;

    case UNKNOT_OUTLINE_CLOSE:
      first = g_array_index (corners, UnknotPoint, g_array_index (starts, gsize, starts->len - 1));
      last = g_array_index (corners, UnknotPoint, corners->len - 1);
      if (first.x != last.x || first.y != last.y)
        g_array_append_val (corners, first);
      break;

    default:
      g_assert_not_reached ();
    }
}

static const UnknotOutlineFlat *
get_flat (UnknotOutline *self)
{
  UnknotOutlineFlat *flat = g_atomic_pointer_get (&self->flat);
  GArray *arrays[2];

  if (flat != NULL)
    return flat;

  arrays[0] = g_array_sized_new (FALSE, FALSE, sizeof (UnknotPoint), (guint) self->n_points + 1);
  arrays[1] = g_array_new (FALSE, FALSE, sizeof (gsize));
  unknot_outline_foreach (self, flatten_cb, arrays);

  flat = g_new0 (UnknotOutlineFlat, 1);
  flat->polyline.n_points = arrays[0]->len;
  flat->polyline.points = (UnknotPoint *) (void *) g_array_free (arrays[0], FALSE);
  flat->polyline.n_parts = arrays[1]->len;
  flat->polyline.ends = (gsize *) (void *) g_array_free (arrays[1], FALSE);
  for (gsize i = 0; i + 1 < flat->polyline.n_parts; i++)
    flat->polyline.ends[i] = flat->polyline.ends[i + 1];
  flat->polyline.ends[flat->polyline.n_parts - 1] = flat->polyline.n_points;
  flat->bounds = unknot_rect_of_points (flat->polyline.points, flat->polyline.n_points);

  if (g_atomic_pointer_compare_and_exchange (&self->flat, NULL, flat))
    return flat;

  unknot_outline_flat_free (flat);
  return g_atomic_pointer_get (&self->flat);
}

/**
 * unknot_outline_get_bounds:
 * @self: an outline
 *
 * Gets the smallest rectangle that holds the outline itself; control points may lie outside of it.
 *
 * Returns: (transfer none): the rectangle
 */
const UnknotRect *
unknot_outline_get_bounds (UnknotOutline *self)
{
  return &get_flat (self)->bounds;
}

/**
 * unknot_outline_get_polyline:
 * @self: an outline
 *
 * Gets the outline with every curve made of straight pieces, true to 0.05 of a unit.
 *
 * Returns: (transfer none): the straight pieces
 */
const UnknotPolyline *
unknot_outline_get_polyline (UnknotOutline *self)
{
  return &get_flat (self)->polyline;
}

/**
 * unknot_outline_contains:
 * @self: an outline; a part that is open counts as closed
 * @point: the place to look up
 *
 * Says whether @point lies inside, by the even-odd rule: a part inside a part is a hole.
 *
 * Returns: `TRUE` if it does
 */
gboolean
unknot_outline_contains (UnknotOutline *self,
                         UnknotPoint    point)
{
  const UnknotOutlineFlat *flat = get_flat (self);
  const UnknotPolyline *line = &flat->polyline;
  gboolean inside = FALSE;
  gsize start = 0;

  if (!unknot_rect_contains (&flat->bounds, point))
    return FALSE;

  for (gsize part = 0; part < line->n_parts; part++)
    {
      UnknotPoint a = line->points[line->ends[part] - 1];

      for (gsize i = start; i < line->ends[part]; i++)
        {
          UnknotPoint b = line->points[i];

          if ((a.y > point.y) != (b.y > point.y)
              && point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x))
            inside = !inside;
          a = b;
        }
      start = line->ends[part];
    }

  return inside;
}

/**
 * unknot_outline_distance:
 * @self: an outline
 * @point: the place to measure from
 *
 * Measures how far @point is from the line itself, whether it lies inside or outside.
 *
 * Returns: the distance, 0 or more
 */
double
unknot_outline_distance (UnknotOutline *self,
                         UnknotPoint    point)
{
  const UnknotPolyline *line = unknot_outline_get_polyline (self);
  double least = G_MAXDOUBLE;
  gsize start = 0;

  for (gsize part = 0; part < line->n_parts; part++)
    {
      UnknotPoint a = line->points[start];

      for (gsize i = start; i < line->ends[part]; i++)
        {
          UnknotPoint b = line->points[i];
          double dx = b.x - a.x, dy = b.y - a.y;
          double px = point.x - a.x, py = point.y - a.y;
          double length = dx * dx + dy * dy;
          double t = length > 0 ? CLAMP ((px * dx + py * dy) / length, 0, 1) : 0;
          double ex = px - t * dx, ey = py - t * dy;

          least = MIN (least, ex * ex + ey * ey);
          a = b;
        }
      start = line->ends[part];
    }

  return sqrt (least);
}

/**
 * unknot_outline_area:
 * @self: an outline; a part that is open counts as closed
 *
 * Measures the area. Parts that run the other way round, as holes do, count against it.
 *
 * Returns: the area, 0 or more
 */
double
unknot_outline_area (UnknotOutline *self)
{
  const UnknotPolyline *line = unknot_outline_get_polyline (self);
  double twice = 0;
  gsize start = 0;

  for (gsize part = 0; part < line->n_parts; part++)
    {
      UnknotPoint a = line->points[line->ends[part] - 1];

      for (gsize i = start; i < line->ends[part]; i++)
        {
          UnknotPoint b = line->points[i];

          twice += a.x * b.y - b.x * a.y;
          a = b;
        }
      start = line->ends[part];
    }

  return fabs (twice) / 2;
}
