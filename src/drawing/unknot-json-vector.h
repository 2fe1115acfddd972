#pragma once

#include <json-glib/json-glib.h>

#include "unknot-vector.h"

G_BEGIN_DECLS

gboolean  unknot_json_numbers  (JsonObject    *object,
                                const char    *where,
                                const char    *member,
                                double        *values,
                                guint          n_values,
                                GError       **error);
gboolean  unknot_json_vector   (JsonObject    *object,
                                const char    *where,
                                const char    *member,
                                UnknotVector  *value,
                                GError       **error);

G_END_DECLS
