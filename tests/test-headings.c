/* The headings of questions fit a window of 360 pixels in the language of the environment: an AdwAlertDialog there has
 * one line for its large heading, and warns where it does not fit and a smaller one has to do. Arguments: the folders
 * of the translations and of the source, whose headings these are.
 */

#include <locale.h>

#include <adwaita.h>
#include <glib/gi18n.h>

/* The narrowest that an AdwAlertDialog gets, without what is left free at both of its sides, px. */
#define ROOM (300 - 2 * 24)

/* How the code and the pages give a heading to a question. */
#define IN_CODE "adw_alert_dialog_(?:new|set_heading) \\((?:alert, )?_\\(\"([^\"]+)\"\\)"
#define IN_PAGES "Adw\\.AlertDialog \\{\\s+heading: _\\(\"([^\"]+)\"\\)"

static void
test_heading (gconstpointer data)
{
  const char *heading = data;
  GtkWidget *label = g_object_ref_sink (gtk_label_new (_(heading)));
  int width;

  gtk_widget_add_css_class (label, "title-2");
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  if (width > ROOM)
    g_test_fail_printf ("%s: %d pixels, not %d", _(heading), width, ROOM);

  g_object_unref (label);
}

static void
add_headings (const char *path,
              const char *pattern)
{
  g_autofree char *file = g_path_get_basename (path);
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_DEFAULT, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  g_regex_match (regex, text, 0, &match);
  for (; g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      char *heading = g_match_info_fetch (match, 1);
      g_autofree char *name = g_strdup_printf ("/headings/%s/%s", file, heading);

      g_test_add_data_func_full (name, heading, test_heading, g_free);
    }
}

static void
add_folder (const char *source,
            const char *folder,
            const char *ending,
            const char *pattern)
{
  g_autofree char *path = g_build_filename (source, folder, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);

  g_assert_no_error (error);
  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      if (g_str_has_suffix (name, ending))
        add_headings (file, pattern);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 3);
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, argv[1]);
  textdomain (GETTEXT_PACKAGE);
  adw_init ();

  add_folder (argv[2], "src/app", ".c", IN_CODE);
  add_folder (argv[2], "src/pages", ".c", IN_CODE);
  add_folder (argv[2], "ui", ".blp", IN_PAGES);

  return g_test_run ();
}
