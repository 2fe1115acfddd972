#pragma once

#include <gio/gio.h>

#include "unknot-map-overlay.h"
#include "unknot-picture-file.h"
#include "unknot-sheet.h"

G_BEGIN_DECLS

/**
 * UnknotMapExport:
 *
 * A picture of the map on a sheet of paper: a title and a date, the body with what lies over it, the letters of the
 * sides, and what the signs mean. Always on white, in the light colours, whatever the window looks like.
 *
 * Fill one that is new, then hand it on; from then on it does not change, and may be used by any thread.
 */
typedef struct _UnknotMapExport UnknotMapExport;

#define UNKNOT_TYPE_MAP_EXPORT (unknot_map_export_get_type ())

GType              unknot_map_export_get_type       (void) G_GNUC_CONST;
UnknotMapExport *  unknot_map_export_new            (UnknotMapBody        *body,
                                                     UnknotSheet           sheet,
                                                     double                width,
                                                     double                height) G_GNUC_WARN_UNUSED_RESULT;
UnknotMapExport *  unknot_map_export_ref            (UnknotMapExport      *self);
void               unknot_map_export_unref          (UnknotMapExport      *self);

void               unknot_map_export_add_overlay    (UnknotMapExport      *self,
                                                     UnknotMapOverlay     *overlay);
void               unknot_map_export_set_words      (UnknotMapExport      *self,
                                                     const char           *title,
                                                     const char           *subtitle,
                                                     const char           *description);
void               unknot_map_export_set_sides      (UnknotMapExport      *self,
                                                     const char           *left,
                                                     const char           *right);
void               unknot_map_export_add_zone_note  (UnknotMapExport      *self,
                                                     UnknotZoneKind        kind,
                                                     const char           *words);
void               unknot_map_export_add_note       (UnknotMapExport      *self,
                                                     const char           *words);

GBytes *           unknot_map_export_make           (UnknotMapExport      *self,
                                                     GFile                *anatomy,
                                                     UnknotPictureFormat   format,
                                                     GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void               unknot_map_export_save_async     (UnknotMapExport      *self,
                                                     GFile                *anatomy,
                                                     UnknotPictureFormat   format,
                                                     GFile                *file,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);
gboolean           unknot_map_export_save_finish    (GAsyncResult         *result,
                                                     GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotMapExport, unknot_map_export_unref)

G_END_DECLS
