#pragma once

#include "unknot-records.h"

G_BEGIN_DECLS

void               unknot_session_ache_write  (const UnknotSessionAche  *ache,
                                               JsonObject               *item);
UnknotSessionAche  unknot_session_ache_read   (JsonObject               *item);

G_END_DECLS
