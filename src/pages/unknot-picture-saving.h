#pragma once

#include <gtk/gtk.h>

#include "unknot-picture-file.h"

G_BEGIN_DECLS

/**
 * UnknotPictureSaving:
 *
 * A picture of a page that is being saved.
 */
typedef struct _UnknotPictureSaving UnknotPictureSaving;

void                 unknot_picture_saving_ask          (GtkWidget            *over,
                                                         const char           *name,
                                                         GAsyncReadyCallback   callback,
                                                         gpointer              user_data);
GFile *              unknot_picture_saving_finish       (GObject              *source,
                                                         GAsyncResult         *result) G_GNUC_WARN_UNUSED_RESULT;
UnknotPictureFormat  unknot_picture_saving_get_format   (GFile                *file);
UnknotPictureSaving * unknot_picture_saving_begin       (GtkWidget            *page,
                                                         const char           *action,
                                                         GFile                *file) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_picture_saving_end          (UnknotPictureSaving  *self,
                                                         const GError         *error);
void                 unknot_picture_saving_add_signals  (GType                 type);

G_END_DECLS
