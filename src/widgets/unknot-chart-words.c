#include "unknot-chart-words.h"

#include <glib/gi18n.h>
#include <math.h>

/**
 * unknot_chart_words_short_date:
 * @day: days since 1970-01-01
 * @today: the day that is called so
 *
 * Names a day for the axis of a chart.
 *
 * Returns: (transfer full): "Today", or day and month
 */
char *
unknot_chart_words_short_date (int day,
                               int today)
{
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day);

  if (day == today)
    return g_strdup (_("Today"));
  /* Translators: a date under a chart, as in "9 Nov", see g_date_time_format()
   * xgettext:no-c-format */
  return g_date_time_format (date, C_("chart date", "%-d %b"));
}

/**
 * unknot_chart_words_month:
 * @day: days since 1970-01-01
 *
 * Names the month of a day for the axis of a chart of years.
 *
 * Returns: (transfer full): month and year
 */
char *
unknot_chart_words_month (int day)
{
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day);

  /* Translators: a month under a chart, as in "Nov 2026", see g_date_time_format() */
  return g_date_time_format (date, C_("chart month", "%b %Y"));
}

/**
 * unknot_chart_words_long_date:
 * @day: days since 1970-01-01
 * @today: the day that is called so
 *
 * Names a day in full.
 *
 * Returns: (transfer full): "Today", or the date
 */
char *
unknot_chart_words_long_date (int day,
                              int today)
{
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day);

  if (day == today)
    return g_strdup (_("Today"));
  /* Translators: a date in a sentence, as in "Monday 9 November 2026", see g_date_time_format() */
  return g_date_time_format (date, C_("full date", "%A %-d %B %Y"));
}

/**
 * unknot_chart_words_row_date:
 * @day: days since 1970-01-01
 * @today: the day that is called so
 *
 * Names a day where there is little room.
 *
 * Returns: (transfer full): "Today", or the date
 */
char *
unknot_chart_words_row_date (int day,
                             int today)
{
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day);

  if (day == today)
    return g_strdup (_("Today"));
  /* Translators: a date in a table, as in "Mon 9 Nov 2026", see g_date_time_format() */
  return g_date_time_format (date, C_("date in a table", "%a %-d %b %Y"));
}

/**
 * unknot_chart_words_pain:
 * @value: mean pain of a day, 0-10
 *
 * Says how much it hurt: a whole number where it is one.
 *
 * Returns: (transfer full): "4 of 10", "4.5 of 10"
 */
char *
unknot_chart_words_pain (double value)
{
  if (fabs (value - round (value)) < 0.05)
    /* Translators: pain, on the scale from 0 to 10 */
    return g_strdup_printf (_("%d of 10"), (int) lround (value));
  /* Translators: mean pain of a day, on the scale from 0 to 10 */
  return g_strdup_printf (_("%.1f of 10"), value);
}

/**
 * unknot_chart_words_numbers:
 * @point: a day with numbers
 *
 * Says all about the numbers of a day.
 *
 * Returns: (transfer full): "4 of 10", or "mean 4.5 of 10, from 2 to 6, 3 numbers"
 */
char *
unknot_chart_words_numbers (const UnknotChartPoint *point)
{
  g_autofree char *pain = unknot_chart_words_pain (point->value);

  if (point->high - point->low < 1e-9)
    return g_steal_pointer (&pain);
  /* Translators: mean pain of a day as in "4.5 of 10", its lowest and its highest number, and how many there were */
  return g_strdup_printf (ngettext ("mean %s, from %d to %d, %u number", "mean %s, from %d to %d, %u numbers",
                                    point->n_ratings),
                          pain, (int) lround (point->low), (int) lround (point->high), point->n_ratings);
}

static void
add_episodes (GStrvBuilder            *events,
              const UnknotChartSeries *series,
              int                      day)
{
  for (guint i = 0; i < series->episodes->len; i++)
    {
      const UnknotChartEpisode *episode = &g_array_index (series->episodes, UnknotChartEpisode, i);

      if (episode->first_day == day)
        /* Translators: on that day a knot began to hurt */
        g_strv_builder_add (events, C_("knot", "Began"));
      if (episode->last_day == day && !episode->open)
        /* Translators: on that day a knot became quiet, or its mark was taken off the map */
        g_strv_builder_add (events, C_("knot", "Over"));
    }
}

/**
 * unknot_chart_words_events:
 * @series: a series
 * @day: days since 1970-01-01
 *
 * Says what happened on a day besides pain.
 *
 * Returns: (transfer full): "Session · new chair", or an empty text
 */
char *
unknot_chart_words_events (const UnknotChartSeries *series,
                           int                      day)
{
  g_autoptr (GStrvBuilder) events = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;

  if (unknot_chart_series_has_session (series, day))
    /* Translators: a guided session took place on that day */
    g_strv_builder_add (events, _("Session"));
  for (guint i = 0; i < series->marks->len; i++)
    if (g_array_index (series->marks, UnknotChartMark, i).day == day)
      g_strv_builder_add (events, g_array_index (series->marks, UnknotChartMark, i).text);

  add_episodes (events, series, day);

  texts = g_strv_builder_end (events);
  return g_strjoinv (" · ", texts);
}

/**
 * unknot_chart_words_pains:
 * @series: a series
 * @day: days since 1970-01-01
 *
 * Says all about the numbers of both frames of a day, one after the other and each named.
 *
 * Returns: (transfer full) (nullable): "4 of 10; worst 7 of 10"; `NULL` on a day without a number
 */
char *
unknot_chart_words_pains (const UnknotChartSeries *series,
                          int                      day)
{
  const UnknotChartPoint *point = unknot_chart_series_find_point (series, day);
  const UnknotChartPoint *worst = unknot_chart_series_find_worst (series, day);
  g_autofree char *pain = point != NULL ? unknot_chart_words_numbers (point) : NULL;
  g_autofree char *most = worst != NULL ? unknot_chart_words_pain (worst->value) : NULL;

  if (worst == NULL)
    return g_steal_pointer (&pain);
  if (point == NULL)
    /* Translators: the worst pain of the last 24 hours, as in "worst 7 of 10" */
    return g_strdup_printf (_("worst %s"), most);
  /* Translators: pain of a day as in "4 of 10", then the worst of the last 24 hours as in "7 of 10" */
  return g_strdup_printf (_("%s; worst %s"), pain, most);
}

/**
 * unknot_chart_words_worst:
 * @series: a series
 *
 * Says in which range the worst of the days lies.
 *
 * Returns: (transfer full) (nullable): a sentence; `NULL` if none was given
 */
char *
unknot_chart_words_worst (const UnknotChartSeries *series)
{
  int low = G_MAXINT;
  int high = G_MININT;

  if (series->worst->len == 0)
    return NULL;

  for (guint i = 0; i < series->worst->len; i++)
    {
      int value = (int) lround (g_array_index (series->worst, UnknotChartPoint, i).value);

      low = MIN (low, value);
      high = MAX (high, value);
    }
  /* Translators: of the worst pain of the last 24 hours: its lowest and highest, and on how many days it was given */
  return g_strdup_printf (ngettext ("Worst in 24 hours: from %d to %d, given on %u day",
                                    "Worst in 24 hours: from %d to %d, given on %u days", series->worst->len),
                          low, high, series->worst->len);
}

/**
 * unknot_chart_words_day:
 * @series: a series
 * @index: which of its days with a number
 * @today: the day that is called so
 *
 * Says all about one day.
 *
 * Returns: (transfer full): "Monday 9 November 2026: 4 of 10", and what else happened
 */
char *
unknot_chart_words_day (const UnknotChartSeries *series,
                        guint                    index,
                        int                      today)
{
  int day = unknot_chart_series_get_day (series, index);
  g_autofree char *date = unknot_chart_words_long_date (day, today);
  g_autofree char *pain = unknot_chart_words_pains (series, day);
  g_autofree char *events = unknot_chart_words_events (series, day);

  if (*events == '\0')
    /* Translators: a date, then pain as in "4 of 10" */
    return g_strdup_printf (_("%s: %s"), date, pain);
  /* Translators: a date, then pain as in "4 of 10", then what happened on that day */
  return g_strdup_printf (_("%s: %s. %s"), date, pain, events);
}
