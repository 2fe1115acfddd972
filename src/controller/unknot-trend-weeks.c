/* Two weeks held against each other, for a review (clinical.md E2). A direction asks for steady change; what fell within
 * days and stayed low is none, but is better all the same. */

#include "unknot-trend.h"

#include "unknot-slope.h"

#include <math.h>

/* Nothing is said before this (clinical.md E5.5). */
#define FEWEST_SPAN 14
#define FEWEST_DAYS 10

/* Two windows of a week are compared, each with at least so many days (clinical.md E2). */
#define WINDOW 7
#define FEWEST_IN_WINDOW 4

/* One day resembles the next: so many days count as one (clinical.md E5.6, ρ = 0.5). */
#define DAYS_THAT_COUNT_AS_ONE 3.0

/* The same pain is not always given the same number, however steady the days look: the smallest change that is not
 * noise is 1.77 (clinical.md E2, R5), which is 1.96 · √2 times this. */
#define NOISE (1.77 / (1.959964 * G_SQRT2))

typedef struct
{
  double mean;
  double variance;
  guint  n;
} Week;

static gboolean
measure (const UnknotChartSeries *series,
         int                      first_day,
         Week                    *week)
{
  double sum = 0;
  double squares = 0;

  *week = (Week) { 0 };
  for (guint i = 0; i < unknot_chart_series_n_points (series); i++)
    {
      const UnknotChartPoint *point = unknot_chart_series_get_point (series, i);

      if (point->day < first_day || point->day >= first_day + WINDOW)
        continue;

      sum += point->value;
      squares += point->value * point->value;
      week->n++;
    }

  if (week->n < FEWEST_IN_WINDOW)
    return FALSE;

  week->mean = sum / week->n;
  week->variance = MAX ((squares - sum * week->mean) / (week->n - 1), NOISE * NOISE);
  return TRUE;
}

static UnknotJudgement
judge_weeks (const UnknotTrend *trend)
{
  double rise = trend->after - trend->before;

  if (rise >= 1 && trend->score > UNKNOT_SLOPE_CLEAR)
    return rise >= 2 || rise >= 0.3 * trend->before ? UNKNOT_JUDGEMENT_WORSE : UNKNOT_JUDGEMENT_SLIGHTLY_WORSE;
  if (trend->before < 2 && rise < 1)
    return UNKNOT_JUDGEMENT_LOW;
  if (unknot_trend_is_clear_drop (trend->before, trend->after) && trend->score < -UNKNOT_SLOPE_CLEAR)
    return UNKNOT_JUDGEMENT_BETTER;
  return unknot_trend_is_possible_drop (trend->before, trend->after) ? UNKNOT_JUDGEMENT_PERHAPS_BETTER
                                                                     : UNKNOT_JUDGEMENT_UNCLEAR;
}

/**
 * unknot_trend_compare_weeks:
 * @series: a series
 *
 * Holds the last seven days of a series against its first seven, by the rules of clinical.md E2: each with four days
 * noted, and a change only where the two do not overlap by more than chance makes them. Nothing is said before fourteen
 * days with ten noted. A drop that people would notice, but that may be chance, is %UNKNOT_JUDGEMENT_PERHAPS_BETTER.
 *
 * Returns: what changed; its score is the difference in standard errors
 */
UnknotTrend
unknot_trend_compare_weeks (const UnknotChartSeries *series)
{
  UnknotTrend trend = { .judgement = UNKNOT_JUDGEMENT_TOO_EARLY };
  int first_day;
  int last_day;
  Week before;
  Week after;

  g_return_val_if_fail (series != NULL, trend);

  trend.n_days = (int) unknot_chart_series_n_points (series);
  if (trend.n_days == 0)
    return trend;

  first_day = unknot_chart_series_get_point (series, 0)->day;
  last_day = unknot_chart_series_get_point (series, (guint) trend.n_days - 1)->day;
  trend.span = last_day - first_day + 1;
  if (trend.span < FEWEST_SPAN || trend.n_days < FEWEST_DAYS || !measure (series, first_day, &before)
      || !measure (series, last_day - WINDOW + 1, &after))
    return trend;

  trend.before = before.mean;
  trend.after = after.mean;
  trend.slope = (after.mean - before.mean) / (trend.span - WINDOW);
  trend.score = (after.mean - before.mean)
                / sqrt (DAYS_THAT_COUNT_AS_ONE * (before.variance / before.n + after.variance / after.n));
  trend.judgement = judge_weeks (&trend);
  return trend;
}
