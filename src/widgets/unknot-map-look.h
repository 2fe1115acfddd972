#pragma once

#include "unknot-geometry.h"

G_BEGIN_DECLS

/**
 * UNKNOT_MAP_LOOK_MOST:
 *
 * How much larger than the whole a body can be shown.
 */
#define UNKNOT_MAP_LOOK_MOST 8.0

/**
 * UnknotMapLook:
 * @zoom: 1 shows all, up to %UNKNOT_MAP_LOOK_MOST
 * @centre: what lies in the middle, in millimetres of the drawing
 *
 * What of a drawing is seen.
 */
typedef struct
{
  double      zoom;
  UnknotPoint centre;
} UnknotMapLook;

/**
 * UnknotMapRoom:
 * @content: what has to be seen when all is seen, in millimetres of the drawing, not empty
 * @width: in pixels, above 0
 * @height: in pixels, above 0
 *
 * What there is to see, and the room to see it in.
 */
typedef struct
{
  UnknotRect content;
  double     width;
  double     height;
} UnknotMapRoom;

UnknotTransform  unknot_map_look_get_transform  (const UnknotMapLook *self,
                                                 const UnknotMapRoom *room);
UnknotMapLook    unknot_map_look_whole          (const UnknotMapRoom *room);
UnknotMapLook    unknot_map_look_clamp          (const UnknotMapLook *self,
                                                 const UnknotMapRoom *room);
UnknotMapLook    unknot_map_look_zoom           (const UnknotMapLook *self,
                                                 const UnknotMapRoom *room,
                                                 double               zoom,
                                                 UnknotPoint          pixel);
UnknotMapLook    unknot_map_look_pan            (const UnknotMapLook *self,
                                                 const UnknotMapRoom *room,
                                                 double               right,
                                                 double               down);
UnknotMapLook    unknot_map_look_at             (const UnknotMapRoom *room,
                                                 const UnknotRect    *rect,
                                                 double               least_zoom);
UnknotMapLook    unknot_map_look_reach          (const UnknotMapLook *self,
                                                 const UnknotMapRoom *room,
                                                 const UnknotRect    *rect,
                                                 UnknotPoint          spot);
UnknotMapLook    unknot_map_look_mix            (const UnknotMapLook *from,
                                                 const UnknotMapLook *to,
                                                 double               share);
gboolean         unknot_map_look_equal          (const UnknotMapLook *a,
                                                 const UnknotMapLook *b);

G_END_DECLS
