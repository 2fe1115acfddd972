#include "unknot-reminder.h"

#define HOUR (60 * G_GINT64_CONSTANT (60000))

#define MONDAY 1
#define SATURDAY 32
#define SUNDAY 64

static gint64
moment (const char *text)
{
  UnknotTime time;

  g_assert_true (unknot_time_parse (text, &time));
  return time.milliseconds;
}

static char *
describe (gint64     when,
          GTimeZone *zone)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc_usec (when * 1000);
  g_autoptr (GDateTime) local = g_date_time_to_timezone (utc, zone);

  return unknot_time_format (unknot_time_from_date_time (local));
}

/* 2026-11-23 is a Monday. Clocks go forward on 2026-03-29 and back on 2026-10-25 in Berlin. */
static void
test_next (void)
{
  static const struct
  {
    const char         *what;
    const char         *zone;
    const char         *now;
    UnknotReminderWish  wish;
    const char         *passed;
    const char         *due;
  } cases[] = {
    { "never", "Europe/Berlin", "2026-11-23T10:00:00+01:00", { { 0 }, 0, UNKNOT_REMINDER_EVERY_DAY }, NULL, NULL },
    { "on no day", "Europe/Berlin", "2026-11-23T10:00:00+01:00", { { 780 }, 1, 0 }, NULL, NULL },
    { "later today", "Europe/Berlin", "2026-11-23T10:00:00+01:00", { { 780 }, 1, UNKNOT_REMINDER_EVERY_DAY }, NULL,
      "2026-11-23T13:00:00+01:00" },
    { "tomorrow", "Europe/Berlin", "2026-11-23T14:00:00+01:00", { { 780 }, 1, UNKNOT_REMINDER_EVERY_DAY }, NULL,
      "2026-11-24T13:00:00+01:00" },
    { "the nearest of three, in any order", "Europe/Berlin", "2026-11-23T14:00:00+01:00",
      { { 1200, 780, 930 }, 3, UNKNOT_REMINDER_EVERY_DAY }, NULL, "2026-11-23T15:30:00+01:00" },
    { "the next of its weekdays", "Europe/Berlin", "2026-11-23T14:00:00+01:00", { { 780 }, 1, SATURDAY | MONDAY }, NULL,
      "2026-11-28T13:00:00+01:00" },
    { "in a week", "Europe/Berlin", "2026-11-23T14:00:00+01:00", { { 780 }, 1, MONDAY }, NULL,
      "2026-11-30T13:00:00+01:00" },
    { "missed by ten minutes", "Europe/Berlin", "2026-11-23T13:10:00+01:00", { { 780 }, 1, UNKNOT_REMINDER_EVERY_DAY },
      "2026-11-23T09:00:00+01:00", "2026-11-23T13:00:00+01:00" },
    { "missed by more than half an hour", "Europe/Berlin", "2026-11-23T13:31:00+01:00",
      { { 780 }, 1, UNKNOT_REMINDER_EVERY_DAY }, "2026-11-23T09:00:00+01:00", "2026-11-24T13:00:00+01:00" },
    { "dealt with", "Europe/Berlin", "2026-11-23T13:10:00+01:00", { { 780 }, 1, UNKNOT_REMINDER_EVERY_DAY },
      "2026-11-23T13:00:01+01:00", "2026-11-24T13:00:00+01:00" },
    { "missed before midnight", "Europe/Berlin", "2026-11-23T00:05:00+01:00",
      { { 1435 }, 1, UNKNOT_REMINDER_EVERY_DAY }, NULL, "2026-11-22T23:55:00+01:00" },
    { "midnight", "Europe/Berlin", "2026-11-23T23:59:59+01:00", { { 0 }, 1, UNKNOT_REMINDER_EVERY_DAY }, NULL,
      "2026-11-24T00:00:00+01:00" },
    { "midnight now", "Europe/Berlin", "2026-11-24T00:00:00+01:00", { { 0 }, 1, UNKNOT_REMINDER_EVERY_DAY }, NULL,
      "2026-11-24T00:00:00+01:00" },
    { "the day clocks go forward", "Europe/Berlin", "2026-03-28T20:00:00+01:00",
      { { 480 }, 1, UNKNOT_REMINDER_EVERY_DAY }, NULL, "2026-03-29T08:00:00+02:00" },
    { "in the hour that is left out", "Europe/Berlin", "2026-03-29T01:00:00+01:00",
      { { 150 }, 1, UNKNOT_REMINDER_EVERY_DAY }, NULL, "2026-03-29T03:00:00+02:00" },
    { "the day clocks go back", "Europe/Berlin", "2026-10-24T20:00:00+02:00",
      { { 480 }, 1, UNKNOT_REMINDER_EVERY_DAY }, NULL, "2026-10-25T08:00:00+01:00" },
    { "not again in the hour that comes twice", "Europe/Berlin", "2026-10-25T02:35:00+01:00",
      { { 150 }, 1, UNKNOT_REMINDER_EVERY_DAY }, "2026-10-25T02:30:00+01:00", "2026-10-26T02:30:00+01:00" },
    { "the same moment further west", "America/New_York", "2026-11-23T14:00:00+01:00",
      { { 780 }, 1, UNKNOT_REMINDER_EVERY_DAY }, "2026-11-23T13:00:00+01:00", "2026-11-23T13:00:00-05:00" },
    { "the same moment on the next day", "Pacific/Auckland", "2026-11-23T14:00:00+01:00",
      { { 780 }, 1, MONDAY }, NULL, "2026-11-30T13:00:00+13:00" },
    { "the clock was set back an hour", "Europe/Berlin", "2026-11-23T12:30:00+01:00",
      { { 780 }, 1, UNKNOT_REMINDER_EVERY_DAY }, "2026-11-23T13:00:01+01:00", "2026-11-24T13:00:00+01:00" },
    { "the clock was years ahead", "Europe/Berlin", "2026-11-23T12:30:00+01:00",
      { { 780 }, 1, UNKNOT_REMINDER_EVERY_DAY }, "2030-01-01T00:00:00+01:00", "2026-11-23T13:00:00+01:00" },
    { "before 1970", "UTC", "1969-12-27T10:00:00Z", { { 780 }, 1, SUNDAY }, "1969-12-27T10:00:00Z",
      "1969-12-28T13:00:00+00:00" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (cases[i].zone);
      UnknotReminderPast past = { .passed = cases[i].passed != NULL ? moment (cases[i].passed) : 0 };
      gint64 due = 0;
      gboolean found = unknot_reminder_next (&cases[i].wish, &past, moment (cases[i].now), zone, &due);
      g_autofree char *text = found ? describe (due, zone) : NULL;

      g_test_message ("%s", cases[i].what);
      g_assert_cmpstr (text, ==, cases[i].due);
    }
}

static void
test_quiet (void)
{
  static const struct
  {
    const char          *what;
    UnknotReminderFacts  facts;   /* when: hours ago; 0 never */
    UnknotReminderQuiet  quiet;
  } cases[] = {
    { "never did anything", { FALSE, TRUE, 0, 0, 6 }, UNKNOT_REMINDER_QUIET_NOT },
    { "a session is under way", { TRUE, TRUE, 0, 0, 6 }, UNKNOT_REMINDER_QUIET_GUIDED },
    { "nothing that can be done", { FALSE, FALSE, 0, 0, 6 }, UNKNOT_REMINDER_QUIET_CLOSED },
    { "a session five hours ago", { FALSE, TRUE, 5, 0, 6 }, UNKNOT_REMINDER_QUIET_DONE },
    { "a session six hours ago", { FALSE, TRUE, 6, 0, 6 }, UNKNOT_REMINDER_QUIET_NOT },
    { "a session in the future, as the clock was set back", { FALSE, TRUE, -5, 0, 6 }, UNKNOT_REMINDER_QUIET_DONE },
    { "a session far in the future", { FALSE, TRUE, -500, 0, 6 }, UNKNOT_REMINDER_QUIET_NOT },
    { "noted an hour ago", { FALSE, TRUE, 0, 1, 6 }, UNKNOT_REMINDER_QUIET_NOT },
    { "a session before, and noted since", { FALSE, TRUE, 4, 2, 6 }, UNKNOT_REMINDER_QUIET_DONE },
  };
  gint64 now = moment ("2026-11-23T13:00:00+01:00");
  UnknotReminderPast past = { 0 };
  UnknotReminderFacts fresh = { FALSE, TRUE, 0, now - HOUR + 1, 6 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotReminderFacts facts = cases[i].facts;

      past = (UnknotReminderPast) { .later = 5 };
      facts.done = facts.done != 0 ? now - facts.done * HOUR : 0;
      facts.noted = facts.noted != 0 ? now - facts.noted * HOUR : 0;
      g_test_message ("%s", cases[i].what);
      g_assert_cmpint (unknot_reminder_turn (&past, &facts, now), ==, cases[i].quiet);
      g_assert_cmpint (past.passed, ==, now);
      g_assert_cmpint (past.later, ==, 0);
      g_assert_cmpint (past.unanswered, ==, cases[i].quiet == UNKNOT_REMINDER_QUIET_NOT);
      g_assert_cmpint (past.shown, ==, cases[i].quiet == UNKNOT_REMINDER_QUIET_NOT ? now : 0);
    }

  g_assert_cmpint (unknot_reminder_turn (&past, &fresh, now), ==, UNKNOT_REMINDER_QUIET_NOTED);
}

/* What is said on each of so many days to whoever answers nothing: a letter per day, then nothing at all. */
static char *
live (UnknotReminderPast *past,
      const char         *start,
      int                 n_days)
{
  static const UnknotReminderWish wish = { { 780, 1200 }, 2, UNKNOT_REMINDER_EVERY_DAY };
  static const UnknotReminderFacts facts = { FALSE, TRUE, 0, 0, 6 };
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  GString *days = g_string_new (NULL);
  gint64 begin = moment (start);
  gint64 due = 0;

  for (int day = 0; day < n_days; day++)
    {
      gint64 morning = begin + day * 24 * HOUR;
      int n = 0;

      while (unknot_reminder_next (&wish, past, morning, zone, &due) && due < morning + 24 * HOUR)
        {
          g_assert_cmpint (unknot_reminder_turn (past, &facts, due), ==, UNKNOT_REMINDER_QUIET_NOT);
          n++;
        }
      g_string_append_c (days, (char) ('0' + n));
    }

  return g_string_free (days, FALSE);
}

static void
test_unanswered (void)
{
  UnknotReminderPast past;
  g_autofree char *alone = NULL;
  g_autofree char *again = NULL;

  /* Twice a day, then once on every third day, then not at all. */
  unknot_reminder_begin (&past, moment ("2026-11-22T23:00:00+01:00"));
  alone = live (&past, "2026-11-23T06:00:00+01:00", 14);
  g_assert_cmpstr (alone, ==, "21001001001000");
  g_assert_cmpint (unknot_reminder_get_pace (&past), ==, UNKNOT_REMINDER_PACE_STOPPED);

  /* What is done of one's own accord does not bring them back; asking for them does. */
  g_assert_false (unknot_reminder_notice (&past, moment ("2026-12-10T06:00:00+01:00")));
  g_assert_cmpint (unknot_reminder_get_pace (&past), ==, UNKNOT_REMINDER_PACE_STOPPED);
  unknot_reminder_begin (&past, moment ("2026-12-11T05:00:00+01:00"));
  again = live (&past, "2026-12-11T06:00:00+01:00", 3);
  g_assert_cmpstr (again, ==, "210");
}

static void
test_answered (void)
{
  gint64 now = moment ("2026-11-23T13:00:00+01:00");
  UnknotReminderPast past = { .shown = now, .unanswered = 4 };

  /* Before the reminder is no answer to it. */
  g_assert_false (unknot_reminder_notice (&past, now - 1));
  g_assert_cmpint (unknot_reminder_get_pace (&past), ==, UNKNOT_REMINDER_PACE_SELDOM);
  g_assert_true (unknot_reminder_notice (&past, now + 1));
  g_assert_cmpint (unknot_reminder_get_pace (&past), ==, UNKNOT_REMINDER_PACE_USUAL);
  g_assert_false (unknot_reminder_notice (&past, now + 1));

  past.unanswered = 6;
  past.later = now + HOUR;
  unknot_reminder_answer (&past);
  g_assert_cmpint (past.unanswered, ==, 0);
  g_assert_cmpint (past.later, ==, 0);
}

/* *Later* twice, and then it is silent until the next day. */
static void
test_later (void)
{
  static const UnknotReminderWish wish = { { 780, 1200 }, 2, UNKNOT_REMINDER_EVERY_DAY };
  static const UnknotReminderFacts facts = { FALSE, TRUE, 0, 0, 6 };
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  UnknotReminderPast past = { .unanswered = 2 };
  gint64 now = moment ("2026-11-23T13:00:00+01:00");
  gint64 due;

  for (int i = 0; i < 2; i++)
    {
      g_assert_true (unknot_reminder_can_wait (&past, now, zone));
      unknot_reminder_turn (&past, &facts, now);
      unknot_reminder_later (&past, now, zone);
      g_assert_cmpint (past.unanswered, ==, 2);
      g_assert_true (unknot_reminder_next (&wish, &past, now, zone, &due));
      g_assert_cmpint (due, ==, now + HOUR / 2);
      now = due;
    }
  unknot_reminder_turn (&past, &facts, now);
  g_assert_false (unknot_reminder_can_wait (&past, now, zone));
  past.unanswered = 0;
  g_assert_true (unknot_reminder_next (&wish, &past, now, zone, &due));
  g_assert_cmpint (due, ==, moment ("2026-11-24T13:00:00+01:00"));
  g_assert_true (unknot_reminder_can_wait (&past, due, zone));
}

/* What was put off is let go when the computer slept over it, or when the clock was set back. */
static void
test_later_lost (void)
{
  static const UnknotReminderWish wish = { { 780 }, 1, UNKNOT_REMINDER_EVERY_DAY };
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  gint64 now = moment ("2026-11-23T23:50:00+01:00");
  UnknotReminderPast past = { .passed = now };
  gint64 due;

  unknot_reminder_later (&past, now, zone);
  g_assert_true (unknot_reminder_next (&wish, &past, now + HOUR / 4, zone, &due));
  g_assert_cmpint (due, ==, moment ("2026-11-24T00:20:00+01:00"));
  g_assert_true (unknot_reminder_next (&wish, &past, now + 2 * HOUR, zone, &due));
  g_assert_cmpint (due, ==, moment ("2026-11-24T13:00:00+01:00"));
  g_assert_true (unknot_reminder_next (&wish, &past, now - 2 * HOUR, zone, &due));
  g_assert_cmpint (due, ==, moment ("2026-11-24T13:00:00+01:00"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reminder/next", test_next);
  g_test_add_func ("/reminder/quiet", test_quiet);
  g_test_add_func ("/reminder/unanswered", test_unanswered);
  g_test_add_func ("/reminder/answered", test_answered);
  g_test_add_func ("/reminder/later", test_later);
  g_test_add_func ("/reminder/later-lost", test_later_lost);

  return g_test_run ();
}
