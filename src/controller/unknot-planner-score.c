/* What is better: clinical.md F5. Ranking is done inside each slot. */

#include "unknot-effect.h"
#include "unknot-planner-private.h"

static double
get_base (const UnknotPlanner   *self,
          const UnknotTechnique *technique)
{
  const double *base = technique->ref != NULL ? g_hash_table_lookup (self->choosing->base_of, technique->ref) : NULL;

  return base != NULL ? *base : self->choosing->base[technique->kind];
}

static double
get_fit (const UnknotPlanner *self,
         const UnknotPlace   *place)
{
  if (place == NULL || place->order > (int) G_N_ELEMENTS (self->choosing->fit))
    return 0;

  return self->choosing->fit[place->order - 1];
}

/* Nothing at all is as simple as hands, a ball or a wall. */
static double
get_handling (const UnknotPlanner *self,
              const UnknotChoice  *choice)
{
  const UnknotTechnique *technique = choice->technique;
  guint simple = UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_SOFT_BALL) |
                 UNKNOT_TOOL_BIT (UNKNOT_TOOL_TENNIS_BALL) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_WALL);
  double score = 0;

  if ((choice->tools & ~simple) == 0 && technique->helper != UNKNOT_NEED_NEEDED)
    score += self->choosing->simple_tool;
  if (technique->floor == UNKNOT_NEED_NEEDED)
    score += self->choosing->floor;
  if (technique->helper == UNKNOT_NEED_NEEDED)
    score += self->choosing->helper;

  return score;
}

static double
get_stage (const UnknotPlanner *self,
           const UnknotChoice  *choice)
{
  UnknotKind kind = choice->technique->kind;
  UnknotStage stage = choice->knot->stage;

  if (kind == UNKNOT_KIND_STRENGTH && stage == UNKNOT_STAGE_EARLY
      && choice->knot->knot->days < self->choosing->strength_bonus_day)
    return 0;

  return self->choosing->stages[stage][kind];
}

static double
get_pain (const UnknotPlanner *self,
          UnknotKind           kind)
{
  double score = 0;

  if (self->worst_pain <= self->choosing->little_pain_up_to)
    score += self->choosing->little_pain[kind];
  if (self->worst_pain >= self->choosing->strong_pain_from)
    score += self->choosing->strong_pain[kind];

  return score;
}

static int
get_preference (const UnknotSituation *situation,
                const UnknotTechnique *technique)
{
  gpointer preference = NULL;

  if (technique->ref == NULL
      || !g_hash_table_lookup_extended (situation->preference, technique->ref, NULL, &preference))
    preference = g_hash_table_lookup (situation->preference, technique->id);

  return CLAMP (GPOINTER_TO_INT (preference), -1, 1);
}

/* Without sessions the shrunk effect is the usual one, so that nothing gains by never having been tried. */
static double
get_response (const UnknotPlanner *self,
              const UnknotChoice  *choice)
{
  const UnknotChoosing *choosing = self->choosing;
  const UnknotTechnique *technique = choice->technique;
  const UnknotSituationPast *past = unknot_situation_get_past (self->situation, technique->id,
                                                               choice->knot->knot->muscle);
  double effect = unknot_effect_to_choose (past).shown;
  double score = CLAMP (-effect, -choosing->response_limit, choosing->response_limit);

  if (past != NULL && past->soreness_next_day > choosing->soreness_limit)
    score += choosing->soreness * (past->soreness_next_day - choosing->soreness_limit);
  if (past != NULL && technique->kind == UNKNOT_KIND_PRESSURE
      && past->sessions_this_week > choosing->variety_sessions)
    score += choosing->variety;

  return score + get_preference (self->situation, technique);
}

/* How good a choice is; unknot_planner_allows() has been asked before. */
double
unknot_planner_score (const UnknotPlanner *self,
                      const UnknotChoice  *choice)
{
  double score = get_base (self, choice->technique);

  score += get_fit (self, choice->place);
  score += get_handling (self, choice);
  score += get_stage (self, choice);
  score += get_pain (self, choice->technique->kind);
  score += get_response (self, choice);
  if (choice->caution)
    score += self->choosing->caution;

  return score;
}

static UnknotReason
give (UnknotReasonCode  code,
      const char       *subject)
{
  return (UnknotReason) { .code = code, .subject = g_intern_string (subject) };
}

static void
explain_choice (const UnknotPlanner *self,
                const UnknotChoice  *choice,
                UnknotPlanItem      *item)
{
  UnknotKind kind = choice->technique->kind;

  if (choice->slot == UNKNOT_SLOT_OPENER)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_OPENS, NULL));
  else if (choice->slot == UNKNOT_SLOT_MOVE)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_CLOSES, NULL));
  else if (choice->slot == UNKNOT_SLOT_AFTER)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_COOLS, NULL));
  else if (choice->technique->helper == UNKNOT_NEED_NEEDED)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_HELPER, NULL));
  else if (choice->tools != 0)
    for (guint i = 0; i < UNKNOT_N_TOOLS; i++)
      {
        if ((choice->tools & UNKNOT_TOOL_BIT (i)) == 0)
          continue;
        unknot_plan_item_add_reason (item, give (UNKNOT_REASON_REACHES, unknot_tool_to_id ((UnknotTool) i)));
        break;
      }
  else
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_SUITS, NULL));

  if (self->check->gate != UNKNOT_GATE_NONE)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_GATE, unknot_gate_to_id (self->check->gate)));
  else if (self->choosing->stages[choice->knot->stage][kind] > 0)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_STAGE, unknot_stage_to_id (choice->knot->stage)));
}

/* Puts down why a choice was made: clinical.md F5's template. */
void
unknot_planner_explain (const UnknotPlanner *self,
                        const UnknotChoice  *choice,
                        UnknotPlanItem      *item)
{
  const UnknotTechnique *technique = choice->technique;
  const UnknotSituationPast *past = unknot_situation_get_past (self->situation, technique->id,
                                                               choice->knot->knot->muscle);

  explain_choice (self, choice, item);

  if (unknot_effect_get_count (past) >= self->choosing->compare_below_sessions)
    {
      UnknotEffect effect = unknot_effect_of_past (past);
      UnknotReason reason = {
        .code = UNKNOT_REASON_SESSIONS,
        .count = unknot_effect_get_count (past),
        .number = effect.shown,
        .low = effect.low,
        .high = effect.high,
      };

      unknot_plan_item_add_reason (item, reason);
    }
  if (get_preference (self->situation, technique) > 0)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_WISH, NULL));
  if (choice->caution)
    unknot_plan_item_add_reason (item,
                                 give (UNKNOT_REASON_CAUTION, unknot_condition_to_id (choice->caution_condition)));
  else if (technique->kind == UNKNOT_KIND_PRESSURE && item->cap < technique->cap)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_GENTLER, NULL));
  if (choice->flat_hands)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_FLAT, NULL));
}
