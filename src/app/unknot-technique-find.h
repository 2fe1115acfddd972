#pragma once

#include "unknot-context.h"

G_BEGIN_DECLS

UnknotTechnique *  unknot_technique_find       (UnknotTechniques  *techniques,
                                                const char        *words);
UnknotKnot *       unknot_technique_find_knot  (UnknotContext     *context,
                                                const char        *id,
                                                int                minutes,
                                                char             **why) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
