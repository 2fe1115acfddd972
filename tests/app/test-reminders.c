/* Reminders, as the desktop sees them: on a bus of its own, through a second connection. */

#include <adwaita.h>

#include "unknot-alarm.h"
#include "unknot-break.h"
#include "unknot-reminder-preferences.h"
#include "unknot-reminders.h"

#include "context-fixture.h"
#include "desktop-fixture.h"
#include "unknot-config.h"

#define APP_ID "org.example.Unknot.Test"

/* What a thread still reads may ask for the time after the test. */
static FakeStamper stamper;

typedef struct
{
  Desktop desktop;
  GApplication *application;
  GSettings *settings;
  UnknotContext *context;
  UnknotKnot *knot;
  UnknotReminders *reminders;
  int n_load;
  int n_pace;
} Fixture;

static void
count_up (int *count)
{
  (*count)++;
}

static void
mark (Fixture *self,
      int      pain)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  g_autoptr (GError) error = NULL;

  record.muscle = "rhomboids";
  record.side = UNKNOT_SIDE_LEFT;
  record.x = 302;
  record.y = 352;
  record.days = 20;
  self->knot = unknot_knots_mark (unknot_context_get_knots (self->context), &record, pain, &error);
  g_assert_no_error (error);
}

static void
answer_safety (Fixture    *self,
               const char *flag)
{
  unknot_profile_answer_safety (unknot_context_get_profile (self->context), (const char *[]) { "RF01", "RF08", NULL },
                                (const char *[]) { flag, NULL }, stamper.now);
  unknot_profile_set_tools (unknot_context_get_profile (self->context),
                            (const char *[]) { "hands", "wall", "chair", "tennis-ball", NULL });
}

static void
set_times (Fixture    *self,
           const char *times)
{
  g_settings_set_value (self->settings, "reminder-times", g_variant_new_parsed (times));
  g_settings_set_string (self->settings, "reminder-mode", "times");
}

/* Somebody who marked a knot in the morning; reminders are at ten. */
static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr (GFile) files = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autofree char *path = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  desktop_start (&self->desktop, PORTAL_ABSENT);
  fake_stamper_init (&stamper, "2026-11-23T07:00:00Z");
  self->application = g_application_new (APP_ID, G_APPLICATION_DEFAULT_FLAGS);
  g_application_register (self->application, NULL, &error);
  g_assert_no_error (error);
  self->settings = g_settings_new (UNKNOT_APP_ID);
  self->context = unknot_context_new (files, folder, folder, &stamper.stamper);
  if (data == NULL)
    {
      context_load (self->context);
      mark (self, 6);
      answer_safety (self, NULL);
    }
  self->reminders = unknot_reminders_new (self->application, self->settings, &stamper.stamper);
  g_signal_connect_swapped (self->reminders, "load-requested", G_CALLBACK (count_up), &self->n_load);
  g_signal_connect_swapped (self->reminders, "notify::pace", G_CALLBACK (count_up), &self->n_pace);
  unknot_reminders_set_context (self->reminders, self->context);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  g_action_map_remove_action (G_ACTION_MAP (self->application), "remind-later");
  g_assert_finalize_object (self->reminders);
  unknot_store_close (unknot_context_get_store (self->context), NULL);
  g_object_unref (self->context);
  g_object_get (self->settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (char **key = keys; *key != NULL; key++)
    g_settings_reset (self->settings, *key);
  g_object_unref (self->settings);
  g_object_unref (self->application);
  desktop_stop (&self->desktop);
}

/* What the desktop has seen after all that was sent has come. */
static void
settle (Fixture *self)
{
  desktop_settle (g_application_get_dbus_connection (self->application), 2);
  desktop_settle (self->desktop.connection, 2);
}

static void
look_at (Fixture    *self,
         const char *time)
{
  fake_stamper_set (&stamper, time);
  unknot_reminders_look (self->reminders);
  settle (self);
}

static void
assert_shown (Fixture    *self,
              const char *member,
              const char *wanted)
{
  const char *text = NULL;

  g_assert_nonnull (self->desktop.shown);
  g_variant_dict_lookup (self->desktop.shown, member, "&s", &text);
  g_assert_cmpstr (text, ==, wanted);
}

static guint
get_n_buttons (Fixture *self)
{
  g_autoptr (GVariant) buttons = g_variant_dict_lookup_value (self->desktop.shown, "buttons", G_VARIANT_TYPE ("aa{sv}"));

  return buttons != NULL ? (guint) g_variant_n_children (buttons) : 0;
}

static void
assert_button (Fixture    *self,
               guint       index,
               const char *label,
               const char *action)
{
  g_autoptr (GVariant) buttons = g_variant_dict_lookup_value (self->desktop.shown, "buttons", G_VARIANT_TYPE ("aa{sv}"));
  g_autoptr (GVariant) button = g_variant_get_child_value (buttons, index);
  const char *text;

  g_assert_true (g_variant_lookup (button, "label", "&s", &text));
  g_assert_cmpstr (text, ==, label);
  g_assert_true (g_variant_lookup (button, "action", "&s", &text));
  g_assert_cmpstr (text, ==, action);
}

/* The second before ten passes by itself, and nothing else is waited for. */
static void
test_shown (Fixture       *self,
            gconstpointer  data)
{
  fake_stamper_set (&stamper, "2026-11-23T09:59:59Z");
  set_times (self, "[600]");
  settle (self);
  g_assert_cmpint (self->desktop.n_shown, ==, 0);

  fake_stamper_set (&stamper, "2026-11-23T10:00:00Z");
  while (self->desktop.n_shown == 0)
    g_main_context_iteration (NULL, TRUE);
  assert_shown (self, "title", "A Short Break?");
  assert_shown (self, "body", "90 seconds are enough, if it suits you now.");
  assert_shown (self, "priority", "normal");
  assert_shown (self, "default-action", "app.show-plan");
  g_assert_cmpuint (get_n_buttons (self), ==, 2);
  assert_button (self, 0, "Start 90 Seconds", "app.start-break");
  assert_button (self, 1, "Later", "app.remind-later");

  look_at (self, "2026-11-23T10:00:30Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 1);
}

/* Off by default, and off again whenever the person says so. */
static void
test_off (Fixture       *self,
          gconstpointer  data)
{
  for (int hour = 8; hour < 24; hour++)
    {
      g_autofree char *time = g_strdup_printf ("2026-11-23T%02d:00:00Z", hour);

      look_at (self, time);
    }
  g_assert_cmpint (self->desktop.n_shown, ==, 0);

  set_times (self, "[600, 660]");
  look_at (self, "2026-11-24T10:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 1);
  g_settings_set_string (self->settings, "reminder-mode", "off");
  settle (self);
  g_assert_cmpint (self->desktop.n_withdrawn, >, 0);
  look_at (self, "2026-11-24T11:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 1);
}

static void
test_habit (Fixture       *self,
            gconstpointer  data)
{
  g_settings_set_string (self->settings, "reminder-habit", "work");
  g_settings_set_string (self->settings, "reminder-mode", "habit");
  look_at (self, "2026-11-23T13:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 0);
  look_at (self, "2026-11-23T17:30:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 1);

  /* Not on Tuesdays. */
  g_settings_set_uint (self->settings, "reminder-weekdays", 0x7f & ~2u);
  look_at (self, "2026-11-24T17:30:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 1);
  look_at (self, "2026-11-25T17:30:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 2);
}

/* What was set by hand to something that no day has does no harm. */
static void
test_odd_settings (Fixture       *self,
                   gconstpointer  data)
{
  set_times (self, "[-5, 1440, 600, 601, 602, 603]");
  look_at (self, "2026-11-23T10:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 1);
  set_times (self, "@ai []");
  look_at (self, "2026-11-24T10:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 1);
}

/* More is said only where the person allows it. */
static void
test_words (Fixture       *self,
            gconstpointer  data)
{
  set_times (self, "[600]");
  g_settings_set_boolean (self->settings, "plain-words", FALSE);
  look_at (self, "2026-11-23T10:00:00Z");
  assert_shown (self, "body", "Between spine and blade, your left");
}

static void
test_later (Fixture       *self,
            gconstpointer  data)
{
  set_times (self, "[600, 780]");
  look_at (self, "2026-11-23T10:00:00Z");
  g_action_group_activate_action (G_ACTION_GROUP (self->application), "remind-later", NULL);
  look_at (self, "2026-11-23T10:29:59Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 1);
  g_assert_cmpint (self->desktop.n_withdrawn, >, 0);

  look_at (self, "2026-11-23T10:30:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 2);
  g_assert_cmpuint (get_n_buttons (self), ==, 2);
  g_action_group_activate_action (G_ACTION_GROUP (self->application), "remind-later", NULL);
  look_at (self, "2026-11-23T11:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 3);
  g_assert_cmpuint (get_n_buttons (self), ==, 1);
  look_at (self, "2026-11-23T13:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 3);
  look_at (self, "2026-11-24T10:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 4);
}

static void
do_session (Fixture *self)
{
  UnknotJournal *journal = unknot_context_get_journal (self->context);
  UnknotSessionKnot knot = { unknot_knot_get_uuid (self->knot), "rhomboids", UNKNOT_SIDE_LEFT, 6, 4 };
  UnknotSessionItem items[] = { { "fingers", "rhomboids", 60 } };
  UnknotSessionRecord record = { &knot, 1, items, 1, UNKNOT_FEEL_RIGHT, NULL, FALSE, NULL };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&record, unknot_journal_get_stamper (journal));
  g_autoptr (GError) error = NULL;

  unknot_journal_add (journal, entry, &error);
  g_assert_no_error (error);
}

static void
test_quiet (Fixture       *self,
            gconstpointer  data)
{
  set_times (self, "[600, 900, 961]");
  fake_stamper_set (&stamper, "2026-11-23T09:00:00Z");
  do_session (self);
  look_at (self, "2026-11-23T10:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 0);

  /* Six hours later, but a number was given half an hour ago. */
  fake_stamper_set (&stamper, "2026-11-23T14:40:00Z");
  g_assert_true (unknot_knots_rate (unknot_context_get_knots (self->context), self->knot, 5, UNKNOT_FRAME_NOW, NULL));
  look_at (self, "2026-11-23T15:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 0);
  look_at (self, "2026-11-23T16:01:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 1);
}

/* Where a warning sign stands, or nothing hurts, there is nothing to remind of. */
static void
test_closed (Fixture       *self,
             gconstpointer  data)
{
  gboolean treatable;
  g_autoptr (UnknotKnot) knot = NULL;

  set_times (self, "[600]");
  answer_safety (self, "RF08");
  look_at (self, "2026-11-23T10:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 0);
  knot = unknot_break_find_knot (self->context, &treatable);
  g_assert_true (knot == self->knot);
  g_assert_false (treatable);

  answer_safety (self, NULL);
  look_at (self, "2026-11-24T10:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 1);

  g_assert_true (unknot_knots_rate (unknot_context_get_knots (self->context), self->knot, 0, UNKNOT_FRAME_NOW, NULL));
  look_at (self, "2026-11-25T10:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 1);
  g_assert_null (unknot_break_find_knot (self->context, &treatable));
  g_assert_false (treatable);
}

static UnknotReminderPace
get_pace (Fixture *self)
{
  int pace;

  g_object_get (self->reminders, "pace", &pace, NULL);
  return (UnknotReminderPace) pace;
}

static void
test_unanswered (Fixture       *self,
                 gconstpointer  data)
{
  set_times (self, "[600]");
  look_at (self, "2026-11-23T10:00:00Z");
  look_at (self, "2026-11-24T10:00:00Z");
  g_assert_cmpint (get_pace (self), ==, UNKNOT_REMINDER_PACE_USUAL);
  look_at (self, "2026-11-25T10:00:00Z");
  g_assert_cmpint (get_pace (self), ==, UNKNOT_REMINDER_PACE_SELDOM);
  look_at (self, "2026-11-26T10:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 3);
  look_at (self, "2026-11-28T10:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 4);

  /* Something done is an answer, also without a press on the notification. */
  fake_stamper_set (&stamper, "2026-11-28T12:00:00Z");
  self->n_pace = self->desktop.n_withdrawn = 0;
  do_session (self);
  settle (self);
  g_assert_cmpint (get_pace (self), ==, UNKNOT_REMINDER_PACE_USUAL);
  g_assert_cmpint (self->n_pace, >, 0);
  g_assert_cmpint (self->desktop.n_withdrawn, ==, 1);

  for (int day = 1; day < 20; day++)
    {
      g_autofree char *time = g_strdup_printf ("2026-12-%02dT10:00:00Z", day);

      look_at (self, time);
    }
  g_assert_cmpint (get_pace (self), ==, UNKNOT_REMINDER_PACE_STOPPED);
  g_assert_cmpint (self->desktop.n_shown, ==, 10);
  unknot_reminders_begin (self->reminders);
  look_at (self, "2026-12-20T10:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 11);
  unknot_reminders_answer (self->reminders);
  g_assert_cmpint (get_pace (self), ==, UNKNOT_REMINDER_PACE_USUAL);
}

/* Whoever opens the window needs no reminder of what was due. */
static void
test_let_go (Fixture       *self,
             gconstpointer  data)
{
  g_autoptr (GVariant) past = NULL;
  g_autoptr (GVariant) wanted = NULL;

  set_times (self, "[600]");
  fake_stamper_set (&stamper, "2026-11-23T10:05:00Z");
  unknot_reminders_let_go (self->reminders);
  look_at (self, "2026-11-23T10:06:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 0);

  /* Without reminders nothing is kept. */
  g_settings_set_string (self->settings, "reminder-mode", "off");
  unknot_reminders_let_go (self->reminders);
  past = g_settings_get_value (self->settings, "reminder-past");
  wanted = g_settings_get_default_value (self->settings, "reminder-past");
  g_assert_cmpvariant (past, wanted);
}

/* Without a window nothing is read before it is needed. */
static void
test_load (Fixture       *self,
           gconstpointer  data)
{
  set_times (self, "[600]");
  g_assert_cmpint (self->n_load, ==, 0);
  look_at (self, "2026-11-23T10:00:00Z");
  g_assert_cmpint (self->n_load, ==, 1);
  g_assert_cmpint (self->desktop.n_shown, ==, 0);

  fake_stamper_set (&stamper, "2026-11-22T10:00:00Z");
  context_load (self->context);
  mark (self, 6);
  answer_safety (self, NULL);
  look_at (self, "2026-11-23T10:00:01Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 1);
}

/* What became of them is kept: another start does not begin anew. */
static void
test_kept (Fixture       *self,
           gconstpointer  data)
{
  set_times (self, "[600]");
  look_at (self, "2026-11-23T10:00:00Z");
  g_assert_finalize_object (self->reminders);
  self->reminders = unknot_reminders_new (self->application, self->settings, &stamper.stamper);
  unknot_reminders_set_context (self->reminders, self->context);
  look_at (self, "2026-11-23T10:10:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 1);

  /* While everything is erased there is nothing to look at. */
  unknot_reminders_set_context (self->reminders, NULL);
  look_at (self, "2026-11-24T10:00:00Z");
  g_assert_cmpint (self->desktop.n_shown, ==, 1);
}

/* What the person chooses in the preferences is what is kept, and the other way round. */
static void
test_preferences (Fixture       *self,
                  gconstpointer  data)
{
  UnknotReminderGroup *group = g_object_ref_sink (g_object_new (UNKNOT_TYPE_REMINDER_GROUP, NULL));
  UnknotBackground *background = unknot_background_new (self->application, self->settings);
  g_autofree char *mode = NULL;
  g_autoptr (GVariant) times = NULL;
  g_autoptr (GVariant) wanted = g_variant_ref_sink (g_variant_new_parsed ("[450, 765, 1050, 1320]"));
  guint weekdays;

  set_times (self, "[600, 700]");
  unknot_reminder_preferences_bind (group, self->reminders, background);
  g_object_get (group, "mode", &mode, "times", &times, "weekdays", &weekdays, NULL);
  g_assert_cmpstr (mode, ==, "times");
  g_assert_cmpuint (g_variant_n_children (times), ==, 2);
  g_assert_cmpuint (weekdays, ==, UNKNOT_REMINDER_EVERY_DAY);

  g_clear_pointer (&mode, g_free);
  g_clear_pointer (&times, g_variant_unref);
  g_object_set (group, "mode", "habit", "habit", "bed", "weekdays", 31, "habit-times", wanted, NULL);
  mode = g_settings_get_string (self->settings, "reminder-habit");
  g_assert_cmpstr (mode, ==, "bed");
  g_assert_cmpuint (g_settings_get_uint (self->settings, "reminder-weekdays"), ==, 31);
  times = g_settings_get_value (self->settings, "reminder-habit-times");
  g_assert_cmpvariant (times, wanted);

  look_at (self, "2026-11-23T22:00:00Z");
  look_at (self, "2026-11-24T22:00:00Z");
  look_at (self, "2026-11-25T22:00:00Z");
  g_assert_cmpint (get_pace (self), ==, UNKNOT_REMINDER_PACE_SELDOM);
  g_signal_emit_by_name (group, "again-requested");
  g_assert_cmpint (get_pace (self), ==, UNKNOT_REMINDER_PACE_USUAL);

  g_assert_finalize_object (group);
  g_assert_finalize_object (background);
}

static void
test_alarm (void)
{
  int rung = 0;
  UnknotAlarm *alarm = unknot_alarm_new ((UnknotAlarmCallback) count_up, &rung);
  UnknotAlarm *other = unknot_alarm_new ((UnknotAlarmCallback) count_up, &rung);

  unknot_alarm_set (other, 1);
  unknot_alarm_clear (other);
  unknot_alarm_set (alarm, 60000);
  unknot_alarm_set (alarm, -5);
  while (rung == 0)
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpint (rung, ==, 1);

  unknot_alarm_free (other);
  unknot_alarm_free (alarm);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void      (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/reminders/shown", test_shown },
    { "/reminders/off", test_off },
    { "/reminders/habit", test_habit },
    { "/reminders/odd-settings", test_odd_settings },
    { "/reminders/words", test_words },
    { "/reminders/later", test_later },
    { "/reminders/quiet", test_quiet },
    { "/reminders/closed", test_closed },
    { "/reminders/unanswered", test_unanswered },
    { "/reminders/let-go", test_let_go },
    { "/reminders/kept", test_kept },
    { "/reminders/preferences", test_preferences },
  };

  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/reminders/alarm", test_alarm);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  g_test_add ("/reminders/load", Fixture, "unread", set_up, test_load, tear_down);

  return g_test_run ();
}
