/* Reading `conditions.json`: the words for each condition, and what holds for it whatever the technique files say. */

#include "unknot-safety-private.h"

static const char * const condition_members[] = {
  "id", "name", "about", "caution", "again_days", "never", "only", "means", "yields_to", "only_at_place", "press_test",
  NULL,
};
static const char * const means_words[] = { "nothing-else", "injury" };
static const char * const press_test_words[] = { "open", "closed" };

/*
 * Reads a list of conditions that is not empty, as bits.
 */
guint
unknot_safety_read_condition_list (UnknotRecord *record,
                                   const char   *member)
{
  g_auto (GStrv) ids = unknot_record_texts (record, member);
  guint conditions = 0;

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      UnknotCondition condition;

      if (unknot_condition_from_id (ids[i], &condition))
        conditions |= 1u << condition;
      else
        unknot_record_fail (record, member, "names an unknown condition");
    }
  if (conditions == 0)
    unknot_record_fail (record, member, "is empty");

  return conditions;
}

static void
read_rule (UnknotConditionRule *rule,
           UnknotRecord        *record)
{
  g_autofree char *gate = unknot_record_text_or (record, "yields_to", NULL);

  rule->never = unknot_record_texts_or (record, "never");
  rule->only = unknot_record_texts_or (record, "only");
  rule->means_injury = unknot_record_word_or (record, "means", means_words, G_N_ELEMENTS (means_words), 0) == 1;
  if (gate != NULL && !unknot_gate_from_id (gate, &rule->yields_to))
    unknot_record_fail (record, "yields_to", "names an unknown gate");
  rule->only_at_place = unknot_record_boolean_or (record, "only_at_place", FALSE);
  rule->no_press_test = unknot_record_word_or (record, "press_test", press_test_words,
                                               G_N_ELEMENTS (press_test_words), 0) == 1;
}

void
unknot_safety_read_conditions (UnknotSafety *self,
                               UnknotRecord *record)
{
  if (unknot_record_length (record, "conditions") != UNKNOT_N_CONDITIONS)
    unknot_record_fail (record, "conditions", "has not twenty conditions");

  for (guint i = 0; i < UNKNOT_N_CONDITIONS && !unknot_record_failed (record); i++)
    {
      UnknotConditionWords *words = &self->conditions[i];
      g_autofree char *id = NULL;
      UnknotRecord inner;

      unknot_record_element (record, "conditions", i, condition_members, &inner);
      id = unknot_record_text (&inner, "id");
      words->name = unknot_record_text (&inner, "name");
      words->about = unknot_record_text (&inner, "about");
      words->caution = unknot_record_text (&inner, "caution");
      words->again_days = unknot_record_integer_or (&inner, "again_days", 1, 365, 0);
      read_rule (&self->condition_rules[i], &inner);
      if (id != NULL && !g_str_equal (id, unknot_condition_to_id ((UnknotCondition) i)))
        unknot_record_fail (&inner, "id", "is out of order");
      unknot_record_end (&inner);
    }
}

void
unknot_safety_clear_conditions (UnknotSafety *self)
{
  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    {
      g_free (self->conditions[i].name);
      g_free (self->conditions[i].about);
      g_free (self->conditions[i].caution);
      g_strfreev (self->condition_rules[i].never);
      g_strfreev (self->condition_rules[i].only);
    }
}
