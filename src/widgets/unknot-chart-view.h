#pragma once

#include <gtk/gtk.h>

#include "unknot-chart-series.h"
#include "unknot-ink.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_CHART_VIEW (unknot_chart_view_get_type ())

/**
 * UnknotChartView:
 *
 * A chart of somebody's pain.
 *
 * The pointer, a click or a tap, or the left and right keys, read out one day at a time; Home and End go to the first
 * and the last day with a number, Escape leaves. Enter, or another click on the same day, asks for its entries. Time
 * runs from left to right in every language, and so do the keys.
 *
 * ## CSS nodes
 *
 * `chart`
 *
 * ## Accessibility
 *
 * The role is `GTK_ACCESSIBLE_ROLE_IMG`, its label the summary that whoever owns it sets. The day that is read out is
 * its description and is announced. [class@Unknot.ChartTable] shows the same as a table.
 */
G_DECLARE_FINAL_TYPE (UnknotChartView, unknot_chart_view, UNKNOT, CHART_VIEW, GtkWidget)

GtkWidget *          unknot_chart_view_new           (void) G_GNUC_WARN_UNUSED_RESULT;

UnknotChartSeries *  unknot_chart_view_get_series    (UnknotChartView    *self);
void                 unknot_chart_view_set_series    (UnknotChartView    *self,
                                                      UnknotChartSeries  *series);
void                 unknot_chart_view_set_ink       (UnknotChartView    *self,
                                                      const UnknotInk    *ink);
int                  unknot_chart_view_get_today     (UnknotChartView    *self);
void                 unknot_chart_view_set_today     (UnknotChartView    *self,
                                                      int                 today);
void                 unknot_chart_view_set_summary   (UnknotChartView    *self,
                                                      const char         *summary);
int                  unknot_chart_view_get_selected  (UnknotChartView    *self);
void                 unknot_chart_view_set_selected  (UnknotChartView    *self,
                                                      int                 selected);

G_END_DECLS
