#include "unknot-map-tile.h"

#include <math.h>

/* Scales and places that differ by less than this share are the same; what is left is rounding. */
#define ROUNDING 1e-6

/**
 * unknot_map_tile_new:
 * @wanted: a part of the drawing, in millimetres of the drawing
 * @transform: from millimetres of the drawing to pixels of the widget
 * @device_scale: pixels of the screen per pixel of the widget
 *
 * Plans a tile that shows all of @wanted, pixel for pixel where it lies on the screen.
 *
 * Returns: the tile, at least one pixel large
 */
UnknotMapTile
unknot_map_tile_new (const UnknotRect *wanted,
                     UnknotTransform   transform,
                     double            device_scale)
{
  const UnknotTransform device = {
    transform.scale * device_scale, transform.x * device_scale, transform.y * device_scale,
  };
  UnknotRect rect = unknot_transform_rect (device, wanted);
  double left = floor (rect.x + ROUNDING), top = floor (rect.y + ROUNDING);
  UnknotPoint corner = unknot_transform_to_place (device, (UnknotPoint) { left, top });
  UnknotMapTile self;

  self.scale = device.scale;
  self.width = MAX ((int) ceil (rect.x + rect.width - left - ROUNDING), 1);
  self.height = MAX ((int) ceil (rect.y + rect.height - top - ROUNDING), 1);
  self.place = (UnknotRect) { corner.x, corner.y, self.width / self.scale, self.height / self.scale };
  return self;
}

/**
 * unknot_map_tile_get_transform:
 * @self: a tile
 *
 * Says how the drawing lies on the tile.
 *
 * Returns: from millimetres of the drawing to the tile's pixels
 */
UnknotTransform
unknot_map_tile_get_transform (const UnknotMapTile *self)
{
  return (UnknotTransform) { self->scale, -self->place.x * self->scale, -self->place.y * self->scale };
}

/**
 * unknot_map_tile_equal:
 * @a: a tile
 * @b: another tile
 *
 * Says whether two tiles have the same pixels.
 *
 * Returns: `TRUE` if they do
 */
gboolean
unknot_map_tile_equal (const UnknotMapTile *a,
                       const UnknotMapTile *b)
{
  return a->width == b->width && a->height == b->height && unknot_map_tile_is_sharp (a, b->scale)
      && fabs (a->place.x - b->place.x) * a->scale < 0.01 && fabs (a->place.y - b->place.y) * a->scale < 0.01;
}

/**
 * unknot_map_tile_covers:
 * @self: a tile
 * @wanted: a part of the drawing
 *
 * Says whether @wanted lies in the tile.
 *
 * Returns: `TRUE` if it does
 */
gboolean
unknot_map_tile_covers (const UnknotMapTile *self,
                        const UnknotRect    *wanted)
{
  const UnknotRect place = unknot_rect_grow (&self->place, 0.01 / self->scale);

  return unknot_rect_contains (&place, (UnknotPoint) { wanted->x, wanted->y })
      && unknot_rect_contains (&place, (UnknotPoint) { wanted->x + wanted->width, wanted->y + wanted->height });
}

/**
 * unknot_map_tile_is_sharp:
 * @self: a tile
 * @scale: pixels of the screen per millimetre of the drawing
 *
 * Says whether the tile needs not be stretched.
 *
 * Returns: `TRUE` if a pixel of it is a pixel of the screen
 */
gboolean
unknot_map_tile_is_sharp (const UnknotMapTile *self,
                          double               scale)
{
  return fabs (self->scale - scale) < ROUNDING * scale;
}

/**
 * unknot_map_tile_get_bounds:
 * @self: a tile
 * @transform: from millimetres of the drawing to pixels of the widget
 * @device_scale: pixels of the screen per pixel of the widget
 *
 * Says where the tile lies now. A sharp tile lies on whole pixels of the screen.
 *
 * Returns: the place in pixels of the widget
 */
graphene_rect_t
unknot_map_tile_get_bounds (const UnknotMapTile *self,
                            UnknotTransform      transform,
                            double               device_scale)
{
  UnknotRect rect = unknot_transform_rect (transform, &self->place);

  if (unknot_map_tile_is_sharp (self, transform.scale * device_scale))
    {
      rect.x = round (rect.x * device_scale) / device_scale;
      rect.y = round (rect.y * device_scale) / device_scale;
      rect.width = self->width / device_scale;
      rect.height = self->height / device_scale;
    }

  return GRAPHENE_RECT_INIT ((float) rect.x, (float) rect.y, (float) rect.width, (float) rect.height);
}

/**
 * unknot_map_tile_align:
 * @transform: from millimetres of the drawing to pixels of the widget
 * @device_scale: pixels of the screen per pixel of the widget
 *
 * Moves the drawing by less than a pixel, onto whole pixels of the screen: there a tile stays sharp wherever the map
 * goes.
 *
 * Returns: the transform
 */
UnknotTransform
unknot_map_tile_align (UnknotTransform transform,
                       double          device_scale)
{
  return (UnknotTransform) {
    transform.scale,
    round (transform.x * device_scale) / device_scale,
    round (transform.y * device_scale) / device_scale,
  };
}
