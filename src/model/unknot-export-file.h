#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean  unknot_export_file_write  (GFile         *file,
                                     GBytes        *bytes,
                                     GCancellable  *cancellable,
                                     GError       **error);

G_END_DECLS
