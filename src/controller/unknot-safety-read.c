/* Reading the folder `safety`. */

#include "unknot-safety-private.h"

#define N_FLAGS 28

static const char * const flag_members[] = {
  "id", "levels", "question", "follow_up", "say", "why", "clearable", NULL,
};
static const char * const card_members[] = { "id", "title", "flags", NULL };
static const char * const region_members[] = { "id", "name", "muscles", "flags", "near", NULL };
static const char * const rule_members[] = {
  "muscles", "conditions", "age_from", "days_below", "days_from", "pain_from", "injury", "flags", NULL,
};
static const char * const details_members[] = { "about", "elsewhere", "details", "verdicts", NULL };
static const char * const gates_members[] = {
  "about", "injury_hours", "gates", "blocks", "questions_first", "numb_spot", "areas", NULL,
};
static const char * const question_members[] = { "cards", "regions", "areas", "always", "rules", "quick", NULL };
static const char * const quick_members[] = { "id", "question", "asks", NULL };
static const char * const stop_rule_members[] = { "id", "words", "asks", NULL };

typedef void (*Reader) (UnknotSafety *self,
                        UnknotRecord *record);

static void
free_flag (gpointer data)
{
  UnknotRedFlag *flag = data;

  g_free (flag->id);
  g_free (flag->question);
  g_free (flag->follow_up);
  g_free (flag->say);
  g_free (flag->why);
  g_free (flag);
}

static void
free_card (gpointer data)
{
  UnknotFlagCard *card = data;

  g_free (card->id);
  g_free (card->title);
  g_strfreev (card->flags);
  g_free (card);
}

static void
free_region (gpointer data)
{
  UnknotRegion *region = data;

  g_free (region->id);
  g_free (region->name);
  g_strfreev (region->muscles);
  g_strfreev (region->flags);
  g_strfreev (region->near);
  g_free (region);
}

static void
free_rule (gpointer data)
{
  UnknotAskRule *rule = data;

  g_strfreev (rule->muscles);
  g_strfreev (rule->flags);
  g_free (rule);
}

static void
free_stop_rule (gpointer data)
{
  UnknotStopRule *rule = data;

  g_free (rule->id);
  g_free (rule->words);
  g_strfreev (rule->asks);
  g_free (rule);
}

static void
free_quick (gpointer data)
{
  UnknotQuickQuestion *quick = data;

  g_free (quick->id);
  g_free (quick->question);
  g_strfreev (quick->asks);
  g_free (quick);
}

static UnknotLevel
read_level (UnknotRecord *record,
            const char   *member,
            const char   *word)
{
  UnknotLevel level = UNKNOT_LEVEL_EMERGENCY;

  if (!unknot_level_from_id (word, &level))
    unknot_record_fail (record, member, "names an unknown level");

  return level;
}

static void
read_flags (UnknotSafety *self,
            UnknotRecord *record)
{
  guint n = unknot_record_length (record, "flags");

  if (n != N_FLAGS)
    unknot_record_fail (record, "flags", "has not 28 flags");

  for (guint i = 0; i < n && !unknot_record_failed (record); i++)
    {
      UnknotRedFlag *flag = g_new0 (UnknotRedFlag, 1);
      g_auto (GStrv) levels = NULL;
      g_autofree char *expected = g_strdup_printf ("RF%02u", i + 1);
      UnknotRecord inner;

      g_ptr_array_add (self->flags, flag);
      unknot_record_element (record, "flags", i, flag_members, &inner);
      flag->id = unknot_record_text (&inner, "id");
      levels = unknot_record_texts (&inner, "levels");
      flag->question = unknot_record_text (&inner, "question");
      flag->follow_up = unknot_record_text_or (&inner, "follow_up", NULL);
      flag->say = unknot_record_text (&inner, "say");
      flag->why = unknot_record_text (&inner, "why");
      flag->clearable = unknot_record_boolean_or (&inner, "clearable", TRUE);
      if (!unknot_record_failed (record))
        {
          flag->n_levels = g_strv_length (levels);
          if (!g_str_equal (flag->id, expected))
            unknot_record_fail (&inner, "id", "is out of order");
          if (flag->n_levels != (flag->follow_up != NULL ? 2 : 1))
            unknot_record_fail (&inner, "levels", "does not fit to 'follow_up'");
          else
            for (guint j = 0; j < flag->n_levels; j++)
              flag->levels[j] = read_level (&inner, "levels", levels[j]);
        }
      unknot_record_end (&inner);
    }
}

/*
 * Reads a list of ids of red flags, each of which there must be.
 */
char **
unknot_safety_read_flag_list (UnknotSafety *self,
                              UnknotRecord *record,
                              const char   *member)
{
  char **ids = unknot_record_texts (record, member);

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    if (unknot_safety_lookup_red_flag (self, ids[i]) == NULL)
      unknot_record_fail (record, member, "names an unknown flag");

  return ids;
}

static void
read_rules (UnknotSafety *self,
            UnknotRecord *record)
{
  for (guint i = 0; i < unknot_record_length (record, "rules") && !unknot_record_failed (record); i++)
    {
      UnknotAskRule *rule = g_new0 (UnknotAskRule, 1);
      UnknotRecord inner;

      g_ptr_array_add (self->rules, rule);
      unknot_record_element (record, "rules", i, rule_members, &inner);
      rule->muscles = unknot_record_texts_or (&inner, "muscles");
      if (unknot_record_has (&inner, "conditions"))
        rule->conditions = unknot_safety_read_condition_list (&inner, "conditions");
      rule->age_from = unknot_record_integer_or (&inner, "age_from", 1, 130, 0);
      rule->days_below = unknot_record_integer_or (&inner, "days_below", 1, 1000, 0);
      rule->days_from = unknot_record_integer_or (&inner, "days_from", 0, 1000, 0);
      rule->pain_from = unknot_record_integer_or (&inner, "pain_from", 1, 10, 0);
      rule->injury = unknot_record_boolean_or (&inner, "injury", FALSE);
      rule->flags = unknot_safety_read_flag_list (self, &inner, "flags");
      unknot_record_end (&inner);
    }
}

static void
read_questions (UnknotSafety *self,
                UnknotRecord *record)
{
  guint n = unknot_record_length (record, "cards");

  if (n == 0 || n > 5)
    unknot_record_fail (record, "cards", "has not one to five cards");
  for (guint i = 0; i < n && !unknot_record_failed (record); i++)
    {
      UnknotFlagCard *card = g_new0 (UnknotFlagCard, 1);
      UnknotRecord inner;

      g_ptr_array_add (self->cards, card);
      unknot_record_element (record, "cards", i, card_members, &inner);
      card->id = unknot_record_text (&inner, "id");
      card->title = unknot_record_text (&inner, "title");
      card->flags = unknot_safety_read_flag_list (self, &inner, "flags");
      unknot_record_end (&inner);
    }

  for (guint i = 0; i < unknot_record_length (record, "regions") && !unknot_record_failed (record); i++)
    {
      UnknotRegion *region = g_new0 (UnknotRegion, 1);
      UnknotRecord inner;

      g_ptr_array_add (self->regions, region);
      unknot_record_element (record, "regions", i, region_members, &inner);
      region->id = unknot_record_text (&inner, "id");
      region->name = unknot_record_text (&inner, "name");
      region->muscles = unknot_record_texts (&inner, "muscles");
      region->flags = unknot_safety_read_flag_list (self, &inner, "flags");
      region->near = unknot_record_texts (&inner, "near");
      unknot_record_end (&inner);
    }

  unknot_safety_read_areas (self, record);
  self->always = unknot_safety_read_flag_list (self, record, "always");
  read_rules (self, record);

  for (guint i = 0; i < unknot_record_length (record, "quick") && !unknot_record_failed (record); i++)
    {
      UnknotQuickQuestion *quick = g_new0 (UnknotQuickQuestion, 1);
      UnknotRecord inner;

      g_ptr_array_add (self->quick, quick);
      unknot_record_element (record, "quick", i, quick_members, &inner);
      quick->id = unknot_record_text (&inner, "id");
      quick->question = unknot_record_text (&inner, "question");
      quick->asks = unknot_safety_read_flag_list (self, &inner, "asks");
      unknot_record_end (&inner);
    }
}

static void
read_stop_rules (UnknotSafety *self,
                 UnknotRecord *record)
{
  if (unknot_record_length (record, "stop_rules") == 0)
    unknot_record_fail (record, "stop_rules", "is missing or empty");

  for (guint i = 0; i < unknot_record_length (record, "stop_rules") && !unknot_record_failed (record); i++)
    {
      UnknotStopRule *rule = g_new0 (UnknotStopRule, 1);
      UnknotRecord inner;

      g_ptr_array_add (self->stop_rules, rule);
      unknot_record_element (record, "stop_rules", i, stop_rule_members, &inner);
      rule->id = unknot_record_text (&inner, "id");
      rule->words = unknot_record_text (&inner, "words");
      rule->asks = unknot_safety_read_flag_list (self, &inner, "asks");
      unknot_record_end (&inner);
    }
}

static const struct
{
  const char         *name;
  const char * const *members;
  Reader              read;
} files[] = {
  { "red-flags.json", (const char * const[]) { "flags", NULL }, read_flags },
  { "questions.json", question_members, read_questions },
  { "conditions.json", (const char * const[]) { "about", "conditions", NULL }, unknot_safety_read_conditions },
  { "stop-rules.json", (const char * const[]) { "stop_rules", NULL }, read_stop_rules },
  { "levels.json", (const char * const[]) { "levels", "gates", NULL }, unknot_safety_read_levels },
  { "details.json", details_members, unknot_safety_read_details },
  { "timing.json", (const char * const[]) { "about", "occasions", "not_sure_is_yes", NULL }, unknot_safety_read_timing },
  { "gates.json", gates_members, unknot_safety_read_gates },
};

/* The flags come first: the other files name them. */
gboolean
unknot_safety_read (UnknotSafety  *self,
                    GFile         *folder,
                    GError       **error)
{
  g_autoptr (GFile) choosing = g_file_get_child (folder, "choosing.json");
  g_autoptr (GFile) progress = g_file_get_child (folder, "progress.json");

  self->flags = g_ptr_array_new_with_free_func (free_flag);
  self->cards = g_ptr_array_new_with_free_func (free_card);
  self->quick = g_ptr_array_new_with_free_func (free_quick);
  self->regions = g_ptr_array_new_with_free_func (free_region);
  self->rules = g_ptr_array_new_with_free_func (free_rule);
  self->stop_rules = g_ptr_array_new_with_free_func (free_stop_rule);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GFile) file = g_file_get_child (folder, files[i].name);
      g_autoptr (JsonObject) object = unknot_json_load (file, error);
      g_autofree char *where = g_strdup_printf ("safety/%s", files[i].name);
      g_autoptr (GError) failure = NULL;
      UnknotRecord record;

      if (object == NULL)
        return FALSE;

      unknot_record_begin (&record, object, where, files[i].members, &failure);
      files[i].read (self, &record);
      if (!unknot_record_end (&record))
        {
          g_propagate_error (error, g_steal_pointer (&failure));
          return FALSE;
        }
    }

  self->choosing = unknot_choosing_load (choosing, "safety/choosing.json", error);
  if (self->choosing != NULL)
    self->progress = unknot_progress_rules_load (progress, "safety/progress.json", self->choosing, error);

  return self->progress != NULL;
}
