#pragma once

#include <gio/gio.h>

#include "unknot-body-draw.h"

G_BEGIN_DECLS

/**
 * UnknotBodyPicture:
 * @pixels: rows of premultiplied 32-bit pixels in the order of the machine, as cairo has them
 * @width: pixels in a row
 * @height: rows
 * @stride: bytes from one row to the next
 *
 * A finished picture of the body on nothing. Immutable.
 */
typedef struct
{
  GBytes *pixels;
  int     width;
  int     height;
  int     stride;
} UnknotBodyPicture;

#define UNKNOT_TYPE_BODY_PICTURE (unknot_body_picture_get_type ())

GType                 unknot_body_picture_get_type   (void) G_GNUC_CONST;
UnknotBodyPicture *   unknot_body_picture_new_flat   (UnknotMapBody           *body,
                                                      UnknotSheet              sheet,
                                                      const UnknotInk         *ink,
                                                      int                      width,
                                                      int                      height,
                                                      UnknotTransform          transform) G_GNUC_WARN_UNUSED_RESULT;
UnknotBodyPicture *   unknot_body_picture_ref        (UnknotBodyPicture       *self);
void                  unknot_body_picture_unref      (UnknotBodyPicture       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotBodyPicture, unknot_body_picture_unref)

#define UNKNOT_TYPE_BODY_PICTURES (unknot_body_pictures_get_type ())

/**
 * UnknotBodyPictures:
 *
 * Makes shaded pictures of the body in a thread of its own, and keeps them in a folder so that the next start has
 * them at once.
 */
G_DECLARE_FINAL_TYPE (UnknotBodyPictures, unknot_body_pictures, UNKNOT, BODY_PICTURES, GObject)

UnknotBodyPictures *  unknot_body_pictures_new       (GFile                   *folder,
                                                      GFile                   *cache_folder) G_GNUC_WARN_UNUSED_RESULT;
GFile *               unknot_body_pictures_get_folder (UnknotBodyPictures     *self);
void                  unknot_body_pictures_draw      (UnknotBodyPictures      *self,
                                                      UnknotMapBody           *body,
                                                      UnknotSheet              sheet,
                                                      const UnknotInk         *ink,
                                                      int                      width,
                                                      int                      height,
                                                      UnknotTransform          transform,
                                                      gboolean                 keep,
                                                      GCancellable            *cancellable,
                                                      GAsyncReadyCallback      callback,
                                                      gpointer                 user_data);
void                  unknot_body_pictures_close     (UnknotBodyPictures      *self);
UnknotBodyPicture *   unknot_body_pictures_draw_finish (UnknotBodyPictures    *self,
                                                        GAsyncResult          *result,
                                                        GError               **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
