/* Everything in a file, for its person alone. */

#include "save-flow-fixture.h"

#include "unknot-archive.h"
#include "unknot-export-flow.h"

static void
test_write (Fixture       *self,
            gconstpointer  user_data)
{
  g_autofree char *path = g_build_filename (self->path, "all.json", NULL);
  g_autoptr (UnknotSaveFlow) flow = unknot_export_flow_new (self->context);
  g_autofree char *told = save (flow, path);
  g_autoptr (UnknotArchive) archive = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  GListModel *journal = G_LIST_MODEL (unknot_context_get_journal (self->context));
  GPtrArray *entries;
  char *text;
  gsize length;

  g_assert_cmpstr (told, ==, "Everything exported");
  text = read_private (path, &length);
  bytes = g_bytes_new_take (text, length);
  archive = unknot_archive_read (bytes, "all.json", &error);
  g_assert_no_error (error);
  entries = unknot_archive_get_entries (archive);
  g_assert_cmpuint (entries->len, ==, g_list_model_get_n_items (journal));
  g_assert_cmpuint (entries->len, >, 0);
  g_assert_nonnull (unknot_archive_get_profile (archive));
}

/* What can't be read is counted. */
static void
test_left_out (Fixture       *self,
               gconstpointer  user_data)
{
  static const char * const words[] = {
    "Exported all but 1 file that can’t be read", "Exported all but 2 files that can’t be read",
  };
  g_autofree char *path = g_build_filename (self->path, "all.json", NULL);
  g_autoptr (UnknotSaveFlow) flow = unknot_export_flow_new (self->context);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *name = g_strdup_printf ("1999-0%u.json", i + 1);
      g_autofree char *month = g_build_filename (self->path, "journal", name, NULL);
      g_autofree char *told = NULL;

      g_assert_cmpint (g_mkdir_with_parents (month, 0700), ==, 0);
      told = save (flow, path);
      g_assert_cmpstr (told, ==, words[i]);
    }
}

static void
test_nowhere (Fixture       *self,
              gconstpointer  user_data)
{
  g_autoptr (UnknotSaveFlow) flow = unknot_export_flow_new (self->context);

  check_nowhere (self, flow);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/export-flow/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("write", test_write);
  ADD ("left-out", test_left_out);
  ADD ("nowhere", test_nowhere);
#undef ADD

  return g_test_run ();
}
