#pragma once

#include "unknot-chart-series.h"

G_BEGIN_DECLS

/**
 * UnknotSlope:
 * @slope: points a day: the median of the slopes between all pairs (Theil and Sen)
 * @low: lower end of its 95 % interval; minus infinity if there are too few pairs
 * @high: upper end; infinity if there are too few pairs
 *
 * Which way a series goes, and how sure that is.
 */
typedef struct
{
  double slope;
  double low;
  double high;
} UnknotSlope;

UnknotSlope  unknot_slope_estimate  (const UnknotChartPoint  *points,
                                     guint                    n_points);

G_END_DECLS
