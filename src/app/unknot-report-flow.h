#pragma once

#include <gtk/gtk.h>

#include "unknot-report-sheet.h"
#include "unknot-time.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_REPORT_FLOW (unknot_report_flow_get_type ())

G_DECLARE_FINAL_TYPE (UnknotReportFlow, unknot_report_flow, UNKNOT, REPORT_FLOW, GObject)

UnknotReportFlow *  unknot_report_flow_new    (void) G_GNUC_WARN_UNUSED_RESULT;
void                unknot_report_flow_print  (UnknotReportFlow   *self,
                                               UnknotReportSheet  *sheet,
                                               GtkWindow          *window);
void                unknot_report_flow_save   (UnknotReportFlow   *self,
                                               UnknotReportSheet  *sheet,
                                               UnknotTime          now,
                                               GtkWindow          *window);
void                unknot_report_flow_write  (UnknotReportFlow   *self,
                                               UnknotReportSheet  *sheet,
                                               GFile              *file);

G_END_DECLS
