#pragma once

#include <gtk/gtk.h>

#include "unknot-body-pictures.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_MAP_PICTURE (unknot_map_picture_get_type ())

/**
 * UnknotMapPicture:
 *
 * What a body map shows: at once the flat drawing, and as soon as the thread has made it the shaded one, in the same
 * place. While the person zooms or the window changes its size, the last picture is stretched until the new one is
 * there.
 *
 * Emits `changed` when there is something new to draw.
 */
G_DECLARE_FINAL_TYPE (UnknotMapPicture, unknot_map_picture, UNKNOT, MAP_PICTURE, GObject)

UnknotMapPicture *  unknot_map_picture_new           (void) G_GNUC_WARN_UNUSED_RESULT;
void                unknot_map_picture_set_pictures  (UnknotMapPicture    *self,
                                                      UnknotBodyPictures  *pictures);
void                unknot_map_picture_set_content   (UnknotMapPicture    *self,
                                                      UnknotMapBody       *body,
                                                      UnknotSheet          sheet,
                                                      const UnknotInk     *ink);
void                unknot_map_picture_set_area      (UnknotMapPicture    *self,
                                                      int                  width,
                                                      int                  height,
                                                      double               scale,
                                                      UnknotTransform      transform,
                                                      gboolean             whole);
gboolean            unknot_map_picture_is_ready      (UnknotMapPicture    *self);
void                unknot_map_picture_snapshot      (UnknotMapPicture    *self,
                                                      GtkSnapshot         *snapshot);

G_END_DECLS
