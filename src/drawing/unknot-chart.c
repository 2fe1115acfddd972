#include "unknot-chart.h"

#include <math.h>

#define FULL_TURN (2 * G_PI)

/* Space between a readout and its point, and round its words. */
#define READOUT_GAP 10.0
#define READOUT_PADDING 6.0

/* Changes shown by a range: from 3 points less to 1.5 more. */
#define RANGE_LESS 3.0
#define RANGE_MORE 1.5

static double
strengthen (const UnknotInk *ink,
            double           alpha)
{
  return ink->high_contrast ? MIN (alpha * 2.5, 1) : alpha;
}

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

      unknot_colour_set_source (ink->text, cr, strengthen (ink, i == 0 ? 0.4 : 0.12));
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

/* Each run without a gap is a shape of its own. */
static guint
find_run_end (const UnknotChartSeries *series,
              guint                    start)
{
  guint end = start + 1;

  while (end < series->usual->len && g_array_index (series->usual, UnknotChartUsual, end).continues)
    end++;

  return end;
}

static void
draw_usual (cairo_t                 *cr,
            const UnknotChartSeries *series,
            const UnknotChartPlot   *plot,
            const UnknotInk         *ink)
{
  const UnknotChartUsual *usual = (const UnknotChartUsual *) (gpointer) series->usual->data;
  guint end;

  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  for (guint start = 0; start < series->usual->len; start = end)
    {
      end = find_run_end (series, start);
      /* A label that was drawn before has left its place as the current point. */
      cairo_new_path (cr);
      for (guint i = start; i < end; i++)
        cairo_line_to (cr, unknot_chart_plot_get_x (plot, usual[i].day),
                       unknot_chart_plot_get_y (plot, usual[i].high));
      for (guint i = end; i > start; i--)
        cairo_line_to (cr, unknot_chart_plot_get_x (plot, usual[i - 1].day),
                       unknot_chart_plot_get_y (plot, usual[i - 1].low));
      cairo_close_path (cr);
      unknot_colour_set_source (ink->accent, cr, strengthen (ink, 0.2));
      cairo_fill (cr);

      for (guint i = start; i < end; i++)
        cairo_line_to (cr, unknot_chart_plot_get_x (plot, usual[i].day),
                       unknot_chart_plot_get_y (plot, usual[i].middle));
      unknot_colour_set_source (ink->accent, cr, 0.9);
      cairo_set_line_width (cr, 2.5);
      cairo_stroke (cr);
    }
}

/* A thin ring in the ground's colour keeps a point apart from the line that it lies on. */
static void
draw_points (cairo_t                 *cr,
             const UnknotChartSeries *series,
             const UnknotChartPlot   *plot,
             const UnknotInk         *ink)
{
  double radius = unknot_chart_plot_get_radius (plot);

  for (guint i = 0; i < unknot_chart_series_n_points (series); i++)
    {
      const UnknotChartPoint *point = unknot_chart_series_get_point (series, i);
      double x = unknot_chart_plot_get_x (plot, point->day);
      double y = unknot_chart_plot_get_y (plot, point->value);

      cairo_arc (cr, x, y, radius + 1, 0, FULL_TURN);
      unknot_colour_set_source (ink->ground, cr, 0.8);
      cairo_fill (cr);
      cairo_arc (cr, x, y, radius, 0, FULL_TURN);
      unknot_colour_set_source (ink->text, cr, 0.9);
      cairo_fill (cr);
    }
}

static void
draw_triangle (cairo_t         *cr,
               double           x,
               double           y,
               double           size,
               const UnknotInk *ink)
{
  cairo_move_to (cr, x - size, y + size * 0.8);
  cairo_line_to (cr, x + size, y + size * 0.8);
  cairo_line_to (cr, x, y - size * 0.9);
  cairo_close_path (cr);
  unknot_colour_set_source (ink->accent, cr, 1);
  cairo_fill (cr);
}

static void
draw_sessions (cairo_t                 *cr,
               const UnknotChartSeries *series,
               const UnknotChartPlot   *plot,
               const UnknotInk         *ink)
{
  double size = unknot_chart_plot_get_radius (plot) + 1;

  for (guint i = 0; i < series->sessions->len; i++)
    draw_triangle (cr, unknot_chart_plot_get_x (plot, g_array_index (series->sessions, int, i)),
                   unknot_chart_plot_get_strip (plot), size, ink);
}

static void
draw_flag (cairo_t         *cr,
           double           x,
           double           top,
           double           bottom,
           const UnknotInk *ink)
{
  static const double dashes[] = { 3, 3 };

  cairo_save (cr);
  unknot_colour_set_source (ink->text, cr, strengthen (ink, 0.6));
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_line_width (cr, 1.5);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_move_to (cr, x, top);
  cairo_line_to (cr, x, bottom);
  cairo_stroke (cr);
  cairo_restore (cr);

  cairo_move_to (cr, x, top);
  cairo_line_to (cr, x + 8, top + 3.5);
  cairo_line_to (cr, x, top + 7);
  cairo_close_path (cr);
  unknot_colour_set_source (ink->text, cr, 0.9);
  cairo_fill (cr);
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
      draw_flag (cr, x, top, unknot_chart_plot_get_y (plot, 0), ink);
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
 * Draws the chart. Days without a number stay empty, and so does the usual range where there are too few.
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
  draw_usual (cr, series, plot, ink);
  draw_points (cr, series, plot, ink);
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
 * @index: the point
 * @words: what there is to say about it
 * @ink: the colours
 *
 * Draws a point large, with a line down to its date and a box of words beside it, over the chart.
 */
void
unknot_chart_draw_selected (cairo_t                 *cr,
                            const UnknotChartSeries *series,
                            const UnknotChartPlot   *plot,
                            guint                    index,
                            PangoLayout             *words,
                            const UnknotInk         *ink)
{
  const UnknotChartPoint *point = unknot_chart_series_get_point (series, index);
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

  cairo_arc (cr, x, y, 6, 0, FULL_TURN);
  unknot_colour_set_source (ink->ground, cr, 1);
  cairo_fill_preserve (cr);
  cairo_set_line_width (cr, 2.5);
  unknot_colour_set_source (ink->accent, cr, 1);
  cairo_stroke (cr);
  cairo_arc (cr, x, y, 3, 0, FULL_TURN);
  unknot_colour_set_source (ink->text, cr, 1);
  cairo_fill (cr);

  add_rounded_box (cr, left, top, width, height, 6);
  unknot_colour_set_source (unknot_colour_mix (ink->ground, ink->text, 0.06), cr, 0.97);
  cairo_fill_preserve (cr);
  cairo_set_line_width (cr, 1);
  unknot_colour_set_source (ink->text, cr, strengthen (ink, 0.25));
  cairo_stroke (cr);
  unknot_colour_set_source (ink->text, cr, 1);
  show (cr, words, left + READOUT_PADDING, top + READOUT_PADDING / 2);
  cairo_restore (cr);
}

/**
 * unknot_chart_draw_key:
 * @cr: where to draw, the corner at 0, 0
 * @kind: which sign
 * @width: of the room, pixels
 * @height: of the room, pixels
 * @ink: the colours
 *
 * Draws one of the chart's signs, for beside the words that explain it.
 */
void
unknot_chart_draw_key (cairo_t            *cr,
                       UnknotChartKeyKind  kind,
                       double              width,
                       double              height,
                       const UnknotInk    *ink)
{
  cairo_save (cr);
  switch (kind)
    {
    case UNKNOT_CHART_KEY_POINT:
      cairo_arc (cr, width / 2, height / 2, 3.5, 0, FULL_TURN);
      unknot_colour_set_source (ink->text, cr, 0.9);
      cairo_fill (cr);
      break;
    case UNKNOT_CHART_KEY_USUAL:
      cairo_rectangle (cr, 0, 1, width, height - 2);
      unknot_colour_set_source (ink->accent, cr, strengthen (ink, 0.25));
      cairo_fill (cr);
      cairo_set_line_width (cr, 2.5);
      cairo_move_to (cr, 0, height / 2);
      cairo_line_to (cr, width, height / 2);
      unknot_colour_set_source (ink->accent, cr, 0.9);
      cairo_stroke (cr);
      break;
    case UNKNOT_CHART_KEY_SESSION:
      draw_triangle (cr, width / 2, height / 2, 4.5, ink);
      break;
    case UNKNOT_CHART_KEY_MARK:
      draw_flag (cr, floor (width / 2) - 2.5, 0, height, ink);
      break;
    default:
      g_assert_not_reached ();
    }
  cairo_restore (cr);
}

static double
get_range_x (double change,
             double width)
{
  double margin = 6;

  return margin + (width - 2 * margin) * (CLAMP (change, -RANGE_LESS, RANGE_MORE) + RANGE_LESS) /
                  (RANGE_LESS + RANGE_MORE);
}

/**
 * unknot_chart_draw_range:
 * @cr: where to draw, the corner at 0, 0
 * @shown: a change of pain; negative is less
 * @low: lower end of its range
 * @high: upper end
 * @width: of the room, pixels
 * @height: of the room, pixels
 * @ink: the colours
 *
 * Draws a change as a dot with its range, beside the line of no change: less pain on its left, more on its right. Ends
 * beyond 3 less and 1.5 more are cut.
 */
void
unknot_chart_draw_range (cairo_t         *cr,
                         double           shown,
                         double           low,
                         double           high,
                         double           width,
                         double           height,
                         const UnknotInk *ink)
{
  double zero = floor (get_range_x (0, width)) + 0.5;

  cairo_save (cr);
  cairo_set_line_width (cr, ink->high_contrast ? 2 : 1);
  cairo_move_to (cr, zero, 2);
  cairo_line_to (cr, zero, height - 2);
  unknot_colour_set_source (ink->text, cr, strengthen (ink, 0.4));
  cairo_stroke (cr);

  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, 6);
  cairo_move_to (cr, get_range_x (low, width), height / 2);
  cairo_line_to (cr, get_range_x (high, width), height / 2);
  unknot_colour_set_source (ink->accent, cr, strengthen (ink, 0.38));
  cairo_stroke (cr);

  cairo_arc (cr, get_range_x (shown, width), height / 2, 5.5, 0, FULL_TURN);
  unknot_colour_set_source (ink->accent, cr, 1);
  cairo_fill_preserve (cr);
  cairo_set_line_width (cr, 1);
  unknot_colour_set_source (ink->ground, cr, 1);
  cairo_stroke (cr);
  cairo_restore (cr);
}
