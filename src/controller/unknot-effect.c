/* What few sessions can tell: clinical.md E5.4.
 *
 * The method: the effect on a person is drawn from a normal distribution round the usual effect, -0.5 with a standard
 * deviation of 1.0; a session shows it with an error of variance 6. The effect given n sessions is then normal again,
 * round w · mean + (1 − w) · usual with w = n / (n + 6), with the variance 6 / (n + 6); the range is its middle 80 %. */

#include "unknot-effect.h"

#include <math.h>

/* All three are decisions, no measurements. */
#define USUAL_MEAN (-0.5)
#define USUAL_SD 1.0
#define USUAL_WEIGHT 6.0
/* Of the normal distribution, leaving a tenth on either side. */
#define Z_OF_80_PERCENT 1.2815515655446004

/* No change of pain is larger. */
#define LARGEST_CHANGE 10.0

/* A number that is none tells nothing, as if there had been no session. */
static double
clean (double  mean,
       int    *n)
{
  if (*n <= 0 || !isfinite (mean))
    {
      *n = 0;
      return 0;
    }

  return CLAMP (mean, -LARGEST_CHANGE, LARGEST_CHANGE);
}

static UnknotEffect
estimate (double mean,
          double spread,
          int    n,
          double usual)
{
  double kept = clean (mean, &n);
  double weight = n / (n + USUAL_WEIGHT);
  double middle = weight * kept + (1 - weight) * usual;
  double half = Z_OF_80_PERCENT * USUAL_SD * sqrt (USUAL_WEIGHT / (USUAL_WEIGHT + n));

  if (n > 1 && isfinite (spread))
    half *= MAX (1, spread / (USUAL_SD * sqrt (USUAL_WEIGHT)));

  return (UnknotEffect) { .shown = middle, .low = middle - half, .high = middle + half };
}

/**
 * unknot_effect_estimate:
 * @mean: mean of what happened to the pain over the sessions; less than 0 is relief
 * @spread: how far they differ from each other, a standard deviation; less than 0 unknown
 * @n: how many sessions
 *
 * Shrinks what a few sessions showed towards what is usual, and tells the range. Sessions that differ more than is
 * taken for usual make the range wider; those that agree better do not make it narrower.
 *
 * Returns: the effect
 */
UnknotEffect
unknot_effect_estimate (double mean,
                        double spread,
                        int    n)
{
  return estimate (mean, spread, n, USUAL_MEAN);
}

/**
 * unknot_effect_from_none:
 * @mean: mean change
 * @spread: how far the sessions differ, a standard deviation; -1 if it is not known
 * @n: how many sessions
 *
 * The same as [func@Unknot.effect_estimate] for what no study gives a usual change of, such as the next day: few
 * sessions are drawn towards none.
 *
 * Returns: the effect
 */
UnknotEffect
unknot_effect_from_none (double mean,
                         double spread,
                         int    n)
{
  return estimate (mean, spread, n, 0);
}

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
  return unknot_effect_estimate (mean, -1, n).shown;
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
  UnknotEffect effect = unknot_effect_estimate (mean, -1, n);

  return (UnknotEffectRange) { .low = effect.low, .high = effect.high };
}

/**
 * unknot_effect_differs:
 * @one: an effect
 * @other: another
 *
 * Says whether two effects are further apart than chance would put two equal ones four times in five.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_effect_differs (const UnknotEffect *one,
                       const UnknotEffect *other)
{
  return fabs (one->shown - other->shown) > hypot (one->high - one->shown, other->high - other->shown);
}

/**
 * unknot_effect_get_count:
 * @past: (nullable): what the journal says about a technique on a muscle
 *
 * Counts the sessions that say something about the pain right after it.
 *
 * Returns: how many
 */
int
unknot_effect_get_count (const UnknotSituationPast *past)
{
  if (past == NULL)
    return 0;

  return past->rated >= 0 ? past->rated : past->sessions;
}

/**
 * unknot_effect_of_past:
 * @past: (nullable): what the journal says about a technique on a muscle
 *
 * Tells what a technique seems to do, as the person is told.
 *
 * Returns: the effect; without sessions the usual one
 */
UnknotEffect
unknot_effect_of_past (const UnknotSituationPast *past)
{
  if (past == NULL)
    return unknot_effect_estimate (0, -1, 0);

  return unknot_effect_estimate (past->rated >= 0 ? past->mean_beyond : past->mean_change, past->spread,
                                 unknot_effect_get_count (past));
}

/**
 * unknot_effect_to_choose:
 * @past: (nullable): what the journal says about a technique on a muscle
 *
 * Tells what a technique seems to do in comparison with others: only sessions that began alike are compared
 * (clinical.md E5.3), so that what is used on bad days gains nothing from them.
 *
 * Returns: the effect; without sessions the usual one
 */
UnknotEffect
unknot_effect_to_choose (const UnknotSituationPast *past)
{
  if (past == NULL || past->rated < 0)
    return unknot_effect_of_past (past);

  return unknot_effect_estimate (past->mean_compared, past->spread, past->rated);
}
