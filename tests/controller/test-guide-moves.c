#include "unknot-guide.h"

#include "unknot-json.h"

#define SECOND ((gint64) G_USEC_PER_SEC)

/*
 * Press on the left, stretch both sides, then count and breathe:
 * 0 ready · 1 ease-in · 2 hold · 3 ease-out · 4 ready · 5 ease-in · 6 hold · 7 ease-out (left) · 8 switch · 9 ease-in ·
 * 10 hold · 11 ease-out (right) · 12 ready · 13 counted, 5 of 4 s · 14 three breaths of 10 s
 */
static UnknotGuide *
make_guide (gboolean first)
{
  g_autoptr (UnknotGuideScript) script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
  const UnknotGuideItem press = {
    .technique = "press", .muscle = "rhomboids", .name = "Press", .load = UNKNOT_GUIDE_LOAD_PRESS, .target = 4,
    .cap = 5, .first_side = UNKNOT_SIDE_LEFT, .holds = 1, .sets = 1, .first = first,
  };
  const UnknotGuideItem pull = {
    .technique = "pull", .name = "Pull", .load = UNKNOT_GUIDE_LOAD_PULL, .target = 2, .cap = 3,
    .first_side = UNKNOT_SIDE_LEFT, .holds = 1, .sets = 1,
  };
  const UnknotGuideItem calm = {
    .technique = "calm", .name = "Calm", .load = UNKNOT_GUIDE_LOAD_NONE, .holds = 1, .sets = 1, .first = first,
  };
  const UnknotGuideStep pressing = { "h", "H.", "", "h", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, FALSE, 30, 1 };
  const UnknotGuideStep pulling = { "h", "H.", "", "h", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, TRUE, 20, 1 };
  const UnknotGuideStep calming[] = {
    { "count", "C.", "", "c", UNKNOT_STEP_PHASE_MOVE, UNKNOT_SIDE_BOTH, FALSE, 4, 5 },
    { "breathe", "B.", "", "b", UNKNOT_STEP_PHASE_MOVE, UNKNOT_SIDE_BOTH, FALSE, 10, 3, .breaths = TRUE },
  };

  unknot_guide_script_add (script, &press, &pressing, 1);
  unknot_guide_script_add (script, &pull, &pulling, 1);
  unknot_guide_script_add (script, &calm, calming, G_N_ELEMENTS (calming));
  g_assert_cmpuint (unknot_guide_script_get_n (script), ==, 15);

  return unknot_guide_new (script);
}

static void
pass (UnknotGuide *guide,
      gint64      *now,
      int          seconds)
{
  for (int i = 0; i < seconds; i++)
    unknot_guide_advance (guide, *now += SECOND);
}

/* From where, to where it is told, where that leads at once, and where after the way out. */
static void
test_jump (void)
{
  const struct
  {
    guint from;
    guint to;
    guint at_once;
    guint then;
  } cases[] = {
    { 0, 13, 13, 13 }, { 0, 0, 0, 0 },   { 0, 10, 8, 8 },  { 2, 13, 3, 13 }, { 2, 6, 3, 4 },  { 2, 1, 0, 0 },
    { 3, 13, 13, 13 }, { 1, 13, 3, 13 }, { 6, 2, 7, 0 },   { 6, 10, 7, 8 },  { 10, 6, 11, 4 }, { 13, 2, 0, 0 },
    { 13, 14, 14, 14 }, { 14, 13, 13, 13 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotGuide) guide = make_guide (FALSE);
      const UnknotGuideCourse *course = unknot_guide_get_course (guide);
      gint64 now = 0;

      unknot_guide_start (guide, now);
      while (course->position < cases[i].from)
        pass (guide, &now, 1);
      pass (guide, &now, 2);
      unknot_guide_jump (guide, cases[i].to, now);
      g_assert_cmpuint (course->position, ==, cases[i].at_once);
      g_assert_cmpint (course->elapsed, ==, 0);
      g_assert_cmpuint (course->state, ==, UNKNOT_GUIDE_STATE_RUNNING);
      if (cases[i].at_once != cases[i].then)
        pass (guide, &now, 5);
      g_assert_cmpuint (course->position, ==, cases[i].then);
      g_assert_cmpint (course->elapsed, ==, 0);
    }
}

static void
test_jump_while_paused (void)
{
  g_autoptr (UnknotGuide) guide = make_guide (FALSE);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);

  unknot_guide_start (guide, 0);
  unknot_guide_pause (guide, SECOND);
  unknot_guide_jump (guide, 13, 9 * SECOND);
  g_assert_cmpuint (course->position, ==, 13);
  g_assert_cmpuint (course->state, ==, UNKNOT_GUIDE_STATE_PAUSED);

  unknot_guide_stop (guide, NULL, 9 * SECOND);
  unknot_guide_jump (guide, 0, 9 * SECOND);
  g_assert_cmpuint (course->position, ==, 13);
}

/* What is counted has no clock; what is held, pressed or breathed keeps it. */
static void
test_own_pace (void)
{
  g_autoptr (UnknotGuide) guide = make_guide (FALSE);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);
  gint64 now = 0;

  unknot_guide_set_own_pace (guide, TRUE, now);
  unknot_guide_start (guide, now);
  while (course->position < 13)
    {
      g_assert_false (unknot_guide_course_is_open (course));
      unknot_guide_finish (guide, now);
      pass (guide, &now, 1);
    }
  g_assert_true (unknot_guide_course_is_open (course));

  /* However long it takes, no more than planned is counted. */
  pass (guide, &now, 300);
  g_assert_cmpuint (course->position, ==, 13);
  g_assert_cmpint (unknot_guide_course_get_total (course, 2).seconds, <=, 20);
  unknot_guide_finish (guide, now);
  g_assert_cmpuint (course->position, ==, 14);
  g_assert_false (unknot_guide_course_is_open (course));

  /* By the clock again, in the middle of it. */
  unknot_guide_back (guide, now);
  pass (guide, &now, 1);
  g_assert_cmpuint (course->position, ==, 13);
  unknot_guide_set_own_pace (guide, FALSE, now);
  g_assert_false (unknot_guide_course_is_open (course));
  pass (guide, &now, 19);
  g_assert_cmpuint (course->position, ==, 14);
}

static void
test_breaths (void)
{
  g_autoptr (UnknotGuide) guide = make_guide (FALSE);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);
  gint64 now = 0;

  unknot_guide_start (guide, now);
  unknot_guide_jump (guide, 14, now);
  for (guint breath = 1; breath <= 3; breath++)
    {
      g_assert_cmpuint (unknot_guide_course_get_repetition (course), ==, breath);
      pass (guide, &now, 9);
      g_assert_cmpuint (unknot_guide_course_get_repetition (course), ==, breath);
      pass (guide, &now, 1);
    }
  g_assert_cmpuint (course->state, ==, UNKNOT_GUIDE_STATE_DONE);
  g_assert_cmpint (unknot_guide_course_get_total (course, 2).seconds, ==, 30);
}

/* What is new waits once: at its start, never in a hold, and not again after going back to it. */
static void
test_waits (void)
{
  static const guint waiting[] = { 0, 12, 14 };
  g_autoptr (UnknotGuide) guide = make_guide (TRUE);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);
  gint64 now = 0;
  guint n = 0;

  unknot_guide_start (guide, now);
  while (course->state != UNKNOT_GUIDE_STATE_DONE)
    {
      if (course->waits)
        {
          g_assert_cmpuint (n, <, G_N_ELEMENTS (waiting));
          g_assert_cmpuint (course->position, ==, waiting[n++]);
          g_assert_cmpuint (course->state, ==, UNKNOT_GUIDE_STATE_PAUSED);
          pass (guide, &now, 100);
          g_assert_cmpint (course->elapsed, ==, 0);
          unknot_guide_resume (guide, now);
          pass (guide, &now, 1);
          unknot_guide_back (guide, now);
          unknot_guide_jump (guide, waiting[n - 1], now);
          g_assert_false (course->waits);
        }
      pass (guide, &now, 1);
    }
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (waiting));
}

static UnknotGuide *
restore (UnknotGuide  *guide,
         const char   *from,
         const char   *to,
         GError      **error)
{
  g_autoptr (JsonObject) object = unknot_guide_save (guide);
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), object);
  g_autofree char *text = json_to_string (node, FALSE);
  g_auto (GStrv) pieces = g_strsplit (text, from, 2);
  g_autofree char *changed = g_strjoinv (to, pieces);
  g_autoptr (GBytes) bytes = g_bytes_new (changed, strlen (changed));
  g_autoptr (JsonObject) parsed = unknot_json_parse (bytes, "running.json", error);

  g_assert_no_error (*error);
  if (g_strv_length (pieces) != 2)
    g_error ("%s is not once in %s", from, text);

  return unknot_guide_restore (parsed, "running.json", error);
}

/* The members that came with questions, first times and jumps: each is refused by its name, and may be missing. */
static void
test_damaged (void)
{
  const struct
  {
    const char *from;
    const char *damaged;
    const char *member;
  } cases[] = {
    { "\"spot_ache\":4", "\"spot_ache\":11", "spot_ache" },
    { "\"spot_ache\":4", "\"spot_ache\":-2", "spot_ache" },
    { "\"started\":0", "\"started\":16", "started" },
    { "\"started\":0", "\"started\":\"0\"", "started" },
    { "\"target\":12", "\"target\":15", "target" },
    { "\"target\":12", "\"target\":-1", "target" },
    { "\"own_pace\":false", "\"own_pace\":0", "own_pace" },
    { "\"pain\":6", "\"pain\":11", "pain" },
    { "\"ache_before\":4", "\"ache_before\":11", "ache_before" },
    { "\"ache_after\":4", "\"ache_after\":\"4\"", "ache_after" },
    { "\"ache_side\":\"left\",\"ache_ms\":0", "\"ache_side\":\"up\",\"ache_ms\":0", "ache_side" },
    { "\"ache_ms\":0,\"closed\":0", "\"ache_ms\":-1,\"closed\":0", "ache_ms" },
    { "\"closed\":0", "\"closed\":99", "closed" },
    { "\"held_ms\":[", "\"held_ms\":[1,", "held_ms" },
    { "\"held_ms\":[", "\"held_ms\":7,\"x\":[", "held_ms" },
  };
  g_autoptr (UnknotGuide) guide = make_guide (FALSE);
  gint64 now = 0;

  unknot_guide_set_pain (guide, 0, 6);
  unknot_guide_start (guide, now);
  pass (guide, &now, 15);
  unknot_guide_tell (guide, 4, now);
  unknot_guide_jump (guide, 12, now);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *named = g_strdup_printf ("'%s'", cases[i].member);
      g_autofree char *missing = g_strdup_printf ("\"old_%s", cases[i].from + 1);
      g_autoptr (GError) error = NULL;
      g_autoptr (UnknotGuide) again = NULL;

      g_assert_null (restore (guide, cases[i].from, cases[i].damaged, &error));
      if (error->domain != UNKNOT_DATA_ERROR || strstr (error->message, named) == NULL ||
          strstr (error->message, "running.json") == NULL)
        g_error ("%s: %s", cases[i].damaged, error->message);

      g_clear_error (&error);
      again = restore (guide, cases[i].from, missing, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (unknot_guide_get_course (again)->position, ==, 3);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guide-moves/jump", test_jump);
  g_test_add_func ("/guide-moves/jump-while-paused", test_jump_while_paused);
  g_test_add_func ("/guide-moves/own-pace", test_own_pace);
  g_test_add_func ("/guide-moves/breaths", test_breaths);
  g_test_add_func ("/guide-moves/waits", test_waits);
  g_test_add_func ("/guide-moves/damaged", test_damaged);

  return g_test_run ();
}
