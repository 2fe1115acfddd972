#pragma once

#include "unknot-figure-reel.h"
#include "unknot-knot.h"
#include "unknot-map-bodies.h"
#include "unknot-plan-sheet.h"
#include "unknot-plan.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

/**
 * UnknotPaperSources:
 * @plan: what to do
 * @knots: (element-type UnknotKnot): the knots that it is for, in the order of the plan's situation
 * @bodies: the body from all sides
 * @safety: knows when to stop
 * @now: when it is made
 * @width: of the paper, in points
 * @height: of the paper, in points
 * @rtl: whether it is read from right to left
 *
 * What a plan on paper is made of. All are kept by nobody longer than the call.
 */
typedef struct
{
  UnknotPlan         *plan;
  GPtrArray          *knots;
  UnknotMapBodies    *bodies;
  const UnknotSafety *safety;
  UnknotTime          now;
  double              width;
  double              height;
  gboolean            rtl;
} UnknotPaperSources;

UnknotPlanSheet *  unknot_plan_paper_make      (const UnknotPaperSources *sources) G_GNUC_WARN_UNUSED_RESULT;
UnknotFigureWish   unknot_plan_paper_get_wish  (const UnknotPaperSources *sources,
                                                guint                     item,
                                                guint                     step);

G_END_DECLS
