#include "unknot-polygon.h"

#include <math.h>

/* How far inside of the edge a point is put that would lie outside, in body units, where there is room. */
#define MARGIN 2.0

/**
 * unknot_polygon_area:
 * @points: (array length=n_points): corners
 * @n_points: how many, 3 or more
 *
 * Measures a polygon by the surveyor's formula.
 *
 * Returns: square units; below 0 if the corners go round the other way
 */
double
unknot_polygon_area (const UnknotPoint *points,
                     guint              n_points)
{
  double twice = 0;

  for (guint i = 0; i < n_points; i++)
    {
      UnknotPoint a = points[i];
      UnknotPoint b = points[(i + 1) % n_points];

      twice += a.x * b.y - b.x * a.y;
    }

  return twice / 2;
}

/**
 * unknot_polygon_centroid:
 * @points: (array length=n_points): corners
 * @n_points: how many, 3 or more
 *
 * Finds the centre of mass; of a bent shape it may lie outside.
 *
 * Returns: the centroid; the mean of the corners of a polygon without area
 */
UnknotPoint
unknot_polygon_centroid (const UnknotPoint *points,
                         guint              n_points)
{
  double area = unknot_polygon_area (points, n_points);
  UnknotPoint origin;
  UnknotPoint sum = { 0, 0 };

  g_return_val_if_fail (n_points > 0, sum);

  /* Counted from the first corner, so that no large numbers are subtracted from each other. */
  origin = points[0];
  for (guint i = 0; i < n_points; i++)
    {
      UnknotPoint a = { points[i].x - origin.x, points[i].y - origin.y };
      UnknotPoint b = { points[(i + 1) % n_points].x - origin.x, points[(i + 1) % n_points].y - origin.y };
      double cross = fabs (area) > 1e-9 ? a.x * b.y - b.x * a.y : 0;

      sum.x += cross != 0 ? (a.x + b.x) * cross : 0;
      sum.y += cross != 0 ? (a.y + b.y) * cross : 0;
    }
  if (fabs (area) > 1e-9)
    return (UnknotPoint) { origin.x + sum.x / (6 * area), origin.y + sum.y / (6 * area) };

  for (guint i = 0; i < n_points; i++)
    {
      sum.x += points[i].x / n_points;
      sum.y += points[i].y / n_points;
    }
  return sum;
}

/**
 * unknot_polygon_contains:
 * @points: (array length=n_points): corners
 * @n_points: how many, 3 or more
 * @place: the place to look up
 *
 * Says whether @place lies inside, by the even-odd rule.
 *
 * Returns: `TRUE` inside
 */
gboolean
unknot_polygon_contains (const UnknotPoint *points,
                         guint              n_points,
                         UnknotPoint        place)
{
  gboolean inside = FALSE;

  for (guint i = 0, j = n_points - 1; i < n_points; j = i++)
    {
      UnknotPoint a = points[i];
      UnknotPoint b = points[j];

      if ((a.y > place.y) != (b.y > place.y)
          && place.x < (b.x - a.x) * (place.y - a.y) / (b.y - a.y) + a.x)
        inside = !inside;
    }

  return inside;
}

/* Above 0 if c lies to one side of the line from a to b, below on the other. */
static double
turn (UnknotPoint a,
      UnknotPoint b,
      UnknotPoint c)
{
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

static gboolean
lies_between (UnknotPoint a,
              UnknotPoint b,
              UnknotPoint c)
{
  return MIN (a.x, b.x) <= c.x && c.x <= MAX (a.x, b.x) && MIN (a.y, b.y) <= c.y && c.y <= MAX (a.y, b.y);
}

static gboolean
segments_meet (UnknotPoint a,
               UnknotPoint b,
               UnknotPoint c,
               UnknotPoint d)
{
  double abc = turn (a, b, c);
  double abd = turn (a, b, d);
  double cda = turn (c, d, a);
  double cdb = turn (c, d, b);

  if (((abc > 0 && abd < 0) || (abc < 0 && abd > 0)) && ((cda > 0 && cdb < 0) || (cda < 0 && cdb > 0)))
    return TRUE;

  return (abc == 0 && lies_between (a, b, c)) || (abd == 0 && lies_between (a, b, d))
         || (cda == 0 && lies_between (c, d, a)) || (cdb == 0 && lies_between (c, d, b));
}

/* Two neighbours share a corner; they only cross where the second runs back over the first. */
static gboolean
runs_back (UnknotPoint a,
           UnknotPoint b,
           UnknotPoint c)
{
  return turn (a, b, c) == 0 && (a.x - b.x) * (c.x - b.x) + (a.y - b.y) * (c.y - b.y) >= 0;
}

/**
 * unknot_polygon_crosses:
 * @points: (array length=n_points): corners
 * @n_points: how many, 3 or more
 *
 * Says whether the edge crosses or touches itself. The time grows with the square of the corners: for short lists.
 *
 * Returns: `TRUE` if it does
 */
gboolean
unknot_polygon_crosses (const UnknotPoint *points,
                        guint              n_points)
{
  for (guint i = 0; i < n_points; i++)
    {
      UnknotPoint a = points[i];
      UnknotPoint b = points[(i + 1) % n_points];

      if (runs_back (a, b, points[(i + 2) % n_points]))
        return TRUE;
      for (guint j = i + 2; j < n_points; j++)
        if ((j + 1) % n_points != i && segments_meet (a, b, points[j], points[(j + 1) % n_points]))
          return TRUE;
    }

  return FALSE;
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

/* Where the edge crosses the level y, from left to right. */
static GArray *
cross_level (const UnknotPoint *points,
             guint              n_points,
             double             y)
{
  GArray *crossings = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0, j = n_points - 1; i < n_points; j = i++)
    if ((points[i].y > y) != (points[j].y > y))
      {
        double share = (y - points[i].y) / (points[j].y - points[i].y);
        double x = points[i].x + share * (points[j].x - points[i].x);

        g_array_append_val (crossings, x);
      }
  g_array_sort (crossings, compare_doubles);
  return crossings;
}

/**
 * unknot_polygon_inner_point:
 * @points: (array length=n_points): corners
 * @n_points: how many, 3 or more
 *
 * Finds the point that stands for a polygon: its centroid, or near it one that lies inside.
 *
 * Returns: a point inside
 */
UnknotPoint
unknot_polygon_inner_point (const UnknotPoint *points,
                            guint              n_points)
{
  UnknotPoint centroid = unknot_polygon_centroid (points, n_points);
  g_autoptr (GArray) levels = NULL;
  UnknotPoint best = centroid;
  double nearest = HUGE_VAL;

  if (unknot_polygon_contains (points, n_points, centroid))
    return centroid;

  /* Between two neighbouring heights of corners every level runs through the inside somewhere. */
  levels = g_array_sized_new (FALSE, FALSE, sizeof (double), n_points + 1);
  for (guint i = 0; i < n_points; i++)
    g_array_append_val (levels, points[i].y);
  g_array_append_val (levels, centroid.y);
  g_array_sort (levels, compare_doubles);
  for (guint i = 0; i <= n_points; i++)
    {
      double above = g_array_index (levels, double, i);
      double below = i < n_points ? g_array_index (levels, double, i + 1) : above;
      double y = above == centroid.y ? above : (above + below) / 2;
      g_autoptr (GArray) crossings = cross_level (points, n_points, y);

      for (guint k = 0; k + 1 < crossings->len; k += 2)
        {
          double from = g_array_index (crossings, double, k);
          double to = g_array_index (crossings, double, k + 1);
          double margin = MIN (MARGIN, (to - from) / 2);
          UnknotPoint point = { CLAMP (centroid.x, from + margin, to - margin), y };

          if (to - from > 1e-6 && unknot_point_distance (point, centroid) < nearest)
            {
              best = point;
              nearest = unknot_point_distance (point, centroid);
            }
        }
    }

  return best;
}
