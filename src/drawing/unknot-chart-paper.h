#pragma once

#include "unknot-chart.h"
#include "unknot-geometry.h"

G_BEGIN_DECLS

void  unknot_chart_paper_draw  (cairo_t                  *cr,
                                PangoContext             *context,
                                const UnknotChartSeries  *series,
                                GPtrArray                *dates,
                                double                    letter_size,
                                const UnknotRect         *rect,
                                const UnknotInk          *ink);

G_END_DECLS
