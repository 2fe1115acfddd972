/* Draws a report of a made-up person as a PDF: `draw-report OUT.pdf [a4|letter] [rtl]`. */

#include <locale.h>

#include "report-diary.h"
#include "unknot-map-bodies.h"
#include "unknot-report-sheet.h"

static void
write_report (ReportDiary *diary,
              const char  *path,
              gboolean     letter,
              gboolean     rtl)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (UnknotMapBodies) bodies = unknot_map_bodies_new (folder, UNKNOT_BUILD_NEUTRAL);
  UnknotReportSources sources = report_diary_get_sources (diary);
  UnknotReportChoice choice = report_diary_get_choice (diary);
  g_autoptr (UnknotReport) report = unknot_report_build (&sources, &choice);
  g_autoptr (UnknotReportSheet) sheet = unknot_report_sheet_new (report, bodies, letter ? 612 : 595, letter ? 792 : 842,
                                                                rtl);
  GError *error = NULL;
  g_autoptr (GBytes) pdf = unknot_report_sheet_make_pdf (sheet, &error);

  g_assert_no_error (error);
  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
}

int
main (int   argc,
      char *argv[])
{
  ReportDiary diary;

  setlocale (LC_ALL, "");
  if (argc < 2)
    {
      g_printerr ("usage: %s OUT.pdf [a4|letter] [rtl]\n", argv[0]);
      return 2;
    }

  report_diary_begin (&diary);
  report_diary_live (&diary);
  write_report (&diary, argv[1], argc > 2 && g_str_equal (argv[2], "letter"), argc > 3);
  report_diary_end (&diary);

  return 0;
}
