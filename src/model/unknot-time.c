#include "unknot-time.h"

#include <string.h>

#define MINUTE_MS G_GINT64_CONSTANT (60000)
#define DAY_MS (24 * 60 * MINUTE_MS)

/* Both directions between a date of the Gregorian calendar and a count of days, for years 0 to 9999. A year is taken
 * to begin in March, so that the leap day is its last one. */
static int
days_from_civil (int year,
                 int month,
                 int day)
{
  int y = month <= 2 ? year - 1 : year;
  int era = (y >= 0 ? y : y - 399) / 400;
  int year_of_era = y - era * 400;
  int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

  return era * 146097 + day_of_era - 719468;
}

static void
civil_from_days (int  days,
                 int *year,
                 int *month,
                 int *day)
{
  int z = days + 719468;
  int era = (z >= 0 ? z : z - 146096) / 146097;
  int day_of_era = z - era * 146097;
  int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int shifted = (5 * day_of_year + 2) / 153;

  *day = day_of_year - (153 * shifted + 2) / 5 + 1;
  *month = shifted < 10 ? shifted + 3 : shifted - 9;
  *year = year_of_era + era * 400 + (*month <= 2);
}

static gint64
floor_divide (gint64 value,
              gint64 by)
{
  return value >= 0 ? value / by : -((by - 1 - value) / by);
}

static gint64
get_local (UnknotTime time)
{
  return time.milliseconds + time.offset * MINUTE_MS;
}

/* Reads exactly @n digits and moves on; anything else spoils @text. */
static int
read_digits (const char **text,
             int          n)
{
  int value = 0;

  for (int i = 0; i < n; i++)
    {
      if (*text == NULL || !g_ascii_isdigit (**text))
        {
          *text = NULL;
          return 0;
        }
      value = value * 10 + (*(*text)++ - '0');
    }

  return value;
}

static void
read_sign (const char **text,
           const char  *allowed)
{
  if (*text != NULL && **text != '\0' && strchr (allowed, **text) != NULL)
    (*text)++;
  else
    *text = NULL;
}

static int
read_fraction (const char **text)
{
  int milliseconds = 0;
  int unit = 100;

  if (*text == NULL || **text != '.')
    return 0;

  (*text)++;
  if (!g_ascii_isdigit (**text))
    *text = NULL;
  for (; *text != NULL && g_ascii_isdigit (**text); (*text)++, unit /= 10)
    milliseconds += unit * (**text - '0');

  return milliseconds;
}

static int
read_offset (const char **text)
{
  int sign;
  int hours;
  int minutes;

  if (*text == NULL)
    return 0;
  if (**text == 'Z' || **text == 'z')
    {
      (*text)++;
      return 0;
    }

  sign = **text == '-' ? -1 : 1;
  read_sign (text, "+-");
  hours = read_digits (text, 2);
  read_sign (text, ":");
  minutes = read_digits (text, 2);
  if (hours > 23 || minutes > 59)
    *text = NULL;

  return sign * (hours * 60 + minutes);
}

/**
 * unknot_time_parse:
 * @text: a time as in RFC 3339, with its offset: "2026-11-21T23:26:00.5+01:00"
 * @time: (out): the moment; not touched on failure
 *
 * Reads a time. A leap second counts as the second before; digits after the third of a fraction are dropped.
 *
 * Returns: `TRUE` if @text is a time with nothing after it
 */
gboolean
unknot_time_parse (const char *text,
                   UnknotTime *time)
{
  const char *rest = text;
  int year, month, day, hour, minute, second, fraction, offset;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (time != NULL, FALSE);

  year = read_digits (&rest, 4);
  read_sign (&rest, "-");
  month = read_digits (&rest, 2);
  read_sign (&rest, "-");
  day = read_digits (&rest, 2);
  read_sign (&rest, "Tt ");
  hour = read_digits (&rest, 2);
  read_sign (&rest, ":");
  minute = read_digits (&rest, 2);
  read_sign (&rest, ":");
  second = read_digits (&rest, 2);
  fraction = read_fraction (&rest);
  offset = read_offset (&rest);

  if (rest == NULL || *rest != '\0' || year < 1 || hour > 23 || minute > 59 || second > 60 ||
      !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  time->milliseconds = days_from_civil (year, month, day) * DAY_MS + (hour * 60 + minute - offset) * MINUTE_MS +
                       MIN (second, 59) * 1000 + fraction;
  time->offset = offset;
  return TRUE;
}

/**
 * unknot_time_format:
 * @time: a moment
 *
 * Writes a time as in RFC 3339, with its own offset and, where there are any, its milliseconds.
 *
 * Returns: (transfer full): the text
 */
char *
unknot_time_format (UnknotTime time)
{
  gint64 local = get_local (time);
  int in_day = (int) (local - unknot_time_get_day (time) * DAY_MS);
  int year, month, day;
  char fraction[8] = "";

  civil_from_days (unknot_time_get_day (time), &year, &month, &day);
  if (in_day % 1000 != 0)
    g_snprintf (fraction, sizeof fraction, ".%03d", in_day % 1000);

  return g_strdup_printf ("%04d-%02d-%02dT%02d:%02d:%02d%s%c%02d:%02d",
                          year, month, day, in_day / 3600000, in_day / 60000 % 60, in_day / 1000 % 60, fraction,
                          time.offset < 0 ? '-' : '+', ABS (time.offset) / 60, ABS (time.offset) % 60);
}

/**
 * unknot_time_get_day:
 * @time: a moment
 *
 * Says on which day the moment was, by its own offset.
 *
 * Returns: days since 1970-01-01
 */
int
unknot_time_get_day (UnknotTime time)
{
  return (int) floor_divide (get_local (time), DAY_MS);
}

/**
 * unknot_time_get_minute:
 * @time: a moment
 *
 * Says when in its day the moment was, by its own offset.
 *
 * Returns: minutes since local midnight, 0-1439
 */
int
unknot_time_get_minute (UnknotTime time)
{
  return (int) ((get_local (time) - unknot_time_get_day (time) * DAY_MS) / MINUTE_MS);
}

/**
 * unknot_time_get_month:
 * @time: a moment
 * @month: (out caller-allocates): room for the name, as "2026-11"
 *
 * Says in which month the moment was, by its own offset.
 */
void
unknot_time_get_month (UnknotTime time,
                       char       month[UNKNOT_MONTH_SIZE])
{
  int year, number, day;

  civil_from_days (unknot_time_get_day (time), &year, &number, &day);
  g_snprintf (month, UNKNOT_MONTH_SIZE, "%04u-%02u", (guint) CLAMP (year, 0, 9999), (guint) CLAMP (number, 1, 12));
}

/**
 * unknot_time_from_date_time:
 * @date_time: a moment in its time zone
 *
 * Makes a time of what GLib's clock gives.
 *
 * Returns: the same moment, to the millisecond, with the offset of @date_time to the minute
 */
UnknotTime
unknot_time_from_date_time (GDateTime *date_time)
{
  g_return_val_if_fail (date_time != NULL, (UnknotTime) { 0 });

  return (UnknotTime) {
    .milliseconds = g_date_time_to_unix (date_time) * 1000 + g_date_time_get_microsecond (date_time) / 1000,
    .offset = (int) (g_date_time_get_utc_offset (date_time) / (60 * G_USEC_PER_SEC)),
  };
}

/**
 * unknot_time_to_date_time:
 * @time: a moment
 *
 * Gives the moment in its own offset, for `g_date_time_format()`.
 *
 * Returns: (transfer full): the moment
 */
GDateTime *
unknot_time_to_date_time (UnknotTime time)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (time.offset * 60);
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc_usec (time.milliseconds * 1000);

  return g_date_time_to_timezone (utc, zone);
}

/**
 * unknot_time_on_day:
 * @now: what time it is
 * @day: a day, days since 1970-01-01 by the date of @now's offset
 *
 * Gives the same time of day on another day.
 *
 * Returns: the moment, with @now's offset
 */
UnknotTime
unknot_time_on_day (UnknotTime now,
                    int        day)
{
  return (UnknotTime) { now.milliseconds + (day - unknot_time_get_day (now)) * DAY_MS, now.offset };
}

/**
 * unknot_day_from_date:
 * @year: 1-9999
 * @month: 1-12
 * @day: 1-31
 *
 * Counts the days to a date.
 *
 * Returns: days since 1970-01-01
 */
int
unknot_day_from_date (int year,
                      int month,
                      int day)
{
  return days_from_civil (year, month, day);
}

/**
 * unknot_day_to_date_time:
 * @day: days since 1970-01-01
 *
 * Gives midnight of a day in UTC, for `g_date_time_format()` of its date.
 *
 * Returns: (transfer full): the midnight
 */
GDateTime *
unknot_day_to_date_time (int day)
{
  return g_date_time_new_from_unix_utc (day * (DAY_MS / 1000));
}
