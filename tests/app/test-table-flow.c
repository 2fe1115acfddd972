/* The journal as a table in a file, for its person alone. */

#include "save-flow-fixture.h"

#include <string.h>

#include "unknot-table-flow.h"

static void
test_write (Fixture       *self,
            gconstpointer  user_data)
{
  g_autofree char *path = g_build_filename (self->path, "journal.csv", NULL);
  GListModel *journal = G_LIST_MODEL (unknot_context_get_journal (self->context));
  g_autoptr (UnknotSaveFlow) flow = unknot_table_flow_new (self->context, ",");
  g_autofree char *told = save (flow, path);
  g_autofree char *table = read_private (path, NULL);
  g_auto (GStrv) lines = NULL;

  g_assert_cmpstr (told, ==, "Table exported");
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
  g_autoptr (UnknotSaveFlow) flow = unknot_table_flow_new (self->context, ".");

  check_nowhere (self, flow);
}

static void
test_too_early (void)
{
  FakeStamper stamper;
  g_autofree char *path = NULL;
  UnknotContext *context = context_new_unread (&stamper, &path);

  check_too_early (unknot_table_flow_new (context, "."), path);
  g_assert_finalize_object (context);
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
