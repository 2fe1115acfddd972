#include "pictures-report.h"

#include "unknot-report-page.h"
#include "unknot-sheet-printer.h"

/* The report's page, with what the person wants to ask. */
GtkWidget *
unknot_pictures_report (UnknotContext *context)
{
  UnknotReportPageSources sources = {
    .report = {
      .knots = unknot_context_get_knots (context), .profile = unknot_context_get_profile (context),
      .anatomy = unknot_context_get_anatomy (context), .catalogue = unknot_context_get_catalogue (context),
      .safety = unknot_context_get_safety (context),
      .now = unknot_stamper_get_time (unknot_context_get_stamper (context)),
    },
    .bodies = unknot_context_get_bodies (context),
  };

  unknot_profile_set_report_text (sources.report.profile, "question", "Is it safe to swim?");
  unknot_sheet_printer_get_paper (&sources.width, &sources.height);
  return GTK_WIDGET (unknot_report_page_new (&sources));
}
