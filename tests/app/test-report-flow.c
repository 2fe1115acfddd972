/* A report on its way to a file. */

#include "../report-diary.h"

#include <glib/gstdio.h>
#include <string.h>

#include "unknot-map-bodies.h"
#include "unknot-report-flow.h"
#include "unknot-sheet-printer.h"

typedef struct
{
  ReportDiary        diary;
  UnknotMapBodies   *bodies;
  UnknotReportSheet *sheet;
  UnknotReportFlow  *flow;
  char              *path;
  char              *told;
} Fixture;

static void
told_cb (Fixture    *fixture,
         const char *words)
{
  g_set_str (&fixture->told, words);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (UnknotReport) report = NULL;
  UnknotReportSources sources;
  UnknotReportChoice choice;
  double width, height;

  report_diary_begin (&fixture->diary);
  report_diary_live (&fixture->diary);
  sources = report_diary_get_sources (&fixture->diary);
  choice = report_diary_get_choice (&fixture->diary);
  report = unknot_report_build (&sources, &choice);
  unknot_sheet_printer_get_paper (&width, &height);
  fixture->bodies = unknot_map_bodies_new (folder, UNKNOT_BUILD_NEUTRAL);
  fixture->sheet = unknot_report_sheet_new (report, fixture->bodies, width, height, FALSE);
  fixture->flow = unknot_report_flow_new ();
  fixture->path = g_dir_make_tmp ("unknot-report-XXXXXX", NULL);
  g_signal_connect_swapped (fixture->flow, "told", G_CALLBACK (told_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->flow);
  unknot_report_sheet_unref (fixture->sheet);
  g_assert_finalize_object (fixture->bodies);
  report_diary_end (&fixture->diary);
  g_rmdir (fixture->path);
  g_free (fixture->path);
  g_free (fixture->told);
}

static void
write_to (Fixture    *fixture,
          const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  unknot_report_flow_write (fixture->flow, fixture->sheet, file);
  while (fixture->told == NULL)
    g_main_context_iteration (NULL, TRUE);
}

/* A whole PDF, for nobody else's eyes. */
static void
test_write (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->path, "report.pdf", NULL);
  g_autofree char *content = NULL;
  GStatBuf about;

  write_to (fixture, path);
  g_assert_cmpstr (fixture->told, ==, "Report saved");
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF-1.4"));
  g_assert_cmpint (g_stat (path, &about), ==, 0);
  g_assert_cmpint (about.st_mode & 0777, ==, 0600);
  g_unlink (path);
}

/* A folder that is not there is told in a sentence. */
static void
test_nowhere (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->path, "nowhere", "report.pdf", NULL);

  write_to (fixture, path);
  g_assert_cmpstr (fixture->told, ==, "The report was not saved.");
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/report-flow/write", Fixture, NULL, set_up, test_write, tear_down);
  g_test_add ("/report-flow/nowhere", Fixture, NULL, set_up, test_nowhere, tear_down);

  return g_test_run ();
}
