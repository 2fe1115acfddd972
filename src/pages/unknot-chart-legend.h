#pragma once

#include <adwaita.h>

#include "unknot-chart.h"
#include "unknot-ink.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_CHART_LEGEND (unknot_chart_legend_get_type ())

G_DECLARE_FINAL_TYPE (UnknotChartLegend, unknot_chart_legend, UNKNOT, CHART_LEGEND, AdwBin)

void                unknot_chart_legend_show              (UnknotChartLegend        *self,
                                                           const UnknotChartSeries  *series);
void                unknot_chart_legend_set_ink           (UnknotChartLegend        *self,
                                                           const UnknotInk          *ink);

const char *        unknot_chart_legend_get_words         (UnknotChartKeyKind        kind,
                                                           gboolean                  is_long);
UnknotChartKeyKind  unknot_chart_legend_get_sign          (UnknotChartKeyKind        kind,
                                                           gboolean                  is_long);
const char *        unknot_chart_legend_get_typical_words (void);

G_END_DECLS
