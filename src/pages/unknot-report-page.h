#pragma once

#include <adwaita.h>

#include "unknot-report-build.h"
#include "unknot-report-sheet.h"

G_BEGIN_DECLS

/**
 * UnknotReportPageSources:
 * @report: what a report is made of
 * @bodies: the bodies on it
 * @width: width of the paper, points
 * @height: its height
 *
 * What the page works with.
 */
typedef struct
{
  UnknotReportSources  report;
  UnknotMapBodies     *bodies;
  double               width;
  double               height;
} UnknotReportPageSources;

#define UNKNOT_TYPE_REPORT_PAGE (unknot_report_page_get_type ())

G_DECLARE_FINAL_TYPE (UnknotReportPage, unknot_report_page, UNKNOT, REPORT_PAGE, AdwNavigationPage)

UnknotReportPage *   unknot_report_page_new        (const UnknotReportPageSources  *sources) G_GNUC_WARN_UNUSED_RESULT;
UnknotReportSheet *  unknot_report_page_get_sheet  (UnknotReportPage               *self);

G_END_DECLS
