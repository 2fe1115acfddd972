/* The journal as a document for a clinic's system, for its person alone. */

#include "save-flow-fixture.h"

#include <string.h>

#include "unknot-fhir-flow.h"

static void
test_write (Fixture       *self,
            gconstpointer  user_data)
{
  g_autofree char *path = g_build_filename (self->path, "journal.json", NULL);
  GListModel *journal = G_LIST_MODEL (unknot_context_get_journal (self->context));
  g_autoptr (UnknotSaveFlow) flow = unknot_fhir_flow_new (self->context);
  g_autofree char *told = save (flow, path);
  g_autofree char *text = read_private (path, NULL);
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (told, ==, "File for a clinic’s system exported");
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
  g_autoptr (UnknotSaveFlow) flow = unknot_fhir_flow_new (self->context);

  check_nowhere (self, flow);
}

static void
test_too_early (void)
{
  FakeStamper stamper;
  g_autofree char *path = NULL;
  UnknotContext *context = context_new_unread (&stamper, &path);

  check_too_early (unknot_fhir_flow_new (context), path);
  g_assert_finalize_object (context);
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
