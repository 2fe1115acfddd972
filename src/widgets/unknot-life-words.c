#include "unknot-life-words.h"

#include <glib/gi18n.h>
#include <math.h>

/*
 * Pure functions that say what became of a knot, for the card, the list and the marker.
 */

/**
 * unknot_life_words_date:
 * @time: when it was
 * @now: what time it is
 *
 * Says a day inside of a line; the year only where it is another one.
 *
 * Returns: (transfer full): "today", "yesterday", "3 March", "3 March 2025"
 */
char *
unknot_life_words_date (UnknotTime time,
                        UnknotTime now)
{
  int days = unknot_time_get_day (now) - unknot_time_get_day (time);
  g_autoptr (GDateTime) date = unknot_time_to_date_time (time);
  g_autoptr (GDateTime) today = unknot_time_to_date_time (now);

  if (days == 0)
    return g_strdup (C_("day", "today"));
  if (days == 1)
    return g_strdup (C_("day", "yesterday"));
  if (g_date_time_get_year (date) == g_date_time_get_year (today))
    /* Translators: a day of this year, as g_date_time_format() takes it: "3 March" */
    return g_date_time_format (date, _("%-e %B"));

  /* Translators: a day of another year, as g_date_time_format() takes it: "3 March 2025" */
  return g_date_time_format (date, _("%-e %B %Y"));
}

/**
 * unknot_life_words_moment:
 * @moment: a moment of a knot's life
 *
 * Says what happened.
 *
 * Returns: (transfer full): "Back after 41 days"
 */
char *
unknot_life_words_moment (const UnknotKnotMoment *moment)
{
  g_return_val_if_fail (moment != NULL, NULL);

  switch (moment->event)
    {
    case UNKNOT_KNOT_FOUND:
      /* Translators: a knot was marked for the first time */
      return g_strdup (C_("knot", "Found"));
    case UNKNOT_KNOT_MOVED:
      /* Translators: the mark of a knot was put elsewhere */
      return g_strdup (C_("knot", "Moved"));
    case UNKNOT_KNOT_QUIET:
      if (moment->days > 0)
        /* Translators: a knot does not hurt any more */
        return g_strdup_printf (ngettext ("Quiet after %d day", "Quiet after %d days", (gulong) moment->days),
                                moment->days);
      return g_strdup (C_("knot", "Quiet"));
    case UNKNOT_KNOT_BACK:
      if (moment->days > 0)
        /* Translators: a knot hurts again, so many days after it was quiet or taken off the map */
        return g_strdup_printf (ngettext ("Back after %d day", "Back after %d days", (gulong) moment->days),
                                moment->days);
      return g_strdup (_("Back the same day"));
    case UNKNOT_KNOT_GONE:
      return g_strdup (_("Taken off the map"));
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * unknot_life_words_details:
 * @moment: a moment of a knot's life
 * @now: what time it is
 *
 * Says when it happened, how much it hurt, and what was done before.
 *
 * Returns: (transfer full): "23 April · pain 3 of 10 · 2 sessions before"
 */
char *
unknot_life_words_details (const UnknotKnotMoment *moment,
                           UnknotTime              now)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *date = NULL;

  g_return_val_if_fail (moment != NULL, NULL);

  date = unknot_life_words_date (moment->time, now);
  g_string_append (words, date);
  if (moment->pain > 0)
    {
      g_string_append (words, " · ");
      /* Translators: how much it hurts, 0 to 10, inside of a line */
      g_string_append_printf (words, C_("inside of a line", "pain %d of 10"), moment->pain);
    }
  if (moment->n_sessions > 0)
    {
      g_string_append (words, " · ");
      /* Translators: sessions that were done before something happened */
      g_string_append_printf (words, ngettext ("%u session before", "%u sessions before", moment->n_sessions),
                              moment->n_sessions);
    }

  return g_string_free_and_steal (g_steal_pointer (&words));
}

/**
 * unknot_life_words_now:
 * @life: a life
 * @now: what time it is
 *
 * Says in a few words how a knot is, apart from its pain.
 *
 * Returns: (transfer full) (nullable): "Back after 41 days", "Quiet since 13 March"; `NULL` for one that was only
 *   found
 */
char *
unknot_life_words_now (UnknotKnotLife *life,
                       UnknotTime      now)
{
  const UnknotKnotMoment *moment;
  g_autofree char *date = NULL;

  g_return_val_if_fail (life != NULL, NULL);

  moment = unknot_knot_life_get_standing (life);
  if (moment == NULL || moment->event == UNKNOT_KNOT_FOUND)
    return NULL;
  if (moment->event == UNKNOT_KNOT_BACK)
    return unknot_life_words_moment (moment);

  date = unknot_life_words_date (moment->time, now);
  if (moment->event == UNKNOT_KNOT_QUIET)
    /* Translators: a knot does not hurt since a day: "3 March", or "today" */
    return g_strdup_printf (_("Quiet since %s"), date);

  /* Translators: a knot is not on the map since a day: "3 March", or "today" */
  return g_strdup_printf (_("Off the map since %s"), date);
}

/**
 * unknot_life_words_pain:
 * @life: a life
 * @first_day: the first day of the small chart, counted from 1970-01-01
 * @today: its last day
 *
 * Says what the small chart shows.
 *
 * Returns: (transfer full): "Pain in 90 days, 12 of them with a number: first 6, highest 7, last 3"
 */
char *
unknot_life_words_pain (UnknotKnotLife *life,
                        int             first_day,
                        int             today)
{
  guint n_days;
  const UnknotKnotDay *days;
  const UnknotKnotDay *first = NULL;
  const UnknotKnotDay *last = NULL;
  double highest = 0;
  guint n_shown = 0;
  guint n_all = (guint) MAX (today - first_day + 1, 1);

  g_return_val_if_fail (life != NULL, NULL);

  days = unknot_knot_life_get_days (life, &n_days);
  for (guint i = 0; i < n_days; i++)
    if (days[i].day >= first_day && days[i].day <= today)
      {
        first = first != NULL ? first : &days[i];
        last = &days[i];
        highest = MAX (highest, days[i].pain);
        n_shown++;
      }
  if (n_shown == 0)
    return g_strdup_printf (ngettext ("Pain in the last day: no number", "Pain in the last %u days: no number", n_all),
                            n_all);

  /* Translators: a small chart in words. The days that it shows; on how many of them there is a number; and three
   * numbers of 0 to 10 */
  return g_strdup_printf (_("Pain in %u days, %u with a number: first %d, highest %d, last %d"), n_all, n_shown,
                          (int) lround (first->pain), (int) lround (highest), (int) lround (last->pain));
}
