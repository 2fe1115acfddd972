/* What a condition leaves of a technique: clinical.md D2 and F9.11. The verdicts stand in the technique files, what
 * they mean and which answers change them in `details.json`. */

#include "unknot-safety-private.h"

static gboolean
is_region (const char * const *places,
           const UnknotRegion  *region)
{
  return g_strv_contains (places, region->id);
}

static gboolean
is_beside (const char * const *places,
           const UnknotRegion  *region)
{
  for (guint i = 0; places[i] != NULL; i++)
    if (g_strv_contains ((const char * const *) region->near, places[i]))
      return TRUE;

  return FALSE;
}

/* Places that the person has named; an unknown place is the knot's own (F9.11). Muscles of one region lie over each
 * other. */
static gboolean
reaches (const UnknotSafety    *self,
         const UnknotSituation *situation,
         UnknotCondition        condition,
         const char            *muscle,
         gboolean               near)
{
  const UnknotDetail *detail = self->place_of[condition];
  g_autofree const char **places = NULL;
  GVariant *answer = NULL;
  gboolean known = FALSE;

  if (detail != NULL)
    answer = unknot_situation_get_detail (situation, detail->id, G_VARIANT_TYPE_STRING_ARRAY);
  if (answer != NULL)
    places = g_variant_get_strv (answer, NULL);
  if (places == NULL || places[0] == NULL)
    return TRUE;

  for (guint i = 0; i < self->regions->len; i++)
    {
      const UnknotRegion *region = g_ptr_array_index (self->regions, i);

      if (!g_strv_contains ((const char * const *) region->muscles, muscle))
        continue;
      known = TRUE;
      if (is_region (places, region) || (near && is_beside (places, region)))
        return TRUE;
    }

  return !known;
}

/*
 * Says whether a condition is where a muscle lies.
 */
gboolean
unknot_safety_is_at_place (const UnknotSafety    *self,
                           const UnknotSituation *situation,
                           UnknotCondition        condition,
                           const char            *muscle)
{
  return reaches (self, situation, condition, muscle, FALSE);
}

static gboolean
names_technique (char                  **list,
                 const UnknotTechnique  *technique)
{
  const char * const *ids = (const char * const *) list;

  return g_strv_contains (ids, technique->id) || (technique->ref != NULL && g_strv_contains (ids, technique->ref));
}

gboolean
unknot_safety_allows (const UnknotSafety    *self,
                      UnknotGate             gate,
                      const UnknotTechnique *technique)
{
  if (gate == UNKNOT_GATE_NONE)
    return TRUE;

  return self->gate_allowed[gate] != NULL && names_technique (self->gate_allowed[gate], technique);
}

gboolean
unknot_safety_allows_card (const UnknotSafety    *self,
                           UnknotGate             gate,
                           const UnknotTechnique *technique)
{
  return self->gate_cards[gate] == NULL || names_technique (self->gate_cards[gate], technique);
}

static gboolean
fits (const UnknotDetail     *detail,
      const UnknotDetailRule *rule,
      const UnknotSituation  *situation)
{
  gboolean asks_weeks = detail->kind == UNKNOT_DETAIL_WEEKS;
  GVariant *answer = unknot_situation_get_detail (situation, detail->id,
                                                  asks_weeks ? G_VARIANT_TYPE_INT32 : G_VARIANT_TYPE_BOOLEAN);

  switch (rule->when)
    {
    case UNKNOT_WHEN_YES:
      return answer != NULL && g_variant_get_boolean (answer);

    case UNKNOT_WHEN_NO:
      return answer != NULL && !g_variant_get_boolean (answer);

    case UNKNOT_WHEN_NOT_YES:
      return answer == NULL || !g_variant_get_boolean (answer);

    case UNKNOT_WHEN_NOT_NO:
      return answer == NULL || g_variant_get_boolean (answer);

    case UNKNOT_WHEN_FROM:
      return answer != NULL && g_variant_get_int32 (answer) >= rule->weeks;

    case UNKNOT_WHEN_BELOW:
      return answer != NULL && g_variant_get_int32 (answer) < rule->weeks;

    default:
      g_return_val_if_reached (FALSE);
    }
}

/* The verdict of the file, and what the answers make of it, from top to bottom. */
static UnknotVerdict
get_verdict (const UnknotSafety    *self,
             const UnknotSituation *situation,
             const UnknotTechnique *technique,
             UnknotCondition        condition)
{
  UnknotVerdict verdict = technique->verdicts[condition];

  for (guint i = 0; i < self->details->len; i++)
    {
      const UnknotDetail *detail = g_ptr_array_index (self->details, i);

      for (guint j = 0; j < detail->rules->len; j++)
        {
          const UnknotDetailRule *rule = &g_array_index (detail->rules, UnknotDetailRule, j);

          if ((rule->conditions & (1u << condition)) != 0
              && names_technique (rule->techniques, technique)
              && fits (detail, rule, situation))
            verdict = rule->verdict;
        }
    }

  return verdict;
}

/* An unknown week is a late one (F9.11). */
static gboolean
is_from_week (const UnknotVerdictRule *rule,
              const UnknotSituation   *situation)
{
  GVariant *answer = unknot_situation_get_detail (situation, rule->detail, G_VARIANT_TYPE_INT32);

  return answer == NULL || g_variant_get_int32 (answer) >= rule->week;
}

/* What is closed whatever the file of the technique says. */
static gboolean
is_never (const UnknotConditionRule *rule,
          const UnknotTechnique     *technique)
{
  if (names_technique (rule->never, technique))
    return TRUE;

  return rule->only[0] != NULL && !names_technique (rule->only, technique)
         && !g_strv_contains ((const char * const *) rule->only, unknot_kind_to_id (technique->kind));
}

/*
 * Says whether a condition speaks here: the person has it, the list of the gate does not stand above it, and it is
 * where it speaks of.
 */
gboolean
unknot_safety_counts (const UnknotSafety    *self,
                      const UnknotSituation *situation,
                      UnknotGate             gate,
                      UnknotCondition        condition,
                      const char            *muscle)
{
  const UnknotConditionRule *rule = &self->condition_rules[condition];

  if (rule->yields_to != UNKNOT_GATE_NONE && rule->yields_to == gate)
    return FALSE;
  if (rule->only_at_place && !unknot_safety_is_at_place (self, situation, condition, muscle))
    return FALSE;
  if (rule->means_injury)
    return unknot_safety_is_injured (self, situation);

  return unknot_situation_has_condition (situation, condition);
}

/*
 * Says what a condition that the person has leaves of a technique on a muscle.
 */
UnknotOutcome
unknot_safety_judge (const UnknotSafety    *self,
                     const UnknotSituation *situation,
                     const UnknotTechnique *technique,
                     UnknotCondition        condition,
                     const char            *muscle,
                     gboolean               is_neck)
{
  const UnknotVerdictRule *rule = &self->verdicts[get_verdict (self, situation, technique, condition)];
  gboolean there = TRUE;

  if (is_never (&self->condition_rules[condition], technique))
    return UNKNOT_OUTCOME_BLOCK;

  switch (rule->where)
    {
    case UNKNOT_WHERE_ANYWHERE:
      break;

    case UNKNOT_WHERE_AT_PLACE:
      there = reaches (self, situation, condition, muscle, FALSE);
      break;

    case UNKNOT_WHERE_NEAR_PLACE:
      there = reaches (self, situation, condition, muscle, TRUE);
      break;

    case UNKNOT_WHERE_NECK:
      there = is_neck;
      break;

    case UNKNOT_WHERE_FROM_WEEK:
      there = is_from_week (rule, situation);
      break;

    default:
      g_return_val_if_reached (UNKNOT_OUTCOME_BLOCK);
    }

  return there ? rule->there : rule->elsewhere;
}
