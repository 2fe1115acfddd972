#include "unknot-reminders.h"

#include <glib/gi18n.h>

#include "unknot-alarm.h"
#include "unknot-break.h"
#include "unknot-window.h"
#include "unknot-words.h"

/* Each new one takes the place of the one before. */
#define NOTIFICATION "reminder"

#define PAST_TYPE "(xxxiii)"

struct _UnknotReminders
{
  GObject parent_instance;

  /* Borrowed: the application owns this */
  GApplication *application;

  /* Owned */
  GSettings *settings;
  UnknotContext *context;   /* NULL while everything is erased */
  UnknotAlarm *alarm;

  UnknotStamper stamper;
  UnknotReminderPast past;
};

G_DEFINE_FINAL_TYPE (UnknotReminders, unknot_reminders, G_TYPE_OBJECT)

typedef enum
{
  PROP_PACE = 1,
} UnknotRemindersProperty;

static GParamSpec *props[PROP_PACE + 1];

typedef enum
{
  SIGNAL_LOAD_REQUESTED,
  N_SIGNALS,
} UnknotRemindersSignal;

static guint signals[N_SIGNALS];

static gint64
get_now (UnknotReminders *self)
{
  return unknot_stamper_get_time (&self->stamper).milliseconds;
}

/* Read anew each time: whoever travels takes the computer along. */
static GTimeZone *
zone_new (void)
{
  GTimeZone *zone = g_time_zone_new_identifier (NULL);

  return zone != NULL ? zone : g_time_zone_new_utc ();
}

static void
read_past (UnknotReminders *self)
{
  g_autoptr (GVariant) value = g_settings_get_value (self->settings, "reminder-past");

  g_variant_get (value, PAST_TYPE, &self->past.passed, &self->past.shown, &self->past.later, &self->past.laters,
                 &self->past.later_day, &self->past.unanswered);
}

static void
write_past (UnknotReminders *self)
{
  g_settings_set (self->settings, "reminder-past", PAST_TYPE, self->past.passed, self->past.shown, self->past.later,
                  self->past.laters, self->past.later_day, self->past.unanswered);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PACE]);
}

/* The settings can be edited by hand: a time that no day has is none. */
static void
add_time (UnknotReminderWish *wish,
          int                 minute)
{
  if (minute >= 0 && minute < 24 * 60 && wish->n_minutes < UNKNOT_REMINDER_MOST_TIMES)
    wish->minutes[wish->n_minutes++] = minute;
}

static UnknotReminderWish
read_wish (UnknotReminders *self)
{
  g_autofree char *mode = g_settings_get_string (self->settings, "reminder-mode");
  g_autofree char *habit_id = g_settings_get_string (self->settings, "reminder-habit");
  gboolean by_habit = g_str_equal (mode, "habit");
  g_autoptr (GVariant) value = g_settings_get_value (self->settings, by_habit ? "reminder-habit-times" : "reminder-times");
  UnknotReminderWish wish = { .weekdays = g_settings_get_uint (self->settings, "reminder-weekdays") };
  UnknotReminderHabit habit = UNKNOT_REMINDER_HABIT_LUNCH;
  gsize n;
  const int *minutes = g_variant_get_fixed_array (value, &n, sizeof (int));

  unknot_reminder_habit_from_id (habit_id, &habit);
  if (by_habit && habit < n)
    add_time (&wish, minutes[habit]);
  for (gsize i = 0; i < n && g_str_equal (mode, "times"); i++)
    add_time (&wish, minutes[i]);

  return wish;
}

static gboolean
is_guided (UnknotReminders *self)
{
  GList *windows = GTK_IS_APPLICATION (self->application)
                   ? gtk_application_get_windows (GTK_APPLICATION (self->application)) : NULL;

  for (GList *window = windows; window != NULL; window = window->next)
    if (UNKNOT_IS_WINDOW (window->data) && unknot_window_is_guiding (window->data))
      return TRUE;

  return FALSE;
}

/* The notification stays in the shell's list and stands on the lock screen: it says no more than the person allows. */
static char *
dup_body (UnknotReminders *self,
          UnknotKnot      *knot)
{
  if (g_settings_get_boolean (self->settings, "plain-words"))
    return g_strdup (_("90 seconds are enough, if it suits you now."));

  return unknot_words_knot (knot, unknot_context_get_anatomy (self->context));
}

static void
show (UnknotReminders *self,
      UnknotKnot      *knot)
{
  g_autoptr (GNotification) notification = g_notification_new (_("A Short Break?"));
  g_autoptr (GTimeZone) zone = zone_new ();
  g_autofree char *body = dup_body (self, knot);

  g_notification_set_body (notification, body);
  g_notification_set_priority (notification, G_NOTIFICATION_PRIORITY_NORMAL);
  g_notification_set_default_action (notification, "app.show-plan");
  g_notification_add_button (notification, _("Start 90 Seconds"), "app.start-break");
  if (unknot_reminder_can_wait (&self->past, get_now (self), zone))
    g_notification_add_button (notification, _("Later"), "app.remind-later");
  g_application_send_notification (self->application, NOTIFICATION, notification);
}

/* The journal is read by now, and a reminder is due. */
static void
take_turn (UnknotReminders *self)
{
  UnknotReminderFacts facts = { .guided = is_guided (self) };
  g_autoptr (UnknotKnot) knot = unknot_break_find_knot (self->context, &facts.treatable);
  UnknotReminderQuiet quiet;

  unknot_reminder_find_last (unknot_context_get_journal (self->context), &facts.done, &facts.noted);
  facts.rest_hours =
    unknot_safety_get_choosing (unknot_context_get_safety (self->context))->day_pressure_gap_hours;
  quiet = unknot_reminder_turn (&self->past, &facts, get_now (self));
  write_past (self);
  if (quiet == UNKNOT_REMINDER_QUIET_NOT)
    show (self, knot);
}

static gboolean
is_loaded (UnknotReminders *self)
{
  return unknot_store_get_state (unknot_context_get_store (self->context)) != UNKNOT_STORE_LOADING;
}

static void
notice (UnknotReminders *self)
{
  gint64 done, noted;

  if (self->past.unanswered == 0)
    return;

  unknot_reminder_find_last (unknot_context_get_journal (self->context), &done, &noted);
  if (!unknot_reminder_notice (&self->past, MAX (done, noted)))
    return;

  write_past (self);
  unknot_reminders_withdraw (self);
  unknot_reminders_look (self);
}

static void
alarm_cb (gpointer user_data)
{
  unknot_reminders_look (user_data);
}

static void
wish_changed_cb (UnknotReminders *self)
{
  unknot_reminders_begin (self);
}

static void
later_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  unknot_reminders_put_off (user_data);
}

static void
unknot_reminders_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  UnknotReminders *self = UNKNOT_REMINDERS (object);

  switch ((UnknotRemindersProperty) prop_id)
    {
    case PROP_PACE:
      g_value_set_int (value, unknot_reminder_get_pace (&self->past));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_reminders_dispose (GObject *object)
{
  UnknotReminders *self = UNKNOT_REMINDERS (object);

  unknot_reminders_set_context (self, NULL);
  g_clear_pointer (&self->alarm, unknot_alarm_free);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (unknot_reminders_parent_class)->dispose (object);
}

static void
unknot_reminders_class_init (UnknotRemindersClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_reminders_get_property;
  object_class->dispose = unknot_reminders_dispose;

  /**
   * UnknotReminders:pace:
   *
   * How often reminders come, a #UnknotReminderPace.
   */
  props[PROP_PACE] = g_param_spec_int ("pace", NULL, NULL, UNKNOT_REMINDER_PACE_USUAL, UNKNOT_REMINDER_PACE_STOPPED,
                                       UNKNOT_REMINDER_PACE_USUAL,
                                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotReminders::load-requested:
   *
   * A reminder is due, and the journal is not read yet; unknot_reminders_look() goes on once it is.
   */
  signals[SIGNAL_LOAD_REQUESTED] =
    g_signal_new ("load-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
unknot_reminders_init (UnknotReminders *self)
{
  self->alarm = unknot_alarm_new (alarm_cb, self);
}

/**
 * unknot_reminders_new:
 * @application: the application; it owns this, and notifications go through it. Gets the action `remind-later`
 * @settings: when the person wants to be reminded, and what became of it
 * @stamper: says what time it is
 *
 * Makes one that waits for the next moment from now on.
 *
 * Returns: (transfer full): a new one
 */
UnknotReminders *
unknot_reminders_new (GApplication        *application,
                      GSettings           *settings,
                      const UnknotStamper *stamper)
{
  static const char * const wishes[] = {
    "reminder-mode", "reminder-habit", "reminder-habit-times", "reminder-times", "reminder-weekdays",
  };
  static const GActionEntry actions[] = { { "remind-later", later_action } };
  UnknotReminders *self = g_object_new (UNKNOT_TYPE_REMINDERS, NULL);

  self->application = application;
  self->settings = g_object_ref (settings);
  self->stamper = *stamper;
  read_past (self);
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), self);

  for (guint i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      g_autofree char *signal = g_strconcat ("changed::", wishes[i], NULL);

      g_signal_connect_object (settings, signal, G_CALLBACK (wish_changed_cb), self, G_CONNECT_SWAPPED);
    }
  unknot_reminders_look (self);

  return self;
}

/**
 * unknot_reminders_set_context:
 * @self: one that reminds
 * @context: (nullable): what is known of the person; `NULL` while there is nothing
 *
 * Says whose journal decides. It need not be read yet.
 */
void
unknot_reminders_set_context (UnknotReminders *self,
                              UnknotContext   *context)
{
  g_return_if_fail (UNKNOT_IS_REMINDERS (self));

  if (self->context != NULL)
    g_signal_handlers_disconnect_by_data (unknot_context_get_journal (self->context), self);
  g_set_object (&self->context, context);
  if (context == NULL)
    return;

  g_signal_connect_object (unknot_context_get_journal (context), "items-changed", G_CALLBACK (notice), self,
                           G_CONNECT_SWAPPED);
  unknot_reminders_look (self);
}

/**
 * unknot_reminders_get_settings:
 * @self: one that reminds
 *
 * Returns: (transfer none): when the person wants to be reminded
 */
GSettings *
unknot_reminders_get_settings (UnknotReminders *self)
{
  g_return_val_if_fail (UNKNOT_IS_REMINDERS (self), NULL);

  return self->settings;
}

/**
 * unknot_reminders_look:
 * @self: one that reminds
 *
 * Looks at the clock: deals with what is due, and waits for the next moment. To be called when the journal was read.
 */
void
unknot_reminders_look (UnknotReminders *self)
{
  g_autoptr (GTimeZone) zone = NULL;
  UnknotReminderWish wish;
  gint64 due;

  g_return_if_fail (UNKNOT_IS_REMINDERS (self));

  wish = read_wish (self);
  unknot_alarm_clear (self->alarm);
  if (self->context == NULL || wish.n_minutes == 0)
    return;

  zone = zone_new ();
  if (!unknot_reminder_next (&wish, &self->past, get_now (self), zone, &due))
    return;

  if (due > get_now (self))
    {
      unknot_alarm_set (self->alarm, due - get_now (self));
      return;
    }

  if (!is_loaded (self))
    {
      g_signal_emit (self, signals[SIGNAL_LOAD_REQUESTED], 0);
      return;
    }

  take_turn (self);
  unknot_reminders_look (self);
}

/**
 * unknot_reminders_answer:
 * @self: one that reminds
 *
 * Takes up what was said: the person comes.
 */
void
unknot_reminders_answer (UnknotReminders *self)
{
  g_return_if_fail (UNKNOT_IS_REMINDERS (self));

  unknot_reminder_answer (&self->past);
  write_past (self);
  unknot_reminders_withdraw (self);
  unknot_reminders_look (self);
}

/**
 * unknot_reminders_put_off:
 * @self: one that reminds
 *
 * Says it again later.
 */
void
unknot_reminders_put_off (UnknotReminders *self)
{
  g_autoptr (GTimeZone) zone = zone_new ();

  g_return_if_fail (UNKNOT_IS_REMINDERS (self));

  unknot_reminder_later (&self->past, get_now (self), zone);
  write_past (self);
  unknot_reminders_withdraw (self);
  unknot_reminders_look (self);
}

/**
 * unknot_reminders_begin:
 * @self: one that reminds
 *
 * Begins anew: the person has just said what they want, so that nothing is due and nothing was left unanswered. Without
 * reminders nothing is kept.
 */
void
unknot_reminders_begin (UnknotReminders *self)
{
  UnknotReminderWish wish;

  g_return_if_fail (UNKNOT_IS_REMINDERS (self));

  wish = read_wish (self);
  unknot_reminder_begin (&self->past, wish.n_minutes > 0 ? get_now (self) : 0);
  write_past (self);
  unknot_reminders_withdraw (self);
  unknot_reminders_look (self);
}

/**
 * unknot_reminders_let_go:
 * @self: one that reminds
 *
 * Lets go of what is due by now: the person has come by themselves.
 */
void
unknot_reminders_let_go (UnknotReminders *self)
{
  UnknotReminderWish wish;

  g_return_if_fail (UNKNOT_IS_REMINDERS (self));

  wish = read_wish (self);
  if (wish.n_minutes == 0)
    return;

  unknot_reminder_pass (&self->past, get_now (self));
  write_past (self);
  unknot_reminders_look (self);
}

/**
 * unknot_reminders_withdraw:
 * @self: one that reminds
 *
 * Takes back what was said, as when nothing can answer it any more.
 */
void
unknot_reminders_withdraw (UnknotReminders *self)
{
  g_return_if_fail (UNKNOT_IS_REMINDERS (self));

  if (g_application_get_is_registered (self->application))
    g_application_withdraw_notification (self->application, NOTIFICATION);
}
