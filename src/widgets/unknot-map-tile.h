#pragma once

#include <gtk/gtk.h>

#include "unknot-geometry.h"

G_BEGIN_DECLS

/**
 * UnknotMapTile:
 * @place: what of the drawing it shows, in millimetres of the drawing
 * @scale: its own pixels per millimetre
 * @width: in its own pixels
 * @height: in its own pixels
 *
 * A part of the drawing that is made into a picture. Its edges lie on pixels of the screen, so that it is as sharp
 * after the map was moved by whole pixels.
 */
typedef struct
{
  UnknotRect place;
  double     scale;
  int        width;
  int        height;
} UnknotMapTile;

UnknotMapTile    unknot_map_tile_new            (const UnknotRect    *wanted,
                                                 UnknotTransform      transform,
                                                 double               device_scale);
UnknotTransform  unknot_map_tile_get_transform  (const UnknotMapTile *self);
gboolean         unknot_map_tile_equal          (const UnknotMapTile *a,
                                                 const UnknotMapTile *b);
gboolean         unknot_map_tile_covers         (const UnknotMapTile *self,
                                                 const UnknotRect    *wanted);
gboolean         unknot_map_tile_is_sharp       (const UnknotMapTile *self,
                                                 double               scale);
graphene_rect_t  unknot_map_tile_get_bounds     (const UnknotMapTile *self,
                                                 UnknotTransform      transform,
                                                 double               device_scale);
UnknotTransform  unknot_map_tile_align          (UnknotTransform      transform,
                                                 double               device_scale);

G_END_DECLS
