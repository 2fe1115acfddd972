#include "unknot-guide-cues.h"

#define SECOND ((gint64) G_USEC_PER_SEC)

/* Any moment will do: nothing may depend on where the clock stands. */
#define BEGIN (4321 * SECOND)

/* As a screen would look: sixty times a second; and as the guide does while nothing is drawn. */
#define FRAME (SECOND / 60)
#define HEARTBEAT (SECOND / 4)

typedef struct
{
  UnknotGuideCourse course;
  UnknotGuideCues   cues;
  gint64            now;
} Session;

typedef struct
{
  const char      *what;
  UnknotGuideLoad  load;
  UnknotGuideStep  step;
  double           seconds;
  const char      *cues;
} Case;

static const UnknotGuideStep pressing[] = {
  { "place", "Place it.", "", "p", UNKNOT_STEP_PHASE_READY, UNKNOT_SIDE_LEFT, FALSE, 10, 1 },
  { "lean", "Lean in.", "", "p", UNKNOT_STEP_PHASE_EASE_IN, UNKNOT_SIDE_LEFT, FALSE, 10, 1 },
  { "hold", "Hold.", "", "p", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, FALSE, 20, 1 },
  { "roll", "Roll.", "", "p", UNKNOT_STEP_PHASE_DO, UNKNOT_SIDE_LEFT, FALSE, 4, 5 },
  { "leave", "Leave.", "", "p", UNKNOT_STEP_PHASE_EASE_OUT, UNKNOT_SIDE_LEFT, FALSE, 5, 1 },
  { "rest", "Rest.", "", "p", UNKNOT_STEP_PHASE_REST, UNKNOT_SIDE_LEFT, FALSE, 10, 1 },
};

static const UnknotGuideStep pulling[] = {
  { "hold", "Tilt.", "", "p", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, TRUE, 30, 1 },
};

static UnknotGuideItem
make_item (UnknotGuideLoad load)
{
  return (UnknotGuideItem) {
    .technique = "ball-wall", .muscle = "rhomboids", .name = "Ball", .load = load,
    .target = load == UNKNOT_GUIDE_LOAD_NONE ? 0 : 4, .cap = load == UNKNOT_GUIDE_LOAD_NONE ? 0 : 5,
    .first_side = UNKNOT_SIDE_LEFT, .holds = 1, .sets = 1,
  };
}

static void
session_init (Session               *session,
              UnknotGuideLoad        load,
              const UnknotGuideStep *steps,
              guint                  n_steps)
{
  g_autoptr (UnknotGuideScript) script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
  UnknotGuideItem item = make_item (load);

  unknot_guide_script_add (script, &item, steps, n_steps);
  *session = (Session) { .cues = UNKNOT_GUIDE_CUES_INIT, .now = BEGIN };
  unknot_guide_course_init (&session->course, script);
  unknot_guide_course_start (&session->course, session->now);
}

static void
session_clear (Session *session)
{
  unknot_guide_course_clear (&session->course);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Session, session_clear)

static void
look (Session *session,
      GString *heard)
{
  UnknotGuideCue cue = unknot_guide_cues_next (&session->cues, &session->course);

  if (cue == UNKNOT_GUIDE_CUE_NONE)
    return;
  if (heard->len > 0)
    g_string_append_c (heard, ' ');
  g_string_append (heard, unknot_guide_cue_to_id (cue));
}

/* Lets @seconds pass; writes each cue with the whole second since the beginning that it was heard at. */
static void
pass (Session *session,
      double   seconds,
      gint64   tick,
      GString *heard)
{
  gint64 end = session->now + (gint64) (seconds * SECOND);

  while (session->now < end)
    {
      g_autoptr (GString) one = g_string_new (NULL);

      session->now = MIN (end, session->now + tick);
      unknot_guide_course_advance (&session->course, session->now);
      look (session, one);
      if (one->len > 0)
        g_string_append_printf (heard, "%s%" G_GINT64_FORMAT ":%s", heard->len > 0 ? " " : "",
                                (session->now - BEGIN) / SECOND, one->str);
    }
}

/* A moment in which nothing was ever due, skipped to where the step under test begins. */
static void
go_to (Session         *session,
       UnknotStepPhase  phase)
{
  g_autoptr (GString) unheard = g_string_new (NULL);

  while (unknot_guide_course_get_moment (&session->course)->phase != phase)
    {
      gint64 left = session->course.length - session->course.elapsed;

      pass (session, (double) left / SECOND, HEARTBEAT, unheard);
    }
}

static const Case cases[] = {
  { "a short hold has no half", UNKNOT_GUIDE_LOAD_PULL,
    { "s", "S.", "", "p", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, FALSE, 14, 1 }, 14,
    "11:three 12:two 13:one 14:step-end" },
  { "fifteen seconds have", UNKNOT_GUIDE_LOAD_PULL,
    { "s", "S.", "", "p", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, FALSE, 15, 1 }, 15,
    "7:half-way 12:three 13:two 14:one 15:step-end" },
  { "a very short one does not count down", UNKNOT_GUIDE_LOAD_PULL,
    { "s", "S.", "", "p", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, FALSE, 5, 1 }, 5,
    "5:step-end" },
  { "six seconds do", UNKNOT_GUIDE_LOAD_PULL,
    { "s", "S.", "", "p", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, FALSE, 6, 1 }, 6,
    "3:three 4:two 5:one 6:step-end" },
  { "a press is breathed through: half-way comes before a breath", UNKNOT_GUIDE_LOAD_PRESS,
    { "s", "S.", "", "p", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, FALSE, 24, 1 }, 24,
    "2:breath-in 6:breath-out 12:half-way 16:breath-out 21:three 22:two 23:one 24:step-end" },
  { "twenty-five seconds are asked about", UNKNOT_GUIDE_LOAD_PRESS,
    { "s", "S.", "", "p", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, FALSE, 25, 1 }, 25,
    "2:breath-in 6:breath-out 12:breath-in 12:half-way 16:breath-out 20:ask 22:three 23:two 24:one 25:step-end" },
  { "half of forty comes before the question", UNKNOT_GUIDE_LOAD_PRESS,
    { "s", "S.", "", "p", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, FALSE, 40, 1 }, 40,
    "2:breath-in 6:breath-out 12:breath-in 16:breath-out 20:half-way 22:ask 26:breath-out 37:three 38:two 39:one "
    "40:step-end" },
  { "a stretch is neither paced nor asked about", UNKNOT_GUIDE_LOAD_PULL,
    { "s", "S.", "", "p", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, FALSE, 40, 1 }, 40,
    "20:half-way 37:three 38:two 39:one 40:step-end" },
  { "breathing ends where no whole breath fits", UNKNOT_GUIDE_LOAD_NONE,
    { "s", "S.", "", "p", UNKNOT_STEP_PHASE_BREATHE, UNKNOT_SIDE_BOTH, FALSE, 30, 1 }, 30,
    "2:breath-in 6:breath-out 12:breath-in 15:half-way 16:breath-out 27:three 28:two 29:one 30:session-end" },
  { "counted breaths are as long as a repetition", UNKNOT_GUIDE_LOAD_NONE,
    { "s", "S.", "", "p", UNKNOT_STEP_PHASE_BREATHE, UNKNOT_SIDE_BOTH, FALSE, 5, 2 }, 10,
    "2:breath-out 5:breath-in 7:three 8:two 9:one 10:session-end" },
  { "repetitions have a pace", UNKNOT_GUIDE_LOAD_NONE,
    { "s", "S.", "", "p", UNKNOT_STEP_PHASE_DO, UNKNOT_SIDE_BOTH, FALSE, 4, 5 }, 20,
    "4:stroke 8:stroke 10:half-way 12:stroke 16:stroke 17:three 18:two 19:one 20:session-end" },
  { "half-way takes the place of a stroke", UNKNOT_GUIDE_LOAD_NONE,
    { "s", "S.", "", "p", UNKNOT_STEP_PHASE_DO, UNKNOT_SIDE_BOTH, FALSE, 4, 4 }, 16,
    "4:stroke 8:half-way 12:stroke 13:three 14:two 15:one 16:session-end" },
  { "circles have a pace", UNKNOT_GUIDE_LOAD_NONE,
    { "s", "S.", "", "p", UNKNOT_STEP_PHASE_DO, UNKNOT_SIDE_BOTH, FALSE, 8, 1, 1 }, 8,
    "1:stroke 2:stroke 3:stroke 4:stroke 5:three 6:two 7:one 8:session-end" },
  { "what is not made of strokes has none", UNKNOT_GUIDE_LOAD_NONE,
    { "s", "S.", "", "p", UNKNOT_STEP_PHASE_MOVE, UNKNOT_SIDE_BOTH, FALSE, 15, 1 }, 15,
    "7:half-way 12:three 13:two 14:one 15:session-end" },
};

/* Both as often as a screen looks and as seldom as the heartbeat does. */
static void
test_moments (gconstpointer data)
{
  const Case *c = data;
  const gint64 ticks[] = { FRAME, HEARTBEAT };

  for (guint i = 0; i < G_N_ELEMENTS (ticks); i++)
    {
      g_auto (Session) session = { 0 };
      g_autoptr (GString) heard = g_string_new (NULL);

      session_init (&session, c->load, &c->step, 1);
      go_to (&session, c->step.phase);
      g_assert_cmpint (session.course.elapsed, ==, 0);

      session.now = BEGIN;
      session.course.now = BEGIN;
      pass (&session, c->seconds, ticks[i], heard);
      g_assert_cmpstr (heard->str, ==, c->cues);
    }
}

static void
test_whole_session (void)
{
  g_auto (Session) session = { 0 };
  g_autoptr (GString) heard = g_string_new (NULL);

  session_init (&session, UNKNOT_GUIDE_LOAD_PRESS, pressing, G_N_ELEMENTS (pressing));
  pass (&session, 100, FRAME, heard);
  g_assert_cmpstr (heard->str, ==,
                   "0:ready 7:three 8:two 9:one "
                   "10:start 17:three 18:two 19:one "
                   "20:start 22:breath-in 26:breath-out 30:half-way 37:three 38:two 39:one "
                   "40:start 44:stroke 48:stroke 50:half-way 52:stroke 56:stroke 57:three 58:two 59:one "
                   "60:step-end 65:rest 72:three 73:two 74:one 75:session-end");
}

static void
test_both_sides (void)
{
  g_auto (Session) session = { 0 };
  g_autoptr (GString) heard = g_string_new (NULL);

  session_init (&session, UNKNOT_GUIDE_LOAD_PULL, pulling, G_N_ELEMENTS (pulling));
  pass (&session, 100, FRAME, heard);
  g_assert_cmpstr (heard->str, ==,
                   "0:ready 5:start 10:start 25:half-way 37:three 38:two 39:one 40:step-end "
                   "45:switch-sides 50:start 55:start 70:half-way 82:three 83:two 84:one 85:step-end 90:session-end");
}

/* Resting without having come out of something ends the step. */
static void
test_end_without_ease_out (void)
{
  static const UnknotGuideStep steps[] = {
    { "do", "Do.", "", "p", UNKNOT_STEP_PHASE_DO, UNKNOT_SIDE_BOTH, FALSE, 5, 1 },
    { "rest", "Rest.", "", "p", UNKNOT_STEP_PHASE_REST, UNKNOT_SIDE_BOTH, FALSE, 5, 1 },
  };
  g_auto (Session) session = { 0 };
  g_autoptr (GString) heard = g_string_new (NULL);

  session_init (&session, UNKNOT_GUIDE_LOAD_NONE, steps, G_N_ELEMENTS (steps));
  pass (&session, 20, FRAME, heard);
  g_assert_cmpstr (heard->str, ==, "0:ready 5:start 10:step-end 15:session-end");
}

/* Of a tick that took long only what is true at its end is said. */
static void
test_big_ticks (void)
{
  static const struct
  {
    const char *what;
    double      from;
    double      to;
    const char *cue;
  } ticks[] = {
    { "two of the count", 16.5, 18.25, "two" },
    { "a count that is past", 16.5, 17.75, "" },
    { "all of the count and into the next moment", 16.5, 20.5, "start" },
    { "half-way a little late", 29, 31.5, "half-way" },
    { "half-way long ago", 29, 32.5, "" },
    { "a breath just past", 20.5, 22.5, "breath-in" },
    { "a breath long past", 20.5, 23, "" },
    { "a stroke before the last", 43, 48.25, "stroke" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ticks); i++)
    {
      g_auto (Session) session = { 0 };
      g_autoptr (GString) before = g_string_new (NULL);
      g_autoptr (GString) heard = g_string_new (NULL);

      session_init (&session, UNKNOT_GUIDE_LOAD_PRESS, pressing, G_N_ELEMENTS (pressing));
      pass (&session, ticks[i].from, HEARTBEAT, before);
      /* In two halves, so that it is no leap; not looked at between. */
      session.now = BEGIN + (gint64) ((ticks[i].from + ticks[i].to) / 2 * SECOND);
      unknot_guide_course_advance (&session.course, session.now);
      session.now = BEGIN + (gint64) (ticks[i].to * SECOND);
      unknot_guide_course_advance (&session.course, session.now);
      look (&session, heard);
      g_test_message ("%s", ticks[i].what);
      g_assert_cmpstr (heard->str, ==, ticks[i].cue);
      g_assert_cmpint (unknot_guide_cues_next (&session.cues, &session.course), ==, UNKNOT_GUIDE_CUE_NONE);
    }
}

/* A leap pauses: nothing is said of what would have been, and what pressed begins again. */
static void
test_leap (void)
{
  g_auto (Session) session = { 0 };
  g_autoptr (GString) heard = g_string_new (NULL);

  session_init (&session, UNKNOT_GUIDE_LOAD_PRESS, pressing, G_N_ELEMENTS (pressing));
  pass (&session, 25, FRAME, heard);
  g_string_truncate (heard, 0);

  session.now += 600 * SECOND;
  unknot_guide_course_advance (&session.course, session.now);
  look (&session, heard);
  g_assert_true (session.course.interrupted);
  g_assert_cmpstr (heard->str, ==, "");

  unknot_guide_course_resume (&session.course, session.now);
  look (&session, heard);
  g_assert_cmpstr (heard->str, ==, "ready");
}

static void
test_pause (void)
{
  g_auto (Session) session = { 0 };
  g_autoptr (GString) heard = g_string_new (NULL);

  session_init (&session, UNKNOT_GUIDE_LOAD_PRESS, pressing, G_N_ELEMENTS (pressing));
  pass (&session, 29.9, FRAME, heard);
  g_string_truncate (heard, 0);

  /* The last bit before the pause crosses half-way: it is told when the session goes on. */
  session.now += SECOND / 5;
  unknot_guide_course_pause (&session.course, session.now);
  look (&session, heard);
  session.now += 60 * SECOND;
  unknot_guide_course_advance (&session.course, session.now);
  look (&session, heard);
  g_assert_cmpstr (heard->str, ==, "");

  unknot_guide_course_resume (&session.course, session.now);
  look (&session, heard);
  g_assert_cmpstr (heard->str, ==, "half-way");
  look (&session, heard);
  g_assert_cmpstr (heard->str, ==, "half-way");
}

/* Going elsewhere tells what begins there, once, and nothing of what was left. */
static void
test_moves (void)
{
  g_auto (Session) session = { 0 };
  g_autoptr (GString) heard = g_string_new (NULL);

  session_init (&session, UNKNOT_GUIDE_LOAD_PRESS, pressing, G_N_ELEMENTS (pressing));
  pass (&session, 37.5, FRAME, heard);
  g_string_truncate (heard, 0);

  unknot_guide_course_skip (&session.course, session.now);
  look (&session, heard);
  g_assert_cmpstr (heard->str, ==, "step-end");

  unknot_guide_course_back (&session.course, session.now);
  look (&session, heard);
  g_assert_cmpstr (heard->str, ==, "step-end ready");

  /* The start of what is: the same moment again. */
  g_string_truncate (heard, 0);
  pass (&session, 4, FRAME, heard);
  unknot_guide_course_back (&session.course, session.now);
  look (&session, heard);
  g_assert_cmpstr (heard->str, ==, "ready");

  /* While it stands still nothing is said; then only where it has ended up. */
  g_string_truncate (heard, 0);
  unknot_guide_course_pause (&session.course, session.now);
  unknot_guide_course_skip (&session.course, session.now);
  look (&session, heard);
  g_assert_cmpstr (heard->str, ==, "");
  unknot_guide_course_resume (&session.course, session.now);
  look (&session, heard);
  g_assert_cmpstr (heard->str, ==, "start");

  g_string_truncate (heard, 0);
  unknot_guide_course_stop (&session.course, NULL, session.now);
  look (&session, heard);
  g_assert_cmpstr (heard->str, ==, "");
}

/* A hold that was made shorter is halved and counted by its new length; its half is not told twice. */
static void
test_shorter_hold (void)
{
  static const UnknotGuideStep steps[] = {
    { "hold", "Hold.", "", "p", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, FALSE, 60, 1 },
  };
  g_auto (Session) session = { 0 };
  g_autoptr (GString) heard = g_string_new (NULL);

  session_init (&session, UNKNOT_GUIDE_LOAD_PULL, steps, G_N_ELEMENTS (steps));
  go_to (&session, UNKNOT_STEP_PHASE_HOLD);
  session.now = BEGIN;
  session.course.now = BEGIN;

  pass (&session, 10, FRAME, heard);
  unknot_guide_course_answer (&session.course, UNKNOT_GUIDE_ANSWER_TOO_MUCH, session.now);
  g_assert_cmpint (session.course.length, ==, 35 * SECOND);
  pass (&session, 25, FRAME, heard);
  g_assert_cmpstr (heard->str, ==, "17:half-way 32:three 33:two 34:one 35:step-end");
}

/* Taken up again in the middle nothing is said of before; at the start of a moment it is told. */
static void
test_restored (void)
{
  g_auto (Session) session = { 0 };
  g_autoptr (GString) heard = g_string_new (NULL);

  session_init (&session, UNKNOT_GUIDE_LOAD_PRESS, pressing, G_N_ELEMENTS (pressing));
  pass (&session, 35, FRAME, heard);
  g_string_truncate (heard, 0);

  session.cues = (UnknotGuideCues) UNKNOT_GUIDE_CUES_INIT;
  pass (&session, 3, FRAME, heard);
  g_assert_cmpstr (heard->str, ==, "37:three 38:two");

  g_string_truncate (heard, 0);
  pass (&session, 2, HEARTBEAT, heard);
  session.cues = (UnknotGuideCues) UNKNOT_GUIDE_CUES_INIT;
  look (&session, heard);
  g_assert_cmpstr (heard->str, ==, "39:one 40:start start");

  /* One that was over is not over again. */
  g_string_truncate (heard, 0);
  pass (&session, 60, FRAME, heard);
  g_assert_cmpint (session.course.state, ==, UNKNOT_GUIDE_STATE_DONE);
  g_assert_true (g_str_has_suffix (heard->str, "75:session-end"));
  session.cues = (UnknotGuideCues) UNKNOT_GUIDE_CUES_INIT;
  g_assert_cmpint (unknot_guide_cues_next (&session.cues, &session.course), ==, UNKNOT_GUIDE_CUE_NONE);
}

/* What a person sees for the first time is told as it comes up, and not again as they start it. */
static void
test_waits (void)
{
  g_autoptr (UnknotGuideScript) script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
  UnknotGuideItem item = make_item (UNKNOT_GUIDE_LOAD_PRESS);
  g_auto (Session) session = { .cues = UNKNOT_GUIDE_CUES_INIT, .now = BEGIN };
  g_autoptr (GString) heard = g_string_new (NULL);

  item.first = TRUE;
  unknot_guide_script_add (script, &item, pressing, G_N_ELEMENTS (pressing));
  unknot_guide_course_init (&session.course, script);
  unknot_guide_course_start (&session.course, session.now);
  g_assert_true (session.course.waits);
  pass (&session, 60, HEARTBEAT, heard);
  g_assert_cmpstr (heard->str, ==, "0:ready");

  unknot_guide_course_resume (&session.course, session.now);
  pass (&session, 8, HEARTBEAT, heard);
  g_assert_cmpstr (heard->str, ==, "0:ready 67:three 68:two");
}

/* At the person's own pace there is nothing to count. */
static void
test_own_pace (void)
{
  static const UnknotGuideStep steps[] = {
    { "do", "Do.", "", "p", UNKNOT_STEP_PHASE_DO, UNKNOT_SIDE_BOTH, FALSE, 4, 5 },
  };
  g_auto (Session) session = { 0 };
  g_autoptr (GString) heard = g_string_new (NULL);

  session_init (&session, UNKNOT_GUIDE_LOAD_NONE, steps, G_N_ELEMENTS (steps));
  session.course.own_pace = TRUE;
  pass (&session, 60, FRAME, heard);
  g_assert_true (unknot_guide_course_is_open (&session.course));
  g_assert_cmpstr (heard->str, ==, "0:ready 5:start");

  unknot_guide_course_skip (&session.course, session.now);
  look (&session, heard);
  g_assert_true (g_str_has_suffix (heard->str, " session-end"));
}

/* The breath that is drawn is the one that is heard. */
static void
test_breath (void)
{
  static const UnknotGuideStep steps[] = {
    { "breathe", "In.", "", "p", UNKNOT_STEP_PHASE_BREATHE, UNKNOT_SIDE_BOTH, FALSE, 30, 1 },
  };
  static const struct
  {
    double seconds;
    double breath;
  } table[] = {
    { 0, 0 }, { 2, 0 }, { 3, 0.25 }, { 6, 1 }, { 9, 0.5 }, { 12, 0 }, { 14, 0.5 }, { 16, 1 }, { 21.5, 0.5 / 6 },
    { 22, 0 }, { 29, 0 },
  };
  g_auto (Session) session = { 0 };

  session_init (&session, UNKNOT_GUIDE_LOAD_NONE, steps, G_N_ELEMENTS (steps));
  g_assert_cmpfloat (unknot_guide_cues_get_breath (&session.course), ==, -1);
  go_to (&session, UNKNOT_STEP_PHASE_BREATHE);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      session.course.elapsed = (gint64) (table[i].seconds * SECOND);
      g_assert_cmpfloat_with_epsilon (unknot_guide_cues_get_breath (&session.course), table[i].breath, 1e-9);
    }
}

static void
test_ids (void)
{
  g_assert_cmpstr (unknot_guide_cue_to_id (UNKNOT_GUIDE_CUE_HALF_WAY), ==, "half-way");
  for (guint i = 0; i < UNKNOT_N_GUIDE_CUES; i++)
    {
      gboolean enters = i == UNKNOT_GUIDE_CUE_SWITCH_SIDES || i == UNKNOT_GUIDE_CUE_READY ||
                        i == UNKNOT_GUIDE_CUE_START || i == UNKNOT_GUIDE_CUE_STEP_END || i == UNKNOT_GUIDE_CUE_REST;

      g_assert_nonnull (unknot_guide_cue_to_id ((UnknotGuideCue) i));
      g_assert_cmpint (unknot_guide_cue_enters ((UnknotGuideCue) i), ==, enters);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/guide-cues/moments/%s", cases[i].what);

      g_test_add_data_func (path, &cases[i], test_moments);
    }
  g_test_add_func ("/guide-cues/whole-session", test_whole_session);
  g_test_add_func ("/guide-cues/both-sides", test_both_sides);
  g_test_add_func ("/guide-cues/end-without-ease-out", test_end_without_ease_out);
  g_test_add_func ("/guide-cues/big-ticks", test_big_ticks);
  g_test_add_func ("/guide-cues/leap", test_leap);
  g_test_add_func ("/guide-cues/pause", test_pause);
  g_test_add_func ("/guide-cues/moves", test_moves);
  g_test_add_func ("/guide-cues/shorter-hold", test_shorter_hold);
  g_test_add_func ("/guide-cues/restored", test_restored);
  g_test_add_func ("/guide-cues/waits", test_waits);
  g_test_add_func ("/guide-cues/own-pace", test_own_pace);
  g_test_add_func ("/guide-cues/breath", test_breath);
  g_test_add_func ("/guide-cues/ids", test_ids);

  return g_test_run ();
}
