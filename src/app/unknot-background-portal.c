/* Asks the system, through its portal, whether the app may stay without a window and start with the session. */

#include "unknot-background-portal.h"

#include <string.h>

#include <glib/gi18n.h>

#ifdef GDK_WINDOWING_WAYLAND
#include <gdk/wayland/gdkwayland.h>
#endif

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define BACKGROUND "org.freedesktop.portal.Background"
#define REQUEST "org.freedesktop.portal.Request"

/* What stands before the handle of a window, so that the portal can put its question over it. */
#define WAYLAND "wayland:"

/* The answer of a portal where the person, or a rule, said yes. */
#define YES 0

typedef struct
{
  GDBusConnection *connection;
  GtkWindow       *parent;
  char            *handle;
  gboolean         wanted;
  guint            subscription;
} Asking;

static void
drop_handle (Asking *self)
{
#ifdef GDK_WINDOWING_WAYLAND
  GdkSurface *surface = self->parent != NULL ? gtk_native_get_surface (GTK_NATIVE (self->parent)) : NULL;

  if (self->handle != NULL && GDK_IS_WAYLAND_TOPLEVEL (surface))
    gdk_wayland_toplevel_drop_exported_handle (GDK_TOPLEVEL (surface), self->handle + strlen (WAYLAND));
#endif
  g_clear_pointer (&self->handle, g_free);
}

static void
asking_free (gpointer data)
{
  Asking *self = data;

  drop_handle (self);
  if (self->subscription != 0)
    g_dbus_connection_signal_unsubscribe (self->connection, self->subscription);
  g_clear_object (&self->parent);
  g_object_unref (self->connection);
  g_free (self);
}

/* Whether it came to anything or not, whoever waits is told once. */
static void
answer (GTask  *task,
        GError *error)
{
  Asking *self = g_task_get_task_data (task);

  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);

  g_dbus_connection_signal_unsubscribe (self->connection, g_steal_handle_id (&self->subscription));
}

static void
cancelled_cb (GTask *task)
{
  Asking *self = g_task_get_task_data (task);

  if (self->subscription != 0)
    answer (task, g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, "Nobody waits for the portal any more"));
}

static void
response_cb (GDBusConnection *connection,
             const char      *sender,
             const char      *path,
             const char      *interface,
             const char      *signal,
             GVariant        *parameters,
             gpointer         user_data)
{
  g_autoptr (GTask) task = g_object_ref (G_TASK (user_data));
  Asking *self = g_task_get_task_data (task);
  g_autoptr (GVariant) results = NULL;
  gboolean background = FALSE;
  gboolean autostart = FALSE;
  guint code;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ua{sv})")))
    return;

  g_variant_get (parameters, "(u@a{sv})", &code, &results);
  g_variant_lookup (results, "background", "b", &background);
  g_variant_lookup (results, "autostart", "b", &autostart);
  if (code == YES && (!self->wanted || (background && autostart)))
    answer (task, NULL);
  else
    answer (task, g_error_new_literal (G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED, "The background portal said no"));
}

static void
called_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (user_data);
  Asking *self = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  /* The answer can come before the reply. */
  if (reply == NULL && self->subscription != 0)
    answer (task, g_steal_pointer (&error));
}

static GVariant *
make_options (Asking     *self,
              const char *token)
{
  const char * const command[] = { "unknot", "--gapplication-service", NULL };
  GVariantBuilder options = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);

  g_variant_builder_add (&options, "{sv}", "handle_token", g_variant_new_string (token));
  g_variant_builder_add (&options, "{sv}", "reason", g_variant_new_string (_("To remind you while its window is closed")));
  g_variant_builder_add (&options, "{sv}", "autostart", g_variant_new_boolean (self->wanted));
  g_variant_builder_add (&options, "{sv}", "commandline", g_variant_new_strv (command, -1));
  /* Else the session would activate the app, and that opens its window. */
  g_variant_builder_add (&options, "{sv}", "dbus-activatable", g_variant_new_boolean (FALSE));

  return g_variant_builder_end (&options);
}

/* The path on which the answer comes is known beforehand, so that none is missed. */
static char *
make_path (Asking     *self,
           const char *token)
{
  g_autofree char *sender = g_strdup (g_dbus_connection_get_unique_name (self->connection) + 1);

  return g_strdup_printf (PORTAL_PATH "/request/%s/%s", g_strdelimit (sender, ".", '_'), token);
}

static void
call (GTask *task)
{
  Asking *self = g_task_get_task_data (task);
  g_autofree char *token = g_strdup_printf ("unknot%u", g_random_int ());
  g_autofree char *path = make_path (self, token);

  self->subscription =
    g_dbus_connection_signal_subscribe (self->connection, PORTAL_NAME, REQUEST, "Response", path, NULL,
                                        G_DBUS_SIGNAL_FLAGS_NONE, response_cb, g_object_ref (task),
                                        g_object_unref);
  g_dbus_connection_call (self->connection, PORTAL_NAME, PORTAL_PATH, BACKGROUND, "RequestBackground",
                          g_variant_new ("(s@a{sv})", self->handle != NULL ? self->handle : "",
                                         make_options (self, token)),
                          G_VARIANT_TYPE ("(o)"), G_DBUS_CALL_FLAGS_NONE, -1, g_task_get_cancellable (task), called_cb,
                          g_object_ref (task));
}

#ifdef GDK_WINDOWING_WAYLAND
static void
exported_cb (GdkToplevel *toplevel,
             const char  *handle,
             gpointer     user_data)
{
  Asking *self = g_task_get_task_data (G_TASK (user_data));

  if (handle != NULL)
    self->handle = g_strconcat (WAYLAND, handle, NULL);
  call (G_TASK (user_data));
}
#endif

/* Where the window can't be named, the portal's question stands by itself. */
static gboolean
export_parent (GTask *task)
{
#ifdef GDK_WINDOWING_WAYLAND
  Asking *self = g_task_get_task_data (task);
  GdkSurface *surface = self->parent != NULL ? gtk_native_get_surface (GTK_NATIVE (self->parent)) : NULL;

  return GDK_IS_WAYLAND_TOPLEVEL (surface)
         && gdk_wayland_toplevel_export_handle (GDK_TOPLEVEL (surface), exported_cb, g_object_ref (task),
                                                g_object_unref);
#else
  return FALSE;
#endif
}

/**
 * unknot_background_portal_request_async:
 * @connection: the session bus
 * @parent: (nullable): the window that the person asks from
 * @wanted: whether to stay, and to start with the session; else both are given back
 * @cancellable: (nullable): to stop waiting
 * @callback: called when the system has answered
 * @user_data: for @callback
 *
 * Asks the background portal. The person may be asked, too, so that it can take long.
 */
void
unknot_background_portal_request_async (GDBusConnection     *connection,
                                        GtkWindow           *parent,
                                        gboolean             wanted,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Asking *asking = g_new0 (Asking, 1);

  asking->connection = g_object_ref (connection);
  g_set_object (&asking->parent, parent);
  asking->wanted = wanted;
  g_task_set_source_tag (task, unknot_background_portal_request_async);
  g_task_set_task_data (task, asking, asking_free);
  if (cancellable != NULL)
    g_signal_connect_object (cancellable, "cancelled", G_CALLBACK (cancelled_cb), task, G_CONNECT_SWAPPED);

  if (!export_parent (task))
    call (task);
}

/**
 * unknot_background_portal_request_finish:
 * @result: the result
 * @error: where there is no portal: %G_DBUS_ERROR; where it says no: %G_IO_ERROR_PERMISSION_DENIED
 *
 * Gets the answer.
 *
 * Returns: `TRUE` if it is as it was wanted
 */
gboolean
unknot_background_portal_request_finish (GAsyncResult  *result,
                                         GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
