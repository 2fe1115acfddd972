#include <glib/gstdio.h>
#include <string.h>

#include "unknot-chart-export.h"

#define FIRST_DAY 20700
#define N_DAYS 60

static UnknotChartExport *
make_export (gboolean rtl)
{
  g_autoptr (UnknotChartSeries) series = unknot_chart_series_new (FIRST_DAY, FIRST_DAY + N_DAYS - 1, UNKNOT_FRAME_NOW);
  UnknotChartExport *export = NULL;

  for (int i = 0; i < N_DAYS; i += 2)
    unknot_chart_series_add_point (series, FIRST_DAY + i, 3 + i % 5, 1);
  unknot_chart_series_add_session (series, FIRST_DAY + 7);
  unknot_chart_series_add_mark (series, FIRST_DAY + 20, "new chair");

  export = unknot_chart_export_new (series, rtl);
  unknot_chart_export_set_words (export, "Neck & shoulder", "1 to 60", "Pain < right now");
  for (int i = 0; i < N_DAYS; i++)
    {
      g_autofree char *date = g_strdup_printf ("day %d", i);

      unknot_chart_export_add_date (export, date);
    }
  unknot_chart_export_add_key (export, UNKNOT_CHART_KEY_POINT, "pain that day");
  unknot_chart_export_add_key (export, UNKNOT_CHART_KEY_SESSION, "session");
  unknot_chart_export_add_key (export, UNKNOT_CHART_KEY_MARK, "your marks");
  unknot_chart_export_add_note (export, "No clear change.");
  unknot_chart_export_add_note (export, "Entered by the person themselves.");
  return export;
}

static GBytes *
make (gboolean            rtl,
      UnknotPictureFormat format)
{
  g_autoptr (UnknotChartExport) export = make_export (rtl);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = NULL;

  unknot_chart_export_set_paper (export, 300, 420);
  bytes = unknot_chart_export_make (export, format, &error);
  g_assert_no_error (error);
  return bytes;
}

static guint32
read_number (const guint8 *data)
{
  return (guint32) data[0] << 24 | (guint32) data[1] << 16 | (guint32) data[2] << 8 | data[3];
}

/* Two pixels a point, and as high as it needs to be. */
static void
test_png (void)
{
  g_autoptr (GBytes) bytes = make (FALSE, UNKNOT_PICTURE_FORMAT_PNG);
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);

  g_assert_cmpuint (size, >, 8000);
  g_assert_cmpmem (data, 8, "\211PNG\r\n\032\n", 8);
  g_assert_cmpuint (read_number (data + 16), ==, 1280);
  g_assert_cmpuint (read_number (data + 20), >, 700);
  g_assert_cmpuint (read_number (data + 20), <, 900);
}

static gboolean
has (GBytes     *bytes,
     const char *text)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return memmem (data, size, text, strlen (text)) != NULL;
}

/* On the paper that was asked for, with tags. */
static void
test_pdf (void)
{
  g_autoptr (GBytes) bytes = make (FALSE, UNKNOT_PICTURE_FORMAT_PDF);

  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), 8, "%PDF-1.4", 8);
  g_assert_true (has (bytes, "/Count 1\n"));
  g_assert_true (has (bytes, "/MediaBox [ 0 0 300 420 ]"));
  g_assert_true (has (bytes, "Neck & shoulder"));
  g_assert_true (has (bytes, "/StructTreeRoot"));
}

typedef struct
{
  guint    n_pieces;
  guint    depth;
  gboolean is_picture;
  GString *title;
  GString *description;
  GString *into;
} Seen;

static void
start_element (GMarkupParseContext  *context,
               const char           *name,
               const char          **names,
               const char          **values,
               gpointer              user_data,
               GError              **error)
{
  Seen *seen = user_data;

  for (guint i = 0; seen->depth == 0 && names[i] != NULL; i++)
    seen->is_picture |= g_str_equal (names[i], "role") && g_str_equal (values[i], "img");
  seen->depth++;
  seen->n_pieces += g_str_equal (name, "path") || g_str_equal (name, "use");
  if (seen->depth == 2 && g_str_equal (name, "title"))
    seen->into = seen->title;
  if (seen->depth == 2 && g_str_equal (name, "desc"))
    seen->into = seen->description;
}

static void
end_element (GMarkupParseContext  *context,
             const char           *name,
             gpointer              user_data,
             GError              **error)
{
  ((Seen *) user_data)->depth--;
  ((Seen *) user_data)->into = NULL;
}

static void
take_text (GMarkupParseContext  *context,
           const char           *text,
           gsize                 length,
           gpointer              user_data,
           GError              **error)
{
  Seen *seen = user_data;

  if (seen->into != NULL)
    g_string_append_len (seen->into, text, (gssize) length);
}

static void
test_svg (void)
{
  static const GMarkupParser parser = { start_element, end_element, take_text };
  g_autoptr (GBytes) bytes = make (FALSE, UNKNOT_PICTURE_FORMAT_SVG);
  Seen seen = { .title = g_string_new (NULL), .description = g_string_new (NULL) };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &seen, NULL);
  g_autoptr (GError) error = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  g_assert_true (g_markup_parse_context_parse (context, data, (gssize) size, &error));
  g_assert_no_error (error);
  g_assert_true (g_markup_parse_context_end_parse (context, &error));
  g_assert_no_error (error);
  g_assert_true (seen.is_picture);
  g_assert_cmpuint (seen.n_pieces, >, 50);
  g_assert_cmpstr (seen.title->str, ==, "Neck & shoulder");
  g_assert_cmpstr (seen.description->str, ==,
                   "1 to 60\nPain < right now\nNo clear change.\nEntered by the person themselves.");
  g_string_free (seen.title, TRUE);
  g_string_free (seen.description, TRUE);
}

/* The same every time; what is read from the right is another picture, of the same size. */
static void
test_same (void)
{
  g_autoptr (GBytes) bytes = make (FALSE, UNKNOT_PICTURE_FORMAT_PNG);
  g_autoptr (GBytes) again = make (FALSE, UNKNOT_PICTURE_FORMAT_PNG);
  g_autoptr (GBytes) mirrored = make (TRUE, UNKNOT_PICTURE_FORMAT_PNG);

  g_assert_true (g_bytes_equal (bytes, again));
  g_assert_false (g_bytes_equal (bytes, mirrored));
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), 24, g_bytes_get_data (mirrored, NULL), 24);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

static gboolean
save (const char  *path,
      GError     **error)
{
  g_autoptr (UnknotChartExport) export = make_export (FALSE);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) result = NULL;

  unknot_chart_export_save_async (export, UNKNOT_PICTURE_FORMAT_SVG, file, NULL, saved_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return unknot_chart_export_save_finish (result, error);
}

static void
test_save (void)
{
  g_autofree char *directory = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (directory, "chart.svg", NULL);
  g_autofree char *missing = g_build_filename (directory, "no", "chart.svg", NULL);
  g_autoptr (GError) error = NULL;
  GStatBuf status;

  g_assert_true (save (path, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);
  g_assert_false (save (missing, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);

  g_remove (path);
  g_rmdir (directory);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-export/png", test_png);
  g_test_add_func ("/chart-export/pdf", test_pdf);
  g_test_add_func ("/chart-export/svg", test_svg);
  g_test_add_func ("/chart-export/same", test_same);
  g_test_add_func ("/chart-export/save", test_save);

  return g_test_run ();
}
