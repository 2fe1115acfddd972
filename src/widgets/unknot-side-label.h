#pragma once

#include "unknot-side.h"

G_BEGIN_DECLS

char *  unknot_side_label  (const char  *name,
                            UnknotSide   side) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
