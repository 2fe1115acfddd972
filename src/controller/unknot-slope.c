#include "unknot-slope.h"

#include <math.h>

/* Above so many days their weekly medians are used (clinical.md E5.6): pairs grow with the square. */
#define MOST_DAYS 120

/* Day-to-day correlation that is taken at least, as long as there are fewer pairs of days to estimate it from: few days
 * make it look too small (clinical.md E5.2). */
#define USUAL_CORRELATION 0.5
#define FEWEST_PAIRS 30

/* Values closer than this are the same. */
#define SAME 1e-9

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

/**
 * unknot_slope_find_median:
 * @points: (array length=n_points): days with numbers, in any order
 * @n_points: how many, 1 or more
 *
 * Finds the middle one of their values; the mean of the two middle ones of an even number.
 *
 * Returns: the median
 */
double
unknot_slope_find_median (const UnknotChartPoint *points,
                          guint                   n_points)
{
  g_autoptr (GArray) values = g_array_sized_new (FALSE, FALSE, sizeof (double), n_points);

  g_return_val_if_fail (points != NULL && n_points >= 1, 0);

  for (guint i = 0; i < n_points; i++)
    g_array_append_val (values, points[i].value);
  g_array_sort (values, compare_numbers);
  return take_median (values);
}

/* One point a week, counted from the first day: its middle day and its median. */
static GArray *
make_weeks (const UnknotChartPoint *points,
            guint                   n_points)
{
  GArray *weeks = g_array_new (FALSE, FALSE, sizeof (UnknotChartPoint));
  guint end;

  for (guint start = 0; start < n_points; start = end)
    {
      int week = (points[start].day - points[0].day) / 7;
      UnknotChartPoint point = { .day = points[0].day + week * 7 + 3 };

      end = start + 1;
      while (end < n_points && (points[end].day - points[0].day) / 7 == week)
        end++;
      point.value = unknot_slope_find_median (&points[start], end - start);
      point.n_ratings = end - start;
      g_array_append_val (weeks, point);
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
  double correlation;
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

  correlation = n_pairs > 0 && variance > SAME ? CLAMP (covariance / n_pairs / variance, 0, 0.9) : 0;
  return n_pairs < FEWEST_PAIRS ? MAX (correlation, USUAL_CORRELATION) : correlation;
}

/* Pairs that rise less pairs that fall: Kendall's S. */
static double
count_directions (const UnknotChartPoint *points,
                  guint                   n_points)
{
  double score = 0;

  for (guint i = 0; i < n_points; i++)
    for (guint j = i + 1; j < n_points; j++)
      {
        double rise = points[j].value - points[i].value;

        if (fabs (rise) > SAME)
          score += rise > 0 ? 1 : -1;
      }

  return score;
}

/* What chance does to S, less for days with the same value, of which whole numbers make many. */
static double
get_variance (const UnknotChartPoint *points,
              guint                   n_points)
{
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  double n = n_points;
  double sum = n * (n - 1) * (2 * n + 5);
  guint end;

  for (guint i = 0; i < n_points; i++)
    g_array_append_val (values, points[i].value);
  g_array_sort (values, compare_numbers);

  for (guint start = 0; start < values->len; start = end)
    {
      double same;

      end = start + 1;
      while (end < values->len && g_array_index (values, double, end) - g_array_index (values, double, start) < SAME)
        end++;
      same = end - start;
      sum -= same * (same - 1) * (2 * same + 5);
    }

  return sum / 18;
}

/* Ranks round the middle of the sorted slopes, as far apart as chance moves Kendall's score (Sen, by Gilbert); ranks
 * between two slopes go outwards, those beyond them all stay at the last one. */
static void
add_interval (UnknotSlope  *result,
              const GArray *slopes,
              double        variance)
{
  double reach = UNKNOT_SLOPE_CLEAR * sqrt (MAX (variance, 0));
  double n = slopes->len;
  int low = (int) floor ((n - reach) / 2) - 1;
  int high = (int) ceil ((n + reach) / 2);

  result->low = g_array_index (slopes, double, CLAMP (low, 0, (int) slopes->len - 1));
  result->high = g_array_index (slopes, double, CLAMP (high, 0, (int) slopes->len - 1));
}

/**
 * unknot_slope_estimate:
 * @points: (array length=n_points): days with numbers, in order
 * @n_points: how many, 2 or more
 *
 * Finds the slope that half of all pairs of days exceed, which a few odd days don't move, its interval, and Kendall's
 * score of the same pairs. That is the question whether the interval includes 0, asked directly: with whole numbers so
 * many pairs are equal that the interval itself may end at 0 although hardly a pair goes the other way. Since one day
 * resembles the next, the variance grows by (1 + ρ) / (1 − ρ), as clinical.md E5.6 has it for the number of days that
 * count. More than 120 days go in as weekly medians.
 *
 * Unlike a bootstrap it needs no chance: same numbers, same answer.
 *
 * Returns: the slope, its interval and its score; a score of 0 if all values are the same
 */
UnknotSlope
unknot_slope_estimate (const UnknotChartPoint *points,
                       guint                   n_points)
{
  g_autoptr (GArray) weeks = NULL;
  g_autoptr (GArray) slopes = NULL;
  UnknotSlope result = { 0 };
  double correlation;
  double variance;

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
  variance = get_variance (points, n_points) * (1 + correlation) / (1 - correlation);
  add_interval (&result, slopes, variance);
  if (variance > SAME)
    result.score = count_directions (points, n_points) / sqrt (variance);
  return result;
}
