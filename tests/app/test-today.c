#include "unknot-today.h"

#include "../fake-stamper.h"

#include <gio/gio.h>

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_day (void)
{
  static const struct
  {
    const char *what;
    const char *time;
    int         day;
    guint       n;
  } cases[] = {
    { "a moment before midnight", "2026-11-21T23:59:59+01:00", 20778, 0 },
    { "midnight", "2026-11-22T00:00:00+01:00", 20779, 1 },
    { "later that day", "2026-11-22T18:00:00+01:00", 20779, 1 },
    { "after two days of sleep", "2026-11-24T07:30:00+01:00", 20781, 2 },
    { "the same moment further west", "2026-11-23T20:30:00-10:00", 20780, 3 },
    { "a clock that was set back", "2026-11-01T12:00:00+01:00", 20758, 4 },
  };
  FakeStamper fake;
  UnknotToday *today;
  guint n = 0;

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  today = unknot_today_new (&fake.stamper);
  g_signal_connect_swapped (today, "notify::day", G_CALLBACK (count_cb), &n);
  g_assert_cmpint (unknot_today_get_day (today), ==, 20778);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].what);
      fake_stamper_set (&fake, cases[i].time);
      unknot_today_look (today);
      g_assert_cmpint (unknot_today_get_day (today), ==, cases[i].day);
      g_assert_cmpuint (n, ==, cases[i].n);
    }

  g_assert_finalize_object (today);
}

/* Never past midnight, never zero, and never so long that it would be late after a sleep. */
static void
test_pause (void)
{
  static const struct
  {
    const char *time;
    guint       seconds;
  } cases[] = {
    { "2026-11-21T00:00:00+01:00", 900 },
    { "2026-11-21T12:34:56+01:00", 900 },
    { "2026-11-21T23:45:00+01:00", 900 },
    { "2026-11-21T23:45:01+01:00", 899 },
    { "2026-11-21T23:59:00-03:30", 60 },
    { "2026-11-21T23:59:59Z", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotTime now;

      g_assert_true (unknot_time_parse (cases[i].time, &now));
      g_assert_cmpuint (unknot_today_get_pause (now), ==, cases[i].seconds);
    }
}

/* The last second before midnight passes by itself. */
static void
test_midnight (void)
{
  FakeStamper fake;
  UnknotToday *today;
  guint n = 0;

  fake_stamper_init (&fake, "2026-11-21T23:59:59+01:00");
  today = unknot_today_new (&fake.stamper);
  g_signal_connect_swapped (today, "notify::day", G_CALLBACK (count_cb), &n);
  fake_stamper_set (&fake, "2026-11-22T00:00:00+01:00");
  while (n == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (unknot_today_get_day (today), ==, 20779);

  g_assert_finalize_object (today);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/today/day", test_day);
  g_test_add_func ("/today/pause", test_pause);
  g_test_add_func ("/today/midnight", test_midnight);

  return g_test_run ();
}
