#include "unknot-application.h"
#include "unknot-shortcuts.h"
#include "unknot-window.h"

#include <string.h>

#include "../fake-stamper.h"

static gboolean
window_has_action (GtkWidget  *window,
                   const char *action)
{
  const GVariantType *parameter;
  const char *known, *property;
  GType owner;

  for (guint i = 0; gtk_widget_class_query_action (GTK_WIDGET_GET_CLASS (window), i, &owner, &known, &parameter,
                                                   &property); i++)
    if (g_str_equal (known, action))
      return TRUE;

  return FALSE;
}

/* Every action that a key is set for is one of the app, of the window, or of every window. */
static void
test_actions (void)
{
  FakeStamper stamper;
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autofree char *path = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (UnknotContext) context = NULL;
  GApplication *app = G_APPLICATION (unknot_application_new ());
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) names = NULL;
  UnknotWindow *window;
  guint n_windows = 0, n_apps = 0;

  fake_stamper_init (&stamper, "2026-11-21T10:00:00+01:00");
  context = unknot_context_new (data, folder, folder, &stamper.stamper);
  window = unknot_window_new (NULL, context);
  g_application_set_flags (app, G_APPLICATION_NON_UNIQUE);
  g_application_register (app, NULL, &error);
  g_assert_no_error (error);
  names = gtk_application_list_action_descriptions (GTK_APPLICATION (app));
  for (char **name = names; *name != NULL; name++)
    {
      g_autofree char *action = NULL;
      g_autoptr (GVariant) target = NULL;

      g_test_message ("%s", *name);
      g_assert_true (g_action_parse_detailed_name (*name, &action, &target, NULL));
      if (g_str_has_prefix (action, "win.") || g_str_has_prefix (action, "window."))
        {
          g_assert_true (window_has_action (GTK_WIDGET (window), action));
          n_windows++;
        }
      else
        {
          g_assert_true (g_str_has_prefix (action, "app."));
          g_assert_true (g_action_group_has_action (G_ACTION_GROUP (app), action + strlen ("app.")));
          n_apps++;
        }
    }
  g_assert_cmpuint (n_windows, >, 5);
  g_assert_cmpuint (n_apps, >, 2);
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (app);
}

static void
test_dialog (void)
{
  AdwDialog *dialog = g_object_ref_sink (unknot_shortcuts_dialog_new ());

  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "Keyboard Shortcuts");
  g_assert_finalize_object (dialog);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/shortcuts/actions", test_actions);
  g_test_add_func ("/shortcuts/dialog", test_dialog);

  return g_test_run ();
}
