#include "guide-press.h"
#include "unknot-guide-media.h"

#define SECOND ((gint64) G_USEC_PER_SEC)
#define N_KEYS (UNKNOT_GUIDE_MEDIA_STOP + 1)

static const UnknotGuideStep pulling[] = {
  { "tilt", "Tilt.", "", "stretch_tilt", UNKNOT_STEP_PHASE_EASE_IN, UNKNOT_SIDE_LEFT, FALSE, 5, 1 },
  { "hold", "Hold.", "", "stretch_hold", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, FALSE, 30, 1 },
  { "pulse", "Pulse.", "", "stretch_pulse", UNKNOT_STEP_PHASE_DO, UNKNOT_SIDE_LEFT, FALSE, 2, 5 },
  { "return", "Return.", "", "stretch_return", UNKNOT_STEP_PHASE_EASE_OUT, UNKNOT_SIDE_LEFT, FALSE, 5, 1 },
};

static const UnknotGuideStep moving[] = {
  { "shrug", "Shrug.", "", "shrug_shrug", UNKNOT_STEP_PHASE_DO, UNKNOT_SIDE_BOTH, FALSE, 2, 5 },
};

/* 0 ready · 1 ease-in · 2 hold · 3 do · 4 ease-out; 5 ready · 6 ease-in · 7 hold · 8 do · 9 ease-out; 10 ready · 11 do */
static void
init (UnknotGuideCourse *course)
{
  g_autoptr (UnknotGuideScript) script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
  UnknotGuideItem pull = press;
  UnknotGuideItem move = press;

  pull.technique = "stretch";
  pull.load = UNKNOT_GUIDE_LOAD_PULL;
  move.technique = "shrug";
  move.load = UNKNOT_GUIDE_LOAD_NONE;
  unknot_guide_script_add (script, &press, pressing, G_N_ELEMENTS (pressing));
  unknot_guide_script_add (script, &pull, pulling, G_N_ELEMENTS (pulling));
  unknot_guide_script_add (script, &move, moving, G_N_ELEMENTS (moving));
  g_assert_cmpuint (unknot_guide_script_get_n (script), ==, 12);
  unknot_guide_course_init (course, script);
}

static void
run_to (UnknotGuideCourse *course,
        guint              position)
{
  unknot_guide_course_start (course, 0);
  while (course->position < position || course->elapsed < SECOND)
    {
      if (unknot_guide_course_is_open (course))
        unknot_guide_course_finish (course, course->now);
      else
        unknot_guide_course_advance (course, course->now + SECOND / 4);
    }
  g_assert_cmpuint (course->position, ==, position);
}

/* One letter for each act, in the order of the type. */
static void
check (const UnknotGuideCourse *course,
       gboolean                 asks_why,
       const char              *what,
       const char              *expected)
{
  char found[N_KEYS + 1] = "";

  for (guint key = 0; key < N_KEYS; key++)
    found[key] = "-gpdsbmrtX"[unknot_guide_media_find (course, asks_why, (UnknotGuideMedia) key)];
  g_test_message ("%s", what);
  g_assert_cmpstr (found, ==, expected);
}

/*
 * Play/Pause, Play, Pause, Next, Previous, Stop:
 * - nothing, g go on, p pause, d done, s skip, b back, m more, r just right, t too much, X stop
 */
static void
test_running (void)
{
  static const struct
  {
    const char *by_clock;
    const char *own_pace;
  } cases[] = {
    { "p-psbX", "p-psbX" },   /* getting ready: a player */
    { "prptmX", "prptmX" },   /* what presses */
    { "prptmX", "prptmX" },
    { "prptmX", "prptmX" },   /* it never has its own pace */
    { "p-p--X", "p-p--X" },   /* coming out: what comes late does nothing */
    { "p-psbX", "p-psbX" },
    { "p-pt-X", "p-pt-X" },   /* what pulls can only be too much */
    { "p-pt-X", "p-pt-X" },
    { "p-pt-X", "d-pt-X" },
    { "p-p--X", "p-p--X" },
    { "p-psbX", "p-psbX" },
    { "p-psbX", "d-psbX" },   /* neither */
  };

  for (guint position = 0; position < G_N_ELEMENTS (cases); position++)
    for (guint own_pace = 0; own_pace < 2; own_pace++)
      {
        g_auto (UnknotGuideCourse) course = { 0 };
        g_autofree char *what = g_strdup_printf ("%u, own pace %u", position, own_pace);

        init (&course);
        run_to (&course, position);
        unknot_guide_course_set_own_pace (&course, own_pace, course.now);
        check (&course, FALSE, what, own_pace ? cases[position].own_pace : cases[position].by_clock);
      }
}

/* Whatever stands still is a player's, and there is nothing to answer; behind the question there is only on and stop. */
static void
test_standing (void)
{
  for (guint position = 0; position < 12; position++)
    {
      g_auto (UnknotGuideCourse) course = { 0 };

      init (&course);
      check (&course, FALSE, "not begun", "-----X");
      run_to (&course, position);
      unknot_guide_course_pause (&course, course.now);
      check (&course, FALSE, "paused", "gg-sbX");
      check (&course, TRUE, "asks what happened", "gg---X");
      unknot_guide_course_resume (&course, course.now);
      unknot_guide_course_interrupt (&course, course.now);
      check (&course, FALSE, "interrupted", "gg-sbX");
      unknot_guide_course_stop (&course, NULL, course.now);
      check (&course, FALSE, "stopped", "------");
    }
}

static void
test_done (void)
{
  g_auto (UnknotGuideCourse) course = { 0 };

  init (&course);
  run_to (&course, 11);
  unknot_guide_course_skip (&course, course.now);
  g_assert_cmpuint (course.state, ==, UNKNOT_GUIDE_STATE_DONE);
  check (&course, FALSE, "done", "------");
}

/* A question for a number changes nothing: it is answered by other keys, and goes away by itself. */
static void
test_question (void)
{
  g_auto (UnknotGuideCourse) course = { 0 };

  init (&course);
  run_to (&course, 2);
  g_assert_cmpuint (course.ask, ==, UNKNOT_GUIDE_ASK_START);
  check (&course, FALSE, "asks at the start", "prptmX");
  unknot_guide_course_pass_over (&course);
  check (&course, FALSE, "does not ask", "prptmX");
}

/* From any state, pressing one key again and again never leads into pressure: only out of it, or nowhere. */
static void
test_never_deeper (void)
{
  static const UnknotGuideMedia keys[] = { UNKNOT_GUIDE_MEDIA_NEXT, UNKNOT_GUIDE_MEDIA_PLAY_PAUSE };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    for (guint position = 1; position <= 3; position++)
      {
        g_auto (UnknotGuideCourse) course = { 0 };

        init (&course);
        run_to (&course, position);
        for (guint n = 0; n < 10; n++)
          {
            UnknotGuideAct act = unknot_guide_media_find (&course, FALSE, keys[i]);

            g_assert_true (act == UNKNOT_GUIDE_ACT_TOO_MUCH || act == UNKNOT_GUIDE_ACT_PAUSE ||
                           act == UNKNOT_GUIDE_ACT_GO_ON || act == UNKNOT_GUIDE_ACT_NOTHING);
            if (act == UNKNOT_GUIDE_ACT_TOO_MUCH)
              unknot_guide_course_answer (&course, UNKNOT_GUIDE_ANSWER_TOO_MUCH, course.now);
            else if (act == UNKNOT_GUIDE_ACT_PAUSE)
              unknot_guide_course_pause (&course, course.now);
            else if (act == UNKNOT_GUIDE_ACT_GO_ON)
              unknot_guide_course_resume (&course, course.now);
          }
        g_assert_cmpuint (course.position, ==, keys[i] == UNKNOT_GUIDE_MEDIA_NEXT ? 4 : position);
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guide-media/running", test_running);
  g_test_add_func ("/guide-media/standing", test_standing);
  g_test_add_func ("/guide-media/done", test_done);
  g_test_add_func ("/guide-media/question", test_question);
  g_test_add_func ("/guide-media/never-deeper", test_never_deeper);

  return g_test_run ();
}
