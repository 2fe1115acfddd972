/* Where a file goes that somebody hands to the app. */

#include "unknot-file-kind.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

static void
test_guess (void)
{
  static const struct
  {
    const char *what;
    const char *text;
    gssize length;
    UnknotFileKind kind;
  } cases[] = {
    { "nothing", "", -1, UNKNOT_FILE_KIND_OTHER },
    { "blanks", " \n\t ", -1, UNKNOT_FILE_KIND_OTHER },
    { "table", "Date,Pain\n2026-11-21,4\n", -1, UNKNOT_FILE_KIND_TABLE },
    { "table after a mark", "\xef\xbb\xbf" "Date;Pain\r\n", -1, UNKNOT_FILE_KIND_TABLE },
    { "table in UTF-16", "\xff\xfe" "D\0a\0y\0", 8, UNKNOT_FILE_KIND_TABLE },
    { "table in Windows-1252", "R\xfc" "cken\t3\n", -1, UNKNOT_FILE_KIND_TABLE },
    { "export", "{\"format\":\"unknot-export\",\"version\":1,\"months\":{}}", -1, UNKNOT_FILE_KIND_EXPORT },
    { "export with steps", "{\"format\":\"unknot-export\",\"steps\":[]}", -1, UNKNOT_FILE_KIND_EXPORT },
    { "export after a mark", "\xef\xbb\xbf\n{\"format\":\"unknot-export\"}", -1, UNKNOT_FILE_KIND_EXPORT },
    { "broken", "{\"format\":", -1, UNKNOT_FILE_KIND_EXPORT },
    { "technique", "{\"id\":\"late-cane\",\"steps\":[]}", -1, UNKNOT_FILE_KIND_TECHNIQUE },
    { "technique after blanks", "\n {\"id\":\"late-cane\",\"steps\":[]}\n", -1, UNKNOT_FILE_KIND_TECHNIQUE },
    { "other JSON", "{\"name\":\"x\"}", -1, UNKNOT_FILE_KIND_EXPORT },
    { "picture", "\x89PNG\r\n\x1a\n\0\0", 10, UNKNOT_FILE_KIND_OTHER },
    { "paper", "%PDF-1.7\n\x01\x02", -1, UNKNOT_FILE_KIND_OTHER },
    { "archive", "PK\x03\x04", -1, UNKNOT_FILE_KIND_OTHER },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize length = cases[i].length < 0 ? strlen (cases[i].text) : (gsize) cases[i].length;

      g_test_message ("%s", cases[i].what);
      g_assert_cmpint (unknot_file_kind_guess (cases[i].text, length), ==, cases[i].kind);
    }
}

static void
found_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

static gboolean
find (const char      *path,
      UnknotFileKind  *kind,
      GError         **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) result = NULL;

  unknot_file_kind_async (file, NULL, found_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return unknot_file_kind_finish (result, kind, error);
}

static void
test_places (void)
{
  g_autofree char *folder = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *table = g_build_filename (folder, "pain.json", NULL);
  g_autofree char *pipe = g_build_filename (folder, "pipe", NULL);
  g_autofree char *none = g_build_filename (folder, "none", NULL);
  g_autoptr (GError) error = NULL;
  UnknotFileKind kind;

  g_assert_true (g_file_set_contents (table, "Date,Pain\n", -1, NULL));
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);

  g_assert_true (find (folder, &kind, &error));
  g_assert_cmpint (kind, ==, UNKNOT_FILE_KIND_FOLDER);
  g_assert_true (find (table, &kind, &error));
  g_assert_cmpint (kind, ==, UNKNOT_FILE_KIND_TABLE);
  g_assert_true (find (pipe, &kind, &error));
  g_assert_cmpint (kind, ==, UNKNOT_FILE_KIND_OTHER);
  g_assert_false (find (none, &kind, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);

  g_remove (table);
  g_remove (pipe);
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/file-kind/guess", test_guess);
  g_test_add_func ("/file-kind/places", test_places);

  return g_test_run ();
}
