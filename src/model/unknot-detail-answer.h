#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

GVariant *  unknot_detail_answer_from_node  (JsonNode *node) G_GNUC_WARN_UNUSED_RESULT;
JsonNode *  unknot_detail_answer_to_node    (GVariant *answer) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
