#pragma once

#include <json-glib/json-glib.h>

#include "unknot-muscle.h"

G_BEGIN_DECLS

UnknotMuscle *  unknot_muscle_parse  (JsonObject  *object,
                                      const char  *where,
                                      GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
