/* Reading `details.json`: the extra questions about conditions, and what the verdicts of clinical.md D2 mean. */

#include "unknot-safety-private.h"

static const char * const detail_members[] = {
  "id", "conditions", "kind", "most", "question", "help", "opens", "rules", NULL,
};
static const char * const rule_members[] = { "conditions", "techniques", "when", "from", "below", "verdict", NULL };
static const char * const verdict_members[] = { "id", "where", "detail", "week", "there", "elsewhere", NULL };

static const char * const kind_words[] = { "place", "weeks", "yes-no" };
static const char * const when_words[] = { "yes", "no", "not-yes", "not-no" };
static const char * const where_words[] = { "anywhere", "at-place", "near-place", "neck", "from-week" };
static const char * const outcome_words[] = { "allowed", "caution", "block" };

static void
clear_rule (gpointer data)
{
  UnknotDetailRule *rule = data;

  g_strfreev (rule->techniques);
}

static void
free_detail (gpointer data)
{
  UnknotDetail *detail = data;

  g_free (detail->id);
  g_free (detail->question);
  g_free (detail->help);
  g_clear_pointer (&detail->opens, g_variant_unref);
  g_array_unref (detail->rules);
  g_free (detail);
}

/* The answer that opens most: a place that is none of the regions, a number of weeks, or a word. */
static GVariant *
read_opens (const UnknotDetail *detail,
            UnknotRecord       *record)
{
  static const char * const elsewhere[] = { UNKNOT_DETAIL_ELSEWHERE, NULL };
  static const char * const places[] = { UNKNOT_DETAIL_ELSEWHERE };
  static const char * const answers[] = { "no", "yes" };

  switch (detail->kind)
    {
    case UNKNOT_DETAIL_PLACE:
      unknot_record_word (record, "opens", places, G_N_ELEMENTS (places));
      return g_variant_ref_sink (g_variant_new_strv (elsewhere, -1));

    case UNKNOT_DETAIL_WEEKS:
      return g_variant_ref_sink (g_variant_new_int32 (unknot_record_integer (record, "opens", 0,
                                                                             detail->most_weeks)));

    case UNKNOT_DETAIL_YES_NO:
    default:
      return g_variant_ref_sink (g_variant_new_boolean (unknot_record_word (record, "opens", answers,
                                                                            G_N_ELEMENTS (answers)) == 1));
    }
}

static UnknotVerdict
read_verdict (UnknotRecord *record,
              const char   *member)
{
  g_autofree char *word = unknot_record_text (record, member);

  for (guint i = 0; word != NULL && i < UNKNOT_N_VERDICTS; i++)
    if (g_str_equal (unknot_verdict_to_id ((UnknotVerdict) i), word))
      return (UnknotVerdict) i;
  unknot_record_fail (record, member, "names an unknown verdict");

  return UNKNOT_VERDICT_BLOCK;
}

static void
read_when (UnknotDetailRule   *rule,
           const UnknotDetail *detail,
           UnknotRecord       *record)
{
  gboolean from = unknot_record_has (record, "from");

  if (detail->kind == UNKNOT_DETAIL_YES_NO)
    rule->when = (UnknotWhen) unknot_record_word (record, "when", when_words, G_N_ELEMENTS (when_words));
  else if (detail->kind == UNKNOT_DETAIL_WEEKS)
    {
      rule->when = from ? UNKNOT_WHEN_FROM : UNKNOT_WHEN_BELOW;
      rule->weeks = unknot_record_integer (record, from ? "from" : "below", 1, detail->most_weeks);
    }
  else
    unknot_record_fail (record, "when", "does not fit to a place: the verdicts speak of it");
}

static void
read_rules (UnknotDetail *detail,
            UnknotRecord *record)
{
  detail->rules = g_array_new (FALSE, TRUE, sizeof (UnknotDetailRule));
  g_array_set_clear_func (detail->rules, clear_rule);

  if (!unknot_record_has (record, "rules"))
    return;
  for (guint i = 0; i < unknot_record_length (record, "rules") && !unknot_record_failed (record); i++)
    {
      UnknotDetailRule rule = { 0 };
      UnknotRecord inner;

      unknot_record_element (record, "rules", i, rule_members, &inner);
      rule.conditions = unknot_safety_read_condition_list (&inner, "conditions");
      rule.techniques = unknot_record_texts (&inner, "techniques");
      rule.verdict = read_verdict (&inner, "verdict");
      read_when (&rule, detail, &inner);
      if ((rule.conditions & ~detail->conditions) != 0)
        unknot_record_fail (&inner, "conditions", "names a condition that the question is not asked for");
      g_array_append_val (detail->rules, rule);
      unknot_record_end (&inner);
    }
}

static void
add_place (UnknotSafety       *self,
           const UnknotDetail *detail,
           UnknotRecord       *record)
{
  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    if ((detail->conditions & (1u << i)) != 0)
      {
        if (self->place_of[i] != NULL)
          unknot_record_fail (record, "conditions", "names a condition whose place is asked twice");
        self->place_of[i] = detail;
      }
}

static void
read_verdicts (UnknotSafety *self,
               UnknotRecord *record)
{
  if (unknot_record_length (record, "verdicts") != UNKNOT_N_VERDICTS)
    unknot_record_fail (record, "verdicts", "has not one row for each verdict");

  for (guint i = 0; i < UNKNOT_N_VERDICTS && !unknot_record_failed (record); i++)
    {
      UnknotVerdictRule *rule = &self->verdicts[i];
      UnknotRecord inner;

      unknot_record_element (record, "verdicts", i, verdict_members, &inner);
      if (read_verdict (&inner, "id") != (UnknotVerdict) i)
        unknot_record_fail (&inner, "id", "is out of order");
      rule->where = (UnknotWhere) unknot_record_word_or (&inner, "where", where_words, G_N_ELEMENTS (where_words),
                                                         UNKNOT_WHERE_ANYWHERE);
      rule->there = (UnknotOutcome) unknot_record_word (&inner, "there", outcome_words, G_N_ELEMENTS (outcome_words));
      rule->elsewhere = (UnknotOutcome) unknot_record_word (&inner, "elsewhere", outcome_words,
                                                            G_N_ELEMENTS (outcome_words));
      if (rule->where == UNKNOT_WHERE_FROM_WEEK)
        {
          const UnknotDetail *detail;

          rule->detail = unknot_record_text (&inner, "detail");
          detail = rule->detail != NULL ? unknot_safety_lookup_detail (self, rule->detail) : NULL;
          if (detail == NULL || detail->kind != UNKNOT_DETAIL_WEEKS)
            unknot_record_fail (&inner, "detail", "is no question for weeks");
          else
            rule->week = unknot_record_integer (&inner, "week", 1, detail->most_weeks);
        }
      unknot_record_end (&inner);
    }
}

void
unknot_safety_read_details (UnknotSafety *self,
                            UnknotRecord *record)
{
  self->details = g_ptr_array_new_with_free_func (free_detail);
  self->elsewhere = unknot_record_text (record, "elsewhere");

  for (guint i = 0; i < unknot_record_length (record, "details") && !unknot_record_failed (record); i++)
    {
      UnknotDetail *detail = g_new0 (UnknotDetail, 1);
      UnknotRecord inner;

      unknot_record_element (record, "details", i, detail_members, &inner);
      detail->id = unknot_record_text (&inner, "id");
      detail->conditions = unknot_safety_read_condition_list (&inner, "conditions");
      detail->kind = (UnknotDetailKind) unknot_record_word (&inner, "kind", kind_words, G_N_ELEMENTS (kind_words));
      detail->question = unknot_record_text (&inner, "question");
      detail->help = unknot_record_text (&inner, "help");
      if (detail->kind == UNKNOT_DETAIL_WEEKS)
        detail->most_weeks = unknot_record_integer (&inner, "most", 1, 10000);
      detail->opens = read_opens (detail, &inner);
      read_rules (detail, &inner);
      if (detail->id != NULL && unknot_safety_lookup_detail (self, detail->id) != NULL)
        unknot_record_fail (&inner, "id", "is there twice");
      g_ptr_array_add (self->details, detail);
      if (detail->kind == UNKNOT_DETAIL_PLACE)
        add_place (self, detail, &inner);
      unknot_record_end (&inner);
    }
  read_verdicts (self, record);
}

void
unknot_safety_clear_details (UnknotSafety *self)
{
  g_clear_pointer (&self->details, g_ptr_array_unref);
  g_free (self->elsewhere);
  for (guint i = 0; i < UNKNOT_N_VERDICTS; i++)
    g_free (self->verdicts[i].detail);
}
