#pragma once

#include "unknot-records.h"

G_BEGIN_DECLS

gboolean           unknot_knot_event_read      (const UnknotValue        *object,
                                                UnknotKnotEvent          *event);
int                unknot_records_get_score   (const UnknotValue        *object,
                                               const char               *member);
guint              unknot_records_get_choice  (const UnknotValue        *object,
                                               const char               *member,
                                               const char * const       *ids,
                                               guint                     n_ids);
void               unknot_records_set_score   (JsonObject               *object,
                                               const char               *member,
                                               int                       score);
void               unknot_records_set_text    (JsonObject               *object,
                                               const char               *member,
                                               const char               *text);
void               unknot_records_set_truth   (JsonObject               *object,
                                               const char               *member,
                                               gboolean                  truth);
void               unknot_records_set_words   (JsonObject               *object,
                                               const char               *member,
                                               const char * const       *words);
JsonObject *       unknot_records_drop_nulls  (JsonObject               *object);

void               unknot_session_ache_write  (const UnknotSessionAche  *ache,
                                               JsonObject               *item);
UnknotSessionAche  unknot_session_ache_read   (const UnknotValue        *item);

G_END_DECLS
