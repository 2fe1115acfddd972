#include "unknot-reminder.h"

#include "unknot-quiet.h"

#define MINUTE_MS G_GINT64_CONSTANT (60000)
#define HOUR_MS (60 * MINUTE_MS)
#define DAY_MS (24 * HOUR_MS)
#define MINUTES_PER_HOUR 60
#define DAYS_PER_WEEK 7

/* 1970-01-01, from which days are counted, was a Thursday; Monday is 0. */
#define FIRST_WEEKDAY 3

/* What was due while the computer slept, or the app did not run, is said until so long after; then it is too late for
   what it was tied to. A decision. */
#define GRACE (30 * MINUTE_MS)

/* How long *Later* is, and how often a day; then it is silent until the next day. A decision: field.md, row 10 of what
   people ask for, wants a snooze that does not turn into a nag. */
#define LATER (30 * MINUTE_MS)
#define MOST_LATERS 2

/* As many as the questions of the app may be put aside in a row; then less is asked, on every third day at most
   (clinical.md E3), and after as many again nothing: never nag (field.md, two findings). */
#define SELDOM_FROM 3
#define SELDOM_DAYS 3
#define STOPPED_FROM 6

/* Who noted something so short a time ago needs no reminder. */
#define NOTED HOUR_MS

/* Further than the longest way between two wishes: a week, and the days that are left out. */
#define DAYS_AHEAD (DAYS_PER_WEEK + SELDOM_DAYS + 2)

/* A moment that lies further ahead than this was noted before the clock was set back, and says nothing. */
#define AHEAD DAY_MS

static const char * const habits[] = { "getting-up", "lunch", "work", "bed" };

G_STATIC_ASSERT (G_N_ELEMENTS (habits) == UNKNOT_REMINDER_N_HABITS);

static int
get_day (gint64     moment,
         GTimeZone *zone)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc_usec (moment * 1000);
  g_autoptr (GDateTime) local = g_date_time_to_timezone (utc, zone);

  return unknot_time_get_day (unknot_time_from_date_time (local));
}

/* In the hour that a clock is set forward by, what was to be is when that hour is over; in the one that comes twice it is
   only once. */
static gint64
get_moment (int        day,
            int        minute,
            GTimeZone *zone)
{
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day);
  g_autoptr (GDateTime) local =
    g_date_time_new (zone, g_date_time_get_year (date), g_date_time_get_month (date),
                     g_date_time_get_day_of_month (date), minute / MINUTES_PER_HOUR, minute % MINUTES_PER_HOUR, 0);

  return g_date_time_to_unix (local) * 1000;
}

static gboolean
is_wished (const UnknotReminderWish *wish,
           int                       day)
{
  int weekday = ((day + FIRST_WEEKDAY) % DAYS_PER_WEEK + DAYS_PER_WEEK) % DAYS_PER_WEEK;

  return (wish->weekdays & (1u << weekday)) != 0;
}

/* The first of a day's moments that is after @from. */
static gboolean
find_on_day (const UnknotReminderWish *wish,
             int                       day,
             gboolean                  only_first,
             gint64                    from,
             GTimeZone                *zone,
             gint64                   *due)
{
  int first = wish->minutes[0];
  gboolean found = FALSE;

  for (guint i = 1; i < wish->n_minutes; i++)
    first = MIN (first, wish->minutes[i]);

  for (guint i = 0; i < wish->n_minutes; i++)
    {
      gint64 moment = get_moment (day, wish->minutes[i], zone);

      if (moment <= from || (only_first && wish->minutes[i] != first) || (found && moment >= *due))
        continue;
      *due = moment;
      found = TRUE;
    }

  return found;
}

/* The first day on which one may be shown. */
static int
get_first_day (const UnknotReminderPast *past,
               gint64                    now,
               GTimeZone                *zone)
{
  int today = get_day (now, zone);
  int first = today - 1;

  if (past->laters >= MOST_LATERS && past->later_day <= today)
    first = MAX (first, past->later_day + 1);
  if (unknot_reminder_get_pace (past) == UNKNOT_REMINDER_PACE_SELDOM && past->shown <= now + AHEAD)
    first = MAX (first, get_day (past->shown, zone) + SELDOM_DAYS);

  return first;
}

/**
 * unknot_reminder_habit_to_id:
 * @habit: a habit
 *
 * Gets the id of a habit.
 *
 * Returns: (transfer none): the id
 */
const char *
unknot_reminder_habit_to_id (UnknotReminderHabit habit)
{
  g_return_val_if_fail (habit < UNKNOT_REMINDER_N_HABITS, NULL);

  return habits[habit];
}

/**
 * unknot_reminder_habit_from_id:
 * @id: (nullable): an id
 * @habit: (out): the habit; not touched on failure
 *
 * Looks up a habit.
 *
 * Returns: `TRUE` if there is one of that id
 */
gboolean
unknot_reminder_habit_from_id (const char          *id,
                               UnknotReminderHabit *habit)
{
  for (guint i = 0; i < G_N_ELEMENTS (habits); i++)
    if (g_strcmp0 (id, habits[i]) == 0)
      {
        *habit = (UnknotReminderHabit) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * unknot_reminder_next:
 * @wish: when the person wants to be reminded
 * @past: what became of the reminders so far
 * @now: what time it is, in milliseconds since 1970
 * @zone: the time zone of the person
 * @due: (out): when it is due, the same way; at most @now if it is due already
 *
 * Says when to remind next. What was due less than half an hour ago, and was not dealt with, is due now; what is older
 * is let go. Nothing is due twice when the clock is set back.
 *
 * Returns: `TRUE` if there is a next one
 */
gboolean
unknot_reminder_next (const UnknotReminderWish *wish,
                      const UnknotReminderPast *past,
                      gint64                    now,
                      GTimeZone                *zone,
                      gint64                   *due)
{
  gboolean seldom = unknot_reminder_get_pace (past) == UNKNOT_REMINDER_PACE_SELDOM;
  gint64 from = now - GRACE;
  int first;

  g_return_val_if_fail (wish->n_minutes <= UNKNOT_REMINDER_MOST_TIMES, FALSE);
  g_return_val_if_fail (due != NULL, FALSE);

  if (wish->n_minutes == 0 || unknot_reminder_get_pace (past) == UNKNOT_REMINDER_PACE_STOPPED)
    return FALSE;

  /* Later than later: the clock was set back. */
  if (past->later > now - GRACE && past->later <= now + LATER)
    {
      *due = past->later;
      return TRUE;
    }

  if (past->passed <= now + AHEAD)
    from = MAX (from, past->passed);
  first = MAX (get_day (from, zone), get_first_day (past, now, zone));
  for (int day = first; day < first + DAYS_AHEAD; day++)
    if (is_wished (wish, day) && find_on_day (wish, day, seldom, from, zone, due))
      return TRUE;

  return FALSE;
}

/**
 * unknot_reminder_get_pace:
 * @past: what became of the reminders so far
 *
 * Says how often reminders come: less, and then not at all, where nobody answers them.
 *
 * Returns: how often
 */
UnknotReminderPace
unknot_reminder_get_pace (const UnknotReminderPast *past)
{
  if (past->unanswered >= STOPPED_FROM)
    return UNKNOT_REMINDER_PACE_STOPPED;

  return past->unanswered >= SELDOM_FROM ? UNKNOT_REMINDER_PACE_SELDOM : UNKNOT_REMINDER_PACE_USUAL;
}

/**
 * unknot_reminder_can_wait:
 * @past: what became of the reminders so far
 * @now: what time it is, in milliseconds since 1970
 * @zone: the time zone of the person
 *
 * Says whether *Later* can be offered: twice a day.
 *
 * Returns: `TRUE` if it can
 */
gboolean
unknot_reminder_can_wait (const UnknotReminderPast *past,
                          gint64                    now,
                          GTimeZone                *zone)
{
  return past->later_day != get_day (now, zone) || past->laters < MOST_LATERS;
}

/**
 * unknot_reminder_find_last:
 * @journal: what happened
 * @done: (out): when the last session was, in milliseconds since 1970; 0 for never
 * @noted: (out): when the person noted anything last, the same way
 *
 * Finds what decides whether the person was active lately.
 */
void
unknot_reminder_find_last (UnknotJournal *journal,
                           gint64        *done,
                           gint64        *noted)
{
  *done = *noted = 0;
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (journal)); i > 0 && *done == 0; i--)
    {
      UnknotEntry *entry = unknot_journal_get_entry (journal, i - 1);
      gint64 time = unknot_entry_get_time (entry).milliseconds;

      if (unknot_entry_get_kind (entry) == UNKNOT_ENTRY_SESSION)
        *done = time;
      if (unknot_quiet_is_noted (unknot_entry_get_kind (entry)))
        *noted = MAX (*noted, time);
    }
}

/**
 * unknot_reminder_begin:
 * @past: what became of the reminders so far
 * @now: what time it is, in milliseconds since 1970
 *
 * Begins anew, as when the person has just said when to be reminded: nothing is due yet, and nothing is held against
 * them.
 */
void
unknot_reminder_begin (UnknotReminderPast *past,
                       gint64              now)
{
  *past = (UnknotReminderPast) { .passed = now };
}

/**
 * unknot_reminder_pass:
 * @past: what became of the reminders so far
 * @now: what time it is, in milliseconds since 1970
 *
 * Lets go of all that is due until now.
 */
void
unknot_reminder_pass (UnknotReminderPast *past,
                      gint64              now)
{
  past->passed = now;
  past->later = 0;
}

/* A moment that lies ahead is taken as one that is as long ago: the clock was set back. */
static gboolean
is_less_ago (gint64 moment,
             gint64 span,
             gint64 now)
{
  return moment > 0 && ABS (now - moment) < span;
}

static UnknotReminderQuiet
judge (const UnknotReminderFacts *facts,
       gint64                     now)
{
  if (facts->guided)
    return UNKNOT_REMINDER_QUIET_GUIDED;
  if (is_less_ago (facts->done, facts->rest_hours * HOUR_MS, now))
    return UNKNOT_REMINDER_QUIET_DONE;
  if (is_less_ago (facts->noted, NOTED, now))
    return UNKNOT_REMINDER_QUIET_NOTED;

  return facts->treatable ? UNKNOT_REMINDER_QUIET_NOT : UNKNOT_REMINDER_QUIET_CLOSED;
}

/**
 * unknot_reminder_turn:
 * @past: what became of the reminders so far; it is noted there
 * @facts: what decides
 * @now: what time it is, in milliseconds since 1970
 *
 * Deals with a reminder that is due: says whether to show it, and takes it as shown or as let go.
 *
 * Returns: %UNKNOT_REMINDER_QUIET_NOT if it is to be shown, else why not
 */
UnknotReminderQuiet
unknot_reminder_turn (UnknotReminderPast        *past,
                      const UnknotReminderFacts *facts,
                      gint64                     now)
{
  UnknotReminderQuiet quiet = judge (facts, now);

  unknot_reminder_notice (past, MAX (facts->done, facts->noted));
  unknot_reminder_pass (past, now);
  if (quiet != UNKNOT_REMINDER_QUIET_NOT)
    return quiet;

  past->shown = now;
  past->unanswered++;

  return quiet;
}

/**
 * unknot_reminder_later:
 * @past: what became of the reminders so far
 * @now: what time it is, in milliseconds since 1970
 * @zone: the time zone of the person
 *
 * Puts off the reminder that is shown by half an hour. That is an answer, too.
 */
void
unknot_reminder_later (UnknotReminderPast *past,
                       gint64              now,
                       GTimeZone          *zone)
{
  int today = get_day (now, zone);

  past->laters = past->later_day == today ? past->laters + 1 : 1;
  past->later_day = today;
  past->later = now + LATER;
  past->unanswered = MAX (past->unanswered - 1, 0);
}

/**
 * unknot_reminder_answer:
 * @past: what became of the reminders so far
 *
 * Notes that the person took up a reminder.
 */
void
unknot_reminder_answer (UnknotReminderPast *past)
{
  past->later = 0;
  past->unanswered = 0;
}

/**
 * unknot_reminder_notice:
 * @past: what became of the reminders so far
 * @active: when the person did or noted something last, in milliseconds since 1970; 0 for never
 *
 * Takes what was done after the last reminder as an answer to it. Where they have stopped, they stay so: the person has
 * found their own way.
 *
 * Returns: `TRUE` if that changed something
 */
gboolean
unknot_reminder_notice (UnknotReminderPast *past,
                        gint64              active)
{
  if (past->shown == 0 || active < past->shown || past->unanswered == 0
      || unknot_reminder_get_pace (past) == UNKNOT_REMINDER_PACE_STOPPED)
    return FALSE;

  past->unanswered = 0;
  return TRUE;
}
