#pragma once

#include "unknot-chart-series.h"

G_BEGIN_DECLS

/**
 * UNKNOT_BASELINE_FEWEST_DAYS:
 *
 * Days without a session, with a number, that it takes to know how a person's days are (clinical.md E5.2).
 */
#define UNKNOT_BASELINE_FEWEST_DAYS 10

/**
 * UnknotBaseline:
 * @mean: the pain of a usual day
 * @likeness: how alike one day is to the next: their correlation, from 0 to 1
 * @n_days: days without a session that this was learned from
 *
 * How a knot's days are without a session. Whoever starts on a bad day sees a better one next, whatever is done: that
 * part is not put down to the session (clinical.md E5.2).
 */
typedef struct
{
  double mean;
  double likeness;
  int    n_days;
} UnknotBaseline;

UnknotBaseline  unknot_baseline_estimate  (const UnknotChartPoint  *days,
                                           guint                    n_days,
                                           double                   mean_start);
double          unknot_baseline_expect    (const UnknotBaseline    *self,
                                           double                   before);
double          unknot_baseline_beyond    (const UnknotBaseline    *self,
                                           double                   before,
                                           double                   after);

G_END_DECLS
