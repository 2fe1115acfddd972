#include "unknot-trend.h"

#include "unknot-slope.h"

#include <math.h>

/* Nothing is said before this (clinical.md E5.5). */
#define FEWEST_SPAN 14
#define FEWEST_DAYS 10

/* Two windows of a week are compared, each with at least so many days (clinical.md E2). */
#define WINDOW 7
#define FEWEST_IN_WINDOW 4

/* The usual range: the days around one, if there are enough of them. */
#define USUAL_REACH 4
#define USUAL_FEWEST 4

/* A chart is at least so long, however little there is to show. */
#define SHORTEST_CHART 14

/* The numbers of each day of a span, added up. */
typedef struct
{
  double sum;
  guint  n;
} DayTotal;

typedef struct
{
  const char  *knot;
  UnknotFrame  frame;
  int          first_day;
  int          last_day;
  DayTotal    *totals;
} Tally;

static gboolean
is_within (const Tally *tally,
           int          day)
{
  return day >= tally->first_day && day <= tally->last_day;
}

static void
add_number (Tally *tally,
            int    day,
            int    pain)
{
  if (pain < 0 || !is_within (tally, day))
    return;

  tally->totals[day - tally->first_day].sum += pain;
  tally->totals[day - tally->first_day].n++;
}

static gboolean
find_session_knot (const UnknotSessionRecord *session,
                   const char                *knot,
                   const UnknotSessionKnot  **found)
{
  for (guint i = 0; i < session->n_knots; i++)
    if (g_strcmp0 (session->knots[i].knot, knot) == 0)
      {
        *found = &session->knots[i];
        return TRUE;
      }

  return FALSE;
}

/* Before and after a session are numbers of the frame "now" like any other: one tends to be high, the other low. */
static void
add_entry (Tally       *tally,
           UnknotEntry *entry)
{
  int day = unknot_time_get_day (unknot_entry_get_time (entry));
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
  const UnknotSessionKnot *knot;
  UnknotRatingRecord rating;

  if (!is_within (tally, day))
    return;

  if (unknot_entry_get_rating (entry, &rating))
    {
      if (rating.frame == tally->frame && g_strcmp0 (rating.knot, tally->knot) == 0)
        add_number (tally, day, rating.pain);
    }
  else if (tally->frame == UNKNOT_FRAME_NOW && unknot_entry_get_session (entry, &session) &&
           find_session_knot (&session, tally->knot, &knot))
    {
      add_number (tally, day, knot->before);
      add_number (tally, day, knot->after);
    }
}

static void
count (Tally         *tally,
       UnknotJournal *journal)
{
  guint n_entries = g_list_model_get_n_items (G_LIST_MODEL (journal));

  tally->totals = g_new0 (DayTotal, tally->last_day - tally->first_day + 1);
  for (guint i = 0; i < n_entries; i++)
    add_entry (tally, unknot_journal_get_entry (journal, i));
}

static guint
count_days (UnknotJournal *journal,
            const char    *knot,
            UnknotFrame    frame,
            int            first_day,
            int            last_day)
{
  Tally tally = { .knot = knot, .frame = frame, .first_day = first_day, .last_day = last_day };
  guint n_days = 0;

  count (&tally, journal);
  for (int i = 0; i <= last_day - first_day; i++)
    n_days += tally.totals[i].n > 0;

  g_free (tally.totals);
  return n_days;
}

/**
 * unknot_trend_choose_frame:
 * @journal: the journal
 * @knot: UUID of a knot
 * @first_day: days since 1970-01-01
 * @last_day: not before @first_day
 *
 * Chooses which numbers to show, since frames are never mixed: the average of the day, which trends are meant for
 * (clinical.md E1), as soon as it has been given on as many days as the pain of a moment.
 *
 * Returns: %UNKNOT_FRAME_DAY or %UNKNOT_FRAME_NOW
 */
UnknotFrame
unknot_trend_choose_frame (UnknotJournal *journal,
                           const char    *knot,
                           int            first_day,
                           int            last_day)
{
  guint n_day;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), UNKNOT_FRAME_NOW);
  g_return_val_if_fail (first_day <= last_day, UNKNOT_FRAME_NOW);

  n_day = count_days (journal, knot, UNKNOT_FRAME_DAY, first_day, last_day);
  if (n_day > 0 && n_day >= count_days (journal, knot, UNKNOT_FRAME_NOW, first_day, last_day))
    return UNKNOT_FRAME_DAY;
  return UNKNOT_FRAME_NOW;
}

/**
 * unknot_trend_choose_start:
 * @journal: the journal
 * @knot: UUID of a knot
 * @first_day: the first day that the person wants to see, days since 1970-01-01
 * @last_day: the last one
 *
 * Finds where a chart should begin: a young knot would leave most of it empty.
 *
 * Returns: the day of the knot's first entry, but not before @first_day, nor later than leaves two weeks to show
 */
int
unknot_trend_choose_start (UnknotJournal *journal,
                           const char    *knot,
                           int            first_day,
                           int            last_day)
{
  int latest = MAX (last_day - SHORTEST_CHART + 1, first_day);
  guint n_entries;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), first_day);

  n_entries = g_list_model_get_n_items (G_LIST_MODEL (journal));
  for (guint i = 0; i < n_entries; i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i);

      if (g_strcmp0 (unknot_entry_get_knot (entry), knot) == 0)
        return CLAMP (unknot_time_get_day (unknot_entry_get_time (entry)), first_day, latest);
    }

  return latest;
}

/* Mean and spread of the days around each day, as long as there are a few, to both sides: nothing is drawn over a
 * longer gap, nor before the first or after the last number. */
static void
add_usual (UnknotChartSeries *series)
{
  gboolean continues = FALSE;

  for (int day = series->first_day; day <= series->last_day; day++)
    {
      UnknotChartUsual usual = { .day = day, .continues = continues };
      double sum = 0;
      double squares = 0;
      gboolean begun = FALSE;
      gboolean ended = FALSE;
      double spread;
      guint n = 0;

      for (guint i = 0; i < series->points->len; i++)
        {
          const UnknotChartPoint *point = unknot_chart_series_get_point (series, i);

          if (ABS (point->day - day) > USUAL_REACH)
            continue;
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

/**
 * unknot_trend_build_series:
 * @journal: the journal
 * @knot: UUID of a knot
 * @frame: which numbers to show
 * @first_day: the first day of the chart, days since 1970-01-01
 * @last_day: the last one, not before @first_day
 *
 * Collects what a chart shows: the mean of each day, by the day's own offset; days without a number stay gaps; the
 * usual range (mean and standard deviation of nine days around); the days with a session for that knot; what happened.
 *
 * Returns: (transfer full): the series
 */
UnknotChartSeries *
unknot_trend_build_series (UnknotJournal *journal,
                           const char    *knot,
                           UnknotFrame    frame,
                           int            first_day,
                           int            last_day)
{
  Tally tally = { .knot = knot, .frame = frame, .first_day = first_day, .last_day = last_day };
  UnknotChartSeries *series;
  guint n_entries;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (first_day <= last_day, NULL);

  series = unknot_chart_series_new (first_day, last_day, frame);
  count (&tally, journal);
  for (int day = first_day; day <= last_day; day++)
    {
      DayTotal *total = &tally.totals[day - first_day];

      if (total->n > 0)
        unknot_chart_series_add_point (series, day, total->sum / total->n, total->n);
    }
  g_free (tally.totals);
  add_usual (series);

  n_entries = g_list_model_get_n_items (G_LIST_MODEL (journal));
  for (guint i = 0; i < n_entries; i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i);
      int day = unknot_time_get_day (unknot_entry_get_time (entry));
      g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
      const UnknotSessionKnot *found;
      UnknotMarkRecord mark;

      if (!is_within (&tally, day))
        continue;
      if (unknot_entry_get_session (entry, &session) && find_session_knot (&session, knot, &found))
        unknot_chart_series_add_session (series, day);
      else if (unknot_entry_get_mark (entry, &mark) && mark.text != NULL)
        unknot_chart_series_add_mark (series, day, mark.text);
    }

  return series;
}

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
  trend.score = slope.score;
  trend.judgement = judge_change (&trend);
  return trend;
}
