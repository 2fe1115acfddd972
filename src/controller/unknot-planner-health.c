/* What a person's health and the place of the knot close: clinical.md D2, D3, and the gates G9, G10 and G12. */

#include "unknot-planner-trial.h"

static gboolean
is_one_of (const UnknotTrial *trial,
           guint              kinds)
{
  return (kinds & (1u << trial->choice->technique->kind)) != 0;
}

gboolean
unknot_trial_check_questions (UnknotTrial *trial)
{
  if (is_one_of (trial, trial->planner->rules->questions_first)
      && !trial->planner->situation->questions_answered)
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_QUESTIONS, NULL, 0);

  return TRUE;
}

gboolean
unknot_trial_check_never_press (UnknotTrial *trial)
{
  if (unknot_trial_presses (trial)
      && g_strv_contains ((const char * const *) trial->planner->rules->never_press, unknot_trial_get_muscle (trial)))
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_NEVER_PRESS, NULL, 0);

  return TRUE;
}

gboolean
unknot_trial_check_numb (UnknotTrial *trial)
{
  if (is_one_of (trial, trial->planner->rules->numb_spot)
      && (trial->planner->situation->numb_spot || trial->choice->knot->knot->numb))
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_NUMB, NULL, 0);

  return TRUE;
}

gboolean
unknot_trial_check_conditions (UnknotTrial *trial)
{
  const UnknotSafety *rules = trial->planner->rules;
  const UnknotSituation *situation = trial->planner->situation;
  const char *muscle = unknot_trial_get_muscle (trial);

  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    {
      UnknotCondition condition = (UnknotCondition) i;
      UnknotOutcome outcome;

      if (!unknot_safety_counts (rules, situation, trial->planner->check->gate, condition, muscle))
        continue;
      outcome = unknot_safety_judge (rules, situation, trial->choice->technique, condition, muscle,
                                     trial->choice->knot->is_neck);
      if (outcome == UNKNOT_OUTCOME_BLOCK)
        return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_CONDITION, unknot_condition_to_id (condition), 0);
      if (outcome == UNKNOT_OUTCOME_CAUTION && !trial->choice->caution)
        {
          trial->choice->caution = TRUE;
          trial->choice->caution_condition = condition;
        }
    }

  return TRUE;
}

/* What touches the skin: the first set of tools, or hands where there is none. */
static guint
get_pressing_tools (const UnknotTechnique *technique)
{
  return technique->n_gear > 0 ? technique->gear[0] : UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS);
}

gboolean
unknot_trial_check_area (UnknotTrial *trial)
{
  const UnknotPlannerKnot *knot = trial->choice->knot;
  guint tools = get_pressing_tools (trial->choice->technique);

  if (!unknot_trial_presses (trial))
    return TRUE;
  if (knot->is_neck && (tools & trial->planner->rules->never_on_neck) != 0)
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_AREA, trial->planner->rules->never_on_neck_reason, 0);
  if (!knot->is_drawn)
    return TRUE;

  for (guint i = 0; i < UNKNOT_N_TOOLS; i++)
    if ((tools & UNKNOT_TOOL_BIT (i)) != 0)
      {
        const UnknotZone *zone = unknot_atlas_zone_at (trial->planner->atlas, unknot_tool_to_id ((UnknotTool) i),
                                                       knot->spot);

        if (zone != NULL)
          return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_AREA, zone->reason, 0);
      }

  return TRUE;
}

/* F9.9: flat hands on the deep muscles and everywhere below Th10; where the spot is unknown, also on muscles that
 * reach below it. */
gboolean
unknot_trial_needs_flat_hands (const UnknotTrial *trial)
{
  const UnknotSafety *rules = trial->planner->rules;
  const UnknotChoice *choice = trial->choice;
  const char *muscle = choice->knot->knot->muscle;

  if (g_strcmp0 (choice->technique->ref, rules->flat_technique) != 0)
    return FALSE;
  if (g_strv_contains ((const char * const *) rules->flat_muscles, muscle))
    return TRUE;
  if (choice->knot->has_spot)
    return choice->knot->grid.y > rules->flat_below_y;

  return g_strv_contains ((const char * const *) rules->flat_unknown, muscle);
}

/* F9.5: a caution that any of the person's conditions has for any way of pressing lowers the cap of all of them. */
gboolean
unknot_planner_is_cautious (const UnknotPlanner *self)
{
  for (guint i = 0; i < unknot_catalogue_get_n (self->catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (self->catalogue, i);

      for (guint j = 0; j < UNKNOT_N_CONDITIONS && technique->kind == UNKNOT_KIND_PRESSURE; j++)
        {
          const UnknotVerdictRule *rule = &self->rules->verdicts[technique->verdicts[j]];
          gboolean caution = rule->there == UNKNOT_OUTCOME_CAUTION || rule->elsewhere == UNKNOT_OUTCOME_CAUTION;

          if (caution && unknot_situation_has_condition (self->situation, (UnknotCondition) j))
            return TRUE;
        }
    }

  return FALSE;
}
