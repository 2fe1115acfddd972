#include "plan-texts.h"

#include "unknot-reason.h"
#include "unknot-safety.h"

static void
add_text (GPtrArray  *texts,
          const char *text)
{
  if (text != NULL)
    g_ptr_array_add (texts, g_utf8_casefold (text, -1));
}

/* What a person reads of a technique: in an item with its numbers put in. */
static void
add_step (GPtrArray            *texts,
          const char           *text,
          const UnknotPlanItem *item)
{
  g_autofree char *shown = item != NULL ? unknot_plan_item_dup_text (item, text) : g_strdup (text);

  add_text (texts, shown);
}

static void
add_technique (GPtrArray             *texts,
               const UnknotTechnique *technique,
               const UnknotPlanItem  *item)
{
  add_text (texts, technique->name);
  add_text (texts, technique->summary);
  add_text (texts, technique->evidence_sentence);
  for (guint i = 0; technique->cautions[i] != NULL; i++)
    add_text (texts, technique->cautions[i]);
  for (guint i = 0; technique->dose.progression[i] != NULL; i++)
    add_text (texts, technique->dose.progression[i]);
  for (guint i = 0; i < technique->steps->len; i++)
    {
      add_step (texts, unknot_technique_get_step (technique, i)->cue, item);
      add_step (texts, unknot_technique_get_step (technique, i)->text, item);
    }
}

static void
add_reason (const Rules        *data,
            GPtrArray          *texts,
            const UnknotReason *reason)
{
  UnknotReasonWords words = { data->catalogue, data->rules, data->anatomy };
  g_autofree char *text = unknot_reason_dup_text (reason, &words);

  add_text (texts, text);
}

static void
add_item (const Rules          *data,
          GPtrArray            *texts,
          const UnknotPlanItem *item)
{
  add_technique (texts, item->technique, item);
  for (guint i = 0; i < item->reasons->len; i++)
    add_reason (data, texts, &g_array_index (item->reasons, UnknotReason, i));
  for (guint i = 0; i < item->swaps->len; i++)
    add_item (data, texts, unknot_plan_get_swap (item, i));
}

GPtrArray *
plan_texts_list (const UnknotPlan *plan,
                 const Rules      *data)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);
  const UnknotLevelWords *level = unknot_safety_get_level (data->rules, plan->level);
  const UnknotLevelWords *gate = unknot_safety_get_gate (data->rules, plan->gate);

  for (guint i = 0; i < plan->items->len; i++)
    add_item (data, texts, unknot_plan_get_item (plan, i));
  for (guint i = 0; i < plan->cards->len; i++)
    add_technique (texts, g_ptr_array_index (plan->cards, i), NULL);
  for (guint i = 0; i < plan->left_out->len; i++)
    {
      const UnknotLeftOut *left_out = g_ptr_array_index (plan->left_out, i);

      add_text (texts, left_out->technique->name);
      add_reason (data, texts, &left_out->reason);
    }
  for (guint i = 0; i < plan->opens->len; i++)
    add_reason (data, texts, &g_array_index (plan->opens, UnknotReason, i));
  add_text (texts, level->title);
  add_text (texts, level->text);
  add_text (texts, level->action);
  if (gate != NULL)
    {
      add_text (texts, gate->title);
      add_text (texts, gate->text);
    }
  for (guint i = 0; plan->asks[i] != NULL; i++)
    {
      const UnknotRedFlag *flag = unknot_safety_lookup_red_flag (data->rules, plan->asks[i]);

      add_text (texts, flag->question);
      add_text (texts, flag->follow_up);
      add_text (texts, flag->why);
      add_text (texts, flag->say);
    }

  return texts;
}
