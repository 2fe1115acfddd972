#include "unknot-planner.h"

#include "unknot-planner-private.h"

static const char *
get_phase (const UnknotPlanner *self)
{
  if (self->check->gate == UNKNOT_GATE_G5)
    return "injury";

  return unknot_stage_to_id (g_array_index (self->knots, UnknotPlannerKnot, 0).stage);
}

/**
 * unknot_planner_plan:
 * @catalogue: the techniques
 * @rules: the rules of safety and choosing
 * @atlas: (nullable): the view that the knots were marked on; without it, or for knots of another view, spots count
 *   as unknown
 * @situation: the person's situation, with at least one knot
 *
 * Makes a plan: what to do, in which order, how much, why, what was left out by which rule, and what would open more
 * (clinical.md F). A pure function: the same situation gives the same plan, always.
 *
 * Returns: (transfer full): the plan; for the levels urgent, emergency and refused it has no items
 */
UnknotPlan *
unknot_planner_plan (const UnknotCatalogue *catalogue,
                     const UnknotSafety    *rules,
                     UnknotAtlas           *atlas,
                     const UnknotSituation *situation)
{
  UnknotPlan *plan;
  UnknotPlanner self;

  g_return_val_if_fail (catalogue != NULL, NULL);
  g_return_val_if_fail (rules != NULL, NULL);
  g_return_val_if_fail (situation != NULL, NULL);
  g_return_val_if_fail (situation->knots->len > 0, NULL);

  unknot_planner_begin (&self, catalogue, rules, atlas, situation, FALSE);

  plan = unknot_plan_new ();
  plan->level = self.check->level;
  plan->gate = self.check->gate;
  plan->phase = get_phase (&self);
  g_strfreev (plan->flags);
  plan->flags = g_strdupv (self.check->flags);
  g_strfreev (plan->asks);
  plan->asks = g_strdupv (self.check->asks);
  unknot_planner_list_cards (&self, plan);

  if (unknot_planner_is_open (&self))
    {
      unknot_planner_build (&self, plan);
      unknot_planner_list_left_out (&self, plan);
      unknot_planner_list_opens (plan);
    }

  unknot_planner_end (&self);

  return plan;
}
