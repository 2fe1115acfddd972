/* What the person has, written by a command: in each format, beside an Unknot that runs, and never over anything. */

#include "save-flow-fixture.h"

#include <string.h>
#include <sys/stat.h>

#include "unknot-command-export.h"

/* A command is another process: it has a context of its own on the same folder. */
static gboolean
export (Fixture              *self,
        UnknotCommandExport   order,
        char                **said)
{
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GFile) folder = g_file_new_for_path (self->path);
  UnknotContext *context = unknot_context_new (data, folder, folder, &self->stamper.stamper);
  gboolean done;

  g_clear_pointer (said, g_free);
  done = unknot_command_export (context, &order, said);
  g_assert_true (done == (*said == NULL));
  g_assert_finalize_object (context);

  return done;
}

static void
flush (Fixture *self)
{
  UnknotStore *store = unknot_context_get_store (self->context);
  g_autoptr (GAsyncResult) result = NULL;

  unknot_store_flush_async (store, NULL, ready_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (unknot_store_flush_finish (store, result, NULL));
}

static void
test_formats (Fixture       *self,
              gconstpointer  user_data)
{
  static const struct
  {
    const char *name;
    const char *format;
    const char *text;
  } cases[] = {
    { "all.json", NULL, "\"unknot-export\"" },
    { "all", NULL, "\"unknot-export\"" },
    { "all.csv", NULL, "your left" },
    { "all.fhir.json", NULL, "\"Bundle\"" },
    { "table.txt", "csv", "your left" },
    { "clinic.json", "fhir", "\"Bundle\"" },
    { "odd.csv", "json", "\"unknot-export\"" },
  };

  flush (self);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_build_filename (self->path, cases[i].name, NULL);
      g_autofree char *said = NULL;
      g_autofree char *text = NULL;

      export (self, (UnknotCommandExport) { path, cases[i].format }, &said);
      g_assert_cmpstr (said, ==, NULL);
      text = read_private (path, NULL);
      g_assert_nonnull (strstr (text, cases[i].text));
    }
}

static void
test_there_already (Fixture       *self,
                    gconstpointer  user_data)
{
  g_autofree char *path = g_build_filename (self->path, "all.json", NULL);
  g_autofree char *link = g_build_filename (self->path, "link.json", NULL);
  g_autofree char *said = NULL;
  g_autofree char *text = NULL;
  GStatBuf info;

  g_assert_true (g_file_set_contents (path, "mine", -1, NULL));
  g_assert_false (export (self, (UnknotCommandExport) { path }, &said));
  g_assert_true (g_str_has_suffix (said, "is there already; --force writes over it."));
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "mine");

  /* A link goes on leading there. */
  g_assert_cmpint (symlink (path, link), ==, 0);
  g_assert_true (export (self, (UnknotCommandExport) { link, .force = TRUE }, &said));
  g_assert_cmpint (lstat (link, &info), ==, 0);
  g_assert_true (S_ISLNK (info.st_mode));
  g_clear_pointer (&text, g_free);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "unknot-export"));
}

static void
test_refused (Fixture       *self,
              gconstpointer  user_data)
{
  g_autofree char *path = g_build_filename (self->path, "all.json", NULL);
  g_autofree char *nowhere = g_build_filename (self->path, "nowhere", "all.json", NULL);
  g_autofree char *said = NULL;

  g_assert_false (export (self, (UnknotCommandExport) { path, "pdf" }, &said));
  g_assert_cmpstr (said, ==, "--format can be json, csv or fhir.");
  g_assert_false (export (self, (UnknotCommandExport) { path, .sandboxed = TRUE }, &said));
  g_assert_cmpstr (said, ==, "The sandbox only lets “-” out: --export - > FILE");
  g_assert_false (export (self, (UnknotCommandExport) { nowhere }, &said));
  g_assert_cmpstr (said, ==, "Nothing was exported.");
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

/* A device is written into, also from a sandbox. */
static void
test_device (Fixture       *self,
             gconstpointer  user_data)
{
  g_autofree char *said = NULL;
  GStatBuf info;

  g_assert_true (export (self, (UnknotCommandExport) { "/dev/null", .sandboxed = TRUE }, &said));
  g_assert_cmpint (g_stat ("/dev/null", &info), ==, 0);
  g_assert_true (S_ISCHR (info.st_mode));
  g_assert_false (export (self, (UnknotCommandExport) { "/dev/full" }, &said));
  g_assert_cmpstr (said, ==, "Nothing was exported: the disk is full.");
}

/* What can't be read is told; everything takes it along as it is, a table can't. */
static void
test_ruined (Fixture       *self,
             gconstpointer  user_data)
{
  g_autofree char *month = g_build_filename (self->path, "journal", "2026-10.json", NULL);
  g_autofree char *all = g_build_filename (self->path, "all.json", NULL);
  g_autofree char *table = g_build_filename (self->path, "all.csv", NULL);
  g_autofree char *text = NULL;
  g_autofree char *said = NULL;

  flush (self);
  g_assert_true (g_file_set_contents (month, "ruined", -1, NULL));
  g_assert_true (export (self, (UnknotCommandExport) { all }, &said));
  g_assert_false (export (self, (UnknotCommandExport) { table }, &said));
  g_assert_cmpstr (said, ==, "Exported all but 1 file that can’t be read");
  text = read_private (table, NULL);
  g_assert_nonnull (strstr (text, "your left"));
  g_clear_pointer (&text, g_free);
  g_assert_true (g_file_get_contents (month, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "ruined");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/command-export/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("formats", test_formats);
  ADD ("there-already", test_there_already);
  ADD ("refused", test_refused);
  ADD ("device", test_device);
  ADD ("ruined", test_ruined);
#undef ADD

  return g_test_run ();
}
