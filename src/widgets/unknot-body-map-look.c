/* What a body map showed, to be told and taken up again. */

#include "unknot-body-map-private.h"

/**
 * unknot_body_map_take_first:
 * @self: a body map with a body
 * @room: the first room that it has
 *
 * Finds what is seen first: what was seen the last time, as far as it is there; else all.
 *
 * Returns: the look
 */
UnknotMapLook
unknot_body_map_take_first (UnknotBodyMap       *self,
                            const UnknotMapRoom *room)
{
  UnknotMapLook look = { self->goal.zoom, unknot_map_body_to_shown (self->body, self->remembered) };

  return look.zoom > 1 ? unknot_map_look_clamp (&look, room) : unknot_map_look_whole (room);
}

/**
 * unknot_body_map_get_look:
 * @self: a body map
 * @centre: (out): what is in the middle, in body units
 *
 * Says what the person looks at, also while they are shown something else for a while.
 *
 * Returns: the zoom; 1 shows all, and then the middle is of no use
 */
double
unknot_body_map_get_look (UnknotBodyMap *self,
                          UnknotPoint   *centre)
{
  const UnknotMapLook *look;

  g_return_val_if_fail (UNKNOT_IS_BODY_MAP (self), 1);

  look = self->peeking ? &self->before_peek : &self->goal;
  *centre = self->body != NULL && self->room.width > 0 ? unknot_map_body_to_place (self->body, look->centre)
                                                       : self->remembered;

  return look->zoom;
}

/**
 * unknot_body_map_set_look:
 * @self: a body map
 * @zoom: how large
 * @centre: a place in body units
 *
 * Shows a place in the middle, both as far as the edges allow; also before the map has a size.
 */
void
unknot_body_map_set_look (UnknotBodyMap *self,
                          double         zoom,
                          UnknotPoint    centre)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  zoom = CLAMP (zoom, 1, UNKNOT_MAP_LOOK_MOST);
  if (self->body != NULL && self->room.width > 0)
    {
      unknot_body_map_look_at (self, (UnknotMapLook) { zoom, unknot_map_body_to_shown (self->body, centre) });
      return;
    }

  self->remembered = centre;
  self->goal.zoom = zoom;
  unknot_body_map_zoom_changed (self);
}
