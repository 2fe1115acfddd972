/* Pages one after the other, faster than they slide away. */

#include "unknot-page-push.h"

static AdwNavigationPage *
page_new (const char *tag)
{
  return adw_navigation_page_new_with_tag (adw_status_page_new (), tag, tag);
}

static void
test_quick (void)
{
  GtkWindow *window = GTK_WINDOW (g_object_ref_sink (gtk_window_new ()));
  AdwNavigationView *pages = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());

  gtk_window_set_child (window, GTK_WIDGET (pages));
  gtk_window_present (window);
  while (!gtk_widget_get_mapped (GTK_WIDGET (pages)))
    g_main_context_iteration (NULL, TRUE);

  unknot_page_push (pages, page_new ("home"));
  for (guint i = 0; i < 3; i++)
    {
      AdwNavigationPage *page = page_new ("safety");

      /* That a navigation view takes no second one would be a critical, which ends the test. */
      unknot_page_push (pages, page);
      g_assert_true (adw_navigation_view_get_visible_page (pages) == page);
      g_assert_cmpstr (adw_navigation_page_get_tag (page), ==, "safety");
      g_assert_true (adw_navigation_view_pop (pages));
    }

  gtk_window_destroy (window);
  g_assert_finalize_object (window);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/page-push/quick", test_quick);

  return g_test_run ();
}
