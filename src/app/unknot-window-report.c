/* The report for a visit: its page over the others, and what becomes of it. */

#include "unknot-window-private.h"

#include "unknot-page-push.h"
#include "unknot-report-page.h"
#include "unknot-sheet-printer.h"

static void
paper_requested_cb (UnknotWindow     *self,
                    gboolean          print,
                    UnknotReportPage *page)
{
  UnknotReportSheet *sheet = unknot_report_page_get_sheet (page);

  if (print)
    unknot_report_flow_print (self->report, sheet, GTK_WINDOW (self));
  else
    unknot_report_flow_save (self->report, sheet, unknot_stamper_get_time (unknot_context_get_stamper (self->context)),
                             GTK_WINDOW (self));
}

static void
report_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);
  UnknotReportPageSources sources = {
    .report = {
      .knots = unknot_context_get_knots (self->context), .profile = unknot_context_get_profile (self->context),
      .anatomy = unknot_context_get_anatomy (self->context), .catalogue = unknot_context_get_catalogue (self->context),
      .safety = unknot_context_get_safety (self->context),
      .now = unknot_stamper_get_time (unknot_context_get_stamper (self->context)),
    },
    .bodies = unknot_context_get_bodies (self->context),
  };
  UnknotReportPage *page;

  unknot_sheet_printer_get_paper (&sources.width, &sources.height);
  page = unknot_report_page_new (&sources);
  g_signal_connect_object (page, "paper-requested", G_CALLBACK (paper_requested_cb), self, G_CONNECT_SWAPPED);
  unknot_page_push (self->pages, ADW_NAVIGATION_PAGE (page));
}

void
unknot_window_install_report (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.report", NULL, report_action);
}
