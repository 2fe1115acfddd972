#pragma once

#include "unknot-helped.h"
#include "unknot-look-back.h"

G_BEGIN_DECLS

GPtrArray *  unknot_helped_learn  (const UnknotLookBack  *back,
                                   const char            *knot) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
