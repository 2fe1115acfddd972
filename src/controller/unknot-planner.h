#pragma once

#include "unknot-atlas.h"
#include "unknot-catalogue.h"
#include "unknot-plan.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

/**
 * UnknotGain:
 * @reason: what is missing: %UNKNOT_REASON_OUT_TOOL with the tool, %UNKNOT_REASON_OUT_HELPER,
 *   %UNKNOT_REASON_OUT_FLOOR or %UNKNOT_REASON_OUT_SPOT; unknot_reason_dup_text() says it
 * @knot: index of the knot in the situation that gains: the worst of those that do
 * @techniques: (element-type UnknotTechnique): what would open for that knot's muscle, best first, at least one
 * @better: how much better the best of its slot would be, in the points of clinical.md F5
 *
 * What one more thing would open.
 */
typedef struct
{
  UnknotReason  reason;
  int           knot;
  GPtrArray    *techniques;
  double        better;
} UnknotGain;

UnknotPlan *  unknot_planner_plan        (const UnknotCatalogue *catalogue,
                                          const UnknotSafety    *rules,
                                          UnknotAtlas           *atlas,
                                          const UnknotSituation *situation) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *   unknot_planner_list_gains  (const UnknotCatalogue *catalogue,
                                          const UnknotSafety    *rules,
                                          UnknotAtlas           *atlas,
                                          const UnknotSituation *situation) G_GNUC_WARN_UNUSED_RESULT;

void          unknot_gain_free           (UnknotGain            *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotGain, unknot_gain_free)

G_END_DECLS
