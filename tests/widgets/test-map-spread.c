/* Markers that would cover each other make way for each other. */

#include "unknot-map-spread.h"

#include <math.h>

#define MOST 12

static void
check_apart (const UnknotPoint *middles,
             const double      *radii,
             guint              n_discs)
{
  for (guint a = 0; a < n_discs; a++)
    for (guint b = a + 1; b < n_discs; b++)
      g_assert_cmpfloat (unknot_point_distance (middles[a], middles[b]), >, radii[a] + radii[b] - 2);
}

/* What does not overlap stays; what does parts, and no farther than it must. */
static void
test_two (void)
{
  UnknotPoint middles[] = { { 0, 0 }, { 10, 0 }, { 100, 0 } };
  const double radii[] = { 10, 10, 10 };
  const gboolean fixed[] = { FALSE, FALSE, FALSE };

  unknot_map_spread (middles, radii, fixed, G_N_ELEMENTS (middles));
  g_assert_cmpfloat_with_epsilon (middles[0].x, -5, 0.5);
  g_assert_cmpfloat_with_epsilon (middles[1].x, 15, 0.5);
  g_assert_cmpfloat (middles[2].x, ==, 100);
  unknot_map_spread (NULL, NULL, NULL, 0);
}

static void
test_fixed (void)
{
  UnknotPoint middles[] = { { 0, 0 }, { 10, 0 } };
  const double radii[] = { 10, 12 };
  const gboolean first[] = { TRUE, FALSE };
  const gboolean both[] = { TRUE, TRUE };

  unknot_map_spread (middles, radii, first, G_N_ELEMENTS (middles));
  g_assert_cmpfloat (middles[0].x, ==, 0);
  g_assert_cmpfloat_with_epsilon (middles[1].x, 22, 0.5);
  middles[1].x = 10;
  unknot_map_spread (middles, radii, both, G_N_ELEMENTS (middles));
  g_assert_cmpfloat (middles[1].x, ==, 10);
}

/* A heap on one spot parts, and each time in the same way. */
static void
test_heap (void)
{
  UnknotPoint middles[MOST] = { { 0 } };
  UnknotPoint again[MOST] = { { 0 } };
  double radii[MOST];
  gboolean fixed[MOST] = { TRUE };

  for (guint i = 0; i < MOST; i++)
    radii[i] = 12 + i % 3;
  unknot_map_spread (middles, radii, fixed, MOST);
  unknot_map_spread (again, radii, fixed, MOST);
  check_apart (middles, radii, MOST);
  g_assert_cmpfloat (middles[0].x, ==, 0);
  for (guint i = 0; i < MOST; i++)
    {
      g_assert_cmpfloat (middles[i].x, ==, again[i].x);
      g_assert_cmpfloat (hypot (middles[i].x, middles[i].y), <, 12 * MOST);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map-spread/two", test_two);
  g_test_add_func ("/map-spread/fixed", test_fixed);
  g_test_add_func ("/map-spread/heap", test_heap);

  return g_test_run ();
}
