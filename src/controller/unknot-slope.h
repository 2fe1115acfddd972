#pragma once

#include "unknot-chart-series.h"

G_BEGIN_DECLS

/**
 * UNKNOT_SLOPE_CLEAR:
 *
 * Beyond this score, to either side, a direction is hardly chance: one time in twenty.
 */
#define UNKNOT_SLOPE_CLEAR 1.959964

/**
 * UnknotSlope:
 * @slope: points a day: the median of the slopes between all pairs (Theil and Sen)
 * @low: lower end of its 95 % interval, points a day
 * @high: upper end of it
 * @score: how far the pairs agree on a direction, in standard deviations of what chance does (Kendall)
 *
 * Which way a series goes, and how sure that is.
 */
typedef struct
{
  double slope;
  double low;
  double high;
  double score;
} UnknotSlope;

UnknotSlope  unknot_slope_estimate     (const UnknotChartPoint  *points,
                                        guint                    n_points);
double       unknot_slope_find_median  (const UnknotChartPoint  *points,
                                        guint                    n_points);

G_END_DECLS
