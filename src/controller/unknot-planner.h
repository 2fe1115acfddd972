#pragma once

#include "unknot-atlas.h"
#include "unknot-catalogue.h"
#include "unknot-plan.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

UnknotPlan *  unknot_planner_plan  (const UnknotCatalogue *catalogue,
                                    const UnknotSafety    *rules,
                                    UnknotAtlas           *atlas,
                                    const UnknotSituation *situation) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
