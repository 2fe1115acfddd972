/* Conditions that pass by themselves: when each is asked again (clinical.md F9.12), and what goes with one that has
 * passed. */

#include "unknot-passing.h"

/**
 * unknot_passing_is_older:
 * @time: when something was said
 * @days: after how many days it is asked again
 * @now: what time it is
 *
 * Says whether an answer is so old that it is asked again. Days are those of the calendar. An answer from the future,
 * of a clock that was wrong, counts as old: nobody knows how old it is.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_passing_is_older (UnknotTime time,
                         int        days,
                         UnknotTime now)
{
  int age = unknot_time_get_day (now) - unknot_time_get_day (time);

  return age < 0 || age >= days;
}

/**
 * unknot_passing_find_condition:
 * @rules: the rules, which say after how many days each condition is asked again
 * @profile: the person's profile
 * @now: what time it is
 * @condition: (out): the first condition to ask about
 *
 * Finds a condition that the person has, that passes by itself, and that nobody has asked about lately. Until that is
 * answered it holds.
 *
 * Returns: `TRUE` if there is one and @condition was set
 */
gboolean
unknot_passing_find_condition (const UnknotSafety *rules,
                               UnknotProfile      *profile,
                               UnknotTime          now,
                               UnknotCondition    *condition)
{
  g_auto (GStrv) set = NULL;

  g_return_val_if_fail (rules != NULL, FALSE);
  g_return_val_if_fail (UNKNOT_IS_PROFILE (profile), FALSE);
  g_return_val_if_fail (condition != NULL, FALSE);

  set = unknot_profile_dup_conditions (profile);
  for (char **id = set; *id != NULL; id++)
    if (unknot_condition_from_id (*id, condition))
      {
        int days = unknot_safety_get_condition (rules, *condition)->again_days;
        UnknotTime time;

        if (days > 0 && (!unknot_profile_get_condition_time (profile, *id, &time)
                         || unknot_passing_is_older (time, days, now)))
          return TRUE;
      }

  return FALSE;
}

static guint
get_bits (char **conditions)
{
  guint bits = 0;
  UnknotCondition condition;

  for (char **id = conditions; *id != NULL; id++)
    if (unknot_condition_from_id (*id, &condition))
      bits |= 1u << condition;

  return bits;
}

/**
 * unknot_passing_forget_details:
 * @rules: the rules
 * @profile: the person's profile
 *
 * Forgets the extra answers of conditions that the person does not have: if one comes back it is another one, so the
 * weeks of the last pregnancy say nothing about the next.
 */
void
unknot_passing_forget_details (const UnknotSafety *rules,
                               UnknotProfile      *profile)
{
  g_auto (GStrv) set = NULL;
  guint bits;

  g_return_if_fail (rules != NULL);
  g_return_if_fail (UNKNOT_IS_PROFILE (profile));

  set = unknot_profile_dup_conditions (profile);
  bits = get_bits (set);
  for (guint i = 0; i < unknot_safety_get_n_details (rules); i++)
    {
      const UnknotDetail *detail = unknot_safety_get_detail (rules, i);

      if ((detail->conditions & bits) == 0)
        unknot_profile_drop_detail (profile, detail->id);
    }
}

/**
 * unknot_passing_remove_condition:
 * @rules: the rules
 * @profile: the person's profile
 * @condition: a condition that has passed, or never was
 *
 * Takes a condition off a profile, with what belongs to it alone.
 */
void
unknot_passing_remove_condition (const UnknotSafety *rules,
                                 UnknotProfile      *profile,
                                 UnknotCondition     condition)
{
  g_auto (GStrv) set = NULL;
  g_autoptr (GStrvBuilder) rest = g_strv_builder_new ();
  g_auto (GStrv) left = NULL;

  g_return_if_fail (rules != NULL);
  g_return_if_fail (UNKNOT_IS_PROFILE (profile));

  set = unknot_profile_dup_conditions (profile);
  for (char **id = set; *id != NULL; id++)
    if (!g_str_equal (*id, unknot_condition_to_id (condition)))
      g_strv_builder_add (rest, *id);

  left = g_strv_builder_end (rest);
  unknot_profile_set_conditions (profile, (const char * const *) left);
  unknot_passing_forget_details (rules, profile);
}
