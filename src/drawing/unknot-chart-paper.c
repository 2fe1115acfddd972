/* A chart on paper: its texts in the letters of the page. */

#include "unknot-chart-paper.h"

#include "unknot-paper.h"

typedef struct
{
  PangoContext            *context;
  const UnknotChartSeries *series;
  GPtrArray               *dates;
  double                   letter_size;
} Paper;

static PangoLayout *
make_date (const Paper *paper,
           int          day)
{
  guint index = (guint) (day - paper->series->first_day);

  return unknot_paper_make_layout (paper->context, FALSE, g_ptr_array_index (paper->dates, index),
                                   paper->letter_size, -1);
}

/* The first days of a month are narrower than the others: all are asked for as broad as the broadest of a month. */
static double
measure_dates (const Paper *paper)
{
  double width = 0;

  for (guint i = 0; i < MIN (paper->dates->len, 31); i++)
    {
      g_autoptr (PangoLayout) date = make_date (paper, paper->series->first_day + (int) i);
      PangoRectangle logical;

      pango_layout_get_extents (date, NULL, &logical);
      width = MAX (width, (double) logical.width / PANGO_SCALE);
    }

  return width;
}

static void
fill_labels (const Paper           *paper,
             const UnknotChartPlot *plot,
             UnknotChartLabels     *labels)
{
  for (guint i = 0; i < UNKNOT_CHART_N_NUMBERS; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i * 2);

      labels->numbers[i] = unknot_paper_make_layout (paper->context, FALSE, number, paper->letter_size, -1);
    }

  labels->days = unknot_chart_plot_list_dates (plot, measure_dates (paper));
  labels->dates = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < labels->days->len; i++)
    g_ptr_array_add (labels->dates, make_date (paper, g_array_index (labels->days, int, i)));

  labels->marks = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < paper->series->marks->len; i++)
    {
      const char *text = g_array_index (paper->series->marks, UnknotChartMark, i).text;
      PangoLayout *layout = unknot_paper_make_layout (paper->context, TRUE, text, paper->letter_size,
                                                      plot->width / 2);

      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_single_paragraph_mode (layout, TRUE);
      g_ptr_array_add (labels->marks, layout);
    }
}

static void
clear_labels (UnknotChartLabels *labels)
{
  for (guint i = 0; i < UNKNOT_CHART_N_NUMBERS; i++)
    g_clear_object (&labels->numbers[i]);
  g_clear_pointer (&labels->days, g_array_unref);
  g_clear_pointer (&labels->dates, g_ptr_array_unref);
  g_clear_pointer (&labels->marks, g_ptr_array_unref);
}

/**
 * unknot_chart_paper_draw:
 * @cr: where to
 * @context: of the page
 * @series: what the chart shows
 * @dates: (element-type utf8): short dates, one for each day of @series
 * @letter_size: of its texts, points
 * @rect: the room, points
 * @ink: the colours
 *
 * Draws a chart on paper.
 */
void
unknot_chart_paper_draw (cairo_t                 *cr,
                         PangoContext            *context,
                         const UnknotChartSeries *series,
                         GPtrArray               *dates,
                         double                   letter_size,
                         const UnknotRect        *rect,
                         const UnknotInk         *ink)
{
  const Paper paper = { context, series, dates, letter_size };
  g_autoptr (PangoLayout) ten = unknot_paper_make_layout (context, FALSE, "10", letter_size, -1);
  UnknotChartLabels labels = { NULL };
  UnknotChartPlot plot;
  PangoRectangle logical;

  pango_layout_get_extents (ten, NULL, &logical);
  plot = unknot_chart_plot_make (series, rect->width, rect->height, (double) logical.width / PANGO_SCALE,
                                 (double) logical.height / PANGO_SCALE);
  fill_labels (&paper, &plot, &labels);
  cairo_save (cr);
  cairo_translate (cr, rect->x, rect->y);
  unknot_chart_draw (cr, series, &plot, &labels, ink);
  cairo_restore (cr);
  clear_labels (&labels);
}
