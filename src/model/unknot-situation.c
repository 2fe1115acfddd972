#include "unknot-situation.h"

static const char * const setting_words[] = { "home", "office", "travel" };

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
  g_clear_pointer (&self->never, g_hash_table_unref);
  g_clear_pointer (&self->progress.swap, g_strfreev);
  g_clear_pointer (&self->details, g_hash_table_unref);
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
  self->never = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->hands = UNKNOT_HANDS_ALL;
  self->details = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_variant_unref);
  self->pain_average = UNKNOT_UNKNOWN;
  self->injury_hours = -1;
  self->age = UNKNOT_UNKNOWN;
  self->minutes = 10;
  self->setting = UNKNOT_SETTING_HOME;
  self->questions_answered = TRUE;

  return self;
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
  past->rated = UNKNOT_UNKNOWN;
  past->spread = -1;
  g_ptr_array_add (self->history, past);

  return past;
}

/**
 * unknot_situation_add_today:
 * @self: a situation that is being filled
 * @technique: id of a technique
 * @muscle: id of the muscle that it was used on
 * @hours_ago: hours since
 * @seconds: how long it was done
 *
 * Adds something done lately.
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
 * unknot_situation_set_detail:
 * @self: a situation that is being filled
 * @detail: id of an extra question, as in `safety/details.json`
 * @answer: (nullable): `b` for yes or no, `i` for weeks, `as` for places; a floating one is taken. `NULL` for unknown
 *
 * Says what the person added to a condition.
 */
void
unknot_situation_set_detail (UnknotSituation *self,
                             const char      *detail,
                             GVariant        *answer)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (detail != NULL);

  if (answer != NULL)
    g_hash_table_insert (self->details, g_strdup (detail), g_variant_ref_sink (answer));
  else
    g_hash_table_remove (self->details, detail);
}

/**
 * unknot_situation_get_detail:
 * @self: a situation
 * @detail: id of an extra question
 * @type: the type that its answers have
 *
 * Looks up what the person added to a condition. An answer of another type counts as none.
 *
 * Returns: (transfer none) (nullable): the answer, or `NULL` if it is unknown
 */
GVariant *
unknot_situation_get_detail (const UnknotSituation *self,
                             const char            *detail,
                             const GVariantType    *type)
{
  GVariant *answer;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (detail != NULL, NULL);

  answer = g_hash_table_lookup (self->details, detail);

  return answer != NULL && g_variant_is_of_type (answer, type) ? answer : NULL;
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
 * unknot_situation_add_never:
 * @self: a situation
 * @technique: id or ref of a technique
 *
 * Says that a technique is never to be offered.
 */
void
unknot_situation_add_never (UnknotSituation *self,
                            const char      *technique)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (technique != NULL);

  g_hash_table_add (self->never, g_strdup (technique));
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
