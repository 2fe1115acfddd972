/* The journal as a table in a file, for its person alone. */

#include "session-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "unknot-table-flow.h"

static void
told_cb (char      **told,
         const char *words)
{
  g_set_str (told, words);
}

/* What is told when it is over. */
static char *
export (Fixture    *self,
        const char *path,
        const char *decimal)
{
  g_autoptr (UnknotTableFlow) flow = unknot_table_flow_new (self->context);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  char *told = NULL;

  g_signal_connect_swapped (flow, "told", G_CALLBACK (told_cb), &told);
  unknot_table_flow_write (flow, file, decimal);
  while (told == NULL)
    g_main_context_iteration (NULL, TRUE);

  return told;
}

static void
test_write (Fixture       *self,
            gconstpointer  user_data)
{
  g_autofree char *path = g_build_filename (self->path, "journal.csv", NULL);
  GListModel *journal = G_LIST_MODEL (unknot_context_get_journal (self->context));
  g_autofree char *told = export (self, path, ",");
  g_autofree char *table = NULL;
  g_auto (GStrv) lines = NULL;
  GStatBuf info;

  g_assert_cmpstr (told, ==, "Table exported");
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);

  g_assert_true (g_file_get_contents (path, &table, NULL, NULL));
  lines = g_strsplit (table, "\r\n", -1);
  g_assert_cmpuint (g_list_model_get_n_items (journal), >, 0);
  g_assert_cmpuint (g_strv_length (lines), ==, g_list_model_get_n_items (journal) + 2);
  g_assert_true (g_str_has_prefix (lines[0], "\xef\xbb\xbf" "date;time;offset;type;"));
  /* Where a knot is, is said in words. */
  g_assert_nonnull (strstr (table, "your left"));
}

static void
test_nowhere (Fixture       *self,
              gconstpointer  user_data)
{
  g_autofree char *nowhere = g_build_filename (self->path, "nowhere", "journal.csv", NULL);
  g_autofree char *told = export (self, nowhere, ".");

  g_assert_cmpstr (told, ==, "Nothing was exported.");
}

/* Of a journal that is not read yet, a table would look like all there is. */
static void
test_too_early (void)
{
  g_autofree char *path = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *table = g_build_filename (path, "journal.csv", NULL);
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autofree char *told = NULL;
  Fixture self = { 0 };

  fake_stamper_init (&self.stamper, "2026-11-22T20:15:00+01:00");
  self.context = unknot_context_new (data, folder, folder, &self.stamper.stamper);
  told = export (&self, table, ".");
  g_assert_cmpstr (told, ==, "Nothing was exported: the journal is still being read.");
  g_assert_false (g_file_test (table, G_FILE_TEST_EXISTS));
  g_assert_finalize_object (self.context);
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/table-flow/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("write", test_write);
  ADD ("nowhere", test_nowhere);
#undef ADD
  g_test_add_func ("/table-flow/too-early", test_too_early);

  return g_test_run ();
}
