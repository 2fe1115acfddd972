/* The report's page, with what the person wants to ask. */

#include "report-diary.h"
#include "scenes.h"
#include "unknot-report-page.h"
#include "unknot-sheet-printer.h"
#include "unknot-when-row.h"
#include "widgets.h"

enum
{
  FULL, /* six weeks of a life */
  EMPTY,
  OPTIONS, /* from a day to a day, the options in view */
};

static void
diary_free (gpointer data)
{
  report_diary_end (data);
  g_free (data);
}

/* The window has its size only after a few frames. */
static gboolean
scroll_cb (GtkWidget     *page,
           GdkFrameClock *clock,
           gpointer       data)
{
  GtkWidget *row = find_type (page, UNKNOT_TYPE_WHEN_ROW);
  GtkWidget *viewport = gtk_widget_get_ancestor (row, GTK_TYPE_VIEWPORT);
  GtkWidget *outer = gtk_widget_get_ancestor (gtk_widget_get_parent (viewport), GTK_TYPE_VIEWPORT);

  gtk_viewport_scroll_to (GTK_VIEWPORT (outer != NULL ? outer : viewport), row, NULL);
  return G_SOURCE_CONTINUE;
}

static void
show_options (GtkWidget *page)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (find_type (page, ADW_TYPE_COMBO_ROW)), 3);
  gtk_widget_add_tick_callback (page, scroll_cb, NULL, NULL);
}

static GtkWidget *
report (const UnknotPicturesWorld *world,
        const UnknotPicturesScene *scene)
{
  ReportDiary *diary = g_new0 (ReportDiary, 1);
  UnknotReportPageSources sources = { .bodies = unknot_context_get_bodies (world->context) };
  UnknotReportPage *page;

  report_diary_begin (diary);
  if (scene->which != EMPTY)
    report_diary_live (diary);
  sources.report = report_diary_get_sources (diary);
  unknot_profile_set_report_text (diary->profile, "question", "Is it safe to swim?");
  unknot_sheet_printer_get_paper (&sources.width, &sources.height);
  page = unknot_report_page_new (&sources);
  g_object_set_data_full (G_OBJECT (page), "diary", diary, diary_free);
  if (scene->which == OPTIONS)
    g_signal_connect_after (page, "map", G_CALLBACK (show_options), NULL);
  return GTK_WIDGET (page);
}

const UnknotPicturesScene unknot_pictures_report_scenes[] = {
  { "report", report, FULL },
  { "report-empty", report, EMPTY },
  { "report-options", report, OPTIONS },
  { NULL },
};
