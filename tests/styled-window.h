#pragma once

#include <adwaita.h>

/* Begins a test of windows that look as the app's do: sizes depend on its style and on the buttons of the window. */
static inline GtkCssProvider *
styled_window_init (int    *argc,
                    char ***argv)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "style.css", NULL);
  GtkCssProvider *style;

  gtk_test_init (argc, argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-decoration-layout", ":close", NULL);

  style = gtk_css_provider_new ();
  gtk_css_provider_load_from_path (style, path);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  return style;
}
