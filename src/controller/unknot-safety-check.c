/* From a situation to a level: clinical.md F2 and the first lines of F9, and the questions of F9.4. */

#include "unknot-safety-private.h"

static UnknotLevel
get_flag_level (const UnknotSafety *self,
                const char         *answer)
{
  const UnknotRedFlag *flag = unknot_safety_lookup_red_flag (self, answer);

  /* A flag of a later version is taken as one that closes all. */
  if (flag == NULL)
    return UNKNOT_LEVEL_EMERGENCY;

  return flag->levels[g_str_has_suffix (answer, "+") ? flag->n_levels - 1 : 0];
}

static gboolean
is_cleared (const UnknotSafety    *self,
            const UnknotSituation *situation,
            const char            *answer)
{
  const UnknotRedFlag *flag = unknot_safety_lookup_red_flag (self, answer);

  return situation->cleared && (flag == NULL || flag->clearable);
}

static char **
list_flags (const UnknotSafety    *self,
            const UnknotSituation *situation,
            UnknotLevel            level)
{
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();

  for (guint i = 0; i < situation->flags->len; i++)
    {
      const char *answer = g_ptr_array_index (situation->flags, i);

      if (!is_cleared (self, situation, answer) && get_flag_level (self, answer) == level)
        g_strv_builder_add (found, answer);
    }

  return g_strv_builder_end (found);
}

/* Injury, swelling and the condition are one; three days without swelling end it (F9.12). */
gboolean
unknot_safety_is_injured (const UnknotSafety    *self,
                          const UnknotSituation *situation)
{
  if (situation->swelling)
    return TRUE;
  if (situation->injury_hours >= 0)
    return situation->injury_hours < self->injury_hours;

  return unknot_situation_has_condition (situation, UNKNOT_CONDITION_RECENT_INJURY);
}

static gboolean
matches (const UnknotSafety    *self,
         const UnknotSituation *situation,
         const UnknotGateRule  *rule)
{
  g_auto (GStrv) flags = NULL;

  if ((situation->conditions & rule->conditions) != 0)
    return TRUE;
  if (situation->age >= 0 && situation->age < rule->age_below)
    return TRUE;
  if (rule->injury && unknot_safety_is_injured (self, situation))
    return TRUE;
  if (rule->pain_from > 0 && unknot_situation_get_worst_pain (situation) >= rule->pain_from)
    return TRUE;
  if (rule->flags == UNKNOT_LEVEL_OPEN)
    return FALSE;

  flags = list_flags (self, situation, rule->flags);

  return *flags != NULL;
}

static gboolean
has_any (const UnknotSituation *situation,
         char                 **muscles,
         int                    days_below)
{
  for (guint i = 0; i < situation->knots->len; i++)
    {
      const UnknotSituationKnot *knot = g_ptr_array_index (situation->knots, i);

      if (g_strv_contains ((const char * const *) muscles, knot->muscle)
          && (days_below == 0 || knot->days < days_below))
        return TRUE;
    }

  return FALSE;
}

/* Unknown days count as many and as few, unknown age as old: the question is asked. */
static gboolean
has_pain_for (const UnknotSituation *situation,
              int                    pain,
              int                    days)
{
  for (guint i = 0; i < situation->knots->len; i++)
    {
      const UnknotSituationKnot *knot = g_ptr_array_index (situation->knots, i);

      if (knot->pain >= pain && (knot->days < 0 || knot->days >= days))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_asked (const UnknotSafety    *self,
          const UnknotSituation *situation,
          const UnknotAskRule   *rule)
{
  if (rule->muscles[0] != NULL && !has_any (situation, rule->muscles, rule->days_below))
    return FALSE;
  if (rule->conditions != 0 && (situation->conditions & rule->conditions) == 0)
    return FALSE;
  if (rule->age_from > 0 && situation->age >= 0 && situation->age < rule->age_from)
    return FALSE;
  if (rule->pain_from > 0 && !has_pain_for (situation, rule->pain_from, rule->days_from))
    return FALSE;

  return !rule->injury || unknot_safety_is_injured (self, situation);
}

static void
add_flags (GPtrArray  *asks,
           char      **flags)
{
  for (guint i = 0; flags[i] != NULL; i++)
    if (!g_ptr_array_find_with_equal_func (asks, flags[i], g_str_equal, NULL))
      g_ptr_array_add (asks, g_strdup (flags[i]));
}

static char **
list_asks (const UnknotSafety    *self,
           const UnknotSituation *situation)
{
  g_autoptr (GPtrArray) asks = g_ptr_array_new_null_terminated (16, g_free, TRUE);

  for (guint i = 0; i < self->rules->len; i++)
    {
      const UnknotAskRule *rule = g_ptr_array_index (self->rules, i);

      if (is_asked (self, situation, rule))
        add_flags (asks, rule->flags);
    }
  for (guint i = 0; i < self->regions->len; i++)
    {
      const UnknotRegion *region = g_ptr_array_index (self->regions, i);

      if (has_any (situation, region->muscles, 0))
        add_flags (asks, region->flags);
    }
  add_flags (asks, self->always);

  return (char **) g_ptr_array_steal (asks, NULL);
}

/**
 * unknot_safety_check:
 * @self: the rules
 * @situation: the situation
 *
 * Finds the gate that decides, its level, the flags behind it and the questions that belong before a plan. The first
 * that matches of G1, G2, G6, G3, G4, G5, G7 decides (clinical.md F9). Flags that someone trained has cleared only
 * advise.
 *
 * Returns: (transfer full): the result
 */
UnknotSafetyCheck *
unknot_safety_check (const UnknotSafety    *self,
                     const UnknotSituation *situation)
{
  UnknotSafetyCheck *check;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (situation != NULL, NULL);

  check = g_new0 (UnknotSafetyCheck, 1);
  check->asks = list_asks (self, situation);

  for (guint i = 0; i < self->gate_rules->len; i++)
    {
      const UnknotGateRule *rule = &g_array_index (self->gate_rules, UnknotGateRule, i);

      if (matches (self, situation, rule))
        {
          check->gate = rule->gate;
          check->level = rule->level;
          if (rule->flags == UNKNOT_LEVEL_OPEN)
            check->flags = g_new0 (char *, 1);
          else
            check->flags = list_flags (self, situation, rule->flags);
          return check;
        }
    }

  check->flags = list_flags (self, situation, UNKNOT_LEVEL_ADVISE);
  if (*check->flags != NULL || (situation->cleared && situation->flags->len > 0))
    check->level = UNKNOT_LEVEL_ADVISE;

  return check;
}

/**
 * unknot_safety_check_free:
 * @check: (transfer full): a result
 *
 * Frees it.
 */
void
unknot_safety_check_free (UnknotSafetyCheck *check)
{
  g_return_if_fail (check != NULL);

  g_strfreev (check->flags);
  g_strfreev (check->asks);
  g_free (check);
}
