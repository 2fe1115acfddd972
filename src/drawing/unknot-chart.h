#pragma once

#include <pango/pangocairo.h>

#include "unknot-chart-plot.h"
#include "unknot-ink.h"

G_BEGIN_DECLS

/**
 * UNKNOT_CHART_N_NUMBERS:
 *
 * How many numbers stand on the left: 0, 2, 4, 6, 8 and 10.
 */
#define UNKNOT_CHART_N_NUMBERS 6

/**
 * UnknotChartLabels:
 * @numbers: 0, 2, 4, 6, 8 and 10
 * @days: (element-type int): the days that have a date
 * @dates: (element-type PangoLayout): their dates
 * @marks: (element-type PangoLayout): what happened, one for each mark of the series
 *
 * The texts of a chart, laid out by whoever knows font, language and text size.
 */
typedef struct
{
  PangoLayout *numbers[UNKNOT_CHART_N_NUMBERS];
  GArray      *days;
  GPtrArray   *dates;
  GPtrArray   *marks;
} UnknotChartLabels;

/**
 * UnknotChartKeyKind:
 * @UNKNOT_CHART_KEY_POINT: pain of a day
 * @UNKNOT_CHART_KEY_USUAL: the usual range
 * @UNKNOT_CHART_KEY_SESSION: a session
 * @UNKNOT_CHART_KEY_MARK: something that happened
 * @UNKNOT_CHART_KEY_BAND: from the lowest to the highest of a day, or of a week in a long chart
 * @UNKNOT_CHART_KEY_WEEK: median of a week
 * @UNKNOT_CHART_KEY_WORST: worst of a day, or the median of a week's in a long chart
 * @UNKNOT_CHART_KEY_EPISODE: a time that a knot hurt
 * @UNKNOT_CHART_KEY_TYPICAL: the typical course in studies
 *
 * What a chart's signs stand for.
 */
typedef enum
{
  UNKNOT_CHART_KEY_POINT,
  UNKNOT_CHART_KEY_USUAL,
  UNKNOT_CHART_KEY_SESSION,
  UNKNOT_CHART_KEY_MARK,
  UNKNOT_CHART_KEY_BAND,
  UNKNOT_CHART_KEY_WEEK,
  UNKNOT_CHART_KEY_WORST,
  UNKNOT_CHART_KEY_EPISODE,
  UNKNOT_CHART_KEY_TYPICAL,
} UnknotChartKeyKind;

#define UNKNOT_CHART_N_KEYS (UNKNOT_CHART_KEY_TYPICAL + 1)

gboolean  unknot_chart_has        (const UnknotChartSeries  *series,
                                   UnknotChartKeyKind        kind);
void  unknot_chart_draw           (cairo_t                  *cr,
                                   const UnknotChartSeries  *series,
                                   const UnknotChartPlot    *plot,
                                   const UnknotChartLabels  *labels,
                                   const UnknotInk          *ink);
void  unknot_chart_draw_selected  (cairo_t                  *cr,
                                   const UnknotChartSeries  *series,
                                   const UnknotChartPlot    *plot,
                                   guint                     index,
                                   PangoLayout              *words,
                                   const UnknotInk          *ink);
void  unknot_chart_draw_key       (cairo_t                  *cr,
                                   UnknotChartKeyKind        kind,
                                   double                    width,
                                   double                    height,
                                   const UnknotInk          *ink);
void  unknot_chart_draw_range     (cairo_t                  *cr,
                                   double                    shown,
                                   double                    low,
                                   double                    high,
                                   double                    width,
                                   double                    height,
                                   const UnknotInk          *ink);

G_END_DECLS
