#pragma once

#include "unknot-journal.h"

G_BEGIN_DECLS

/**
 * UNKNOT_REMINDER_MOST_TIMES:
 *
 * So many times a day can be set: one short session is meant at each, and there are at most three (clinical.md C0).
 */
#define UNKNOT_REMINDER_MOST_TIMES 3

/**
 * UNKNOT_REMINDER_EVERY_DAY:
 *
 * All weekdays, as bits: Monday is 1, Tuesday 2, Wednesday 4, … Sunday 64.
 */
#define UNKNOT_REMINDER_EVERY_DAY 0x7f

/**
 * UnknotReminderHabit:
 *
 * What people do every day anyway; a new thing is done more surely after one of them (field.md, S37).
 */
typedef enum
{
  UNKNOT_REMINDER_HABIT_GETTING_UP,
  UNKNOT_REMINDER_HABIT_LUNCH,
  UNKNOT_REMINDER_HABIT_WORK,
  UNKNOT_REMINDER_HABIT_BED,
} UnknotReminderHabit;

#define UNKNOT_REMINDER_N_HABITS (UNKNOT_REMINDER_HABIT_BED + 1)

/**
 * UnknotReminderWish:
 * @minutes: when, in minutes since local midnight, 0-1439, in any order
 * @n_minutes: how many of them are set; 0 for never
 * @weekdays: on which days, as bits of %UNKNOT_REMINDER_EVERY_DAY
 *
 * When the person wants to be reminded.
 */
typedef struct
{
  int   minutes[UNKNOT_REMINDER_MOST_TIMES];
  guint n_minutes;
  guint weekdays;
} UnknotReminderWish;

/**
 * UnknotReminderPast:
 * @passed: all that was due until then is dealt with, shown or not
 * @shown: when a reminder was shown last; 0 for never
 * @later: when the person wants it again, who said *Later*; 0 for not at all
 * @laters: how often they said so on @later_day
 * @later_day: days since 1970-01-01, local
 * @unanswered: how many were shown in a row that nobody answered in any way
 *
 * What became of the reminders so far. Moments are milliseconds since 1970-01-01T00:00:00Z.
 */
typedef struct
{
  gint64 passed;
  gint64 shown;
  gint64 later;
  int    laters;
  int    later_day;
  int    unanswered;
} UnknotReminderPast;

/**
 * UnknotReminderFacts:
 * @guided: whether a guided session is under way
 * @treatable: whether there is a knot that a session can be for today
 * @done: when the last session ended, in milliseconds since 1970; 0 for never
 * @noted: when the person noted anything last, the same way
 * @rest_hours: hours from one session to the next (clinical.md C0)
 *
 * What decides whether a reminder that is due is worth saying.
 */
typedef struct
{
  gboolean guided;
  gboolean treatable;
  gint64   done;
  gint64   noted;
  int      rest_hours;
} UnknotReminderFacts;

/**
 * UnknotReminderPace:
 * @UNKNOT_REMINDER_PACE_USUAL: as the person wishes
 * @UNKNOT_REMINDER_PACE_SELDOM: several were not answered: the first time of a day, on every third day at most
 * @UNKNOT_REMINDER_PACE_STOPPED: none any more, until the person asks for them again
 *
 * How often reminders come.
 */
typedef enum
{
  UNKNOT_REMINDER_PACE_USUAL,
  UNKNOT_REMINDER_PACE_SELDOM,
  UNKNOT_REMINDER_PACE_STOPPED,
} UnknotReminderPace;

/**
 * UnknotReminderQuiet:
 * @UNKNOT_REMINDER_QUIET_NOT: it is said
 * @UNKNOT_REMINDER_QUIET_GUIDED: a session is under way
 * @UNKNOT_REMINDER_QUIET_DONE: there was a session lately
 * @UNKNOT_REMINDER_QUIET_NOTED: something was noted just now
 * @UNKNOT_REMINDER_QUIET_CLOSED: no knot is open to a session today
 *
 * Why a reminder that is due is not said.
 */
typedef enum
{
  UNKNOT_REMINDER_QUIET_NOT,
  UNKNOT_REMINDER_QUIET_GUIDED,
  UNKNOT_REMINDER_QUIET_DONE,
  UNKNOT_REMINDER_QUIET_NOTED,
  UNKNOT_REMINDER_QUIET_CLOSED,
} UnknotReminderQuiet;

const char *         unknot_reminder_habit_to_id
                                                (UnknotReminderHabit        habit);
gboolean             unknot_reminder_habit_from_id
                                                (const char                *id,
                                                 UnknotReminderHabit       *habit);

gboolean             unknot_reminder_next       (const UnknotReminderWish  *wish,
                                                 const UnknotReminderPast  *past,
                                                 gint64                     now,
                                                 GTimeZone                 *zone,
                                                 gint64                    *due);
UnknotReminderPace   unknot_reminder_get_pace   (const UnknotReminderPast  *past);
gboolean             unknot_reminder_can_wait   (const UnknotReminderPast  *past,
                                                 gint64                     now,
                                                 GTimeZone                 *zone);

void                 unknot_reminder_find_last  (UnknotJournal             *journal,
                                                 gint64                    *done,
                                                 gint64                    *noted);

void                 unknot_reminder_begin      (UnknotReminderPast        *past,
                                                 gint64                     now);
void                 unknot_reminder_pass       (UnknotReminderPast        *past,
                                                 gint64                     now);
UnknotReminderQuiet  unknot_reminder_turn       (UnknotReminderPast        *past,
                                                 const UnknotReminderFacts *facts,
                                                 gint64                     now);
void                 unknot_reminder_later      (UnknotReminderPast        *past,
                                                 gint64                     now,
                                                 GTimeZone                 *zone);
void                 unknot_reminder_answer     (UnknotReminderPast        *past);
gboolean             unknot_reminder_notice     (UnknotReminderPast        *past,
                                                 gint64                     active);

G_END_DECLS
