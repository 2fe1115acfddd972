#pragma once

#include "unknot-anatomy.h"
#include "unknot-chart-series.h"
#include "unknot-knot.h"

G_BEGIN_DECLS

/**
 * UNKNOT_EPISODES_TYPICAL_DAYS:
 *
 * For so many days the typical course is shown: six weeks, to which studies follow it (clinical.md E5.1).
 */
#define UNKNOT_EPISODES_TYPICAL_DAYS 42

gboolean  unknot_episodes_is_low_back  (UnknotAnatomy      *anatomy,
                                        const char         *muscle);
void      unknot_episodes_add          (UnknotChartSeries  *series,
                                        UnknotKnot         *knot,
                                        gboolean            low_back);

G_END_DECLS
