/* What the person saves is not told to every app by the list of recent files, which stays as it is for all else. */

#include "unknot-private.h"

#include <glib/gstdio.h>

#define OURS "file:///somewhere/Report%202026-11-22.pdf"
#define LATE "file:///somewhere/Unknot%202026-11-22.json"
#define OTHER "file:///somewhere/Letter.odt"
#define SHARED "file:///somewhere/Plan.pdf"

static void
add_of (GtkRecentManager *recent,
        const char       *app,
        const char       *uri)
{
  GtkRecentData data = { .mime_type = (char *) "text/plain", .app_name = (char *) app, .app_exec = (char *) "app %u" };

  g_assert_true (gtk_recent_manager_add_full (recent, uri, &data));
}

static void
wait_for_item (GtkRecentManager *recent,
               const char       *uri)
{
  while (!gtk_recent_manager_has_item (recent, uri))
    g_main_context_iteration (NULL, TRUE);
}

static void
forget (const char *uri)
{
  g_autoptr (GFile) file = g_file_new_for_uri (uri);

  unknot_private_forget_recent (file);
}

static void
count_cb (GtkRecentManager *recent,
          int              *n_changes)
{
  (*n_changes)++;
}

/* The list is written when it says that it has changed. */
static char *
read_list (GtkRecentManager *recent,
           const char       *path)
{
  int n_changes = 0;
  gulong handler = g_signal_connect (recent, "changed", G_CALLBACK (count_cb), &n_changes);
  char *text;

  while (n_changes == 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (recent, handler);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));

  return text;
}

static void
test_forget (gconstpointer path)
{
  GtkRecentManager *recent = gtk_recent_manager_get_default ();
  g_autofree char *with = NULL;
  g_autofree char *without = NULL;
  g_autofree char *late = NULL;

  add_of (recent, "Writer", OTHER);
  gtk_recent_manager_add_item (recent, OURS);
  wait_for_item (recent, OURS);
  with = read_list (recent, path);
  g_assert_nonnull (strstr (with, OURS));

  forget (OURS);
  g_assert_false (gtk_recent_manager_has_item (recent, OURS));
  without = read_list (recent, path);
  g_assert_null (strstr (without, OURS));
  g_assert_nonnull (strstr (without, OTHER));

  /* A dialog may tell it after it has told the app. */
  forget (LATE);
  add_of (recent, g_get_application_name (), LATE);
  g_assert_true (gtk_recent_manager_has_item (recent, LATE));
  g_free (read_list (recent, path));
  g_assert_false (gtk_recent_manager_has_item (recent, LATE));
  late = read_list (recent, path);
  g_assert_null (strstr (late, LATE));
  g_assert_nonnull (strstr (late, OTHER));

  /* What another app has opened is there by the person's own wish. */
  forget (SHARED);
  add_of (recent, "Writer", SHARED);
  g_free (read_list (recent, path));
  g_assert_true (gtk_recent_manager_has_item (recent, SHARED));
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("unknot-recent-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "recently-used.xbel", NULL);
  int status;

  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/private/recent", path, test_forget);
  status = g_test_run ();
  g_remove (path);
  g_rmdir (folder);

  return status;
}
