#pragma once

#include "unknot-map-tile.h"

G_BEGIN_DECLS

/**
 * UnknotMapArea:
 * @content: what there is to draw, in millimetres of the drawing
 * @width: of the widget, in pixels; nothing is drawn while it is 0
 * @height: of the widget, in pixels
 * @scale: pixels of the screen per pixel of the widget
 * @shown: where the drawing lies now
 * @goal: where it lies once a movement that is under way has come to its end
 * @whole: where it lies when all of it is seen
 *
 * Where a picture is to be seen.
 */
typedef struct
{
  UnknotRect      content;
  int             width;
  int             height;
  double          scale;
  UnknotTransform shown;
  UnknotTransform goal;
  UnknotTransform whole;
} UnknotMapArea;

gboolean       unknot_map_area_is_zoomed   (const UnknotMapArea *self);
gboolean       unknot_map_area_is_moving   (const UnknotMapArea *self);
UnknotRect     unknot_map_area_get_seen    (const UnknotMapArea *self,
                                            UnknotTransform      transform,
                                            double               more);
UnknotRect     unknot_map_area_clip        (const UnknotMapArea *self,
                                            const UnknotRect    *rect);
UnknotMapTile  unknot_map_area_plan_floor  (const UnknotMapArea *self,
                                            double               most_pixels);
UnknotMapTile  unknot_map_area_plan_part   (const UnknotMapArea *self);
gboolean       unknot_map_area_suits       (const UnknotMapArea *self,
                                            const UnknotMapTile *tile);

G_END_DECLS
