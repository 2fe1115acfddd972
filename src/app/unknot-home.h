#pragma once

#include "unknot-context.h"

G_BEGIN_DECLS

GFile *          unknot_home_state_new    (void) G_GNUC_WARN_UNUSED_RESULT;
GFile *          unknot_home_cache_new    (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotContext *  unknot_home_context_new  (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
