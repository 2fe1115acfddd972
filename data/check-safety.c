/* The safety rules: every name that they use exists, every row is used, and the technique files say what the rules
 * demand. A clinician changes the files; this makes sure that no change is lost between them. */

#include "check-safety.h"

#include "unknot-safety-private.h"

/*
 * Reports what is wrong with a row of a safety file.
 */
gboolean
check_safety_fails (GError     **error,
                    const char  *file,
                    const char  *member,
                    const char  *id,
                    const char  *what)
{
  g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "safety/%s.json: member '%s': '%s' %s", file, member,
               id, what);
  return FALSE;
}

static UnknotTechnique *
find (const UnknotCatalogue *catalogue,
      const char            *name)
{
  UnknotTechnique *technique = unknot_catalogue_lookup_ref (catalogue, name);

  return technique != NULL ? technique : unknot_catalogue_lookup (catalogue, name);
}

static gboolean
check_names (const UnknotCatalogue  *catalogue,
             const char             *file,
             const char             *member,
             char                  **names,
             GError                **error)
{
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    if (find (catalogue, names[i]) == NULL)
      return check_safety_fails (error, file, member, names[i], "is an unknown technique");

  return TRUE;
}

static gboolean
check_muscle_names (const UnknotSafety  *rules,
                    const char          *member,
                    char               **names,
                    GError             **error)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (!unknot_safety_knows_muscle (rules, names[i]))
      return check_safety_fails (error, "gates", member, names[i], "is an unknown muscle");

  return TRUE;
}

/* What is closed altogether leaves nothing, everything else leaves something. */
static gboolean
check_gates (const UnknotSafety     *rules,
             const UnknotCatalogue  *catalogue,
             GError                **error)
{
  for (guint i = 0; i < rules->gate_rules->len; i++)
    {
      const UnknotGateRule *rule = &g_array_index (rules->gate_rules, UnknotGateRule, i);
      const char *id = unknot_gate_to_id (rule->gate);
      gboolean closed = rule->level >= UNKNOT_LEVEL_URGENT;
      gboolean looks = rule->flags != UNKNOT_LEVEL_OPEN || rule->conditions != 0 || rule->age_below > 0
                       || rule->injury || rule->pain_from > 0;

      if (!looks)
        return check_safety_fails (error, "gates", "gates", id, "looks at nothing");
      if (closed != (rules->gate_allowed[rule->gate][0] == NULL))
        return check_safety_fails (error, "gates", "allowed", id, "does not fit to its level");
      if (!check_names (catalogue, "gates", "allowed", rules->gate_allowed[rule->gate], error)
          || !check_names (catalogue, "gates", "cards", rules->gate_cards[rule->gate], error))
        return FALSE;
    }

  return TRUE;
}

/* D3: the muscles and the reason exist. */
static gboolean
check_areas (const UnknotSafety     *rules,
             const UnknotCatalogue  *catalogue,
             UnknotAnatomy          *anatomy,
             GError                **error)
{
  if (unknot_anatomy_get_reason (anatomy, rules->never_on_neck_reason) == NULL)
    return check_safety_fails (error, "gates", "never_on_neck", rules->never_on_neck_reason, "is an unknown reason");
  if (find (catalogue, rules->flat_technique) == NULL)
    return check_safety_fails (error, "gates", "flat_hands", rules->flat_technique, "is an unknown technique");

  return check_muscle_names (rules, "never_press", rules->never_press, error)
         && check_muscle_names (rules, "neck", rules->neck, error)
         && check_muscle_names (rules, "flat_hands", rules->flat_muscles, error)
         && check_muscle_names (rules, "flat_hands", rules->flat_unknown, error);
}

/* A muscle that is never pressed has nothing that presses it. */
static gboolean
check_never_pressed (const UnknotSafety     *rules,
                     const UnknotCatalogue  *catalogue,
                     GError                **error)
{
  for (guint i = 0; rules->never_press[i] != NULL; i++)
    for (guint j = 0; j < unknot_catalogue_get_n (catalogue); j++)
      if (unknot_technique_get_place (unknot_catalogue_get (catalogue, j), rules->never_press[i],
                                      UNKNOT_SLOT_PRESSURE) != NULL)
        return check_safety_fails (error, "gates", "never_press", rules->never_press[i], "is pressed");

  return TRUE;
}

/* The whole-block rules under D2. */
static gboolean
check_blocks (const UnknotSafety     *rules,
              const UnknotCatalogue  *catalogue,
              GError                **error)
{
  for (guint i = 0; i < rules->blocks->len; i++)
    {
      const UnknotBlock *block = &g_array_index (rules->blocks, UnknotBlock, i);

      for (guint j = 0; block->flags != NULL && block->flags[j] != NULL; j++)
        {
          const UnknotRedFlag *flag = unknot_safety_lookup_red_flag (rules, block->flags[j]);

          if (block->least < UNKNOT_LEVEL_URGENT || flag->levels[0] < block->least)
            return check_safety_fails (error, "gates", "blocks", block->id, "does not close everything");
        }
      if (!check_names (catalogue, "gates", "blocks", block->techniques, error))
        return FALSE;
      for (guint j = 0; block->techniques != NULL && block->techniques[j] != NULL; j++)
        for (guint k = 0; k < UNKNOT_N_CONDITIONS; k++)
          if ((block->conditions & (1u << k)) != 0
              && find (catalogue, block->techniques[j])->verdicts[k] != UNKNOT_VERDICT_BLOCK)
            return check_safety_fails (error, "gates", "blocks", block->id, "is open in a technique file");
    }

  return TRUE;
}

static gboolean
is_kind (const char *word)
{
  for (guint i = 0; i < UNKNOT_N_KINDS; i++)
    if (g_str_equal (unknot_kind_to_id ((UnknotKind) i), word))
      return TRUE;

  return FALSE;
}

/* D2 never closes a card (F9.3). */
static gboolean
is_open_card (const UnknotTechnique *technique)
{
  return unknot_technique_is_card (technique) && technique->suits[0] == NULL;
}

static gboolean
is_left_open (const UnknotConditionRule *rule,
              const UnknotTechnique     *technique)
{
  const char * const *only = (const char * const *) rule->only;

  return rule->only[0] == NULL || g_strv_contains (only, technique->id)
         || (technique->ref != NULL && g_strv_contains (only, technique->ref))
         || g_strv_contains (only, unknot_kind_to_id (technique->kind));
}

/* What a condition closes whatever the files say, the files say too; and each condition changes something. */
static gboolean
check_conditions (const UnknotSafety     *rules,
                  const UnknotCatalogue  *catalogue,
                  GError                **error)
{
  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    {
      const UnknotConditionRule *rule = &rules->condition_rules[i];
      const char *id = unknot_condition_to_id ((UnknotCondition) i);
      gboolean used = FALSE;

      if (!check_names (catalogue, "conditions", "never", rule->never, error))
        return FALSE;
      for (guint j = 0; rule->only[j] != NULL; j++)
        if (!is_kind (rule->only[j]) && find (catalogue, rule->only[j]) == NULL)
          return check_safety_fails (error, "conditions", "only", rule->only[j], "is no technique and no kind");
      for (guint j = 0; rule->never[j] != NULL; j++)
        if (find (catalogue, rule->never[j])->verdicts[i] != UNKNOT_VERDICT_BLOCK)
          return check_safety_fails (error, "conditions", "never", rule->never[j], "is open in its technique file");
      for (guint j = 0; j < unknot_catalogue_get_n (catalogue); j++)
        {
          const UnknotTechnique *technique = unknot_catalogue_get (catalogue, j);
          UnknotVerdict verdict = technique->verdicts[i];

          used |= verdict != UNKNOT_VERDICT_ALLOWED;
          if (is_open_card (technique) && verdict != UNKNOT_VERDICT_ALLOWED)
            return check_safety_fails (error, "conditions", id, technique->id, "is a card and yet closed");
          if (!is_open_card (technique) && !is_left_open (rule, technique) && verdict != UNKNOT_VERDICT_BLOCK)
            return check_safety_fails (error, "conditions", "only", technique->id, "is open in its technique file");
        }
      if (!used)
        return check_safety_fails (error, "conditions", "conditions", id, "changes nothing");
    }

  return TRUE;
}

static gboolean
asks_for_place (const UnknotSafety    *rules,
                const UnknotTechnique *technique,
                guint                  condition)
{
  UnknotWhere where = rules->verdicts[technique->verdicts[condition]].where;

  return where == UNKNOT_WHERE_AT_PLACE || where == UNKNOT_WHERE_NEAR_PLACE;
}

/* Where a verdict depends on a place there is a question for it, and the question is asked for a reason. */
static gboolean
check_places (const UnknotSafety     *rules,
              const UnknotCatalogue  *catalogue,
              GError                **error)
{
  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    {
      gboolean needed = rules->condition_rules[i].only_at_place;

      for (guint j = 0; j < unknot_catalogue_get_n (catalogue); j++)
        needed |= asks_for_place (rules, unknot_catalogue_get (catalogue, j), i);
      if (needed != (rules->place_of[i] != NULL))
        return check_safety_fails (error, "details", "details", unknot_condition_to_id ((UnknotCondition) i),
                                   needed ? "is nowhere asked for its place"
                                          : "is asked for a place that changes nothing");
    }

  return TRUE;
}

/* Whether an earlier answer has set another verdict for what the rule is about. */
static gboolean
is_set_before (const UnknotSafety     *rules,
               const UnknotDetailRule *rule,
               guint                   condition,
               const char             *technique)
{
  for (guint i = 0; i < rules->details->len; i++)
    {
      const UnknotDetail *detail = g_ptr_array_index (rules->details, i);

      for (guint j = 0; j < detail->rules->len; j++)
        {
          const UnknotDetailRule *other = &g_array_index (detail->rules, UnknotDetailRule, j);

          if (other == rule)
            return FALSE;
          if ((other->conditions & (1u << condition)) != 0 && other->verdict != rule->verdict
              && g_strv_contains ((const char * const *) other->techniques, technique))
            return TRUE;
        }
    }

  return FALSE;
}

/* For each condition and technique that a rule is about the verdict is another one. */
static gboolean
changes (const UnknotSafety     *rules,
         const UnknotDetailRule *rule,
         const UnknotTechnique  *technique,
         const char             *name)
{
  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    if ((rule->conditions & (1u << i)) != 0 && technique->verdicts[i] == rule->verdict
        && !is_set_before (rules, rule, i, name))
      return FALSE;

  return TRUE;
}

static gboolean
is_used (const UnknotSafety *rules,
         const UnknotDetail *detail)
{
  for (guint i = 0; i < UNKNOT_N_VERDICTS; i++)
    if (g_strcmp0 (rules->verdicts[i].detail, detail->id) == 0)
      return TRUE;

  return detail->kind == UNKNOT_DETAIL_PLACE || detail->rules->len > 0;
}

/* Each answer changes something; it may give back what an earlier one has taken. */
static gboolean
check_details (const UnknotSafety     *rules,
               const UnknotCatalogue  *catalogue,
               GError                **error)
{
  for (guint i = 0; i < rules->details->len; i++)
    {
      const UnknotDetail *detail = g_ptr_array_index (rules->details, i);

      if (!is_used (rules, detail))
        return check_safety_fails (error, "details", "details", detail->id, "changes nothing");
      for (guint j = 0; j < detail->rules->len; j++)
        {
          const UnknotDetailRule *rule = &g_array_index (detail->rules, UnknotDetailRule, j);

          if (!check_names (catalogue, "details", "rules", rule->techniques, error))
            return FALSE;
          if (rule->techniques[0] == NULL)
            return check_safety_fails (error, "details", "rules", detail->id, "is for no technique");
          for (guint k = 0; rule->techniques[k] != NULL; k++)
            if (!changes (rules, rule, find (catalogue, rule->techniques[k]), rule->techniques[k]))
              return check_safety_fails (error, "details", "rules", detail->id, "changes nothing");
        }
    }

  return TRUE;
}

/* Each reason to stop stands in a technique. */
static gboolean
check_stop_rules (const UnknotSafety     *rules,
                  const UnknotCatalogue  *catalogue,
                  GError                **error)
{
  for (guint i = 0; i < rules->stop_rules->len; i++)
    {
      const UnknotStopRule *rule = g_ptr_array_index (rules->stop_rules, i);
      gboolean used = FALSE;

      for (guint j = 0; j < unknot_catalogue_get_n (catalogue); j++)
        used |= g_strv_contains ((const char * const *) unknot_catalogue_get (catalogue, j)->stop_rules, rule->id);
      if (!used)
        return check_safety_fails (error, "stop-rules", "stop_rules", rule->id, "stands in no technique");
    }

  return TRUE;
}

/*
 * Says whether the safety rules and the techniques fit together.
 */
gboolean
check_safety (const UnknotSafety     *rules,
              const UnknotCatalogue  *catalogue,
              UnknotAnatomy          *anatomy,
              GError                **error)
{
  return check_questions (rules, error) && check_gates (rules, catalogue, error)
         && check_areas (rules, catalogue, anatomy, error) && check_never_pressed (rules, catalogue, error)
         && check_blocks (rules, catalogue, error) && check_conditions (rules, catalogue, error)
         && check_places (rules, catalogue, error) && check_details (rules, catalogue, error)
         && check_stop_rules (rules, catalogue, error);
}
