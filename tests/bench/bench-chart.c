#include "journal-home.h"

#include "unknot-chart.h"
#include "unknot-trend.h"

/* chart-series: what it takes to gather a chart of everything in journals with ten entries a day.
 * chart-frame: what it takes to paint it, at the size of a desktop's window and twice its pixels; a frame has 16 ms. */

#define WIDTH 600
#define HEIGHT 240
#define SCALE 2

static PangoLayout *
make_layout (cairo_t    *cr,
             const char *text)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);

  pango_layout_set_text (layout, text, -1);
  return layout;
}

static double
measure_frame (const UnknotChartSeries *series,
               const UnknotInk         *ink)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH * SCALE, HEIGHT * SCALE);
  UnknotChartPlot plot = unknot_chart_plot_make (series, WIDTH, HEIGHT, 16, 14);
  UnknotChartLabels labels = { NULL };
  cairo_t *cr = cairo_create (surface);
  double start;
  double ms;

  cairo_scale (cr, SCALE, SCALE);
  for (guint i = 0; i < UNKNOT_CHART_N_NUMBERS; i++)
    labels.numbers[i] = make_layout (cr, "10");
  labels.days = unknot_chart_plot_list_dates (&plot, 60);
  labels.dates = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < labels.days->len; i++)
    g_ptr_array_add (labels.dates, make_layout (cr, "Nov 2026"));
  labels.marks = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < series->marks->len; i++)
    g_ptr_array_add (labels.marks, make_layout (cr, "new chair"));

  start = bench_get_thread_ms ();
  unknot_chart_draw (cr, series, &plot, &labels, ink);
  cairo_surface_flush (surface);
  ms = bench_get_thread_ms () - start;

  for (guint i = 0; i < UNKNOT_CHART_N_NUMBERS; i++)
    g_object_unref (labels.numbers[i]);
  g_array_unref (labels.days);
  g_ptr_array_unref (labels.dates);
  g_ptr_array_unref (labels.marks);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return ms;
}

static void
measure_journal (UnknotJournal *journal,
                 guint          years)
{
  UnknotScope scope = UNKNOT_SCOPE_INIT;
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  guint n_entries = g_list_model_get_n_items (G_LIST_MODEL (journal));
  int first = unknot_time_get_day (unknot_entry_get_time (unknot_journal_get_entry (journal, 0)));
  int last = unknot_time_get_day (unknot_entry_get_time (unknot_journal_get_entry (journal, n_entries - 1)));
  double gather[JOURNAL_N_RUNS];
  double frame[JOURNAL_N_RUNS];

  for (int i = 0; i < JOURNAL_N_RUNS; i++)
    {
      double start = bench_get_thread_ms ();
      g_autoptr (UnknotChartSeries) series = unknot_trend_build_chart (journal, &scope, first, last);
      UnknotTrend trend = unknot_trend_judge (series, G_MININT);

      gather[i] = bench_get_thread_ms () - start;
      frame[i] = measure_frame (series, ink);
      g_assert_cmpint (trend.n_days, >, 300);
    }

  bench_print ("chart-series", years, bench_find_median (gather, JOURNAL_N_RUNS), "ms", 0);
  bench_print ("chart-frame", years, bench_find_median (frame, JOURNAL_N_RUNS), "ms", 16);
}

static void
measure (guint years)
{
  JournalHome home;

  journal_home_init (&home, years * 12);
  journal_home_open (&home);
  measure_journal (home.journal, years);
  journal_home_close (&home);
  journal_home_clear (&home);
}

int
main (int    argc,
      char **argv)
{
  measure (1);
  measure (10);
  measure (100);

  return 0;
}
