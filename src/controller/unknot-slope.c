#include "unknot-slope.h"

#include <math.h>

/* Above so many days their weekly medians are used (clinical.md E5.6): pairs grow with the square. */
#define MOST_DAYS 120

/* Day-to-day correlation as long as there are fewer pairs of days to estimate it from (clinical.md E5.2). */
#define USUAL_CORRELATION 0.5
#define FEWEST_PAIRS 10

#define Z_95 1.959964

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

static double
take_median (GArray *sorted)
{
  guint middle = sorted->len / 2;

  if (sorted->len % 2 == 1)
    return g_array_index (sorted, double, middle);
  return (g_array_index (sorted, double, middle - 1) + g_array_index (sorted, double, middle)) / 2;
}

static double
find_median (GArray *numbers)
{
  g_array_sort (numbers, compare_numbers);
  return take_median (numbers);
}

/* One point a week, counted from the first day: its middle day and its median. */
static GArray *
make_weeks (const UnknotChartPoint *points,
            guint                   n_points)
{
  GArray *weeks = g_array_new (FALSE, FALSE, sizeof (UnknotChartPoint));
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < n_points; i++)
    {
      int week = (points[i].day - points[0].day) / 7;

      g_array_append_val (values, points[i].value);
      if (i + 1 == n_points || (points[i + 1].day - points[0].day) / 7 != week)
        {
          UnknotChartPoint point = { .day = points[0].day + week * 7 + 3, .n_ratings = values->len };

          point.value = find_median (values);
          g_array_append_val (weeks, point);
          g_array_set_size (values, 0);
        }
    }

  return weeks;
}

static GArray *
list_slopes (const UnknotChartPoint *points,
             guint                   n_points)
{
  GArray *slopes = g_array_sized_new (FALSE, FALSE, sizeof (double), n_points * (n_points - 1) / 2);

  for (guint i = 0; i < n_points; i++)
    for (guint j = i + 1; j < n_points; j++)
      {
        double slope = (points[j].value - points[i].value) / (points[j].day - points[i].day);

        g_array_append_val (slopes, slope);
      }

  g_array_sort (slopes, compare_numbers);
  return slopes;
}

/* How much a day's distance from the line says about the next one's: 0 not at all, 1 everything. */
static double
estimate_correlation (const UnknotChartPoint *points,
                      guint                   n_points,
                      double                  slope)
{
  g_autofree double *rest = g_new (double, n_points);
  double mean = 0;
  double variance = 0;
  double covariance = 0;
  guint n_pairs = 0;

  for (guint i = 0; i < n_points; i++)
    {
      rest[i] = points[i].value - slope * (points[i].day - points[0].day);
      mean += rest[i] / n_points;
    }
  for (guint i = 0; i < n_points; i++)
    variance += (rest[i] - mean) * (rest[i] - mean) / n_points;
  for (guint i = 1; i < n_points; i++)
    if (points[i].day == points[i - 1].day + 1)
      {
        covariance += (rest[i] - mean) * (rest[i - 1] - mean);
        n_pairs++;
      }

  if (n_pairs < FEWEST_PAIRS)
    return USUAL_CORRELATION;
  return variance > 1e-9 ? CLAMP (covariance / n_pairs / variance, 0, 0.9) : 0;
}

/**
 * unknot_slope_estimate:
 * @points: (array length=n_points): days with numbers, in order
 * @n_points: how many, 2 or more
 *
 * Finds the slope that half of all pairs of days exceed, which a few odd days don't move, and its interval from the
 * same pairs (Sen 1968): those at the ranks that Kendall's S allows. Since one day resembles the next, the variance of
 * S grows by (1 + ρ) / (1 − ρ), as clinical.md E5.6 has it for the number of days that count. More than 120 days go in
 * as weekly medians.
 *
 * Unlike a bootstrap it needs no chance: same numbers, same answer.
 *
 * Returns: the slope and its 95 % interval
 */
UnknotSlope
unknot_slope_estimate (const UnknotChartPoint *points,
                       guint                   n_points)
{
  g_autoptr (GArray) weeks = NULL;
  g_autoptr (GArray) slopes = NULL;
  UnknotSlope result = { 0, -INFINITY, INFINITY };
  double correlation;
  double variance;
  double half;
  double n;
  int low;
  int high;

  g_return_val_if_fail (points != NULL && n_points >= 2, result);

  if (n_points > MOST_DAYS)
    {
      weeks = make_weeks (points, n_points);
      points = (const UnknotChartPoint *) (gpointer) weeks->data;
      n_points = weeks->len;
    }

  slopes = list_slopes (points, n_points);
  result.slope = take_median (slopes);
  correlation = estimate_correlation (points, n_points, result.slope);
  n = n_points;
  variance = n * (n - 1) * (2 * n + 5) / 18 * (1 + correlation) / (1 - correlation);
  half = Z_95 * sqrt (variance) / 2;
  low = (int) floor (slopes->len / 2.0 - half);
  high = (int) ceil (slopes->len / 2.0 + half);

  if (low >= 1)
    result.low = g_array_index (slopes, double, low - 1);
  if (high < (int) slopes->len)
    result.high = g_array_index (slopes, double, high);
  return result;
}
