/* What a chart shows behind and beside its dots: what was usual, weeks, the lowest and highest of each day, the times
 * that it hurt, and the typical course. */

#include "unknot-chart-private.h"

#include <math.h>

/* The lines of a hatched area, pixels from each other. */
#define HATCH_GAP 5.0

/* Level lines that are shorter than this, in pixels, are joined. */
#define NARROW_WEEK 5.0

/* How far the times that it hurt are below the middle of the strip of sessions, whose marks are not told from anything
 * behind them; pixels. */
#define EPISODE_DROP 5.5

/* One number has neither a lowest nor a highest. */
static gboolean
has_band (const UnknotChartPoint *point)
{
  return point->high - point->low > 1e-9;
}

static gboolean
is_in_week (const UnknotChartSeries *series,
            int                      day)
{
  guint low = 0;
  guint high = series->weeks->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;
      const UnknotChartWeek *week = &g_array_index (series->weeks, UnknotChartWeek, middle);

      if (day >= week->first_day && day <= week->last_day)
        return TRUE;
      if (day < week->first_day)
        high = middle;
      else
        low = middle + 1;
    }

  return FALSE;
}

/* A time that goes on says nothing that the dots don't say; where one ended, others stand apart. */
static gboolean
shows_episodes (const UnknotChartSeries *series)
{
  for (guint i = 0; i < series->episodes->len; i++)
    if (!g_array_index (series->episodes, UnknotChartEpisode, i).open)
      return TRUE;

  return FALSE;
}

/**
 * unknot_chart_has:
 * @series: what is shown
 * @kind: a sign
 *
 * Says whether a chart shows a sign, so that only those are explained that are there.
 *
 * Returns: `TRUE` if it does
 */
gboolean
unknot_chart_has (const UnknotChartSeries *series,
                  UnknotChartKeyKind       kind)
{
  gboolean is_long = unknot_chart_plot_is_long (series->first_day, series->last_day);

  switch (kind)
    {
    case UNKNOT_CHART_KEY_POINT:
      for (guint i = 0; i < unknot_chart_series_n_points (series); i++)
        if (!is_long || !is_in_week (series, unknot_chart_series_get_point (series, i)->day))
          return TRUE;
      return FALSE;
    case UNKNOT_CHART_KEY_USUAL:
      return !is_long && series->usual->len > 0;
    case UNKNOT_CHART_KEY_SESSION:
      return series->sessions->len > 0;
    case UNKNOT_CHART_KEY_MARK:
      return series->marks->len > 0;
    case UNKNOT_CHART_KEY_BAND:
      for (guint i = 0; i < unknot_chart_series_n_points (series); i++)
        if (has_band (unknot_chart_series_get_point (series, i)))
          return TRUE;
      return is_long && series->weeks->len > 0;
    case UNKNOT_CHART_KEY_WEEK:
      return series->weeks->len > 0;
    case UNKNOT_CHART_KEY_WORST:
      return is_long ? series->worst_weeks->len > 0 : series->worst->len > 0;
    case UNKNOT_CHART_KEY_EPISODE:
      return shows_episodes (series);
    case UNKNOT_CHART_KEY_TYPICAL:
      return series->typical->len > 1;
    default:
      g_return_val_if_reached (FALSE);
    }
}

/* Fills the path with lines aslant, which also tell it apart without colour. */
void
unknot_chart_fill_hatched (cairo_t         *cr,
                           const UnknotInk *ink)
{
  static const double dashes[] = { 2, 3 };
  double left, top, right, bottom;

  cairo_path_extents (cr, &left, &top, &right, &bottom);
  cairo_save (cr);
  cairo_set_line_width (cr, 1);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  unknot_colour_set_source (ink->text, cr, unknot_chart_strengthen (ink, 0.65));
  cairo_stroke_preserve (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_clip (cr);
  unknot_colour_set_source (ink->text, cr, unknot_chart_strengthen (ink, 0.2));
  for (double x = left - (bottom - top); x < right; x += HATCH_GAP)
    {
      cairo_move_to (cr, x, bottom);
      cairo_line_to (cr, x + bottom - top, top);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}

void
unknot_chart_draw_typical (cairo_t                 *cr,
                           const UnknotChartSeries *series,
                           const UnknotChartPlot   *plot,
                           const UnknotInk         *ink)
{
  const UnknotChartTypical *typical = (const UnknotChartTypical *) (gpointer) series->typical->data;
  guint n_days = series->typical->len;

  if (n_days < 2)
    return;

  cairo_new_path (cr);
  for (guint i = 0; i < n_days; i++)
    cairo_line_to (cr, unknot_chart_plot_get_x (plot, typical[i].day), unknot_chart_plot_get_y (plot, typical[i].high));
  for (guint i = n_days; i > 0; i--)
    cairo_line_to (cr, unknot_chart_plot_get_x (plot, typical[i - 1].day),
                   unknot_chart_plot_get_y (plot, typical[i - 1].low));
  cairo_close_path (cr);
  unknot_chart_fill_hatched (cr, ink);
}

/* Fills the path so that what lies over it stays clear; the edge is what is seen. */
void
unknot_chart_fill_usual (cairo_t         *cr,
                         const UnknotInk *ink)
{
  unknot_colour_set_source (ink->accent, cr, unknot_chart_strengthen (ink, 0.15));
  cairo_fill_preserve (cr);
  cairo_set_line_width (cr, 1);
  unknot_colour_set_source (ink->accent, cr, unknot_chart_strengthen (ink, 0.7));
  cairo_stroke (cr);
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

void
unknot_chart_draw_usual (cairo_t                 *cr,
                         const UnknotChartSeries *series,
                         const UnknotChartPlot   *plot,
                         const UnknotInk         *ink)
{
  const UnknotChartUsual *usual = (const UnknotChartUsual *) (gpointer) series->usual->data;
  guint end;

  if (unknot_chart_plot_is_long (plot->first_day, plot->last_day))
    return;

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
      unknot_chart_fill_usual (cr, ink);
    }
}

/* Where a week begins and ends: its days' middles, and half a day more to either side, less a little gap. */
static void
find_week_ends (const UnknotChartPlot *plot,
                const UnknotChartWeek *week,
                double                *left,
                double                *right)
{
  double half = plot->width / MAX (plot->last_day - plot->first_day, 1) / 2;
  double gap = MIN (half * 0.6, 2.5);

  *left = MAX (unknot_chart_plot_get_x (plot, week->first_day) - half + gap, plot->left - 4);
  *right = MIN (unknot_chart_plot_get_x (plot, week->last_day) + half - gap, plot->left + plot->width + 4);
}

/* From the lowest to the highest number of all days of each week. */
static void
draw_week_bands (cairo_t                 *cr,
                 const UnknotChartSeries *series,
                 const UnknotChartPlot   *plot,
                 const UnknotInk         *ink)
{
  guint n_points = unknot_chart_series_n_points (series);
  guint at = 0;

  unknot_colour_set_source (ink->accent, cr, unknot_chart_strengthen (ink, 0.28));
  for (guint i = 0; i < series->weeks->len; i++)
    {
      const UnknotChartWeek *week = &g_array_index (series->weeks, UnknotChartWeek, i);
      double low = 10, high = 0;
      double left, right;

      while (at < n_points && unknot_chart_series_get_point (series, at)->day < week->first_day)
        at++;
      for (; at < n_points && unknot_chart_series_get_point (series, at)->day <= week->last_day; at++)
        {
          low = MIN (low, unknot_chart_series_get_point (series, at)->low);
          high = MAX (high, unknot_chart_series_get_point (series, at)->high);
        }
      find_week_ends (plot, week, &left, &right);
      cairo_rectangle (cr, left, unknot_chart_plot_get_y (plot, high), right - left,
                       unknot_chart_plot_get_y (plot, low) - unknot_chart_plot_get_y (plot, high));
    }
  cairo_fill (cr);
}

/* A level line for each week; where weeks are too narrow for that, one line through those that follow each other. */
void
unknot_chart_trace_weeks (cairo_t               *cr,
                          const GArray          *weeks,
                          const UnknotChartPlot *plot)
{
  int last_day = G_MININT;

  for (guint i = 0; i < weeks->len; i++)
    {
      const UnknotChartWeek *week = &g_array_index (weeks, UnknotChartWeek, i);
      double y = unknot_chart_plot_get_y (plot, week->median);
      double left, right;

      find_week_ends (plot, week, &left, &right);
      if (right - left >= NARROW_WEEK || week->first_day != last_day + 1)
        cairo_move_to (cr, left, y);
      cairo_line_to (cr, right, y);
      last_day = week->last_day;
    }
}

void
unknot_chart_draw_weeks (cairo_t                 *cr,
                         const UnknotChartSeries *series,
                         const UnknotChartPlot   *plot,
                         const UnknotInk         *ink)
{
  gboolean is_long = unknot_chart_plot_is_long (plot->first_day, plot->last_day);

  cairo_new_path (cr);
  if (is_long)
    draw_week_bands (cr, series, plot, ink);

  unknot_chart_trace_weeks (cr, series->weeks, plot);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_BEVEL);
  cairo_set_line_cap (cr, is_long ? CAIRO_LINE_CAP_BUTT : CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, is_long ? 1.5 : 3);
  unknot_colour_set_source (ink->accent, cr, 1);
  cairo_stroke (cr);
}

/* A thin ring in the ground's colour keeps a dot apart from the line that it lies on. */
static void
draw_dot (cairo_t         *cr,
          double           x,
          double           y,
          double           radius,
          const UnknotInk *ink)
{
  cairo_arc (cr, x, y, radius + 1, 0, UNKNOT_CHART_FULL_TURN);
  unknot_colour_set_source (ink->ground, cr, 0.8);
  cairo_fill (cr);
  cairo_arc (cr, x, y, radius, 0, UNKNOT_CHART_FULL_TURN);
  unknot_colour_set_source (ink->text, cr, 0.9);
  cairo_fill (cr);
}

/* In a long chart only those days are drawn that no week stands for. */
void
unknot_chart_draw_points (cairo_t                 *cr,
                          const UnknotChartSeries *series,
                          const UnknotChartPlot   *plot,
                          const UnknotInk         *ink)
{
  gboolean is_long = unknot_chart_plot_is_long (plot->first_day, plot->last_day);
  double radius = unknot_chart_plot_get_radius (plot);

  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  for (guint i = 0; i < unknot_chart_series_n_points (series); i++)
    {
      const UnknotChartPoint *point = unknot_chart_series_get_point (series, i);
      double x = unknot_chart_plot_get_x (plot, point->day);

      if (is_long && is_in_week (series, point->day))
        continue;
      cairo_new_path (cr);
      if (has_band (point))
        {
          cairo_move_to (cr, x, unknot_chart_plot_get_y (plot, point->low));
          cairo_line_to (cr, x, unknot_chart_plot_get_y (plot, point->high));
          cairo_set_line_width (cr, radius * 0.9);
          unknot_colour_set_source (ink->text, cr, unknot_chart_strengthen (ink, 0.65));
          cairo_stroke (cr);
        }
      draw_dot (cr, x, unknot_chart_plot_get_y (plot, point->value), radius, ink);
    }
}

void
unknot_chart_draw_episodes (cairo_t                 *cr,
                            const UnknotChartSeries *series,
                            const UnknotChartPlot   *plot,
                            const UnknotInk         *ink)
{
  double top = unknot_chart_plot_get_strip (plot) + EPISODE_DROP;

  if (!shows_episodes (series))
    return;

  cairo_new_path (cr);
  for (guint i = 0; i < series->episodes->len; i++)
    {
      const UnknotChartEpisode *episode = &g_array_index (series->episodes, UnknotChartEpisode, i);
      double left = unknot_chart_plot_get_x (plot, MAX (episode->first_day, plot->first_day)) - 2;
      double right = unknot_chart_plot_get_x (plot, MIN (episode->last_day, plot->last_day)) + 2;

      cairo_rectangle (cr, left, top, right - left, UNKNOT_CHART_EPISODE_HEIGHT);
    }
  unknot_colour_set_source (ink->text, cr, unknot_chart_strengthen (ink, 0.65));
  cairo_fill (cr);
}
