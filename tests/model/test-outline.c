#include <math.h>

#include "unknot-json.h"
#include "unknot-outline.h"

static UnknotOutline *
parse (const char *path)
{
  g_autoptr (GError) error = NULL;
  UnknotOutline *outline = unknot_outline_parse (path, "example.json", "path", &error);

  g_assert_no_error (error);
  return outline;
}

static void
test_bad_paths (void)
{
  static const char * const paths[] = {
    "", " ", "Z", "L1 2", "M", "M1", "M1 2 L", "M1 2 Q3 4 5 6 Z", "M1 2 C3 4 5 6 Z", "M1 x", "m1 2", "M1 2 3",
    "M1e9 2",
    "M1 2 Z L3 4", "M. 2", "M1 2,3", "M1 2 C1 2 3 4 5 6 7 8", "M1234567890123456 2",
  };

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", paths[i]);
      g_assert_null (unknot_outline_parse (paths[i], "example.json: region 'a'", "path", &error));
      g_assert_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE);
      g_assert_cmpstr (error->message, ==, "example.json: region 'a': member 'path' is not a path of M, L, C and Z");
    }
}

static void
test_contains (void)
{
  /* A square with a square hole, and a part of its own beside it. */
  g_autoptr (UnknotOutline) outline =
    parse ("M0 0 L10 0 L10 10 L0 10 Z M3 3 L7 3 L7 7 L3 7 Z M20 0 L30 0 L30 10 L20 10 Z");
  static const struct
  {
    const char *what;
    UnknotPoint point;
    gboolean inside;
  } cases[] = {
    { "in the square", { 1, 1 }, TRUE },
    { "in its hole", { 5, 5 }, FALSE },
    { "below the hole", { 5, 8 }, TRUE },
    { "between the parts", { 15, 5 }, FALSE },
    { "in the other part", { 25, 5 }, TRUE },
    { "left of all", { -1, 5 }, FALSE },
    { "above all", { 5, -1 }, FALSE },
    { "right of all", { 31, 5 }, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].what);
      g_assert_cmpint (unknot_outline_contains (outline, cases[i].point), ==, cases[i].inside);
    }
  g_assert_true (unknot_outline_is_closed (outline));
}

static void
test_distance (void)
{
  g_autoptr (UnknotOutline) square = parse ("M0 0 L10 0 L10 10 L0 10 Z");
  g_autoptr (UnknotOutline) open = parse ("M0 0 L10 0");
  static const struct
  {
    UnknotPoint point;
    double distance;
  } cases[] = {
    { { 5, 5 }, 5 }, { { 5, 1 }, 1 }, { { 5, -3 }, 3 }, { { 13, 14 }, 5 }, { { 0, 5 }, 0 }, { { 10, 10 }, 0 },
    { { 2, 8.5 }, 1.5 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpfloat_with_epsilon (unknot_outline_distance (square, cases[i].point), cases[i].distance, 1e-9);

  g_assert_false (unknot_outline_is_closed (open));
  g_assert_cmpfloat_with_epsilon (unknot_outline_distance (open, (UnknotPoint) { -3, 4 }), 5, 1e-9);
}

/* A circle of radius 10 made of four curves, as close as four curves come. */
static void
test_curves (void)
{
  g_autoptr (UnknotOutline) circle =
    parse ("M10 0 C10 5.5228 5.5228 10 0 10 C-5.5228 10 -10 5.5228 -10 0 C-10 -5.5228 -5.5228 -10 0 -10"
           " C5.5228 -10 10 -5.5228 10 0 Z");
  const UnknotRect *bounds = unknot_outline_get_bounds (circle);

  g_assert_cmpfloat_with_epsilon (unknot_outline_area (circle), G_PI * 100, 2);
  g_assert_cmpfloat_with_epsilon (bounds->x, -10, 0.05);
  g_assert_cmpfloat_with_epsilon (bounds->width, 20, 0.1);
  for (int i = 0; i < 36; i++)
    {
      double angle = i * G_PI / 18;
      UnknotPoint point = { 13 * cos (angle), 13 * sin (angle) };

      g_assert_cmpfloat_with_epsilon (unknot_outline_distance (circle, point), 3, 0.06);
      g_assert_false (unknot_outline_contains (circle, point));
    }
}

static UnknotPoint
shift_cb (UnknotPoint point,
          gpointer    user_data)
{
  const UnknotPoint *shift = user_data;

  return (UnknotPoint) { point.x + shift->x, point.y + shift->y };
}

static void
test_map (void)
{
  g_autoptr (UnknotOutline) square = parse ("M0 0 L10 0 L10 10 L0 10 Z");
  UnknotPoint shift = { 100, -20 };
  g_autoptr (UnknotOutline) moved = unknot_outline_map (square, shift_cb, &shift);
  const UnknotRect *bounds = unknot_outline_get_bounds (moved);

  g_assert_cmpfloat (bounds->x, ==, 100);
  g_assert_cmpfloat (bounds->y, ==, -20);
  g_assert_cmpfloat (bounds->width, ==, 10);
  g_assert_true (unknot_outline_contains (moved, (UnknotPoint) { 105, -15 }));
  g_assert_true (unknot_outline_contains (square, (UnknotPoint) { 5, 5 }));
}

static gpointer
measure_cb (gpointer data)
{
  const UnknotPolyline *line = unknot_outline_get_polyline (data);

  g_assert_cmpuint (line->n_points, ==, 5);
  return (gpointer) line;
}

/* The straight pieces are made at the first use, by whichever thread comes first. */
static void
test_threads (void)
{
  g_autoptr (UnknotOutline) square = parse ("M0 0 L10 0 L10 10 L0 10 Z");
  GThread *threads[8];
  gconstpointer first = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("measure", measure_cb, square);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      gconstpointer line = g_thread_join (threads[i]);

      g_assert_true (first == NULL || first == line);
      first = line;
    }
}

static void
test_transform (void)
{
  const UnknotRect content = { 10, 20, 100, 200 };
  UnknotTransform whole = unknot_transform_fit (&content, 400, 400, 1, (UnknotPoint) { 0, 0 });
  UnknotTransform large = unknot_transform_fit (&content, 400, 400, 4, (UnknotPoint) { 60, 120 });
  UnknotTransform corner = unknot_transform_fit (&content, 400, 400, 4, (UnknotPoint) { 10, 20 });
  UnknotPoint pixel, place;

  /* All of it fits, in the middle. */
  g_assert_cmpfloat (whole.scale, ==, 2);
  pixel = unknot_transform_to_pixel (whole, (UnknotPoint) { 60, 120 });
  g_assert_cmpfloat (pixel.x, ==, 200);
  g_assert_cmpfloat (pixel.y, ==, 200);

  /* Enlarged, the centre is in the middle, … */
  pixel = unknot_transform_to_pixel (large, (UnknotPoint) { 60, 120 });
  g_assert_cmpfloat_with_epsilon (pixel.x, 200, 1e-9);
  g_assert_cmpfloat_with_epsilon (pixel.y, 200, 1e-9);

  /* … but no edge leaves the edge of the surface. */
  pixel = unknot_transform_to_pixel (corner, (UnknotPoint) { 10, 20 });
  g_assert_cmpfloat_with_epsilon (pixel.x, 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (pixel.y, 0, 1e-9);

  place = unknot_transform_to_place (large, unknot_transform_to_pixel (large, (UnknotPoint) { 33.3, 44.4 }));
  g_assert_cmpfloat_with_epsilon (place.x, 33.3, 1e-9);
  g_assert_cmpfloat_with_epsilon (place.y, 44.4, 1e-9);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/outline/bad-paths", test_bad_paths);
  g_test_add_func ("/outline/contains", test_contains);
  g_test_add_func ("/outline/distance", test_distance);
  g_test_add_func ("/outline/curves", test_curves);
  g_test_add_func ("/outline/map", test_map);
  g_test_add_func ("/outline/threads", test_threads);
  g_test_add_func ("/outline/transform", test_transform);

  return g_test_run ();
}
