#pragma once

#include <adwaita.h>

#include "unknot-knots.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_KNOT_HISTORY (unknot_knot_history_get_type ())

/**
 * UnknotKnotHistory:
 *
 * What became of one knot: its pain in little, the last moments of its life with their days, and the word "quiet".
 */
G_DECLARE_FINAL_TYPE (UnknotKnotHistory, unknot_knot_history, UNKNOT, KNOT_HISTORY, AdwBin)

void  unknot_knot_history_set_knot (UnknotKnotHistory  *self,
                                    UnknotKnots        *knots,
                                    UnknotKnot         *knot);

G_END_DECLS
