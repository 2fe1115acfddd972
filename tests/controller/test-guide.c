#include "guide-moments.h"
#include "unknot-json.h"

static void
test_runs_through (void)
{
  g_autoptr (UnknotGuide) guide = make_guide ();
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);
  gint64 now = BEGIN;
  double all = unknot_guide_script_get_seconds (course->script);

  g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_WAITING);
  unknot_guide_advance (guide, now + 3 * SECOND);
  g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_WAITING);
  g_assert_cmpint (course->elapsed, ==, 0);

  now = BEGIN;
  unknot_guide_start (guide, now);
  g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_RUNNING);
  g_assert_cmpfloat (unknot_guide_course_get_seconds_left (course), ==, all);

  for (guint i = 0; i < unknot_guide_script_get_n (course->script); i++)
    {
      double seconds = unknot_guide_moment_get_seconds (unknot_guide_script_get (course->script, i));

      g_assert_cmpuint (course->position, ==, i);
      pass (guide, &now, seconds - 0.001);
      g_assert_cmpuint (course->position, ==, i);
      pass (guide, &now, 0.001);
    }

  g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_DONE);
  g_assert_cmpint (now - BEGIN, ==, (gint64) (all * SECOND));
  g_assert_cmpfloat (unknot_guide_course_get_seconds_left (course), ==, 0);
  g_assert_cmpint (unknot_guide_course_get_remaining (course), ==, 0);
  g_assert_cmpint (unknot_guide_course_get_total (course, 0).seconds, ==, 55);
  g_assert_cmpuint (unknot_guide_course_get_total (course, 0).holds, ==, 1);
  g_assert_cmpint (unknot_guide_course_get_total (course, 1).seconds, ==, 80);
  g_assert_cmpuint (unknot_guide_course_get_total (course, 1).holds, ==, 2);
  g_assert_cmpint (unknot_guide_course_get_total (course, 2).seconds, ==, 10);

  /* Done is done. */
  unknot_guide_back (guide, now);
  unknot_guide_skip (guide, now);
  unknot_guide_pause (guide, now);
  unknot_guide_resume (guide, now);
  unknot_guide_stop (guide, NULL, now);
  unknot_guide_start (guide, now);
  g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_DONE);
}

static void
test_one_big_tick (void)
{
  gint64 now;
  g_autoptr (UnknotGuide) guide = make_guide_at (4, &now);

  /* 5 s of easing out end within the tick; the rest belongs to what follows. */
  pass (guide, &now, 3);
  unknot_guide_advance (guide, now + 4 * SECOND);
  g_assert_cmpuint (unknot_guide_get_course (guide)->position, ==, 5);
  g_assert_cmpint (unknot_guide_get_course (guide)->elapsed, ==, 2 * SECOND);
}

static void
test_countdown (void)
{
  const struct
  {
    double   seconds;
    int      remaining;
    guint    repetition;
    gboolean ending;
  } cases[] = {
    { 0, 4, 1, FALSE }, { 0.9, 4, 1, FALSE }, { 1, 3, 1, FALSE }, { 3.001, 1, 1, FALSE }, { 3.999, 1, 1, FALSE },
    { 4, 4, 2, FALSE }, { 15.5, 1, 4, FALSE }, { 16.9, 4, 5, FALSE }, { 17, 3, 5, TRUE }, { 19.999, 1, 5, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 now;
      g_autoptr (UnknotGuide) guide = make_guide_at (3, &now);
      const UnknotGuideCourse *course = unknot_guide_get_course (guide);

      pass (guide, &now, cases[i].seconds);
      g_assert_cmpint (unknot_guide_course_get_remaining (course), ==, cases[i].remaining);
      g_assert_cmpuint (unknot_guide_course_get_repetition (course), ==, cases[i].repetition);
      g_assert_cmpint (unknot_guide_course_get_ending (course), ==, cases[i].ending);
    }
}

static void
test_pause (void)
{
  for (guint position = 0; position < 15; position++)
    {
      gint64 now;
      g_autoptr (UnknotGuide) guide = make_guide_at (position, &now);
      const UnknotGuideCourse *course = unknot_guide_get_course (guide);

      now += 2 * SECOND;
      unknot_guide_pause (guide, now);
      g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_PAUSED);
      g_assert_cmpint (course->elapsed, ==, 2 * SECOND);
      g_assert_false (course->interrupted);

      /* An hour later nothing has passed, and nothing jumps. */
      now += 3600 * SECOND;
      unknot_guide_advance (guide, now);
      unknot_guide_start (guide, now);
      g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_PAUSED);
      unknot_guide_resume (guide, now);
      g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_RUNNING);
      g_assert_cmpuint (course->position, ==, position);
      g_assert_cmpint (course->elapsed, ==, 2 * SECOND);
      unknot_guide_resume (guide, now + SECOND);
      unknot_guide_advance (guide, now + SECOND);
      g_assert_cmpint (course->elapsed, ==, 3 * SECOND);
    }
}

static void
test_leap_of_the_clock (void)
{
  gint64 now;
  g_autoptr (UnknotGuide) guide = make_guide_at (2, &now);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);

  pass (guide, &now, 3);
  unknot_guide_advance (guide, now - 60 * SECOND);
  g_assert_cmpint (course->elapsed, ==, 3 * SECOND);

  now += 5 * SECOND;
  unknot_guide_advance (guide, now);
  g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_RUNNING);
  g_assert_cmpint (course->elapsed, ==, 8 * SECOND);

  now += 5 * SECOND + 1;
  unknot_guide_advance (guide, now);
  g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_PAUSED);
  g_assert_true (course->interrupted);
  g_assert_cmpint (course->elapsed, ==, 8 * SECOND);
  g_assert_cmpint (unknot_guide_course_get_total (course, 0).seconds, ==, 18);

  /* Nobody held it meanwhile: getting ready comes first. */
  unknot_guide_resume (guide, now);
  g_assert_cmpuint (course->position, ==, 0);
  g_assert_cmpint (course->elapsed, ==, 0);
  g_assert_false (course->interrupted);
}

static void
test_back (void)
{
  const struct
  {
    guint  position;
    double seconds;
    guint  lands;
  } cases[] = {
    { 0, 1, 0 }, { 0, 4, 0 },       /* the first step only begins again */
    { 1, 1, 0 }, { 2, 1, 0 }, { 3, 9, 0 }, { 4, 1, 0 },
    { 5, 1, 0 }, { 5, 3, 5 },       /* just begun: the one before; later: again */
    { 7, 1, 5 }, { 9, 1, 5 }, { 9, 4, 9 }, { 11, 20, 9 },
    { 13, 2.9, 9 }, { 14, 2.9, 13 }, { 14, 3, 14 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint paused = 0; paused < 2; paused++)
      {
        gint64 now;
        g_autoptr (UnknotGuide) guide = make_guide_at (cases[i].position, &now);
        const UnknotGuideCourse *course = unknot_guide_get_course (guide);
        UnknotGuideState state;

        pass (guide, &now, cases[i].seconds);
        if (paused)
          unknot_guide_pause (guide, now);
        state = unknot_guide_get_state (guide);
        unknot_guide_back (guide, now);

        g_assert_cmpuint (course->position, ==, cases[i].lands);
        g_assert_cmpint (course->elapsed, ==, 0);
        g_assert_cmpuint (unknot_guide_get_state (guide), ==, state);
        g_assert_false (unknot_guide_course_get_moment (course)->loaded &&
                        unknot_guide_course_get_moment (course)->phase == UNKNOT_STEP_PHASE_HOLD);
      }
}

static void
test_skip (void)
{
  /* From what presses or pulls to its easing out, else to what comes next. */
  static const guint lands[] = { 1, 4, 4, 4, 5, 6, 8, 8, 9, 10, 12, 12, 13, 14 };

  for (guint position = 0; position < 15; position++)
    for (guint paused = 0; paused < 2; paused++)
      {
        gint64 now;
        g_autoptr (UnknotGuide) guide = make_guide_at (position, &now);
        const UnknotGuideCourse *course = unknot_guide_get_course (guide);
        guint holds = unknot_guide_course_get_total (course, 0).holds;

        if (paused)
          unknot_guide_pause (guide, now);
        unknot_guide_skip (guide, now);

        if (position == 14)
          g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_DONE);
        else
          {
            g_assert_cmpuint (course->position, ==, lands[position]);
            g_assert_cmpuint (unknot_guide_get_state (guide), ==,
                              paused ? UNKNOT_GUIDE_STATE_PAUSED : UNKNOT_GUIDE_STATE_RUNNING);
          }
        g_assert_cmpuint (unknot_guide_course_get_total (course, 0).holds, ==, holds);
      }
}

static void
test_stop (void)
{
  for (guint position = 0; position < 15; position++)
    for (guint paused = 0; paused < 2; paused++)
      {
        gint64 now;
        g_autoptr (UnknotGuide) guide = make_guide_at (position, &now);
        const UnknotGuideCourse *course = unknot_guide_get_course (guide);

        now += SECOND;
        if (paused)
          unknot_guide_pause (guide, now);
        unknot_guide_stop (guide, NULL, now);
        g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_STOPPED);
        g_assert_cmpuint (course->position, ==, position);
        g_assert_cmpint (course->elapsed, ==, SECOND);

        unknot_guide_resume (guide, now);
        unknot_guide_back (guide, now);
        unknot_guide_skip (guide, now);
        unknot_guide_advance (guide, now + SECOND);
        g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_STOPPED);
        g_assert_cmpuint (course->position, ==, position);
        g_assert_cmpint (course->elapsed, ==, SECOND);
      }
}

static void
test_stop_before_start (void)
{
  g_autoptr (UnknotGuide) guide = make_guide ();

  unknot_guide_skip (guide, BEGIN);
  unknot_guide_back (guide, BEGIN);
  g_assert_cmpuint (unknot_guide_get_course (guide)->position, ==, 0);
  g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_WAITING);
  unknot_guide_stop (guide, NULL, BEGIN);
  g_assert_cmpuint (unknot_guide_get_state (guide), ==, UNKNOT_GUIDE_STATE_STOPPED);
}

static void
check_same (UnknotGuide *one,
            UnknotGuide *other)
{
  const UnknotGuideCourse *a = unknot_guide_get_course (one);
  const UnknotGuideCourse *b = unknot_guide_get_course (other);

  g_assert_cmpuint (a->position, ==, b->position);
  g_assert_cmpint (a->elapsed / 1000, ==, b->elapsed / 1000);
  g_assert_cmpint (a->length / 1000, ==, b->length / 1000);
  g_assert_cmpint (a->level, ==, b->level);
  g_assert_cmpuint (a->too_much, ==, b->too_much);
  g_assert_cmpint (a->shorter_hold, ==, b->shorter_hold);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpint (unknot_guide_course_get_total (a, i).seconds, ==, unknot_guide_course_get_total (b, i).seconds);
      g_assert_cmpuint (unknot_guide_course_get_total (a, i).holds, ==, unknot_guide_course_get_total (b, i).holds);
      g_assert_cmpuint (unknot_guide_course_get_total (a, i).too_much, ==,
                        unknot_guide_course_get_total (b, i).too_much);
    }
}

static void
test_round_trip (void)
{
  for (guint position = 0; position < 15; position++)
    {
      gint64 now;
      g_autoptr (UnknotGuide) guide = make_guide_at (position, &now);
      g_autoptr (UnknotGuide) again = NULL;
      g_autoptr (JsonObject) saved = NULL;
      g_autoptr (GError) error = NULL;
      const UnknotGuideCourse *course;

      pass (guide, &now, 1.25);
      unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH, now);
      saved = unknot_guide_save (guide);
      again = unknot_guide_restore (saved, "running.json", &error);
      g_assert_no_error (error);
      check_same (guide, again);

      course = unknot_guide_get_course (again);
      g_assert_cmpuint (unknot_guide_get_state (again), ==, UNKNOT_GUIDE_STATE_PAUSED);
      g_assert_true (course->interrupted);

      /* Whatever the clock says now; what was done stays done. */
      unknot_guide_resume (again, 7);
      g_assert_cmpuint (unknot_guide_get_state (again), ==, UNKNOT_GUIDE_STATE_RUNNING);
      g_assert_cmpint (unknot_guide_course_get_total (course, 0).seconds, ==,
                       unknot_guide_course_get_total (unknot_guide_get_course (guide), 0).seconds);
      g_assert_cmpuint (unknot_guide_course_get_moment (course)->station, ==,
                        unknot_guide_course_get_moment (unknot_guide_get_course (guide))->station);
    }
}

static void
test_damaged (void)
{
  const struct
  {
    const char *from;
    const char *to;
    int         code;
  } cases[] = {
    { "\"version\":1", "\"version\":2", UNKNOT_DATA_ERROR_VERSION },
    { "\"version\":1", "\"version\":0", UNKNOT_DATA_ERROR_VALUE },
    { "\"position\":2", "\"position\":15", UNKNOT_DATA_ERROR_VALUE },
    { "\"position\":2", "\"position\":-1", UNKNOT_DATA_ERROR_VALUE },
    { "\"elapsed_ms\":0", "\"elapsed_ms\":20001", UNKNOT_DATA_ERROR_VALUE },
    { "\"length_ms\":20000", "\"length_ms\":0", UNKNOT_DATA_ERROR_VALUE },
    { "\"spot_item\":0", "\"spot_item\":3", UNKNOT_DATA_ERROR_VALUE },
    { "\"spot_side\":\"left\"", "\"spot_side\":\"up\"", UNKNOT_DATA_ERROR_VALUE },
    { "\"level\":4", "\"level\":11", UNKNOT_DATA_ERROR_VALUE },
    { "\"script\":", "\"scrip\":", UNKNOT_DATA_ERROR_MEMBER },
    { "\"totals\":[", "\"totals\":[],\"old\":[", UNKNOT_DATA_ERROR_VALUE },
    { "\"done_ms\":", "\"done\":", UNKNOT_DATA_ERROR_MEMBER },
  };
  gint64 now;
  g_autoptr (UnknotGuide) guide = make_guide_at (2, &now);
  g_autoptr (JsonObject) object = unknot_guide_save (guide);
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), object);
  g_autofree char *text = json_to_string (node, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) pieces = g_strsplit (text, cases[i].from, 2);
      g_autofree char *damaged = g_strjoinv (cases[i].to, pieces);
      g_autoptr (GBytes) bytes = g_bytes_new (damaged, strlen (damaged));
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonObject) parsed = unknot_json_parse (bytes, "running.json", &error);

      g_assert_no_error (error);
      g_assert_cmpuint (g_strv_length (pieces), ==, 2);
      g_assert_null (unknot_guide_restore (parsed, "running.json", &error));
      g_assert_error (error, UNKNOT_DATA_ERROR, cases[i].code);
    }
}

static void
test_level_never_above_cap_from_file (void)
{
  gint64 now;
  g_autoptr (UnknotGuide) guide = make_guide_at (2, &now);
  g_autoptr (UnknotGuide) again = NULL;
  g_autoptr (JsonObject) object = unknot_guide_save (guide);
  g_autoptr (GError) error = NULL;

  json_object_set_int_member (object, "level", 9);
  again = unknot_guide_restore (object, "running.json", &error);
  g_assert_no_error (error);
  g_assert_cmpint (unknot_guide_get_course (again)->level, ==, 5);
}

static void
increment (int *count)
{
  (*count)++;
}

static void
test_notifies (void)
{
  g_autoptr (UnknotGuide) guide = make_guide ();
  gint64 now = BEGIN;
  int positions = 0, states = 0, remaining = 0, endings = 0;

  g_signal_connect_swapped (guide, "notify::position", G_CALLBACK (increment), &positions);
  g_signal_connect_swapped (guide, "notify::state", G_CALLBACK (increment), &states);
  g_signal_connect_swapped (guide, "notify::remaining", G_CALLBACK (increment), &remaining);
  g_signal_connect_swapped (guide, "notify::ending", G_CALLBACK (increment), &endings);

  unknot_guide_start (guide, now);
  pass (guide, &now, 10);
  g_assert_cmpint (states, ==, 1);
  g_assert_cmpint (positions, ==, 1);
  g_assert_cmpint (remaining, ==, 10);
  g_assert_cmpint (endings, ==, 2);

  unknot_guide_advance (guide, now);
  unknot_guide_pause (guide, now);
  unknot_guide_pause (guide, now);
  g_assert_cmpint (states, ==, 2);
  g_assert_cmpint (remaining, ==, 10);
}

static void
test_new_destroy (void)
{
  UnknotGuide *guide = make_guide ();
  g_autoptr (UnknotGuideScript) script = NULL;
  int remaining;

  g_object_get (guide, "script", &script, "remaining", &remaining, NULL);
  g_assert_cmpuint (unknot_guide_script_get_n_items (script), ==, 3);
  g_assert_cmpint (remaining, ==, 10);
  g_assert_finalize_object (guide);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guide/new-destroy", test_new_destroy);
  g_test_add_func ("/guide/runs-through", test_runs_through);
  g_test_add_func ("/guide/one-big-tick", test_one_big_tick);
  g_test_add_func ("/guide/countdown", test_countdown);
  g_test_add_func ("/guide/pause", test_pause);
  g_test_add_func ("/guide/leap-of-the-clock", test_leap_of_the_clock);
  g_test_add_func ("/guide/back", test_back);
  g_test_add_func ("/guide/skip", test_skip);
  g_test_add_func ("/guide/stop", test_stop);
  g_test_add_func ("/guide/stop-before-start", test_stop_before_start);
  g_test_add_func ("/guide/round-trip", test_round_trip);
  g_test_add_func ("/guide/damaged", test_damaged);
  g_test_add_func ("/guide/level-never-above-cap-from-file", test_level_never_above_cap_from_file);
  g_test_add_func ("/guide/notifies", test_notifies);

  return g_test_run ();
}
