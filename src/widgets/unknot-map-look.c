#include "unknot-map-look.h"

#include <math.h>

/* How much of the room what was asked for may fill. */
#define FILL 0.8

/**
 * unknot_map_look_get_transform:
 * @self: a look
 * @room: the room
 *
 * Says where the drawing lies. No edge of the content ever leaves the edge of the room inwards.
 *
 * Returns: from millimetres of the drawing to pixels
 */
UnknotTransform
unknot_map_look_get_transform (const UnknotMapLook *self,
                               const UnknotMapRoom *room)
{
  return unknot_transform_fit (&room->content, room->width, room->height, self->zoom, self->centre);
}

/**
 * unknot_map_look_whole:
 * @room: the room
 *
 * Looks at everything.
 *
 * Returns: the look
 */
UnknotMapLook
unknot_map_look_whole (const UnknotMapRoom *room)
{
  return (UnknotMapLook) {
    1,
    { room->content.x + room->content.width / 2, room->content.y + room->content.height / 2 },
  };
}

/**
 * unknot_map_look_clamp:
 * @self: a look
 * @room: the room
 *
 * Keeps a look where it can be: its zoom in bounds, and its centre what really is in the middle after the edges
 * held it back.
 *
 * Returns: the look
 */
UnknotMapLook
unknot_map_look_clamp (const UnknotMapLook *self,
                       const UnknotMapRoom *room)
{
  UnknotMapLook look = { CLAMP (self->zoom, 1, UNKNOT_MAP_LOOK_MOST), self->centre };

  look.centre = unknot_transform_to_place (unknot_map_look_get_transform (&look, room),
                                           (UnknotPoint) { room->width / 2, room->height / 2 });
  return look;
}

/**
 * unknot_map_look_zoom:
 * @self: a look
 * @room: the room
 * @zoom: the new zoom
 * @pixel: what lies here stays here, as far as the edges allow
 *
 * Zooms around a place.
 *
 * Returns: the look
 */
UnknotMapLook
unknot_map_look_zoom (const UnknotMapLook *self,
                      const UnknotMapRoom *room,
                      double               zoom,
                      UnknotPoint          pixel)
{
  UnknotTransform transform = unknot_map_look_get_transform (self, room);
  UnknotPoint place = unknot_transform_to_place (transform, pixel);
  UnknotMapLook look = { CLAMP (zoom, 1, UNKNOT_MAP_LOOK_MOST), place };
  double scale = transform.scale * look.zoom / self->zoom;

  look.centre.x += (room->width / 2 - pixel.x) / scale;
  look.centre.y += (room->height / 2 - pixel.y) / scale;
  return unknot_map_look_clamp (&look, room);
}

/**
 * unknot_map_look_pan:
 * @self: a look
 * @room: the room
 * @right: how far to look further to the right, in pixels
 * @down: how far to look further down, in pixels
 *
 * Moves on over the drawing, as far as its edges.
 *
 * Returns: the look
 */
UnknotMapLook
unknot_map_look_pan (const UnknotMapLook *self,
                     const UnknotMapRoom *room,
                     double               right,
                     double               down)
{
  double scale = unknot_map_look_get_transform (self, room).scale;
  const UnknotMapLook look = { self->zoom, { self->centre.x + right / scale, self->centre.y + down / scale } };

  return unknot_map_look_clamp (&look, room);
}

/**
 * unknot_map_look_at:
 * @room: the room
 * @rect: a part of the drawing
 * @least_zoom: how much to zoom at least, however large @rect is
 *
 * Looks at a part of the drawing, as large as it can be seen whole with some of its neighbourhood.
 *
 * Returns: the look
 */
UnknotMapLook
unknot_map_look_at (const UnknotMapRoom *room,
                    const UnknotRect    *rect,
                    double               least_zoom)
{
  double whole = fmin (room->width / room->content.width, room->height / room->content.height);
  double scale = FILL * fmin (room->width / fmax (rect->width, 1), room->height / fmax (rect->height, 1));
  const UnknotMapLook look = {
    fmax (scale / whole, least_zoom),
    { rect->x + rect->width / 2, rect->y + rect->height / 2 },
  };

  return unknot_map_look_clamp (&look, room);
}

/* How far a span has to move so that it lies between 0 and length; if it is too long for that, so that its spot lies
 * in the middle. */
static double
find_way (double start,
          double span,
          double spot,
          double length)
{
  double edge = length * (1 - FILL) / 2;

  if (span > length - 2 * edge)
    return spot < edge || spot > length - edge ? spot - length / 2 : 0;
  if (start < edge)
    return start - edge;
  return fmax (start + span - (length - edge), 0);
}

/**
 * unknot_map_look_reach:
 * @self: a look
 * @room: the room
 * @rect: a part of the drawing
 * @spot: the place in @rect that matters most
 *
 * Moves on no further than it takes to see all of @rect, or @spot if @rect is too large.
 *
 * Returns: the look, at the same zoom
 */
UnknotMapLook
unknot_map_look_reach (const UnknotMapLook *self,
                       const UnknotMapRoom *room,
                       const UnknotRect    *rect,
                       UnknotPoint          spot)
{
  UnknotTransform transform = unknot_map_look_get_transform (self, room);
  UnknotRect there = unknot_transform_rect (transform, rect);
  UnknotPoint pixel = unknot_transform_to_pixel (transform, spot);

  return unknot_map_look_pan (self, room,
                              find_way (there.x, there.width, pixel.x, room->width),
                              find_way (there.y, there.height, pixel.y, room->height));
}

/**
 * unknot_map_look_mix:
 * @from: where a movement begins
 * @to: where it ends
 * @share: how much of the way is done, 0 to 1
 *
 * Finds the way between two looks: it zooms by even factors, and a place that lies at the same pixel in both stays
 * there all the time.
 *
 * Returns: the look
 */
UnknotMapLook
unknot_map_look_mix (const UnknotMapLook *from,
                     const UnknotMapLook *to,
                     double               share)
{
  double zoom = from->zoom * pow (to->zoom / from->zoom, share);
  double along = share;

  /* A place that keeps its pixel has a centre at a distance that goes with 1 / zoom. */
  if (fabs (to->zoom / from->zoom - 1) > 1e-6)
    along = (1 / from->zoom - 1 / zoom) / (1 / from->zoom - 1 / to->zoom);

  return (UnknotMapLook) {
    zoom,
    { from->centre.x + (to->centre.x - from->centre.x) * along,
      from->centre.y + (to->centre.y - from->centre.y) * along },
  };
}

/**
 * unknot_map_look_equal:
 * @a: a look
 * @b: another look
 *
 * Says whether two looks see the same.
 *
 * Returns: `TRUE` if they do
 */
gboolean
unknot_map_look_equal (const UnknotMapLook *a,
                       const UnknotMapLook *b)
{
  return a->zoom == b->zoom && a->centre.x == b->centre.x && a->centre.y == b->centre.y;
}
