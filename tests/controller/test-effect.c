#include "unknot-effect.h"
#include "unknot-records.h"

#include "../fake-stamper.h"

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
             int         after,
             gboolean    adverse)
{
  UnknotSessionKnot knots[] = { { "k", "rhomboids", UNKNOT_SIDE_LEFT, before, after } };
  UnknotSessionItem items[] = { { technique, muscle, 60 }, { technique, muscle, 60 }, { "belly-breathing", NULL, 30 } };
  UnknotSessionRecord session = { knots, 1, items, 3, UNKNOT_FEEL_RIGHT, NULL, adverse, NULL };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&session, &fixture->fake.stamper);

  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
}

static const UnknotEffect *
find (GPtrArray  *effects,
      const char *technique)
{
  for (guint i = 0; i < effects->len; i++)
    {
      const UnknotEffect *effect = g_ptr_array_index (effects, i);

      if (g_str_equal (effect->technique, technique))
        return effect;
    }

  return NULL;
}

/* The weights of clinical.md E5.4 (n = 1, 3, 6, 12), the case of design.md 3 (3 sessions, -1.5: -0.83), and the range:
 * 1.2816 * sqrt (6 / (n + 6)). */
static void
test_shrink (void)
{
  g_assert_cmpfloat_with_epsilon (unknot_effect_shrink (0, -9), -0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_effect_shrink (1, 0.5), -0.5 + 1.0 / 7, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_effect_shrink (3, -1.5), -0.8333, 1e-3);
  g_assert_cmpfloat_with_epsilon (unknot_effect_shrink (6, -2.5), -1.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_effect_shrink (12, -2), -1.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_effect_get_half_range (0), 1.2816, 1e-3);
  g_assert_cmpfloat_with_epsilon (unknot_effect_get_half_range (6), 0.9062, 1e-3);
  g_assert_cmpfloat_with_epsilon (unknot_effect_get_half_range (18), 0.6408, 1e-3);
}

static void
test_list (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) effects = NULL;
  const UnknotEffect *ball;
  const UnknotEffect *breathing;

  add_session (fixture, "ball-wall", "rhomboids", 6, 4, FALSE);
  fake_stamper_pass (&fixture->fake, 60);
  add_session (fixture, "ball-wall", "rhomboids", 5, 4, FALSE);
  fake_stamper_pass (&fixture->fake, 10 * 24 * 60);
  add_session (fixture, "ball-wall", "rhomboids", 5, -1, FALSE);
  add_session (fixture, "ball-wall", "rhomboids", 5, 5, FALSE);
  add_session (fixture, "cane", "multifidi", 5, 1, FALSE);

  effects = unknot_effect_list (fixture->journal, NULL, fixture->fake.now);
  g_assert_cmpuint (effects->len, ==, 2);
  ball = find (effects, "ball-wall");
  g_assert_cmpstr (ball->muscle, ==, "rhomboids");
  g_assert_cmpuint (ball->sessions, ==, 3);
  g_assert_cmpuint (ball->days, ==, 2);
  g_assert_cmpuint (ball->sessions_this_week, ==, 1);
  g_assert_cmpfloat_with_epsilon (ball->mean_change, -1, 1e-9);
  g_assert_cmpfloat_with_epsilon (ball->shown, -1.0 / 3 - 1.0 / 3, 1e-9);
  g_assert_cmpfloat_with_epsilon (ball->high - ball->shown, ball->shown - ball->low, 1e-9);

  /* The cane was for a muscle that the session had no knot in; breathing counts for the knot's. */
  g_assert_null (find (effects, "cane"));
  breathing = find (effects, "belly-breathing");
  g_assert_cmpstr (breathing->muscle, ==, "rhomboids");
  g_assert_cmpuint (breathing->sessions, ==, 4);
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
  all = unknot_effect_list (fixture->journal, NULL, fixture->fake.now);
  one = unknot_effect_list (fixture->journal, "k", fixture->fake.now);
  none = unknot_effect_list (fixture->journal, "m", fixture->fake.now);
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

  add_session (fixture, "cane", "rhomboids", 8, 4, FALSE);
  for (guint i = 0; i < 12; i++)
    {
      fake_stamper_pass (&fixture->fake, 24 * 60);
      add_session (fixture, "ball-wall", "rhomboids", 5, 3, FALSE);
    }
  effects = unknot_effect_list (fixture->journal, NULL, fixture->fake.now);
  g_assert_true (find (effects, "ball-wall")->high < find (effects, "cane")->high);
  g_assert_true (g_ptr_array_index (effects, effects->len - 1) == find (effects, "cane"));
}

static void
test_words (void)
{
  static const struct {
    UnknotEffect  effect;
    const char   *change;
    const char   *count;
    gboolean      helps;
  } cases[] = {
    { { .sessions = 6, .days = 6, .shown = -1.62, .low = -2.5, .high = -0.7 }, "1.6 less", "6 times", TRUE },
    { { .sessions = 9, .days = 3, .shown = -1.62, .low = -2.5, .high = -0.7 }, "1.6 less", "9 times · too few to say", FALSE },
    { { .sessions = 5, .days = 4, .shown = -0.5, .low = -1.5, .high = 0.5 }, "0.5 less", "5 times · could be chance", FALSE },
    { { .sessions = 1, .days = 1, .shown = 0.31, .low = -1, .high = 1.5 }, "0.3 more", "1 time · too few to say", FALSE },
    { { .sessions = 7, .days = 7, .shown = 0.04, .low = -1, .high = 1 }, "the same", "7 times · could be chance", FALSE },
    { { .sessions = 7, .days = 7, .shown = 2, .low = 1, .high = 3 }, "2.0 more", "7 times", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *change = unknot_effect_dup_change_text (&cases[i].effect);
      g_autofree char *count = unknot_effect_dup_count_text (&cases[i].effect);

      g_assert_cmpstr (change, ==, cases[i].change);
      g_assert_cmpstr (count, ==, cases[i].count);
      g_assert_cmpint (unknot_effect_seems_to_help (&cases[i].effect), ==, cases[i].helps);
    }
}

static void
add_soreness (Fixture *fixture,
              int      soreness)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  rating.knot = "k";
  rating.soreness = soreness;
  entry = unknot_entry_new_rating (&rating, &fixture->fake.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
}

static void
test_situation (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (UnknotSituation) situation = unknot_situation_new ();
  g_autoptr (UnknotSituation) later = unknot_situation_new ();
  const UnknotSituationPast *past;

  add_session (fixture, "ball-wall", "rhomboids", 6, 4, FALSE);
  fake_stamper_pass (&fixture->fake, 18 * 60);
  add_soreness (fixture, 5);
  fake_stamper_pass (&fixture->fake, 2 * 60);
  unknot_effect_fill_situation (fixture->journal, fixture->fake.now, situation);
  g_assert_cmpint (situation->experience, ==, 1);
  past = unknot_situation_get_past (situation, "ball-wall", "rhomboids");
  g_assert_cmpint (past->sessions, ==, 1);
  g_assert_cmpint (past->soreness_next_day, ==, 5);
  g_assert_cmpfloat (past->mean_change, ==, -2);
  g_assert_cmpfloat (past->hours_since, ==, 20);
  g_assert_false (past->adverse);
  g_assert_cmpuint (situation->today->len, ==, 3);

  /* A new session begins its own soreness; what is noted three days later is not about it. */
  add_session (fixture, "ball-wall", "rhomboids", 4, 4, TRUE);
  fake_stamper_pass (&fixture->fake, 72 * 60);
  add_soreness (fixture, 8);
  unknot_effect_fill_situation (fixture->journal, fixture->fake.now, later);
  past = unknot_situation_get_past (later, "ball-wall", "rhomboids");
  g_assert_cmpint (past->soreness_next_day, ==, -1);
  g_assert_true (past->adverse);
  g_assert_cmpint (past->sessions, ==, 2);
  g_assert_cmpuint (later->today->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/effect/shrink", test_shrink);
  g_test_add ("/effect/list", Fixture, NULL, set_up, test_list, tear_down);
  g_test_add ("/effect/one-knot", Fixture, NULL, set_up, test_one_knot, tear_down);
  g_test_add ("/effect/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add_func ("/effect/words", test_words);
  g_test_add ("/effect/situation", Fixture, NULL, set_up, test_situation, tear_down);

  return g_test_run ();
}
