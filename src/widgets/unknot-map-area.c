#include "unknot-map-area.h"

#include <math.h>

/* How much of what is seen the sharp part reaches beyond it on each side. */
#define MARGIN 0.25
/* The most pixels that the sharp part has with its margin; without it, it is as large as the widget. A map of
 * 740 × 700 pixels has a floor of 1.1 MB a sheet and a sharp part of 4.7 MB, on a screen with twice the pixels four
 * times that. This bound keeps the sharp part at 32 MB; on the largest screens, whose widget alone has more, at four
 * bytes a pixel of the screen. While a movement is under way there may be two sharp parts. */
#define MOST_PIXELS 8e6
/* Scales that differ by less than this share are the same. */
#define ROUNDING 1e-6

/**
 * unknot_map_area_is_zoomed:
 * @self: an area
 *
 * Says whether less than the whole will be seen once nothing moves.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_map_area_is_zoomed (const UnknotMapArea *self)
{
  return self->goal.scale > self->whole.scale * (1 + ROUNDING);
}

/**
 * unknot_map_area_is_moving:
 * @self: an area
 *
 * Says whether a movement is under way.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_map_area_is_moving (const UnknotMapArea *self)
{
  return self->shown.scale != self->goal.scale || self->shown.x != self->goal.x || self->shown.y != self->goal.y;
}

static UnknotRect
intersect (const UnknotRect *a,
           const UnknotRect *b)
{
  double x = fmax (a->x, b->x), y = fmax (a->y, b->y);

  return (UnknotRect) {
    x,
    y,
    fmax (fmin (a->x + a->width, b->x + b->width) - x, 0),
    fmax (fmin (a->y + a->height, b->y + b->height) - y, 0),
  };
}

/**
 * unknot_map_area_get_seen:
 * @self: an area
 * @transform: where the drawing lies
 * @more: how much of the widget's size to add on each side
 *
 * Says what of the content is seen.
 *
 * Returns: the rectangle in millimetres of the drawing; empty beside the content
 */
UnknotRect
unknot_map_area_get_seen (const UnknotMapArea *self,
                          UnknotTransform      transform,
                          double               more)
{
  UnknotPoint corner = unknot_transform_to_place (transform, (UnknotPoint) { 0, 0 });
  double width = self->width / transform.scale, height = self->height / transform.scale;
  const UnknotRect seen = {
    corner.x - more * width, corner.y - more * height, width * (1 + 2 * more), height * (1 + 2 * more),
  };

  return intersect (&seen, &self->content);
}

/**
 * unknot_map_area_clip:
 * @self: an area
 * @rect: in millimetres of the drawing
 *
 * Says what of @rect is seen now.
 *
 * Returns: the rectangle in millimetres of the drawing, maybe empty
 */
UnknotRect
unknot_map_area_clip (const UnknotMapArea *self,
                      const UnknotRect    *rect)
{
  UnknotPoint corner = unknot_transform_to_place (self->shown, (UnknotPoint) { 0, 0 });
  const UnknotRect seen = {
    corner.x, corner.y, self->width / self->shown.scale, self->height / self->shown.scale,
  };

  return intersect (&seen, rect);
}

/**
 * unknot_map_area_plan_floor:
 * @self: an area
 * @most_pixels: how many pixels it may have at most; with fewer it is coarser
 *
 * Plans the picture of the whole.
 *
 * Returns: the tile
 */
UnknotMapTile
unknot_map_area_plan_floor (const UnknotMapArea *self,
                            double               most_pixels)
{
  UnknotMapTile tile = unknot_map_tile_new (&self->content, self->whole, self->scale);
  double n_pixels = (double) tile.width * tile.height;

  if (n_pixels <= most_pixels)
    return tile;

  return unknot_map_tile_new (&self->content, self->whole, self->scale * sqrt (most_pixels / n_pixels));
}

/**
 * unknot_map_area_plan_part:
 * @self: an area
 *
 * Plans the sharp part for where the movement ends, with some more around it if that is not too much.
 *
 * Returns: the tile
 */
UnknotMapTile
unknot_map_area_plan_part (const UnknotMapArea *self)
{
  UnknotRect seen = unknot_map_area_get_seen (self, self->goal, MARGIN);
  UnknotMapTile tile = unknot_map_tile_new (&seen, self->goal, self->scale);

  if ((double) tile.width * tile.height <= MOST_PIXELS)
    return tile;

  seen = unknot_map_area_get_seen (self, self->goal, 0);
  return unknot_map_tile_new (&seen, self->goal, self->scale);
}

/**
 * unknot_map_area_suits:
 * @self: an area
 * @tile: a tile
 *
 * Says whether @tile is sharp where the movement ends and shows all that is seen there.
 *
 * Returns: `TRUE` if nothing better can be drawn
 */
gboolean
unknot_map_area_suits (const UnknotMapArea *self,
                       const UnknotMapTile *tile)
{
  UnknotRect seen = unknot_map_area_get_seen (self, self->goal, 0);

  return unknot_map_tile_is_sharp (tile, self->goal.scale * self->scale) && unknot_map_tile_covers (tile, &seen);
}
