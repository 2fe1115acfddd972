/* Erasing as the app does it: files, then settings. */

#include "session-fixture.h"

#include "unknot-config.h"
#include "unknot-erase-flow.h"

static char *
erase (Fixture   *self,
       GSettings *settings)
{
  g_autoptr (GFile) folder = g_file_new_for_path (self->path);
  g_autoptr (GFile) cache = g_file_get_child (folder, "unknot");
  g_autoptr (GAsyncResult) result = NULL;

  unknot_erase_flow_run_async (folder, cache, ready_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return unknot_erase_flow_run_finish (result, settings);
}

static GStrv
list_keys (GSettings *settings)
{
  g_autoptr (GSettingsSchema) schema = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  return g_settings_schema_list_keys (schema);
}

/* Another value than the usual one; those that are words are set by name. */
static void
change (GSettings  *settings,
        const char *key)
{
  g_autoptr (GVariant) value = g_settings_get_value (settings, key);
  GVariant *other = NULL;

  if (g_variant_is_of_type (value, G_VARIANT_TYPE_BOOLEAN))
    other = g_variant_new_boolean (!g_variant_get_boolean (value));
  else if (g_variant_is_of_type (value, G_VARIANT_TYPE_INT32))
    other = g_variant_new_int32 (g_variant_get_int32 (value) == 10 ? 20 : 10);
  else if (g_variant_is_of_type (value, G_VARIANT_TYPE_INT64))
    other = g_variant_new_int64 (7);
  else if (g_variant_is_of_type (value, G_VARIANT_TYPE_DOUBLE))
    other = g_variant_new_double (0.25);
  if (other != NULL)
    g_settings_set_value (settings, key, other);
}

static void
test_all (Fixture       *self,
          gconstpointer  user_data)
{
  g_autoptr (GSettings) settings = g_settings_new (UNKNOT_APP_ID);
  g_auto (GStrv) keys = list_keys (settings);
  g_autofree char *words = NULL;
  guint n_changed = 0;

  for (guint i = 0; keys[i] != NULL; i++)
    {
      g_autoptr (GVariant) value = NULL;

      change (settings, keys[i]);
      value = g_settings_get_user_value (settings, keys[i]);
      n_changed += value != NULL;
    }
  g_settings_set_string (settings, "page", "library");
  g_settings_set_string (settings, "snapshot-folder", "file:///home/me/copies");
  g_assert_cmpuint (n_changed, >, 5);

  stop (self);
  words = erase (self, settings);
  g_assert_cmpstr (words, ==, "Everything was erased.");
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
  for (guint i = 0; keys[i] != NULL; i++)
    g_assert_null (g_settings_get_user_value (settings, keys[i]));

  start (self);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (unknot_context_get_journal (self->context))), ==, 0);
  g_assert_false (unknot_profile_get_start_done (unknot_context_get_profile (self->context)));
}

/* What is somebody's own is named, but not without end. */
static void
test_left (Fixture       *self,
           gconstpointer  user_data)
{
  g_autoptr (GSettings) settings = g_settings_new (UNKNOT_APP_ID);
  g_autofree char *words = NULL;

  for (guint i = 0; i < 6; i++)
    {
      g_autofree char *name = g_strdup_printf ("letter-%u.odt", i);
      g_autofree char *path = g_build_filename (self->path, name, NULL);

      g_assert_true (g_file_set_contents (path, "Dear", -1, NULL));
    }
  stop (self);
  words = erase (self, settings);
  g_assert_nonnull (strstr (words, ".odt, letter-"));
  g_assert_true (g_str_has_suffix (words, ", …"));
  start (self);
}

/* Then it stays as it is, and so do the settings. */
static void
test_open (Fixture       *self,
           gconstpointer  user_data)
{
  g_autoptr (GSettings) settings = g_settings_new (UNKNOT_APP_ID);
  g_autofree char *words = NULL;

  g_settings_set_string (settings, "page", "library");
  words = erase (self, settings);
  g_assert_cmpstr (words, ==, "Nothing was erased: Unknot is open twice.");
  g_assert_nonnull (g_settings_get_user_value (settings, "page"));
  g_settings_reset (settings, "page");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/erase-flow/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("all", test_all);
  ADD ("left", test_left);
  ADD ("open", test_open);
#undef ADD

  return g_test_run ();
}
