#include "unknot-application.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-window.h"

/**
 * UnknotApplication:
 *
 * The program as the session sees it: its actions, its keys and its one window.
 */
struct _UnknotApplication
{
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (UnknotApplication, unknot_application, ADW_TYPE_APPLICATION)

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  GtkApplication *self = GTK_APPLICATION (user_data);
  AdwDialog *about = adw_about_dialog_new ();

  g_object_set (about,
                "application-name", "Unknot",
                "application-icon", UNKNOT_APP_ID,
                "version", UNKNOT_VERSION,
                "license-type", GTK_LICENSE_GPL_3_0,
                NULL);
  adw_dialog_present (about, GTK_WIDGET (gtk_application_get_active_window (self)));
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  g_application_quit (G_APPLICATION (user_data));
}

static const GActionEntry actions[] = {
  { "about", about_action },
  { "quit", quit_action },
};

static void
unknot_application_activate (GApplication *application)
{
  GtkApplication *app = GTK_APPLICATION (application);
  GtkWindow *window = gtk_application_get_active_window (app);

  if (window == NULL)
    window = GTK_WINDOW (unknot_window_new (app));

  gtk_window_present (window);
}

static void
unknot_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (unknot_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
  gtk_application_set_accels_for_action (GTK_APPLICATION (application), "app.quit",
                                         (const char *[]) { "<Primary>q", NULL });
}

static void
unknot_application_class_init (UnknotApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->activate = unknot_application_activate;
  application_class->startup = unknot_application_startup;
}

static void
unknot_application_init (UnknotApplication *self)
{
}

/**
 * unknot_application_new:
 *
 * Makes the application; `g_application_run()` does the rest.
 *
 * Returns: (transfer full): a new application
 */
UnknotApplication *
unknot_application_new (void)
{
  return g_object_new (UNKNOT_TYPE_APPLICATION,
                       "application-id", UNKNOT_APP_ID,
                       "resource-base-path", UNKNOT_RESOURCE_BASE,
                       NULL);
}
