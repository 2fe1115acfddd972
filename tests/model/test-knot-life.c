#include "unknot-knots.h"

#include "../fake-stamper.h"

typedef struct
{
  FakeStamper    fake;
  UnknotJournal *journal;
  UnknotKnots   *knots;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fake_stamper_init (&fixture->fake, "2026-03-03T08:00:00+01:00");
  fixture->journal = unknot_journal_new (&fixture->fake.stamper);
  fixture->knots = unknot_knots_new (fixture->journal);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->knots));
  g_assert_finalize_object (g_steal_pointer (&fixture->journal));
}

static UnknotKnot *
mark_at (Fixture *fixture,
         double   x,
         double   y,
         int      pain)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  g_autoptr (GError) error = NULL;
  UnknotKnot *knot;

  record.muscle = "rhomboids";
  record.side = UNKNOT_SIDE_LEFT;
  record.x = x;
  record.y = y;
  knot = unknot_knots_mark (fixture->knots, &record, pain, &error);
  g_assert_no_error (error);
  return knot;
}

static void
rate (Fixture    *fixture,
      UnknotKnot *knot,
      const char *time,
      int         pain)
{
  fake_stamper_set (&fixture->fake, time);
  g_assert_true (unknot_knots_rate (fixture->knots, knot, pain, UNKNOT_FRAME_NOW, NULL));
}

static void
do_session (Fixture    *fixture,
            UnknotKnot *knot)
{
  UnknotSessionKnot session_knot = { unknot_knot_get_uuid (knot), "rhomboids", UNKNOT_SIDE_LEFT, -1, -1 };
  UnknotSessionRecord session = { .knots = &session_knot, .n_knots = 1 };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&session, &fixture->fake.stamper);

  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
}

static guint
count_knots (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->knots));
}

static const UnknotKnotMoment *
last_moment (UnknotKnot *knot)
{
  return unknot_knot_life_get_last (unknot_knot_get_life (knot));
}

/* One life, step by step: what each step adds to it. */
static void
test_life (Fixture       *fixture,
           gconstpointer  data)
{
  UnknotKnot *knot = mark_at (fixture, 300, 400, 5);
  UnknotKnotLife *life;
  UnknotKnotRecord record;

  g_assert_cmpint (last_moment (knot)->event, ==, UNKNOT_KNOT_FOUND);
  do_session (fixture, knot);
  do_session (fixture, knot);

  fake_stamper_set (&fixture->fake, "2026-03-05T08:00:00+01:00");
  record = unknot_knot_get_record (knot);
  record.x += 4;
  g_assert_true (unknot_knots_move (fixture->knots, knot, &record, NULL));
  g_assert_cmpint (last_moment (knot)->event, ==, UNKNOT_KNOT_MOVED);
  g_assert_cmpuint (last_moment (knot)->n_sessions, ==, 2);
  record.x += 4;
  fake_stamper_pass (&fixture->fake, 1);
  g_assert_true (unknot_knots_move (fixture->knots, knot, &record, NULL));
  record.label = "old friend";
  fake_stamper_set (&fixture->fake, "2026-03-09T08:00:00+01:00");
  g_assert_true (unknot_knots_move (fixture->knots, knot, &record, NULL));
  g_assert_cmpuint (unknot_knot_life_n_moments (unknot_knot_get_life (knot)), ==, 2);

  do_session (fixture, knot);
  fake_stamper_set (&fixture->fake, "2026-03-13T23:59:00+01:00");
  g_assert_true (unknot_knots_quiet (fixture->knots, knot, NULL));
  g_assert_true (unknot_knots_quiet (fixture->knots, knot, NULL));
  g_assert_cmpint (last_moment (knot)->event, ==, UNKNOT_KNOT_QUIET);
  g_assert_cmpint (last_moment (knot)->days, ==, 10);
  g_assert_cmpint (last_moment (knot)->pain, ==, 5);
  g_assert_cmpuint (last_moment (knot)->n_sessions, ==, 1);
  g_assert_cmpint (unknot_knot_get_state (knot), ==, UNKNOT_KNOT_STATE_CALM);
  g_assert_cmpint (unknot_knot_get_pain (knot), ==, 0);
  g_assert_cmpuint (count_knots (fixture), ==, 1);

  rate (fixture, knot, "2026-03-20T08:00:00+01:00", 0);
  g_assert_cmpint (last_moment (knot)->event, ==, UNKNOT_KNOT_QUIET);
  rate (fixture, knot, "2026-04-23T00:05:00+02:00", 3);
  g_assert_cmpint (last_moment (knot)->event, ==, UNKNOT_KNOT_BACK);
  g_assert_cmpint (last_moment (knot)->days, ==, 41);
  g_assert_cmpint (last_moment (knot)->pain, ==, 3);
  rate (fixture, knot, "2026-04-24T08:00:00+02:00", 4);

  g_assert_true (unknot_knots_remove (fixture->knots, knot, NULL));
  g_assert_cmpint (last_moment (knot)->event, ==, UNKNOT_KNOT_GONE);
  g_assert_cmpuint (count_knots (fixture), ==, 0);
  fake_stamper_set (&fixture->fake, "2026-04-25T08:00:00+02:00");
  g_assert_true (unknot_knots_bring_back (fixture->knots, knot, NULL));
  g_assert_cmpint (last_moment (knot)->days, ==, 1);
  g_assert_cmpuint (count_knots (fixture), ==, 1);
  g_assert_cmpint (unknot_knot_get_pain (knot), ==, -1);
  g_assert_cmpstr (unknot_knot_get_label (knot), ==, "old friend");

  life = unknot_knot_get_life (knot);
  g_assert_cmpuint (unknot_knot_life_n_moments (life), ==, 6);
  g_assert_cmpuint (unknot_knot_life_n_sessions (life), ==, 3);
  g_assert_cmpuint (unknot_knot_life_n_new_sessions (life), ==, 0);
}

/* "Back after" counts the nights between two local days, whatever the clock did in between. */
static void
test_back_after (void)
{
  static const struct {
    const char *what;
    const char *quiet;
    const char *back;
    int         days;
  } cases[] = {
    { "the same day", "2026-05-02T08:00:00+02:00", "2026-05-02T23:00:00+02:00", 0 },
    { "a quarter of an hour, over midnight", "2026-05-02T23:50:00+02:00", "2026-05-03T00:05:00+02:00", 1 },
    { "nearly two days", "2026-05-02T00:05:00+02:00", "2026-05-03T23:55:00+02:00", 1 },
    { "over the end of a month", "2026-01-30T08:00:00+01:00", "2026-03-02T08:00:00+01:00", 31 },
    { "over a leap day", "2028-02-28T08:00:00+01:00", "2028-03-01T08:00:00+01:00", 2 },
    { "over a year", "2025-12-31T23:00:00+01:00", "2026-01-01T01:00:00+01:00", 1 },
    { "clocks forward", "2026-03-28T23:30:00+01:00", "2026-03-29T23:30:00+02:00", 1 },
    { "clocks back", "2026-10-24T23:30:00+02:00", "2026-10-25T23:30:00+01:00", 1 },
    { "forty-one days over clocks forward", "2026-03-13T23:59:00+01:00", "2026-04-23T00:05:00+02:00", 41 },
    { "on a journey to the west", "2026-05-02T23:00:00+02:00", "2026-05-02T22:00:00-05:00", 0 },
    { "back before it was quiet", "2026-05-02T23:00:00+09:00", "2026-05-02T08:00:00-08:00", 0 },
    { "over the date line", "2026-05-03T01:00:00+12:00", "2026-05-02T23:00:00-10:00", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotKnotLife) life = unknot_knot_life_new ();
      UnknotTime found, quiet, back;

      g_test_message ("%s", cases[i].what);
      g_assert_true (unknot_time_parse ("2025-01-01T08:00:00Z", &found));
      g_assert_true (unknot_time_parse (cases[i].quiet, &quiet));
      g_assert_true (unknot_time_parse (cases[i].back, &back));
      unknot_knot_life_add_event (life, UNKNOT_KNOT_FOUND, found);
      unknot_knot_life_add_event (life, UNKNOT_KNOT_QUIET, quiet);
      unknot_knot_life_add_event (life, UNKNOT_KNOT_BACK, back);
      g_assert_cmpint (unknot_knot_life_get_last (life)->event, ==, UNKNOT_KNOT_BACK);
      g_assert_cmpint (unknot_knot_life_get_last (life)->days, ==, cases[i].days);
    }
}

/* Which events are news after which. */
static void
test_news (void)
{
  static const struct {
    const char *what;
    const char *events;
    const char *life;
  } cases[] = {
    { "a plain life", "fqbqbg", "fqbqbg" },
    { "back without a rest", "fb", "f" },
    { "quiet twice", "fqq", "fq" },
    { "quiet, moved, quiet", "fqmq", "fqm" },
    { "quiet, moved, back", "fqmb", "fqmb" },
    { "quiet after gone", "fgq", "fg" },
    { "gone after quiet", "fqg", "fqg" },
    { "gone twice", "fgg", "fg" },
    { "moves of one day", "fmmm", "fm" },
  };
  static const char letters[] = { 'f', 'm', 'q', 'b', 'g' };
  UnknotTime time;

  g_assert_true (unknot_time_parse ("2026-05-02T08:00:00+02:00", &time));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotKnotLife) life = unknot_knot_life_new ();
      g_autoptr (GString) told = g_string_new (NULL);

      for (const char *c = cases[i].events; *c != '\0'; c++)
        for (guint k = 0; k < G_N_ELEMENTS (letters); k++)
          if (*c == letters[k])
            unknot_knot_life_add_event (life, (UnknotKnotEvent) k, time);
      for (guint k = 0; k < unknot_knot_life_n_moments (life); k++)
        g_string_append_c (told, letters[unknot_knot_life_get_moment (life, k)->event]);

      g_test_message ("%s", cases[i].what);
      g_assert_cmpstr (told->str, ==, cases[i].life);
    }
}

/* When to ask whether a knot is quiet. */
static void
test_may_be_quiet (void)
{
  static const struct {
    const char *what;
    const char *now;
    gboolean    asks;
    int         calm_days;
    struct {
      const char *time;
      int         pain;
    } ratings[6];
  } cases[] = {
    { "never rated", "2026-05-20T08:00:00Z", FALSE, -1, { { NULL, 0 } } },
    { "one zero, long ago", "2026-05-20T08:00:00Z", FALSE, 19, { { "2026-05-01T08:00:00Z", 0 } } },
    { "a week of zeros", "2026-05-08T08:00:00Z", TRUE, 7,
      { { "2026-05-01T08:00:00Z", 0 }, { "2026-05-03T08:00:00Z", 0 }, { "2026-05-06T08:00:00Z", 0 } } },
    { "not yet a week", "2026-05-07T23:59:00Z", FALSE, 6,
      { { "2026-05-01T08:00:00Z", 0 }, { "2026-05-03T08:00:00Z", 0 }, { "2026-05-06T08:00:00Z", 0 } } },
    { "three on one day", "2026-05-20T08:00:00Z", FALSE, 19,
      { { "2026-05-01T08:00:00Z", 0 }, { "2026-05-01T09:00:00Z", 0 }, { "2026-05-01T10:00:00Z", 0 } } },
    { "pain in between", "2026-05-09T08:00:00Z", FALSE, 4,
      { { "2026-05-01T08:00:00Z", 0 }, { "2026-05-03T08:00:00Z", 0 }, { "2026-05-04T08:00:00Z", 1 },
        { "2026-05-05T08:00:00Z", 0 } } },
    { "pain at the end", "2026-05-09T08:00:00Z", FALSE, -1,
      { { "2026-05-01T08:00:00Z", 0 }, { "2026-05-03T08:00:00Z", 0 }, { "2026-05-06T08:00:00Z", 0 },
        { "2026-05-09T07:00:00Z", 2 } } },
    { "a day that began with pain", "2026-05-20T08:00:00Z", TRUE, 19,
      { { "2026-05-01T08:00:00Z", 4 }, { "2026-05-01T20:00:00Z", 0 }, { "2026-05-03T08:00:00Z", 0 },
        { "2026-05-06T08:00:00Z", 0 } } },
  };
  UnknotTime time;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotKnotLife) life = unknot_knot_life_new ();

      g_test_message ("%s", cases[i].what);
      g_assert_true (unknot_time_parse ("2026-04-20T08:00:00Z", &time));
      unknot_knot_life_add_event (life, UNKNOT_KNOT_FOUND, time);
      for (guint k = 0; k < G_N_ELEMENTS (cases[i].ratings) && cases[i].ratings[k].time != NULL; k++)
        {
          g_assert_true (unknot_time_parse (cases[i].ratings[k].time, &time));
          unknot_knot_life_add_pain (life, cases[i].ratings[k].pain, time);
        }

      g_assert_true (unknot_time_parse (cases[i].now, &time));
      g_assert_cmpint (unknot_knot_life_may_be_quiet (life, time), ==, cases[i].asks);
      g_assert_cmpint (unknot_knot_life_calm_days (life, time), ==, cases[i].calm_days);
      unknot_knot_life_add_event (life, UNKNOT_KNOT_QUIET, time);
      g_assert_false (unknot_knot_life_may_be_quiet (life, time));
    }
}

/* The days of a chart are means, and a life that was lent does not change any more. */
static void
test_days (Fixture       *fixture,
           gconstpointer  data)
{
  UnknotKnot *knot = mark_at (fixture, 300, 400, 5);
  g_autoptr (UnknotKnotLife) before = NULL;
  const UnknotKnotDay *days;
  guint n_days;

  rate (fixture, knot, "2026-03-03T20:00:00+01:00", 2);
  before = unknot_knot_life_ref (unknot_knot_get_life (knot));
  rate (fixture, knot, "2026-03-05T20:00:00+01:00", 1);

  days = unknot_knot_life_get_days (before, &n_days);
  g_assert_cmpuint (n_days, ==, 1);
  g_assert_cmpfloat (days[0].pain, ==, 3.5);
  g_assert_cmpuint (days[0].n_ratings, ==, 2);
  days = unknot_knot_life_get_days (unknot_knot_get_life (knot), &n_days);
  g_assert_cmpuint (n_days, ==, 2);
  g_assert_cmpint (days[1].day, ==, days[0].day + 2);
}

/* Every step of a life can be taken back. */
static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  UnknotKnot *knot = mark_at (fixture, 300, 400, 5);

  fake_stamper_pass (&fixture->fake, 1);
  g_assert_true (unknot_knots_quiet (fixture->knots, knot, NULL));
  fake_stamper_pass (&fixture->fake, 1);
  g_assert_true (unknot_knots_remove (fixture->knots, knot, NULL));
  fake_stamper_pass (&fixture->fake, 1);
  g_assert_true (unknot_knots_bring_back (fixture->knots, knot, NULL));
  g_assert_cmpint (unknot_knot_get_state (knot), ==, UNKNOT_KNOT_STATE_SORE);

  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  g_assert_cmpint (unknot_knot_get_state (knot), ==, UNKNOT_KNOT_STATE_GONE);
  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  g_assert_cmpint (unknot_knot_get_state (knot), ==, UNKNOT_KNOT_STATE_CALM);
  g_assert_cmpint (unknot_knot_get_pain (knot), ==, 0);
  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  g_assert_cmpint (unknot_knot_get_state (knot), ==, UNKNOT_KNOT_STATE_SORE);
  g_assert_cmpint (unknot_knot_get_pain (knot), ==, 5);
  g_assert_cmpuint (unknot_knot_life_n_moments (unknot_knot_get_life (knot)), ==, 1);
}

/* A knot marked near one that rests may be that one. */
static void
test_find_earlier (Fixture       *fixture,
                   gconstpointer  data)
{
  UnknotKnot *gone = mark_at (fixture, 300, 400, 5);
  UnknotKnot *quiet, *sore, *fresh;
  UnknotKnotRecord record;

  fake_stamper_pass (&fixture->fake, 1);
  quiet = mark_at (fixture, 320, 400, 3);
  fake_stamper_pass (&fixture->fake, 1);
  sore = mark_at (fixture, 311, 400, 3);
  fake_stamper_pass (&fixture->fake, 1);
  g_assert_true (unknot_knots_remove (fixture->knots, gone, NULL));
  g_assert_true (unknot_knots_quiet (fixture->knots, quiet, NULL));
  fake_stamper_pass (&fixture->fake, 1);
  fresh = mark_at (fixture, 309, 400, -1);

  g_assert_true (unknot_knots_find_earlier (fixture->knots, fresh) == gone);
  g_assert_true (unknot_knots_find_earlier (fixture->knots, sore) == quiet);
  record = unknot_knot_get_record (fresh);
  record.x = 285;
  g_assert_true (unknot_knots_move (fixture->knots, fresh, &record, NULL));
  g_assert_true (unknot_knots_find_earlier (fixture->knots, fresh) == gone);
  record.x = 284;
  g_assert_true (unknot_knots_move (fixture->knots, fresh, &record, NULL));
  g_assert_null (unknot_knots_find_earlier (fixture->knots, fresh));
  record.x = 300;
  record.view = UNKNOT_VIEW_FRONT;
  g_assert_true (unknot_knots_move (fixture->knots, fresh, &record, NULL));
  g_assert_null (unknot_knots_find_earlier (fixture->knots, fresh));
  record.view = UNKNOT_VIEW_BACK;
  record.side = UNKNOT_SIDE_RIGHT;
  g_assert_true (unknot_knots_move (fixture->knots, fresh, &record, NULL));
  g_assert_null (unknot_knots_find_earlier (fixture->knots, fresh));
}

/* East and west of the date line it is now this day and now the one before: each is one day, in order. */
static void
test_travel (void)
{
  g_autoptr (UnknotKnotLife) life = unknot_knot_life_new ();
  UnknotTime time;
  const UnknotKnotDay *days;
  guint n_days;

  g_assert_true (unknot_time_parse ("2026-03-02T09:00:00+14:00", &time));
  unknot_knot_life_add_event (life, UNKNOT_KNOT_FOUND, time);
  for (guint i = 0; i < 6; i++)
    {
      time.offset = i % 2 == 0 ? 14 * 60 : -10 * 60;
      unknot_knot_life_add_pain (life, 0, time);
    }

  days = unknot_knot_life_get_days (life, &n_days);
  g_assert_cmpuint (n_days, ==, 2);
  g_assert_cmpint (days[0].day, ==, days[1].day - 1);
  g_assert_cmpuint (days[0].n_ratings, ==, 3);
  g_assert_cmpuint (days[1].n_ratings, ==, 3);

  /* Rated on two days, not on six. */
  time.milliseconds += 8 * G_GINT64_CONSTANT (86400000);
  g_assert_false (unknot_knot_life_may_be_quiet (life, time));
}

static UnknotEntry *
add_press (Fixture    *fixture,
           const char *knot)
{
  UnknotPressRecord press = UNKNOT_PRESS_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  press.knot = knot;
  press.muscle = "rhomboids";
  press.answer = UNKNOT_PRESS_YES;
  entry = unknot_entry_new_press (&press, &fixture->fake.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
  return unknot_journal_lookup (fixture->journal, unknot_entry_get_uuid (entry));
}

static void
test_rejoin (Fixture       *fixture,
             gconstpointer  data)
{
  UnknotKnot *gone = mark_at (fixture, 300, 400, 5);
  g_autofree char *uuid = g_strdup (unknot_knot_get_uuid (gone));
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GPtrArray) list_after = NULL;
  g_autofree char *press = NULL;
  UnknotKnot *fresh;
  guint n_entries;

  fake_stamper_set (&fixture->fake, "2026-03-13T08:00:00+01:00");
  g_assert_true (unknot_knots_remove (fixture->knots, gone, NULL));
  list = unknot_knots_list_gone (fixture->knots);
  g_assert_cmpuint (list->len, ==, 1);
  fake_stamper_set (&fixture->fake, "2026-03-23T08:00:00+01:00");
  fresh = mark_at (fixture, 306, 402, -1);
  fake_stamper_pass (&fixture->fake, 1);
  g_assert_true (unknot_knots_rate (fixture->knots, fresh, 4, UNKNOT_FRAME_NOW, NULL));
  fake_stamper_pass (&fixture->fake, 1);
  press = g_strdup (unknot_entry_get_uuid (add_press (fixture, unknot_knot_get_uuid (fresh))));
  n_entries = g_list_model_get_n_items (G_LIST_MODEL (fixture->journal));

  g_assert_true (unknot_knots_rejoin (fixture->knots, fresh, gone, NULL));
  g_assert_cmpuint (count_knots (fixture), ==, 1);
  g_assert_true (unknot_knots_get_knot (fixture->knots, 0) == gone);
  g_assert_cmpfloat (unknot_knot_get_x (gone), ==, 306);
  g_assert_cmpint (unknot_knot_get_pain (gone), ==, 4);
  g_assert_cmpint (unknot_knot_life_get_moment (unknot_knot_get_life (gone), 2)->event, ==, UNKNOT_KNOT_BACK);
  g_assert_cmpint (unknot_knot_life_get_moment (unknot_knot_get_life (gone), 2)->days, ==, 10);
  g_assert_cmpstr (unknot_entry_get_knot (unknot_journal_lookup (fixture->journal, press)), ==, uuid);
  list_after = unknot_knots_list_gone (fixture->knots);
  g_assert_cmpuint (list_after->len, ==, 0);

  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->journal)), ==, n_entries);
  g_assert_cmpuint (count_knots (fixture), ==, 1);
  g_assert_cmpint (unknot_knot_get_state (unknot_knots_lookup (fixture->knots, uuid)), ==, UNKNOT_KNOT_STATE_GONE);
  g_assert_cmpint (unknot_knot_get_pain (unknot_knots_get_knot (fixture->knots, 0)), ==, 4);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/knot-life/life", Fixture, NULL, set_up, test_life, tear_down);
  g_test_add_func ("/knot-life/back-after", test_back_after);
  g_test_add_func ("/knot-life/news", test_news);
  g_test_add_func ("/knot-life/may-be-quiet", test_may_be_quiet);
  g_test_add_func ("/knot-life/travel", test_travel);
  g_test_add ("/knot-life/days", Fixture, NULL, set_up, test_days, tear_down);
  g_test_add ("/knot-life/undo", Fixture, NULL, set_up, test_undo, tear_down);
  g_test_add ("/knot-life/find-earlier", Fixture, NULL, set_up, test_find_earlier, tear_down);
  g_test_add ("/knot-life/rejoin", Fixture, NULL, set_up, test_rejoin, tear_down);

  return g_test_run ();
}
