#include "unknot-situation.h"

#include "unknot-record.h"

#define LONG_AGO (100 * 365)

static const char * const setting_words[] = { "home", "office", "travel" };

static const char * const situation_members[] = {
  "knots", "pain_average", "injury_hours", "swelling", "numb_spot", "age", "conditions", "flags", "cleared", "tools",
  "helper", "floor", "minutes", "setting", "experience", "history", "today", "details", "preference",
  "questions_answered", NULL,
};
static const char * const knot_members[] = { "muscle", "side", "pain", "tenderness", "days", "view", "x", "y", NULL };
static const char * const past_members[] = {
  "technique", "muscle", "sessions", "sessions_this_week", "days", "mean_change", "soreness_next_day", "adverse",
  "hours_since", NULL,
};
static const char * const today_members[] = { "technique", "muscle", "hours_ago", "seconds", NULL };
static const char * const detail_members[] = {
  "pregnancy_weeks", "skin_muscle", "scar_muscle", "tumour_muscle", "numb_muscle", "vein_muscle", "implant_muscle",
  "surgery_muscle", NULL,
};

/* The conditions that sit at a place, and the member of `details` that tells where. */
static const struct
{
  UnknotCondition  condition;
  const char      *member;
} local_conditions[] = {
  { UNKNOT_CONDITION_SKIN_DAMAGE, "skin_muscle" },
  { UNKNOT_CONDITION_SKIN_DAMAGE, "scar_muscle" },
  { UNKNOT_CONDITION_CANCER, "tumour_muscle" },
  { UNKNOT_CONDITION_NUMBNESS, "numb_muscle" },
  { UNKNOT_CONDITION_POOR_CIRCULATION, "vein_muscle" },
  { UNKNOT_CONDITION_IMPLANT, "implant_muscle" },
  { UNKNOT_CONDITION_SPINAL_SURGERY, "surgery_muscle" },
};

G_DEFINE_BOXED_TYPE (UnknotSituation, unknot_situation, unknot_situation_ref, unknot_situation_unref)

static void
free_knot (gpointer data)
{
  UnknotSituationKnot *knot = data;

  g_free (knot->muscle);
  g_free (knot);
}

static void
free_past (gpointer data)
{
  UnknotSituationPast *past = data;

  g_free (past->technique);
  g_free (past->muscle);
  g_free (past);
}

static void
free_today (gpointer data)
{
  UnknotSituationToday *today = data;

  g_free (today->technique);
  g_free (today->muscle);
  g_free (today);
}

static void
clear_situation (gpointer data)
{
  UnknotSituation *self = data;

  g_clear_pointer (&self->knots, g_ptr_array_unref);
  g_clear_pointer (&self->flags, g_ptr_array_unref);
  g_clear_pointer (&self->history, g_ptr_array_unref);
  g_clear_pointer (&self->today, g_ptr_array_unref);
  g_clear_pointer (&self->preference, g_hash_table_unref);
  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    g_clear_pointer (&self->condition_muscles[i], g_free);
}

/**
 * unknot_situation_new:
 *
 * Makes a situation of which nothing is known: no knots, no tools, ten minutes at home, nobody to help, no floor.
 *
 * Returns: (transfer full): the situation
 */
UnknotSituation *
unknot_situation_new (void)
{
  UnknotSituation *self = g_atomic_rc_box_new0 (UnknotSituation);

  self->knots = g_ptr_array_new_with_free_func (free_knot);
  self->flags = g_ptr_array_new_with_free_func (g_free);
  self->history = g_ptr_array_new_with_free_func (free_past);
  self->today = g_ptr_array_new_with_free_func (free_today);
  self->preference = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->pain_average = UNKNOT_UNKNOWN;
  self->injury_hours = -1;
  self->age = UNKNOT_UNKNOWN;
  self->pregnancy_weeks = UNKNOT_UNKNOWN;
  self->minutes = 10;
  self->setting = UNKNOT_SETTING_HOME;
  self->questions_answered = TRUE;

  return self;
}

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
          past->adverse = unknot_record_boolean_or (&inner, "adverse", FALSE);
          past->hours_since = unknot_record_number_or (&inner, "hours_since", 0, LONG_AGO * 24.0, -1);
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
      hours_ago = unknot_record_number (&inner, "hours_ago", 0, 24);
      seconds = unknot_record_integer_or (&inner, "seconds", 0, 24 * 60 * 60, 0);
      if (unknot_record_end (&inner))
        unknot_situation_add_today (self, technique, muscle, hours_ago, seconds);
    }
}

static void
read_details (UnknotSituation *self,
              UnknotRecord    *record)
{
  UnknotRecord inner;

  if (!unknot_record_has (record, "details"))
    return;

  unknot_record_inner (record, "details", detail_members, &inner);
  self->pregnancy_weeks = unknot_record_integer_or (&inner, "pregnancy_weeks", 0, 45, UNKNOT_UNKNOWN);
  for (guint i = 0; i < G_N_ELEMENTS (local_conditions); i++)
    {
      g_autofree char *muscle = unknot_record_text_or (&inner, local_conditions[i].member, NULL);
      char **known = &self->condition_muscles[local_conditions[i].condition];

      /* Two places are as good as none known: both must be kept from. */
      if (muscle != NULL && *known != NULL && !g_str_equal (*known, muscle))
        g_clear_pointer (known, g_free);
      else if (muscle != NULL)
        g_set_str (known, muscle);
    }
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
  self->setting = (UnknotSetting) unknot_record_word_or (&record, "setting", setting_words,
                                                         G_N_ELEMENTS (setting_words),
                                                         UNKNOT_SETTING_HOME);
  self->experience = unknot_record_integer_or (&record, "experience", 0, 1000000, 0);
  read_history (self, &record);
  read_today (self, &record);
  read_details (self, &record);
  read_preference (self, object, &record);
  self->questions_answered = unknot_record_boolean_or (&record, "questions_answered", TRUE);

  if (!unknot_record_end (&record))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * unknot_situation_ref:
 * @self: a situation
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
UnknotSituation *
unknot_situation_ref (UnknotSituation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_situation_unref:
 * @self: (transfer full): a situation
 *
 * Gives a reference back.
 */
void
unknot_situation_unref (UnknotSituation *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_situation);
}

/**
 * unknot_situation_add_knot:
 * @self: a situation that is being filled
 * @muscle: id of the muscle
 * @side: the person's own side
 * @pain: pain now, 0 to 10
 * @days: days since it began, or %UNKNOT_UNKNOWN
 *
 * Adds a knot without a place.
 *
 * Returns: (transfer none): the knot, to be filled further
 */
UnknotSituationKnot *
unknot_situation_add_knot (UnknotSituation *self,
                           const char      *muscle,
                           UnknotSide       side,
                           int              pain,
                           int              days)
{
  UnknotSituationKnot *knot;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (muscle != NULL, NULL);

  knot = g_new0 (UnknotSituationKnot, 1);
  knot->muscle = g_strdup (muscle);
  knot->side = side;
  knot->pain = pain;
  knot->tenderness = UNKNOT_UNKNOWN;
  knot->days = days;
  g_ptr_array_add (self->knots, knot);

  return knot;
}

/**
 * unknot_situation_add_past:
 * @self: a situation that is being filled
 * @technique: id of a technique
 * @muscle: id of the muscle that it was used on
 *
 * Adds what the journal says about a technique on a muscle.
 *
 * Returns: (transfer none): the record, to be filled further
 */
UnknotSituationPast *
unknot_situation_add_past (UnknotSituation *self,
                           const char      *technique,
                           const char      *muscle)
{
  UnknotSituationPast *past;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (technique != NULL && muscle != NULL, NULL);

  past = g_new0 (UnknotSituationPast, 1);
  past->technique = g_strdup (technique);
  past->muscle = g_strdup (muscle);
  past->soreness_next_day = UNKNOT_UNKNOWN;
  past->hours_since = -1;
  g_ptr_array_add (self->history, past);

  return past;
}

/**
 * unknot_situation_add_today:
 * @self: a situation that is being filled
 * @technique: id of a technique
 * @muscle: id of the muscle that it was used on
 * @hours_ago: hours since, 0 to 24
 * @seconds: how long it was done
 *
 * Adds something done in the last 24 hours.
 *
 * Returns: (transfer none): the record
 */
UnknotSituationToday *
unknot_situation_add_today (UnknotSituation *self,
                            const char      *technique,
                            const char      *muscle,
                            double           hours_ago,
                            int              seconds)
{
  UnknotSituationToday *today;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (technique != NULL && muscle != NULL, NULL);

  today = g_new0 (UnknotSituationToday, 1);
  today->technique = g_strdup (technique);
  today->muscle = g_strdup (muscle);
  today->hours_ago = hours_ago;
  today->seconds = seconds;
  g_ptr_array_add (self->today, today);

  return today;
}

/**
 * unknot_situation_add_flag:
 * @self: a situation that is being filled
 * @flag: `RF12`, or `RF12+` where the follow-up was answered yes or not at all
 *
 * Adds a red flag that was answered yes.
 */
void
unknot_situation_add_flag (UnknotSituation *self,
                           const char      *flag)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (flag != NULL);

  g_ptr_array_add (self->flags, g_strdup (flag));
}

/**
 * unknot_situation_add_condition:
 * @self: a situation that is being filled
 * @condition: a condition
 *
 * Adds a condition.
 */
void
unknot_situation_add_condition (UnknotSituation *self,
                                UnknotCondition  condition)
{
  g_return_if_fail (self != NULL);

  self->conditions |= 1u << condition;
}

/**
 * unknot_situation_has_condition:
 * @self: a situation
 * @condition: a condition
 *
 * Says whether the person has a condition.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_situation_has_condition (const UnknotSituation *self,
                                UnknotCondition        condition)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return (self->conditions & (1u << condition)) != 0;
}

/**
 * unknot_situation_set_preference:
 * @self: a situation that is being filled
 * @technique: id or ref of a technique
 * @preference: 1 likes it, -1 does not, 0 neither
 *
 * Says how much a technique is wished.
 */
void
unknot_situation_set_preference (UnknotSituation *self,
                                 const char      *technique,
                                 int              preference)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (technique != NULL);

  g_hash_table_insert (self->preference, g_strdup (technique), GINT_TO_POINTER (preference));
}

/**
 * unknot_situation_get_past:
 * @self: a situation
 * @technique: id of a technique
 * @muscle: id of a muscle
 *
 * Looks up what the journal says about a technique on a muscle.
 *
 * Returns: (transfer none) (nullable): the record, or `NULL` if there is none
 */
const UnknotSituationPast *
unknot_situation_get_past (const UnknotSituation *self,
                           const char            *technique,
                           const char            *muscle)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->history->len; i++)
    {
      const UnknotSituationPast *past = g_ptr_array_index (self->history, i);

      if (g_str_equal (past->technique, technique) && g_str_equal (past->muscle, muscle))
        return past;
    }

  return NULL;
}

/**
 * unknot_situation_get_worst_pain:
 * @self: a situation
 *
 * Gives the worst pain now of all knots; it drives the gates G1 to G8 (clinical.md F9).
 *
 * Returns: 0 to 10; 0 without a knot
 */
int
unknot_situation_get_worst_pain (const UnknotSituation *self)
{
  int worst = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->knots->len; i++)
    {
      const UnknotSituationKnot *knot = g_ptr_array_index (self->knots, i);

      worst = MAX (worst, knot->pain);
    }

  return worst;
}

/**
 * unknot_setting_to_id:
 * @setting: a setting
 *
 * Gives the word that files use for a setting.
 *
 * Returns: (transfer none): the word
 */
const char *
unknot_setting_to_id (UnknotSetting setting)
{
  g_return_val_if_fail (setting < G_N_ELEMENTS (setting_words), NULL);

  return setting_words[setting];
}

/**
 * unknot_setting_from_id:
 * @id: a word of a file
 * @setting: (out): the setting
 *
 * Reads the word that files use for a setting.
 *
 * Returns: `TRUE` if @id names a setting
 */
gboolean
unknot_setting_from_id (const char    *id,
                        UnknotSetting *setting)
{
  for (guint i = 0; i < G_N_ELEMENTS (setting_words); i++)
    if (g_str_equal (id, setting_words[i]))
      {
        *setting = (UnknotSetting) i;
        return TRUE;
      }

  return FALSE;
}
