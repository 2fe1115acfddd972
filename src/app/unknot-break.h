#pragma once

#include "unknot-context.h"

G_BEGIN_DECLS

/**
 * UNKNOT_BREAK_MINUTES:
 *
 * What the planner is given for a break of 90 seconds: half a minute of breathing and one of treatment fit into it
 * (clinical.md F6).
 */
#define UNKNOT_BREAK_MINUTES 2

UnknotKnot *  unknot_break_find_knot  (UnknotContext  *context,
                                       gboolean       *treatable) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
