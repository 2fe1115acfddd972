/* What the desktop's search finds, asked as the desktop asks: through a second connection to a bus of its own. */

#include "unknot-search-provider.h"

#include "../fake-stamper.h"
#include "unknot-config.h"

#define APP_ID "org.example.Unknot.Test"
#define PATH "/org/example/Unknot/Test"

typedef struct
{
  FakeStamper stamper;
  GApplication *app;
  GDBusConnection *client;
  UnknotContext *context;
  UnknotSearchProvider *provider;
  char *folder;
  char *asked;
} Fixture;

static void
asked_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  Fixture *self = user_data;

  g_free (self->asked);
  self->asked = g_strdup_printf ("%s %s", g_action_get_name (G_ACTION (action)), g_variant_get_string (parameter, NULL));
}

static GDBusConnection *
connect_to_bus (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *address = g_dbus_address_get_for_bus_sync (G_BUS_TYPE_SESSION, NULL, &error);
  GDBusConnection *connection =
    g_dbus_connection_new_for_address_sync (address,
                                            G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT
                                            | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                            NULL, NULL, &error);

  g_assert_no_error (error);
  return connection;
}

static void
set_up (Fixture       *self,
        gconstpointer  user_data)
{
  static const GActionEntry entries[] = {
    { .name = "look-up", .activate = asked_cb, .parameter_type = "s" },
    { .name = "search", .activate = asked_cb, .parameter_type = "s" },
  };
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  folder = g_file_new_for_path (self->folder);
  fake_stamper_init (&self->stamper, "2026-11-21T10:00:00+01:00");
  self->context = unknot_context_new (data, folder, folder, &self->stamper.stamper);
  self->app = g_application_new (APP_ID, G_APPLICATION_DEFAULT_FLAGS);
  g_action_map_add_action_entries (G_ACTION_MAP (self->app), entries, G_N_ELEMENTS (entries), self);
  g_assert_true (g_application_register (self->app, NULL, &error));
  self->provider = unknot_search_provider_new (self->app);
  unknot_search_provider_set_context (self->provider, self->context);
  g_assert_true (unknot_search_provider_export (self->provider, g_application_get_dbus_connection (self->app), PATH,
                                                &error));
  self->client = connect_to_bus ();
}

static void
tear_down (Fixture       *self,
           gconstpointer  user_data)
{
  unknot_search_provider_unexport (self->provider);
  g_assert_finalize_object (self->provider);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  /* The journal was not looked at. */
  g_assert_cmpint (unknot_store_get_state (unknot_context_get_store (self->context)), ==, UNKNOT_STORE_LOADING);
  g_assert_finalize_object (self->context);
  g_dbus_connection_close_sync (self->client, NULL, NULL);
  g_object_unref (self->client);
  g_object_unref (self->app);
  g_free (self->asked);
  g_free (self->folder);
}

static void
ready_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

static GVariant *
call (Fixture    *self,
      const char *method,
      GVariant   *parameters)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GVariant *reply;

  g_dbus_connection_call (self->client, APP_ID, PATH, "org.gnome.Shell.SearchProvider2", method, parameters, NULL,
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, ready_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  reply = g_dbus_connection_call_finish (self->client, result, &error);
  g_assert_no_error (error);

  return reply;
}

static GStrv
find (Fixture    *self,
      const char *words)
{
  g_auto (GStrv) terms = g_strsplit (words, " ", -1);
  g_autoptr (GVariant) reply = call (self, "GetInitialResultSet", g_variant_new ("(^as)", terms));
  GStrv found;

  g_variant_get (reply, "(^as)", &found);
  return found;
}

static void
test_find (Fixture       *self,
           gconstpointer  user_data)
{
  static const struct
  {
    const char *words;
    const char *target;
  } cases[] = {
    { "rhomb", "muscle/rhomboids" },
    { "trapezius", "muscle/trapezius-upper" },
    { "FOAM roller", "technique/foam-roller" },
    { "roller foam", "technique/foam-roller" },
    { "ball wall", "technique/ball-wall" },
    { "needles", "article/needles" },
    { "first steps", "help/first-steps" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) found = find (self, cases[i].words);

      g_test_message ("%s: %s", cases[i].words, found[0]);
      g_assert_true (g_strv_contains ((const char * const *) found, cases[i].target));
    }
}

/* One letter, no word at all, a word of a text, nonsense. */
static void
test_find_nothing (Fixture       *self,
                   gconstpointer  user_data)
{
  static const char * const words[] = { "a", "", "xyzzy", "shoulder xyzzy" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_auto (GStrv) found = find (self, words[i]);

      g_assert_cmpuint (g_strv_length (found), ==, 0);
    }
}

static void
test_narrow (Fixture       *self,
             gconstpointer  user_data)
{
  g_auto (GStrv) wide = find (self, "ball");
  g_auto (GStrv) narrow = NULL;
  g_autoptr (GVariant) reply = NULL;
  static const char * const more[] = { "ball", "wall", NULL };

  reply = call (self, "GetSubsearchResultSet", g_variant_new ("(^as^as)", wide, more));
  g_variant_get (reply, "(^as)", &narrow);
  g_assert_cmpuint (g_strv_length (narrow), >, 0);
  g_assert_cmpuint (g_strv_length (narrow), <, g_strv_length (wide));
  for (guint i = 0; narrow[i] != NULL; i++)
    g_assert_true (g_strv_contains ((const char * const *) wide, narrow[i]));
}

static void
test_describe (Fixture       *self,
               gconstpointer  user_data)
{
  static const char * const targets[] = {
    "muscle/rhomboids", "technique/foam-roller", "nothing", "technique/nothing", "article/needles", "help/first-steps",
    "help/nothing", NULL,
  };
  g_autoptr (GVariant) reply = call (self, "GetResultMetas", g_variant_new ("(^as)", targets));
  g_autoptr (GVariant) metas = g_variant_get_child_value (reply, 0);

  g_assert_cmpuint (g_variant_n_children (metas), ==, 4);
  for (gsize i = 0; i < 4; i++)
    {
      g_autoptr (GVariant) meta = g_variant_get_child_value (metas, i);
      g_autoptr (GVariant) serial = g_variant_lookup_value (meta, "icon", NULL);
      g_autoptr (GIcon) icon = g_icon_deserialize (serial);
      const char *id = NULL, *name = NULL, *description = NULL;

      g_assert_true (g_variant_lookup (meta, "id", "&s", &id));
      g_assert_true (g_strv_contains (targets, id));
      g_assert_true (g_variant_lookup (meta, "name", "&s", &name));
      g_assert_cmpstr (name, !=, "");
      g_assert_true (g_variant_lookup (meta, "description", "&s", &description));
      g_assert_cmpstr (description, !=, "");
      g_assert_true (G_IS_ICON (icon));
    }
}

static void
test_choose (Fixture       *self,
             gconstpointer  user_data)
{
  static const char * const terms[] = { "tennis", "ball", NULL };
  g_autoptr (GVariant) chosen = call (self, "ActivateResult", g_variant_new ("(s^asu)", "muscle/rhomboids", terms, 1));
  g_autoptr (GVariant) launched = NULL;

  g_assert_cmpstr (self->asked, ==, "look-up muscle/rhomboids");
  launched = call (self, "LaunchSearch", g_variant_new ("(^asu)", terms, 1));
  g_assert_cmpstr (self->asked, ==, "search tennis ball");
}

/* While everything is erased there is nothing; afterwards there is again. */
static void
test_without_context (Fixture       *self,
                      gconstpointer  user_data)
{
  g_auto (GStrv) before = find (self, "rhomb");
  g_auto (GStrv) nothing = NULL;
  g_auto (GStrv) again = NULL;
  g_autoptr (GVariant) metas = NULL;

  unknot_search_provider_set_context (self->provider, NULL);
  nothing = find (self, "rhomb");
  g_assert_cmpuint (g_strv_length (nothing), ==, 0);
  metas = call (self, "GetResultMetas", g_variant_new ("(^as)", before));
  unknot_search_provider_set_context (self->provider, self->context);
  again = find (self, "rhomb");
  g_assert_cmpstrv (again, before);
}

static void
quit_cb (gpointer user_data)
{
  g_assert_not_reached ();
}

/* The program ends by itself after the last question. */
static void
activate_cb (Fixture *self)
{
  g_auto (GStrv) found = find (self, "rhomb");
  g_auto (GStrv) more = find (self, "rhombo");

  g_assert_cmpuint (g_strv_length (more), >, 0);
}

static void
test_ends (Fixture       *self,
           gconstpointer  user_data)
{
  guint guard = g_timeout_add_seconds_once (25, quit_cb, NULL);

  unknot_search_provider_set_patience (self->provider, 0);
  g_signal_connect_swapped (self->app, "activate", G_CALLBACK (activate_cb), self);
  g_assert_cmpint (g_application_run (self->app, 0, NULL), ==, 0);
  g_source_remove (guard);
}

/* Where the desktop is told to ask is where the app answers. */
static void
test_file (gconstpointer user_data)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GApplication) app = g_application_new (UNKNOT_APP_ID, G_APPLICATION_DEFAULT_FLAGS);
  const char * const expected[][2] = {
    { "DesktopId", UNKNOT_APP_ID ".desktop" }, { "BusName", UNKNOT_APP_ID }, { "ObjectPath", NULL }, { "Version", "2" },
  };
  g_autoptr (GError) error = NULL;

  g_assert_true (g_application_register (app, NULL, &error));
  g_key_file_load_from_file (file, user_data, G_KEY_FILE_NONE, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *value = g_key_file_get_string (file, "Shell Search Provider", expected[i][0], NULL);
      const char *wanted = expected[i][1] != NULL ? expected[i][1] : g_application_get_dbus_object_path (app);

      g_assert_cmpstr (value, ==, wanted);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/search-provider/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("find", test_find);
  ADD ("find-nothing", test_find_nothing);
  ADD ("narrow", test_narrow);
  ADD ("describe", test_describe);
  ADD ("choose", test_choose);
  ADD ("without-context", test_without_context);
  ADD ("ends", test_ends);
#undef ADD
  g_test_add_data_func ("/search-provider/file", argv[1], test_file);

  return g_test_run ();
}
