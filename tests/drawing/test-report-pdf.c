#include "unknot-report-sheet.h"

#include <glib/gstdio.h>
#include <string.h>

/* Words that would be written with letters joined, and long enough for several lines. */
#define LONG "1. Upper trapezius, right: first and last number fifteen, it often fluctuated after office work, and pressing " \
             "it brings the pain that the person knows from difficult afternoons"

static UnknotReport *
make_report (void)
{
  UnknotReport *report = unknot_report_new ();
  UnknotReportSection *section;
  UnknotReportSpot spot = { 1, UNKNOT_ASPECT_BACK, 20, 300, FALSE, g_strdup (LONG), TRUE, TRUE, -1, -1 };

  g_set_str (&report->title, "Pain Report: Whole body");
  g_set_str (&report->period, "12 October 2026 to 22 November 2026 · filled in by the person");
  g_set_str (&report->headline, "Pain 6.5 in the first week, 3.4 in the last: less pain");
  g_set_str (&report->foot, "Entered by the person.");
  g_set_str (&report->left, "L");
  g_set_str (&report->right, "R");
  g_set_str (&report->chart_title, "Day by Day");
  g_array_append_val (report->spots, spot);
  report->series = unknot_chart_series_new (20000, 20041, UNKNOT_FRAME_DAY);
  for (int i = 0; i < 42; i++)
    {
      g_ptr_array_add (report->dates, g_strdup ("28 Sep"));
      unknot_chart_series_add_point (report->series, 20000 + i, i % 9, 1);
    }
  section = unknot_report_add_section (report, UNKNOT_REPORT_DONE, "Self-Care Done");
  g_ptr_array_add (section->rows, g_strdupv ((char *[]) { (char *) "Technique", (char *) "Sessions", NULL }));
  g_ptr_array_add (section->rows, g_strdupv ((char *[]) { (char *) "Ball on the wall", (char *) "5", NULL }));

  return report;
}

static char *
write_pdf (double   width,
           double   height,
           gboolean refit)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (UnknotMapBodies) bodies = unknot_map_bodies_new (folder, UNKNOT_BUILD_NEUTRAL);
  g_autoptr (UnknotReport) report = make_report ();
  g_autoptr (UnknotReportSheet) first = unknot_report_sheet_new (report, bodies, refit ? 842 : width,
                                                                refit ? 1191 : height, FALSE);
  g_autoptr (UnknotReportSheet) sheet = refit ? unknot_report_sheet_refit (first, width, height)
                                              : unknot_report_sheet_ref (first);
  GError *error = NULL;
  g_autoptr (GBytes) pdf = unknot_report_sheet_make_pdf (sheet, &error);
  char *path = NULL;
  int file = g_file_open_tmp ("unknot-XXXXXX.pdf", &path, &error);

  g_assert_no_error (error);
  g_close (file, NULL);
  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
  return path;
}

/* What another program reads in the file. */
static char *
ask (const char *program,
     const char *option,
     const char *path,
     const char *out)
{
  const char *command[] = { program, option, path, out, NULL };
  char *text = NULL;
  GError *error = NULL;
  int status;

  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));
  return text;
}

static void
assert_has (const char *text,
            const char *words)
{
  if (strstr (text, words) == NULL)
    g_error ("“%s” is not in “%s”", words, text);
}

/* Every word is found as it is typed, also where a line ends; and there is one page of the paper that was asked for. */
static void
test_read (gconstpointer refit)
{
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_autofree char *tags = NULL;
  g_autofree char *info = NULL;
  g_autofree char *pdftotext = g_find_program_in_path ("pdftotext");

  if (pdftotext == NULL)
    {
      g_test_skip ("no program that reads PDF");
      return;
    }

  path = write_pdf (612, 792, GPOINTER_TO_INT (refit));
  text = ask ("pdftotext", "-raw", path, "-");
  info = ask ("pdfinfo", "-enc", "UTF-8", path);
  tags = ask ("pdfinfo", "-struct-text", path, NULL);
  g_unlink (path);

  assert_has (text, "filled in by the person");
  assert_has (text, "6.5 in the first week");
  assert_has (text, "difficult");
  assert_has (info, "Tagged:          yes");
  assert_has (info, "Pages:           1");
  assert_has (info, "612 x 792");
  assert_has (tags, "H1");
  assert_has (tags, "Table");
  assert_has (tags, "TH");
  assert_has (tags, LONG);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/report-pdf/read", GINT_TO_POINTER (FALSE), test_read);
  g_test_add_data_func ("/report-pdf/refit", GINT_TO_POINTER (TRUE), test_read);

  return g_test_run ();
}
