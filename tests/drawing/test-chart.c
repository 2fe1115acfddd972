#include "unknot-chart.h"

#include <string.h>

#define FIRST 20000

static UnknotChartSeries *
make_series (int n_days)
{
  return unknot_chart_series_new (FIRST, FIRST + n_days - 1, UNKNOT_FRAME_NOW);
}

static void
test_plot (void)
{
  g_autoptr (UnknotChartSeries) series = make_series (11);
  UnknotChartPlot plot = unknot_chart_plot_make (series, 400, 200, 16, 14);

  g_assert_cmpfloat (unknot_chart_plot_get_x (&plot, FIRST), ==, plot.left);
  g_assert_cmpfloat_with_epsilon (unknot_chart_plot_get_x (&plot, FIRST + 10), plot.left + plot.width, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_chart_plot_get_x (&plot, FIRST + 5), plot.left + plot.width / 2, 1e-9);
  g_assert_cmpfloat (unknot_chart_plot_get_y (&plot, 10), ==, plot.top);
  g_assert_cmpfloat_with_epsilon (unknot_chart_plot_get_y (&plot, 0), plot.top + plot.height, 1e-9);

  /* Everything is inside, in order: numbers, field, strip, dates. */
  g_assert_cmpfloat (plot.left, >, 16);
  g_assert_cmpfloat (plot.left + plot.width, <, 400);
  g_assert_cmpfloat (plot.top, >=, 7);
  g_assert_cmpfloat (unknot_chart_plot_get_strip (&plot), >, plot.top + plot.height);
  g_assert_cmpfloat (unknot_chart_plot_get_dates (&plot), >, unknot_chart_plot_get_strip (&plot));
  g_assert_cmpfloat (unknot_chart_plot_get_dates (&plot) + 14, <=, 200);
}

static void
test_no_room (void)
{
  g_autoptr (UnknotChartSeries) one_day = make_series (1);
  UnknotChartPlot plot = unknot_chart_plot_make (one_day, 10, 10, 40, 30);

  g_assert_cmpfloat (plot.width, ==, 1);
  g_assert_cmpfloat (plot.height, ==, 1);
  plot = unknot_chart_plot_make (one_day, 300, 200, 16, 14);
  g_assert_cmpfloat (unknot_chart_plot_get_x (&plot, FIRST), ==, plot.left + plot.width / 2);
}

static void
test_find_point (void)
{
  g_autoptr (UnknotChartSeries) series = make_series (101);
  UnknotChartPlot plot;

  plot = unknot_chart_plot_make (series, 1000, 200, 16, 14);
  g_assert_cmpint (unknot_chart_plot_find_day (&plot, series, 500), ==, -1);
  unknot_chart_series_add_point (series, FIRST, 5, 1);
  unknot_chart_series_add_point (series, FIRST + 2, 5, 1);
  unknot_chart_series_add_point (series, FIRST + 50, 5, 1);
  for (int i = 0; i < 3; i++)
    {
      double x = unknot_chart_plot_get_x (&plot, unknot_chart_series_get_point (series, (guint) i)->day);

      g_assert_cmpint (unknot_chart_plot_find_day (&plot, series, x), ==, i);
    }
  g_assert_cmpint (unknot_chart_plot_find_day (&plot, series, unknot_chart_plot_get_x (&plot, FIRST + 51)), ==, 2);
  g_assert_cmpint (unknot_chart_plot_find_day (&plot, series, unknot_chart_plot_get_x (&plot, FIRST + 25)), ==, -1);
}

/* Dates never touch, whatever the span, the width and the text size; the last day always has one. */
static void
test_dates (void)
{
  static const int spans[] = { 1, 2, 7, 14, 61, 365, 3650 };
  static const double widths[] = { 240, 360, 1000 };
  static const double texts[] = { 30, 70 };

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
      for (guint k = 0; k < G_N_ELEMENTS (texts); k++)
        {
          g_autoptr (UnknotChartSeries) series = make_series (spans[i]);
          UnknotChartPlot plot = unknot_chart_plot_make (series, widths[j], 200, 16, 14);
          g_autoptr (GArray) days = unknot_chart_plot_list_dates (&plot, texts[k]);

          g_assert_cmpuint (days->len, >=, 1);
          g_assert_cmpint (g_array_index (days, int, 0), ==, FIRST + spans[i] - 1);
          for (guint n = 1; n < days->len; n++)
            g_assert_cmpfloat (unknot_chart_plot_get_x (&plot, g_array_index (days, int, n - 1)) -
                               unknot_chart_plot_get_x (&plot, g_array_index (days, int, n)), >, texts[k]);
          g_assert_cmpint (g_array_index (days, int, days->len - 1), >=, FIRST);
        }
}

static void
test_session_once (void)
{
  g_autoptr (UnknotChartSeries) series = make_series (5);

  unknot_chart_series_add_session (series, FIRST + 1);
  unknot_chart_series_add_session (series, FIRST + 1);
  unknot_chart_series_add_session (series, FIRST + 3);
  g_assert_cmpuint (series->sessions->len, ==, 2);
  g_assert_true (unknot_chart_series_has_session (series, FIRST + 3));
  g_assert_false (unknot_chart_series_has_session (series, FIRST + 2));
}

static PangoLayout *
make_layout (cairo_t    *cr,
             const char *text)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);

  pango_layout_set_text (layout, text, -1);
  return layout;
}

/* A chart on an image surface, on the ink's ground. */
static cairo_surface_t *
draw (UnknotChartSeries *series,
      UnknotInk         *ink,
      UnknotChartPlot   *plot,
      int                selected)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 400, 240);
  cairo_t *cr = cairo_create (surface);
  UnknotChartLabels labels = { NULL };
  g_autoptr (PangoLayout) words = make_layout (cr, "words");

  *plot = unknot_chart_plot_make (series, 400, 240, 16, 14);
  for (guint i = 0; i < UNKNOT_CHART_N_NUMBERS; i++)
    labels.numbers[i] = make_layout (cr, "0");
  labels.days = unknot_chart_plot_list_dates (plot, 40);
  labels.dates = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < labels.days->len; i++)
    g_ptr_array_add (labels.dates, make_layout (cr, "day"));
  labels.marks = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < series->marks->len; i++)
    g_ptr_array_add (labels.marks, make_layout (cr, g_array_index (series->marks, UnknotChartMark, i).text));

  unknot_colour_set_source (ink->ground, cr, 1);
  cairo_paint (cr);
  unknot_chart_draw (cr, series, plot, &labels, ink);
  if (selected >= 0)
    unknot_chart_draw_selected (cr, series, plot, (guint) selected, words, ink);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);

  for (guint i = 0; i < UNKNOT_CHART_N_NUMBERS; i++)
    g_clear_object (&labels.numbers[i]);
  g_array_unref (labels.days);
  g_ptr_array_unref (labels.dates);
  g_ptr_array_unref (labels.marks);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* How far a pixel is from the ground, 0 to 3. */
static double
get_ink (cairo_surface_t *surface,
         const UnknotInk *ink,
         double           x,
         double           y)
{
  const unsigned char *data = cairo_image_surface_get_data (surface);
  guint32 pixel;

  memcpy (&pixel, data + (int) y * cairo_image_surface_get_stride (surface) + (int) x * 4, 4);
  return ABS ((pixel >> 16 & 0xff) / 255.0 - ink->ground.red) + ABS ((pixel >> 8 & 0xff) / 255.0 - ink->ground.green) +
         ABS ((pixel & 0xff) / 255.0 - ink->ground.blue);
}

static void
test_draw (void)
{
  g_autoptr (UnknotChartSeries) series = make_series (21);

  unknot_chart_series_add_point (series, FIRST + 3, 5, 1);
  unknot_chart_series_add_point (series, FIRST + 17, 7, 1);
  unknot_chart_series_add_session (series, FIRST + 5);
  unknot_chart_series_add_mark (series, FIRST + 10, "new chair");
  unknot_chart_series_add_mark (series, FIRST + 10, "new desk");

  for (int look = 0; look < 4; look++)
    {
      g_autoptr (UnknotInk) ink = unknot_ink_new (look & 1, look & 2, NULL);
      UnknotChartPlot plot;
      cairo_surface_t *surface = draw (series, ink, &plot, look == 3 ? 0 : -1);
      double y5 = unknot_chart_plot_get_y (&plot, 5);

      g_assert_cmpfloat (get_ink (surface, ink, unknot_chart_plot_get_x (&plot, FIRST + 3), y5), >, 0.8);
      g_assert_cmpfloat (get_ink (surface, ink, unknot_chart_plot_get_x (&plot, FIRST + 17),
                                  unknot_chart_plot_get_y (&plot, 7)), >, 0.8);
      g_assert_cmpfloat (get_ink (surface, ink, unknot_chart_plot_get_x (&plot, FIRST + 5),
                                  unknot_chart_plot_get_strip (&plot)), >, 0.3);
      if (look < 3)
        g_assert_cmpfloat (get_ink (surface, ink, unknot_chart_plot_get_x (&plot, FIRST + 7), y5), <, 0.05);
      cairo_surface_destroy (surface);
    }
}

/* From the lowest to the highest of a day; the median of a week; the typical course behind, in lines. */
static void
test_bands (void)
{
  static const UnknotChartPoint point = { FIRST + 3, 5, 2, 2, 8 };
  static const UnknotChartWeek week = { FIRST + 7, FIRST + 13, 6, 4 };
  static const UnknotChartEpisode episode = { FIRST - 5, FIRST + 15, FALSE };
  g_autoptr (UnknotChartSeries) series = make_series (21);
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  cairo_surface_t *surface;
  UnknotChartPlot plot;
  guint n_lines = 0;

  for (int day = FIRST + 16; day <= FIRST + 20; day++)
    g_array_append_val (series->typical, ((UnknotChartTypical) { day, 3, 6 }));
  unknot_chart_series_add_band (series, &point);
  g_array_append_val (series->weeks, week);
  g_array_append_val (series->episodes, episode);
  surface = draw (series, ink, &plot, -1);
  g_assert_cmpfloat (get_ink (surface, ink, unknot_chart_plot_get_x (&plot, FIRST + 3),
                              unknot_chart_plot_get_y (&plot, 7.4)), >, 0.3);
  g_assert_cmpfloat (get_ink (surface, ink, unknot_chart_plot_get_x (&plot, FIRST + 10),
                              unknot_chart_plot_get_y (&plot, 6)), >, 0.5);
  g_assert_cmpfloat (get_ink (surface, ink, unknot_chart_plot_get_x (&plot, FIRST + 4),
                              unknot_chart_plot_get_strip (&plot) + 7), >, 0.3);
  g_assert_cmpfloat (get_ink (surface, ink, unknot_chart_plot_get_x (&plot, FIRST + 4),
                              unknot_chart_plot_get_strip (&plot)), <, 0.05);
  g_assert_cmpfloat (get_ink (surface, ink, unknot_chart_plot_get_x (&plot, FIRST + 18),
                              unknot_chart_plot_get_strip (&plot) + 7), <, 0.05);
  for (int x = 0; x < 40; x++)
    n_lines += get_ink (surface, ink, unknot_chart_plot_get_x (&plot, FIRST + 17) + x,
                        unknot_chart_plot_get_y (&plot, 4.5)) > 0.2;
  g_assert_cmpuint (n_lines, >, 4);
  g_assert_cmpuint (n_lines, <, 30);
  cairo_surface_destroy (surface);
}

/* Above four months weeks stand for their days; days of a week with too few are still there. */
static void
test_long (void)
{
  static const UnknotChartWeek week = { FIRST, FIRST + 6, 5, 3 };
  g_autoptr (UnknotChartSeries) series = make_series (400);
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  cairo_surface_t *surface;
  UnknotChartPlot plot;

  g_assert_false (unknot_chart_plot_is_long (FIRST, FIRST + 119));
  g_assert_true (unknot_chart_plot_is_long (FIRST, FIRST + 120));
  for (int i = 0; i < 3; i++)
    unknot_chart_series_add_point (series, FIRST + i * 2, 3 + i * 2, 1);
  g_array_append_val (series->weeks, week);
  g_assert_false (unknot_chart_has (series, UNKNOT_CHART_KEY_POINT));
  g_assert_true (unknot_chart_has (series, UNKNOT_CHART_KEY_BAND));
  g_assert_true (unknot_chart_has (series, UNKNOT_CHART_KEY_WEEK));
  unknot_chart_series_add_point (series, FIRST + 200, 9, 1);
  g_assert_true (unknot_chart_has (series, UNKNOT_CHART_KEY_POINT));

  surface = draw (series, ink, &plot, -1);
  g_assert_cmpfloat (get_ink (surface, ink, unknot_chart_plot_get_x (&plot, FIRST + 3),
                              unknot_chart_plot_get_y (&plot, 5)), >, 0.5);
  g_assert_cmpfloat (get_ink (surface, ink, unknot_chart_plot_get_x (&plot, FIRST + 3),
                              unknot_chart_plot_get_y (&plot, 6.5)), >, 0.1);
  g_assert_cmpfloat (get_ink (surface, ink, unknot_chart_plot_get_x (&plot, FIRST + 200),
                              unknot_chart_plot_get_y (&plot, 9)), >, 0.8);
  cairo_surface_destroy (surface);
}

/* The worst has a line of its own: neighbours are joined, a gap stays one; weeks stand for it in a long chart. */
static void
test_worst (void)
{
  static const UnknotChartPoint worst[] = { { FIRST + 3, 7, 1, 7, 7 }, { FIRST + 4, 7, 1, 7, 7 },
                                            { FIRST + 12, 7, 1, 7, 7 } };
  static const UnknotChartWeek week = { FIRST, FIRST + 20, 5, 4 };
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);

  for (int is_long = 0; is_long < 2; is_long++)
    {
      g_autoptr (UnknotChartSeries) series = make_series (is_long ? 200 : 21);
      cairo_surface_t *surface;
      UnknotChartPlot plot;
      double most[2] = { 0, 0 };

      for (guint i = 0; i < G_N_ELEMENTS (worst); i++)
        unknot_chart_series_add_worst (series, &worst[i]);
      g_assert_cmpint (unknot_chart_has (series, UNKNOT_CHART_KEY_WORST), ==, !is_long);
      g_array_append_val (series->worst_weeks, week);
      g_assert_true (unknot_chart_has (series, UNKNOT_CHART_KEY_WORST));
      g_assert_false (unknot_chart_has (series, UNKNOT_CHART_KEY_POINT));
      g_assert_cmpuint (unknot_chart_series_n_days (series), ==, G_N_ELEMENTS (worst));

      surface = draw (series, ink, &plot, is_long ? -1 : 2);
      for (int gap = 0; gap < 2; gap++)
        for (int x = -3; x <= 3; x++)
          most[gap] = MAX (most[gap],
                           get_ink (surface, ink, unknot_chart_plot_get_x (&plot, FIRST + (gap ? 8 : 3)) + x +
                                    (gap ? 0 : unknot_chart_plot_get_x (&plot, 1) - unknot_chart_plot_get_x (&plot, 0)) / 2,
                                    unknot_chart_plot_get_y (&plot, is_long ? 5 : 7)));
      g_assert_cmpfloat (most[0], >, 0.5);
      if (is_long)
        g_assert_cmpfloat (most[1], >, 0.5);
      else
        g_assert_cmpfloat (most[1], <, 0.2);
      cairo_surface_destroy (surface);
    }
}

/* Only what is there is explained; a time that goes on needs no bar. */
static void
test_has (void)
{
  g_autoptr (UnknotChartSeries) series = make_series (21);
  UnknotChartEpisode episode = { FIRST, FIRST + 20, TRUE };
  static const UnknotChartPoint point = { FIRST + 4, 5, 2, 2, 8 };

  for (int kind = UNKNOT_CHART_KEY_POINT; kind <= UNKNOT_CHART_KEY_TYPICAL; kind++)
    g_assert_false (unknot_chart_has (series, (UnknotChartKeyKind) kind));

  unknot_chart_series_add_point (series, FIRST, 5, 2);
  g_assert_true (unknot_chart_has (series, UNKNOT_CHART_KEY_POINT));
  g_assert_false (unknot_chart_has (series, UNKNOT_CHART_KEY_BAND));
  unknot_chart_series_add_band (series, &point);
  g_assert_true (unknot_chart_has (series, UNKNOT_CHART_KEY_BAND));
  g_array_append_val (series->episodes, episode);
  g_assert_false (unknot_chart_has (series, UNKNOT_CHART_KEY_EPISODE));
  g_array_index (series->episodes, UnknotChartEpisode, 0).open = FALSE;
  g_assert_true (unknot_chart_has (series, UNKNOT_CHART_KEY_EPISODE));
  unknot_chart_series_add_session (series, FIRST);
  g_assert_true (unknot_chart_has (series, UNKNOT_CHART_KEY_SESSION));
  unknot_chart_series_add_mark (series, FIRST, "new chair");
  g_assert_true (unknot_chart_has (series, UNKNOT_CHART_KEY_MARK));
}

static void
test_small (void)
{
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);

  for (int kind = UNKNOT_CHART_KEY_POINT; kind <= UNKNOT_CHART_KEY_TYPICAL + 1; kind++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 110, 24);
      cairo_t *cr = cairo_create (surface);
      double most = 0;

      unknot_colour_set_source (ink->ground, cr, 1);
      cairo_paint (cr);
      if (kind <= UNKNOT_CHART_KEY_TYPICAL)
        unknot_chart_draw_key (cr, (UnknotChartKeyKind) kind, 18, 14, ink);
      else
        unknot_chart_draw_range (cr, -1, -9, 9, 110, 24, ink);
      cairo_surface_flush (surface);
      for (int y = 0; y < 24; y++)
        for (int x = 0; x < 110; x++)
          most = MAX (most, get_ink (surface, ink, x, y));
      g_assert_cmpfloat (most, >, 0.3);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart/plot", test_plot);
  g_test_add_func ("/chart/no-room", test_no_room);
  g_test_add_func ("/chart/find-point", test_find_point);
  g_test_add_func ("/chart/dates", test_dates);
  g_test_add_func ("/chart/session-once", test_session_once);
  g_test_add_func ("/chart/draw", test_draw);
  g_test_add_func ("/chart/bands", test_bands);
  g_test_add_func ("/chart/long", test_long);
  g_test_add_func ("/chart/worst", test_worst);
  g_test_add_func ("/chart/has", test_has);
  g_test_add_func ("/chart/small", test_small);

  return g_test_run ();
}
