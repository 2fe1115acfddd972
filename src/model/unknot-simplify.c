#include "unknot-simplify.h"

#include <math.h>

/* Corners in one line can always go. */
#define FLAT 1e-9

/* Twice the area of a triangle, below 0 if its corners go round the other way. */
static double
turn (UnknotPoint a,
      UnknotPoint b,
      UnknotPoint c)
{
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/* Inside or on the edge: what the new edge would only touch must not be cut off either. */
static gboolean
triangle_holds (const UnknotPoint corners[3],
                UnknotPoint       place)
{
  double first = turn (corners[0], corners[1], place);
  double second = turn (corners[1], corners[2], place);
  double third = turn (corners[2], corners[0], place);

  return (first >= 0 && second >= 0 && third >= 0) || (first <= 0 && second <= 0 && third <= 0);
}

/* Cutting off a corner must not cut through another part of the edge. */
static gboolean
is_clear (const UnknotPoint *points,
          guint              n_points,
          guint              index)
{
  const UnknotPoint corners[] = {
    points[(index + n_points - 1) % n_points], points[index], points[(index + 1) % n_points],
  };

  if (fabs (turn (corners[0], corners[1], corners[2])) < FLAT)
    return TRUE;
  for (guint i = 2; i + 1 < n_points; i++)
    if (triangle_holds (corners, points[(index + i) % n_points]))
      return FALSE;

  return TRUE;
}

/**
 * unknot_simplify_polygon:
 * @points: (array length=n_points) (inout): the corners; changed
 * @n_points: how many, 3 or more
 * @least: corners whose triangle with their neighbours is smaller than this go, in square units
 * @most_points: more than so many never stay; 3 or more
 *
 * Takes the corners away that matter least, one by one: the one whose triangle with its neighbours is smallest
 * (M. Visvalingam and J. D. Whyatt, "Line generalisation by repeated elimination of points", The Cartographic Journal
 * 30 (1993) 46-51). A polygon that does not cross itself does not do so afterwards. The time grows with the third
 * power of the corners in the worst case: for some hundred.
 *
 * Returns: how many corners are left
 */
guint
unknot_simplify_polygon (UnknotPoint *points,
                         guint        n_points,
                         double       least,
                         guint        most_points)
{
  g_return_val_if_fail (points != NULL && most_points >= 3, n_points);

  while (n_points > 3)
    {
      double smallest = HUGE_VAL;
      guint index = n_points;

      for (guint i = 0; i < n_points; i++)
        {
          double area =
            fabs (turn (points[(i + n_points - 1) % n_points], points[i], points[(i + 1) % n_points])) / 2;

          if (area < smallest && is_clear (points, n_points, i))
            {
              smallest = area;
              index = i;
            }
        }

      if (index == n_points || (smallest >= least && n_points <= most_points))
        break;
      n_points--;
      for (guint i = index; i < n_points; i++)
        points[i] = points[i + 1];
    }

  return n_points;
}
