#pragma once

#include "unknot-entry.h"

G_BEGIN_DECLS

UnknotEntry *        unknot_entry_new_from_object  (JsonObject   *object,
                                                    const char   *month) G_GNUC_WARN_UNUSED_RESULT;

const UnknotValue *  unknot_entry_get_value        (UnknotEntry  *self);

G_END_DECLS
