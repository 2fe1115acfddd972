#pragma once

#include <gtk/gtk.h>

#include "unknot-report-sheet.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_REPORT_VIEW (unknot_report_view_get_type ())

G_DECLARE_FINAL_TYPE (UnknotReportView, unknot_report_view, UNKNOT, REPORT_VIEW, GtkWidget)

void         unknot_report_view_set_sheet  (UnknotReportView   *self,
                                            UnknotReportSheet  *sheet);

G_END_DECLS
