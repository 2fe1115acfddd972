#include "unknot-effect.h"
#include "unknot-helped.h"
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

/* The weights of clinical.md E5.4 (n = 1, 3, 6, 12), the case of design.md 3 (3 sessions, -1.5: -0.83), and the range:
 * 1.2816 * sqrt (6 / (n + 6)) to either side. */
static void
test_effect (void)
{
  g_assert_cmpfloat_with_epsilon (unknot_effect_shrink (-9, 0), -0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_effect_shrink (0.5, 1), -0.5 + 1.0 / 7, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_effect_shrink (-1.5, 3), -0.8333, 1e-3);
  g_assert_cmpfloat_with_epsilon (unknot_effect_shrink (-2.5, 6), -1.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_effect_shrink (-2, 12), -1.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (unknot_effect_range (0, 0).high, -0.5 + 1.2816, 1e-3);
  g_assert_cmpfloat_with_epsilon (unknot_effect_range (-2.5, 6).low, -1.5 - 0.9062, 1e-3);
  g_assert_cmpfloat_with_epsilon (unknot_effect_range (-2.5, 6).high, -1.5 + 0.9062, 1e-3);
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
  g_assert_cmpfloat_with_epsilon (ball->shown, -1.0 / 3 - 1.0 / 3, 1e-9);
  g_assert_cmpfloat_with_epsilon (ball->high - ball->shown, ball->shown - ball->low, 1e-9);

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
  g_assert_true (find (effects, "ball-wall")->high < find (effects, "cane")->high);
  g_assert_true (g_ptr_array_index (effects, effects->len - 1) == find (effects, "cane"));
}

static void
test_words (void)
{
  static const struct {
    UnknotHelped  helped;
    const char   *change;
    const char   *count;
    gboolean      helps;
  } cases[] = {
    {
      { .sessions = 6, .days = 6, .shown = -1.62, .low = -2.5, .high = -0.7 },
      "1.6 less", "6 times", TRUE,
    },
    {
      { .sessions = 9, .days = 3, .shown = -1.62, .low = -2.5, .high = -0.7 },
      "1.6 less", "9 times · too few to say", FALSE,
    },
    {
      { .sessions = 5, .days = 4, .shown = -0.5, .low = -1.5, .high = 0.5 },
      "0.5 less", "5 times · could be chance", FALSE,
    },
    {
      { .sessions = 1, .days = 1, .shown = 0.31, .low = -1, .high = 1.5 },
      "0.3 more", "1 time · too few to say", FALSE,
    },
    {
      { .sessions = 7, .days = 7, .shown = 0.04, .low = -1, .high = 1 },
      "the same", "7 times · could be chance", FALSE,
    },
    {
      { .sessions = 7, .days = 7, .shown = 2, .low = 1, .high = 3 },
      "2.0 more", "7 times", FALSE,
    },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *change = unknot_helped_dup_change_text (&cases[i].helped);
      g_autofree char *count = unknot_helped_dup_count_text (&cases[i].helped);

      g_assert_cmpstr (change, ==, cases[i].change);
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
    gboolean enough;
  } cases[] = { { 1, 1, FALSE }, { 5, 3, FALSE }, { 4, 4, FALSE }, { 5, 4, TRUE }, { 9, 9, TRUE } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotHelped helped = { .sessions = cases[i].sessions, .days = cases[i].days };

      g_assert_cmpint (unknot_helped_is_enough (&helped), ==, cases[i].enough);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/helped/effect", test_effect);
  g_test_add_func ("/helped/enough", test_enough);
  g_test_add ("/helped/list", Fixture, NULL, set_up, test_list, tear_down);
  g_test_add ("/helped/one-knot", Fixture, NULL, set_up, test_one_knot, tear_down);
  g_test_add ("/helped/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add_func ("/helped/words", test_words);

  return g_test_run ();
}
