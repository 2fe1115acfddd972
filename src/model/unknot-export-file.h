#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UnknotExportMake:
 * @data: what the content is made of
 * @error: return location for an error
 *
 * Makes the content of a file. It is called in a thread.
 *
 * Returns: (transfer full) (nullable): the content, or `NULL` with @error set
 */
typedef GBytes * (* UnknotExportMake) (gpointer   data,
                                       GError   **error);

gboolean  unknot_export_file_write       (GFile                *file,
                                          GBytes               *bytes,
                                          GCancellable         *cancellable,
                                          GError              **error);
void      unknot_export_file_save_async  (GFile                *file,
                                          UnknotExportMake      make,
                                          gpointer              data,
                                          GDestroyNotify        destroy,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
gboolean  unknot_export_file_save_finish (GAsyncResult         *result,
                                          GError              **error);

G_END_DECLS
