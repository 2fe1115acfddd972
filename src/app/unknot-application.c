#include "unknot-application.h"

#include <glib-unix.h>
#include <glib/gi18n.h>

#include "unknot-about.h"
#include "unknot-at-actions.h"
#include "unknot-background.h"
#include "unknot-command-line.h"
#include "unknot-config.h"
#include "unknot-context.h"
#include "unknot-erase-flow.h"
#include "unknot-home.h"
#include "unknot-news.h"
#include "unknot-reminders.h"
#include "unknot-search-provider.h"
#include "unknot-settings.h"
#include "unknot-shortcuts.h"
#include "unknot-whole-words.h"
#include "unknot-wishes.h"

/**
 * UnknotApplication:
 *
 * The program as the session sees it: its actions, its keys and its one window.
 */
struct _UnknotApplication
{
  AdwApplication parent_instance;

  /* Owned */
  UnknotContext *context;   /* NULL while everything is erased */
  GSettings *settings;
  UnknotReminders *reminders;
  UnknotBackground *background;
  UnknotSearchProvider *provider;
  char *erased;             /* what became of it, to be said once */
  char *wish;               /* an action that waits for the journal; NULL for none */
  GVariant *target;         /* what it is about; NULL for nothing */

  gboolean body_read;
  gboolean loading;
};

G_DEFINE_FINAL_TYPE (UnknotApplication, unknot_application, ADW_TYPE_APPLICATION)

/* As it was shown last; the profile, which knows the build for sure, is read later. */
static void
read_body (UnknotApplication *self)
{
  g_autofree char *aspect_id = g_settings_get_string (self->settings, "aspect");
  g_autofree char *build_id = g_settings_get_string (self->settings, "build");
  UnknotAspect aspect = UNKNOT_ASPECT_BACK;
  UnknotBuild build = UNKNOT_BUILD_NEUTRAL;

  if (self->body_read)
    return;

  self->body_read = TRUE;
  unknot_aspect_from_id (aspect_id, &aspect);
  unknot_build_from_id (build_id, &build);
  unknot_context_read (self->context, aspect, build);
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  adw_dialog_present (unknot_about_dialog_new (),
                      GTK_WIDGET (gtk_application_get_active_window (GTK_APPLICATION (user_data))));
}

static void
news_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  adw_dialog_present (unknot_news_dialog (UNKNOT_VERSION),
                      GTK_WIDGET (gtk_application_get_active_window (GTK_APPLICATION (user_data))));
}

static void
preferences_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.preferences", NULL);
}

static void
shortcuts_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  adw_dialog_present (unknot_shortcuts_dialog_new (),
                      GTK_WIDGET (gtk_application_get_active_window (GTK_APPLICATION (user_data))));
}

/* Closing asks when something is not saved; quitting is closing, and no staying for reminders. */
static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));

  unknot_background_release (UNKNOT_APPLICATION (user_data)->background);
  if (window != NULL)
    gtk_window_close (window);
}

static gboolean
is_loaded (UnknotApplication *self)
{
  return self->context != NULL
         && unknot_store_get_state (unknot_context_get_store (self->context)) != UNKNOT_STORE_LOADING;
}

static void
grant_wish (UnknotApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autofree char *wish = NULL;
  g_autoptr (GVariant) target = NULL;

  if (self->wish == NULL || window == NULL || !is_loaded (self))
    return;

  wish = g_steal_pointer (&self->wish);
  target = g_steal_pointer (&self->target);
  unknot_wishes_grant (UNKNOT_WINDOW (window), wish, target);
}

/* From a reminder, the desktop, the command line, or whatever else asks for it. */
static void
wish_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  UnknotApplication *self = user_data;

  g_set_str (&self->wish, g_action_get_name (G_ACTION (action)));
  g_clear_pointer (&self->target, g_variant_unref);
  self->target = parameter != NULL ? g_variant_ref (parameter) : NULL;
  unknot_reminders_answer (self->reminders);
  g_application_activate (G_APPLICATION (self));
  grant_wish (self);
}

static const GActionEntry actions[] = {
  { "about", about_action },
  { "news", news_action },
  { "preferences", preferences_action },
  { "quit", quit_action },
  { "shortcuts", shortcuts_action },
};

static void
tell_erased (UnknotApplication *self,
             GtkWindow         *window)
{
  g_autofree char *words = g_steal_pointer (&self->erased);
  AdwDialog *dialog;

  if (words == NULL)
    return;

  dialog = adw_alert_dialog_new (NULL, words);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "understood", _("_Understood"));
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "understood");
  g_signal_connect_object (dialog, "closed", G_CALLBACK (unknot_window_begin_page), window, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (window));
}

static void
tell_news (UnknotApplication *self,
           UnknotWindow      *window)
{
  gboolean started = unknot_profile_get_start_done (unknot_context_get_profile (self->context));
  AdwToast *toast = unknot_news_look (self->settings, UNKNOT_VERSION, started);

  if (toast != NULL)
    unknot_window_take_toast (window, toast, FALSE);
}

static void
show_loaded (UnknotApplication *self,
             GtkWindow         *window)
{
  unknot_window_show_loaded (UNKNOT_WINDOW (window));
  tell_erased (self, window);
  tell_news (self, UNKNOT_WINDOW (window));
  grant_wish (self);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (UnknotApplication) self = UNKNOT_APPLICATION (user_data);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autoptr (GError) error = NULL;

  /* What is wrong with the files stands in the window's banner; the log has the rest. */
  if (!unknot_store_load_finish (UNKNOT_STORE (source), result, &error))
    g_message ("%s", error->message);

  /* Erased, or asked to end, meanwhile. */
  if (self->context == NULL || unknot_context_get_store (self->context) != UNKNOT_STORE (source))
    return;

  self->loading = FALSE;
  if (window != NULL)
    show_loaded (self, window);
  unknot_reminders_look (self->reminders);
}

/* Once for a context, whoever needs it first: the window, or a reminder without one. */
static void
load (UnknotApplication *self)
{
  if (self->loading)
    return;

  self->loading = TRUE;
  unknot_store_load_async (unknot_context_get_store (self->context), NULL, loaded_cb, g_object_ref (self));
}

/* To those who work without a window, too. Without a session bus nobody searches. */
static void
lend_context (UnknotApplication *self,
              UnknotContext     *context)
{
  unknot_reminders_set_context (self->reminders, context);
  if (self->provider != NULL)
    unknot_search_provider_set_context (self->provider, context);
}

static void open_window (UnknotApplication *self);

/* As on the first day. */
static void
erased_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (UnknotApplication) self = UNKNOT_APPLICATION (user_data);

  /* Asked to end meanwhile. */
  if (self->settings == NULL)
    return;

  self->erased = unknot_erase_flow_run_finish (result, self->settings);
  self->context = unknot_home_context_new ();
  self->body_read = self->loading = FALSE;
  lend_context (self, self->context);
  open_window (self);
  g_application_release (G_APPLICATION (self));
}

/* Nobody may hold what is erased: neither the window nor what the pages share. */
static void
erase_cb (gpointer user_data)
{
  UnknotApplication *self = user_data;
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autoptr (GFile) state = unknot_home_state_new ();
  g_autoptr (GFile) cache = unknot_home_cache_new ();
  g_autoptr (GError) error = NULL;

  g_application_hold (G_APPLICATION (self));
  if (window != NULL)
    gtk_window_destroy (window);
  if (!unknot_store_close (unknot_context_get_store (self->context), &error))
    g_message ("%s", error->message);
  lend_context (self, NULL);
  g_clear_object (&self->context);
  unknot_erase_flow_run_async (state, cache, erased_cb, g_object_ref (self));
}

/* The window is still in the midst of its dialog. */
static void
erase_requested_cb (UnknotApplication *self)
{
  g_idle_add_once (erase_cb, self);
}

/* Whoever comes by themselves needs no reminder to. */
static void
open_window (UnknotApplication *self)
{
  UnknotWindow *window;

  read_body (self);
  window = unknot_window_new (GTK_APPLICATION (self), self->context);
  unknot_window_set_reminders (window, self->reminders, self->background);

  g_signal_connect_object (window, "erase-requested", G_CALLBACK (erase_requested_cb), self, G_CONNECT_SWAPPED);
  unknot_settings_bind (self->settings, self->context, window);
  unknot_reminders_let_go (self->reminders);
  gtk_window_present (GTK_WINDOW (window));

  if (is_loaded (self))
    show_loaded (self, GTK_WINDOW (window));
  else
    load (self);
}

static void
save_session (UnknotApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window != NULL)
    unknot_window_save (UNKNOT_WINDOW (window));
}

/* Asked to end by the system: the place of a session is kept, and what is on its way to the disk gets there. */
static gboolean
terminated_cb (gpointer user_data)
{
  save_session (user_data);
  g_application_quit (G_APPLICATION (user_data));

  return G_SOURCE_CONTINUE;
}

static void
unknot_application_activate (GApplication *application)
{
  UnknotApplication *self = UNKNOT_APPLICATION (application);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window != NULL)
    gtk_window_present (window);
  else if (self->context != NULL)
    open_window (self);
}

/* One window, which takes one file at a time. */
static void
unknot_application_open (GApplication  *application,
                         GFile        **files,
                         int            n_files,
                         const char    *hint)
{
  GtkWindow *window;

  unknot_application_activate (application);
  window = gtk_application_get_active_window (GTK_APPLICATION (application));
  if (window != NULL)
    unknot_window_open (UNKNOT_WINDOW (window), files, n_files);
}

static void
start_reminders (UnknotApplication *self)
{
  self->reminders = unknot_reminders_new (G_APPLICATION (self), self->settings,
                                          unknot_context_get_stamper (self->context));
  g_signal_connect_object (self->reminders, "load-requested", G_CALLBACK (load), self, G_CONNECT_SWAPPED);
  lend_context (self, self->context);
}

/* Before the toolkit starts: whoever started the program by a question waits for the answer. */
static gboolean
unknot_application_dbus_register (GApplication     *application,
                                  GDBusConnection  *connection,
                                  const char       *path,
                                  GError          **error)
{
  UnknotApplication *self = UNKNOT_APPLICATION (application);

  if (!G_APPLICATION_CLASS (unknot_application_parent_class)->dbus_register (application, connection, path, error))
    return FALSE;

  self->provider = unknot_search_provider_new (application);
  return unknot_search_provider_export (self->provider, connection, path, error);
}

static void
unknot_application_dbus_unregister (GApplication    *application,
                                    GDBusConnection *connection,
                                    const char      *path)
{
  UnknotApplication *self = UNKNOT_APPLICATION (application);

  if (self->provider != NULL)
    unknot_search_provider_unexport (self->provider);
  g_clear_object (&self->provider);
  G_APPLICATION_CLASS (unknot_application_parent_class)->dbus_unregister (application, connection, path);
}

static int
unknot_application_handle_local_options (GApplication *application,
                                         GVariantDict *options)
{
  return unknot_command_line_run (application, options);
}

static void
unknot_application_startup (GApplication *application)
{
  static const int endings[] = { SIGHUP, SIGINT, SIGTERM };
  UnknotApplication *self = UNKNOT_APPLICATION (application);

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    g_unix_signal_add (endings[i], terminated_cb, self);

  /* Before the toolkit starts, so that the body is read meanwhile. */
  self->settings = g_settings_new (UNKNOT_APP_ID);
  self->context = unknot_home_context_new ();
  if ((g_application_get_flags (application) & G_APPLICATION_IS_SERVICE) == 0)
    read_body (self);

  G_APPLICATION_CLASS (unknot_application_parent_class)->startup (application);
  unknot_at_actions_install ();
  unknot_whole_words_install ();
  self->background = unknot_background_new (application, self->settings);
  start_reminders (self);
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
  unknot_wishes_install (G_ACTION_MAP (application), wish_action, application);
  unknot_shortcuts_install (GTK_APPLICATION (application));
}

/* The window is gone, or goes now as the login session ends; what is still on its way to the disk is waited for. */
static void
unknot_application_shutdown (GApplication *application)
{
  UnknotApplication *self = UNKNOT_APPLICATION (application);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));
  g_autoptr (GError) error = NULL;

  save_session (self);
  if (window != NULL)
    gtk_window_destroy (window);
  unknot_reminders_withdraw (self->reminders);
  lend_context (self, NULL);
  g_clear_object (&self->reminders);
  g_clear_object (&self->background);
  G_APPLICATION_CLASS (unknot_application_parent_class)->shutdown (application);

  if (self->context != NULL && !unknot_store_close (unknot_context_get_store (self->context), &error))
    g_message ("%s", error->message);
  g_clear_object (&self->context);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->erased, g_free);
  g_clear_pointer (&self->wish, g_free);
  g_clear_pointer (&self->target, g_variant_unref);
}

static void
unknot_application_class_init (UnknotApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->dbus_register = unknot_application_dbus_register;
  application_class->dbus_unregister = unknot_application_dbus_unregister;
  application_class->handle_local_options = unknot_application_handle_local_options;
  application_class->activate = unknot_application_activate;
  application_class->open = unknot_application_open;
  application_class->startup = unknot_application_startup;
  application_class->shutdown = unknot_application_shutdown;
}

static void
unknot_application_init (UnknotApplication *self)
{
  unknot_command_line_install (G_APPLICATION (self));
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
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "register-session", TRUE,
                       "resource-base-path", UNKNOT_RESOURCE_BASE,
                       "version", UNKNOT_VERSION,
                       NULL);
}
