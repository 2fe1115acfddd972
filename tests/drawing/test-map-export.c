#include <glib/gstdio.h>
#include <string.h>

#include "unknot-map-export.h"

/* A small disk that is quickly full; the place where the tests run has it. */
#define FULL "/full"

static GFile *folder;
static UnknotMapBody *bodies[UNKNOT_VIEW_SIDE + 1];

static void
load_data (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotAnatomy) anatomy = NULL;
  g_autoptr (UnknotWarp) warp = NULL;

  folder = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  anatomy = unknot_anatomy_load (folder, &error);
  g_assert_no_error (error);
  warp = unknot_warp_load (folder, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (bodies); i++)
    {
      g_autoptr (UnknotAtlas) atlas = unknot_atlas_load (folder, (UnknotView) i, anatomy, &error);

      g_assert_no_error (error);
      bodies[i] = unknot_map_body_new (atlas, warp, UNKNOT_BUILD_NEUTRAL);
    }
}

static UnknotMapExport *
make_export (UnknotView view)
{
  UnknotMapExport *export = unknot_map_export_new (bodies[view], UNKNOT_SHEET_SUPERFICIAL, 300, 420);
  g_autoptr (UnknotMapOverlay) overlay = unknot_map_overlay_new ();

  unknot_map_overlay_add_zones (overlay, unknot_map_body_get_atlas (bodies[view]), NULL);
  unknot_map_overlay_add_marker (overlay, (UnknotPoint) { 300, 380 }, 6, FALSE);
  unknot_map_overlay_add_heat (overlay, (UnknotPoint) { 340, 480 }, 3);
  unknot_map_overlay_add_arrow (overlay, (UnknotPoint) { 340, 480 }, (UnknotPoint) { 300, 380 });
  unknot_map_export_add_overlay (export, overlay);
  unknot_map_export_set_words (export, "Your back", "Sunday", "Neck & shoulder: pain < 7");
  unknot_map_export_set_sides (export, "L", "R");
  unknot_map_export_add_zone_note (export, UNKNOT_ZONE_NEVER, "Never press");
  unknot_map_export_add_note (export, "Numbers are 0 to 10.");
  return export;
}

static GBytes *
make (UnknotView      view,
      UnknotPictureFormat format)
{
  g_autoptr (UnknotMapExport) export = make_export (view);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = unknot_map_export_make (export, folder, format, &error);

  g_assert_no_error (error);
  return bytes;
}

static guint32
read_number (const guint8 *data)
{
  return (guint32) data[0] << 24 | (guint32) data[1] << 16 | (guint32) data[2] << 8 | data[3];
}

/* Two pixels a point, and not just one colour. */
static void
test_png (void)
{
  g_autoptr (GBytes) bytes = make (UNKNOT_VIEW_BACK, UNKNOT_PICTURE_FORMAT_PNG);
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);

  g_assert_cmpuint (size, >, 20000);
  g_assert_cmpmem (data, 8, "\211PNG\r\n\032\n", 8);
  g_assert_cmpuint (read_number (data + 16), ==, 600);
  g_assert_cmpuint (read_number (data + 20), ==, 840);
}

static gboolean
has (GBytes     *bytes,
     const char *text)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return memmem (data, size, text, strlen (text)) != NULL;
}

static void
test_pdf (void)
{
  g_autoptr (GBytes) bytes = make (UNKNOT_VIEW_BACK, UNKNOT_PICTURE_FORMAT_PDF);

  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), 8, "%PDF-1.4", 8);
  g_assert_true (has (bytes, "/Count 1\n"));
  g_assert_true (has (bytes, "/MediaBox [ 0 0 300 420 ]"));
  g_assert_true (has (bytes, "Your back"));
}

typedef struct
{
  guint n_paths;
  guint depth;
  gboolean title;
  gboolean description;
  GString *text;
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

  if (seen->depth == 0)
    g_assert_cmpstr (name, ==, "svg");
  seen->depth++;
  seen->n_paths += g_str_equal (name, "path");
  seen->title |= seen->depth == 2 && g_str_equal (name, "title");
  seen->description |= seen->depth == 2 && g_str_equal (name, "desc");
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_assert_null (strstr (values[i], "nan"));
      g_assert_null (strstr (values[i], "inf"));
    }
}

static void
end_element (GMarkupParseContext  *context,
             const char           *name,
             gpointer              user_data,
             GError              **error)
{
  ((Seen *) user_data)->depth--;
}

static void
take_text (GMarkupParseContext  *context,
           const char           *text,
           gsize                 length,
           gpointer              user_data,
           GError              **error)
{
  g_string_append_len (((Seen *) user_data)->text, text, (gssize) length);
}

static void
test_svg (void)
{
  static const GMarkupParser parser = { start_element, end_element, take_text };

  for (guint view = 0; view < G_N_ELEMENTS (bodies); view++)
    {
      g_autoptr (GBytes) bytes = make ((UnknotView) view, UNKNOT_PICTURE_FORMAT_SVG);
      Seen seen = { .text = g_string_new (NULL) };
      g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &seen, NULL);
      g_autoptr (GError) error = NULL;
      gsize size;
      const char *data = g_bytes_get_data (bytes, &size);

      g_assert_true (g_markup_parse_context_parse (context, data, (gssize) size, &error));
      g_assert_no_error (error);
      g_assert_true (g_markup_parse_context_end_parse (context, &error));
      g_assert_no_error (error);
      g_assert_cmpuint (seen.depth, ==, 0);
      g_assert_cmpuint (seen.n_paths, >, 200);
      g_assert_true (seen.title && seen.description);
      g_assert_nonnull (strstr (seen.text->str, "Neck & shoulder: pain < 7"));
      g_string_free (seen.text, TRUE);
    }
}

static void
test_same (void)
{
  g_autoptr (GBytes) bytes = make (UNKNOT_VIEW_FRONT, UNKNOT_PICTURE_FORMAT_SVG);
  g_autoptr (GBytes) again = make (UNKNOT_VIEW_FRONT, UNKNOT_PICTURE_FORMAT_SVG);

  g_assert_true (g_bytes_equal (bytes, again));
}

static void
test_names (void)
{
  static const struct
  {
    const char     *name;
    gboolean        known;
    UnknotPictureFormat format;
  } rows[] = {
    { "map.png", TRUE, UNKNOT_PICTURE_FORMAT_PNG }, { "Map.PDF", TRUE, UNKNOT_PICTURE_FORMAT_PDF },
    { "a.b.svg", TRUE, UNKNOT_PICTURE_FORMAT_SVG }, { "map", FALSE }, { "map.jpeg", FALSE }, { "png", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      UnknotPictureFormat format;

      g_assert_cmpint (unknot_picture_format_from_name (rows[i].name, &format), ==, rows[i].known);
      if (rows[i].known)
        g_assert_cmpint (format, ==, rows[i].format);
    }
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

static gboolean
save (const char       *path,
      UnknotPictureFormat   format,
      GError          **error)
{
  g_autoptr (UnknotMapExport) export = make_export (UNKNOT_VIEW_BACK);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) result = NULL;

  unknot_map_export_save_async (export, folder, format, file, NULL, saved_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return unknot_map_export_save_finish (result, error);
}

static void
test_save (void)
{
  g_autofree char *directory = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (directory, "map.svg", NULL);
  g_autofree char *missing = g_build_filename (directory, "no", "map.svg", NULL);
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  GStatBuf status;
  gsize length;

  g_assert_true (g_file_set_contents (path, "before", -1, NULL));
  g_assert_true (save (path, UNKNOT_PICTURE_FORMAT_SVG, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  g_assert_true (g_str_has_prefix (content, "<svg "));
  g_assert_true (g_str_has_suffix (content, "</svg>\n"));

  g_assert_false (save (missing, UNKNOT_PICTURE_FORMAT_SVG, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (save (directory, UNKNOT_PICTURE_FORMAT_SVG, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY);
  g_clear_error (&error);

  g_remove (path);
  g_assert_true (save (path, UNKNOT_PICTURE_FORMAT_SVG, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);

  g_remove (path);
  g_rmdir (directory);
}

/* The file that was there stays when the new one does not fit. */
static void
test_full (void)
{
  g_autofree char *path = g_build_filename (FULL, "map.png", NULL);
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_file_test (FULL, G_FILE_TEST_IS_DIR) || !g_file_set_contents (path, "before", -1, NULL))
    {
      g_test_skip ("no small disk here");
      return;
    }

  g_assert_false (save (path, UNKNOT_PICTURE_FORMAT_PNG, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "before");
  g_remove (path);
}

int
main (int   argc,
      char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  load_data ();

  g_test_add_func ("/map-export/names", test_names);
  g_test_add_func ("/map-export/png", test_png);
  g_test_add_func ("/map-export/pdf", test_pdf);
  g_test_add_func ("/map-export/svg", test_svg);
  g_test_add_func ("/map-export/same", test_same);
  g_test_add_func ("/map-export/save", test_save);
  g_test_add_func ("/map-export/full", test_full);

  result = g_test_run ();
  for (guint i = 0; i < G_N_ELEMENTS (bodies); i++)
    unknot_map_body_unref (bodies[i]);
  g_object_unref (folder);
  return result;
}
