/* Regression to the mean: clinical.md E5.2. */

#include "unknot-baseline.h"

#include <math.h>

/* How alike two days are, as long as too few are known; later it counts like so many pairs of days. People start
 * sessions on their worse days, so that the others are all good ones, which hides how alike days are. */
#define USUAL_LIKENESS 0.5
#define USUAL_PAIRS 10

/* Days that only follow a slope look all alike; however alike they are, some of a bad day goes by itself. */
#define MOST_LIKENESS 0.9

/* Pairs of a day and the next that it takes. */
#define FEWEST_PAIRS (UNKNOT_BASELINE_FEWEST_DAYS - 1)

/* As long as no other days are known, the usual day is taken to be a point below those on which sessions began: people
 * start on their worse days. A decision, no measurement. */
#define WORSE_DAYS 1.0

static double
find_mean (const UnknotChartPoint *days,
           guint                   n_days)
{
  double sum = 0;

  for (guint i = 0; i < n_days; i++)
    sum += days[i].value;

  return n_days > 0 ? sum / n_days : 0;
}

static double
find_likeness (const UnknotChartPoint *days,
               guint                   n_days,
               double                  mean)
{
  double products = 0;
  double squares = 0;
  double next_squares = 0;
  guint n_pairs = 0;
  double likeness;

  for (guint i = 1; i < n_days; i++)
    {
      double off = days[i - 1].value - mean;
      double next_off = days[i].value - mean;

      if (days[i].day != days[i - 1].day + 1)
        continue;
      products += off * next_off;
      squares += off * off;
      next_squares += next_off * next_off;
      n_pairs++;
    }

  if (n_days < UNKNOT_BASELINE_FEWEST_DAYS || n_pairs < FEWEST_PAIRS || squares * next_squares <= 0)
    return USUAL_LIKENESS;

  likeness = (n_pairs * products / sqrt (squares * next_squares) + USUAL_PAIRS * USUAL_LIKENESS)
             / (n_pairs + USUAL_PAIRS);
  return CLAMP (likeness, 0, MOST_LIKENESS);
}

/**
 * unknot_baseline_estimate:
 * @days: (array length=n_days): the days without a session, in order
 * @n_days: how many
 * @mean_start: mean pain before the sessions
 *
 * Learns how a knot's days are. From ten days on, that is their mean, and the correlation of each day with the next
 * where at least nine pairs are known, drawn towards 0.5 as by ten more pairs; else that is 0.5. With fewer days, their
 * mean counts for as many tenths, and a point below @mean_start for the rest.
 *
 * Returns: the baseline
 */
UnknotBaseline
unknot_baseline_estimate (const UnknotChartPoint *days,
                          guint                   n_days,
                          double                  mean_start)
{
  double mean = find_mean (days, n_days);
  double weight = MIN (1, n_days / (double) UNKNOT_BASELINE_FEWEST_DAYS);
  double assumed = MAX (0, mean_start - WORSE_DAYS);

  return (UnknotBaseline) {
    .mean = weight * mean + (1 - weight) * assumed,
    .likeness = find_likeness (days, n_days, mean),
    .n_days = (int) n_days,
  };
}

/**
 * unknot_baseline_expect:
 * @self: a baseline
 * @before: pain at the start
 *
 * Tells what pain was to be expected next without doing anything: part of the way back to a usual day.
 *
 * Returns: the pain
 */
double
unknot_baseline_expect (const UnknotBaseline *self,
                        double                before)
{
  return self->mean + self->likeness * (before - self->mean);
}

/**
 * unknot_baseline_beyond:
 * @self: a baseline
 * @before: pain before a session
 * @after: pain after it
 *
 * Tells how far the pain changed beyond what was to be expected. A drop that was to be expected is no relief. A rise
 * that was to be expected is no harm, but keeping it away is no relief either: nothing counts for more than it was.
 *
 * Returns: the change; less than 0 is relief
 */
double
unknot_baseline_beyond (const UnknotBaseline *self,
                        double                before,
                        double                after)
{
  double expected = unknot_baseline_expect (self, before);
  double change = after - before;

  if (expected <= before)
    return after - expected;

  return change > 0 ? MAX (0, after - expected) : change;
}
