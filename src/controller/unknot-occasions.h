#pragma once

#include "unknot-journal.h"
#include "unknot-knot.h"
#include "unknot-safety-timing.h"

G_BEGIN_DECLS

GArray *  unknot_occasions_list  (const UnknotSafety   *safety,
                                  UnknotJournal        *journal,
                                  UnknotKnot * const   *knots,
                                  guint                 n_knots) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
