/* Reading the numbers of the planner. */

#include "unknot-choosing.h"

static const char * const top_members[] = {
  "score", "stages", "caps", "holds", "strength", "unlock", "least", "gentle", "fresh", "day", "columns",
  "firmer", "demand", "addition", "contrast", "rub", "sessions", NULL,
};
static const char * const stage_members[] = { "fresh", "early", "subacute", "persistent", NULL };
static const char * const score_members[] = {
  "base", "base_of", "fit", "match", "simple_tool", "floor", "helper", "stages", "stage_of",
  "strength_bonus_day", "little_pain", "strong_pain", "response_limit", "soreness_limit", "soreness",
  "variety_sessions", "variety", "caution", "compare", NULL,
};
static const char * const column_members[] = {
  "from_sessions", "week", "spots", "holds", "hold", "stretch_holds", "sets", "repetitions", "walk_minutes", NULL,
};
static const char * const layout_members[] = {
  "minutes", "heat", "breathing", "pressure", "hold", "spots", "stretch", "stretch_types", "strength",
  "strength_types", "move", "either", NULL,
};

static void
free_column (gpointer data)
{
  UnknotColumn *column = data;

  g_free (column->week);
  g_free (column);
}

/* A number a kind of technique; kinds that are not named get 0. */
static void
read_kinds (UnknotRecord *record,
            const char   *member,
            double       *kinds)
{
  const char *allowed[UNKNOT_N_KINDS + 3] = { "from", "up_to" };
  UnknotRecord inner;

  for (int i = 0; i < UNKNOT_N_KINDS; i++)
    allowed[i + 2] = unknot_kind_to_id ((UnknotKind) i);

  unknot_record_inner (record, member, allowed, &inner);
  for (int i = 0; i < UNKNOT_N_KINDS; i++)
    kinds[i] = unknot_record_number_or (&inner, unknot_kind_to_id ((UnknotKind) i), -10, 10, 0);
  unknot_record_end (&inner);
}

static int
read_bound (UnknotRecord *record,
            const char   *member,
            const char   *name)
{
  UnknotRecord inner;
  int bound;

  unknot_record_inner (record, member, NULL, &inner);
  bound = unknot_record_integer (&inner, name, 0, 10);
  unknot_record_end (&inner);

  return bound;
}

static void
read_numbers (UnknotRecord *record,
              JsonObject   *object,
              const char   *member,
              guint         n)
{
  if (unknot_record_length (record, member) != n)
    unknot_record_fail (record, member, "has not the right number of elements");
  for (guint i = 0; i < n && !unknot_record_failed (record); i++)
    if (!JSON_NODE_HOLDS_VALUE (json_array_get_element (json_object_get_array_member (object, member), i)))
      unknot_record_fail (record, member, "has an element that is not a number");
}

/* What some techniques get at some stages, in place of their kind's. */
static void
read_stage_of (UnknotChoosing *self,
               JsonObject     *object,
               UnknotRecord   *score)
{
  g_autoptr (GList) names = NULL;
  UnknotRecord inner;

  unknot_record_inner (score, "stage_of", NULL, &inner);
  if (!unknot_record_failed (score))
    names = json_object_get_members (json_object_get_object_member (object, "stage_of"));
  for (GList *l = names; l != NULL; l = l->next)
    {
      double *points = g_new0 (double, UNKNOT_N_STAGES);
      UnknotRecord technique;

      g_hash_table_insert (self->stage_of, g_strdup (l->data), points);
      unknot_record_inner (&inner, l->data, stage_members, &technique);
      for (int i = 0; i < UNKNOT_N_STAGES; i++)
        points[i] = unknot_record_number_or (&technique, stage_members[i], -10, 10, 0);
      unknot_record_end (&technique);
    }
  unknot_record_end (&inner);
}

static void
read_score (UnknotChoosing *self,
            JsonObject     *object,
            UnknotRecord   *record)
{
  UnknotRecord score;
  UnknotRecord inner;
  JsonObject *of = NULL;

  unknot_record_inner (record, "score", score_members, &score);
  read_kinds (&score, "base", self->base);
  unknot_record_inner (&score, "base_of", NULL, &inner);
  if (!unknot_record_failed (record))
    {
      g_autoptr (GList) names = NULL;

      object = json_object_get_object_member (object, "score");
      of = json_object_get_object_member (object, "base_of");
      names = json_object_get_members (of);
      for (GList *l = names; l != NULL; l = l->next)
        {
          double *base = g_new (double, 1);

          *base = unknot_record_number (&inner, l->data, -10, 10);
          g_hash_table_insert (self->base_of, g_strdup (l->data), base);
        }
    }
  unknot_record_end (&inner);

  read_numbers (&score, object, "fit", G_N_ELEMENTS (self->fit));
  for (guint i = 0; i < G_N_ELEMENTS (self->fit) && !unknot_record_failed (record); i++)
    self->fit[i] = json_array_get_double_element (json_object_get_array_member (object, "fit"), i);
  self->match = unknot_record_number (&score, "match", 0, 10);
  self->simple_tool = unknot_record_number (&score, "simple_tool", -10, 10);
  self->floor = unknot_record_number (&score, "floor", -10, 10);
  self->helper = unknot_record_number (&score, "helper", -10, 10);

  unknot_record_inner (&score, "stages", NULL, &inner);
  for (int i = 0; i < UNKNOT_N_STAGES; i++)
    read_kinds (&inner, unknot_stage_to_id ((UnknotStage) i), self->stages[i]);
  unknot_record_end (&inner);

  read_stage_of (self, object, &score);
  self->strength_bonus_day = unknot_record_integer (&score, "strength_bonus_day", 0, 100);
  self->little_pain_up_to = read_bound (&score, "little_pain", "up_to");
  read_kinds (&score, "little_pain", self->little_pain);
  self->strong_pain_from = read_bound (&score, "strong_pain", "from");
  read_kinds (&score, "strong_pain", self->strong_pain);
  self->response_limit = unknot_record_number (&score, "response_limit", 0, 10);
  self->soreness_limit = unknot_record_integer (&score, "soreness_limit", 0, 10);
  self->soreness = unknot_record_number (&score, "soreness", -10, 0);
  self->variety_sessions = unknot_record_integer (&score, "variety_sessions", 0, 100);
  self->variety = unknot_record_number (&score, "variety", -10, 0);
  self->caution = unknot_record_number (&score, "caution", -10, 0);

  unknot_record_inner (&score, "compare", NULL, &inner);
  self->compare_below_sessions = unknot_record_integer (&inner, "below_sessions", 0, 100);
  self->compare_within = unknot_record_number (&inner, "within", 0, 10);
  self->compare_every = unknot_record_integer (&inner, "every", 1, 100);
  self->compare_below_pain = unknot_record_integer (&inner, "below_pain", 0, 10);
  unknot_record_end (&inner);
  unknot_record_end (&score);
}

static void
read_limits (UnknotChoosing *self,
             JsonObject     *object,
             UnknotRecord   *record)
{
  UnknotRecord inner;

  unknot_record_inner (record, "caps", NULL, &inner);
  self->cap_most = unknot_record_integer (&inner, "most", 1, 5);
  self->cap_beginner = unknot_record_integer (&inner, "beginner", 1, 5);
  self->cap_beginner_below_sessions = unknot_record_integer (&inner, "beginner_below_sessions", 0, 100);
  self->cap_strong_pain = unknot_record_integer (&inner, "strong_pain", 1, 5);
  self->cap_strong_pain_at = unknot_record_integer (&inner, "strong_pain_at", 0, 10);
  self->cap_old = unknot_record_integer (&inner, "old", 1, 5);
  self->cap_old_from = unknot_record_integer (&inner, "old_from", 0, 130);
  self->cap_caution = unknot_record_integer (&inner, "caution", 1, 5);
  self->cap_fresh = unknot_record_integer (&inner, "fresh", 1, 5);
  unknot_record_end (&inner);

  unknot_record_inner (record, "holds", NULL, &inner);
  self->hold_most = unknot_record_integer (&inner, "most", 1, 90);
  self->hold_strong_pain = unknot_record_integer (&inner, "strong_pain", 1, 90);
  self->hold_old_first = unknot_record_integer (&inner, "old_first", 1, 90);
  self->hold_least = unknot_record_integer (&inner, "least", 1, 30);
  unknot_record_end (&inner);

  unknot_record_inner (record, "strength", NULL, &inner);
  self->strength_pain_up_to = unknot_record_integer (&inner, "pain_up_to", 0, 10);
  self->strength_from_day = unknot_record_integer (&inner, "from_day", 0, 100);
  self->strength_caution_repetitions = unknot_record_integer (&inner, "caution_repetitions", 1, 30);
  unknot_record_end (&inner);

  unknot_record_inner (record, "unlock", NULL, &inner);
  self->unlock_sessions = unknot_record_integer (&inner, "sessions", 1, 100);
  self->pregnancy_middle_third_week = unknot_record_integer (&inner, "pregnancy_middle_third_week", 1, 45);
  unknot_record_end (&inner);

  unknot_record_inner (record, "least", NULL, &inner);
  self->least_do = unknot_record_integer (&inner, "do", 1, 60);
  self->least_ready = unknot_record_integer (&inner, "ready", 1, 60);
  self->least_breathing = unknot_record_integer (&inner, "breathing", 1, 300);
  self->least_walk = unknot_record_integer (&inner, "walk", 1, 300);
  self->least_movements = unknot_record_integer (&inner, "movements", 1, 20);
  self->least_shrugs = unknot_record_integer (&inner, "shrugs", 1, 20);
  self->least_repetitions = unknot_record_integer (&inner, "repetitions", 1, 20);
  self->least_share = unknot_record_integer (&inner, "share", 1, 300);
  self->least_whole_walk = unknot_record_integer (&inner, "whole_walk", 1, 3600);
  unknot_record_end (&inner);

  unknot_record_inner (record, "gentle", NULL, &inner);
  self->gentle_breathing = unknot_record_integer (&inner, "breathing", 1, 3600);
  self->gentle_moving = unknot_record_integer (&inner, "moving", 1, 3600);
  unknot_record_end (&inner);

  unknot_record_inner (record, "fresh", NULL, &inner);
  self->fresh_pressure_from_day = unknot_record_integer (&inner, "pressure_from_day", 0, 10);
  self->fresh_pressure_pain_up_to = unknot_record_integer (&inner, "pressure_pain_up_to", 0, 10);
  self->fresh_pressure = unknot_record_texts (&inner, "pressure");
  self->fresh_stretch = unknot_record_texts (&inner, "stretch");
  unknot_record_end (&inner);

  unknot_record_inner (record, "day", NULL, &inner);
  self->day_pressure_gap_hours = unknot_record_integer (&inner, "pressure_gap_hours", 6, 24);
  self->day_pressure_sessions = unknot_record_integer (&inner, "pressure_sessions", 1, 2);
  self->day_pressure_seconds = unknot_record_integer (&inner, "pressure_seconds", 1, 600);
  self->day_spot_seconds = unknot_record_integer (&inner, "spot_seconds", 1, 90);
  self->day_micro_sessions = unknot_record_integer (&inner, "micro_sessions", 1, 3);
  self->day_micro_seconds = unknot_record_integer (&inner, "micro_seconds", 1, 30);
  self->lasting_hours = unknot_record_integer (&inner, "lasting_hours", 12, 24);
  self->drop_hours = unknot_record_integer (&inner, "drop_hours", 24, 48);
  self->worse_sessions = unknot_record_integer (&inner, "worse_sessions", 1, 2);
  self->worse_days = unknot_record_integer (&inner, "worse_days", 7, 365);
  if (!unknot_record_failed (record))
    object = json_object_get_object_member (object, "day");
  read_numbers (&inner, object, "sore_days", G_N_ELEMENTS (self->sore_days));
  for (guint i = 0; i < G_N_ELEMENTS (self->sore_days) && !unknot_record_failed (record); i++)
    self->sore_days[i] = (int) json_array_get_int_element (json_object_get_array_member (object, "sore_days"), i);
  unknot_record_end (&inner);
}

/* What has rules of its own: firmer tools, additions to stretches, warm and cold in turn, rubs. */
static void
read_extras (UnknotChoosing *self,
             UnknotRecord   *record)
{
  UnknotRecord inner;

  unknot_record_inner (record, "firmer", NULL, &inner);
  self->firmer_sessions = unknot_record_integer (&inner, "sessions", 1, 100);
  self->firmer_days = unknot_record_integer (&inner, "days", 1, 100);
  unknot_record_end (&inner);

  unknot_record_inner (record, "demand", NULL, &inner);
  self->demand_pain_from = unknot_record_integer (&inner, "pain_from", 0, 10);
  unknot_record_end (&inner);

  unknot_record_inner (record, "addition", NULL, &inner);
  self->addition = unknot_record_text (&inner, "technique");
  self->addition_to = unknot_record_texts (&inner, "to");
  self->addition_days = unknot_record_integer (&inner, "days", 1, 100);
  self->addition_never_after = unknot_record_texts (&inner, "never_after");
  unknot_record_end (&inner);

  unknot_record_inner (record, "contrast", NULL, &inner);
  self->contrast_pain_up_to = unknot_record_integer (&inner, "pain_up_to", 0, 10);
  self->contrast_never = unknot_record_texts (&inner, "never");
  unknot_record_end (&inner);

  unknot_record_inner (record, "rub", NULL, &inner);
  self->rub_muscles = unknot_record_texts (&inner, "muscles");
  self->rub_reach = unknot_record_texts (&inner, "reach");
  self->rub_days = unknot_record_integer (&inner, "days", 1, 30);
  self->rub_pause_days = unknot_record_integer (&inner, "pause_days", 1, 30);
  self->rub_patch_hours = unknot_record_integer (&inner, "patch_hours", 1, 100);
  self->rub_gap_hours = unknot_record_integer (&inner, "gap_hours", 1, 24);
  unknot_record_end (&inner);
}

static void
read_stages (UnknotChoosing *self,
             UnknotRecord   *record)
{
  if (unknot_record_length (record, "stages") != UNKNOT_N_STAGES)
    unknot_record_fail (record, "stages", "has not four stages");

  for (guint i = 0; i < UNKNOT_N_STAGES && !unknot_record_failed (record); i++)
    {
      UnknotRecord inner;

      unknot_record_element (record, "stages", i, NULL, &inner);
      if (unknot_record_word (&inner, "id", stage_members, UNKNOT_N_STAGES) != (int) i)
        unknot_record_fail (&inner, "id", "is out of order");
      self->stage_from_day[i] = unknot_record_integer (&inner, "from_day", 0, 1000);
      unknot_record_end (&inner);
    }
}

static void
read_columns (UnknotChoosing *self,
              UnknotRecord   *record)
{
  guint n = unknot_record_length (record, "columns");

  if (n < 2)
    unknot_record_fail (record, "columns", "has not at least two columns");

  for (guint i = 0; i < n && !unknot_record_failed (record); i++)
    {
      UnknotColumn *column = g_new0 (UnknotColumn, 1);
      UnknotRecord inner;

      g_ptr_array_add (self->columns, column);
      unknot_record_element (record, "columns", i, column_members, &inner);
      column->from_sessions = unknot_record_integer (&inner, "from_sessions", 0, 1000);
      column->week = unknot_record_text (&inner, "week");
      column->spots = unknot_record_integer (&inner, "spots", 0, 3);
      column->holds = unknot_record_integer (&inner, "holds", 1, 5);
      column->hold = unknot_record_integer (&inner, "hold", 1, 90);
      column->stretch_holds = unknot_record_integer (&inner, "stretch_holds", 1, 5);
      column->sets = unknot_record_integer (&inner, "sets", 1, 5);
      column->repetitions = unknot_record_integer (&inner, "repetitions", 1, 30);
      column->walk_minutes = unknot_record_integer (&inner, "walk_minutes", 1, 60);
      unknot_record_end (&inner);
    }
}

static void
read_layouts (UnknotChoosing *self,
              UnknotRecord   *record)
{
  guint n = unknot_record_length (record, "sessions");

  if (n == 0)
    unknot_record_fail (record, "sessions", "is missing or empty");

  for (guint i = 0; i < n && !unknot_record_failed (record); i++)
    {
      UnknotLayout *layout = g_new0 (UnknotLayout, 1);
      UnknotRecord inner;

      g_ptr_array_add (self->layouts, layout);
      unknot_record_element (record, "sessions", i, layout_members, &inner);
      layout->minutes = unknot_record_integer (&inner, "minutes", 1, 240);
      layout->heat = unknot_record_boolean_or (&inner, "heat", FALSE);
      layout->breathing = unknot_record_integer (&inner, "breathing", 0, 3600);
      layout->pressure = unknot_record_integer (&inner, "pressure", 0, 3600);
      layout->hold = unknot_record_integer (&inner, "hold", 1, 90);
      layout->spots = unknot_record_integer (&inner, "spots", 0, 3);
      layout->stretch = unknot_record_integer (&inner, "stretch", 0, 3600);
      layout->stretch_types = unknot_record_integer (&inner, "stretch_types", 0, 3);
      layout->strength = unknot_record_integer (&inner, "strength", 0, 3600);
      layout->strength_types = unknot_record_integer (&inner, "strength_types", 0, 3);
      layout->move = unknot_record_integer (&inner, "move", 0, 3600);
      layout->either = unknot_record_boolean_or (&inner, "either", FALSE);
      unknot_record_end (&inner);
    }
}

/**
 * unknot_choosing_load:
 * @file: the file
 * @where: its name, for messages
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads the numbers of the planner.
 *
 * Returns: (transfer full) (nullable): the numbers, or `NULL` with @error set
 */
UnknotChoosing *
unknot_choosing_load (GFile       *file,
                      const char  *where,
                      GError     **error)
{
  g_autoptr (UnknotChoosing) self = g_new0 (UnknotChoosing, 1);
  g_autoptr (JsonObject) object = unknot_json_load (file, error);
  g_autoptr (GError) failure = NULL;
  UnknotRecord record;

  self->base_of = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->stage_of = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->columns = g_ptr_array_new_with_free_func (free_column);
  self->layouts = g_ptr_array_new_with_free_func (g_free);
  if (object == NULL)
    return NULL;

  unknot_record_begin (&record, object, where, top_members, &failure);
  read_score (self, object, &record);
  read_limits (self, object, &record);
  read_extras (self, &record);
  read_stages (self, &record);
  read_columns (self, &record);
  read_layouts (self, &record);

  if (!unknot_record_end (&record))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }

  return g_steal_pointer (&self);
}
