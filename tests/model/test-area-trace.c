#include "unknot-area-trace.h"
#include "unknot-polygon.h"
#include "unknot-simplify.h"

#include <math.h>
#include <string.h>

typedef struct
{
  UnknotAnatomy *anatomy;
  UnknotAtlas   *atlas;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (GError) error = NULL;

  fixture->anatomy = unknot_anatomy_load (folder, &error);
  g_assert_no_error (error);
  fixture->atlas = unknot_atlas_load (folder, UNKNOT_VIEW_BACK, fixture->anatomy, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_pointer (&fixture->atlas, unknot_atlas_unref);
  g_clear_pointer (&fixture->anatomy, unknot_anatomy_unref);
}

static UnknotPoint
get_spot (Fixture    *fixture,
          const char *muscle)
{
  UnknotPoint spot;

  g_assert_true (unknot_muscle_get_usual_spot (unknot_anatomy_get_muscle (fixture->anatomy, muscle), UNKNOT_VIEW_BACK,
                                               UNKNOT_SIDE_LEFT, &spot));
  return spot;
}

/* What holds of every area: few corners, no crossing, inside the body, its spot inside of it. */
static void
check (Fixture    *fixture,
       UnknotArea *area)
{
  UnknotOutline *outline = unknot_atlas_get_outline (fixture->atlas);
  const UnknotPoint *points;
  guint n_points, n_muscles;

  g_assert_nonnull (area);
  points = unknot_area_get_points (area, &n_points);
  g_assert_cmpuint (n_points, <=, UNKNOT_AREA_MOST_POINTS);
  g_assert_false (unknot_polygon_crosses (points, n_points));
  for (guint i = 0; i < n_points; i++)
    g_assert_true (unknot_outline_contains (outline, points[i])
                   || unknot_outline_distance (outline, points[i]) < 4);
  g_assert_true (unknot_area_contains (area, unknot_area_get_spot (area)));
  unknot_area_get_muscles (area, &n_muscles);
  g_assert_cmpuint (n_muscles, >=, 1);
  g_assert_cmpuint (n_muscles, <=, UNKNOT_AREA_MOST_MUSCLES);
}

static void
test_simplify (void)
{
  UnknotPoint wobbly[400];
  UnknotPoint line[] = { { 0, 0 }, { 10, 0 }, { 20, 0 }, { 30, 0 }, { 30, 30 }, { 0, 30 } };
  guint n;

  g_assert_cmpuint (unknot_simplify_polygon (line, G_N_ELEMENTS (line), 1, 64), ==, 4);

  for (guint i = 0; i < G_N_ELEMENTS (wobbly); i++)
    {
      double radius = 80 + 20 * sin (i * 0.9) + 6 * sin (i * 2.3);
      double angle = 2 * G_PI * i / G_N_ELEMENTS (wobbly);

      wobbly[i] = (UnknotPoint) { radius * cos (angle), radius * sin (angle) };
    }
  n = unknot_simplify_polygon (wobbly, G_N_ELEMENTS (wobbly), 0, 64);
  g_assert_cmpuint (n, ==, 64);
  g_assert_false (unknot_polygon_crosses (wobbly, n));
  n = unknot_simplify_polygon (wobbly, n, G_MAXDOUBLE, 3);
  g_assert_cmpuint (n, ==, 3);
}

/* A spike reaches into a small bump: cut off, the bump's new edge would go through the spike. */
static void
test_simplify_spike (void)
{
  UnknotPoint points[] = {
    { 0, 0 }, { 40, 0 }, { 50, -4 }, { 60, 0 }, { 100, 0 }, { 100, 100 }, { 51, 100 }, { 50, -2 }, { 49, 100 },
    { 0, 100 },
  };
  guint n;

  g_assert_false (unknot_polygon_crosses (points, G_N_ELEMENTS (points)));
  n = unknot_simplify_polygon (points, G_N_ELEMENTS (points), 50, 64);
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (points));
}

/* A comb whose teeth nearly touch: taking corners away must not let them run into each other. */
static void
test_simplify_comb (void)
{
  g_autoptr (GArray) comb = g_array_new (FALSE, FALSE, sizeof (UnknotPoint));

  for (guint i = 0; i < 40; i++)
    {
      UnknotPoint down = { i * 4, i % 2 == 0 ? 50 : 2 };
      UnknotPoint next = { i * 4 + 3, i % 2 == 0 ? 50 : 2 };

      g_array_append_val (comb, down);
      g_array_append_val (comb, next);
    }
  g_array_append_val (comb, ((UnknotPoint) { 160, 60 }));
  g_array_append_val (comb, ((UnknotPoint) { 0, 60 }));

  for (guint most = 80; most >= 4; most -= 4)
    {
      comb->len = unknot_simplify_polygon ((UnknotPoint *) (void *) comb->data, comb->len, 0, most);
      g_assert_cmpuint (comb->len, <=, most);
      g_assert_false (unknot_polygon_crosses ((UnknotPoint *) (void *) comb->data, comb->len));
    }
}

static GArray *
draw_loop (UnknotPoint middle,
           double      radius,
           double      turns)
{
  GArray *path = g_array_new (FALSE, FALSE, sizeof (UnknotPoint));

  for (double angle = 0; angle <= 2 * G_PI * turns; angle += 0.05)
    {
      double wobble = radius * (1 + 0.06 * sin (angle * 3.7));
      UnknotPoint point = { middle.x + wobble * cos (angle), middle.y + wobble * sin (angle) };

      g_array_append_val (path, point);
    }

  return path;
}

/* Loops as hands draw them: closed too early, too late, twice round, or as an eight. */
static void
test_trace (Fixture       *fixture,
            gconstpointer  data)
{
  static const double turns[] = { 0.8, 1, 1.15, 2.3 };
  UnknotPoint spot = get_spot (fixture, "rhomboids");
  UnknotPoint eight[] = {
    { spot.x - 40, spot.y - 20 }, { spot.x - 40, spot.y + 20 }, { spot.x + 40, spot.y - 30 },
    { spot.x + 40, spot.y + 30 },
  };
  g_autoptr (UnknotArea) of_eight = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    {
      g_autoptr (GArray) path = draw_loop (spot, 35, turns[i]);
      g_autoptr (UnknotArea) area =
        unknot_area_trace (fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, (UnknotPoint *) (void *) path->data, path->len);

      g_test_message ("%g turns", turns[i]);
      check (fixture, area);
      g_assert_cmpfloat (unknot_point_distance (unknot_area_get_spot (area), spot), <, 8);
      g_assert_cmpfloat (unknot_area_get_radius (area), >, 30);
      g_assert_cmpfloat (unknot_area_get_radius (area), <, 38);
    }

  /* Of an eight the larger half is meant. */
  of_eight = unknot_area_trace (fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, eight, G_N_ELEMENTS (eight));
  check (fixture, of_eight);
  g_assert_cmpfloat (unknot_area_get_spot (of_eight).x, >, spot.x);
}

static void
test_nothing (Fixture       *fixture,
              gconstpointer  data)
{
  UnknotPoint spot = get_spot (fixture, "rhomboids");
  UnknotPoint beside[] = { { -500, -500 }, { -460, -500 }, { -460, -440 } };
  UnknotPoint stroke[] = { { spot.x, spot.y }, { spot.x + 60, spot.y }, { spot.x + 30, spot.y + 0.1 } };
  UnknotPoint dot[] = { { spot.x, spot.y }, { spot.x + 1, spot.y }, { spot.x, spot.y + 1 } };

  g_assert_null (unknot_area_trace (fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, beside, G_N_ELEMENTS (beside)));
  g_assert_null (unknot_area_trace (fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, stroke, G_N_ELEMENTS (stroke)));
  g_assert_null (unknot_area_trace (fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, dot, G_N_ELEMENTS (dot)));
  g_assert_null (unknot_area_trace (fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, dot, 2));
  g_assert_null (unknot_area_trace (fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, NULL, 0));
  g_assert_null (unknot_area_round (fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, beside[0], 20));
}

/* A loop far over the edge of the body ends where the body does; one round all of it is the body. */
static void
test_clip (Fixture       *fixture,
           gconstpointer  data)
{
  UnknotRect bounds = unknot_atlas_get_bounds (fixture->atlas);
  UnknotPoint neck = get_spot (fixture, "trapezius-upper");
  g_autoptr (GArray) wide = draw_loop (neck, 120, 1);
  g_autoptr (UnknotArea) over =
    unknot_area_trace (fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, (UnknotPoint *) (void *) wide->data, wide->len);
  UnknotPoint all[] = {
    { bounds.x - 50, bounds.y - 50 }, { bounds.x + bounds.width + 50, bounds.y - 50 },
    { bounds.x + bounds.width + 50, bounds.y + bounds.height + 50 },
    { bounds.x - 50, bounds.y + bounds.height + 50 },
  };
  g_autoptr (UnknotArea) body =
    unknot_area_trace (fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, all, G_N_ELEMENTS (all));
  g_autoptr (UnknotArea) circle = unknot_area_round (fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, neck, 120);

  check (fixture, over);
  check (fixture, circle);
  g_assert_cmpfloat (unknot_area_get_size (over), <, G_PI * 120 * 120);
  g_assert_nonnull (body);
  g_assert_cmpfloat (unknot_area_get_size (body), >,
                     0.9 * unknot_outline_area (unknot_atlas_get_outline (fixture->atlas)));
}

/* The muscles of an area follow from where it lies. */
static void
test_muscles (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const muscles[] = { "rhomboids", "infraspinatus", "trapezius-upper", "gluteus-medius" };

  for (guint i = 0; i < G_N_ELEMENTS (muscles); i++)
    {
      g_autoptr (UnknotArea) area =
        unknot_area_round (fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, get_spot (fixture, muscles[i]), 15);
      const UnknotAreaMuscle *ranked;
      guint n_muscles;
      gboolean named = FALSE;

      g_test_message ("%s", muscles[i]);
      check (fixture, area);
      ranked = unknot_area_get_muscles (area, &n_muscles);
      for (guint k = 0; k < n_muscles; k++)
        {
          named = named || g_str_equal (ranked[k].muscle, muscles[i]);
          g_assert_cmpint (ranked[k].side, ==, UNKNOT_SIDE_LEFT);
        }
      g_assert_true (named);
    }
}

/* Moved to and fro an area keeps its shape; at the edge of the body it is cut; beside it there is none. */
static void
test_shift (Fixture       *fixture,
            gconstpointer  data)
{
  UnknotPoint spot = get_spot (fixture, "rhomboids");
  g_autoptr (UnknotArea) area = unknot_area_round (fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, spot, 20);
  g_autoptr (UnknotArea) moved = unknot_area_ref (area);
  g_autoptr (UnknotArea) away = NULL;

  for (int i = 0; i < 20; i++)
    {
      g_autoptr (UnknotArea) before = g_steal_pointer (&moved);

      moved = unknot_area_shift (before, fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, i % 2 == 0 ? 5 : -5, 0);
      check (fixture, moved);
    }
  g_assert_true (unknot_area_equal (moved, area));

  away = unknot_area_shift (area, fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, 2000, 0);
  g_assert_null (away);
}

static void
test_scale (Fixture       *fixture,
            gconstpointer  data)
{
  UnknotPoint spot = get_spot (fixture, "rhomboids");
  g_autoptr (UnknotArea) area = unknot_area_round (fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, spot, 20);
  g_autoptr (UnknotArea) larger = unknot_area_scale (area, fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, 2);
  g_autoptr (UnknotArea) smallest = unknot_area_scale (area, fixture->atlas, UNKNOT_SHEET_SUPERFICIAL, 0.01);

  check (fixture, larger);
  g_assert_cmpfloat_with_epsilon (unknot_area_get_radius (larger), 2 * unknot_area_get_radius (area), 0.5);
  g_assert_null (smallest);
  g_assert_cmpfloat (unknot_area_get_radius (NULL), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/area-trace/simplify", test_simplify);
  g_test_add_func ("/area-trace/simplify-comb", test_simplify_comb);
  g_test_add_func ("/area-trace/simplify-spike", test_simplify_spike);
  g_test_add ("/area-trace/trace", Fixture, NULL, set_up, test_trace, tear_down);
  g_test_add ("/area-trace/nothing", Fixture, NULL, set_up, test_nothing, tear_down);
  g_test_add ("/area-trace/clip", Fixture, NULL, set_up, test_clip, tear_down);
  g_test_add ("/area-trace/muscles", Fixture, NULL, set_up, test_muscles, tear_down);
  g_test_add ("/area-trace/shift", Fixture, NULL, set_up, test_shift, tear_down);
  g_test_add ("/area-trace/scale", Fixture, NULL, set_up, test_scale, tear_down);

  return g_test_run ();
}
