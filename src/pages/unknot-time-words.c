#include "unknot-time-words.h"

#include <glib/gi18n.h>

#include "unknot-words.h"

/**
 * unknot_time_words_week:
 * @day: the last day of a week, days since 1970-01-01
 * @today: today
 *
 * Names a week by its last day.
 *
 * Returns: (transfer full): "Week to 14 November 2026"
 */
char *
unknot_time_words_week (int day,
                        int today)
{
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day);

  if (day == today)
    return g_strdup (_("The last 7 days"));

  /* Translators: a week by its last day, as g_date_time_format() takes it: "Week to 14 November 2026" */
  return g_date_time_format (date, _("Week to %-d %B %Y"));
}

/**
 * unknot_time_words_knot:
 * @moment: a knot on some day
 * @anatomy: the muscles
 *
 * Names a knot in one line: by the person's own name for it, or by its muscle.
 *
 * Returns: (transfer full): "Upper trapezius, your left"
 */
char *
unknot_time_words_knot (const UnknotMapMoment *moment,
                        UnknotAnatomy         *anatomy)
{
  UnknotMuscle *muscle = moment->muscle != NULL ? unknot_anatomy_get_muscle (anatomy, moment->muscle) : NULL;
  const char *name = muscle != NULL ? unknot_muscle_get_name (muscle) : _("A sore spot");

  if (moment->label != NULL && *moment->label != '\0')
    name = moment->label;

  return unknot_words_place (name, moment->side);
}

/**
 * unknot_time_words_pain:
 * @pain: 0 to 10 or %UNKNOT_NO_WORD
 *
 * Says how much a knot hurt in a week.
 *
 * Returns: (transfer full): "Pain 5 of 10"
 */
char *
unknot_time_words_pain (int pain)
{
  return pain == UNKNOT_NO_WORD ? g_strdup (_("No number in this week")) : unknot_words_pain (pain);
}

/**
 * unknot_time_words_change:
 * @before: 0 to 10, %UNKNOT_NO_WORD or %UNKNOT_NO_KNOT
 * @after: 0 to 10, %UNKNOT_NO_WORD or %UNKNOT_NO_KNOT
 *
 * Says what became of a knot between two weeks.
 *
 * Returns: (transfer full): "Better: pain 6, then 3"
 */
char *
unknot_time_words_change (int before,
                          int after)
{
  if (after == UNKNOT_NO_KNOT)
    return g_strdup (_("Gone from the map"));
  if (before == UNKNOT_NO_KNOT && after == UNKNOT_NO_WORD)
    return g_strdup (_("New, with no number yet"));
  if (before == UNKNOT_NO_KNOT)
    return g_strdup_printf (_("New: pain %d"), after);
  if (before == UNKNOT_NO_WORD && after == UNKNOT_NO_WORD)
    return g_strdup (_("No number in either week"));
  if (before == UNKNOT_NO_WORD)
    return g_strdup_printf (_("Pain %d now, no number then"), after);
  if (after == UNKNOT_NO_WORD)
    return g_strdup_printf (_("Pain %d then, no number now"), before);
  if (after < before)
    return g_strdup_printf (_("Better: pain %d, then %d"), before, after);
  if (after > before)
    return g_strdup_printf (_("Worse: pain %d, then %d"), before, after);

  return g_strdup_printf (_("The same: pain %d"), after);
}

/**
 * unknot_time_words_period:
 * @pain: 0 to 10 or %UNKNOT_NO_WORD
 * @n_days: on how many days of the period there were numbers
 *
 * Says how much a knot hurt in a period, and what that rests on.
 *
 * Returns: (transfer full): "Pain 5 of 10 · noted on 12 days"
 */
char *
unknot_time_words_period (int pain,
                          int n_days)
{
  g_autofree char *words = NULL;
  g_autofree char *days = NULL;

  if (pain == UNKNOT_NO_WORD)
    return g_strdup (_("No number in this time"));

  words = unknot_words_pain (pain);
  days = g_strdup_printf (ngettext ("noted on %d day", "noted on %d days", (gulong) n_days), n_days);
  return g_strjoin (" · ", words, days, NULL);
}

static int
find_worst (const GArray *moments)
{
  int worst = UNKNOT_NO_WORD;

  for (guint i = 0; i < moments->len; i++)
    worst = MAX (worst, g_array_index (moments, UnknotMapMoment, i).after);

  return worst;
}

/**
 * unknot_time_words_sum_period:
 * @moments: (element-type UnknotMapMoment): the knots of a period
 * @n_days: how many days it has
 *
 * Sums up a period.
 *
 * Returns: (transfer full): "28 days. 3 knots were on the map. The worst hurt 6 of 10."
 */
char *
unknot_time_words_sum_period (const GArray *moments,
                              int           n_days)
{
  g_autofree char *days = g_strdup_printf (ngettext ("%d day.", "%d days.", (gulong) n_days), n_days);
  g_autofree char *count = NULL;

  if (moments->len == 0)
    return g_strjoin (" ", days, _("No knot was on the map."), NULL);

  count = g_strdup_printf (ngettext ("%u knot was on the map.", "%u knots were on the map.", moments->len),
                           moments->len);
  if (find_worst (moments) == UNKNOT_NO_WORD)
    /* Translators: the sentences "28 days." and "3 knots were on the map." */
    return g_strdup_printf (_("%1$s %2$s There is no number from this time."), days, count);

  /* Translators: the sentences "28 days." and "3 knots were on the map.", then a pain from 0 to 10 */
  return g_strdup_printf (_("%1$s %2$s The worst hurt %3$d of 10."), days, count, find_worst (moments));
}

/**
 * unknot_time_words_sum_week:
 * @moments: (element-type UnknotMapMoment): the knots of a week
 *
 * Sums up a week.
 *
 * Returns: (transfer full): "3 knots on the map. The worst: pain 6 of 10."
 */
char *
unknot_time_words_sum_week (const GArray *moments)
{
  g_autofree char *count = NULL;
  int worst = find_worst (moments);

  if (moments->len == 0)
    return g_strdup (_("No knot was on the map."));

  count = g_strdup_printf (ngettext ("%u knot was on the map.", "%u knots were on the map.", moments->len),
                           moments->len);
  if (worst == UNKNOT_NO_WORD)
    /* Translators: %s is the sentence "3 knots were on the map." */
    return g_strdup_printf (_("%s There is no number from this week."), count);

  /* Translators: %1$s is the sentence "3 knots were on the map.", %2$d a pain from 0 to 10 */
  return g_strdup_printf (_("%1$s The worst hurt %2$d of 10."), count, worst);
}

static void
add_sentence (GString *text,
              char    *sentence)
{
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
  g_free (sentence);
}

static void
add_counts (GString                   *text,
            const UnknotMapDifference *difference,
            guint                      n_told)
{
  guint n_changed = difference->n_better + difference->n_worse;

  if (difference->n_better > 0 && n_changed > n_told)
    add_sentence (text, g_strdup_printf (ngettext ("%u knot hurts less.", "%u knots hurt less.", difference->n_better),
                                         difference->n_better));
  if (difference->n_worse > 0 && n_changed > n_told)
    add_sentence (text, g_strdup_printf (ngettext ("%u knot hurts more.", "%u knots hurt more.", difference->n_worse),
                                         difference->n_worse));
  if (difference->n_same > 0)
    add_sentence (text, g_strdup_printf (ngettext ("%u knot hurts as before.", "%u knots hurt as before.",
                                                   difference->n_same), difference->n_same));
  if (difference->n_gone > 0)
    add_sentence (text, g_strdup_printf (ngettext ("%u knot is gone.", "%u knots are gone.", difference->n_gone),
                                         difference->n_gone));
  if (difference->n_new > 0)
    add_sentence (text, g_strdup_printf (ngettext ("%u knot is new.", "%u knots are new.", difference->n_new),
                                         difference->n_new));
  if (difference->n_unknown > 0)
    add_sentence (text, g_strdup_printf (ngettext ("%u knot can’t be compared, a number is missing.",
                                                   "%u knots can’t be compared, a number is missing.",
                                                   difference->n_unknown), difference->n_unknown));
}

/**
 * unknot_time_words_sum_change:
 * @moments: (element-type UnknotMapMoment): the knots of two weeks
 * @n_weeks: how many weeks lie between them
 * @anatomy: the muscles
 *
 * Sums up what changed between two weeks. It says what, never why.
 *
 * Returns: (transfer full): "3 weeks: Upper trapezius, your left, from 6 to 3. 1 knot is gone. 1 knot is new."
 */
char *
unknot_time_words_sum_change (const GArray  *moments,
                              int            n_weeks,
                              UnknotAnatomy *anatomy)
{
  UnknotMapDifference difference = unknot_map_time_sum_up (moments);
  g_autoptr (GString) text = g_string_new (NULL);

  if (n_weeks == 0)
    return g_strdup (_("Both are the same week. Choose an earlier one to compare."));
  if (moments->len == 0)
    return g_strdup (_("No knot was on the map in either week."));

  add_sentence (text, g_strdup_printf (ngettext ("%d week apart.", "%d weeks apart.", n_weeks), n_weeks));
  if (difference.most >= 0)
    {
      const UnknotMapMoment *moment = &g_array_index (moments, UnknotMapMoment, difference.most);
      g_autofree char *knot = unknot_time_words_knot (moment, anatomy);

      /* Translators: a knot such as "Upper trapezius, your left", its pain then and its pain now */
      add_sentence (text, g_strdup_printf (_("%1$s: from %2$d to %3$d."), knot, moment->before, moment->after));
    }
  add_counts (text, &difference, difference.most >= 0 ? 1 : 0);

  return g_string_free (g_steal_pointer (&text), FALSE);
}
