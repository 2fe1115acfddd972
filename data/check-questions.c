/* The safety questions: none is forgotten, none is empty, and a yes to each of them means something. */

#include "check-safety.h"
#include "unknot-safety-private.h"

/* Each flag has a level that a gate looks at; level A closes nothing. */
static gboolean
check_levels (const UnknotSafety  *rules,
              GError             **error)
{
  for (guint i = 0; i < rules->flags->len; i++)
    {
      const UnknotRedFlag *flag = g_ptr_array_index (rules->flags, i);

      for (guint j = 0; j < flag->n_levels; j++)
        {
          gboolean seen = flag->levels[j] == UNKNOT_LEVEL_ADVISE;

          for (guint k = 0; k < rules->gate_rules->len; k++)
            seen |= g_array_index (rules->gate_rules, UnknotGateRule, k).flags == flag->levels[j];
          if (!seen || flag->levels[j] == UNKNOT_LEVEL_OPEN)
            return check_safety_fails (error, "red-flags", "flags", flag->id, "has a level that no gate looks at");
        }
      if (flag->n_levels == 2 && flag->levels[0] == flag->levels[1])
        return check_safety_fails (error, "red-flags", "flags", flag->id, "has a follow-up that decides nothing");
    }

  return TRUE;
}

static guint
count (char       **list,
       const char  *word)
{
  guint n = 0;

  for (guint i = 0; list[i] != NULL; i++)
    n += g_str_equal (list[i], word);

  return n;
}

/* Each flag stands on one card of the first start, once. */
static gboolean
check_cards (const UnknotSafety  *rules,
             GError             **error)
{
  for (guint i = 0; i < rules->flags->len; i++)
    {
      const UnknotRedFlag *flag = g_ptr_array_index (rules->flags, i);
      guint n = 0;

      for (guint j = 0; j < rules->cards->len; j++)
        n += count (((UnknotFlagCard *) g_ptr_array_index (rules->cards, j))->flags, flag->id);
      if (n != 1)
        return check_safety_fails (error, "questions", "cards", flag->id,
                                   n == 0 ? "is never asked" : "is there twice");
    }
  for (guint i = 0; i < rules->cards->len; i++)
    {
      const UnknotFlagCard *card = g_ptr_array_index (rules->cards, i);

      if (card->flags[0] == NULL)
        return check_safety_fails (error, "questions", "cards", card->id, "is empty");
    }

  return TRUE;
}

/* Near goes both ways, and nothing is asked with an empty list. */
static gboolean
check_regions (const UnknotSafety  *rules,
               GError             **error)
{
  for (guint i = 0; i < rules->regions->len; i++)
    {
      const UnknotRegion *region = g_ptr_array_index (rules->regions, i);

      if (region->muscles[0] == NULL || region->flags[0] == NULL)
        return check_safety_fails (error, "questions", "regions", region->id, "is empty");
      if (g_str_equal (region->id, UNKNOT_DETAIL_ELSEWHERE))
        return check_safety_fails (error, "questions", "regions", region->id, "is no region");
      for (guint j = 0; j < rules->regions->len; j++)
        {
          const UnknotRegion *other = g_ptr_array_index (rules->regions, j);

          if (i != j && g_str_equal (region->id, other->id))
            return check_safety_fails (error, "questions", "regions", region->id, "is there twice");
          if (count (region->near, other->id) != count (other->near, region->id))
            return check_safety_fails (error, "questions", "regions", region->id, "is near on one side only");
        }
    }

  return TRUE;
}

static gboolean
check_rules (const UnknotSafety  *rules,
             GError             **error)
{
  if (rules->always[0] == NULL || rules->quick->len == 0)
    return check_safety_fails (error, "questions", "always", "quick", "is empty");

  for (guint i = 0; i < rules->rules->len; i++)
    {
      const UnknotAskRule *rule = g_ptr_array_index (rules->rules, i);
      gboolean narrow = rule->muscles[0] != NULL || rule->conditions != 0 || rule->age_from > 0 || rule->pain_from > 0
                        || rule->injury;

      if (rule->flags[0] == NULL || !narrow)
        return check_safety_fails (error, "questions", "rules", "rule", "asks nothing, or asks always");
      for (guint j = 0; rule->muscles[j] != NULL; j++)
        if (!unknot_safety_knows_muscle (rules, rule->muscles[j]))
          return check_safety_fails (error, "questions", "rules", rule->muscles[j], "is an unknown muscle");
    }
  for (guint i = 0; i < rules->quick->len; i++)
    {
      const UnknotQuickQuestion *quick = g_ptr_array_index (rules->quick, i);

      if (quick->asks[0] == NULL)
        return check_safety_fails (error, "questions", "quick", quick->id, "asks nothing after a yes");
    }

  return TRUE;
}

/*
 * Says whether the safety questions are whole.
 */
gboolean
check_questions (const UnknotSafety  *rules,
                 GError             **error)
{
  return check_levels (rules, error) && check_cards (rules, error) && check_regions (rules, error)
         && check_rules (rules, error);
}
