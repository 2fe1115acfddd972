#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void      unknot_background_portal_request_async   (GDBusConnection      *connection,
                                                    GtkWindow            *parent,
                                                    gboolean              wanted,
                                                    GCancellable         *cancellable,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
gboolean  unknot_background_portal_request_finish  (GAsyncResult         *result,
                                                    GError              **error);

G_END_DECLS
