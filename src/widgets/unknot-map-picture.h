#pragma once

#include <gtk/gtk.h>

#include "unknot-body-pictures.h"
#include "unknot-map-area.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_MAP_PICTURE (unknot_map_picture_get_type ())

/**
 * UnknotMapPicture:
 *
 * What a body map shows: at once the flat drawing, as soon as the thread has made it the shaded one in the same place,
 * and when the person zooms in, a sharp picture of the part that is seen.
 *
 * The picture of the whole is the floor: it lies stretched below the sharp part, so that there is never a blank edge,
 * however fast the person moves. The sharp part reaches beyond what is seen, so that it can be moved a little without
 * a new drawing, and it is drawn for where a movement ends while that is still under way.
 *
 * Nothing but the first flat drawing is ever drawn in the caller's thread.
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
                                                      const UnknotMapArea *area);
gboolean            unknot_map_picture_is_ready      (UnknotMapPicture    *self);
void                unknot_map_picture_snapshot      (UnknotMapPicture    *self,
                                                      GtkSnapshot         *snapshot);

G_END_DECLS
