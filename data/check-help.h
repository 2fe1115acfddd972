#pragma once

#include <gio/gio.h>

gboolean  check_help  (GFile   *folder,
                       GError **error);
