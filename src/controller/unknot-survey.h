#pragma once

#include "unknot-journal.h"
#include "unknot-knot.h"
#include "unknot-profile.h"
#include "unknot-situation.h"

G_BEGIN_DECLS

UnknotSituation *  unknot_survey  (UnknotProfile       *profile,
                                   UnknotJournal       *journal,
                                   UnknotKnot * const  *knots,
                                   guint                n_knots,
                                   int                  minutes,
                                   UnknotTime           now) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
