/* The grid of clinical.md B0, laid on the drawing as F9.16 says. */

#include <math.h>

#include "unknot-atlas-private.h"

/* How wide a unit of the grid is on the drawing. */
#define UNIT 1.86
/* Where the neck ends and the shelf of the shoulder begins, in grid units (F9.10). */
#define NECK_WIDTH 30

/* A height of the grid and the landmark where the drawing has it. */
typedef struct
{
  const char *landmark;
  double y;
} Height;

static const Height back_heights[] = {
  { "EOP", -27 }, { "C7", 0 }, { "T1", 5 }, { "T3", 16 }, { "T7", 37 }, { "T12", 66 }, { "L4", 100 },
  { "PSIS-right", 118 },
};

static const Height front_heights[] = {
  { "suprasternal-notch", 0 }, { "xiphoid", 100 },
};

static const Height *
get_heights (UnknotAtlas *self,
             guint       *n_heights)
{
  switch (self->view)
    {
    case UNKNOT_VIEW_BACK:
      *n_heights = G_N_ELEMENTS (back_heights);
      return back_heights;

    case UNKNOT_VIEW_FRONT:
      *n_heights = G_N_ELEMENTS (front_heights);
      return front_heights;

    case UNKNOT_VIEW_SIDE:
    default:
      *n_heights = 0;
      return NULL;
    }
}

static gboolean
get_drawn (UnknotAtlas  *self,
           const Height *height,
           double       *drawn)
{
  UnknotPoint place;

  if (!unknot_atlas_get_landmark (self, height->landmark, &place))
    return FALSE;

  *drawn = place.y;
  return TRUE;
}

/* Goes from one scale of heights to the other: straight between neighbours, and on in the same direction beyond both
 * ends. */
static gboolean
convert_height (UnknotAtlas *self,
                gboolean     to_grid,
                double       from,
                double      *to)
{
  guint n_heights;
  const Height *heights = get_heights (self, &n_heights);

  for (guint i = 1; i < n_heights; i++)
    {
      double drawn[2], from_low, from_high, to_low, to_high;

      if (!get_drawn (self, &heights[i - 1], &drawn[0]) || !get_drawn (self, &heights[i], &drawn[1]))
        return FALSE;

      from_low = to_grid ? drawn[0] : heights[i - 1].y;
      from_high = to_grid ? drawn[1] : heights[i].y;
      to_low = to_grid ? heights[i - 1].y : drawn[0];
      to_high = to_grid ? heights[i].y : drawn[1];
      if (from <= from_high || i == n_heights - 1)
        {
          *to = to_low + (from - from_low) / (from_high - from_low) * (to_high - to_low);
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * unknot_atlas_place_to_grid:
 * @self: an atlas
 * @place: a place in body units
 * @grid: (out): x = distance from the midline, 0 or more, y = height; set only if the view has a grid
 *
 * Converts a place to the grid of clinical.md B0 (F9.16). The grid says which area a place lies in; it does not
 * measure.
 *
 * Returns: `TRUE` for the back and the front view, `FALSE` for the side view, which has no grid
 */
gboolean
unknot_atlas_place_to_grid (UnknotAtlas *self,
                            UnknotPoint  place,
                            UnknotPoint *grid)
{
  double y;

  if (!convert_height (self, TRUE, place.y, &y))
    return FALSE;

  *grid = (UnknotPoint) { fabs (place.x - self->midline) / UNIT, y };
  return TRUE;
}

/**
 * unknot_atlas_grid_to_place:
 * @self: an atlas
 * @side: left or right
 * @grid: a point of the grid of clinical.md B0
 * @place: (out): the place in body units; set only if the view has a grid
 *
 * The way back of [method@UnknotAtlas.place_to_grid].
 *
 * Returns: `TRUE` for the back and the front view, `FALSE` for the side view, which has no grid
 */
gboolean
unknot_atlas_grid_to_place (UnknotAtlas *self,
                            UnknotSide   side,
                            UnknotPoint  grid,
                            UnknotPoint *place)
{
  gboolean to_the_right = (side == UNKNOT_SIDE_RIGHT) == (self->view == UNKNOT_VIEW_BACK);
  double y;

  if (!convert_height (self, FALSE, grid.y, &y))
    return FALSE;

  *place = (UnknotPoint) { self->midline + (to_the_right ? grid.x : -grid.x) * UNIT, y };
  return TRUE;
}

/**
 * unknot_atlas_is_neck:
 * @self: an atlas
 * @place: a place in body units
 *
 * Says whether @place is on the neck (clinical.md F9.10: above C7 and within 30 grid units of the midline; the shelf
 * of the shoulder is not neck). In the view from the side everything above C7 is neck.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_atlas_is_neck (UnknotAtlas *self,
                      UnknotPoint  place)
{
  UnknotPoint grid, seventh;

  if (unknot_atlas_place_to_grid (self, place, &grid))
    return grid.y < 0 && grid.x < NECK_WIDTH;

  return unknot_atlas_get_landmark (self, "C7", &seventh) && place.y < seventh.y;
}
