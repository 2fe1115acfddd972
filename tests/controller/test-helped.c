#include "unknot-helped.h"
#include "unknot-records.h"

#include "../fake-stamper.h"

#include <math.h>

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

static void
add_session (Fixture    *fixture,
             const char *technique,
             const char *muscle,
             int         before,
             int         after)
{
  UnknotSessionKnot knots[] = { { "k", "rhomboids", UNKNOT_SIDE_LEFT, before, after } };
  UnknotSessionItem items[] = {
    { technique, muscle, 60 }, { technique, muscle, 60 }, { "belly-breathing", NULL, 30 },
  };
  UnknotSessionRecord session = { knots, 1, items, 3, UNKNOT_FEEL_RIGHT, NULL, FALSE, NULL };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&session, &fixture->fake.stamper);

  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
}

static const UnknotHelped *
find (GPtrArray  *effects,
      const char *technique)
{
  for (guint i = 0; i < effects->len; i++)
    {
      const UnknotHelped *effect = g_ptr_array_index (effects, i);

      if (g_str_equal (effect->technique, technique))
        return effect;
    }

  return NULL;
}

static void
test_list (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) effects = NULL;
  const UnknotHelped *ball;
  const UnknotHelped *breathing;

  add_session (fixture, "ball-wall", "rhomboids", 6, 4);
  fake_stamper_pass (&fixture->fake, 60);
  add_session (fixture, "ball-wall", "rhomboids", 5, 4);
  fake_stamper_pass (&fixture->fake, 10 * 24 * 60);
  add_session (fixture, "ball-wall", "rhomboids", 5, -1);
  add_session (fixture, "ball-wall", "rhomboids", 5, 5);
  add_session (fixture, "cane", "multifidi", 5, 1);

  effects = unknot_helped_list (fixture->journal, NULL);
  g_assert_cmpuint (effects->len, ==, 2);
  ball = find (effects, "ball-wall");
  g_assert_cmpstr (ball->muscle, ==, "rhomboids");
  g_assert_cmpint (ball->sessions, ==, 3);
  g_assert_cmpint (ball->days, ==, 2);
  g_assert_cmpfloat_with_epsilon (ball->mean_change, -1, 1e-9);
  g_assert_cmpint (ball->done, ==, 4);
  g_assert_cmpint (ball->without, ==, 1);

  /* No day is known but those of sessions: the usual one is taken to be a point below their starts (26 / 5 - 1 = 4.2),
   * and half of the way there goes by itself: -2 + 0.9, -1 + 0.4, 0 + 0.4; worked out by hand. */
  g_assert_cmpfloat_with_epsilon (ball->mean_beyond, (-1.1 - 0.6 + 0.4) / 3, 1e-9);
  g_assert_cmpfloat_with_epsilon (ball->effect.shown, ball->mean_beyond / 3 - 1.0 / 3, 1e-9);

  /* The cane was for a muscle that the session had no knot in; breathing counts for the knot's. */
  g_assert_null (find (effects, "cane"));
  breathing = find (effects, "belly-breathing");
  g_assert_cmpstr (breathing->muscle, ==, "rhomboids");
  g_assert_cmpint (breathing->sessions, ==, 4);
  g_assert_cmpfloat_with_epsilon (breathing->mean_change, -7.0 / 4, 1e-9);
}

static void
test_one_knot (Fixture       *fixture,
               gconstpointer  data)
{
  UnknotSessionKnot knots[] = {
    { "k", "rhomboids", UNKNOT_SIDE_LEFT, 6, 2 },
    { "l", "rhomboids", UNKNOT_SIDE_RIGHT, 6, 6 },
  };
  UnknotSessionItem items[] = { { "ball-wall", "rhomboids", 60 } };
  UnknotSessionRecord session = { .knots = knots, .n_knots = 2, .items = items, .n_items = 1 };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&session, &fixture->fake.stamper);
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) one = NULL;
  g_autoptr (GPtrArray) none = NULL;

  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
  all = unknot_helped_list (fixture->journal, NULL);
  one = unknot_helped_list (fixture->journal, "k");
  none = unknot_helped_list (fixture->journal, "m");
  g_assert_cmpfloat (find (all, "ball-wall")->mean_change, ==, -2);
  g_assert_cmpfloat (find (one, "ball-wall")->mean_change, ==, -4);
  g_assert_cmpuint (none->len, ==, 0);
}

/* What is sure to ease comes before what eased more, but once. */
static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) effects = NULL;

  add_session (fixture, "cane", "rhomboids", 8, 4);
  for (guint i = 0; i < 12; i++)
    {
      fake_stamper_pass (&fixture->fake, 24 * 60);
      add_session (fixture, "ball-wall", "rhomboids", 5, 3);
    }
  effects = unknot_helped_list (fixture->journal, NULL);
  g_assert_true (find (effects, "ball-wall")->compared.high < find (effects, "cane")->compared.high);
  g_assert_true (g_ptr_array_index (effects, effects->len - 1) == find (effects, "cane"));
}

static void
test_words (void)
{
  static const struct {
    UnknotHelped  helped;
    const char   *change;
    const char   *range;
    const char   *count;
    gboolean      helps;
  } cases[] = {
    {
      { .done = 6, .sessions = 6, .days = 6, .effect = { -1.62, -2.5, -0.7 }, .compared = { -1.62, -2.5, -0.7 } },
      "1.6 less", "likely from 2.5 less to 0.7 less", "6 sessions on 6 days · seems to help you", TRUE,
    },
    {
      /* Only because it was used on worse days: nothing in comparison */
      { .done = 6, .sessions = 6, .days = 6, .effect = { -1.62, -2.5, -0.7 }, .compared = { -0.6, -1.5, 0.3 } },
      "1.6 less", "likely from 2.5 less to 0.7 less", "6 sessions on 6 days · could be chance", FALSE,
    },
    {
      { .done = 9, .sessions = 9, .days = 3, .effect = { -1.62, -2.5, -0.7 }, .compared = { -1.62, -2.5, -0.7 } },
      "1.6 less", "likely from 2.5 less to 0.7 less", "9 sessions on 3 days · too few to say: 1 more day", FALSE,
    },
    {
      { .done = 8, .sessions = 5, .days = 4, .effect = { -0.5, -1.5, 0.5 }, .compared = { -0.5, -1.5, 0.5 } },
      "0.5 less", "likely from 1.5 less to 0.5 more", "5 of 8 sessions rated on 4 days · could be chance", FALSE,
    },
    {
      { .done = 2, .sessions = 2, .days = 1, .effect = { 0.31, -1, 1.5 } },
      "0.3 more", "likely from 1.0 less to 1.5 more", "2 sessions on 1 day · too few to say: 3 more sessions", FALSE,
    },
    {
      { .done = 4, .sessions = 4, .days = 3, .effect = { 0.31, -1, 1.5 } },
      "0.3 more", "likely from 1.0 less to 1.5 more", "4 sessions on 3 days · too few to say: 1 more session", FALSE,
    },
    {
      { .done = 1, .sessions = 0, .days = 0, .effect = { -0.5, -1.8, 0.8 } },
      "0.5 less", "likely from 1.8 less to 0.8 more", "0 of 1 session rated · too few to say: 5 more sessions", FALSE,
    },
    {
      { .done = 7, .sessions = 7, .days = 7, .effect = { 0.04, -1, 1 } },
      "the same", "likely from 1.0 less to 1.0 more", "7 sessions on 7 days · could be chance", FALSE,
    },
    {
      { .done = 7, .sessions = 7, .days = 7, .effect = { 2, 1, 3 }, .compared = { 2, 1, 3 } },
      "2.0 more", "likely from 1.0 more to 3.0 more", "7 sessions on 7 days · more pain right after", FALSE,
    },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *change = unknot_helped_dup_change_text (&cases[i].helped);
      g_autofree char *range = unknot_helped_dup_range_text (&cases[i].helped);
      g_autofree char *count = unknot_helped_dup_count_text (&cases[i].helped);

      g_assert_cmpstr (change, ==, cases[i].change);
      g_assert_cmpstr (range, ==, cases[i].range);
      g_assert_cmpstr (count, ==, cases[i].count);
      g_assert_cmpint (unknot_helped_seems_to_help (&cases[i].helped), ==, cases[i].helps);
    }
}

static void
test_enough (void)
{
  static const struct
  {
    int sessions;
    int days;
    int missing;
  } cases[] = { { 0, 0, 5 }, { 1, 1, 4 }, { 4, 1, 3 }, { 5, 3, 1 }, { 4, 4, 1 }, { 5, 4, 0 }, { 9, 9, 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotHelped helped = { .sessions = cases[i].sessions, .days = cases[i].days };

      g_assert_cmpint (unknot_helped_get_missing (&helped), ==, cases[i].missing);
      g_assert_cmpint (unknot_helped_is_enough (&helped), ==, cases[i].missing == 0);
    }
}

static void
add_rating (Fixture     *fixture,
            const char  *knot,
            int          pain,
            UnknotFrame  frame)
{
  UnknotRatingRecord record = { knot, pain, frame, UNKNOT_FEEL_UNSAID, -1, FALSE, NULL };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_rating (&record, &fixture->fake.stamper);

  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
}

static void
pass_days (Fixture *fixture,
           int      days)
{
  fake_stamper_pass (&fixture->fake, days * 24 * 60);
}

static void
add_named_session (Fixture    *fixture,
                   const char *names,
                   int         before,
                   int         after)
{
  UnknotSessionKnot knots[] = { { "k", "rhomboids", UNKNOT_SIDE_LEFT, before, after } };
  UnknotSessionItem items[8] = { 0 };
  UnknotSessionRecord session = { .knots = knots, .n_knots = 1, .items = items };
  g_auto (GStrv) techniques = g_strsplit (names, " ", -1);
  g_autoptr (UnknotEntry) entry = NULL;

  for (char **name = techniques; *name != NULL; name++)
    items[session.n_items++] = (UnknotSessionItem) { *name, "rhomboids", 60, FALSE };
  entry = unknot_entry_new_session (&session, &fixture->fake.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
}

/* Twelve days without a session, of the mean 4 and the correlation 2 / 13 (drawn to 0.31868); then a session every
 * day. */
static void
fill_worked (Fixture *fixture)
{
  static const int days[] = { 3, 4, 5, 4, 3, 4, 6, 5, 4, 3, 2, 5 };
  static const struct
  {
    int         before;
    int         after;
    const char *names;
  } sessions[] = {
    { 7, 4, "ball self-hug" }, { 8, 6, "ball self-hug" }, { 5, 4, "cane self-hug" }, { 6, 4, "ball self-hug" },
    { 5, 5, "cane self-hug" }, { 3, 2, "cane self-hug" }, { 2, 2, "cane self-hug" }, { 7, 6, "cane self-hug" },
    { 6, 3, "ball self-hug" }, { 4, 3, "ball self-hug" }, { 3, 2, "cane self-hug" }, { 8, 5, "ball self-hug" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      add_rating (fixture, "k", days[i], UNKNOT_FRAME_NOW);
      pass_days (fixture, 1);
    }
  for (guint i = 0; i < G_N_ELEMENTS (sessions); i++)
    {
      add_named_session (fixture, sessions[i].names, sessions[i].before, sessions[i].after);
      add_rating (fixture, "k", 10, UNKNOT_FRAME_NOW);
      pass_days (fixture, 1);
    }
}

/* Worked out by another program: Python 3's `statistics` (mean, stdev) over the same table, with each session less the
 * mean of its band of start pain, and the mean of all sessions added again. A rating on the day of a session, as bad as
 * it may be, says nothing about usual days. */
static void
test_worked (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct
  {
    const char  *technique;
    int          sessions;
    int          without;
    double       change;
    double       beyond;
    double       compared;
    double       spread;
    UnknotEffect effect;
    UnknotEffect to_compare;
  } cases[] = {
    { "ball", 6, 6, -2.333333, -0.630037, -0.770604, 0.802624, { -0.565018, -1.471212, 0.341175 },
      { -0.635302, -1.541496, 0.270892 } },
    { "cane", 6, 6, -0.666667, -0.098901, 0.041667, 0.848164, { -0.299451, -1.205644, 0.606743 },
      { -0.229167, -1.135360, 0.677027 } },
    { "self-hug", 12, 0, -1.5, -0.364469, -0.364469, 0.834716, { -0.409646, -1.149550, 0.330258 },
      { -0.409646, -1.149550, 0.330258 } },
  };
  g_autoptr (GPtrArray) list = NULL;

  fill_worked (fixture);
  list = unknot_helped_list (fixture->journal, NULL);
  g_assert_cmpuint (list->len, ==, 3);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const UnknotHelped *helped = find (list, cases[i].technique);

      g_assert_cmpint (helped->sessions, ==, cases[i].sessions);
      g_assert_cmpint (helped->days, ==, cases[i].sessions);
      g_assert_cmpint (helped->without, ==, cases[i].without);
      g_assert_cmpfloat_with_epsilon (helped->mean_change, cases[i].change, 1e-5);
      g_assert_cmpfloat_with_epsilon (helped->mean_beyond, cases[i].beyond, 1e-5);
      g_assert_cmpfloat_with_epsilon (helped->mean_compared, cases[i].compared, 1e-5);
      g_assert_cmpfloat_with_epsilon (helped->spread, cases[i].spread, 1e-5);
      g_assert_cmpfloat_with_epsilon (helped->effect.shown, cases[i].effect.shown, 1e-5);
      g_assert_cmpfloat_with_epsilon (helped->effect.low, cases[i].effect.low, 1e-5);
      g_assert_cmpfloat_with_epsilon (helped->effect.high, cases[i].effect.high, 1e-5);
      g_assert_cmpfloat_with_epsilon (helped->compared.shown, cases[i].to_compare.shown, 1e-5);
      g_assert_cmpfloat_with_epsilon (helped->compared.high, cases[i].to_compare.high, 1e-5);
      g_assert_false (unknot_helped_seems_to_help (helped));
      g_assert_null (helped->partner);
    }
  g_assert_true (unknot_helped_is_in_all (find (list, "self-hug")));
  g_assert_false (unknot_helped_is_in_all (find (list, "ball")));
}

/* The same drop, once from a usual day and once from a bad one: only the first is relief. */
static void
test_bad_days (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) list = NULL;

  for (guint i = 0; i < 10; i++)
    {
      add_rating (fixture, "k", 3, UNKNOT_FRAME_DAY);
      add_rating (fixture, "l", 7, UNKNOT_FRAME_DAY);
      pass_days (fixture, 1);
    }
  for (guint i = 0; i < 6; i++)
    {
      UnknotSessionKnot knots[] = {
        { "k", "rhomboids", UNKNOT_SIDE_LEFT, 7, 5 }, { "l", "multifidi", UNKNOT_SIDE_LEFT, 7, 5 },
      };
      UnknotSessionItem items[] = { { "ball", "rhomboids", 60, FALSE }, { "cane", "multifidi", 60, FALSE } };
      UnknotSessionRecord session = { .knots = knots, .n_knots = 2, .items = items, .n_items = 2 };
      g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&session, &fixture->fake.stamper);

      g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
      pass_days (fixture, 1);
    }

  list = unknot_helped_list (fixture->journal, NULL);
  g_assert_cmpfloat (find (list, "ball")->mean_change, ==, -2);
  g_assert_cmpfloat (find (list, "ball")->mean_beyond, ==, 0);
  g_assert_cmpfloat (find (list, "cane")->mean_beyond, ==, -2);
  g_assert_false (unknot_helped_seems_to_help (find (list, "ball")));
  g_assert_true (unknot_helped_seems_to_help (find (list, "cane")));
}

/* Where another treatment began, what was usual before it does not count any more. */
static void
test_restart (Fixture       *fixture,
              gconstpointer  data)
{
  UnknotMarkRecord mark = { "an injection", TRUE };
  g_autoptr (UnknotEntry) entry = NULL;
  g_autoptr (GPtrArray) list = NULL;

  for (guint i = 0; i < 10; i++)
    {
      add_rating (fixture, "k", 2, UNKNOT_FRAME_NOW);
      pass_days (fixture, 1);
    }
  add_session (fixture, "ball", "rhomboids", 6, 4);
  pass_days (fixture, 1);
  entry = unknot_entry_new_mark (&mark, &fixture->fake.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
  pass_days (fixture, 1);
  add_session (fixture, "cane", "rhomboids", 6, 4);

  list = unknot_helped_list (fixture->journal, NULL);
  g_assert_cmpfloat_with_epsilon (find (list, "ball")->mean_beyond, 0, 1e-9);
  /* Half of the point that the starts are taken to be above a usual day */
  g_assert_cmpfloat_with_epsilon (find (list, "cane")->mean_beyond, -1.5, 1e-9);
}

/* Nobody can tell apart what always came together; one is named, and says with which. What came in all sessions is
 * named only if there is nothing else. */
static void
test_name_best (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GPtrArray) named = NULL;
  g_autoptr (GPtrArray) none = NULL;
  const UnknotHelped *first;
  const UnknotHelped *second;

  for (guint i = 0; i < 12; i++)
    {
      add_named_session (fixture, i % 2 == 0 ? "ball self-hug walk" : "cane walk", 5, i % 2 == 0 ? 1 : 3);
      pass_days (fixture, 1);
    }
  add_named_session (fixture, "fingers walk", 5, 0);

  list = unknot_helped_list (fixture->journal, NULL);
  named = unknot_helped_name_best (list, "rhomboids");
  none = unknot_helped_name_best (list, "multifidi");
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (named->len, ==, 2);
  first = g_ptr_array_index (named, 0);
  second = g_ptr_array_index (named, 1);
  g_assert_cmpstr (first->technique, ==, "ball");
  g_assert_cmpstr (first->partner, ==, "self-hug");
  g_assert_cmpstr (second->technique, ==, "cane");
  g_assert_null (second->partner);
  g_assert_true (unknot_helped_seems_to_help (first));
  g_assert_true (unknot_helped_is_in_all (find (list, "walk")));
}

/* One session, or days that are all the same: numbers, and nothing said. */
static void
test_little (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) one = NULL;
  g_autoptr (GPtrArray) same = NULL;
  const UnknotHelped *ball;

  add_session (fixture, "ball", "rhomboids", 5, 5);
  one = unknot_helped_list (fixture->journal, NULL);
  ball = find (one, "ball");
  g_assert_cmpfloat (ball->spread, ==, -1);
  g_assert_cmpint (unknot_helped_get_missing (ball), ==, 4);
  g_assert_false (isnan (ball->effect.shown) || isnan (ball->compared.shown));

  for (guint i = 0; i < 30; i++)
    {
      pass_days (fixture, 1);
      add_rating (fixture, "k", 5, UNKNOT_FRAME_NOW);
      pass_days (fixture, 1);
      add_session (fixture, "ball", "rhomboids", 5, 5);
    }
  same = unknot_helped_list (fixture->journal, NULL);
  ball = find (same, "ball");
  g_assert_cmpfloat (ball->mean_beyond, ==, 0);
  g_assert_cmpfloat (ball->spread, ==, 0);
  g_assert_cmpfloat_with_epsilon (ball->effect.shown, -0.5 * 6 / 37, 1e-9);
  g_assert_false (unknot_helped_seems_to_help (ball));
}

static void
rate (Fixture *fixture,
      int      pain,
      int      soreness)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  rating.knot = "k";
  rating.pain = pain;
  rating.soreness = soreness;
  entry = unknot_entry_new_rating (&rating, &fixture->fake.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
}

/* Half a day to a day and a half later, until another session begins; soreness above 3 is more than a little. */
static void
test_next_day (Fixture       *fixture,
               gconstpointer  data)
{
  static const struct {
    int hours;
    int pain;
    int soreness;
  } said[] = { { 2, 0, -1 }, { 10, 2, -1 }, { 4, 3, 4 }, { 3, -1, 9 }, { 20, 10, -1 } };
  g_autoptr (GPtrArray) list = NULL;
  const UnknotHelped *helped;
  double expected;

  add_session (fixture, "ball", "rhomboids", 6, 4);
  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    {
      fake_stamper_pass (&fixture->fake, said[i].hours * 60);
      rate (fixture, said[i].pain, said[i].soreness);
    }
  fake_stamper_pass (&fixture->fake, 30 * 24 * 60);
  add_session (fixture, "ball", "rhomboids", 6, 4);
  fake_stamper_pass (&fixture->fake, 24 * 60);
  add_session (fixture, "cane", "rhomboids", 5, 4);
  fake_stamper_pass (&fixture->fake, 60);
  rate (fixture, 1, 0);

  list = unknot_helped_list (fixture->journal, NULL);
  helped = find (list, "ball");
  g_assert_cmpint (helped->next_n, ==, 2);
  g_assert_cmpint (helped->next_days, ==, 2);
  g_assert_cmpint (helped->asked, ==, 1);
  g_assert_cmpint (helped->sore, ==, 1);
  g_assert_cmpint (find (list, "cane")->asked, ==, 1);
  g_assert_cmpint (find (list, "cane")->sore, ==, 0);
  g_assert_cmpint (find (list, "cane")->next_n, ==, 0);

  /* After the first one 2 and 3 were said, before the next session 5. Two days without a session were rated, with means
   * of 2.5 and 10; a point less than where sessions began is 14 / 3: a usual day has 0.2 · 6.25 + 0.8 · 14 / 3, and half
   * of the way there goes by itself. */
  expected = (6 + 0.2 * 6.25 + 0.8 * 14 / 3) / 2;
  g_assert_cmpfloat_with_epsilon (helped->next_mean, (2.5 - expected + 5 - expected) / 2, 1e-9);
  g_assert_cmpfloat_with_epsilon (helped->next.shown, helped->next_mean * 2 / 8, 1e-9);
}

static void
test_next_words (void)
{
  UnknotHelped little = { .next_n = 4, .next_days = 4 };
  UnknotHelped enough = { .next_n = 5, .next_days = 4, .next = { -0.4, -1.2, 0.4 }, .asked = 6, .sore = 2 };
  g_autofree char *none = unknot_helped_dup_next_text (&little);
  g_autofree char *next = unknot_helped_dup_next_text (&enough);
  g_autofree char *sore = unknot_helped_dup_sore_text (&enough);

  g_assert_null (unknot_helped_dup_sore_text (&little));
  g_assert_cmpstr (none, ==, "not enough numbers yet");
  g_assert_cmpstr (next, ==, "0.4 less, likely from 1.2 less to 0.4 more");
  g_assert_cmpstr (sore, ==, "Clearly sore the day after: 2 of 6 times");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/helped/enough", test_enough);
  g_test_add ("/helped/list", Fixture, NULL, set_up, test_list, tear_down);
  g_test_add ("/helped/one-knot", Fixture, NULL, set_up, test_one_knot, tear_down);
  g_test_add ("/helped/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add_func ("/helped/words", test_words);
  g_test_add ("/helped/worked", Fixture, NULL, set_up, test_worked, tear_down);
  g_test_add ("/helped/bad-days", Fixture, NULL, set_up, test_bad_days, tear_down);
  g_test_add ("/helped/restart", Fixture, NULL, set_up, test_restart, tear_down);
  g_test_add ("/helped/name-best", Fixture, NULL, set_up, test_name_best, tear_down);
  g_test_add ("/helped/little", Fixture, NULL, set_up, test_little, tear_down);
  g_test_add ("/helped/next-day", Fixture, NULL, set_up, test_next_day, tear_down);
  g_test_add_func ("/helped/next-words", test_next_words);

  return g_test_run ();
}
