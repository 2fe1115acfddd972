#include "unknot-time.h"

static void
test_parse (void)
{
  static const struct {
    const char *text;
    gint64      milliseconds;
    int         offset;
    const char *again;
  } cases[] = {
    { "1970-01-01T00:00:00Z", 0, 0, "1970-01-01T00:00:00+00:00" },
    { "2026-11-21T23:26:00+01:00", 1795299960000, 60, "2026-11-21T23:26:00+01:00" },
    { "2026-11-21t22:26:00.5z", 1795299960500, 0, "2026-11-21T22:26:00.500+00:00" },
    { "2026-11-21 22:26:00.1239+00:00", 1795299960123, 0, "2026-11-21T22:26:00.123+00:00" },
    { "2024-02-29T12:00:00-03:30", 1709220600000, -210, "2024-02-29T12:00:00-03:30" },
    { "1969-12-31T23:59:59.999Z", -1, 0, "1969-12-31T23:59:59.999+00:00" },
    { "2016-12-31T23:59:60Z", 1483228799000, 0, "2016-12-31T23:59:59+00:00" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *again = NULL;
      UnknotTime time;

      g_test_message ("%s", cases[i].text);
      g_assert_true (unknot_time_parse (cases[i].text, &time));
      g_assert_cmpint (time.milliseconds, ==, cases[i].milliseconds);
      g_assert_cmpint (time.offset, ==, cases[i].offset);
      again = unknot_time_format (time);
      g_assert_cmpstr (again, ==, cases[i].again);
    }
}

static void
test_refuse (void)
{
  static const char * const texts[] = {
    "", "today", "2026-11-21", "2026-11-21T23:26", "2026-11-21T23:26:00", "2026-11-21T23:26:00+01",
    "2026-13-01T00:00:00Z", "2026-02-29T00:00:00Z", "2026-11-21T24:00:00Z", "2026-11-21T23:60:00Z", "2026-11-21T23:26:00.Z",
    "2026-11-21T23:26:00+24:00", "2026-11-21T23:26:00Z and", "0000-01-01T00:00:00Z", "-026-11-21T23:26:00Z",
    "2026-11-21T23:26:00 01:00",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      UnknotTime time = { .milliseconds = 7, .offset = 7 };

      g_test_message ("%s", texts[i]);
      g_assert_false (unknot_time_parse (texts[i], &time));
      g_assert_cmpint (time.milliseconds, ==, 7);
    }
}

/* Half an hour after midnight in Tokyo is still the day before in Lisbon. */
static void
test_day (void)
{
  static const struct {
    const char *text;
    int         day;
    int         minute;
    const char *month;
  } cases[] = {
    { "2026-12-01T00:30:00+09:00", 20788, 30, "2026-12" },
    { "2026-11-30T15:30:00+00:00", 20787, 930, "2026-11" },
    { "1970-01-01T00:30:00+01:00", 0, 30, "1970-01" },
    { "1969-12-31T23:30:00+00:00", -1, 1410, "1969-12" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      char month[UNKNOT_MONTH_SIZE];
      UnknotTime time;

      g_assert_true (unknot_time_parse (cases[i].text, &time));
      g_assert_cmpint (unknot_time_get_day (time), ==, cases[i].day);
      g_assert_cmpint (unknot_time_get_minute (time), ==, cases[i].minute);
      unknot_time_get_month (time, month);
      g_assert_cmpstr (month, ==, cases[i].month);
    }
}

/* Every day of 120 years there and back, against GLib's calendar. */
static void
test_calendar (void)
{
  g_autoptr (GDate) date = g_date_new_dmy (1, 1, 1960);

  for (int day = unknot_day_from_date (1960, 1, 1); day < unknot_day_from_date (2080, 1, 1); day++)
    {
      g_autoptr (GDateTime) midnight = unknot_day_to_date_time (day);
      UnknotTime time = unknot_time_from_date_time (midnight);

      g_assert_cmpint (g_date_time_get_year (midnight), ==, g_date_get_year (date));
      g_assert_cmpint (g_date_time_get_day_of_year (midnight), ==, (int) g_date_get_day_of_year (date));
      g_assert_cmpint (unknot_time_get_day (time), ==, day);
      g_assert_cmpint (unknot_day_from_date (g_date_get_year (date), (int) g_date_get_month (date),
                                             g_date_get_day (date)), ==, day);
      g_date_add_days (date, 1);
    }
}

static void
test_date_time (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (-5 * 3600);
  g_autoptr (GDateTime) moment = g_date_time_new (zone, 2026, 11, 21, 7, 5, 3.25);
  UnknotTime time = unknot_time_from_date_time (moment);
  g_autoptr (GDateTime) again = unknot_time_to_date_time (time);
  g_autofree char *text = unknot_time_format (time);

  g_assert_cmpstr (text, ==, "2026-11-21T07:05:03.250-05:00");
  g_assert_true (g_date_time_equal (moment, again));
  g_assert_cmpint (g_date_time_get_hour (again), ==, 7);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/time/parse", test_parse);
  g_test_add_func ("/time/refuse", test_refuse);
  g_test_add_func ("/time/day", test_day);
  g_test_add_func ("/time/calendar", test_calendar);
  g_test_add_func ("/time/date-time", test_date_time);

  return g_test_run ();
}
