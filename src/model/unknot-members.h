#pragma once

#include <json-glib/json-glib.h>

#include "unknot-time.h"

G_BEGIN_DECLS

/*
 * Forgiving access to members of files that belong to the person: what is missing or of another kind gives the
 * fallback, because an edited file is no reason to lose the rest of it. The app's own data is read by `unknot-json.h`.
 */

const char *  unknot_member_get_text   (JsonObject          *object,
                                        const char          *member);
gboolean      unknot_member_get_truth  (JsonObject          *object,
                                        const char          *member,
                                        gboolean             fallback);
int           unknot_member_get_whole  (JsonObject          *object,
                                        const char          *member,
                                        int                  most,
                                        int                  fallback);
gboolean      unknot_member_get_time   (JsonObject          *object,
                                        const char          *member,
                                        UnknotTime          *time);
GStrv         unknot_member_dup_texts  (JsonObject          *object,
                                        const char          *member) G_GNUC_WARN_UNUSED_RESULT;
void          unknot_member_set_time   (JsonObject          *object,
                                        const char          *member,
                                        UnknotTime           time);
void          unknot_member_set_texts  (JsonObject          *object,
                                        const char          *member,
                                        const char * const  *texts);
JsonNode *    unknot_member_copy       (JsonNode            *node) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
