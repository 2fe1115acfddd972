#pragma once

#include <gtk/gtk.h>

/* Plays the desktop on the test's own bus, through a second connection: takes notifications, and answers for the
   background portal. */

#define NOTIFICATIONS "org.gtk.Notifications"
#define PORTAL "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"

/* How the portal answers; where it is absent there is none. */
typedef enum
{
  PORTAL_ABSENT,
  PORTAL_GRANTS,
  PORTAL_REFUSES,
  PORTAL_GRANTS_NO_START,
  PORTAL_SILENT,
} PortalMood;

typedef struct
{
  GDBusConnection *connection;
  GDBusNodeInfo *info;
  guint notifications_object;
  guint portal_object;
  guint notifications_name;
  guint portal_name;
  PortalMood mood;

  int n_shown;
  int n_withdrawn;
  GVariantDict *shown;

  int n_asked;
  char *parent;
  GVariantDict *asked;
} Desktop;

static const char desktop_interfaces[] =
  "<node>"
  "  <interface name='org.gtk.Notifications'>"
  "    <method name='AddNotification'>"
  "      <arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='a{sv}' direction='in'/>"
  "    </method>"
  "    <method name='RemoveNotification'>"
  "      <arg type='s' direction='in'/><arg type='s' direction='in'/>"
  "    </method>"
  "  </interface>"
  "  <interface name='org.freedesktop.portal.Background'>"
  "    <method name='RequestBackground'>"
  "      <arg type='s' direction='in'/><arg type='a{sv}' direction='in'/><arg type='o' direction='out'/>"
  "    </method>"
  "  </interface>"
  "</node>";

static inline void
desktop_notified (Desktop    *self,
                  const char *method,
                  GVariant   *parameters)
{
  g_autoptr (GVariant) notification = NULL;

  if (g_str_equal (method, "RemoveNotification"))
    {
      self->n_withdrawn++;
      return;
    }

  g_variant_get (parameters, "(&s&s@a{sv})", NULL, NULL, &notification);
  g_clear_pointer (&self->shown, g_variant_dict_unref);
  self->shown = g_variant_dict_new (notification);
  self->n_shown++;
}

static inline void
desktop_answer (Desktop    *self,
                const char *sender,
                const char *path)
{
  GVariantBuilder results = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);
  gboolean wanted = FALSE;

  if (self->mood == PORTAL_SILENT)
    return;

  g_variant_dict_lookup (self->asked, "autostart", "b", &wanted);
  g_variant_builder_add (&results, "{sv}", "background", g_variant_new_boolean (self->mood != PORTAL_REFUSES));
  g_variant_builder_add (&results, "{sv}", "autostart",
                         g_variant_new_boolean (wanted && self->mood == PORTAL_GRANTS));
  g_dbus_connection_emit_signal (self->connection, sender, path, "org.freedesktop.portal.Request", "Response",
                                 g_variant_new ("(ua{sv})", self->mood == PORTAL_REFUSES ? 1 : 0, &results), NULL);
}

static inline void
desktop_called_cb (GDBusConnection       *connection,
                   const char            *sender,
                   const char            *path,
                   const char            *interface,
                   const char            *method,
                   GVariant              *parameters,
                   GDBusMethodInvocation *invocation,
                   gpointer               user_data)
{
  Desktop *self = user_data;
  g_autoptr (GVariant) options = NULL;
  g_autofree char *token = NULL;
  g_autofree char *name = g_strdelimit (g_strdup (sender + 1), ".", '_');
  g_autofree char *handle = NULL;

  if (g_str_equal (interface, NOTIFICATIONS))
    {
      desktop_notified (self, method, parameters);
      g_dbus_method_invocation_return_value (invocation, NULL);
      return;
    }

  g_clear_pointer (&self->parent, g_free);
  g_clear_pointer (&self->asked, g_variant_dict_unref);
  g_variant_get (parameters, "(s@a{sv})", &self->parent, &options);
  self->asked = g_variant_dict_new (options);
  self->n_asked++;
  g_assert_true (g_variant_lookup (options, "handle_token", "s", &token));
  handle = g_strdup_printf (PORTAL_PATH "/request/%s/%s", name, token);
  /* As a quick portal does it: the answer comes before the reply. */
  desktop_answer (self, sender, handle);
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(o)", handle));
}

static inline void
desktop_owned_cb (GDBusConnection *connection,
                  const char      *name,
                  gpointer         user_data)
{
  (*(int *) user_data)++;
}

static inline guint
desktop_own (Desktop    *self,
             const char *name)
{
  int owned = 0;
  guint id = g_bus_own_name_on_connection (self->connection, name, G_BUS_NAME_OWNER_FLAGS_NONE, desktop_owned_cb, NULL,
                                           &owned, NULL);

  while (owned == 0)
    g_main_context_iteration (NULL, TRUE);

  return id;
}

static inline void
desktop_start (Desktop    *self,
               PortalMood  mood)
{
  static const GDBusInterfaceVTable table = { desktop_called_cb, NULL, NULL, { NULL } };
  g_autofree char *address = g_dbus_address_get_for_bus_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr (GError) error = NULL;

  *self = (Desktop) { .mood = mood };
  self->connection =
    g_dbus_connection_new_for_address_sync (address,
                                            G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT
                                            | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                            NULL, NULL, &error);
  g_assert_no_error (error);
  self->info = g_dbus_node_info_new_for_xml (desktop_interfaces, &error);
  g_assert_no_error (error);
  self->notifications_object = g_dbus_connection_register_object (self->connection, "/org/gtk/Notifications",
                                                                  self->info->interfaces[0], &table, self, NULL, &error);
  g_assert_no_error (error);
  self->portal_object = g_dbus_connection_register_object (self->connection, PORTAL_PATH, self->info->interfaces[1],
                                                           &table, self, NULL, &error);
  g_assert_no_error (error);
  self->notifications_name = desktop_own (self, NOTIFICATIONS);
  if (mood != PORTAL_ABSENT)
    self->portal_name = desktop_own (self, PORTAL);
}

/* A call that has arrived but is not told yet finds nobody any more. */
static inline void
desktop_stop (Desktop *self)
{
  g_dbus_connection_unregister_object (self->connection, self->notifications_object);
  g_dbus_connection_unregister_object (self->connection, self->portal_object);
  g_bus_unown_name (self->notifications_name);
  g_clear_handle_id (&self->portal_name, g_bus_unown_name);
  g_dbus_connection_close_sync (self->connection, NULL, NULL);
  g_clear_object (&self->connection);
  g_clear_pointer (&self->info, g_dbus_node_info_unref);
  g_clear_pointer (&self->shown, g_variant_dict_unref);
  g_clear_pointer (&self->asked, g_variant_dict_unref);
  g_clear_pointer (&self->parent, g_free);
}

/* All that was sent on either connection has arrived when an answer to something sent later has. */
static inline void
desktop_settle (GDBusConnection *connection,
                int              n_rounds)
{
  for (int i = 0; i < n_rounds; i++)
    {
      g_autoptr (GVariant) reply =
        g_dbus_connection_call_sync (connection, "org.freedesktop.DBus", "/", "org.freedesktop.DBus.Peer", "Ping", NULL,
                                     NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);

      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
}
