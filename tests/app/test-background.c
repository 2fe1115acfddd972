/* Staying without a window, as the background portal sees it: on a bus of its own, through a second connection. */

#include "unknot-background.h"

#include "desktop-fixture.h"
#include "unknot-config.h"

#define APP_ID "org.example.Unknot.Test"

#define REFUSED "Your system does not allow this. Reminders come while Unknot is open."

typedef struct
{
  Desktop desktop;
  GApplication *application;
  GSettings *settings;
  UnknotBackground *background;
  int n_ends;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  desktop_start (&self->desktop, GPOINTER_TO_INT (data));
  self->application = g_application_new (APP_ID, G_APPLICATION_DEFAULT_FLAGS);
  g_application_register (self->application, NULL, &error);
  g_assert_no_error (error);
  self->settings = g_settings_new (UNKNOT_APP_ID);
  self->background = unknot_background_new (self->application, self->settings);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (self->background);
  g_settings_reset (self->settings, "reminder-mode");
  g_settings_reset (self->settings, "reminder-background");
  g_object_unref (self->settings);
  g_object_unref (self->application);
  desktop_stop (&self->desktop);
}

static void
settle (Fixture *self)
{
  desktop_settle (g_application_get_dbus_connection (self->application), 3);
  desktop_settle (self->desktop.connection, 3);
  desktop_settle (g_application_get_dbus_connection (self->application), 3);
}

static void
turn_on (Fixture *self)
{
  g_settings_set_string (self->settings, "reminder-mode", "habit");
  g_settings_set_boolean (self->settings, "reminder-background", TRUE);
  settle (self);
}

static void
assert_note (Fixture    *self,
             const char *wanted)
{
  g_autofree char *note = NULL;

  g_object_get (self->background, "note", &note, NULL);
  g_assert_cmpstr (note, ==, wanted);
}

static void
assert_asked (Fixture  *self,
              int       n_asked,
              gboolean  autostart)
{
  g_autofree const char **command = NULL;
  gboolean wanted;
  gboolean activatable;
  const char *reason;

  g_assert_cmpint (self->desktop.n_asked, ==, n_asked);
  g_assert_cmpstr (self->desktop.parent, ==, "");
  g_assert_true (g_variant_dict_lookup (self->desktop.asked, "autostart", "b", &wanted));
  g_assert_cmpint (wanted, ==, autostart);
  g_assert_true (g_variant_dict_lookup (self->desktop.asked, "dbus-activatable", "b", &activatable));
  g_assert_false (activatable);
  g_assert_true (g_variant_dict_lookup (self->desktop.asked, "commandline", "^a&s", &command));
  g_assert_cmpstr (command[0], ==, "unknot");
  g_assert_cmpstr (command[1], ==, "--gapplication-service");
  g_assert_null (command[2]);
  g_assert_true (g_variant_dict_lookup (self->desktop.asked, "reason", "&s", &reason));
  g_assert_cmpstr (reason, ==, "To remind you while its window is closed");
}

/* Asked for once, and given back when it is switched off. */
static void
test_granted (Fixture       *self,
              gconstpointer  data)
{
  settle (self);
  g_assert_cmpint (self->desktop.n_asked, ==, 0);
  turn_on (self);
  assert_asked (self, 1, TRUE);
  g_assert_true (g_settings_get_boolean (self->settings, "reminder-background"));
  assert_note (self, NULL);

  g_settings_set_boolean (self->settings, "reminder-background", FALSE);
  settle (self);
  assert_asked (self, 2, FALSE);
  assert_note (self, NULL);
}

/* Without reminders there is nothing to start for. */
static void
test_mode (Fixture       *self,
           gconstpointer  data)
{
  g_settings_set_boolean (self->settings, "reminder-background", TRUE);
  settle (self);
  g_assert_cmpint (self->desktop.n_asked, ==, 0);
  turn_on (self);
  assert_asked (self, 1, TRUE);
  g_settings_set_string (self->settings, "reminder-mode", "times");
  settle (self);
  g_assert_cmpint (self->desktop.n_asked, ==, 1);
  g_settings_set_string (self->settings, "reminder-mode", "off");
  settle (self);
  assert_asked (self, 2, FALSE);
}

/* The switch goes back by itself, with a reason; and nothing is given back that was never had. */
static void
test_refused (Fixture       *self,
              gconstpointer  data)
{
  gboolean absent = GPOINTER_TO_INT (data) == PORTAL_ABSENT;

  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_MESSAGE, "*");
  turn_on (self);
  g_test_assert_expected_messages ();
  g_assert_cmpint (self->desktop.n_asked, ==, absent ? 0 : 1);
  g_assert_false (g_settings_get_boolean (self->settings, "reminder-background"));
  assert_note (self, REFUSED);
}

/* Another try is another question, and the old answer is not believed any more. */
static void
test_again (Fixture       *self,
            gconstpointer  data)
{
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_MESSAGE, "*");
  turn_on (self);
  g_test_assert_expected_messages ();
  self->desktop.mood = PORTAL_GRANTS;
  turn_on (self);
  g_assert_cmpint (self->desktop.n_asked, ==, 2);
  g_assert_true (g_settings_get_boolean (self->settings, "reminder-background"));
  assert_note (self, NULL);
}

/* Switched off while the portal still thinks. */
static void
test_impatient (Fixture       *self,
                gconstpointer  data)
{
  turn_on (self);
  assert_asked (self, 1, TRUE);
  g_settings_set_boolean (self->settings, "reminder-background", FALSE);
  settle (self);
  assert_asked (self, 2, FALSE);
  assert_note (self, NULL);
}

static void
activate_cb (GApplication *application,
             gpointer      user_data)
{
}

static gboolean
turn_off_cb (gpointer user_data)
{
  Fixture *self = user_data;

  self->n_ends++;
  g_settings_set_boolean (self->settings, "reminder-background", FALSE);

  return G_SOURCE_REMOVE;
}

static gboolean
release_cb (gpointer user_data)
{
  Fixture *self = user_data;

  self->n_ends++;
  unknot_background_release (self->background);

  return G_SOURCE_REMOVE;
}

/* Without a window the app would end at once; it stays for reminders until @end. */
static void
run_until (Fixture     *self,
           GSourceFunc  end)
{
  turn_on (self);
  self->n_ends = 0;
  g_signal_connect (self->application, "activate", G_CALLBACK (activate_cb), NULL);
  g_timeout_add (20, end, self);
  g_application_run (self->application, 0, NULL);
  g_assert_cmpint (self->n_ends, ==, 1);
}

static void
test_alive (Fixture       *self,
            gconstpointer  data)
{
  run_until (self, turn_off_cb);
}

static void
test_quit (Fixture       *self,
           gconstpointer  data)
{
  run_until (self, release_cb);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, mood, test) g_test_add (path, Fixture, GINT_TO_POINTER (mood), set_up, test, tear_down)
  ADD ("/background/granted", PORTAL_GRANTS, test_granted);
  ADD ("/background/mode", PORTAL_GRANTS, test_mode);
  ADD ("/background/refused", PORTAL_REFUSES, test_refused);
  ADD ("/background/no-start", PORTAL_GRANTS_NO_START, test_refused);
  ADD ("/background/absent", PORTAL_ABSENT, test_refused);
  ADD ("/background/again", PORTAL_REFUSES, test_again);
  ADD ("/background/impatient", PORTAL_SILENT, test_impatient);
  ADD ("/background/alive", PORTAL_GRANTS, test_alive);
  ADD ("/background/quit", PORTAL_GRANTS, test_quit);

  return g_test_run ();
}
