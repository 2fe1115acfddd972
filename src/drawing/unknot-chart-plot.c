#include "unknot-chart-plot.h"

#include <math.h>

/* Room round the field, pixels. The strip under it holds the sessions, apart from days without pain. */
#define EDGE 6.0
#define NUMBER_GAP 10.0
#define STRIP_HEIGHT 14.0
#define DATE_GAP 4.0

/* More days are shown as weeks. */
#define MOST_DAYS 120

/* How far a pointer may be from a day and still mean it. */
#define REACH 24.0

/**
 * unknot_chart_plot_make:
 * @series: what is shown
 * @width: of the whole chart, pixels
 * @height: of the whole chart, pixels
 * @number_width: of the widest number on the left, pixels
 * @text_height: of a line of text, pixels
 *
 * Lays the chart out. The texts decide how much room is left, so a larger text size only makes the field smaller.
 *
 * Returns: where everything lies; a field of one pixel where there is no room
 */
UnknotChartPlot
unknot_chart_plot_make (const UnknotChartSeries *series,
                        double                   width,
                        double                   height,
                        double                   number_width,
                        double                   text_height)
{
  UnknotChartPlot self = {
    .left = number_width + NUMBER_GAP + EDGE,
    .top = text_height / 2 + EDGE,
    .first_day = series->first_day,
    .last_day = series->last_day,
  };

  self.width = MAX (width - self.left - 2 * EDGE, 1);
  self.height = MAX (height - self.top - STRIP_HEIGHT - DATE_GAP - text_height - 2, 1);
  return self;
}

/**
 * unknot_chart_plot_is_long:
 * @first_day: the first day of a chart, days since 1970-01-01
 * @last_day: the last one
 *
 * Says whether a chart has so many days that weeks stand for them.
 *
 * Returns: `TRUE` above 120 days, as for the trend (clinical.md E5.6)
 */
gboolean
unknot_chart_plot_is_long (int first_day,
                           int last_day)
{
  return last_day - first_day >= MOST_DAYS;
}

/**
 * unknot_chart_plot_get_x:
 * @self: a layout
 * @day: days since 1970-01-01
 *
 * Says where a day is.
 *
 * Returns: pixels from the left
 */
double
unknot_chart_plot_get_x (const UnknotChartPlot *self,
                         int                    day)
{
  int span = self->last_day - self->first_day;

  if (span == 0)
    return self->left + self->width / 2;
  return self->left + self->width * (day - self->first_day) / span;
}

/**
 * unknot_chart_plot_get_y:
 * @self: a layout
 * @value: pain, 0-10
 *
 * Says where a level of pain is.
 *
 * Returns: pixels from the top
 */
double
unknot_chart_plot_get_y (const UnknotChartPlot *self,
                         double                 value)
{
  return self->top + self->height * (1 - value / 10);
}

/**
 * unknot_chart_plot_get_strip:
 * @self: a layout
 *
 * Says where the strip of sessions has its middle.
 *
 * Returns: pixels from the top
 */
double
unknot_chart_plot_get_strip (const UnknotChartPlot *self)
{
  return self->top + self->height + STRIP_HEIGHT / 2 + 1;
}

/**
 * unknot_chart_plot_get_dates:
 * @self: a layout
 *
 * Says where the line of dates has its upper edge.
 *
 * Returns: pixels from the top
 */
double
unknot_chart_plot_get_dates (const UnknotChartPlot *self)
{
  return self->top + self->height + STRIP_HEIGHT + DATE_GAP;
}

/**
 * unknot_chart_plot_get_radius:
 * @self: a layout
 *
 * Says how large points are: smaller where days are close together.
 *
 * Returns: pixels
 */
double
unknot_chart_plot_get_radius (const UnknotChartPlot *self)
{
  double gap = self->width / MAX (self->last_day - self->first_day, 1);

  return CLAMP (gap * 0.45, 2, 3.5);
}

/**
 * unknot_chart_plot_find_day:
 * @self: a layout
 * @series: what is shown
 * @x: pixels from the left
 *
 * Finds the day with a number that a pointer means.
 *
 * Returns: its index among the series' days; -1 if none is near
 */
int
unknot_chart_plot_find_day (const UnknotChartPlot   *self,
                            const UnknotChartSeries *series,
                            double                   x)
{
  double best = REACH;
  int found = -1;

  for (guint i = 0; i < unknot_chart_series_n_days (series); i++)
    {
      double distance = fabs (unknot_chart_plot_get_x (self, unknot_chart_series_get_day (series, i)) - x);

      if (distance < best)
        {
          best = distance;
          found = (int) i;
        }
    }

  return found;
}

/**
 * unknot_chart_plot_list_dates:
 * @self: a layout
 * @text_width: of the widest date, pixels
 *
 * Chooses the days that get a date: as many as have room, whole weeks apart where they are not days, counted back from
 * the last day, which always has one.
 *
 * Returns: (transfer full) (element-type int): the days, the last one first
 */
GArray *
unknot_chart_plot_list_dates (const UnknotChartPlot *self,
                              double                 text_width)
{
  static const int steps[] = { 1, 2, 7, 14, 28, 56, 91, 182, 364 };
  GArray *days = g_array_new (FALSE, FALSE, sizeof (int));
  double pixels_a_day = self->width / MAX (self->last_day - self->first_day, 1);
  guint i = 0;
  int step;

  while (i + 1 < G_N_ELEMENTS (steps) && steps[i] * pixels_a_day < text_width * 1.35)
    i++;
  step = steps[i];
  while (step * pixels_a_day < text_width * 1.35)
    step += steps[i];

  for (int day = self->last_day; day >= self->first_day; day -= step)
    g_array_append_val (days, day);

  return days;
}
