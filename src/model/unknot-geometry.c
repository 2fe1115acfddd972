#include "unknot-geometry.h"

#include <math.h>

/**
 * unknot_point_distance:
 * @a: a point
 * @b: another point, in the same unit
 *
 * Measures how far two points are apart.
 *
 * Returns: the distance, in the unit of the points
 */
double
unknot_point_distance (UnknotPoint a,
                       UnknotPoint b)
{
  return hypot (a.x - b.x, a.y - b.y);
}

/**
 * unknot_rect_contains:
 * @self: a rectangle
 * @point: a point
 *
 * Says whether @point lies inside @self or on its edge.
 *
 * Returns: `TRUE` if it does
 */
gboolean
unknot_rect_contains (const UnknotRect *self,
                      UnknotPoint       point)
{
  return point.x >= self->x && point.x <= self->x + self->width
      && point.y >= self->y && point.y <= self->y + self->height;
}

/**
 * unknot_rect_grow:
 * @self: a rectangle
 * @margin: how far every edge moves outwards
 *
 * Makes a larger rectangle around the same middle.
 *
 * Returns: the larger rectangle
 */
UnknotRect
unknot_rect_grow (const UnknotRect *self,
                  double            margin)
{
  return (UnknotRect) { self->x - margin, self->y - margin, self->width + 2 * margin, self->height + 2 * margin };
}

/**
 * unknot_rect_union:
 * @a: a rectangle
 * @b: another rectangle
 *
 * Makes the smallest rectangle that holds both.
 *
 * Returns: the rectangle round both
 */
UnknotRect
unknot_rect_union (const UnknotRect *a,
                   const UnknotRect *b)
{
  double x = fmin (a->x, b->x);
  double y = fmin (a->y, b->y);

  return (UnknotRect) {
    x,
    y,
    fmax (a->x + a->width, b->x + b->width) - x,
    fmax (a->y + a->height, b->y + b->height) - y,
  };
}

/**
 * unknot_rect_of_points:
 * @points: (array length=n_points): some points
 * @n_points: how many; 0 gives an empty rectangle at the origin
 *
 * Makes the smallest rectangle that holds all @points.
 *
 * Returns: the rectangle round the points
 */
UnknotRect
unknot_rect_of_points (const UnknotPoint *points,
                       gsize              n_points)
{
  UnknotPoint least, most;

  if (n_points == 0)
    return (UnknotRect) { 0 };

  least = most = points[0];
  for (gsize i = 1; i < n_points; i++)
    {
      least.x = fmin (least.x, points[i].x);
      least.y = fmin (least.y, points[i].y);
      most.x = fmax (most.x, points[i].x);
      most.y = fmax (most.y, points[i].y);
    }

  return (UnknotRect) { least.x, least.y, most.x - least.x, most.y - least.y };
}

/**
 * unknot_transform_fit:
 * @content: what is to be seen, in body units, not empty
 * @width: width of the surface in pixels, above 0
 * @height: height of the surface in pixels, above 0
 * @zoom: 1 shows all of @content, 2 shows it twice as large
 * @centre: the place that should be in the middle, in body units; looked at only as far as @content is larger than
 * the surface
 *
 * Lays @content on a surface so that nothing is wasted: along an axis where all of it fits it is centred, along
 * one where it does not, @centre comes to the middle but never so far that an edge of @content leaves the edge of
 * the surface.
 *
 * Returns: the transform
 */
UnknotTransform
unknot_transform_fit (const UnknotRect *content,
                      double            width,
                      double            height,
                      double            zoom,
                      UnknotPoint       centre)
{
  UnknotTransform self;
  double shown;

  self.scale = fmin (width / content->width, height / content->height) * zoom;

  shown = content->width * self.scale;
  if (shown <= width)
    self.x = (width - shown) / 2 - content->x * self.scale;
  else
    self.x = CLAMP (width / 2 - centre.x * self.scale,
                    width - (content->x + content->width) * self.scale,
                    -content->x * self.scale);

  shown = content->height * self.scale;
  if (shown <= height)
    self.y = (height - shown) / 2 - content->y * self.scale;
  else
    self.y = CLAMP (height / 2 - centre.y * self.scale,
                    height - (content->y + content->height) * self.scale,
                    -content->y * self.scale);

  return self;
}

/**
 * unknot_transform_to_pixel:
 * @self: a transform
 * @place: a place in body units
 *
 * Says where @place lies on the surface.
 *
 * Returns: the place in pixels
 */
UnknotPoint
unknot_transform_to_pixel (UnknotTransform self,
                           UnknotPoint     place)
{
  return (UnknotPoint) { place.x * self.scale + self.x, place.y * self.scale + self.y };
}

/**
 * unknot_transform_to_place:
 * @self: a transform
 * @pixel: a place in pixels
 *
 * Says what lies at @pixel.
 *
 * Returns: the place in body units
 */
UnknotPoint
unknot_transform_to_place (UnknotTransform self,
                           UnknotPoint     pixel)
{
  return (UnknotPoint) { (pixel.x - self.x) / self.scale, (pixel.y - self.y) / self.scale };
}

/**
 * unknot_transform_rect:
 * @self: a transform
 * @rect: a rectangle in body units
 *
 * Says what @rect covers on the surface.
 *
 * Returns: the rectangle in pixels
 */
UnknotRect
unknot_transform_rect (UnknotTransform   self,
                       const UnknotRect *rect)
{
  UnknotPoint corner = unknot_transform_to_pixel (self, (UnknotPoint) { rect->x, rect->y });

  return (UnknotRect) { corner.x, corner.y, rect->width * self.scale, rect->height * self.scale };
}
