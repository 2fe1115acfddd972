#include "unknot-chart-series.h"

G_DEFINE_BOXED_TYPE (UnknotChartSeries, unknot_chart_series, unknot_chart_series_ref, unknot_chart_series_unref)

static void
clear_mark (UnknotChartMark *mark)
{
  g_clear_pointer (&mark->text, g_free);
}

static void
free_contents (UnknotChartSeries *self)
{
  g_clear_pointer (&self->points, g_array_unref);
  g_clear_pointer (&self->usual, g_array_unref);
  g_clear_pointer (&self->sessions, g_array_unref);
  g_clear_pointer (&self->marks, g_array_unref);
  g_clear_pointer (&self->weeks, g_array_unref);
  g_clear_pointer (&self->episodes, g_array_unref);
  g_clear_pointer (&self->typical, g_array_unref);
  g_clear_pointer (&self->worst, g_array_unref);
  g_clear_pointer (&self->worst_weeks, g_array_unref);
  g_clear_pointer (&self->days, g_array_unref);
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

/* A point begins with its day. */
static const UnknotChartPoint *
find (const GArray *points,
      int           day)
{
  guint at;

  return g_array_binary_search ((GArray *) points, &day, compare_days, &at)
         ? &g_array_index (points, UnknotChartPoint, at) : NULL;
}

/* Mostly the last one. */
static void
add_day (UnknotChartSeries *self,
         int                day)
{
  guint at = self->days->len;

  while (at > 0 && g_array_index (self->days, int, at - 1) > day)
    at--;
  if (at == 0 || g_array_index (self->days, int, at - 1) < day)
    g_array_insert_val (self->days, at, day);
}

static void
add_point (UnknotChartSeries      *self,
           GArray                 *points,
           const UnknotChartPoint *point)
{
  g_return_if_fail (point->day >= self->first_day && point->day <= self->last_day);
  g_return_if_fail (points->len == 0 || g_array_index (points, UnknotChartPoint, points->len - 1).day < point->day);

  g_array_append_val (points, *point);
  add_day (self, point->day);
}

/**
 * unknot_chart_series_new:
 * @first_day: the first day of the chart, days since 1970-01-01
 * @last_day: the last one, not before @first_day
 * @frame: the time that the numbers stand for
 *
 * Makes a series without anything in it.
 *
 * Returns: (transfer full): the series
 */
UnknotChartSeries *
unknot_chart_series_new (int         first_day,
                         int         last_day,
                         UnknotFrame frame)
{
  UnknotChartSeries *self;

  g_return_val_if_fail (first_day <= last_day, NULL);

  self = g_atomic_rc_box_new0 (UnknotChartSeries);
  self->first_day = first_day;
  self->last_day = last_day;
  self->frame = frame;
  self->points = g_array_new (FALSE, FALSE, sizeof (UnknotChartPoint));
  self->usual = g_array_new (FALSE, FALSE, sizeof (UnknotChartUsual));
  self->sessions = g_array_new (FALSE, FALSE, sizeof (int));
  self->marks = g_array_new (FALSE, FALSE, sizeof (UnknotChartMark));
  g_array_set_clear_func (self->marks, (GDestroyNotify) clear_mark);
  self->weeks = g_array_new (FALSE, FALSE, sizeof (UnknotChartWeek));
  self->episodes = g_array_new (FALSE, FALSE, sizeof (UnknotChartEpisode));
  self->typical = g_array_new (FALSE, FALSE, sizeof (UnknotChartTypical));
  self->worst = g_array_new (FALSE, FALSE, sizeof (UnknotChartPoint));
  self->worst_weeks = g_array_new (FALSE, FALSE, sizeof (UnknotChartWeek));
  self->days = g_array_new (FALSE, FALSE, sizeof (int));
  return self;
}

/**
 * unknot_chart_series_ref:
 * @self: a series
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
UnknotChartSeries *
unknot_chart_series_ref (UnknotChartSeries *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_chart_series_unref:
 * @self: (transfer full): a series
 *
 * Drops a reference.
 */
void
unknot_chart_series_unref (UnknotChartSeries *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) free_contents);
}

/**
 * unknot_chart_series_add_point:
 * @self: a series that is being made
 * @day: a day after that of the last point
 * @value: mean pain of that day, 0-10
 * @n_ratings: how many numbers it is the mean of
 *
 * Adds a day with numbers of which only the mean matters.
 */
void
unknot_chart_series_add_point (UnknotChartSeries *self,
                               int                day,
                               double             value,
                               guint              n_ratings)
{
  UnknotChartPoint point = { .day = day, .value = value, .n_ratings = n_ratings, .low = value, .high = value };

  unknot_chart_series_add_band (self, &point);
}

/**
 * unknot_chart_series_add_band:
 * @self: a series that is being made
 * @point: a day after that of the last point
 *
 * Adds a day with numbers, with the lowest and the highest of them.
 */
void
unknot_chart_series_add_band (UnknotChartSeries      *self,
                              const UnknotChartPoint *point)
{
  g_return_if_fail (self != NULL && point != NULL);

  add_point (self, self->points, point);
}

/**
 * unknot_chart_series_add_worst:
 * @self: a series that is being made
 * @point: a day after that of the last worst
 *
 * Adds a day with a worst of the last 24 hours.
 */
void
unknot_chart_series_add_worst (UnknotChartSeries      *self,
                               const UnknotChartPoint *point)
{
  g_return_if_fail (self != NULL && point != NULL);

  add_point (self, self->worst, point);
}

/**
 * unknot_chart_series_add_session:
 * @self: a series that is being made
 * @day: a day, not before that of the last session
 *
 * Adds a session. A day with several counts once.
 */
void
unknot_chart_series_add_session (UnknotChartSeries *self,
                                 int                day)
{
  g_return_if_fail (day >= self->first_day && day <= self->last_day);

  if (!unknot_chart_series_has_session (self, day))
    g_array_append_val (self->sessions, day);
}

/**
 * unknot_chart_series_add_mark:
 * @self: a series that is being made
 * @day: when it happened
 * @text: what happened
 *
 * Adds something that happened.
 */
void
unknot_chart_series_add_mark (UnknotChartSeries *self,
                              int                day,
                              const char        *text)
{
  UnknotChartMark mark = { .day = day, .text = g_strdup (text) };

  g_array_append_val (self->marks, mark);
}

/**
 * unknot_chart_series_n_points:
 * @self: a series
 *
 * Counts the days with numbers.
 *
 * Returns: how many there are
 */
guint
unknot_chart_series_n_points (const UnknotChartSeries *self)
{
  return self->points->len;
}

/**
 * unknot_chart_series_get_point:
 * @self: a series
 * @index: which one, below the number of points
 *
 * Lends a point.
 *
 * Returns: (transfer none): the point
 */
const UnknotChartPoint *
unknot_chart_series_get_point (const UnknotChartSeries *self,
                               guint                    index)
{
  return &g_array_index (self->points, UnknotChartPoint, index);
}

/**
 * unknot_chart_series_find_point:
 * @self: a series
 * @day: a day
 *
 * Lends the point of a day.
 *
 * Returns: (transfer none) (nullable): the point; `NULL` if that day has none
 */
const UnknotChartPoint *
unknot_chart_series_find_point (const UnknotChartSeries *self,
                                int                      day)
{
  return find (self->points, day);
}

/**
 * unknot_chart_series_find_worst:
 * @self: a series
 * @day: a day
 *
 * Lends the worst of a day.
 *
 * Returns: (transfer none) (nullable): the worst; `NULL` if none was given
 */
const UnknotChartPoint *
unknot_chart_series_find_worst (const UnknotChartSeries *self,
                                int                      day)
{
  return find (self->worst, day);
}

/**
 * unknot_chart_series_n_days:
 * @self: a series
 *
 * Counts the days with a number of either kind.
 *
 * Returns: how many there are
 */
guint
unknot_chart_series_n_days (const UnknotChartSeries *self)
{
  return self->days->len;
}

/**
 * unknot_chart_series_get_day:
 * @self: a series
 * @index: which one, below the number of days
 *
 * Gets a day with a number of either kind.
 *
 * Returns: days since 1970-01-01
 */
int
unknot_chart_series_get_day (const UnknotChartSeries *self,
                             guint                    index)
{
  return g_array_index (self->days, int, index);
}

/**
 * unknot_chart_series_has_session:
 * @self: a series
 * @day: a day
 *
 * Says whether there was a session.
 *
 * Returns: `TRUE` if there was
 */
gboolean
unknot_chart_series_has_session (const UnknotChartSeries *self,
                                 int                      day)
{
  return g_array_binary_search (self->sessions, &day, compare_days, NULL);
}
