#include "unknot-trend.h"

#include "unknot-slope.h"

#include <math.h>

/* Nothing is said before this (clinical.md E5.5). */
#define FEWEST_SPAN 14
#define FEWEST_DAYS 10

/* Two windows of a week are compared, each with at least so many days (clinical.md E2). */
#define WINDOW 7
#define FEWEST_IN_WINDOW 4

/**
 * unknot_trend_get_restart:
 * @journal: the journal
 * @last_day: the last day to look at, days since 1970-01-01
 *
 * Finds when another treatment began the last time: what was before must not be compared (clinical.md E5.6).
 *
 * Returns: that day, or `G_MININT` if there was none
 */
int
unknot_trend_get_restart (UnknotJournal *journal,
                          int            last_day)
{
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), G_MININT);

  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (journal)); i > 0; i--)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i - 1);
      int day = unknot_time_get_day (unknot_entry_get_time (entry));
      UnknotMarkRecord mark;

      if (day <= last_day && unknot_entry_get_mark (entry, &mark) && mark.restart)
        return day;
    }

  return G_MININT;
}

/* The mean of the days of a window; FALSE if there are too few of them. */
static gboolean
average (const UnknotChartPoint *points,
         guint                   n_points,
         int                     first_day,
         double                 *mean)
{
  double sum = 0;
  guint n = 0;

  for (guint i = 0; i < n_points; i++)
    if (points[i].day >= first_day && points[i].day < first_day + WINDOW)
      {
        sum += points[i].value;
        n++;
      }

  if (n < FEWEST_IN_WINDOW)
    return FALSE;
  *mean = sum / n;
  return TRUE;
}

/* How much less it must be to count (clinical.md E2). */
static double
get_needed_drop (double before)
{
  double least = before >= 8 ? 3 : before >= 5 ? 2 : 1;

  return MAX (least, 0.3 * before);
}

/**
 * unknot_trend_is_clear_drop:
 * @before: mean pain of a period, 0 to 10
 * @after: that of a later one
 *
 * Says whether one period is clearly better than another (clinical.md E2). Below 2 there is no room for it.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_trend_is_clear_drop (double before,
                            double after)
{
  return before >= 2 && before - after >= get_needed_drop (before);
}

/**
 * unknot_trend_is_possible_drop:
 * @before: mean pain of a period, 0 to 10
 * @after: that of a later one
 *
 * Says whether one period is better than another by what people notice: 15 % and 1 point (clinical.md E2).
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_trend_is_possible_drop (double before,
                               double after)
{
  return before - after >= MAX (1, 0.15 * before);
}

static UnknotJudgement
judge_change (const UnknotTrend *trend)
{
  double drop = trend->before - trend->after;

  if (drop <= -1 && trend->score > UNKNOT_SLOPE_CLEAR)
    return drop <= -2 || -drop >= 0.3 * trend->before ? UNKNOT_JUDGEMENT_WORSE : UNKNOT_JUDGEMENT_SLIGHTLY_WORSE;
  if (trend->before < 2 && drop > -1)
    return UNKNOT_JUDGEMENT_LOW;
  if (drop <= 0 || trend->score > -UNKNOT_SLOPE_CLEAR)
    return UNKNOT_JUDGEMENT_UNCLEAR;
  if (drop >= get_needed_drop (trend->before))
    return UNKNOT_JUDGEMENT_BETTER;
  return unknot_trend_is_possible_drop (trend->before, trend->after) ? UNKNOT_JUDGEMENT_PERHAPS_BETTER
                                                                     : UNKNOT_JUDGEMENT_UNCLEAR;
}

/**
 * unknot_trend_judge:
 * @series: a series
 * @restart: a day before which nothing counts; `G_MININT` for none
 *
 * Says where a series goes, by the rules of clinical.md E2, E5.5 and E5.6: nothing before fourteen days with ten days
 * noted; the first week against the last, each with four days noted; and no change that the day-to-day ups and downs
 * explain, which is asked by [func@Unknot.slope_estimate].
 *
 * Returns: where it goes
 */
UnknotTrend
unknot_trend_judge (const UnknotChartSeries *series,
                    int                      restart)
{
  UnknotTrend trend = { .judgement = UNKNOT_JUDGEMENT_TOO_EARLY };
  const UnknotChartPoint *points;
  UnknotSlope slope;
  double before;
  double after;
  guint first = 0;

  g_return_val_if_fail (series != NULL, trend);

  while (first < series->points->len && unknot_chart_series_get_point (series, first)->day < restart)
    first++;
  trend.n_days = (int) (series->points->len - first);
  if (trend.n_days == 0)
    return trend;

  points = unknot_chart_series_get_point (series, first);
  trend.span = points[trend.n_days - 1].day - points[0].day + 1;
  if (trend.span < FEWEST_SPAN || trend.n_days < FEWEST_DAYS ||
      !average (points, (guint) trend.n_days, points[0].day, &before) ||
      !average (points, (guint) trend.n_days, points[trend.n_days - 1].day - WINDOW + 1, &after))
    return trend;

  slope = unknot_slope_estimate (points, (guint) trend.n_days);
  trend.before = before;
  trend.after = after;
  trend.slope = slope.slope;
  trend.low = slope.low;
  trend.high = slope.high;
  trend.score = slope.score;
  trend.judgement = judge_change (&trend);
  return trend;
}
