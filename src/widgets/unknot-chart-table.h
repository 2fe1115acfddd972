#pragma once

#include <gtk/gtk.h>

#include "unknot-chart-series.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_CHART_TABLE (unknot_chart_table_get_type ())

/**
 * UnknotChartTable:
 *
 * What a chart shows, as a table: one row a day with its pain, a session and marks; the latest day first.
 *
 * Days on which something happened but no number was given have a row too.
 *
 * ## CSS nodes
 *
 * `chart-table` with a `columnview`, or a `listview` where it is narrow
 */
G_DECLARE_FINAL_TYPE (UnknotChartTable, unknot_chart_table, UNKNOT, CHART_TABLE, GtkWidget)

GtkWidget *          unknot_chart_table_new         (void) G_GNUC_WARN_UNUSED_RESULT;

UnknotChartSeries *  unknot_chart_table_get_series  (UnknotChartTable   *self);
void                 unknot_chart_table_set_series  (UnknotChartTable   *self,
                                                     UnknotChartSeries  *series);
void                 unknot_chart_table_set_today   (UnknotChartTable   *self,
                                                     int                 today);
GListModel *         unknot_chart_table_get_rows    (UnknotChartTable   *self);

G_END_DECLS
