#pragma once

#include "unknot-chart-series.h"

G_BEGIN_DECLS

/**
 * UnknotChartPlot:
 * @left: left edge of the field that the days span, pixels
 * @top: where 10 is
 * @width: from the first day to the last
 * @height: from 10 down to 0
 * @first_day: the day at the left edge
 * @last_day: the day at the right edge
 *
 * Where everything of a chart lies. Time runs from left to right in every language, as on a clock or a ruler.
 */
typedef struct
{
  double left;
  double top;
  double width;
  double height;
  int    first_day;
  int    last_day;
} UnknotChartPlot;

UnknotChartPlot  unknot_chart_plot_make        (const UnknotChartSeries  *series,
                                                double                    width,
                                                double                    height,
                                                double                    number_width,
                                                double                    text_height);
gboolean         unknot_chart_plot_is_long     (int                       first_day,
                                                int                       last_day);
double           unknot_chart_plot_get_x       (const UnknotChartPlot    *self,
                                                int                       day);
double           unknot_chart_plot_get_y       (const UnknotChartPlot    *self,
                                                double                    value);
double           unknot_chart_plot_get_strip   (const UnknotChartPlot    *self);
double           unknot_chart_plot_get_dates   (const UnknotChartPlot    *self);
double           unknot_chart_plot_get_radius  (const UnknotChartPlot    *self);
int              unknot_chart_plot_find_day    (const UnknotChartPlot    *self,
                                                const UnknotChartSeries  *series,
                                                double                    x);
GArray *         unknot_chart_plot_list_dates  (const UnknotChartPlot    *self,
                                                double                    text_width) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
