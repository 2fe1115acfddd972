#include "unknot-situation.h"

#include "unknot-detail-answer.h"
#include "unknot-record.h"

#define LONG_AGO (100 * 365)
#define LOWEST_STEP 10

static const char * const situation_members[] = {
  "knots", "pain_average", "injury_hours", "swelling", "numb_spot", "age", "conditions", "flags", "cleared", "tools",
  "helper", "floor", "minutes", "setting", "experience", "history", "today", "details", "progress",
  "preference", "never", "hands", "seated", "questions_answered", NULL,
};
static const char * const knot_members[] = { "muscle", "side", "pain", "tenderness", "days", "view", "x", "y", "numb",
                                            "matched", NULL };
static const char * const past_members[] = {
  "technique", "muscle", "sessions", "sessions_this_week", "days", "mean_change", "soreness_next_day",
  "sore_hours", "bruised", "worse_running", "adverse", "hours_since", "days_running", "rated", "mean_beyond",
  "mean_compared", "spread", NULL,
};
static const char * const today_members[] = { "technique", "muscle", "hours_ago", "seconds", NULL };
static const char * const progress_members[] = { "step", "flare", "maintenance", "strengthen", "swap", NULL };

static void
read_knots (UnknotSituation *self,
            UnknotRecord    *record)
{
  guint n = unknot_record_length (record, "knots");

  if (n == 0)
    unknot_record_fail (record, "knots", "is missing or empty");

  for (guint i = 0; i < n && !unknot_record_failed (record); i++)
    {
      g_autofree char *muscle = NULL;
      g_autofree char *side_word = NULL;
      g_autofree char *view_word = NULL;
      UnknotSituationKnot *knot;
      UnknotSide side = UNKNOT_SIDE_MIDDLE;
      UnknotRecord inner;
      int pain, days;

      unknot_record_element (record, "knots", i, knot_members, &inner);
      muscle = unknot_record_text (&inner, "muscle");
      side_word = unknot_record_text (&inner, "side");
      pain = unknot_record_integer (&inner, "pain", 0, 10);
      days = unknot_record_integer_or (&inner, "days", 0, LONG_AGO, UNKNOT_UNKNOWN);
      if (side_word != NULL && !unknot_side_from_id (side_word, &side))
        unknot_record_fail (&inner, "side", "is not left, right, both or middle");
      if (!unknot_record_failed (record))
        {
          knot = unknot_situation_add_knot (self, muscle, side, pain, days);
          knot->tenderness = unknot_record_integer_or (&inner, "tenderness", 0, 10, UNKNOT_UNKNOWN);
          knot->numb = unknot_record_boolean_or (&inner, "numb", FALSE);
          knot->matched = unknot_record_boolean_or (&inner, "matched", FALSE);
          knot->has_spot = unknot_record_has (&inner, "x") || unknot_record_has (&inner, "y");
          if (knot->has_spot)
            {
              knot->x = unknot_record_number (&inner, "x", -2000, 4000);
              knot->y = unknot_record_number (&inner, "y", -2000, 4000);
              view_word = unknot_record_text_or (&inner, "view", "back");
              if (view_word != NULL && !unknot_view_from_id (view_word, &knot->view))
                unknot_record_fail (&inner, "view", "is not back, front or side");
            }
        }
      unknot_record_end (&inner);
    }
}

static void
read_words (UnknotSituation *self,
            UnknotRecord    *record)
{
  g_auto (GStrv) conditions = unknot_record_texts_or (record, "conditions");
  g_auto (GStrv) flags = unknot_record_texts_or (record, "flags");
  g_auto (GStrv) tools = unknot_record_texts_or (record, "tools");

  for (guint i = 0; conditions != NULL && conditions[i] != NULL; i++)
    {
      UnknotCondition condition;

      if (unknot_condition_from_id (conditions[i], &condition))
        unknot_situation_add_condition (self, condition);
      else
        unknot_record_fail (record, "conditions", "names an unknown condition");
    }
  for (guint i = 0; flags != NULL && flags[i] != NULL; i++)
    {
      if (g_regex_match_simple ("^RF(0[1-9]|1[0-9]|2[0-8])\\+?$", flags[i], G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT))
        unknot_situation_add_flag (self, flags[i]);
      else
        unknot_record_fail (record, "flags", "names an unknown flag");
    }
  for (guint i = 0; tools != NULL && tools[i] != NULL; i++)
    {
      UnknotTool tool;

      if (unknot_tool_from_id (tools[i], &tool))
        self->tools |= UNKNOT_TOOL_BIT (tool);
      else
        unknot_record_fail (record, "tools", "names an unknown tool");
    }
}

static void
read_history (UnknotSituation *self,
              UnknotRecord    *record)
{
  for (guint i = 0; i < unknot_record_length (record, "history") && !unknot_record_failed (record); i++)
    {
      g_autofree char *technique = NULL;
      g_autofree char *muscle = NULL;
      UnknotRecord inner;

      unknot_record_element (record, "history", i, past_members, &inner);
      technique = unknot_record_text (&inner, "technique");
      muscle = unknot_record_text (&inner, "muscle");
      if (!unknot_record_failed (record))
        {
          UnknotSituationPast *past = unknot_situation_add_past (self, technique, muscle);

          past->sessions = unknot_record_integer_or (&inner, "sessions", 0, 100000, 0);
          past->sessions_this_week = unknot_record_integer_or (&inner, "sessions_this_week", 0, 100, 0);
          past->days = unknot_record_integer_or (&inner, "days", 0, LONG_AGO, 0);
          past->mean_change = unknot_record_number_or (&inner, "mean_change", -10, 10, 0);
          past->soreness_next_day = unknot_record_integer_or (&inner, "soreness_next_day", 0, 10, UNKNOT_UNKNOWN);
          past->sore_hours = unknot_record_number_or (&inner, "sore_hours", 0, LONG_AGO * 24.0, 0);
          past->bruised = unknot_record_boolean_or (&inner, "bruised", FALSE);
          past->worse_running = unknot_record_integer_or (&inner, "worse_running", 0, 100000, 0);
          past->adverse = unknot_record_boolean_or (&inner, "adverse", FALSE);
          past->hours_since = unknot_record_number_or (&inner, "hours_since", 0, LONG_AGO * 24.0, -1);
          past->days_running = unknot_record_integer_or (&inner, "days_running", 0, LONG_AGO, 0);
          past->rated = unknot_record_integer_or (&inner, "rated", 0, past->sessions, UNKNOT_UNKNOWN);
          past->mean_beyond = unknot_record_number_or (&inner, "mean_beyond", -10, 10, past->mean_change);
          past->mean_compared = unknot_record_number_or (&inner, "mean_compared", -10, 10, past->mean_beyond);
          past->spread = unknot_record_number_or (&inner, "spread", 0, 20, -1);
        }
      unknot_record_end (&inner);
    }
}

static void
read_today (UnknotSituation *self,
            UnknotRecord    *record)
{
  for (guint i = 0; i < unknot_record_length (record, "today") && !unknot_record_failed (record); i++)
    {
      g_autofree char *technique = NULL;
      g_autofree char *muscle = NULL;
      UnknotRecord inner;
      double hours_ago;
      int seconds;

      unknot_record_element (record, "today", i, today_members, &inner);
      technique = unknot_record_text (&inner, "technique");
      muscle = unknot_record_text (&inner, "muscle");
      hours_ago = unknot_record_number (&inner, "hours_ago", 0, LONG_AGO * 24.0);
      seconds = unknot_record_integer_or (&inner, "seconds", 0, 24 * 60 * 60, 0);
      if (unknot_record_end (&inner))
        unknot_situation_add_today (self, technique, muscle, hours_ago, seconds);
    }
}

/* Which questions there are and what their answers mean is for the rules to know. */
static void
read_details (UnknotSituation *self,
              JsonObject      *object,
              UnknotRecord    *record)
{
  g_autoptr (GList) names = NULL;
  JsonObject *details = NULL;
  UnknotRecord inner;

  if (!unknot_record_has (record, "details"))
    return;

  unknot_record_inner (record, "details", NULL, &inner);
  if (!unknot_record_failed (record))
    {
      details = json_object_get_object_member (object, "details");
      names = json_object_get_members (details);
    }
  for (GList *l = names; l != NULL; l = l->next)
    {
      g_autoptr (GVariant) answer = unknot_detail_answer_from_node (json_object_get_member (details, l->data));

      if (answer != NULL)
        unknot_situation_set_detail (self, l->data, answer);
      else
        unknot_record_fail (&inner, l->data, "is no boolean, no number of weeks and no list of places");
    }
  unknot_record_end (&inner);
}

static void
read_progress (UnknotSituation *self,
               UnknotRecord    *record)
{
  UnknotProgress *progress = &self->progress;
  UnknotRecord inner;

  if (!unknot_record_has (record, "progress"))
    return;

  unknot_record_inner (record, "progress", progress_members, &inner);
  progress->step = unknot_record_integer_or (&inner, "step", -LOWEST_STEP, 0, 0);
  progress->flare = unknot_record_boolean_or (&inner, "flare", FALSE);
  progress->maintenance = unknot_record_boolean_or (&inner, "maintenance", FALSE);
  progress->strengthen = unknot_record_boolean_or (&inner, "strengthen", FALSE);
  progress->swap = unknot_record_texts_or (&inner, "swap");
  unknot_record_end (&inner);
}

static void
read_preference (UnknotSituation *self,
                 JsonObject      *object,
                 UnknotRecord    *record)
{
  g_autoptr (GList) names = NULL;
  UnknotRecord inner;

  if (!unknot_record_has (record, "preference"))
    return;

  unknot_record_inner (record, "preference", NULL, &inner);
  if (!unknot_record_failed (record))
    names = json_object_get_members (json_object_get_object_member (object, "preference"));
  for (GList *l = names; l != NULL; l = l->next)
    unknot_situation_set_preference (self, l->data, unknot_record_integer (&inner, l->data, -1, 1));
  unknot_record_end (&inner);
}

static void
read_body (UnknotSituation *self,
           UnknotRecord    *record)
{
  static const char * const hands[] = { "neither", "left", "right", "both" };
  g_auto (GStrv) never = unknot_record_texts_or (record, "never");

  for (char **technique = never; technique != NULL && *technique != NULL; technique++)
    unknot_situation_add_never (self, *technique);
  if (unknot_record_has (record, "hands"))
    self->hands = (guint) unknot_record_word (record, "hands", hands, G_N_ELEMENTS (hands));
  self->seated = unknot_record_boolean_or (record, "seated", FALSE);
}

/**
 * unknot_situation_from_json:
 * @object: a situation, as in `data/schemas/situation.schema.json`
 * @where: file and place, for messages
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a situation. Unknown members and words are errors; absent members are unknown, which every rule takes on the
 * careful side.
 *
 * Returns: (transfer full) (nullable): the situation, or `NULL` with @error set
 */
UnknotSituation *
unknot_situation_from_json (JsonObject  *object,
                            const char  *where,
                            GError     **error)
{
  g_autoptr (UnknotSituation) self = unknot_situation_new ();
  g_autoptr (GError) failure = NULL;
  g_autofree char *setting = NULL;
  UnknotRecord record;

  g_return_val_if_fail (object != NULL, NULL);

  unknot_record_begin (&record, object, where, situation_members, &failure);
  read_knots (self, &record);
  self->pain_average = (int) (unknot_record_number_or (&record, "pain_average", 0, 10, UNKNOT_UNKNOWN) + 0.5);
  if (!unknot_record_has (&record, "pain_average"))
    self->pain_average = UNKNOT_UNKNOWN;
  self->injury_hours = unknot_record_number_or (&record, "injury_hours", 0, LONG_AGO * 24.0, -1);
  self->swelling = unknot_record_boolean_or (&record, "swelling", FALSE);
  self->numb_spot = unknot_record_boolean_or (&record, "numb_spot", FALSE);
  self->age = unknot_record_integer_or (&record, "age", 0, 130, UNKNOT_UNKNOWN);
  read_words (self, &record);
  self->cleared = unknot_record_boolean_or (&record, "cleared", FALSE);
  self->helper = unknot_record_boolean_or (&record, "helper", FALSE);
  self->floor = unknot_record_boolean_or (&record, "floor", FALSE);
  self->minutes = unknot_record_integer_or (&record, "minutes", 1, 240, 10);
  setting = unknot_record_text_or (&record, "setting", "home");
  if (setting != NULL && !unknot_setting_from_id (setting, &self->setting))
    unknot_record_fail (&record, "setting", "is not home, office or travel");
  self->experience = unknot_record_integer_or (&record, "experience", 0, 1000000, 0);
  read_history (self, &record);
  read_today (self, &record);
  read_details (self, object, &record);
  read_progress (self, &record);
  read_preference (self, object, &record);
  read_body (self, &record);
  self->questions_answered = unknot_record_boolean_or (&record, "questions_answered", TRUE);

  if (!unknot_record_end (&record))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }

  return g_steal_pointer (&self);
}
