#include "unknot-baseline.h"
#include "unknot-effect.h"

#include <math.h>

/* The numbers come from another program: Python 3's `statistics`, with the textbook formulas of a normal mean with a
 * normal prior (precisions added: 1 / 1.0² and n / 6) and `NormalDist ().inv_cdf (0.9)` for the range. */
static void
test_estimate (void)
{
  static const struct
  {
    double mean;
    double spread;
    int    n;
    double shown;
    double low;
    double high;
  } cases[] = {
    { 0, -1, 0, -0.5, -1.7816, 0.7816 },
    { 0.5, -1, 1, -0.3571, -1.5436, 0.8293 },
    { -1.5, -1, 3, -0.8333, -1.8797, 0.2130 },
    { -2, -1, 6, -1.25, -2.1562, -0.3438 },
    { -2, -1, 12, -1.5, -2.2399, -0.7601 },
    /* The sessions differ more than usual: the range is 3 / √6 times as wide. */
    { -1, 3, 8, -0.7857, -1.8132, 0.2418 },
    /* They agree better than usual: it is no narrower. */
    { -3.1667, 1.2, 18, -2.5, -3.1408, -1.8592 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotEffect effect = unknot_effect_estimate (cases[i].mean, cases[i].spread, cases[i].n);

      g_assert_cmpfloat_with_epsilon (effect.shown, cases[i].shown, 1e-4);
      g_assert_cmpfloat_with_epsilon (effect.low, cases[i].low, 1e-4);
      g_assert_cmpfloat_with_epsilon (effect.high, cases[i].high, 1e-4);
    }
}

/* More sessions: nearer to what was seen, narrower, and never beyond it. */
static void
test_monotone (void)
{
  for (double mean = -10; mean <= 10; mean += 0.5)
    for (int n = 0; n < 400; n++)
      {
        UnknotEffect fewer = unknot_effect_estimate (mean, 2, n);
        UnknotEffect more = unknot_effect_estimate (mean, 2, n + 1);

        g_assert_cmpfloat (fabs (more.shown - mean), <=, fabs (fewer.shown - mean) + 1e-12);
        g_assert_cmpfloat (more.high - more.low, <, fewer.high - fewer.low);
        g_assert_cmpfloat (more.shown, >=, MIN (mean, -0.5) - 1e-12);
        g_assert_cmpfloat (more.shown, <=, MAX (mean, -0.5) + 1e-12);
        g_assert_cmpfloat_with_epsilon (more.high - more.shown, more.shown - more.low, 1e-9);
      }
}

static void
test_odd_numbers (void)
{
  static const double odd[] = { NAN, INFINITY, -INFINITY, 1e300, -1e300, 0, -0.0 };
  static const int counts[] = { G_MININT, -1, 0, 1, 2, 100000, G_MAXINT };

  for (guint i = 0; i < G_N_ELEMENTS (odd); i++)
    for (guint j = 0; j < G_N_ELEMENTS (odd); j++)
      for (guint k = 0; k < G_N_ELEMENTS (counts); k++)
        {
          UnknotEffect effect = unknot_effect_estimate (odd[i], MIN (odd[j], 20), counts[k]);

          g_assert_true (isfinite (effect.shown) && isfinite (effect.low) && isfinite (effect.high));
          g_assert_cmpfloat (effect.low, <=, effect.shown);
          g_assert_cmpfloat (effect.shown, <=, effect.high);
          g_assert_cmpfloat (fabs (effect.shown), <=, 10);
        }
}

static void
test_differs (void)
{
  UnknotEffect one = { -1, -1.6, -0.4 };
  UnknotEffect near = { -0.2, -1.0, 0.6 };
  UnknotEffect far = { 0.1, -0.7, 0.9 };

  /* √(0.6² + 0.8²) = 1 */
  g_assert_false (unknot_effect_differs (&one, &near));
  g_assert_true (unknot_effect_differs (&one, &far));
  g_assert_true (unknot_effect_differs (&far, &one));
  g_assert_false (unknot_effect_differs (&one, &one));
}

/* What the cases know: only `mean_change`, for all sessions. What was learned counts before it. */
static void
test_past (void)
{
  UnknotSituationPast past = { .sessions = 6, .mean_change = -2, .rated = UNKNOT_UNKNOWN, .spread = -1 };

  g_assert_cmpint (unknot_effect_get_count (NULL), ==, 0);
  g_assert_cmpfloat (unknot_effect_of_past (NULL).shown, ==, -0.5);
  g_assert_cmpfloat (unknot_effect_to_choose (NULL).shown, ==, -0.5);
  g_assert_cmpint (unknot_effect_get_count (&past), ==, 6);
  g_assert_cmpfloat_with_epsilon (unknot_effect_of_past (&past).shown, -1.25, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_effect_to_choose (&past).shown, -1.25, 1e-9);

  past.rated = 3;
  past.mean_beyond = -1.5;
  past.mean_compared = 0.4;
  g_assert_cmpint (unknot_effect_get_count (&past), ==, 3);
  g_assert_cmpfloat_with_epsilon (unknot_effect_of_past (&past).shown, -0.8333, 1e-4);
  g_assert_cmpfloat_with_epsilon (unknot_effect_to_choose (&past).shown, -0.2, 1e-9);

  past.rated = 0;
  g_assert_cmpfloat (unknot_effect_of_past (&past).shown, ==, -0.5);
}

static UnknotBaseline
estimate (const double *values,
          const int    *days,
          guint         n,
          double        mean_start)
{
  UnknotChartPoint points[16] = { 0 };

  g_assert_cmpuint (n, <=, G_N_ELEMENTS (points));
  for (guint i = 0; i < n; i++)
    points[i] = (UnknotChartPoint) { days != NULL ? days[i] : (int) i, values[i], 1 };

  return unknot_baseline_estimate (points, n, mean_start);
}

/* The mean is 48 / 12. The correlation is from Python 3: sum (a·b) / sqrt (sum (a²) · sum (b²)) over the eleven pairs,
 * each less 4: 2 / 13; with ten pairs of 0.5: (11 · 2 / 13 + 5) / 21. */
static void
test_baseline (void)
{
  static const double days[] = { 3, 4, 5, 4, 3, 4, 6, 5, 4, 3, 2, 5 };
  static const struct
  {
    double before;
    double after;
    double expected;
    double beyond;
  } cases[] = {
    { 7, 4, 4.9560, -0.9560 }, { 7, 6, 4.9560, 1.0440 }, { 4, 3, 4, -1 },
    /* Below the mean: a rise was to be expected, but it is no relief that it did not come. */
    { 2, 2, 3.3626, 0 }, { 2, 3, 3.3626, 0 }, { 2, 4, 3.3626, 0.6374 }, { 2, 1, 3.3626, -1 },
  };
  UnknotBaseline baseline = estimate (days, NULL, G_N_ELEMENTS (days), 7);

  g_assert_cmpint (baseline.n_days, ==, 12);
  g_assert_cmpfloat_with_epsilon (baseline.mean, 4, 1e-9);
  g_assert_cmpfloat_with_epsilon (baseline.likeness, 0.3186813186813187, 1e-9);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpfloat_with_epsilon (unknot_baseline_expect (&baseline, cases[i].before), cases[i].expected, 1e-4);
      g_assert_cmpfloat_with_epsilon (unknot_baseline_beyond (&baseline, cases[i].before, cases[i].after),
                                      cases[i].beyond, 1e-4);
    }
}

/* clinical.md E5.2's example: mean 4.0, r 0.5, start at 7: 5.5 is expected, 1.5 points are free. */
static void
test_baseline_example (void)
{
  UnknotBaseline baseline = { 4, 0.5, 10 };

  g_assert_cmpfloat (unknot_baseline_expect (&baseline, 7), ==, 5.5);
  g_assert_cmpfloat (unknot_baseline_beyond (&baseline, 7, 5.5), ==, 0);
  g_assert_cmpfloat (unknot_baseline_beyond (&baseline, 7, 4), ==, -1.5);
}

static void
test_baseline_little_known (void)
{
  static const double same[] = { 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3 };
  static const double rising[] = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10 };
  static const double jumping[] = { 1, 7, 1, 7, 1, 7, 1, 7, 1, 7, 1, 7 };
  static const int apart[] = { 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22 };
  UnknotBaseline none = estimate (NULL, NULL, 0, 6);
  UnknotBaseline five = estimate (same, NULL, 5, 6);
  UnknotBaseline ten = estimate (same, NULL, 10, 6);

  /* Nothing known: a point below the starts; then as many tenths of what is known as there are days. */
  g_assert_cmpfloat (none.mean, ==, 5);
  g_assert_cmpfloat (none.likeness, ==, 0.5);
  g_assert_cmpfloat (five.mean, ==, 4);
  g_assert_cmpfloat (five.likeness, ==, 0.5);
  g_assert_cmpfloat (estimate (NULL, NULL, 0, 0).mean, ==, 0);

  /* Days that are all the same have no correlation; nor have days that do not follow each other. */
  g_assert_cmpfloat (ten.mean, ==, 3);
  g_assert_cmpfloat (ten.likeness, ==, 0.5);
  g_assert_cmpfloat (estimate (rising, apart, 12, 6).likeness, ==, 0.5);

  /* A slope looks like days that are all alike, a seesaw like the opposite. */
  g_assert_cmpfloat (estimate (rising, NULL, 12, 6).likeness, <=, 0.9);
  g_assert_cmpfloat (estimate (rising, NULL, 12, 6).likeness, >, 0.5);
  g_assert_cmpfloat (estimate (jumping, NULL, 12, 6).likeness, <, 0.3);
  g_assert_cmpfloat (estimate (jumping, NULL, 12, 6).likeness, >=, 0);
}

/* Nothing counts for more relief than there was, and what was expected never is any. */
static void
test_baseline_careful (void)
{
  for (double mean = 0; mean <= 10; mean += 0.5)
    for (double likeness = 0; likeness <= 0.9; likeness += 0.1)
      for (int before = 0; before <= 10; before++)
        for (int after = 0; after <= 10; after++)
          {
            UnknotBaseline baseline = { mean, likeness, 10 };
            double beyond = unknot_baseline_beyond (&baseline, before, after);

            g_assert_cmpfloat (beyond, >=, MIN (0, after - before) - 1e-9);
            g_assert_cmpfloat (fabs (beyond), <=, 10);
            if (before > mean && after >= unknot_baseline_expect (&baseline, before))
              g_assert_cmpfloat (beyond, >=, 0);
          }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/effect/estimate", test_estimate);
  g_test_add_func ("/effect/monotone", test_monotone);
  g_test_add_func ("/effect/odd-numbers", test_odd_numbers);
  g_test_add_func ("/effect/differs", test_differs);
  g_test_add_func ("/effect/past", test_past);
  g_test_add_func ("/effect/baseline", test_baseline);
  g_test_add_func ("/effect/baseline-example", test_baseline_example);
  g_test_add_func ("/effect/baseline-little-known", test_baseline_little_known);
  g_test_add_func ("/effect/baseline-careful", test_baseline_careful);

  return g_test_run ();
}
