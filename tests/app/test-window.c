#include "unknot-window.h"

#include "../fake-stamper.h"

static void
test_new_destroy (void)
{
  FakeStamper stamper;
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autofree char *path = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (UnknotContext) context = NULL;
  UnknotWindow *window;

  fake_stamper_init (&stamper, "2026-11-21T10:00:00+01:00");
  context = unknot_context_new (data, folder, folder, &stamper.stamper);
  window = unknot_window_new (NULL, context);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Unknot");
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_null (window);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/window/new-destroy", test_new_destroy);

  return g_test_run ();
}
