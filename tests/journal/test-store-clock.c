/* Clocks that are set, zones that change, and days that calendars have too many or too few of: an entry stays on the day
   that it was noted on, and where it was. */

#include "store-fixture.h"

#include <time.h>

static void
add_at (Fixture    *fixture,
        const char *time)
{
  fake_stamper_set (&fixture->fake, time);
  add_mark (fixture, time);
}

static const char *
get_mark (Fixture *fixture,
          guint    position)
{
  UnknotMarkRecord mark;

  g_assert_true (unknot_entry_get_mark (unknot_journal_get_entry (fixture->journal, position), &mark));

  return mark.text;
}

static int
get_day (Fixture *fixture,
         guint    position)
{
  return unknot_time_get_day (unknot_entry_get_time (unknot_journal_get_entry (fixture->journal, position)));
}

/* Each is called after its time: they stand in this order, after a start, too. */
static void
assert_order (Fixture            *fixture,
              const char * const *times)
{
  for (int i = 0; i < 2; i++)
    {
      g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
      g_assert_cmpuint (count_entries (fixture), ==, g_strv_length ((GStrv) times));
      for (guint j = 0; times[j] != NULL; j++)
        {
          UnknotEntry *entry = unknot_journal_get_entry (fixture->journal, j);
          g_autofree char *time = unknot_time_format (unknot_entry_get_time (entry));

          g_assert_cmpstr (get_mark (fixture, j), ==, times[j]);
          g_assert_cmpstr (time, ==, times[j]);
        }
      restart (fixture);
    }
}

/* An empty battery sets a clock to anything. What was changed last holds all the same. */
static void
test_far (Fixture       *fixture,
          gconstpointer  data)
{
  static const char * const times[] = {
    "2000-01-01T00:00:00+00:00", "2026-11-21T20:00:00+01:00", "2026-11-21T20:05:00+01:00", "2099-01-01T00:00:00+01:00",
    NULL,
  };
  UnknotMarkRecord mark = { .text = "put right" };
  g_autoptr (UnknotEntry) edited = NULL;

  start (fixture);
  add_at (fixture, times[1]);
  add_at (fixture, times[3]);
  add_at (fixture, times[0]);
  add_at (fixture, times[2]);
  assert_order (fixture, times);
  assert_file_has (fixture, "2000-01.json", times[0]);
  assert_file_has (fixture, "2099-01.json", times[3]);

  /* Changed long before it was noted. */
  edited = unknot_entry_edit_mark (unknot_journal_get_entry (fixture->journal, 3), &mark, &fixture->fake.stamper);
  g_assert_true (unknot_journal_replace (fixture->journal, edited, NULL));
  restart (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 4);
  g_assert_cmpstr (get_mark (fixture, 3), ==, "put right");
  assert_file_has (fixture, "2099-01.json", "put right");
}

/* The same moment, and one minute later: November in New York, December in Berlin. */
static void
test_two_zones (Fixture       *fixture,
                gconstpointer  data)
{
  static const char * const times[] = {
    "2026-11-30T23:29:00-05:00", "2026-12-01T05:30:00+01:00", "2026-11-30T23:31:00-05:00", NULL,
  };

  start (fixture);
  for (guint i = 0; times[i] != NULL; i++)
    add_at (fixture, times[i]);
  assert_order (fixture, times);
  g_assert_cmpint (get_day (fixture, 0), ==, unknot_day_from_date (2026, 11, 30));
  g_assert_cmpint (get_day (fixture, 1), ==, unknot_day_from_date (2026, 12, 1));
  g_assert_cmpint (get_day (fixture, 2), ==, unknot_day_from_date (2026, 11, 30));
  assert_file_has (fixture, "2026-11.json", times[0]);
  assert_file_has (fixture, "2026-11.json", times[2]);
  assert_file_has (fixture, "2026-12.json", times[1]);
}

/* Two at one moment keep their days, and the order that they have. */
static void
test_one_moment (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *first = NULL;

  start (fixture);
  add_at (fixture, "2026-11-30T23:30:00-05:00");
  add_at (fixture, "2026-12-01T05:30:00+01:00");
  first = g_strdup (get_mark (fixture, 0));
  g_assert_cmpint (get_day (fixture, 0), !=, get_day (fixture, 1));
  restart (fixture);
  g_assert_cmpuint (count_entries (fixture), ==, 2);
  g_assert_cmpstr (get_mark (fixture, 0), ==, first);
}

static void
test_leap_day (Fixture       *fixture,
               gconstpointer  data)
{
  static const char * const times[] = {
    "2028-02-28T12:00:00+01:00", "2028-02-29T00:00:00+01:00", "2028-02-29T23:59:59+01:00", "2028-03-01T00:00:00+01:00",
    NULL,
  };

  start (fixture);
  for (guint i = 0; times[i] != NULL; i++)
    add_at (fixture, times[i]);
  assert_order (fixture, times);
  for (guint i = 0; times[i] != NULL; i++)
    g_assert_cmpint (get_day (fixture, i), ==, unknot_day_from_date (2028, 2, 28) + (int) (i + 1) / 2);
  g_assert_cmpint (unknot_day_from_date (2028, 3, 1), ==, unknot_day_from_date (2028, 2, 28) + 2);
  assert_file_has (fixture, "2028-02.json", times[2]);
}

/* A day that was never is no day; what stands there is kept in the file. */
static void
test_no_leap_day (Fixture       *fixture,
                  gconstpointer  data)
{
  put_bytes (fixture, "2026-11.json", HEAD "{\"uuid\":\"b\",\"type\":\"mark\",\"time\":\"2026-02-29T08:00:00Z\","
             "\"text\":\"never\"}," OLD_ENTRY "]}", -1);
  start (fixture);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_STRAYS, "2026-11.json");
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  add_mark (fixture, "new");
  stop (fixture);
  assert_file_has (fixture, "2026-11.json", "2026-02-29T08:00:00Z");
}

/* The hour that a night has twice. */
static void
test_double_hour (Fixture       *fixture,
                  gconstpointer  data)
{
  static const char * const times[] = {
    "2026-10-25T02:15:00+02:00", "2026-10-25T02:45:00+02:00", "2026-10-25T02:15:00+01:00", "2026-10-25T02:45:00+01:00",
    NULL,
  };

  start (fixture);
  for (guint i = 0; times[i] != NULL; i++)
    add_at (fixture, times[i]);
  assert_order (fixture, times);
  for (guint i = 0; times[i] != NULL; i++)
    {
      UnknotTime time = unknot_entry_get_time (unknot_journal_get_entry (fixture->journal, i));

      g_assert_cmpint (unknot_time_get_day (time), ==, unknot_day_from_date (2026, 10, 25));
      g_assert_cmpint (unknot_time_get_minute (time), ==, 2 * 60 + (i % 2 == 0 ? 15 : 45));
    }
}

/* Whoever reads the journal on the other side of the earth reads the days of home, and writes them as they were. */
static void
test_zone_changed (Fixture       *fixture,
                   gconstpointer  data)
{
  static const char * const zones[] = { "Pacific/Auckland", "America/Los_Angeles", "Asia/Kathmandu", "UTC" };
  g_autofree char *home = g_strdup (g_getenv ("TZ"));
  g_autofree char *before = NULL;

  start (fixture);
  add_at (fixture, "2026-11-21T23:59:00+01:00");
  stop (fixture);
  before = get_text (fixture, "2026-11.json");

  for (guint i = 0; i < G_N_ELEMENTS (zones); i++)
    {
      g_autofree char *after = NULL;

      g_setenv ("TZ", zones[i], TRUE);
      tzset ();
      start (fixture);
      g_assert_cmpint (get_day (fixture, 0), ==, unknot_day_from_date (2026, 11, 21));
      add_mark (fixture, "gone again");
      g_assert_true (unknot_journal_undo (fixture->journal, NULL));
      g_assert_true (flush (fixture, NULL));
      stop (fixture);
      after = get_text (fixture, "2026-11.json");
      g_assert_cmpstr (after, ==, before);
    }

  if (home != NULL)
    g_setenv ("TZ", home, TRUE);
  else
    g_unsetenv ("TZ");
  tzset ();
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char  *path;
    void       (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/store/clock/far", test_far },
    { "/store/clock/two-zones", test_two_zones },
    { "/store/clock/one-moment", test_one_moment },
    { "/store/clock/leap-day", test_leap_day },
    { "/store/clock/no-leap-day", test_no_leap_day },
    { "/store/clock/double-hour", test_double_hour },
    { "/store/clock/zone-changed", test_zone_changed },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
