/* What can be answered while a session runs, and what comes of it. */

#include "guide-moments.h"

static void
test_what_can_be_answered (void)
{
  /* 'p': more, right and too much; 't': too much; '-': nothing */
  static const char expected[] = "-ppp--tt--tt---";

  for (guint position = 0; position < 15; position++)
    {
      gint64 now;
      g_autoptr (UnknotGuide) guide = make_guide_at (position, &now);
      const UnknotGuideCourse *course = unknot_guide_get_course (guide);

      g_assert_cmpint (unknot_guide_can_answer (guide, UNKNOT_GUIDE_ANSWER_MORE), ==, expected[position] == 'p');
      g_assert_cmpint (unknot_guide_can_answer (guide, UNKNOT_GUIDE_ANSWER_RIGHT), ==, expected[position] == 'p');
      g_assert_cmpint (unknot_guide_can_answer (guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH), ==, expected[position] != '-');

      if (expected[position] == '-')
        {
          unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH, now);
          g_assert_cmpuint (course->position, ==, position);
          g_assert_cmpuint (course->advice, ==, UNKNOT_GUIDE_ADVICE_NONE);
        }

      unknot_guide_pause (guide, now);
      g_assert_false (unknot_guide_can_answer (guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH));
    }
}

static void
test_more (void)
{
  gint64 now;
  g_autoptr (UnknotGuide) guide = make_guide_at (2, &now);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);

  g_assert_cmpint (course->level, ==, 4);
  unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_RIGHT, now);
  g_assert_cmpuint (course->advice, ==, UNKNOT_GUIDE_ADVICE_STAY);
  unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_MORE, now);
  g_assert_cmpint (course->level, ==, 5);
  g_assert_cmpuint (course->advice, ==, UNKNOT_GUIDE_ADVICE_MORE);

  for (guint i = 0; i < 20; i++)
    {
      unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_MORE, now);
      g_assert_cmpint (course->level, ==, 5);
      g_assert_cmpuint (course->advice, ==, UNKNOT_GUIDE_ADVICE_AT_CAP);
    }
  g_assert_cmpuint (unknot_guide_course_get_total (course, 0).more, ==, 21);

  pass (guide, &now, 20);
  g_assert_cmpuint (course->position, ==, 3);
  g_assert_cmpuint (course->advice, ==, UNKNOT_GUIDE_ADVICE_NONE);
  g_assert_cmpint (course->level, ==, 5);
}

static void
test_too_much (void)
{
  gint64 now;
  g_autoptr (UnknotGuide) guide = make_guide_at (2, &now);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);

  pass (guide, &now, 8);
  unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH, now);
  g_assert_cmpuint (course->advice, ==, UNKNOT_GUIDE_ADVICE_LIGHTER);
  g_assert_cmpint (course->level, ==, 2);
  g_assert_cmpint (course->length, ==, 14 * SECOND);
  g_assert_cmpint (unknot_guide_course_get_remaining (course), ==, 6);

  /* Afterwards not above the target. */
  for (guint i = 0; i < 5; i++)
    unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_MORE, now);
  g_assert_cmpint (course->level, ==, 4);

  pass (guide, &now, 1);
  unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH, now);
  g_assert_cmpuint (course->advice, ==, UNKNOT_GUIDE_ADVICE_ENOUGH);
  g_assert_cmpuint (course->position, ==, 4);
  g_assert_cmpint (unknot_guide_course_get_total (course, 0).seconds, ==, 19);
  g_assert_cmpuint (unknot_guide_course_get_total (course, 0).holds, ==, 0);
  g_assert_cmpuint (unknot_guide_course_get_total (course, 0).too_much, ==, 2);

  /* The next technique starts afresh. */
  pass (guide, &now, 10);
  g_assert_cmpuint (course->position, ==, 6);
  g_assert_cmpuint (course->advice, ==, UNKNOT_GUIDE_ADVICE_NONE);
  g_assert_cmpint (course->level, ==, 2);
  g_assert_cmpuint (course->too_much, ==, 0);
}

static void
test_too_much_while_easing_in (void)
{
  gint64 now;
  g_autoptr (UnknotGuide) guide = make_guide_at (6, &now);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);

  unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH, now);
  g_assert_cmpint (course->length, ==, 5 * SECOND);
  pass (guide, &now, 5);
  g_assert_cmpuint (course->position, ==, 7);
  g_assert_cmpint (course->length, ==, 15 * SECOND);

  /* The other side of a stretch is another spot, with its full time. */
  pass (guide, &now, 15 + 5 + 5);
  g_assert_cmpuint (course->position, ==, 10);
  g_assert_cmpuint (course->too_much, ==, 0);
  unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH, now);
  unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH, now);
  g_assert_cmpuint (course->position, ==, 12);
}

static void
test_too_much_in_repetitions (void)
{
  gint64 now;
  g_autoptr (UnknotGuide) guide = make_guide_at (3, &now);
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);

  /* 5 of 20 s are done; half of the 15 s left end within the fourth repetition, which is done to its end. */
  pass (guide, &now, 5);
  unknot_guide_answer (guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH, now);
  g_assert_cmpint (course->length, ==, 16 * SECOND);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guide/what-can-be-answered", test_what_can_be_answered);
  g_test_add_func ("/guide/more", test_more);
  g_test_add_func ("/guide/too-much", test_too_much);
  g_test_add_func ("/guide/too-much-while-easing-in", test_too_much_while_easing_in);
  g_test_add_func ("/guide/too-much-in-repetitions", test_too_much_in_repetitions);

  return g_test_run ();
}
