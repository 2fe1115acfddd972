#include "unknot-chart-private.h"

#include <math.h>

/* Space between a readout and its point, and round its words. */
#define READOUT_GAP 10.0
#define READOUT_PADDING 6.0

static void
get_size (PangoLayout *layout,
          double      *width,
          double      *height)
{
  int w;
  int h;

  pango_layout_get_pixel_size (layout, &w, &h);
  *width = w;
  *height = h;
}

static void
show (cairo_t     *cr,
      PangoLayout *layout,
      double       x,
      double       y)
{
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_grid (cairo_t                 *cr,
           const UnknotChartPlot   *plot,
           const UnknotChartLabels *labels,
           const UnknotInk         *ink)
{
  cairo_set_line_width (cr, 1);
  for (guint i = 0; i < UNKNOT_CHART_N_NUMBERS; i++)
    {
      double y = floor (unknot_chart_plot_get_y (plot, i * 2.0)) + 0.5;
      double width;
      double height;

      unknot_colour_set_source (ink->text, cr, unknot_chart_strengthen (ink, i == 0 ? 0.4 : 0.12));
      cairo_move_to (cr, plot->left - 6, y);
      cairo_line_to (cr, plot->left + plot->width + 6, y);
      cairo_stroke (cr);

      get_size (labels->numbers[i], &width, &height);
      unknot_colour_set_source (ink->dim, cr, 1);
      show (cr, labels->numbers[i], plot->left - 15 - width, y - height / 2);
    }
}

static void
draw_dates (cairo_t                 *cr,
            const UnknotChartPlot   *plot,
            const UnknotChartLabels *labels,
            const UnknotInk         *ink)
{
  unknot_colour_set_source (ink->dim, cr, 1);
  for (guint i = 0; i < labels->days->len; i++)
    {
      double x = unknot_chart_plot_get_x (plot, g_array_index (labels->days, int, i));
      double right = plot->left + plot->width + 10;
      double width;
      double height;

      get_size (labels->dates->pdata[i], &width, &height);
      if (x - width / 2 < 0)
        continue;
      show (cr, labels->dates->pdata[i], MIN (x - width / 2, right - width), unknot_chart_plot_get_dates (plot));
    }
}

/* Of several on the same pixel one is enough. */
static void
draw_sessions (cairo_t                 *cr,
               const UnknotChartSeries *series,
               const UnknotChartPlot   *plot,
               const UnknotInk         *ink)
{
  double size = unknot_chart_plot_get_radius (plot) + 1;
  double last = -G_MAXDOUBLE;

  for (guint i = 0; i < series->sessions->len; i++)
    {
      double x = unknot_chart_plot_get_x (plot, g_array_index (series->sessions, int, i));

      if (x - last < 1)
        continue;
      unknot_chart_draw_triangle (cr, x, unknot_chart_plot_get_strip (plot), size, ink);
      last = x;
    }
}

static double
get_mark_x (const UnknotChartSeries *series,
            const UnknotChartPlot   *plot,
            guint                    index)
{
  return floor (unknot_chart_plot_get_x (plot, g_array_index (series->marks, UnknotChartMark, index).day)) + 0.5;
}

/* The words stand on that side of their flag where there is room, first behind it, then before. What would run into
 * the next flag or into other words is left out: readout and table have it. */
static gboolean
place_words (const UnknotChartSeries *series,
             const UnknotChartPlot   *plot,
             guint                    index,
             double                   width,
             double                   taken,
             double                  *left)
{
  double x = get_mark_x (series, plot, index);
  double limit = plot->left + plot->width + 10;

  if (index + 1 < series->marks->len)
    limit = MIN (limit, get_mark_x (series, plot, index + 1) - 4);

  *left = x + 12;
  if (*left + width <= limit)
    return TRUE;
  *left = x - 6 - width;
  return *left >= MAX (taken, plot->left);
}

static void
draw_marks (cairo_t                 *cr,
            const UnknotChartSeries *series,
            const UnknotChartPlot   *plot,
            const UnknotChartLabels *labels,
            const UnknotInk         *ink)
{
  double top = unknot_chart_plot_get_y (plot, 10) + 1;
  double taken = -G_MAXDOUBLE;

  for (guint i = 0; i < series->marks->len; i++)
    {
      double x = get_mark_x (series, plot, i);
      double width;
      double height;
      double left;

      get_size (labels->marks->pdata[i], &width, &height);
      if (place_words (series, plot, i, width, taken, &left))
        {
          cairo_rectangle (cr, left - 3, top - 1, width + 6, height + 1);
          unknot_colour_set_source (ink->ground, cr, 0.75);
          cairo_fill (cr);
          unknot_colour_set_source (ink->text, cr, 1);
          show (cr, labels->marks->pdata[i], left, top - 2);
          taken = left + width + 8;
        }
      unknot_chart_draw_flag (cr, x, top, unknot_chart_plot_get_y (plot, 0), ink);
      taken = MAX (taken, x + 10);
    }
}

/**
 * unknot_chart_draw:
 * @cr: where to draw, the chart's corner at 0, 0
 * @series: what is shown
 * @plot: where everything lies
 * @labels: the texts
 * @ink: the colours
 *
 * Draws the chart. Days without a number stay empty, and so does the usual range where there are too few. A chart of
 * more than four months shows its weeks in place of its days.
 */
void
unknot_chart_draw (cairo_t                 *cr,
                   const UnknotChartSeries *series,
                   const UnknotChartPlot   *plot,
                   const UnknotChartLabels *labels,
                   const UnknotInk         *ink)
{
  cairo_save (cr);
  draw_grid (cr, plot, labels, ink);
  draw_dates (cr, plot, labels, ink);
  unknot_chart_draw_typical (cr, series, plot, ink);
  unknot_chart_draw_usual (cr, series, plot, ink);
  unknot_chart_draw_weeks (cr, series, plot, ink);
  unknot_chart_draw_worst (cr, series, plot, ink);
  unknot_chart_draw_points (cr, series, plot, ink);
  unknot_chart_draw_episodes (cr, series, plot, ink);
  draw_sessions (cr, series, plot, ink);
  draw_marks (cr, series, plot, labels, ink);
  cairo_restore (cr);
}

static void
add_rounded_box (cairo_t *cr,
                 double   x,
                 double   y,
                 double   width,
                 double   height,
                 double   radius)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, G_PI + G_PI_2);
  cairo_close_path (cr);
}

/**
 * unknot_chart_draw_selected:
 * @cr: where to draw, the chart's corner at 0, 0
 * @series: what is shown
 * @plot: where everything lies
 * @index: which of the series' days with a number
 * @words: what there is to say about it
 * @ink: the colours
 *
 * Draws a day large, at its point or else at its worst, with a line down to its date and a box of words beside it, over the chart.
 */
void
unknot_chart_draw_selected (cairo_t                 *cr,
                            const UnknotChartSeries *series,
                            const UnknotChartPlot   *plot,
                            guint                    index,
                            PangoLayout             *words,
                            const UnknotInk         *ink)
{
  int day = unknot_chart_series_get_day (series, index);
  const UnknotChartPoint *at = unknot_chart_series_find_point (series, day);
  const UnknotChartPoint *point = at != NULL ? at : unknot_chart_series_find_worst (series, day);
  double x = unknot_chart_plot_get_x (plot, point->day);
  double y = unknot_chart_plot_get_y (plot, point->value);
  double right = plot->left + plot->width + 10;
  double width;
  double height;
  double left;
  double top;

  get_size (words, &width, &height);
  width += 2 * READOUT_PADDING;
  height += READOUT_PADDING;
  left = x + READOUT_GAP + width <= right ? x + READOUT_GAP : MAX (x - READOUT_GAP - width, 0);
  top = CLAMP (y - READOUT_GAP - height, 0, plot->top + plot->height - height);

  cairo_save (cr);
  cairo_set_line_width (cr, 1);
  cairo_move_to (cr, floor (x) + 0.5, y);
  cairo_line_to (cr, floor (x) + 0.5, unknot_chart_plot_get_strip (plot));
  unknot_colour_set_source (ink->text, cr, 0.5);
  cairo_stroke (cr);

  cairo_arc (cr, x, y, 6, 0, UNKNOT_CHART_FULL_TURN);
  unknot_colour_set_source (ink->ground, cr, 1);
  cairo_fill_preserve (cr);
  cairo_set_line_width (cr, 2.5);
  unknot_colour_set_source (ink->accent, cr, 1);
  cairo_stroke (cr);
  cairo_arc (cr, x, y, 3, 0, UNKNOT_CHART_FULL_TURN);
  unknot_colour_set_source (ink->text, cr, 1);
  cairo_fill (cr);

  add_rounded_box (cr, left, top, width, height, 6);
  unknot_colour_set_source (unknot_colour_mix (ink->ground, ink->text, 0.06), cr, 0.97);
  cairo_fill_preserve (cr);
  cairo_set_line_width (cr, 1);
  unknot_colour_set_source (ink->text, cr, unknot_chart_strengthen (ink, 0.25));
  cairo_stroke (cr);
  unknot_colour_set_source (ink->text, cr, 1);
  show (cr, words, left + READOUT_PADDING, top + READOUT_PADDING / 2);
  cairo_restore (cr);
}
