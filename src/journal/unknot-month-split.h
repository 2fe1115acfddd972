#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean  unknot_month_split  (const char  *text,
                               gsize        length,
                               GString     *rest,
                               GPtrArray   *elements);

G_END_DECLS
