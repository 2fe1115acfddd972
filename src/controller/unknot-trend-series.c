/* What a chart shows of somebody's pain: days, what was usual, weeks, sessions and marks. */

#include "unknot-trend.h"

#include "unknot-pain-days.h"
#include "unknot-slope.h"

#include <math.h>

/* The usual range: the days around one, if there are enough of them. */
#define USUAL_REACH 4
#define USUAL_FEWEST 4

/* A chart is at least so long, however little there is to show. */
#define SHORTEST_CHART 14

/* A week has a median from so many days on. */
#define WEEK_FEWEST 3

/* 1970-01-01 was a Thursday: weeks begin three days before it, on Monday. */
#define MONDAY 3

/**
 * unknot_trend_choose_frame:
 * @journal: the journal
 * @scope: whose numbers are meant
 * @first_day: days since 1970-01-01
 * @last_day: not before @first_day
 *
 * Chooses which numbers to show, see [func@Unknot.pain_days_choose_frame].
 *
 * Returns: %UNKNOT_FRAME_DAY or %UNKNOT_FRAME_NOW
 */
UnknotFrame
unknot_trend_choose_frame (UnknotJournal     *journal,
                           const UnknotScope *scope,
                           int                first_day,
                           int                last_day)
{
  g_autoptr (UnknotPainDays) days = unknot_pain_days_new (journal, scope, first_day, last_day);

  return days != NULL ? unknot_pain_days_choose_frame (days) : UNKNOT_FRAME_NOW;
}

static gboolean
belongs (UnknotEntry       *entry,
         const UnknotScope *scope)
{
  const char *knot = unknot_entry_get_knot (entry);
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
  UnknotKnotRecord record;

  if (scope->kind != UNKNOT_SCOPE_REGION)
    return unknot_scope_has (scope, knot, NULL);
  if (unknot_entry_get_knot_record (entry, &record))
    return unknot_scope_has (scope, knot, record.muscle);
  if (!unknot_entry_get_session (entry, &session))
    return FALSE;

  for (guint i = 0; i < session.n_knots; i++)
    if (unknot_scope_has (scope, session.knots[i].knot, session.knots[i].muscle))
      return TRUE;

  return FALSE;
}

/**
 * unknot_trend_choose_start:
 * @journal: the journal
 * @scope: whose numbers are meant
 * @first_day: the first day that the person wants to see, days since 1970-01-01
 * @last_day: the last one
 *
 * Finds where a chart should begin: a young knot would leave most of it empty.
 *
 * Returns: the day of the scope's first entry, but not before @first_day, nor later than leaves two weeks to show
 */
int
unknot_trend_choose_start (UnknotJournal     *journal,
                           const UnknotScope *scope,
                           int                first_day,
                           int                last_day)
{
  int latest = MAX (last_day - SHORTEST_CHART + 1, first_day);
  guint n_entries;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), first_day);
  g_return_val_if_fail (scope != NULL, first_day);

  n_entries = g_list_model_get_n_items (G_LIST_MODEL (journal));
  for (guint i = 0; i < n_entries; i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i);

      if (belongs (entry, scope))
        return CLAMP (unknot_time_get_day (unknot_entry_get_time (entry)), first_day, latest);
    }

  return latest;
}

/* Mean and spread of the days around each day, as long as there are a few, to both sides: nothing is drawn over a
 * longer gap, nor before the first or after the last number. */
static void
add_usual (UnknotChartSeries *series)
{
  guint n_points = unknot_chart_series_n_points (series);
  gboolean continues = FALSE;
  guint first = 0;

  for (int day = series->first_day; day <= series->last_day; day++)
    {
      UnknotChartUsual usual = { .day = day, .continues = continues };
      double sum = 0;
      double squares = 0;
      gboolean begun = FALSE;
      gboolean ended = FALSE;
      double spread;
      guint n = 0;

      while (first < n_points && unknot_chart_series_get_point (series, first)->day < day - USUAL_REACH)
        first++;
      for (guint i = first; i < n_points; i++)
        {
          const UnknotChartPoint *point = unknot_chart_series_get_point (series, i);

          if (point->day > day + USUAL_REACH)
            break;
          sum += point->value;
          squares += point->value * point->value;
          begun |= point->day <= day;
          ended |= point->day >= day;
          n++;
        }

      continues = n >= USUAL_FEWEST && begun && ended;
      if (!continues)
        continue;
      usual.middle = sum / n;
      spread = sqrt (MAX ((squares - sum * sum / n) / (n - 1), 0));
      usual.low = MAX (usual.middle - spread, 0);
      usual.high = MIN (usual.middle + spread, 10);
      g_array_append_val (series->usual, usual);
    }
}

static int
get_week (int day)
{
  return (int) floor ((day + MONDAY) / 7.0);
}

/* Weeks from Monday to Sunday, so that a week is the same one in a chart of any length. */
static void
add_weeks (UnknotChartSeries *series,
           const GArray      *points,
           GArray            *weeks)
{
  const UnknotChartPoint *days = (const UnknotChartPoint *) (gpointer) points->data;
  guint end;

  for (guint start = 0; start < points->len; start = end)
    {
      int monday = get_week (days[start].day) * 7 - MONDAY;
      UnknotChartWeek week = { .first_day = MAX (monday, series->first_day),
                               .last_day = MIN (monday + 6, series->last_day) };

      end = start + 1;
      while (end < points->len && days[end].day < monday + 7)
        end++;
      week.n_days = end - start;
      if (week.n_days < WEEK_FEWEST)
        continue;
      week.median = unknot_slope_find_median (&days[start], week.n_days);
      g_array_append_val (weeks, week);
    }
}

/* Of several on a day the highest is meant. */
static void
add_worst (UnknotChartSeries *series,
           const GArray      *points)
{
  for (guint i = 0; i < points->len; i++)
    {
      UnknotChartPoint worst = g_array_index (points, UnknotChartPoint, i);

      worst.value = worst.high;
      unknot_chart_series_add_worst (series, &worst);
    }
}

static UnknotChartSeries *
build (const UnknotPainDays *days,
       UnknotFrame           frame)
{
  UnknotChartSeries *series = unknot_chart_series_new (days->first_day, days->last_day, frame);

  for (guint i = 0; i < days->frames[frame]->len; i++)
    unknot_chart_series_add_band (series, &g_array_index (days->frames[frame], UnknotChartPoint, i));
  if (frame != UNKNOT_FRAME_WORST)
    add_worst (series, days->frames[UNKNOT_FRAME_WORST]);
  add_usual (series);
  add_weeks (series, series->points, series->weeks);
  add_weeks (series, series->worst, series->worst_weeks);

  for (guint i = 0; i < days->sessions->len; i++)
    unknot_chart_series_add_session (series, g_array_index (days->sessions, int, i));
  for (guint i = 0; i < days->marks->len; i++)
    {
      const UnknotChartMark *mark = &g_array_index (days->marks, UnknotChartMark, i);

      unknot_chart_series_add_mark (series, mark->day, mark->text);
    }

  return series;
}

/**
 * unknot_trend_build_series:
 * @journal: the journal
 * @scope: whose numbers are meant
 * @frame: which numbers to show
 * @first_day: the first day of the chart, days since 1970-01-01
 * @last_day: the last one, not before @first_day
 *
 * Collects what a chart shows: lowest, mean and highest of each day, see [func@Unknot.pain_days_new]; days without a
 * number stay gaps; the usual range (mean and standard deviation of nine days around); the median of each week with
 * three days noted; apart from those, the worst of each day; the days with a session for that scope; what happened.
 *
 * Returns: (transfer full): the series
 */
UnknotChartSeries *
unknot_trend_build_series (UnknotJournal     *journal,
                           const UnknotScope *scope,
                           UnknotFrame        frame,
                           int                first_day,
                           int                last_day)
{
  g_autoptr (UnknotPainDays) days = unknot_pain_days_new (journal, scope, first_day, last_day);

  return days != NULL ? build (days, frame) : NULL;
}

/**
 * unknot_trend_build_chart:
 * @journal: the journal
 * @scope: whose numbers are meant
 * @first_day: the first day of the chart, days since 1970-01-01
 * @last_day: the last one, not before @first_day
 *
 * Collects what a chart shows, as [func@Unknot.trend_build_series], of the frame that
 * [func@Unknot.trend_choose_frame] would choose; but walks through the journal only once.
 *
 * Returns: (transfer full): the series
 */
UnknotChartSeries *
unknot_trend_build_chart (UnknotJournal     *journal,
                          const UnknotScope *scope,
                          int                first_day,
                          int                last_day)
{
  g_autoptr (UnknotPainDays) days = unknot_pain_days_new (journal, scope, first_day, last_day);

  return days != NULL ? build (days, unknot_pain_days_choose_frame (days)) : NULL;
}
