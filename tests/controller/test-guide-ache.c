#include "unknot-guide.h"

#define SECOND ((gint64) G_USEC_PER_SEC)
#define BEGIN (77 * SECOND)

/* 0 ready 5 · 1 ease-in 10 · 2 hold · 3 ease-out 5 · 4 rest 10 · 5 ready 5 · 6 ease-in · 7 hold · 8 ease-out · 9 move */
static UnknotGuide *
make_guide (double hold,
            guint  holds,
            int    pain)
{
  g_autoptr (UnknotGuideScript) script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
  UnknotGuideItem item = {
    .technique = "ball-wall", .muscle = "rhomboids", .name = "Ball", .load = UNKNOT_GUIDE_LOAD_PRESS, .target = 4,
    .cap = 5, .first_side = UNKNOT_SIDE_LEFT, .holds = holds, .sets = 1, .rest_seconds = 10,
  };
  const UnknotGuideStep steps[] = {
    { "hold", "Hold.", "", "hold", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, FALSE, hold, 1 },
    { "move", "Move.", "", "move", UNKNOT_STEP_PHASE_MOVE, UNKNOT_SIDE_BOTH, FALSE, 15, 1 },
  };
  UnknotGuide *guide;

  unknot_guide_script_add (script, &item, steps, G_N_ELEMENTS (steps));
  guide = unknot_guide_new (script);
  unknot_guide_set_pain (guide, 0, pain);

  return guide;
}

static void
pass (UnknotGuide *guide,
      gint64      *now,
      double       seconds)
{
  gint64 end = *now + (gint64) (seconds * SECOND);

  while (*now < end)
    {
      *now = MIN (end, *now + SECOND / 10);
      unknot_guide_advance (guide, *now);
    }
}

/* To the beginning of the first hold. */
static UnknotGuide *
make_holding (double  hold,
              guint   holds,
              int     pain,
              gint64 *now)
{
  UnknotGuide *guide = make_guide (hold, holds, pain);

  *now = BEGIN;
  unknot_guide_start (guide, *now);
  pass (guide, now, 15);
  g_assert_cmpuint (unknot_guide_get_course (guide)->position, ==, 2);
  g_assert_cmpint (unknot_guide_get_course (guide)->elapsed, ==, 0);

  return guide;
}

/* What a number leads to: the first at the start of the hold, the second at so many seconds of it; -1 for none. */
static const struct
{
  const char        *what;
  int                pain;
  int                first;
  double             at;
  int                second;
  UnknotGuideAdvice  advice;
  guint              position;
  double             length;
} cases[] = {
  { "falls by one", -1, 4, 20, 3, UNKNOT_GUIDE_ADVICE_EASING, 2, 60 },
  { "half", -1, 4, 20, 2, UNKNOT_GUIDE_ADVICE_EASED, 3, 5 },
  { "less than half", -1, 5, 20, 1, UNKNOT_GUIDE_ADVICE_EASED, 3, 5 },
  { "half of an odd number", -1, 5, 20, 3, UNKNOT_GUIDE_ADVICE_EASING, 2, 60 },
  { "nothing left of nothing", -1, 0, 20, 0, UNKNOT_GUIDE_ADVICE_EASED, 3, 5 },
  { "the same", -1, 4, 20, 4, UNKNOT_GUIDE_ADVICE_NO_CHANGE, 2, 35 },
  { "the same, late", -1, 4, 50, 4, UNKNOT_GUIDE_ADVICE_NO_CHANGE, 2, 65 },
  { "the same, too early to tell", -1, 4, 10, 4, UNKNOT_GUIDE_ADVICE_STAY, 2, 60 },
  { "grows", -1, 3, 20, 4, UNKNOT_GUIDE_ADVICE_RISING, 3, 5 },
  { "above the cap", -1, 4, 20, 6, UNKNOT_GUIDE_ADVICE_LIGHTER, 2, 40 },
  { "seven", -1, 4, 20, 7, UNKNOT_GUIDE_ADVICE_ENOUGH, 3, 5 },
  { "ten", -1, 4, 20, 10, UNKNOT_GUIDE_ADVICE_ENOUGH, 3, 5 },
  { "half of the knot's pain", 2, -1, 20, 1, UNKNOT_GUIDE_ADVICE_EASED, 3, 5 },
  { "less than the knot's pain", 3, -1, 20, 2, UNKNOT_GUIDE_ADVICE_EASING, 2, 60 },
  { "half of a strong pain, as strong as asked for", 8, -1, 20, 4, UNKNOT_GUIDE_ADVICE_STAY, 2, 60 },
  { "less than asked for", 8, -1, 20, 3, UNKNOT_GUIDE_ADVICE_EASING, 2, 60 },
  { "half of what was asked for", 8, -1, 20, 2, UNKNOT_GUIDE_ADVICE_EASED, 3, 5 },
  { "the same as the knot's pain", 4, -1, 20, 4, UNKNOT_GUIDE_ADVICE_STAY, 2, 60 },
  { "more than the knot's pain: it is pressed", 2, -1, 20, 4, UNKNOT_GUIDE_ADVICE_STAY, 2, 60 },
  { "nothing to compare with", -1, -1, 20, 4, UNKNOT_GUIDE_ADVICE_STAY, 2, 60 },
  { "the first above the cap", -1, 6, 0, -1, UNKNOT_GUIDE_ADVICE_LIGHTER, 2, 30 },
  { "the first is seven", -1, 7, 0, -1, UNKNOT_GUIDE_ADVICE_ENOUGH, 3, 5 },
  { "the first", -1, 4, 0, -1, UNKNOT_GUIDE_ADVICE_STAY, 2, 60 },
};

static void
test_numbers (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 now;
      g_autoptr (UnknotGuide) guide = make_holding (60, 1, cases[i].pain, &now);
      const UnknotGuideCourse *course = unknot_guide_get_course (guide);

      g_test_message ("%s", cases[i].what);
      g_assert_cmpuint (course->ask, ==, UNKNOT_GUIDE_ASK_START);
      if (cases[i].first >= 0)
        unknot_guide_tell (guide, cases[i].first, now);
      pass (guide, &now, cases[i].at);
      if (cases[i].second >= 0)
        {
          unknot_guide_ask (guide, now);
          g_assert_cmpuint (course->ask, ==, cases[i].first < 0 && cases[i].at < 10 ? UNKNOT_GUIDE_ASK_START
                                                                                    : UNKNOT_GUIDE_ASK_NOW);
          unknot_guide_tell (guide, cases[i].second, now);
        }
      g_assert_cmpuint (course->advice, ==, cases[i].advice);
      g_assert_cmpuint (course->position, ==, cases[i].position);
      g_assert_cmpint (course->length, ==, (gint64) (cases[i].length * SECOND));
      g_assert_cmpuint (course->ask, ==, UNKNOT_GUIDE_ASK_NOTHING);
    }
}

/* Shown at the start, in the middle and at the end, for ten seconds each; the clock runs on, and nothing is needed. */
static void
test_asks_by_itself (void)
{
  /* 40 s: half-way is told at 20, so that the question comes at 22, as its cue does. */
  const struct
  {
    double         at;
    UnknotGuideAsk ask;
  } times[] = {
    { 0, UNKNOT_GUIDE_ASK_START }, { 9.9, UNKNOT_GUIDE_ASK_START }, { 10.05, UNKNOT_GUIDE_ASK_NOTHING },
    { 21.8, UNKNOT_GUIDE_ASK_NOTHING }, { 22.05, UNKNOT_GUIDE_ASK_NOW }, { 32.1, UNKNOT_GUIDE_ASK_NOTHING },
    { 39.8, UNKNOT_GUIDE_ASK_NOTHING }, { 40.05, UNKNOT_GUIDE_ASK_END }, { 49.8, UNKNOT_GUIDE_ASK_END },
    { 50.1, UNKNOT_GUIDE_ASK_NOTHING },
  };
  gint64 now;
  g_autoptr (UnknotGuide) guide = make_holding (40, 1, -1, &now);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);
  gint64 begin = now;

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      pass (guide, &now, times[i].at - (double) (now - begin) / SECOND);
      g_test_message ("%g s", times[i].at);
      g_assert_cmpuint (course->ask, ==, times[i].ask);
    }
  g_assert_cmpint (unknot_guide_course_get_total (course, 0).ache_before, ==, -1);
  g_assert_cmpuint (unknot_guide_course_get_total (course, 0).holds, ==, 1);
}

/* With care no hold gets longer than planned, however late the ache has not changed. */
static void
test_careful (void)
{
  const struct
  {
    int cap;
    int length;
  } all[] = { { 3, 20 }, { 4, 33 } };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autoptr (UnknotGuideScript) script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
      UnknotGuideItem item = {
        .technique = "ball-wall", .name = "Ball", .load = UNKNOT_GUIDE_LOAD_PRESS, .target = 2, .cap = all[i].cap,
        .first_side = UNKNOT_SIDE_LEFT, .holds = 1, .sets = 1,
      };
      const UnknotGuideStep step = { "hold", "H.", "", "hold", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, FALSE, 20, 1 };
      g_autoptr (UnknotGuide) guide = NULL;
      gint64 now = BEGIN;

      unknot_guide_script_add (script, &item, &step, 1);
      guide = unknot_guide_new (script);
      unknot_guide_start (guide, now);
      pass (guide, &now, 15);
      unknot_guide_tell (guide, 2, now);
      pass (guide, &now, 18);
      unknot_guide_tell (guide, 2, now);
      g_assert_cmpuint (unknot_guide_get_course (guide)->advice, ==, UNKNOT_GUIDE_ADVICE_NO_CHANGE);
      g_assert_cmpint (unknot_guide_get_course (guide)->length, ==, all[i].length * SECOND);
    }
}

/* Told at the end, while coming out: noted, and nothing is said of staying. */
static void
test_end (void)
{
  gint64 now;
  g_autoptr (UnknotGuide) guide = make_holding (20, 1, -1, &now);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);
  UnknotGuideTotal total;

  unknot_guide_tell (guide, 5, now);
  pass (guide, &now, 21);
  g_assert_cmpuint (course->ask, ==, UNKNOT_GUIDE_ASK_END);
  unknot_guide_tell (guide, 3, now);
  g_assert_cmpuint (course->position, ==, 3);
  g_assert_cmpuint (course->advice, ==, UNKNOT_GUIDE_ADVICE_NONE);

  total = unknot_guide_course_get_total (course, 0);
  g_assert_cmpint (total.ache_before, ==, 5);
  g_assert_cmpint (total.ache_after, ==, 3);
  g_assert_cmpint (total.ache_seconds, ==, 20);
}

/* A number within the last ten seconds stands for the end. */
static void
test_end_not_asked_twice (void)
{
  gint64 now;
  g_autoptr (UnknotGuide) guide = make_holding (30, 1, -1, &now);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);

  unknot_guide_tell (guide, 5, now);
  pass (guide, &now, 25);
  unknot_guide_tell (guide, 4, now);
  pass (guide, &now, 5);
  g_assert_cmpuint (course->position, ==, 3);
  g_assert_cmpuint (course->ask, ==, UNKNOT_GUIDE_ASK_NOTHING);
}

/* It grew: the hold to come is left out with its rest and getting ready; moving the muscle stays. */
static void
test_spot_is_closed (void)
{
  gint64 now;
  g_autoptr (UnknotGuide) guide = make_holding (40, 2, -1, &now);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);

  g_assert_cmpuint (unknot_guide_script_get_n (course->script), ==, 10);
  unknot_guide_tell (guide, 3, now);
  pass (guide, &now, 20);
  unknot_guide_tell (guide, 4, now);
  g_assert_cmpuint (course->position, ==, 3);
  pass (guide, &now, 5);
  g_assert_cmpuint (unknot_guide_course_get_moment (course)->phase, ==, UNKNOT_STEP_PHASE_MOVE);

  /* Neither back nor a jump leads there again. */
  unknot_guide_jump (guide, 2, now);
  g_assert_cmpuint (unknot_guide_course_get_moment (course)->phase, ==, UNKNOT_STEP_PHASE_MOVE);
  unknot_guide_back (guide, now);
  g_assert_cmpuint (unknot_guide_course_get_moment (course)->phase, ==, UNKNOT_STEP_PHASE_MOVE);
  g_assert_cmpint (unknot_guide_course_get_total (course, 0).seconds, ==, 10 + 20 + 5);
}

/* 60 s, then what is left of 90; then none. */
static void
test_ninety_seconds (void)
{
  gint64 now;
  g_autoptr (UnknotGuide) guide = make_holding (60, 3, -1, &now);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);

  pass (guide, &now, 60);
  while (unknot_guide_course_get_moment (course)->phase != UNKNOT_STEP_PHASE_HOLD)
    pass (guide, &now, 1);
  g_assert_cmpint (course->length, ==, 30 * SECOND);
  pass (guide, &now, 30);
  g_assert_cmpuint (unknot_guide_course_get_moment (course)->phase, ==, UNKNOT_STEP_PHASE_EASE_OUT);
  pass (guide, &now, 6);
  g_assert_cmpuint (unknot_guide_course_get_moment (course)->phase, ==, UNKNOT_STEP_PHASE_MOVE);
  g_assert_cmpuint (unknot_guide_course_get_total (course, 0).holds, ==, 2);
}

/* More pressure or less begins a comparison of its own. */
static void
test_pressure_changed (void)
{
  gint64 now;
  g_autoptr (UnknotGuide) guide = make_holding (60, 1, -1, &now);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);

  unknot_guide_tell (guide, 3, now);
  unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_MORE, now);
  pass (guide, &now, 20);
  unknot_guide_tell (guide, 4, now);
  g_assert_cmpuint (course->advice, ==, UNKNOT_GUIDE_ADVICE_STAY);
  g_assert_cmpuint (course->position, ==, 2);
  pass (guide, &now, 20);
  unknot_guide_tell (guide, 2, now);
  g_assert_cmpuint (course->advice, ==, UNKNOT_GUIDE_ADVICE_EASED);
  g_assert_cmpint (unknot_guide_course_get_total (course, 0).ache_before, ==, 3);
  g_assert_cmpint (unknot_guide_course_get_total (course, 0).ache_after, ==, 2);
  g_assert_cmpint (unknot_guide_course_get_total (course, 0).ache_seconds, ==, 40);
}

/* Twice above the cap ends it, as too much does. */
static void
test_twice_above_the_cap (void)
{
  gint64 now;
  g_autoptr (UnknotGuide) guide = make_holding (60, 1, -1, &now);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);

  unknot_guide_tell (guide, 6, now);
  g_assert_cmpint (course->level, ==, 2);
  pass (guide, &now, 5);
  unknot_guide_tell (guide, 6, now);
  g_assert_cmpuint (course->advice, ==, UNKNOT_GUIDE_ADVICE_ENOUGH);
  g_assert_cmpuint (course->position, ==, 3);
  g_assert_cmpuint (unknot_guide_course_get_total (course, 0).too_much, ==, 2);
}

/* Numbers are taken only while something presses, and not while it is paused. */
static void
test_not_now (void)
{
  gint64 now = BEGIN;
  g_autoptr (UnknotGuide) guide = make_guide (60, 1, -1);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);

  unknot_guide_tell (guide, 4, now);
  unknot_guide_start (guide, now);
  unknot_guide_ask (guide, now);
  g_assert_cmpuint (course->ask, ==, UNKNOT_GUIDE_ASK_NOTHING);
  unknot_guide_tell (guide, 4, now);
  pass (guide, &now, 20);
  g_assert_cmpuint (course->ask, ==, UNKNOT_GUIDE_ASK_START);
  unknot_guide_pass_over (guide);
  g_assert_cmpuint (course->ask, ==, UNKNOT_GUIDE_ASK_NOTHING);
  unknot_guide_pause (guide, now);
  unknot_guide_tell (guide, 4, now);
  g_assert_cmpint (unknot_guide_course_get_total (course, 0).ache_before, ==, -1);
}

/* A stretch asks for no number. */
static void
test_pull (void)
{
  g_autoptr (UnknotGuideScript) script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
  UnknotGuideItem item = {
    .technique = "stretch", .name = "Stretch", .load = UNKNOT_GUIDE_LOAD_PULL, .target = 2, .cap = 3,
    .first_side = UNKNOT_SIDE_LEFT, .holds = 1, .sets = 1,
  };
  const UnknotGuideStep step = { "hold", "H.", "", "hold", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, FALSE, 60, 1 };
  g_autoptr (UnknotGuide) guide = NULL;
  gint64 now = BEGIN;

  unknot_guide_script_add (script, &item, &step, 1);
  guide = unknot_guide_new (script);
  unknot_guide_start (guide, now);
  while (unknot_guide_get_state (guide) == UNKNOT_GUIDE_STATE_RUNNING)
    {
      pass (guide, &now, 1);
      g_assert_cmpuint (unknot_guide_get_course (guide)->ask, ==, UNKNOT_GUIDE_ASK_NOTHING);
      unknot_guide_tell (guide, 9, now);
    }
  g_assert_cmpint (unknot_guide_course_get_total (unknot_guide_get_course (guide), 0).ache_after, ==, -1);
}

static void
test_round_trip (void)
{
  gint64 now;
  g_autoptr (UnknotGuide) guide = make_holding (60, 2, 6, &now);
  g_autoptr (UnknotGuide) again = NULL;
  g_autoptr (JsonObject) saved = NULL;
  g_autoptr (GError) error = NULL;
  const UnknotGuideCourse *one = unknot_guide_get_course (guide);
  const UnknotGuideCourse *other;

  unknot_guide_tell (guide, 4, now);
  pass (guide, &now, 20);
  unknot_guide_tell (guide, 3, now);
  unknot_guide_set_own_pace (guide, TRUE, now);
  saved = unknot_guide_save (guide);
  again = unknot_guide_restore (saved, "running.json", &error);
  g_assert_no_error (error);
  other = unknot_guide_get_course (again);

  g_assert_cmpmem (&one->tallies[0], sizeof (UnknotGuideTally), &other->tallies[0], sizeof (UnknotGuideTally));
  g_assert_cmpint (other->spot_ache, ==, 4);
  g_assert_true (other->own_pace);
  g_assert_cmpuint (other->ask, ==, UNKNOT_GUIDE_ASK_NOTHING);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guide-ache/numbers", test_numbers);
  g_test_add_func ("/guide-ache/asks-by-itself", test_asks_by_itself);
  g_test_add_func ("/guide-ache/careful", test_careful);
  g_test_add_func ("/guide-ache/end", test_end);
  g_test_add_func ("/guide-ache/end-not-asked-twice", test_end_not_asked_twice);
  g_test_add_func ("/guide-ache/spot-is-closed", test_spot_is_closed);
  g_test_add_func ("/guide-ache/ninety-seconds", test_ninety_seconds);
  g_test_add_func ("/guide-ache/pressure-changed", test_pressure_changed);
  g_test_add_func ("/guide-ache/twice-above-the-cap", test_twice_above_the_cap);
  g_test_add_func ("/guide-ache/not-now", test_not_now);
  g_test_add_func ("/guide-ache/pull", test_pull);
  g_test_add_func ("/guide-ache/round-trip", test_round_trip);

  return g_test_run ();
}
