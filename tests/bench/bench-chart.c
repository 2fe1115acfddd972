#include "journal-folder.h"
#include "unknot-chart.h"
#include "unknot-knots.h"
#include "unknot-store.h"
#include "unknot-trend.h"

#include <stdlib.h>

/* chart-series: what it takes to gather a chart of everything in ten years with ten entries a day, in milliseconds.
 * chart-frame: what it takes to paint it, at the size of a desktop's window and twice its pixels; a frame has 16. */

#define N_MONTHS 120
#define N_A_DAY 10
#define N_RUNS 7
#define WIDTH 600
#define HEIGHT 240
#define SCALE 2

static void
keep_result_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      data)
{
  g_set_object ((GAsyncResult **) data, result);
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

static double
find_median (double *values)
{
  qsort (values, N_RUNS, sizeof (double), compare_doubles);
  return values[N_RUNS / 2];
}

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
  gint64 start;

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

  start = g_get_monotonic_time ();
  unknot_chart_draw (cr, series, &plot, &labels, ink);
  cairo_surface_flush (surface);
  start = g_get_monotonic_time () - start;

  for (guint i = 0; i < UNKNOT_CHART_N_NUMBERS; i++)
    g_object_unref (labels.numbers[i]);
  g_array_unref (labels.days);
  g_ptr_array_unref (labels.dates);
  g_ptr_array_unref (labels.marks);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return (double) start / 1000;
}

static void
measure (UnknotJournal *journal)
{
  UnknotScope scope = UNKNOT_SCOPE_INIT;
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  guint n_entries = g_list_model_get_n_items (G_LIST_MODEL (journal));
  int first = unknot_time_get_day (unknot_entry_get_time (unknot_journal_get_entry (journal, 0)));
  int last = unknot_time_get_day (unknot_entry_get_time (unknot_journal_get_entry (journal, n_entries - 1)));
  double gather[N_RUNS];
  double frame[N_RUNS];

  for (int i = 0; i < N_RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (UnknotChartSeries) series = unknot_trend_build_chart (journal, &scope, first, last);
      UnknotTrend trend = unknot_trend_judge (series, G_MININT);

      gather[i] = (double) (g_get_monotonic_time () - start) / 1000;
      frame[i] = measure_frame (series, ink);
      g_assert_cmpint (trend.n_days, >, 3000);
    }

  g_print ("BENCH chart-series %.1f ms\n", find_median (gather));
  g_print ("BENCH chart-frame %.2f ms\n", find_median (frame));
}

int
main (int    argc,
      char **argv)
{
  JournalFolder folder;

  journal_folder_init (&folder, N_MONTHS, N_A_DAY);
  {
    g_autoptr (GFile) file = g_file_new_for_path (folder.folder);
    g_autoptr (UnknotJournal) journal = unknot_journal_new (&folder.stamper);
    g_autoptr (UnknotProfile) profile = unknot_profile_new ();
    g_autoptr (UnknotStore) store = unknot_store_new (file, journal, profile);
    g_autoptr (GAsyncResult) result = NULL;

    unknot_store_load_async (store, NULL, keep_result_cb, &result);
    while (result == NULL)
      g_main_context_iteration (NULL, TRUE);
    g_assert_true (unknot_store_load_finish (store, result, NULL));
    measure (journal);
    unknot_store_close (store, NULL);
  }

  journal_folder_clear (&folder);
  return 0;
}
