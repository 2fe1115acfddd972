/* How steep a row of days is, and how sure that is. */

#include "unknot-slope.h"

#include <math.h>

/* Five points: the ten slopes between them, sorted, are -2 -1 -1 -2/3 -1/2 -1/2 -1/3 0 0 1: the median is -1/2.
 * Seven pairs fall and one rises; two values come twice: the variance is (5 * 4 * 15 - 2 * 18) / 18, three times that
 * with a correlation of 1/2. */
static void
test_by_hand (void)
{
  static const UnknotChartPoint points[] = {
    { 10, 5, 1 }, { 11, 5, 1 }, { 12, 3, 1 }, { 13, 4, 1 }, { 14, 3, 1 },
  };
  UnknotSlope slope = unknot_slope_estimate (points, G_N_ELEMENTS (points));

  g_assert_cmpfloat_with_epsilon (slope.slope, -0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (slope.score, -6 / sqrt (264.0 / 18 * 3), 1e-9);
}

/* The same ten slopes with a variance of 44: the interval is 6.6 / 2 ranks to each side of the middle. Both say that it
 * may be chance; a fall of 0.3 a day for twelve days is none, by both. */
static void
test_interval (void)
{
  static const UnknotChartPoint few[] = {
    { 10, 5, 1 }, { 11, 5, 1 }, { 12, 3, 1 }, { 13, 4, 1 }, { 14, 3, 1 },
  };
  UnknotChartPoint many[30];
  UnknotSlope slope = unknot_slope_estimate (few, G_N_ELEMENTS (few));

  g_assert_cmpfloat_with_epsilon (slope.low, -2, 1e-9);
  g_assert_cmpfloat_with_epsilon (slope.high, 1, 1e-9);

  for (int i = 0; i < 30; i++)
    many[i] = (UnknotChartPoint) { .day = i, .value = 9 - 0.2 * i + (i % 2) };
  slope = unknot_slope_estimate (many, 30);
  g_assert_cmpfloat (slope.low, <, slope.slope);
  g_assert_cmpfloat (slope.high, >, slope.slope);
  g_assert_cmpfloat (slope.high, <, 0);
  g_assert_cmpfloat (slope.score, <, -UNKNOT_SLOPE_CLEAR);
}

/* On a line all slopes are the same, also with a gap, also by weeks; one odd day does not move them. */
static void
test_on_a_line (void)
{
  g_autofree UnknotChartPoint *points = g_new (UnknotChartPoint, 400);
  UnknotSlope slope;

  for (int i = 0; i < 400; i++)
    points[i] = (UnknotChartPoint) { .day = 100 + i + (i > 10 ? 5 : 0), .value = 9 - 0.02 * (i + (i > 10 ? 5 : 0)) };
  slope = unknot_slope_estimate (points, 400);
  g_assert_cmpfloat_with_epsilon (slope.slope, -0.02, 1e-3);
  g_assert_cmpfloat (slope.score, <, -UNKNOT_SLOPE_CLEAR);

  points[7].value = 10;
  slope = unknot_slope_estimate (points, 30);
  g_assert_cmpfloat_with_epsilon (slope.slope, -0.02, 1e-9);
  g_assert_cmpfloat (slope.score, <, -UNKNOT_SLOPE_CLEAR);

  for (int i = 0; i < 30; i++)
    points[i].value = 4;
  slope = unknot_slope_estimate (points, 30);
  g_assert_cmpfloat (slope.slope, ==, 0);
  g_assert_cmpfloat (slope.score, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/slope/by-hand", test_by_hand);
  g_test_add_func ("/slope/interval", test_interval);
  g_test_add_func ("/slope/on-a-line", test_on_a_line);

  return g_test_run ();
}
