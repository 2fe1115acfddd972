/* Reading `levels.json` and `gates.json`: what the levels say, what each gate looks at and leaves open, and where
 * nothing presses (clinical.md F2, F9, D3). */

#include "unknot-safety-private.h"

static const char * const level_members[] = { "id", "title", "text", "action", NULL };
static const char * const gate_word_members[] = { "id", "words", "title", "text", NULL };
static const char * const gate_members[] = {
  "id", "level", "flags", "condition", "age_below", "injury", "pain_from", "allowed", "cards", NULL,
};
static const char * const block_members[] = { "id", "flags", "least", "conditions", "techniques", NULL };
static const char * const area_members[] = { "never_press", "neck", "never_on_neck", "flat_hands", NULL };
static const char * const never_members[] = { "tools", "reason", NULL };
static const char * const flat_members[] = { "technique", "muscles", "unknown_spot", "below_y", NULL };

void
unknot_safety_read_levels (UnknotSafety *self,
                           UnknotRecord *record)
{
  if (unknot_record_length (record, "levels") != UNKNOT_N_LEVELS)
    unknot_record_fail (record, "levels", "has not seven levels");
  if (unknot_record_length (record, "gates") != UNKNOT_N_GATES - 1)
    unknot_record_fail (record, "gates", "has not twelve gates");

  for (guint i = 0; i < UNKNOT_N_LEVELS && !unknot_record_failed (record); i++)
    {
      g_autofree char *id = NULL;
      UnknotRecord inner;

      unknot_record_element (record, "levels", i, level_members, &inner);
      id = unknot_record_text (&inner, "id");
      self->levels[i].title = unknot_record_text (&inner, "title");
      self->levels[i].text = unknot_record_text (&inner, "text");
      self->levels[i].action = unknot_record_text_or (&inner, "action", NULL);
      if (id != NULL && !g_str_equal (id, unknot_level_to_id ((UnknotLevel) i)))
        unknot_record_fail (&inner, "id", "is out of order");
      unknot_record_end (&inner);
    }

  for (guint i = 1; i < UNKNOT_N_GATES && !unknot_record_failed (record); i++)
    {
      g_autofree char *id = NULL;
      UnknotRecord inner;

      unknot_record_element (record, "gates", i - 1, gate_word_members, &inner);
      id = unknot_record_text (&inner, "id");
      self->gate_names[i] = unknot_record_text (&inner, "words");
      self->gates[i].title = unknot_record_text_or (&inner, "title", NULL);
      self->gates[i].text = unknot_record_text_or (&inner, "text", NULL);
      if (id != NULL && !g_str_equal (id, unknot_gate_to_id ((UnknotGate) i)))
        unknot_record_fail (&inner, "id", "is out of order");
      unknot_record_end (&inner);
    }
}

static UnknotLevel
read_level (UnknotRecord *record,
            const char   *member)
{
  g_autofree char *word = unknot_record_text (record, member);
  UnknotLevel level = UNKNOT_LEVEL_EMERGENCY;

  if (word != NULL && !unknot_level_from_id (word, &level))
    unknot_record_fail (record, member, "names an unknown level");

  return level;
}

static UnknotGate
read_gate (UnknotRecord *record,
           const char   *member)
{
  g_autofree char *word = unknot_record_text (record, member);
  UnknotGate gate = UNKNOT_GATE_NONE;

  if (word != NULL && (!unknot_gate_from_id (word, &gate) || gate == UNKNOT_GATE_NONE))
    unknot_record_fail (record, member, "names an unknown gate");

  return gate;
}

/* A flag of level A closes nothing, so that no gate looks at it. */
static void
read_gate_rules (UnknotSafety *self,
                 UnknotRecord *record)
{
  self->gate_rules = g_array_new (FALSE, TRUE, sizeof (UnknotGateRule));

  for (guint i = 0; i < unknot_record_length (record, "gates") && !unknot_record_failed (record); i++)
    {
      UnknotGateRule rule = { 0 };
      g_autofree char *condition = NULL;
      UnknotCondition named;
      UnknotRecord inner;

      unknot_record_element (record, "gates", i, gate_members, &inner);
      rule.gate = read_gate (&inner, "id");
      rule.level = read_level (&inner, "level");
      if (unknot_record_has (&inner, "flags"))
        rule.flags = read_level (&inner, "flags");
      condition = unknot_record_text_or (&inner, "condition", NULL);
      if (condition != NULL && unknot_condition_from_id (condition, &named))
        rule.conditions = 1u << named;
      else if (condition != NULL)
        unknot_record_fail (&inner, "condition", "names an unknown condition");
      rule.age_below = unknot_record_integer_or (&inner, "age_below", 1, 130, 0);
      rule.injury = unknot_record_boolean_or (&inner, "injury", FALSE);
      rule.pain_from = unknot_record_integer_or (&inner, "pain_from", 1, 10, 0);
      if (self->gate_allowed[rule.gate] != NULL)
        unknot_record_fail (&inner, "id", "is there twice");
      if (!unknot_record_failed (record))
        {
          self->gate_allowed[rule.gate] = unknot_record_texts (&inner, "allowed");
          self->gate_cards[rule.gate] = unknot_record_texts (&inner, "cards");
          g_array_append_val (self->gate_rules, rule);
        }
      unknot_record_end (&inner);
    }
}

static void
clear_block (gpointer data)
{
  UnknotBlock *block = data;

  g_free (block->id);
  g_strfreev (block->flags);
  g_strfreev (block->techniques);
}

static void
read_blocks (UnknotSafety *self,
             UnknotRecord *record)
{
  self->blocks = g_array_new (FALSE, TRUE, sizeof (UnknotBlock));
  g_array_set_clear_func (self->blocks, clear_block);

  for (guint i = 0; i < unknot_record_length (record, "blocks") && !unknot_record_failed (record); i++)
    {
      UnknotBlock block = { 0 };
      UnknotRecord inner;

      unknot_record_element (record, "blocks", i, block_members, &inner);
      block.id = unknot_record_text (&inner, "id");
      if (unknot_record_has (&inner, "flags"))
        {
          block.flags = unknot_safety_read_flag_list (self, &inner, "flags");
          block.least = read_level (&inner, "least");
        }
      else
        {
          block.conditions = unknot_safety_read_condition_list (&inner, "conditions");
          block.techniques = unknot_record_texts (&inner, "techniques");
        }
      g_array_append_val (self->blocks, block);
      unknot_record_end (&inner);
    }
}

static guint
read_kinds (UnknotRecord *record,
            const char   *member)
{
  g_auto (GStrv) ids = unknot_record_texts (record, member);
  guint kinds = 0;

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      guint kind = 0;

      while (kind < UNKNOT_N_KINDS && !g_str_equal (unknot_kind_to_id ((UnknotKind) kind), ids[i]))
        kind++;
      if (kind < UNKNOT_N_KINDS)
        kinds |= 1u << kind;
      else
        unknot_record_fail (record, member, "names an unknown kind");
    }

  return kinds;
}

static void
read_never_on_neck (UnknotSafety *self,
                    UnknotRecord *record)
{
  g_auto (GStrv) tools = NULL;
  UnknotRecord inner;

  unknot_record_inner (record, "never_on_neck", never_members, &inner);
  tools = unknot_record_texts (&inner, "tools");
  for (guint i = 0; tools != NULL && tools[i] != NULL; i++)
    {
      UnknotTool tool;

      if (unknot_tool_from_id (tools[i], &tool))
        self->never_on_neck |= UNKNOT_TOOL_BIT (tool);
      else
        unknot_record_fail (&inner, "tools", "names an unknown tool");
    }
  self->never_on_neck_reason = unknot_record_text (&inner, "reason");
  unknot_record_end (&inner);
}

void
unknot_safety_read_gates (UnknotSafety *self,
                          UnknotRecord *record)
{
  UnknotRecord areas, flat;

  self->injury_hours = unknot_record_integer (record, "injury_hours", 0, 1000);
  read_gate_rules (self, record);
  read_blocks (self, record);
  self->questions_first = read_kinds (record, "questions_first");
  self->numb_spot = read_kinds (record, "numb_spot");

  unknot_record_inner (record, "areas", area_members, &areas);
  self->never_press = unknot_record_texts (&areas, "never_press");
  self->neck = unknot_record_texts (&areas, "neck");
  read_never_on_neck (self, &areas);
  unknot_record_inner (&areas, "flat_hands", flat_members, &flat);
  self->flat_technique = unknot_record_text (&flat, "technique");
  self->flat_muscles = unknot_record_texts (&flat, "muscles");
  self->flat_unknown = unknot_record_texts (&flat, "unknown_spot");
  self->flat_below_y = unknot_record_number (&flat, "below_y", -100, 200);
  unknot_record_end (&flat);
  unknot_record_end (&areas);
}

static void
clear_words (UnknotLevelWords *words)
{
  g_free (words->title);
  g_free (words->text);
  g_free (words->action);
}

void
unknot_safety_clear_gates (UnknotSafety *self)
{
  for (guint i = 0; i < UNKNOT_N_LEVELS; i++)
    clear_words (&self->levels[i]);
  for (guint i = 0; i < UNKNOT_N_GATES; i++)
    {
      clear_words (&self->gates[i]);
      g_free (self->gate_names[i]);
      g_strfreev (self->gate_allowed[i]);
      g_strfreev (self->gate_cards[i]);
    }
  g_clear_pointer (&self->gate_rules, g_array_unref);
  g_clear_pointer (&self->blocks, g_array_unref);
  g_free (self->never_on_neck_reason);
  g_strfreev (self->never_press);
  g_strfreev (self->neck);
  g_free (self->flat_technique);
  g_strfreev (self->flat_muscles);
  g_strfreev (self->flat_unknown);
}
