#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Takes everything away that the app has ever written about its person. */

gboolean  unknot_erase_run     (const char  *folder,
                                const char  *cache,
                                GStrv       *left,
                                GError     **error);
gboolean  unknot_erase_resume  (const char  *folder,
                                GError     **error);

G_END_DECLS
