#pragma once

#include "unknot-chart.h"

G_BEGIN_DECLS

/*
 * What the parts of a chart draw. Private to the drawing of charts.
 */

#define UNKNOT_CHART_FULL_TURN (2 * G_PI)

/* How thick the times that it hurt are, in the chart and in its legend; pixels. */
#define UNKNOT_CHART_EPISODE_HEIGHT 3.0

double  unknot_chart_strengthen      (const UnknotInk          *ink,
                                      double                    alpha);
void    unknot_chart_draw_triangle   (cairo_t                  *cr,
                                      double                    x,
                                      double                    y,
                                      double                    size,
                                      const UnknotInk          *ink);
void    unknot_chart_draw_diamond    (cairo_t                  *cr,
                                      double                    x,
                                      double                    y,
                                      double                    size,
                                      const UnknotInk          *ink);
void    unknot_chart_dash_worst      (cairo_t                  *cr,
                                      const UnknotInk          *ink);
void    unknot_chart_draw_flag       (cairo_t                  *cr,
                                      double                    x,
                                      double                    top,
                                      double                    bottom,
                                      const UnknotInk          *ink);

void    unknot_chart_draw_typical    (cairo_t                  *cr,
                                      const UnknotChartSeries  *series,
                                      const UnknotChartPlot    *plot,
                                      const UnknotInk          *ink);
void    unknot_chart_draw_usual      (cairo_t                  *cr,
                                      const UnknotChartSeries  *series,
                                      const UnknotChartPlot    *plot,
                                      const UnknotInk          *ink);
void    unknot_chart_draw_weeks      (cairo_t                  *cr,
                                      const UnknotChartSeries  *series,
                                      const UnknotChartPlot    *plot,
                                      const UnknotInk          *ink);
void    unknot_chart_draw_worst      (cairo_t                  *cr,
                                      const UnknotChartSeries  *series,
                                      const UnknotChartPlot    *plot,
                                      const UnknotInk          *ink);
void    unknot_chart_draw_points     (cairo_t                  *cr,
                                      const UnknotChartSeries  *series,
                                      const UnknotChartPlot    *plot,
                                      const UnknotInk          *ink);
void    unknot_chart_draw_episodes   (cairo_t                  *cr,
                                      const UnknotChartSeries  *series,
                                      const UnknotChartPlot    *plot,
                                      const UnknotInk          *ink);

void    unknot_chart_trace_weeks     (cairo_t                  *cr,
                                      const GArray             *weeks,
                                      const UnknotChartPlot    *plot);
void    unknot_chart_fill_hatched    (cairo_t                  *cr,
                                      const UnknotInk          *ink);
void    unknot_chart_fill_usual      (cairo_t                  *cr,
                                      const UnknotInk          *ink);

G_END_DECLS
