#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotPoint:
 * @x: to the right
 * @y: downwards
 *
 * A place. Its unit is that of whoever hands it on: body units (millimetres of build broad) in `model`, pixels in
 * `widgets`.
 */
typedef struct
{
  double x;
  double y;
} UnknotPoint;

/**
 * UnknotRect:
 * @x: left edge
 * @y: upper edge
 * @width: width, 0 or more
 * @height: height, 0 or more
 *
 * An upright rectangle.
 */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} UnknotRect;

/**
 * UnknotTransform:
 * @scale: pixels per body unit, above 0
 * @x: where body x = 0 lies, in pixels
 * @y: where body y = 0 lies, in pixels
 *
 * How a drawing in body units lies on a surface in pixels: same scale both ways, never turned or mirrored.
 */
typedef struct
{
  double scale;
  double x;
  double y;
} UnknotTransform;

double           unknot_point_distance        (UnknotPoint       a,
                                               UnknotPoint       b);

gboolean         unknot_rect_contains         (const UnknotRect *self,
                                               UnknotPoint       point);
UnknotRect       unknot_rect_grow             (const UnknotRect *self,
                                               double            margin);
UnknotRect       unknot_rect_union            (const UnknotRect *a,
                                               const UnknotRect *b);
UnknotRect       unknot_rect_of_points        (const UnknotPoint *points,
                                               gsize              n_points);

UnknotTransform  unknot_transform_fit         (const UnknotRect *content,
                                               double            width,
                                               double            height,
                                               double            zoom,
                                               UnknotPoint       centre);
UnknotPoint      unknot_transform_to_pixel    (UnknotTransform   self,
                                               UnknotPoint       place);
UnknotPoint      unknot_transform_to_place    (UnknotTransform   self,
                                               UnknotPoint       pixel);
UnknotRect       unknot_transform_rect        (UnknotTransform   self,
                                               const UnknotRect *rect);

G_END_DECLS
