#include "unknot-window.h"

static void
test_new_destroy (void)
{
  UnknotWindow *window = unknot_window_new (NULL);

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
