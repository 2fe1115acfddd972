#pragma once

#include "unknot-atlas.h"

G_BEGIN_DECLS

char *  unknot_place_words  (UnknotAtlas *atlas,
                             UnknotPoint  place) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
