#include "unknot-area-trace.h"

#include <math.h>

#include "unknot-area-mask.h"
#include "unknot-polygon.h"
#include "unknot-simplify.h"

/* How fine a drawn loop is looked at, in body units: finer than a finger, and than most hands draw. */
#define STEP 2.0

/* A corner that changes the area by less is not worth keeping, in square body units. */
#define LEAST_CORNER 6.0

/* What is smaller is a slip of the pen, in square body units: a fingertip has twice that. */
#define LEAST_DRAWN 60.0

/* How far apart the muscles below are looked up, and how many places at most. */
#define SAMPLE 5.0
#define MOST_SAMPLES 600

/* A muscle below less of the area than this is not named. */
#define LEAST_SHARE 0.12

/* Corners of a round area. */
#define N_ROUND 24

typedef struct
{
  UnknotAreaMuscle muscle;
  double           share;
} Share;

static void
add_share (GArray                *shares,
           const UnknotCandidate *candidate,
           double                 share)
{
  Share entry = { { candidate->muscle, candidate->side }, share };

  for (guint i = 0; i < shares->len; i++)
    {
      Share *known = &g_array_index (shares, Share, i);

      if (g_str_equal (known->muscle.muscle, candidate->muscle) && known->muscle.side == candidate->side)
        {
          known->share += share;
          return;
        }
    }

  g_array_append_val (shares, entry);
}

static int
compare_shares (gconstpointer a,
                gconstpointer b)
{
  double difference = ((const Share *) b)->share - ((const Share *) a)->share;

  return (difference > 0) - (difference < 0);
}

/**
 * unknot_area_rank_muscles:
 * @area: an area
 * @atlas: the view that it is on
 * @sheet: the sheet that it was drawn on
 * @muscles: (array fixed-size=3) (out caller-allocates): room for %UNKNOT_AREA_MOST_MUSCLES muscles; their ids belong
 *   to the atlas
 *
 * Finds the muscles that an area lies on, by how much of it each takes up. Places 5 mm apart are asked what is meant
 * by them; the likeliest answer counts whole, the second half, the third a third, so that a muscle under a large one
 * is named where it is often meant.
 *
 * Returns: how many, likeliest first
 */
guint
unknot_area_rank_muscles (UnknotArea       *area,
                          UnknotAtlas      *atlas,
                          UnknotSheet       sheet,
                          UnknotAreaMuscle *muscles)
{
  g_autoptr (GArray) shares = g_array_new (FALSE, FALSE, sizeof (Share));
  UnknotRect bounds;
  double step;
  double total = 0;
  guint n_muscles = 0;

  g_return_val_if_fail (area != NULL && atlas != NULL && muscles != NULL, 0);

  bounds = unknot_area_get_bounds (area);
  step = MAX (SAMPLE, sqrt (unknot_area_get_size (area) / MOST_SAMPLES));
  for (double y = bounds.y + step / 2; y < bounds.y + bounds.height + step / 2; y += step)
    for (double x = bounds.x + step / 2; x < bounds.x + bounds.width + step / 2; x += step)
      {
        g_autoptr (GArray) candidates = NULL;

        if (!unknot_area_contains (area, (UnknotPoint) { x, y }))
          continue;
        candidates = unknot_atlas_candidates_at (atlas, sheet, (UnknotPoint) { x, y });
        for (guint i = 0; i < MIN (candidates->len, UNKNOT_AREA_MOST_MUSCLES); i++)
          add_share (shares, &g_array_index (candidates, UnknotCandidate, i), 1.0 / (i + 1));
      }

  /* An area between two of those places, or one so thin, has its spot at least. */
  if (shares->len == 0)
    {
      g_autoptr (GArray) candidates = unknot_atlas_candidates_at (atlas, sheet, unknot_area_get_spot (area));

      for (guint i = 0; i < MIN (candidates->len, UNKNOT_AREA_MOST_MUSCLES); i++)
        add_share (shares, &g_array_index (candidates, UnknotCandidate, i), 1.0 / (i + 1));
    }

  g_array_sort (shares, compare_shares);
  for (guint i = 0; i < shares->len; i++)
    total += g_array_index (shares, Share, i).share;
  for (guint i = 0; i < MIN (shares->len, UNKNOT_AREA_MOST_MUSCLES); i++)
    if (g_array_index (shares, Share, i).share >= LEAST_SHARE * total)
      muscles[n_muscles++] = g_array_index (shares, Share, i).muscle;

  return n_muscles;
}

static UnknotArea *
name_muscles (UnknotArea  *area,
              UnknotAtlas *atlas,
              UnknotSheet  sheet)
{
  UnknotAreaMuscle muscles[UNKNOT_AREA_MOST_MUSCLES];

  return unknot_area_with_muscles (area, muscles, unknot_area_rank_muscles (area, atlas, sheet, muscles));
}

/**
 * unknot_area_trace:
 * @atlas: the view that was drawn on
 * @sheet: the sheet that was drawn on
 * @path: (array length=n_points): the way of the pen in body units, closed by a straight line
 * @n_points: how many points
 *
 * Makes an area of what was drawn: without crossings, inside the body, with few corners, and with its muscles.
 *
 * Returns: (transfer full) (nullable): the area, or `NULL` if nothing of some size is left
 */
UnknotArea *
unknot_area_trace (UnknotAtlas       *atlas,
                   UnknotSheet        sheet,
                   const UnknotPoint *path,
                   guint              n_points)
{
  g_autoptr (GArray) edge = NULL;
  g_autoptr (UnknotArea) area = NULL;
  UnknotPoint *points;
  guint n_corners;

  g_return_val_if_fail (atlas != NULL, NULL);
  g_return_val_if_fail (path != NULL || n_points == 0, NULL);

  if (n_points < 3)
    return NULL;

  edge = unknot_area_mask_trace (path, n_points, unknot_atlas_get_outline (atlas), STEP);
  points = (UnknotPoint *) (void *) edge->data;
  if (edge->len < 3 || fabs (unknot_polygon_area (points, edge->len)) < LEAST_DRAWN)
    return NULL;

  n_corners = unknot_simplify_polygon (points, edge->len, LEAST_CORNER, UNKNOT_AREA_MOST_POINTS);
  area = unknot_area_new (points, n_corners, NULL, 0);

  return area != NULL ? name_muscles (area, atlas, sheet) : NULL;
}

/* What lies inside the body stays as it is, corner by corner: only at the edge of the body it is cut. */
static UnknotArea *
settle (UnknotAtlas       *atlas,
        UnknotSheet        sheet,
        const UnknotPoint *points,
        guint              n_points)
{
  UnknotOutline *outline = unknot_atlas_get_outline (atlas);
  g_autoptr (UnknotArea) area = NULL;

  for (guint i = 0; i < n_points; i++)
    if (!unknot_outline_contains (outline, points[i]))
      return unknot_area_trace (atlas, sheet, points, n_points);

  area = unknot_area_new (points, n_points, NULL, 0);

  return area != NULL ? name_muscles (area, atlas, sheet) : NULL;
}

/**
 * unknot_area_round:
 * @atlas: a view
 * @sheet: the sheet that is looked at
 * @middle: its middle, body units
 * @radius: how large, in body units
 *
 * Makes a round area, cut off where the body ends.
 *
 * Returns: (transfer full) (nullable): the area, or `NULL` if it lies beside the body
 */
UnknotArea *
unknot_area_round (UnknotAtlas *atlas,
                   UnknotSheet  sheet,
                   UnknotPoint  middle,
                   double       radius)
{
  UnknotPoint points[N_ROUND];

  g_return_val_if_fail (atlas != NULL && radius > 0, NULL);

  for (guint i = 0; i < N_ROUND; i++)
    points[i] = (UnknotPoint) {
      middle.x + radius * cos (2 * G_PI * i / N_ROUND),
      middle.y + radius * sin (2 * G_PI * i / N_ROUND),
    };

  return settle (atlas, sheet, points, N_ROUND);
}

/**
 * unknot_area_shift:
 * @area: an area
 * @atlas: the view that it is on
 * @sheet: the sheet that is looked at
 * @x: how far to the right, in body units
 * @y: how far down, in body units
 *
 * Moves an area, and says which muscles it lies on there.
 *
 * Returns: (transfer full) (nullable): the area, or `NULL` if it would leave the body
 */
UnknotArea *
unknot_area_shift (UnknotArea  *area,
                   UnknotAtlas *atlas,
                   UnknotSheet  sheet,
                   double       x,
                   double       y)
{
  g_autoptr (UnknotArea) moved = unknot_area_move (area, x, y);
  const UnknotPoint *points;
  guint n_points;

  g_return_val_if_fail (moved != NULL && atlas != NULL, NULL);

  points = unknot_area_get_points (moved, &n_points);
  return settle (atlas, sheet, points, n_points);
}

/**
 * unknot_area_scale:
 * @area: an area
 * @atlas: the view that it is on
 * @sheet: the sheet that is looked at
 * @factor: how much larger, above 0
 *
 * Makes an area larger or smaller around its spot.
 *
 * Returns: (transfer full) (nullable): the area, or `NULL` if it is too small now
 */
UnknotArea *
unknot_area_scale (UnknotArea  *area,
                   UnknotAtlas *atlas,
                   UnknotSheet  sheet,
                   double       factor)
{
  UnknotPoint scaled[UNKNOT_AREA_MOST_POINTS];
  const UnknotPoint *points;
  UnknotPoint spot;
  guint n_points;

  g_return_val_if_fail (area != NULL && atlas != NULL && factor > 0, NULL);

  spot = unknot_area_get_spot (area);
  points = unknot_area_get_points (area, &n_points);
  for (guint i = 0; i < n_points; i++)
    scaled[i] = (UnknotPoint) {
      spot.x + (points[i].x - spot.x) * factor,
      spot.y + (points[i].y - spot.y) * factor,
    };

  return settle (atlas, sheet, scaled, n_points);
}

/**
 * unknot_area_get_radius:
 * @area: (nullable): an area, or `NULL` for a point
 *
 * Says how large an area is, whatever its shape.
 *
 * Returns: the radius of a circle of its size, in body units; 0 for a point
 */
double
unknot_area_get_radius (UnknotArea *area)
{
  return area != NULL ? sqrt (unknot_area_get_size (area) / G_PI) : 0;
}

/**
 * unknot_area_put:
 * @area: (nullable): an area, or `NULL` for a point
 * @record: what a knot is to be; it borrows @area
 *
 * Gives a knot an area, or takes it away: its spot goes to that of the area, and its muscle is the likeliest of the
 * area's, unless the one that the person chose is among them.
 */
void
unknot_area_put (UnknotArea       *area,
                 UnknotKnotRecord *record)
{
  const UnknotAreaMuscle *muscles;
  guint n_muscles;
  UnknotPoint spot;

  g_return_if_fail (record != NULL);

  record->area = area;
  if (area == NULL)
    return;

  spot = unknot_area_get_spot (area);
  record->x = spot.x;
  record->y = spot.y;
  muscles = unknot_area_get_muscles (area, &n_muscles);
  for (guint i = 0; i < n_muscles; i++)
    if (g_strcmp0 (muscles[i].muscle, record->muscle) == 0 && muscles[i].side == record->side)
      return;
  if (n_muscles > 0)
    {
      record->muscle = muscles[0].muscle;
      record->side = muscles[0].side;
    }
}
