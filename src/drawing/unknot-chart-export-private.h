#pragma once

#include "unknot-chart-export.h"

G_BEGIN_DECLS

/* What the rooms of a chart's picture share. */

typedef struct
{
  UnknotChartKeyKind kind;
  char *words;
} UnknotChartExportKey;

struct _UnknotChartExport
{
  UnknotChartSeries *series;
  GArray *keys;
  GPtrArray *dates;
  GPtrArray *notes;
  char *title;
  char *subtitle;
  char *frame;
  double paper_width;
  double paper_height;
  gboolean rtl;
};

double  unknot_chart_export_draw  (UnknotChartExport  *self,
                                   double              width,
                                   cairo_t            *cr);

G_END_DECLS
