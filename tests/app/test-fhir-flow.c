/* The journal as a document for a clinic's system, for its person alone. */

#include "session-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "unknot-fhir-flow.h"

static void
told_cb (char      **told,
         const char *words)
{
  g_set_str (told, words);
}

/* What is told when it is over. */
static char *
export (Fixture    *self,
        const char *path)
{
  g_autoptr (UnknotFhirFlow) flow = unknot_fhir_flow_new (self->context);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  char *told = NULL;

  g_signal_connect_swapped (flow, "told", G_CALLBACK (told_cb), &told);
  unknot_fhir_flow_write (flow, file);
  while (told == NULL)
    g_main_context_iteration (NULL, TRUE);

  return told;
}

static void
test_write (Fixture       *self,
            gconstpointer  user_data)
{
  g_autofree char *path = g_build_filename (self->path, "journal.json", NULL);
  GListModel *journal = G_LIST_MODEL (unknot_context_get_journal (self->context));
  g_autofree char *told = export (self, path);
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;
  GStatBuf info;

  g_assert_cmpstr (told, ==, "File for a clinic’s system exported");
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  node = json_from_string (text, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (node), "type"), ==, "document");
  g_assert_cmpuint (g_list_model_get_n_items (journal), >, 0);
  g_assert_nonnull (strstr (text, "\"BodyStructure\""));
  g_assert_nonnull (strstr (text, "\"72514-3\""));
  g_assert_nonnull (strstr (text, "M. "));
}

static void
test_nowhere (Fixture       *self,
              gconstpointer  user_data)
{
  g_autofree char *nowhere = g_build_filename (self->path, "nowhere", "journal.json", NULL);
  g_autofree char *told = export (self, nowhere);

  g_assert_cmpstr (told, ==, "Nothing was exported.");
}

/* Of a journal that is not read yet, a document would look like all there is. */
static void
test_too_early (void)
{
  g_autofree char *path = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *document = g_build_filename (path, "journal.json", NULL);
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autofree char *told = NULL;
  Fixture self = { 0 };

  fake_stamper_init (&self.stamper, "2026-11-22T20:15:00+01:00");
  self.context = unknot_context_new (data, folder, folder, &self.stamper.stamper);
  told = export (&self, document);
  g_assert_cmpstr (told, ==, "Nothing was exported: the journal is still being read.");
  g_assert_false (g_file_test (document, G_FILE_TEST_EXISTS));
  g_assert_finalize_object (self.context);
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/fhir-flow/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("write", test_write);
  ADD ("nowhere", test_nowhere);
#undef ADD
  g_test_add_func ("/fhir-flow/too-early", test_too_early);

  return g_test_run ();
}
