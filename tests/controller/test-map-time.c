#include "unknot-map-time.h"

#include "../fake-stamper.h"

#define DAY (24 * 60)

typedef struct
{
  FakeStamper    fake;
  UnknotJournal *journal;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fake_stamper_init (&fixture->fake, "2026-11-01T20:00:00+01:00");
  fixture->journal = unknot_journal_new (&fixture->fake.stamper);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->journal));
}

static int
get_day (Fixture *fixture)
{
  return unknot_time_get_day (fixture->fake.now);
}

static void
add (Fixture     *fixture,
     UnknotEntry *entry)
{
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
}

static char *
tell (Fixture         *fixture,
      UnknotKnotEvent  event,
      const char      *knot,
      const char      *muscle,
      double           x)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  record.event = event;
  record.knot = knot;
  record.muscle = muscle;
  record.x = x;
  record.y = 300;
  entry = unknot_entry_new_knot (&record, &fixture->fake.stamper);
  add (fixture, entry);
  return g_strdup (unknot_entry_get_uuid (entry));
}

static void
happen (Fixture         *fixture,
        UnknotKnotEvent  event,
        const char      *knot)
{
  g_autofree char *uuid = tell (fixture, event, knot, NULL, 0);
}

static void
rate (Fixture     *fixture,
      const char  *knot,
      int          pain,
      UnknotFrame  frame)
{
  UnknotRatingRecord record = UNKNOT_RATING_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  record.knot = knot;
  record.pain = pain;
  record.frame = frame;
  entry = unknot_entry_new_rating (&record, &fixture->fake.stamper);
  add (fixture, entry);
}

static int
pain_on (UnknotMapTime *lives,
         const char    *knot,
         int            day)
{
  g_autoptr (GArray) moments = unknot_map_time_list (lives, day);

  for (guint i = 0; i < moments->len; i++)
    {
      const UnknotMapMoment *moment = &g_array_index (moments, UnknotMapMoment, i);

      g_assert_cmpint (moment->before, ==, moment->after);
      if (g_str_equal (moment->knot, knot))
        return moment->after;
    }

  return UNKNOT_NO_KNOT;
}

/* What two machines said of one knot may come together in any order: gone is gone until it is back, as on the map. */
static void
test_gone_stays (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *knot = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "rhomboids", 300);
  g_autofree char *moved = NULL;
  int today = get_day (fixture);
  g_autoptr (UnknotMapTime) gone = NULL;
  g_autoptr (UnknotMapTime) back = NULL;

  fake_stamper_pass (&fixture->fake, 1);
  happen (fixture, UNKNOT_KNOT_GONE, knot);
  fake_stamper_pass (&fixture->fake, 1);
  moved = tell (fixture, UNKNOT_KNOT_MOVED, knot, "rhomboids", 310);
  fake_stamper_pass (&fixture->fake, 1);
  happen (fixture, UNKNOT_KNOT_QUIET, knot);
  gone = unknot_map_time_new (fixture->journal, today);
  g_assert_cmpint (pain_on (gone, knot, today), ==, UNKNOT_NO_KNOT);

  fake_stamper_pass (&fixture->fake, 1);
  happen (fixture, UNKNOT_KNOT_BACK, knot);
  back = unknot_map_time_new (fixture->journal, today);
  g_assert_cmpint (pain_on (back, knot, today), ==, UNKNOT_NO_WORD);
}

/* East and west of the date line it is now this day and now the one before: many numbers, but two days. */
static void
test_travel (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *knot = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "rhomboids", 300);
  int today = get_day (fixture);
  g_autoptr (UnknotMapTime) lives = NULL;

  for (guint i = 0; i < 20; i++)
    {
      fixture->fake.now.offset = i % 2 == 0 ? 14 * 60 : -10 * 60;
      rate (fixture, knot, i % 2 == 0 ? 8 : i % 4 == 1 ? 2 : 10, UNKNOT_FRAME_NOW);
      fake_stamper_pass (&fixture->fake, 1);
    }

  lives = unknot_map_time_new (fixture->journal, today + 1);
  g_assert_cmpint (pain_on (lives, knot, today), ==, 6);
  g_assert_cmpint (pain_on (lives, knot, today + 1), ==, 7);
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (UnknotMapTime) lives = unknot_map_time_new (fixture->journal, get_day (fixture));
  g_autoptr (GArray) moments = unknot_map_time_list (lives, get_day (fixture));

  g_assert_cmpuint (unknot_map_time_get_n_knots (lives), ==, 0);
  g_assert_cmpuint (unknot_map_time_get_n_weeks (lives), ==, 1);
  g_assert_cmpint (unknot_map_time_get_week_end (lives, 0), ==, get_day (fixture));
  g_assert_cmpint (unknot_map_time_get_week_end (lives, 9), ==, get_day (fixture));
  g_assert_cmpuint (moments->len, ==, 0);
}

/* A number holds for the week that ends with its seventh day, and no longer: gaps are not filled. */
static void
test_reach (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *knot = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "rhomboids", 300);
  int found = get_day (fixture);
  g_autoptr (UnknotMapTime) lives = NULL;

  rate (fixture, knot, 6, UNKNOT_FRAME_NOW);
  lives = unknot_map_time_new (fixture->journal, found + 30);

  g_assert_cmpint (pain_on (lives, knot, found - 1), ==, UNKNOT_NO_KNOT);
  g_assert_cmpint (pain_on (lives, knot, found), ==, 6);
  g_assert_cmpint (pain_on (lives, knot, found + UNKNOT_MAP_TIME_REACH - 1), ==, 6);
  g_assert_cmpint (pain_on (lives, knot, found + UNKNOT_MAP_TIME_REACH), ==, UNKNOT_NO_WORD);
}

static void
test_weeks (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct
  {
    int  days;
    guint n_weeks;
  } rows[] = { { 0, 1 }, { 6, 1 }, { 7, 2 }, { 20, 3 }, { 21, 4 }, { 365, 53 } };
  g_autofree char *knot = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "rhomboids", 300);
  int found = get_day (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (UnknotMapTime) lives = unknot_map_time_new (fixture->journal, found + rows[i].days);

      g_assert_cmpuint (unknot_map_time_get_n_weeks (lives), ==, rows[i].n_weeks);
      /* The first week has the first day in it, and the last one ends today. */
      g_assert_cmpint (unknot_map_time_get_week_end (lives, 0), >=, found);
      g_assert_cmpint (unknot_map_time_get_week_end (lives, 0) - 7, <, found);
      g_assert_cmpint (unknot_map_time_get_week_end (lives, rows[i].n_weeks - 1), ==, found + rows[i].days);
    }
}

/* The middle of the days' means, and of one kind of numbers only. */
static void
test_middle (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *knot = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "rhomboids", 300);
  g_autofree char *other = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "levator-scapulae", 290);
  static const int pains[] = { 2, 9, 4, 4 };
  g_autoptr (UnknotMapTime) lives = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    {
      rate (fixture, knot, pains[i], UNKNOT_FRAME_NOW);
      rate (fixture, knot, 10, UNKNOT_FRAME_WORST);
      rate (fixture, other, pains[i], UNKNOT_FRAME_NOW);
      rate (fixture, other, 7, UNKNOT_FRAME_DAY);
      fake_stamper_pass (&fixture->fake, DAY);
    }
  lives = unknot_map_time_new (fixture->journal, get_day (fixture));

  g_assert_cmpint (pain_on (lives, knot, get_day (fixture)), ==, 4);
  /* Between 2 and 9: up. */
  g_assert_cmpint (pain_on (lives, knot, get_day (fixture) - 3), ==, 6);
  g_assert_cmpint (pain_on (lives, other, get_day (fixture)), ==, 7);
}

static void
test_sessions (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *knot = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "rhomboids", 300);
  UnknotSessionKnot knots[] = { { knot, "rhomboids", UNKNOT_SIDE_LEFT, 6, 3 }, { "gone", NULL, 0, 9, 9 } };
  UnknotSessionRecord session = { knots, G_N_ELEMENTS (knots), NULL, 0, UNKNOT_FEEL_RIGHT, NULL, FALSE, NULL };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&session, &fixture->fake.stamper);
  g_autoptr (UnknotMapTime) lives = NULL;

  add (fixture, entry);
  lives = unknot_map_time_new (fixture->journal, get_day (fixture));
  g_assert_cmpint (pain_on (lives, knot, get_day (fixture)), ==, 5);
}

static void
test_life (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *knot = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "rhomboids", 300);
  g_autofree char *moved = NULL;
  g_autoptr (UnknotMapTime) lives = NULL;
  g_autoptr (GArray) early = NULL;
  g_autoptr (GArray) late = NULL;
  int found = get_day (fixture);

  fake_stamper_pass (&fixture->fake, 10 * DAY);
  moved = tell (fixture, UNKNOT_KNOT_MOVED, knot, "levator-scapulae", 280);
  fake_stamper_pass (&fixture->fake, 10 * DAY);
  happen (fixture, UNKNOT_KNOT_QUIET, knot);
  fake_stamper_pass (&fixture->fake, 10 * DAY);
  happen (fixture, UNKNOT_KNOT_GONE, knot);
  fake_stamper_pass (&fixture->fake, 10 * DAY);
  happen (fixture, UNKNOT_KNOT_BACK, knot);

  lives = unknot_map_time_new (fixture->journal, get_day (fixture));
  g_assert_cmpint (pain_on (lives, knot, found + 19), ==, UNKNOT_NO_WORD);
  g_assert_cmpint (pain_on (lives, knot, found + 20), ==, 0);
  g_assert_cmpint (pain_on (lives, knot, found + 29), ==, UNKNOT_NO_WORD);
  g_assert_cmpint (pain_on (lives, knot, found + 30), ==, UNKNOT_NO_KNOT);
  g_assert_cmpint (pain_on (lives, knot, found + 40), ==, UNKNOT_NO_WORD);

  early = unknot_map_time_list (lives, found + 9);
  late = unknot_map_time_list (lives, found + 40);
  g_assert_cmpstr (g_array_index (early, UnknotMapMoment, 0).muscle, ==, "rhomboids");
  g_assert_cmpfloat (g_array_index (early, UnknotMapMoment, 0).place.x, ==, 300);
  g_assert_cmpstr (g_array_index (late, UnknotMapMoment, 0).muscle, ==, "levator-scapulae");
  g_assert_cmpfloat (g_array_index (late, UnknotMapMoment, 0).place.x, ==, 280);
}

/* Entries of knots that nobody found, and of days to come, say nothing. */
static void
test_strangers (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *knot = NULL;
  g_autoptr (UnknotMapTime) lives = NULL;
  int today = get_day (fixture);

  rate (fixture, "nobody", 6, UNKNOT_FRAME_NOW);
  happen (fixture, UNKNOT_KNOT_QUIET, "nobody");
  fake_stamper_pass (&fixture->fake, DAY);
  knot = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "rhomboids", 300);

  lives = unknot_map_time_new (fixture->journal, today);
  g_assert_cmpuint (unknot_map_time_get_n_knots (lives), ==, 0);
}

static void
test_compare (Fixture       *fixture,
              gconstpointer  data)
{
  static const struct
  {
    int before;
    int after;
  } rows[] = { { 6, 3 }, { 3, 5 }, { 4, 4 }, { 5, UNKNOT_NO_WORD }, { 2, UNKNOT_NO_KNOT }, { UNKNOT_NO_KNOT, 4 },
               { 8, 1 } };
  char *knots[G_N_ELEMENTS (rows)] = { NULL };
  g_autoptr (UnknotMapTime) lives = NULL;
  g_autoptr (GArray) moments = NULL;
  UnknotMapDifference difference;
  int before = get_day (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (rows[i].before != UNKNOT_NO_KNOT)
      {
        knots[i] = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "rhomboids", 300);
        rate (fixture, knots[i], rows[i].before, UNKNOT_FRAME_NOW);
      }
  fake_stamper_pass (&fixture->fake, 21 * DAY);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      if (rows[i].before == UNKNOT_NO_KNOT)
        knots[i] = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "rhomboids", 300);
      if (rows[i].after == UNKNOT_NO_KNOT)
        happen (fixture, UNKNOT_KNOT_GONE, knots[i]);
      else
        rate (fixture, knots[i], rows[i].after, UNKNOT_FRAME_NOW);
    }

  lives = unknot_map_time_new (fixture->journal, get_day (fixture));
  moments = unknot_map_time_compare (lives, before, get_day (fixture));
  difference = unknot_map_time_sum_up (moments);

  g_assert_cmpuint (moments->len, ==, G_N_ELEMENTS (rows));
  g_assert_cmpuint (difference.n_better, ==, 2);
  g_assert_cmpuint (difference.n_worse, ==, 1);
  g_assert_cmpuint (difference.n_same, ==, 1);
  g_assert_cmpuint (difference.n_gone, ==, 1);
  g_assert_cmpuint (difference.n_new, ==, 1);
  g_assert_cmpuint (difference.n_unknown, ==, 1);
  g_assert_cmpstr (g_array_index (moments, UnknotMapMoment, difference.most).knot, ==, knots[6]);
  for (guint i = 0; i < G_N_ELEMENTS (knots); i++)
    g_free (knots[i]);
}

/* 2.3 and 2.5 are not "one worse" because one is rounded down and the other up. */
static void
test_least_change (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *little = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "rhomboids", 300);
  g_autofree char *whole = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "levator-scapulae", 290);
  static const int pains[] = { 2, 2, 3 };
  int before = get_day (fixture);
  g_autoptr (UnknotMapTime) lives = NULL;
  g_autoptr (GArray) moments = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    rate (fixture, little, pains[i], UNKNOT_FRAME_NOW);
  rate (fixture, whole, 2, UNKNOT_FRAME_NOW);
  fake_stamper_pass (&fixture->fake, 10 * DAY);
  for (guint i = 1; i < G_N_ELEMENTS (pains); i++)
    rate (fixture, little, pains[i], UNKNOT_FRAME_NOW);
  rate (fixture, whole, 3, UNKNOT_FRAME_NOW);

  lives = unknot_map_time_new (fixture->journal, get_day (fixture));
  g_assert_cmpint (pain_on (lives, little, before), ==, 2);
  moments = unknot_map_time_compare (lives, before, get_day (fixture));
  g_assert_cmpint (g_array_index (moments, UnknotMapMoment, 0).before, ==, 3);
  g_assert_cmpint (g_array_index (moments, UnknotMapMoment, 0).after, ==, 3);
  g_assert_cmpint (g_array_index (moments, UnknotMapMoment, 1).before, ==, 2);
  g_assert_cmpint (g_array_index (moments, UnknotMapMoment, 1).after, ==, 3);
  g_assert_cmpuint (unknot_map_time_sum_up (moments).n_same, ==, 1);
  g_assert_cmpuint (unknot_map_time_sum_up (moments).n_worse, ==, 1);
}

/* The middle of the days of any length; knots that were there on some day of it, and not those of before or after. */
static void
test_period (Fixture       *fixture,
             gconstpointer  data)
{
  int found = get_day (fixture);
  g_autofree char *knot = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "rhomboids", 300);
  g_autofree char *later = NULL;
  g_autoptr (UnknotMapTime) lives = NULL;
  g_autoptr (GArray) all = NULL;
  g_autoptr (GArray) start = NULL;
  g_autoptr (GArray) end = NULL;
  const UnknotMapMoment *moment;

  for (int i = 0; i < 5; i++)
    {
      rate (fixture, knot, i, UNKNOT_FRAME_NOW);
      rate (fixture, knot, i + 2, UNKNOT_FRAME_NOW);
      fake_stamper_pass (&fixture->fake, 4 * DAY);
    }
  happen (fixture, UNKNOT_KNOT_GONE, knot);
  fake_stamper_pass (&fixture->fake, DAY);
  later = tell (fixture, UNKNOT_KNOT_FOUND, NULL, "infraspinatus", 400);

  lives = unknot_map_time_new (fixture->journal, get_day (fixture));
  all = unknot_map_time_list_period (lives, found, found + 21);
  g_assert_cmpuint (all->len, ==, 2);
  moment = &g_array_index (all, UnknotMapMoment, 0);
  g_assert_cmpint (moment->after, ==, 3);
  g_assert_cmpint (moment->n_days, ==, 5);
  g_assert_cmpstr (moment->muscle, ==, "rhomboids");
  moment = &g_array_index (all, UnknotMapMoment, 1);
  g_assert_cmpint (moment->after, ==, UNKNOT_NO_WORD);
  g_assert_cmpint (moment->n_days, ==, 0);

  start = unknot_map_time_list_period (lives, found, found + 7);
  g_assert_cmpuint (start->len, ==, 1);
  g_assert_cmpint (g_array_index (start, UnknotMapMoment, 0).after, ==, 2);
  end = unknot_map_time_list_period (lives, found + 21, found + 21);
  g_assert_cmpuint (end->len, ==, 1);
  g_assert_cmpstr (g_array_index (end, UnknotMapMoment, 0).muscle, ==, "infraspinatus");
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void      (*test) (Fixture       *fixture,
                       gconstpointer  data);
  } tests[] = {
    { "/map-time/empty", test_empty }, { "/map-time/reach", test_reach }, { "/map-time/weeks", test_weeks },
    { "/map-time/middle", test_middle }, { "/map-time/sessions", test_sessions }, { "/map-time/life", test_life },
    { "/map-time/strangers", test_strangers }, { "/map-time/compare", test_compare }, { "/map-time/travel", test_travel },
    { "/map-time/gone-stays", test_gone_stays }, { "/map-time/least-change", test_least_change },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  g_test_add ("/map-time/period", Fixture, NULL, set_up, test_period, tear_down);

  return g_test_run ();
}
