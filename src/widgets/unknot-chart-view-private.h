#pragma once

#include "unknot-chart-view.h"
#include "unknot-chart.h"

G_BEGIN_DECLS

/* What the parts of the chart share: its texts, and how it is used. */

struct _UnknotChartView
{
  GtkWidget          parent_instance;

  /* Owned */
  UnknotChartSeries *series;
  UnknotInk         *ink;
  char              *summary;

  int                today;
  int                selected;   /* index of a day with a number; -1 for none */
  gboolean           is_held;    /* chosen by a tap: the pointer does not take it away */
};

UnknotChartPlot  unknot_chart_view_make_plot        (UnknotChartView        *self);
void             unknot_chart_view_fill_labels      (UnknotChartView        *self,
                                                     const UnknotChartPlot  *plot,
                                                     UnknotChartLabels      *labels);
void             unknot_chart_view_clear_labels     (UnknotChartLabels      *labels);
PangoLayout *    unknot_chart_view_make_readout     (UnknotChartView        *self,
                                                     const UnknotChartPlot  *plot) G_GNUC_WARN_UNUSED_RESULT;

void             unknot_chart_view_install_actions  (GtkWidgetClass         *widget_class);
void             unknot_chart_view_listen           (UnknotChartView        *self);
void             unknot_chart_view_activate_day     (UnknotChartView        *self);

G_END_DECLS
