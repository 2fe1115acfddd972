/* What a week says, in words: never of a day that it was missed. */

#include "unknot-week.h"

#include <glib/gi18n.h>

/**
 * unknot_family_get_name:
 * @family: a family
 * @fresh: whether the knot is in its first days, when movement without pain stands for stretching
 *
 * Names what the week plan counts.
 *
 * Returns: (transfer none): the name, translated
 */
const char *
unknot_family_get_name (UnknotFamily family,
                        gboolean     fresh)
{
  switch (family)
    {
    case UNKNOT_FAMILY_PRESSURE:
      return C_("part of the week plan", "Pressure");
    case UNKNOT_FAMILY_STRETCH:
      return fresh ? C_("part of the week plan", "Easy Movement") : C_("part of the week plan", "Stretching");
    case UNKNOT_FAMILY_STRENGTH:
      return C_("part of the week plan", "Strength");
    case UNKNOT_FAMILY_WALK:
      return C_("part of the week plan", "Walking");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * unknot_week_plan_dup_step:
 * @self: a week
 *
 * Says where in the plan it is.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_week_plan_dup_step (const UnknotWeekPlan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->closed)
    return g_strdup (_("The Plan Waits"));
  if (self->fresh)
    return g_strdup (_("The First Days"));
  if (self->flare)
    return g_strdup (_("Easy Days"));
  if (self->maintenance)
    return g_strdup (_("Keeping It Up"));

  /* Translators: where in the plan: a number of steps */
  return g_strdup_printf (_("Step %d of %d"), self->step, self->n_steps);
}

static gboolean
is_open (const UnknotWeekPlan *self,
         UnknotFamily          family)
{
  return (self->open & UNKNOT_FAMILY_BIT (family)) != 0;
}

static char *
dup_pressure_dose (const UnknotWeekPlan *self)
{
  if (self->hold_from == self->hold_to)
    /* Translators: spots that are pressed, then seconds */
    return g_strdup_printf (ngettext ("Pressure: %d spot, %d seconds.", "Pressure: up to %d spots, %d seconds each.",
                                      (gulong) self->spots), self->spots, self->hold_to);

  /* Translators: spots that are pressed, then the shortest and the longest time in seconds */
  return g_strdup_printf (ngettext ("Pressure: %d spot, %d–%d seconds.",
                                    "Pressure: up to %d spots, %d–%d seconds each.", (gulong) self->spots),
                          self->spots, self->hold_from, self->hold_to);
}

static char *
dup_strength_dose (const UnknotWeekPlan *self)
{
  /* Translators: sets of an exercise, then repetitions in each */
  return g_strdup_printf (ngettext ("Strength: %d set of %d.", "Strength: up to %d sets of %d.", (gulong) self->sets),
                          self->sets, self->repetitions);
}

/**
 * unknot_week_plan_dup_dose:
 * @self: a week
 *
 * Says how much the plan asks at this step.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_week_plan_dup_dose (const UnknotWeekPlan *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) sentences = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->closed)
    return g_strdup (_("Someone should have a look first. Then it goes on from here."));
  if (self->fresh)
    return g_strdup (_("Movement without pain, and short walks. More follows after three days."));
  if (self->maintenance)
    return g_strdup (_("Strength stays. Pressure and stretches are there when you want them."));

  if (is_open (self, UNKNOT_FAMILY_PRESSURE) && self->shares[UNKNOT_FAMILY_PRESSURE].days > 0)
    g_strv_builder_take (builder, dup_pressure_dose (self));
  if (is_open (self, UNKNOT_FAMILY_STRENGTH))
    g_strv_builder_take (builder, dup_strength_dose (self));
  if (is_open (self, UNKNOT_FAMILY_WALK))
    g_strv_builder_take (builder, g_strdup_printf (ngettext ("Walking: up to %d minute.",
                                                             "Walking: up to %d minutes.",
                                                             (gulong) self->walk_minutes), self->walk_minutes));

  sentences = g_strv_builder_end (builder);
  return sentences[0] != NULL ? g_strjoinv (" ", sentences) : g_strdup (_("Only movement without pain for now."));
}

/**
 * unknot_week_plan_dup_count:
 * @self: a week
 *
 * Says on how many of the last days there was a session.
 *
 * Returns: (transfer full) (nullable): the words, translated; `NULL` if it is too early to count
 */
char *
unknot_week_plan_dup_count (const UnknotWeekPlan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->counted == 0)
    return NULL;

  /* Translators: days with a session, then days that were counted */
  return g_strdup_printf (ngettext ("Sessions on %d of the last %d day", "Sessions on %d of the last %d days",
                                    (gulong) self->counted), self->done, self->counted);
}

/**
 * unknot_week_plan_dup_rhythm:
 * @self: a week
 * @family: a family
 *
 * Says how often a family comes in this week.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_week_plan_dup_rhythm (const UnknotWeekPlan *self,
                             UnknotFamily          family)
{
  const UnknotWeekShare *share;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (family < UNKNOT_N_FAMILIES, NULL);

  share = &self->shares[family];
  if (share->days == 0 && self->fresh)
    return g_strdup (_("After the first days"));
  if (share->days == 0 && family == UNKNOT_FAMILY_PRESSURE && !self->maintenance)
    return g_strdup (_("In a flare-up"));
  if (share->days == 0)
    return g_strdup (_("When you want it"));
  if (share->days == UNKNOT_WEEK_DAYS && share->times == 1)
    return g_strdup (_("Every day"));
  if (share->days == UNKNOT_WEEK_DAYS)
    return g_strdup_printf (ngettext ("%d time a day", "%d times a day", (gulong) share->times), share->times);
  if ((share->days - 1) * share->gap + 1 == UNKNOT_WEEK_DAYS && share->gap == 2)
    return g_strdup (_("Every other day"));

  return g_strdup_printf (ngettext ("On %d day a week", "On %d days a week", (gulong) share->days), share->days);
}

/**
 * unknot_week_plan_dup_state:
 * @self: a week
 * @index: which of its days
 * @family: a family
 *
 * Says how it is with a family on a day.
 *
 * Returns: (transfer full) (nullable): a word or two, translated; `NULL` where there is nothing to say
 */
char *
unknot_week_plan_dup_state (const UnknotWeekPlan *self,
                            guint                 index,
                            UnknotFamily          family)
{
  const UnknotWeekDay *day;
  guint bit;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < UNKNOT_WEEK_DAYS && family < UNKNOT_N_FAMILIES, NULL);

  day = &self->days[index];
  bit = UNKNOT_FAMILY_BIT (family);
  if ((day->done & bit) != 0)
    return g_strdup (C_("part of the week plan", "Done"));
  if (day->day == self->today && family == UNKNOT_FAMILY_STRENGTH && self->strength_waits && is_open (self, family)
      && self->shares[family].days > 0)
    return g_strdup (_("Waits for less pain"));
  if ((day->due & bit) != 0)
    return g_strdup (C_("part of the week plan", "Planned"));
  if ((day->rest & bit) != 0)
    return g_strdup (C_("part of the week plan", "Rest"));

  return NULL;
}

/**
 * unknot_week_plan_dup_note:
 * @self: a week
 * @index: which of its days
 *
 * Says what there is to know about a day: why rest is right, or that nothing was noted.
 *
 * Returns: (transfer full) (nullable): a sentence, translated; `NULL` where there is nothing to say
 */
char *
unknot_week_plan_dup_note (const UnknotWeekPlan *self,
                           guint                 index)
{
  const UnknotWeekDay *day;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < UNKNOT_WEEK_DAYS, NULL);

  day = &self->days[index];
  if (day->day < self->today)
    return day->done == 0 ? g_strdup (_("Nothing noted on this day.")) : NULL;
  if (day->day == self->today && self->strength_waits && is_open (self, UNKNOT_FAMILY_STRENGTH)
      && self->shares[UNKNOT_FAMILY_STRENGTH].days > 0)
    return g_strdup (_("Strength begins again at a pain of 5 or less."));
  if ((day->rest & UNKNOT_FAMILY_BIT (UNKNOT_FAMILY_STRENGTH)) != 0)
    return g_strdup (_("Rest belongs to it: muscles adapt between the days with strength."));
  if (day->rest != 0)
    return g_strdup (_("Rest belongs to it: the spot can settle."));

  return NULL;
}
