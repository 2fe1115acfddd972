#pragma once

#include "unknot-chart.h"
#include "unknot-picture-file.h"

G_BEGIN_DECLS

/**
 * UnknotChartExport:
 *
 * A picture of a chart: a title and the time that it spans, the chart, its signs with their words, and what it says in
 * a sentence. Always on white, in the light colours, whatever the window looks like. As pixels and shapes it is as high
 * as it needs to be; as a page to print it lies at the top of the paper.
 *
 * Fill one that is new, then hand it on; from then on it does not change, and may be used by any thread.
 */
typedef struct _UnknotChartExport UnknotChartExport;

#define UNKNOT_TYPE_CHART_EXPORT (unknot_chart_export_get_type ())

GType                unknot_chart_export_get_type    (void) G_GNUC_CONST;
UnknotChartExport *  unknot_chart_export_new         (UnknotChartSeries    *series,
                                                      gboolean              rtl) G_GNUC_WARN_UNUSED_RESULT;
UnknotChartExport *  unknot_chart_export_ref         (UnknotChartExport    *self);
void                 unknot_chart_export_unref       (UnknotChartExport    *self);

void                 unknot_chart_export_set_paper   (UnknotChartExport    *self,
                                                      double                width,
                                                      double                height);
void                 unknot_chart_export_set_words   (UnknotChartExport    *self,
                                                      const char           *title,
                                                      const char           *subtitle,
                                                      const char           *frame);
void                 unknot_chart_export_add_date    (UnknotChartExport    *self,
                                                      const char           *date);
void                 unknot_chart_export_add_key     (UnknotChartExport    *self,
                                                      UnknotChartKeyKind    kind,
                                                      const char           *words);
void                 unknot_chart_export_add_note    (UnknotChartExport    *self,
                                                      const char           *words);

GBytes *             unknot_chart_export_make        (UnknotChartExport    *self,
                                                      UnknotPictureFormat   format,
                                                      GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_chart_export_save_async  (UnknotChartExport    *self,
                                                      UnknotPictureFormat   format,
                                                      GFile                *file,
                                                      GCancellable         *cancellable,
                                                      GAsyncReadyCallback   callback,
                                                      gpointer              user_data);
gboolean             unknot_chart_export_save_finish (GAsyncResult         *result,
                                                      GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotChartExport, unknot_chart_export_unref)

G_END_DECLS
