#include "unknot-effect.h"

#include <math.h>

/* clinical.md E5.4: few sessions are pulled toward what is usual. All three are decisions, no measurements. */
#define USUAL_MEAN (-0.5)
#define USUAL_SD 1.0
#define USUAL_WEIGHT 6.0
/* Of the normal distribution, leaving a tenth on either side. */
#define Z_OF_80_PERCENT 1.2816

/**
 * unknot_effect_shrink:
 * @mean: mean of pain after minus pain before over the sessions; less than 0 is relief
 * @n: how many sessions
 *
 * Shrinks the mean change of a few sessions toward the usual one (clinical.md E5.4): w · mean + (1 − w) · usual,
 * with w = n / (n + 6).
 *
 * Returns: the shrunk change
 */
double
unknot_effect_shrink (double mean,
                      int    n)
{
  double weight;

  g_return_val_if_fail (n >= 0, USUAL_MEAN);

  weight = n / (n + USUAL_WEIGHT);

  return weight * mean + (1 - weight) * USUAL_MEAN;
}

/**
 * unknot_effect_range:
 * @mean: mean of pain after minus pain before over the sessions
 * @n: how many sessions
 *
 * Gives the range in which the effect lies four times in five: the usual spread gets narrower with every session.
 *
 * Returns: the range round unknot_effect_shrink()
 */
UnknotEffectRange
unknot_effect_range (double mean,
                     int    n)
{
  double middle = unknot_effect_shrink (mean, n);
  double half = Z_OF_80_PERCENT * USUAL_SD * sqrt (USUAL_WEIGHT / (USUAL_WEIGHT + n));

  return (UnknotEffectRange) { .low = middle - half, .high = middle + half };
}
