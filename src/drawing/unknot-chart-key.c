/* The signs of a chart, for beside the words that explain them; and the range of one number. */

#include "unknot-chart-private.h"

#include <math.h>

/* Changes shown by a range: from 3 points less to 1.5 more. */
#define RANGE_LESS 3.0
#define RANGE_MORE 1.5

/* Lines that are faint stand out where the person asks for contrast. */
double
unknot_chart_strengthen (const UnknotInk *ink,
                         double           alpha)
{
  return ink->high_contrast ? MIN (alpha * 2.5, 1) : alpha;
}

/* A session: pointing up, at (x, y) with its middle. */
void
unknot_chart_draw_triangle (cairo_t         *cr,
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

/* Something that happened: a small flag at the top of a dashed line. */
void
unknot_chart_draw_flag (cairo_t         *cr,
                        double           x,
                        double           top,
                        double           bottom,
                        const UnknotInk *ink)
{
  static const double dashes[] = { 3, 3 };

  cairo_save (cr);
  unknot_colour_set_source (ink->text, cr, unknot_chart_strengthen (ink, 0.6));
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
      cairo_arc (cr, width / 2, height / 2, 3.5, 0, UNKNOT_CHART_FULL_TURN);
      unknot_colour_set_source (ink->text, cr, 0.9);
      cairo_fill (cr);
      break;
    case UNKNOT_CHART_KEY_USUAL:
      cairo_rectangle (cr, 0.5, 1.5, width - 1, height - 3);
      unknot_chart_fill_usual (cr, ink);
      break;
    case UNKNOT_CHART_KEY_SESSION:
      unknot_chart_draw_triangle (cr, width / 2, height / 2, 4.5, ink);
      break;
    case UNKNOT_CHART_KEY_MARK:
      unknot_chart_draw_flag (cr, floor (width / 2) - 2.5, 0, height, ink);
      break;
    case UNKNOT_CHART_KEY_BAND:
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
      cairo_set_line_width (cr, 3);
      cairo_move_to (cr, width / 2, 2);
      cairo_line_to (cr, width / 2, height - 2);
      unknot_colour_set_source (ink->text, cr, unknot_chart_strengthen (ink, 0.65));
      cairo_stroke (cr);
      break;
    case UNKNOT_CHART_KEY_WEEK:
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
      cairo_set_line_width (cr, 3);
      cairo_move_to (cr, 2, height / 2);
      cairo_line_to (cr, width - 2, height / 2);
      unknot_colour_set_source (ink->accent, cr, 1);
      cairo_stroke (cr);
      break;
    case UNKNOT_CHART_KEY_WORST:
      cairo_move_to (cr, 0, height / 2);
      cairo_line_to (cr, width, height / 2);
      unknot_chart_dash_worst (cr, ink);
      unknot_chart_draw_diamond (cr, width / 2, height / 2, 3.5, ink);
      break;
    case UNKNOT_CHART_KEY_EPISODE:
      cairo_rectangle (cr, 0, (height - UNKNOT_CHART_EPISODE_HEIGHT) / 2, width, UNKNOT_CHART_EPISODE_HEIGHT);
      unknot_colour_set_source (ink->text, cr, unknot_chart_strengthen (ink, 0.65));
      cairo_fill (cr);
      break;
    case UNKNOT_CHART_KEY_TYPICAL:
      cairo_rectangle (cr, 0.5, 1.5, width - 1, height - 3);
      unknot_chart_fill_hatched (cr, ink);
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
  unknot_colour_set_source (ink->text, cr, unknot_chart_strengthen (ink, 0.65));
  cairo_stroke (cr);

  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, 3);
  cairo_move_to (cr, get_range_x (low, width), height / 2);
  cairo_line_to (cr, get_range_x (high, width), height / 2);
  unknot_colour_set_source (ink->accent, cr, 1);
  cairo_stroke (cr);

  cairo_arc (cr, get_range_x (shown, width), height / 2, 5.5, 0, UNKNOT_CHART_FULL_TURN);
  unknot_colour_set_source (ink->accent, cr, 1);
  cairo_fill_preserve (cr);
  cairo_set_line_width (cr, 1);
  unknot_colour_set_source (ink->ground, cr, 1);
  cairo_stroke (cr);
  cairo_restore (cr);
}
