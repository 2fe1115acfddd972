#pragma once

#include "unknot-atlas.h"
#include "unknot-plan.h"
#include "unknot-review.h"

G_BEGIN_DECLS

UnknotPlan *  unknot_plan_today             (const UnknotReviewSources  *sources,
                                             UnknotAtlas                *atlas,
                                             UnknotKnot * const         *knots,
                                             guint                       n_knots,
                                             int                         minutes,
                                             UnknotTime                  now,
                                             UnknotSituation           **situation) G_GNUC_WARN_UNUSED_RESULT;
gboolean      unknot_plan_today_has_relief  (const UnknotPlan           *plan);

G_END_DECLS
