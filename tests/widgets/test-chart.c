#include "unknot-chart-row.h"
#include "unknot-chart-sign.h"
#include "unknot-chart-table.h"
#include "unknot-chart-view.h"
#include "unknot-chart-words.h"

#define FIRST 20000

static UnknotChartSeries *
make_series (void)
{
  UnknotChartSeries *series = unknot_chart_series_new (FIRST, FIRST + 20, UNKNOT_FRAME_NOW);

  unknot_chart_series_add_point (series, FIRST, 5, 1);
  unknot_chart_series_add_point (series, FIRST + 3, 4.5, 2);
  unknot_chart_series_add_point (series, FIRST + 20, 2, 1);
  unknot_chart_series_add_session (series, FIRST + 3);
  unknot_chart_series_add_session (series, FIRST + 5);
  unknot_chart_series_add_mark (series, FIRST + 3, "new chair");
  return series;
}

static void
count_cb (int *count)
{
  ++*count;
}

static void
press (GtkWidget *chart,
       guint      key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (chart);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean handled;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &handled);
    }
}

/* As a finger or a pointer that is lifted there. */
static void
tap (GtkWidget *chart,
     double     x)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (chart);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller))
        g_signal_emit_by_name (controller, "released", 1, x, 50.0);
    }
}

static void
move (GtkWidget  *chart,
      const char *signal,
      double      x)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (chart);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_MOTION (controller))
        g_signal_emit_by_name (controller, signal, x, 50.0);
    }
}

static void
keep_day_cb (int *kept,
             int  day)
{
  *kept = day;
}

/* A tap holds a day, another one on it goes to its entries; so does Enter. A pointer only looks. */
static void
test_tap (void)
{
  g_autoptr (UnknotChartSeries) series = make_series ();
  GtkWidget *window = gtk_window_new ();
  GtkWidget *chart = unknot_chart_view_new ();
  UnknotChartView *view = UNKNOT_CHART_VIEW (chart);
  int day = 0;

  unknot_chart_view_set_series (view, series);
  /* With the focus it announces days, which GTK's accessibility for tests can't do. */
  gtk_widget_set_can_focus (chart, FALSE);
  g_signal_connect_swapped (chart, "day-activated", G_CALLBACK (keep_day_cb), &day);
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 240);
  gtk_window_set_child (GTK_WINDOW (window), chart);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (chart) == 0)
    g_main_context_iteration (NULL, TRUE);

  press (chart, GDK_KEY_Return);
  g_assert_cmpint (day, ==, 0);
  move (chart, "motion", 590);
  g_assert_cmpint (unknot_chart_view_get_selected (view), ==, 2);
  move (chart, "leave", 0);
  g_assert_cmpint (unknot_chart_view_get_selected (view), ==, -1);

  tap (chart, 590);
  move (chart, "motion", 30);
  move (chart, "leave", 0);
  g_assert_cmpint (unknot_chart_view_get_selected (view), ==, 2);
  g_assert_cmpint (day, ==, 0);
  tap (chart, 30);
  g_assert_cmpint (unknot_chart_view_get_selected (view), ==, 0);
  tap (chart, 30);
  g_assert_cmpint (day, ==, FIRST);
  tap (chart, 300);
  g_assert_cmpint (unknot_chart_view_get_selected (view), ==, -1);

  press (chart, GDK_KEY_End);
  press (chart, GDK_KEY_Return);
  g_assert_cmpint (day, ==, FIRST + 20);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_keys (void)
{
  g_autoptr (UnknotChartSeries) series = make_series ();
  GtkWidget *chart = g_object_ref_sink (unknot_chart_view_new ());
  UnknotChartView *view = UNKNOT_CHART_VIEW (chart);
  int n_changes = 0;

  g_signal_connect_swapped (chart, "notify::selected", G_CALLBACK (count_cb), &n_changes);
  press (chart, GDK_KEY_Right);
  g_assert_cmpint (unknot_chart_view_get_selected (view), ==, -1);

  unknot_chart_view_set_series (view, series);
  press (chart, GDK_KEY_Right);
  g_assert_cmpint (unknot_chart_view_get_selected (view), ==, 0);
  press (chart, GDK_KEY_Left);
  g_assert_cmpint (unknot_chart_view_get_selected (view), ==, 0);
  press (chart, GDK_KEY_Right);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Monday 7 October 2024: 4.5 of 10. Session · new chair");
  press (chart, GDK_KEY_End);
  press (chart, GDK_KEY_Right);
  g_assert_cmpint (unknot_chart_view_get_selected (view), ==, 2);
  press (chart, GDK_KEY_Home);
  g_assert_cmpint (unknot_chart_view_get_selected (view), ==, 0);
  press (chart, GDK_KEY_Escape);
  g_assert_cmpint (unknot_chart_view_get_selected (view), ==, -1);
  press (chart, GDK_KEY_Left);
  g_assert_cmpint (unknot_chart_view_get_selected (view), ==, 2);
  unknot_chart_view_set_today (view, FIRST + 20);
  press (chart, GDK_KEY_Home);
  press (chart, GDK_KEY_End);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Today: 2 of 10");
  g_assert_cmpint (n_changes, ==, 8);

  unknot_chart_view_set_series (view, NULL);
  g_assert_cmpint (unknot_chart_view_get_selected (view), ==, -1);
  g_assert_finalize_object (chart);
}

static void
keep_cb (int *kept,
         int  day)
{
  *kept = day;
}

/* Whoever has no keys lists the actions of the chart. */
static void
test_actions (void)
{
  static const struct
  {
    const char *name;
    int         selected;
  } steps[] = {
    { "chart.last-day", 2 }, { "chart.previous-day", 1 }, { "chart.first-day", 0 }, { "chart.next-day", 1 },
  };
  g_autoptr (UnknotChartSeries) series = make_series ();
  GtkWidget *chart = g_object_ref_sink (unknot_chart_view_new ());
  int opened = 0;

  g_signal_connect_swapped (chart, "day-activated", G_CALLBACK (keep_cb), &opened);
  unknot_chart_view_set_series (UNKNOT_CHART_VIEW (chart), series);
  gtk_widget_activate_action (chart, "chart.open-day", NULL);
  g_assert_cmpint (opened, ==, 0);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_test_message ("%s", steps[i].name);
      g_assert_true (gtk_widget_activate_action (chart, steps[i].name, NULL));
      g_assert_cmpint (unknot_chart_view_get_selected (UNKNOT_CHART_VIEW (chart)), ==, steps[i].selected);
    }
  gtk_widget_activate_action (chart, "chart.open-day", NULL);
  g_assert_cmpint (opened, ==, FIRST + 3);
  g_assert_finalize_object (chart);
}

static void
test_accessible (void)
{
  GtkWidget *chart = g_object_ref_sink (unknot_chart_view_new ());

  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_IMG);
  g_assert_true (gtk_widget_get_focusable (chart));
  g_object_set (chart, "summary", "From about 6 to about 4.", NULL);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_LABEL, "From about 6 to about 4.");
  g_assert_finalize_object (chart);
}

/* Drawn in a window, at phone and at desktop size, in both directions of writing. */
static void
test_draws (void)
{
  static const int sizes[][2] = { { 300, 200 }, { 1000, 280 } };
  g_autoptr (UnknotChartSeries) series = make_series ();
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);

  for (guint i = 0; i < 2 * G_N_ELEMENTS (sizes); i++)
    {
      GtkWidget *window = gtk_window_new ();
      GtkWidget *chart = unknot_chart_view_new ();
      g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
      g_autoptr (GdkPaintable) paintable = NULL;
      g_autoptr (GskRenderNode) node = NULL;

      gtk_widget_set_direction (chart, i % 2 == 0 ? GTK_TEXT_DIR_LTR : GTK_TEXT_DIR_RTL);
      unknot_chart_view_set_series (UNKNOT_CHART_VIEW (chart), series);
      unknot_chart_view_set_ink (UNKNOT_CHART_VIEW (chart), ink);
      unknot_chart_view_set_selected (UNKNOT_CHART_VIEW (chart), 1);
      gtk_window_set_default_size (GTK_WINDOW (window), sizes[i / 2][0], sizes[i / 2][1]);
      gtk_window_set_child (GTK_WINDOW (window), chart);
      gtk_window_present (GTK_WINDOW (window));
      while (gtk_widget_get_width (chart) == 0)
        g_main_context_iteration (NULL, TRUE);

      paintable = gtk_widget_paintable_new (chart);
      gdk_paintable_snapshot (paintable, snapshot, sizes[i / 2][0], sizes[i / 2][1]);
      node = gtk_snapshot_to_node (snapshot);
      g_assert_nonnull (node);
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

static const char *
get_text (UnknotChartTable  *table,
          guint              row,
          UnknotChartColumn  column)
{
  g_autoptr (UnknotChartRow) item = g_list_model_get_item (unknot_chart_table_get_rows (table), row);

  return unknot_chart_row_get_text (item, column);
}

/* Several numbers on a day bring two more columns, and are all read out; so is where a time that it hurt ends. */
static void
test_numbers (void)
{
  static const UnknotChartPoint point = { FIRST + 2, 4.5, 3, 2, 6 };
  static const UnknotChartEpisode episode = { FIRST, FIRST + 4, FALSE };
  g_autoptr (UnknotChartSeries) series = unknot_chart_series_new (FIRST, FIRST + 20, UNKNOT_FRAME_NOW);
  GtkWidget *chart = g_object_ref_sink (unknot_chart_view_new ());
  GtkWidget *widget = g_object_ref_sink (unknot_chart_table_new ());
  UnknotChartTable *table = UNKNOT_CHART_TABLE (widget);

  unknot_chart_series_add_band (series, &point);
  g_array_append_val (series->episodes, episode);
  unknot_chart_view_set_series (UNKNOT_CHART_VIEW (chart), series);
  press (chart, GDK_KEY_End);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Sunday 6 October 2024: mean 4.5 of 10, from 2 to 6, 3 numbers");

  unknot_chart_table_set_series (table, series);
  g_assert_cmpuint (g_list_model_get_n_items (unknot_chart_table_get_rows (table)), ==, 3);
  g_assert_cmpstr (get_text (table, 0, UNKNOT_CHART_COLUMN_EVENTS), ==, "Over");
  g_assert_cmpstr (get_text (table, 0, UNKNOT_CHART_COLUMN_LOWEST), ==, "");
  g_assert_cmpstr (get_text (table, 1, UNKNOT_CHART_COLUMN_LOWEST), ==, "2");
  g_assert_cmpstr (get_text (table, 1, UNKNOT_CHART_COLUMN_HIGHEST), ==, "6");
  g_assert_cmpstr (get_text (table, 2, UNKNOT_CHART_COLUMN_EVENTS), ==, "Began");
  g_assert_finalize_object (widget);
  g_assert_finalize_object (chart);
}

/* The worst is told beside the other number, or alone, by keys, in words and in a column of its own. */
static void
test_worst (void)
{
  static const UnknotChartPoint worst[] = { { FIRST + 1, 8, 1, 8, 8 }, { FIRST + 3, 6, 1, 6, 6 } };
  g_autoptr (UnknotChartSeries) series = make_series ();
  GtkWidget *chart = g_object_ref_sink (unknot_chart_view_new ());
  GtkWidget *widget = g_object_ref_sink (unknot_chart_table_new ());
  UnknotChartTable *table = UNKNOT_CHART_TABLE (widget);
  g_autofree char *none = unknot_chart_words_worst (series);
  g_autofree char *all = NULL;

  g_assert_null (none);
  for (guint i = 0; i < G_N_ELEMENTS (worst); i++)
    unknot_chart_series_add_worst (series, &worst[i]);
  all = unknot_chart_words_worst (series);
  g_assert_cmpstr (all, ==, "Worst in 24 hours: from 6 to 8, given on 2 days");

  unknot_chart_view_set_series (UNKNOT_CHART_VIEW (chart), series);
  press (chart, GDK_KEY_Home);
  press (chart, GDK_KEY_Right);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Saturday 5 October 2024: worst 8 of 10");
  press (chart, GDK_KEY_Right);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Monday 7 October 2024: 4.5 of 10; worst 6 of 10. Session · new chair");

  unknot_chart_table_set_series (table, series);
  g_assert_cmpuint (g_list_model_get_n_items (unknot_chart_table_get_rows (table)), ==, 5);
  g_assert_cmpstr (get_text (table, 2, UNKNOT_CHART_COLUMN_WORST), ==, "6");
  g_assert_cmpstr (get_text (table, 3, UNKNOT_CHART_COLUMN_PAIN), ==, "");
  g_assert_cmpstr (get_text (table, 3, UNKNOT_CHART_COLUMN_WORST), ==, "8");
  g_assert_cmpstr (get_text (table, 3, UNKNOT_CHART_COLUMN_ALL), ==, "worst 8 of 10");
  g_assert_finalize_object (widget);
  g_assert_finalize_object (chart);
}

/* The latest day first; a day with only a session has a row without a number. */
static void
test_table (void)
{
  g_autoptr (UnknotChartSeries) series = make_series ();
  GtkWidget *widget = g_object_ref_sink (unknot_chart_table_new ());
  UnknotChartTable *table = UNKNOT_CHART_TABLE (widget);

  g_object_set (table, "today", FIRST + 20, "series", series, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (unknot_chart_table_get_rows (table)), ==, 4);
  g_assert_cmpstr (get_text (table, 0, UNKNOT_CHART_COLUMN_DAY), ==, "Today");
  g_assert_cmpstr (get_text (table, 0, UNKNOT_CHART_COLUMN_PAIN), ==, "2 of 10");
  g_assert_cmpstr (get_text (table, 1, UNKNOT_CHART_COLUMN_PAIN), ==, "");
  g_assert_cmpstr (get_text (table, 1, UNKNOT_CHART_COLUMN_EVENTS), ==, "Session");
  g_assert_cmpstr (get_text (table, 2, UNKNOT_CHART_COLUMN_PAIN), ==, "4.5 of 10");
  g_assert_cmpstr (get_text (table, 2, UNKNOT_CHART_COLUMN_EVENTS), ==, "Session · new chair");
  g_assert_cmpstr (get_text (table, 0, UNKNOT_CHART_COLUMN_ALL), ==, "2 of 10");
  g_assert_cmpstr (get_text (table, 1, UNKNOT_CHART_COLUMN_ALL), ==, "Session");
  g_assert_cmpstr (get_text (table, 2, UNKNOT_CHART_COLUMN_ALL), ==, "4.5 of 10\nSession · new chair");
  g_assert_cmpstr (get_text (table, 3, UNKNOT_CHART_COLUMN_DAY), ==, "Fri 4 Oct 2024");
  unknot_chart_table_set_series (table, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (unknot_chart_table_get_rows (table)), ==, 0);
  g_assert_finalize_object (widget);
}

static int
get_least_width (GtkWidget *table)
{
  GtkWidget *view = gtk_widget_get_first_child (gtk_widget_get_first_child (table));
  int least;

  gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  return least;
}

/* On a phone nothing has to be pushed aside to read a day. */
static void
test_narrow (void)
{
  g_autoptr (UnknotChartSeries) series = make_series ();
  GtkWidget *table = unknot_chart_table_new ();
  GtkWidget *window = gtk_window_new ();
  int wide;

  unknot_chart_table_set_series (UNKNOT_CHART_TABLE (table), series);
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 400);
  gtk_window_set_child (GTK_WINDOW (window), table);
  gtk_window_present (GTK_WINDOW (window));
  wide = get_least_width (table);
  g_object_set (table, "narrow", TRUE, NULL);
  g_assert_cmpint (get_least_width (table), <, wide / 2);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_sign (void)
{
  GtkWidget *sign = g_object_ref_sink (unknot_chart_sign_new ());
  int key;
  int range;

  gtk_test_accessible_assert_role (sign, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  g_object_set (sign, "kind", UNKNOT_CHART_KEY_USUAL, NULL);
  gtk_widget_measure (sign, GTK_ORIENTATION_HORIZONTAL, -1, &key, NULL, NULL, NULL);
  unknot_chart_sign_set_range (UNKNOT_CHART_SIGN (sign), -1, -2, 0.5);
  gtk_widget_measure (sign, GTK_ORIENTATION_HORIZONTAL, -1, &range, NULL, NULL, NULL);
  g_assert_cmpint (range, >, key);
  g_assert_finalize_object (sign);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart/keys", test_keys);
  g_test_add_func ("/chart/actions", test_actions);
  g_test_add_func ("/chart/tap", test_tap);
  g_test_add_func ("/chart/accessible", test_accessible);
  g_test_add_func ("/chart/draws", test_draws);
  g_test_add_func ("/chart/worst", test_worst);
  g_test_add_func ("/chart/table", test_table);
  g_test_add_func ("/chart/narrow", test_narrow);
  g_test_add_func ("/chart/numbers", test_numbers);
  g_test_add_func ("/chart/sign", test_sign);

  return g_test_run ();
}
