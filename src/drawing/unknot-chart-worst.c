/* The worst of each day in a chart: a line of its own, since it answers another question than the dots. */

#include "unknot-chart-private.h"

/* The line of the worst is dashed, which also tells it apart without colour. */
void
unknot_chart_dash_worst (cairo_t         *cr,
                         const UnknotInk *ink)
{
  static const double dashes[] = { 4, 2.5 };

  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_BEVEL);
  cairo_set_line_width (cr, 1.25);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  unknot_colour_set_source (ink->text, cr, unknot_chart_strengthen (ink, 0.7));
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

/* The worst of a day, at (x, y) with its middle. */
void
unknot_chart_draw_diamond (cairo_t         *cr,
                           double           x,
                           double           y,
                           double           size,
                           const UnknotInk *ink)
{
  cairo_move_to (cr, x, y - size);
  cairo_line_to (cr, x + size, y);
  cairo_line_to (cr, x, y + size);
  cairo_line_to (cr, x - size, y);
  cairo_close_path (cr);
  unknot_colour_set_source (ink->ground, cr, 1);
  cairo_fill_preserve (cr);
  cairo_set_line_width (cr, 1.25);
  unknot_colour_set_source (ink->text, cr, 0.9);
  cairo_stroke (cr);
}

/* Only days that follow each other are joined: a gap stays a gap. */
static void
trace_days (cairo_t               *cr,
            const GArray          *points,
            const UnknotChartPlot *plot)
{
  int last_day = G_MININT;

  for (guint i = 0; i < points->len; i++)
    {
      const UnknotChartPoint *point = &g_array_index (points, UnknotChartPoint, i);
      double x = unknot_chart_plot_get_x (plot, point->day);
      double y = unknot_chart_plot_get_y (plot, point->value);

      if (point->day == last_day + 1)
        cairo_line_to (cr, x, y);
      else
        cairo_move_to (cr, x, y);
      last_day = point->day;
    }
}

/* In a long chart weeks stand for their days, as for the other numbers. */
void
unknot_chart_draw_worst (cairo_t                 *cr,
                         const UnknotChartSeries *series,
                         const UnknotChartPlot   *plot,
                         const UnknotInk         *ink)
{
  cairo_new_path (cr);
  if (unknot_chart_plot_is_long (plot->first_day, plot->last_day))
    {
      unknot_chart_trace_weeks (cr, series->worst_weeks, plot);
      unknot_chart_dash_worst (cr, ink);
      return;
    }

  trace_days (cr, series->worst, plot);
  unknot_chart_dash_worst (cr, ink);
  for (guint i = 0; i < series->worst->len; i++)
    {
      const UnknotChartPoint *point = &g_array_index (series->worst, UnknotChartPoint, i);

      unknot_chart_draw_diamond (cr, unknot_chart_plot_get_x (plot, point->day),
                                 unknot_chart_plot_get_y (plot, point->value),
                                 unknot_chart_plot_get_radius (plot), ink);
    }
}
