#include "unknot-tag-days.h"

#include "../fake-stamper.h"

#include <math.h>
#include <string.h>

typedef struct
{
  FakeStamper        fake;
  UnknotJournal     *journal;
  UnknotChartSeries *series;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  int today;

  fake_stamper_init (&fixture->fake, "2026-10-01T20:00:00+01:00");
  fixture->journal = unknot_journal_new (&fixture->fake.stamper);
  today = unknot_time_get_day (fixture->fake.now);
  fixture->series = unknot_chart_series_new (today, today + 60, UNKNOT_FRAME_DAY);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  unknot_chart_series_unref (fixture->series);
  g_assert_finalize_object (g_steal_pointer (&fixture->journal));
}

/* One day with a number; looked back at if `tag` is not NULL, with that tag if it is not empty. */
static void
live (Fixture    *fixture,
      double      pain,
      const char *tag,
      gboolean    own)
{
  char *tags[] = { (char *) tag, NULL };
  UnknotDayRecord day = UNKNOT_DAY_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  unknot_chart_series_add_point (fixture->series, unknot_time_get_day (fixture->fake.now), pain, 1);
  if (tag != NULL)
    {
      day.stress = 1;
      day.tags = *tag != '\0' && !own ? tags : NULL;
      day.own_tags = *tag != '\0' && own ? tags : NULL;
      entry = unknot_entry_new_day (&day, &fixture->fake.stamper);
      g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
    }
  fake_stamper_pass (&fixture->fake, 24 * 60);
}

static void
live_days (Fixture    *fixture,
           guint       n,
           double      pain,
           const char *tag)
{
  for (guint i = 0; i < n; i++)
    live (fixture, pain, tag, FALSE);
}

/* Two days say nothing, three do; and so for the days without. */
static void
test_fewest (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) few = NULL;
  g_autoptr (GPtrArray) one = NULL;

  none = unknot_tag_days_list (fixture->journal, fixture->series);
  g_assert_cmpuint (none->len, ==, 0);

  live_days (fixture, 2, 6, "stress");
  live_days (fixture, 3, 3, "");
  live_days (fixture, 5, 3, NULL);
  few = unknot_tag_days_list (fixture->journal, fixture->series);
  g_assert_cmpuint (few->len, ==, 0);

  live_days (fixture, 1, 6, "stress");
  one = unknot_tag_days_list (fixture->journal, fixture->series);
  g_assert_cmpuint (one->len, ==, 1);
  g_assert_cmpuint (((UnknotTagDays *) one->pdata[0])->n_with, ==, 3);
  /* The days that nobody looked back at are not days without. */
  g_assert_cmpuint (((UnknotTagDays *) one->pdata[0])->n_without, ==, 3);
}

/* By hand: means 6 and 4, variances 1 and 1, three days count as one: 1.2816 · √(3 · (1/3 + 1/3)) = 1.8124. */
static void
test_numbers (Fixture       *fixture,
              gconstpointer  data)
{
  static const double with[] = { 5, 6, 7 };
  static const double without[] = { 3, 4, 5 };
  g_autoptr (GPtrArray) list = NULL;
  g_autofree char *difference = NULL;
  g_autofree char *count = NULL;
  g_autofree char *text = NULL;
  const UnknotTagDays *tag;

  for (guint i = 0; i < 3; i++)
    live (fixture, with[i], "stress", FALSE);
  for (guint i = 0; i < 3; i++)
    live (fixture, without[i], "", FALSE);
  list = unknot_tag_days_list (fixture->journal, fixture->series);
  g_assert_cmpuint (list->len, ==, 1);
  tag = list->pdata[0];
  g_assert_cmpfloat_with_epsilon (tag->with, 6, 1e-9);
  g_assert_cmpfloat_with_epsilon (tag->without, 4, 1e-9);
  g_assert_cmpfloat_with_epsilon (tag->high - tag->low, 2 * 1.2815515655446004 * G_SQRT2, 1e-9);
  g_assert_true (unknot_tag_days_is_clear (tag));
  text = unknot_tag_days_dup_text (tag);
  g_assert_cmpstr (text, ==, "Stress: 6.0 with it (3 days), 4.0 without (3)");
  difference = unknot_tag_days_dup_difference (tag);
  g_assert_cmpstr (difference, ==, "2.0 more, likely from 0.2 more to 3.8 more");
  count = unknot_tag_days_dup_count (tag);
  g_assert_cmpstr (count, ==, "6.0 on 3 days with it · 4.0 on 3 days without");
}

/* What differs by little is said to be chance, whatever it is called. */
static void
test_chance (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) list = NULL;
  g_autofree char *count = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < 3; i++)
    live (fixture, 4 + i % 2, i == 0 ? "Gardening" : "gardening", TRUE);
  live_days (fixture, 4, 4, "");
  list = unknot_tag_days_list (fixture->journal, fixture->series);
  g_assert_cmpuint (list->len, ==, 1);
  g_assert_true (((UnknotTagDays *) list->pdata[0])->own);
  g_assert_false (unknot_tag_days_is_clear (list->pdata[0]));
  text = unknot_tag_days_dup_text (list->pdata[0]);
  g_assert_true (g_str_has_suffix (text, "(could be chance)"));
  count = unknot_tag_days_dup_count (list->pdata[0]);
  g_assert_true (g_str_has_suffix (count, " · could be chance"));
}

/* Two looks back at a day are one day. */
static void
test_twice (Fixture       *fixture,
            gconstpointer  data)
{
  char *stress[] = { (char *) "stress", NULL };
  UnknotDayRecord day = UNKNOT_DAY_RECORD_INIT;
  g_autoptr (GPtrArray) list = NULL;

  day.tags = stress;
  live_days (fixture, 3, 3, "");
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (UnknotEntry) early = unknot_entry_new_day (&day, &fixture->fake.stamper);

      g_assert_true (unknot_journal_add (fixture->journal, early, NULL));
      fake_stamper_pass (&fixture->fake, 60);
      live (fixture, 6, "stress", FALSE);
      fake_stamper_pass (&fixture->fake, -60);
    }
  list = unknot_tag_days_list (fixture->journal, fixture->series);
  g_assert_cmpuint (list->len, ==, 1);
  g_assert_cmpuint (((UnknotTagDays *) list->pdata[0])->n_with, ==, 3);
  g_assert_cmpuint (((UnknotTagDays *) list->pdata[0])->n_without, ==, 3);
}

/* A word of one's own is not the app's tag of that name; and of many only those that differ most are named. */
static void
test_most (Fixture       *fixture,
           gconstpointer  data)
{
  static const char * const tags[] = { "stress", "cold", "posture", "injury" };
  g_autoptr (GPtrArray) list = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    live_days (fixture, 3, 2 + 2 * i, tags[i]);
  for (guint i = 0; i < 2; i++)
    live (fixture, 9, "stress", TRUE);
  list = unknot_tag_days_list (fixture->journal, fixture->series);
  g_assert_cmpuint (list->len, ==, UNKNOT_TAG_DAYS_MOST);
  for (guint i = 0; i < list->len; i++)
    g_assert_cmpuint (((UnknotTagDays *) list->pdata[i])->n_with, ==, 3);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/tag-days/fewest", Fixture, NULL, set_up, test_fewest, tear_down);
  g_test_add ("/tag-days/numbers", Fixture, NULL, set_up, test_numbers, tear_down);
  g_test_add ("/tag-days/chance", Fixture, NULL, set_up, test_chance, tear_down);
  g_test_add ("/tag-days/twice", Fixture, NULL, set_up, test_twice, tear_down);
  g_test_add ("/tag-days/most", Fixture, NULL, set_up, test_most, tear_down);

  return g_test_run ();
}
