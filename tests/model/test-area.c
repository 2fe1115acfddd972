#include "unknot-area.h"
#include "unknot-polygon.h"
#include "unknot-records.h"

#include "../fake-stamper.h"

#include <math.h>
#include <string.h>

static const UnknotPoint square[] = { { 0, 0 }, { 40, 0 }, { 40, 40 }, { 0, 40 } };
static const UnknotPoint hook[] = {
  { 0, 0 }, { 60, 0 }, { 60, 60 }, { 0, 60 }, { 0, 50 }, { 50, 50 }, { 50, 10 }, { 0, 10 },
};
static const UnknotPoint bow[] = { { 0, 0 }, { 40, 40 }, { 40, 0 }, { 0, 40 } };
static const UnknotPoint spike[] = { { 0, 0 }, { 40, 0 }, { 40, 40 }, { 40, 0 }, { 0, 40 } };
static const UnknotPoint flat[] = { { 0, 0 }, { 20, 0 }, { 40, 0 } };
static const UnknotPoint far_off[] = { { 0, 0 }, { 40, 0 }, { 40, 40000 } };
static const UnknotPoint nowhere[] = { { 0, 0 }, { 40, 0 }, { 40, NAN } };

static UnknotArea *
make_square (void)
{
  UnknotAreaMuscle muscles[] = { { "rhomboids", UNKNOT_SIDE_LEFT }, { "trapezius-middle", UNKNOT_SIDE_LEFT } };

  return unknot_area_new (square, G_N_ELEMENTS (square), muscles, G_N_ELEMENTS (muscles));
}

static void
test_polygon (void)
{
  UnknotPoint centroid = unknot_polygon_centroid (square, G_N_ELEMENTS (square));
  UnknotPoint of_hook = unknot_polygon_centroid (hook, G_N_ELEMENTS (hook));
  UnknotPoint inside = unknot_polygon_inner_point (hook, G_N_ELEMENTS (hook));
  UnknotPoint of_flat = unknot_polygon_centroid (flat, G_N_ELEMENTS (flat));

  g_assert_cmpfloat_with_epsilon (unknot_polygon_area (square, G_N_ELEMENTS (square)), 1600, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_polygon_area (hook, G_N_ELEMENTS (hook)), 1600, 1e-9);
  g_assert_cmpfloat_with_epsilon (centroid.x, 20, 1e-9);
  g_assert_cmpfloat_with_epsilon (centroid.y, 20, 1e-9);
  g_assert_cmpfloat_with_epsilon (of_flat.x, 20, 1e-9);
  g_assert_true (unknot_polygon_contains (square, G_N_ELEMENTS (square), centroid));
  g_assert_false (unknot_polygon_contains (square, G_N_ELEMENTS (square), (UnknotPoint) { 41, 20 }));

  /* The centre of a hook is in the gap. */
  g_assert_false (unknot_polygon_contains (hook, G_N_ELEMENTS (hook), of_hook));
  g_assert_true (unknot_polygon_contains (hook, G_N_ELEMENTS (hook), inside));
  g_assert_cmpfloat (unknot_point_distance (inside, of_hook), <, 20);
}

static void
test_valid (void)
{
  static const struct {
    const char        *what;
    const UnknotPoint *points;
    guint              n_points;
    gboolean           valid;
  } cases[] = {
    { "a square", square, G_N_ELEMENTS (square), TRUE },
    { "a hook", hook, G_N_ELEMENTS (hook), TRUE },
    { "two corners", square, 2, FALSE },
    { "no corner", NULL, 0, FALSE },
    { "crosses itself", bow, G_N_ELEMENTS (bow), FALSE },
    { "runs back over itself", spike, G_N_ELEMENTS (spike), FALSE },
    { "has no inside", flat, G_N_ELEMENTS (flat), FALSE },
    { "leaves the body", far_off, G_N_ELEMENTS (far_off), FALSE },
    { "is nowhere", nowhere, G_N_ELEMENTS (nowhere), FALSE },
  };
  UnknotPoint circle[UNKNOT_AREA_MOST_POINTS + 1];

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotArea) area = unknot_area_new (cases[i].points, cases[i].n_points, NULL, 0);

      g_test_message ("%s", cases[i].what);
      g_assert_cmpint (area != NULL, ==, cases[i].valid);
    }

  for (guint n = UNKNOT_AREA_MOST_POINTS; n <= UNKNOT_AREA_MOST_POINTS + 1; n++)
    {
      g_autoptr (UnknotArea) area = NULL;

      for (guint i = 0; i < n; i++)
        circle[i] = (UnknotPoint) { 50 * cos (2 * G_PI * i / n), 50 * sin (2 * G_PI * i / n) };
      area = unknot_area_new (circle, n, NULL, 0);
      g_assert_cmpint (area != NULL, ==, n == UNKNOT_AREA_MOST_POINTS);
    }
}

static void
test_move (void)
{
  g_autoptr (UnknotArea) area = make_square ();
  g_autoptr (UnknotArea) moved = unknot_area_move (area, 10.1, -5);
  g_autoptr (UnknotArea) back = unknot_area_move (moved, -10.1, 5);
  UnknotPoint spot = unknot_area_get_spot (moved);
  guint n_muscles;

  g_assert_cmpfloat (spot.x, ==, 30);
  g_assert_cmpfloat (spot.y, ==, 15);
  g_assert_cmpfloat (unknot_area_get_size (moved), ==, unknot_area_get_size (area));
  g_assert_cmpstr (unknot_area_get_muscles (moved, &n_muscles)[1].muscle, ==, "trapezius-middle");
  g_assert_cmpuint (n_muscles, ==, 2);
  g_assert_false (unknot_area_equal (moved, area));
  g_assert_true (unknot_area_equal (back, area));
  g_assert_false (unknot_area_equal (NULL, area));
  g_assert_true (unknot_area_equal (NULL, NULL));
}

static void
test_muscles (void)
{
  UnknotAreaMuscle muscles[] = {
    { "a", UNKNOT_SIDE_LEFT }, { "b", UNKNOT_SIDE_LEFT }, { "c", UNKNOT_SIDE_RIGHT }, { "d", UNKNOT_SIDE_RIGHT },
  };
  g_autoptr (UnknotArea) area = make_square ();
  g_autoptr (UnknotArea) other = unknot_area_with_muscles (area, muscles, G_N_ELEMENTS (muscles));
  guint n_muscles;

  unknot_area_get_muscles (other, &n_muscles);
  g_assert_cmpuint (n_muscles, ==, UNKNOT_AREA_MOST_MUSCLES);
  g_assert_false (unknot_area_equal (area, other));
}

/* What an edited file says: a broken path is no area, a broken muscle is left out. */
static void
test_json (void)
{
  static const struct {
    const char *what;
    const char *area;
    int         n_muscles;
  } cases[] = {
    { "whole numbers", "{\"points\":[[0,0],[40,0],[40,40]],\"muscles\":[{\"muscle\":\"a\",\"side\":\"left\"}]}", 1 },
    { "no muscles", "{\"points\":[[0,0],[40,0],[40,40]]}", 0 },
    { "other members", "{\"points\":[[0,0],[40,0],[40,40]],\"colour\":\"red\"}", 0 },
    { "odd muscles", "{\"points\":[[0,0],[40,0],[40,40]],\"muscles\":[7,{\"side\":\"left\"},"
                     "{\"muscle\":\"a\",\"side\":\"up\"},{\"muscle\":\"a\",\"side\":\"left\"}]}", 1 },
    { "muscles are none", "{\"points\":[[0,0],[40,0],[40,40]],\"muscles\":\"all\"}", 0 },
    { "no path", "{\"muscles\":[]}", -1 },
    { "a path in words", "{\"points\":\"round\"}", -1 },
    { "a point in words", "{\"points\":[[0,0],[40,0],[40,\"far\"]]}", -1 },
    { "half a point", "{\"points\":[[0,0],[40,0],[40]]}", -1 },
    { "a number for a point", "{\"points\":[[0,0],[40,0],40]}", -1 },
    { "too short", "{\"points\":[[0,0],[40,0]]}", -1 },
    { "crosses itself", "{\"points\":[[0,0],[40,40],[40,0],[0,40]]}", -1 },
    { "not an object", "[[0,0],[40,0],[40,40]]", -1 },
    { "null", "null", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf ("{\"uuid\":\"a\",\"type\":\"knot\",\"time\":\"2026-11-01T08:00:00Z\","
                                               "\"event\":\"found\",\"muscle\":\"rhomboids\",\"side\":\"left\","
                                               "\"x\":20,\"y\":30,\"area\":%s}", cases[i].area);
      g_autoptr (JsonNode) node = json_from_string (text, NULL);
      g_autoptr (UnknotEntry) entry = unknot_entry_new_from_json (node, "2026-11", NULL);
      UnknotKnotRecord record;
      guint n_muscles;

      g_test_message ("%s", cases[i].what);
      g_assert_true (unknot_entry_get_knot_record (entry, &record));
      g_assert_cmpfloat (record.x, ==, 20);
      g_assert_cmpint (record.area != NULL, ==, cases[i].n_muscles >= 0);
      if (record.area == NULL)
        continue;
      unknot_area_get_muscles (record.area, &n_muscles);
      g_assert_cmpint ((int) n_muscles, ==, cases[i].n_muscles);
    }
}

static void
test_entry (void)
{
  FakeStamper fake;
  g_autoptr (UnknotArea) area = make_square ();
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;
  g_autoptr (UnknotEntry) again = NULL;
  g_autoptr (UnknotEntry) point = NULL;
  g_autofree char *text = NULL;
  UnknotKnotRecord read;

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  record.muscle = "rhomboids";
  record.side = UNKNOT_SIDE_LEFT;
  record.x = 20;
  record.y = 20;
  record.area = area;
  entry = unknot_entry_new_knot (&record, &fake.stamper);
  g_assert_true (unknot_entry_get_knot_record (entry, &read));
  g_assert_true (unknot_area_equal (read.area, area));

  text = unknot_entry_to_text (entry);
  g_assert_nonnull (strstr (text, "\"area\":{\"points\":[[0.0,0.0],[40.0,0.0],[40.0,40.0],[0.0,40.0]],\"muscles\":"
                                  "[{\"muscle\":\"rhomboids\",\"side\":\"left\"},"
                                  "{\"muscle\":\"trapezius-middle\",\"side\":\"left\"}]}"));

  read.days = 5;
  again = unknot_entry_edit_knot (entry, &read, &fake.stamper);
  g_assert_true (unknot_area_equal (unknot_entry_get_area (again), area));
  read.area = NULL;
  point = unknot_entry_edit_knot (entry, &read, &fake.stamper);
  g_assert_null (unknot_entry_get_area (point));
  g_assert_false (unknot_value_has (unknot_packed_get_root (unknot_entry_get_packed (point)), "area"));
}

/* However many corners a file has, no more than there is room for are read. */
static void
test_json_long (void)
{
  g_autoptr (JsonObject) object = json_object_new ();
  JsonArray *points = json_array_new ();

  for (guint i = 0; i < 100000; i++)
    {
      JsonArray *point = json_array_new ();

      json_array_add_double_element (point, 100 * cos (i / 20000.0));
      json_array_add_double_element (point, 100 * sin (i / 20000.0));
      json_array_add_array_element (points, point);
    }
  json_object_set_array_member (object, "points", points);
  g_assert_null (unknot_area_new_from_json (object));
}

/* What another program wrote into an area stays as long as the area does. */
static void
test_unknown_members (void)
{
  FakeStamper fake;
  g_autoptr (JsonNode) node = json_from_string ("{\"uuid\":\"a\",\"type\":\"knot\",\"time\":\"2026-11-01T08:00:00Z\","
                                                "\"event\":\"found\",\"muscle\":\"rhomboids\",\"side\":\"left\","
                                                "\"x\":20,\"y\":30,"
                                                "\"area\":{\"points\":[[0,0],[40,0],[40,40]],\"colour\":\"red\"}}", NULL);
  g_autoptr (UnknotEntry) entry = unknot_entry_new_from_json (node, "2026-11", NULL);
  g_autoptr (UnknotEntry) edited = NULL;
  g_autoptr (JsonObject) object = NULL;
  UnknotKnotRecord record;

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  g_assert_true (unknot_entry_get_knot_record (entry, &record));
  record.days = 4;
  edited = unknot_entry_edit_knot (entry, &record, &fake.stamper);
  object = unknot_entry_dup_object (edited);
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (object, "area"), "colour"), ==,
                   "red");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/area/polygon", test_polygon);
  g_test_add_func ("/area/valid", test_valid);
  g_test_add_func ("/area/move", test_move);
  g_test_add_func ("/area/muscles", test_muscles);
  g_test_add_func ("/area/json", test_json);
  g_test_add_func ("/area/json-long", test_json_long);
  g_test_add_func ("/area/entry", test_entry);
  g_test_add_func ("/area/unknown-members", test_unknown_members);

  return g_test_run ();
}
