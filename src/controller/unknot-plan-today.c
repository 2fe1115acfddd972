#include "unknot-plan-today.h"

#include "unknot-planner.h"
#include "unknot-survey.h"

/**
 * unknot_plan_today:
 * @sources: what the journal and the profile say
 * @atlas: the drawing that the worst of @knots is marked on
 * @knots: (array length=n_knots): the knots, the worst first
 * @n_knots: how many, at least 1
 * @minutes: how long it may take
 * @now: what time it is
 * @situation: (out) (optional) (transfer full): what it was made from
 *
 * Makes the plan for knots as they are today.
 *
 * Returns: (transfer full): the plan
 */
UnknotPlan *
unknot_plan_today (const UnknotReviewSources  *sources,
                   UnknotAtlas                *atlas,
                   UnknotKnot * const         *knots,
                   guint                       n_knots,
                   int                         minutes,
                   UnknotTime                  now,
                   UnknotSituation           **situation)
{
  g_autoptr (UnknotSituation) today =
    unknot_survey (sources->profile, sources->journal, knots, n_knots, minutes, now);
  UnknotPlan *plan;

  unknot_review_add_progress (sources, knots, n_knots, now, today);
  plan = unknot_planner_plan (sources->catalogue, sources->rules, atlas, today);
  if (situation != NULL)
    *situation = g_steal_pointer (&today);

  return plan;
}

/**
 * unknot_plan_today_has_relief:
 * @plan: a plan
 *
 * Says whether there is something to do for a knot in it: no gate has closed it, and it is more than the fallback.
 *
 * Returns: `TRUE` if there is
 */
gboolean
unknot_plan_today_has_relief (const UnknotPlan *plan)
{
  return plan->level < UNKNOT_LEVEL_URGENT && !plan->nothing && plan->guided_seconds > 0;
}
