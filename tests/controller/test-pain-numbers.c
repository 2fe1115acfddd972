#include "unknot-helped.h"
#include "unknot-slope.h"
#include "unknot-trend.h"

#include <gio/gio.h>

/* The app's numbers against those of another program, pain-numbers.py, on the same journal. */

#define NEAR 1e-9

static UnknotTime
get_time (gpointer data)
{
  return (UnknotTime) { 0 };
}

static char *
make_uuid (gpointer data)
{
  return g_strdup ("none");
}

static const UnknotStamper stamper = { get_time, make_uuid, NULL };

static JsonNode *
work_out (const char *path)
{
  g_autofree char *script = g_test_build_filename (G_TEST_DIST, "controller", "pain-numbers.py", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process =
    g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, g_getenv ("PYTHON"), script, path, NULL);
  g_autofree char *text = NULL;
  JsonNode *numbers;

  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &text, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));
  numbers = json_from_string (text, &error);
  g_assert_no_error (error);
  return numbers;
}

static UnknotJournal *
load (const char *path)
{
  UnknotJournal *journal = unknot_journal_new (&stamper);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;
  JsonArray *array;

  g_assert_true (json_parser_load_from_file (parser, path, &error));
  array = json_node_get_array (json_parser_get_root (parser));
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_ptr_array_add (entries, unknot_entry_new_from_json (json_array_get_element (array, i), "2026-06", &error));
      g_assert_no_error (error);
    }

  unknot_journal_fill (journal, entries);
  return journal;
}

static double
get (JsonArray *numbers,
     guint      index)
{
  return json_node_get_double (json_array_get_element (numbers, index));
}

static void
assert_near (JsonArray  *numbers,
             guint       index,
             double      value,
             const char *what)
{
  if (ABS (get (numbers, index) - value) > NEAR)
    g_error ("%s, %u: %.12f, not %.12f", what, index, value, get (numbers, index));
}

static UnknotScope
find_scope (JsonObject  *all,
            const char  *name,
            char       **muscles)
{
  UnknotScope scope = UNKNOT_SCOPE_INIT;

  if (g_str_equal (name, "knot"))
    return unknot_scope_make_knot (json_object_get_string_member (all, "knot"));
  if (g_str_equal (name, "neck"))
    return unknot_scope_make_region ("neck", (const char * const *) muscles);
  return scope;
}

static UnknotFrame
find_frame (const char *name)
{
  if (g_str_equal (name, "now"))
    return UNKNOT_FRAME_NOW;
  return g_str_equal (name, "day") ? UNKNOT_FRAME_DAY : UNKNOT_FRAME_WORST;
}

static GStrv
dup_texts (JsonArray *array)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < json_array_get_length (array); i++)
    g_strv_builder_add (builder, json_array_get_string_element (array, i));

  return g_strv_builder_end (builder);
}

static void
compare_days (JsonArray               *days,
              const UnknotChartSeries *series,
              const char              *what)
{
  g_assert_cmpuint (json_array_get_length (days), ==, unknot_chart_series_n_points (series));
  for (guint i = 0; i < json_array_get_length (days); i++)
    {
      JsonArray *day = json_array_get_array_element (days, i);
      const UnknotChartPoint *point = unknot_chart_series_get_point (series, i);

      assert_near (day, 0, point->day, what);
      assert_near (day, 1, point->value, what);
      assert_near (day, 2, point->low, what);
      assert_near (day, 3, point->high, what);
      assert_near (day, 4, point->n_ratings, what);
    }
}

static void
compare_weeks (JsonArray               *weeks,
               const UnknotChartSeries *series,
               const char              *what)
{
  g_assert_cmpuint (json_array_get_length (weeks), ==, series->weeks->len);
  for (guint i = 0; i < json_array_get_length (weeks); i++)
    {
      JsonArray *numbers = json_array_get_array_element (weeks, i);
      const UnknotChartWeek *week = &g_array_index (series->weeks, UnknotChartWeek, i);

      assert_near (numbers, 0, week->first_day, what);
      assert_near (numbers, 1, week->last_day, what);
      assert_near (numbers, 2, week->median, what);
      assert_near (numbers, 3, week->n_days, what);
    }
}

static void
compare_slope (JsonArray               *numbers,
               const UnknotChartSeries *series,
               const char              *what)
{
  UnknotSlope slope;

  if (json_array_get_length (numbers) == 0)
    return;

  slope = unknot_slope_estimate (unknot_chart_series_get_point (series, 0), unknot_chart_series_n_points (series));
  assert_near (numbers, 0, slope.slope, what);
  assert_near (numbers, 1, slope.low, what);
  assert_near (numbers, 2, slope.high, what);
  assert_near (numbers, 3, slope.score, what);
}

static void
test_series (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "controller", "pain-numbers.json", NULL);
  g_autoptr (JsonNode) node = work_out (path);
  JsonObject *all = json_node_get_object (node);
  JsonArray *list = json_object_get_array_member (all, "series");
  UnknotJournal *journal = load (path);
  g_auto (GStrv) muscles = dup_texts (json_object_get_array_member (all, "neck"));
  int first_day = (int) json_object_get_int_member (all, "first_day");
  int last_day = (int) json_object_get_int_member (all, "last_day");

  g_assert_cmpuint (json_array_get_length (list), ==, 9);
  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonObject *one = json_array_get_object_element (list, i);
      UnknotFrame frame = find_frame (json_object_get_string_member (one, "frame"));
      UnknotScope scope = find_scope (all, json_object_get_string_member (one, "scope"), muscles);
      g_autoptr (UnknotChartSeries) series = unknot_trend_build_series (journal, &scope, frame, first_day, last_day);
      g_autofree char *what = g_strdup_printf ("%s %s", json_object_get_string_member (one, "scope"),
                                               json_object_get_string_member (one, "frame"));

      g_test_message ("%s: %u days, %u weeks", what, unknot_chart_series_n_points (series), series->weeks->len);
      compare_days (json_object_get_array_member (one, "days"), series, what);
      compare_weeks (json_object_get_array_member (one, "weeks"), series, what);
      compare_slope (json_object_get_array_member (one, "slope"), series, what);
    }

  g_assert_finalize_object (journal);
}

static const UnknotHelped *
find_helped (GPtrArray  *list,
             JsonObject *wanted)
{
  for (guint i = 0; i < list->len; i++)
    {
      const UnknotHelped *helped = g_ptr_array_index (list, i);

      if (g_str_equal (helped->technique, json_object_get_string_member (wanted, "technique"))
          && g_str_equal (helped->muscle, json_object_get_string_member (wanted, "muscle")))
        return helped;
    }

  return NULL;
}

static void
test_helped (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "controller", "pain-numbers.json", NULL);
  g_autoptr (JsonNode) node = work_out (path);
  JsonArray *wanted = json_object_get_array_member (json_node_get_object (node), "helped");
  UnknotJournal *journal = load (path);
  g_autoptr (GPtrArray) list = unknot_helped_list (journal, NULL);

  g_assert_cmpuint (json_array_get_length (wanted), ==, list->len);
  for (guint i = 0; i < list->len; i++)
    {
      JsonObject *one = json_array_get_object_element (wanted, i);
      JsonArray *numbers = json_object_get_array_member (one, "numbers");
      const char *what = json_object_get_string_member (one, "technique");
      const UnknotHelped *helped = find_helped (list, one);
      double values[15];

      g_assert_nonnull (helped);
      values[0] = helped->sessions;
      values[1] = helped->days;
      values[2] = helped->mean_change;
      values[3] = helped->mean_beyond;
      values[4] = helped->effect.shown;
      values[5] = helped->effect.low;
      values[6] = helped->effect.high;
      values[7] = helped->next_n;
      values[8] = helped->next_days;
      values[9] = helped->next_mean;
      values[10] = helped->next.shown;
      values[11] = helped->next.low;
      values[12] = helped->next.high;
      values[13] = helped->asked;
      values[14] = helped->sore;
      g_assert_cmpuint (json_array_get_length (numbers), ==, G_N_ELEMENTS (values));
      for (guint j = 0; j < G_N_ELEMENTS (values); j++)
        assert_near (numbers, j, values[j], what);
      g_test_message ("%s: %d sessions, %d with a next day", what, helped->sessions, helped->next_n);
    }

  g_assert_finalize_object (journal);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pain-numbers/series", test_series);
  g_test_add_func ("/pain-numbers/helped", test_helped);

  return g_test_run ();
}
