#pragma once

#include <json-glib/json-glib.h>

#include "unknot-atlas.h"

G_BEGIN_DECLS

gboolean  unknot_atlas_read_string   (JsonObject  *object,
                                      const char  *where,
                                      const char  *member,
                                      char       **text,
                                      GError     **error);
gboolean  unknot_atlas_read_outline  (JsonObject     *object,
                                      const char     *where,
                                      const char     *member,
                                      gboolean        closed,
                                      UnknotOutline **outline,
                                      GError        **error);
gboolean  unknot_atlas_read_point    (JsonArray   *array,
                                      UnknotPoint *point);
gboolean  unknot_atlas_read_four     (JsonArray *array,
                                      double     numbers[4]);
gboolean  unknot_atlas_read_side     (JsonObject  *object,
                                      const char  *where,
                                      UnknotSide  *side,
                                      GError     **error);
gboolean  unknot_atlas_read_layer    (JsonObject   *object,
                                      const char   *where,
                                      UnknotLayer  *layer,
                                      GError      **error);
gboolean  unknot_atlas_read_sheets   (JsonObject  *object,
                                      const char  *where,
                                      const char  *member,
                                      guint       *sheets,
                                      GError     **error);

G_END_DECLS
