/* When which questions are due, what an answer counts as, and who may clear it: clinical.md D1. */

#include "rules-fixture.h"
#include "unknot-safety-timing.h"

#define HOUR ((gint64) 3600 * 1000)
#define DAY (24 * HOUR)
#define NOW (1000 * DAY)

/* All were answered at one time, and some at another; 0 is never. */
typedef struct
{
  gint64      all;
  const char *some;
  gint64      then;
} Asked;

static gboolean
asked_cb (const char *flag,
          UnknotTime *time,
          gpointer    data)
{
  const Asked *asked = data;

  *time = (UnknotTime) { .milliseconds = asked->all };
  if (asked->some != NULL && g_strstr_len (asked->some, -1, flag) != NULL)
    time->milliseconds = asked->then;

  return time->milliseconds != 0;
}

static void
test_due (void)
{
  static const struct
  {
    Asked          asked;
    UnknotOccasion occasion;
    gint64         hours_ago;
    const char    *stop_rule;
    const char    *flags;
    gboolean       quick;
    UnknotOccasion why;
  } cases[] = {
    /* The occasion FIRST stands for no event here. */
    { { NOW - DAY, NULL, 0 }, UNKNOT_OCCASION_FIRST, 0, NULL, "", FALSE, UNKNOT_OCCASION_FIRST },
    { { NOW - 28 * DAY, NULL, 0 }, UNKNOT_OCCASION_FIRST, 0, NULL, "", FALSE, UNKNOT_OCCASION_FIRST },
    { { NOW - 28 * DAY - 1, NULL, 0 }, UNKNOT_OCCASION_FIRST, 0, NULL,
      "RF12 RF02 RF03 RF04 RF13 RF08 RF10 RF11 RF17 RF23 RF25", FALSE, UNKNOT_OCCASION_MONTH },
    /* Never asked is due, alone. */
    { { NOW - DAY, "RF12", 0 }, UNKNOT_OCCASION_FIRST, 0, NULL, "RF12", FALSE, UNKNOT_OCCASION_MONTH },
    /* In a new region the answers of the same day count. */
    { { NOW - 5 * HOUR, NULL, 0 }, UNKNOT_OCCASION_REGION, 1, NULL, "", FALSE, UNKNOT_OCCASION_FIRST },
    { { NOW - 26 * HOUR, NULL, 0 }, UNKNOT_OCCASION_REGION, 1, NULL,
      "RF12 RF02 RF03 RF04 RF13 RF08 RF10 RF11 RF17 RF23 RF25", FALSE, UNKNOT_OCCASION_REGION },
    { { NOW - 26 * HOUR, "RF12", NOW }, UNKNOT_OCCASION_REGION, 1, NULL,
      "RF02 RF03 RF04 RF13 RF08 RF10 RF11 RF17 RF23 RF25", FALSE, UNKNOT_OCCASION_REGION },
    /* After a jump none count, until they are answered again. */
    { { NOW - 2 * HOUR, NULL, 0 }, UNKNOT_OCCASION_JUMP, 1, NULL,
      "RF12 RF02 RF03 RF04 RF13 RF08 RF10 RF11 RF17 RF23 RF25", FALSE, UNKNOT_OCCASION_JUMP },
    { { NOW - HOUR, NULL, 0 }, UNKNOT_OCCASION_JUMP, 1, NULL, "", FALSE, UNKNOT_OCCASION_FIRST },
    { { NOW - 2 * HOUR, NULL, 0 }, UNKNOT_OCCASION_STOP, 1, "dizziness", "RF06 RF01", FALSE, UNKNOT_OCCASION_STOP },
    { { NOW - 2 * HOUR, NULL, 0 }, UNKNOT_OCCASION_STOP, 1, "skin-burning", "", FALSE, UNKNOT_OCCASION_FIRST },
    { { NOW - 2 * HOUR, NULL, 0 }, UNKNOT_OCCASION_STOP, 1, "of-a-later-version",
      "RF12 RF02 RF03 RF04 RF13 RF08 RF10 RF11 RF17 RF23 RF25", FALSE, UNKNOT_OCCASION_STOP },
    { { NOW - 2 * DAY, NULL, 0 }, UNKNOT_OCCASION_FLARE, 0, NULL, "", TRUE, UNKNOT_OCCASION_FLARE },
    { { NOW - HOUR, NULL, 0 }, UNKNOT_OCCASION_FLARE, 0, NULL, "", FALSE, UNKNOT_OCCASION_FIRST },
  };
  Rules rules;
  g_autoptr (UnknotSituation) situation = unknot_situation_new ();
  g_autoptr (UnknotSafetyCheck) check = NULL;

  rules_load (&rules);
  unknot_situation_add_knot (situation, "quadratus-lumborum", UNKNOT_SIDE_LEFT, 3, 30);
  situation->age = 40;
  check = unknot_safety_check (rules.rules, situation);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotEvent event = {
        .occasion = cases[i].occasion,
        .time = { .milliseconds = NOW - cases[i].hours_ago * HOUR },
        .stop_rule = cases[i].stop_rule,
      };
      g_autoptr (UnknotDue) due =
        unknot_safety_list_due (rules.rules, check, &event, cases[i].occasion != UNKNOT_OCCASION_FIRST ? 1 : 0,
                                asked_cb, (gpointer) &cases[i].asked, (UnknotTime) { .milliseconds = NOW });
      g_autofree char *flags = g_strjoinv (" ", due->flags);

      if (!g_str_equal (flags, cases[i].flags))
        g_error ("case %u: '%s', not '%s'", i, flags, cases[i].flags);
      g_assert_cmpint (due->quick, ==, cases[i].quick);
      g_assert_cmpint (due->occasion, ==, cases[i].why);
    }
  rules_clear (&rules);
}

static void
test_first (void)
{
  Rules rules;
  Asked never = { 0 };
  g_autoptr (UnknotSituation) situation = unknot_situation_new ();
  g_autoptr (UnknotSafetyCheck) check = NULL;
  g_autoptr (UnknotDue) due = NULL;

  rules_load (&rules);
  unknot_situation_add_knot (situation, "rhomboids", UNKNOT_SIDE_LEFT, 3, 30);
  check = unknot_safety_check (rules.rules, situation);
  due = unknot_safety_list_due (rules.rules, check, NULL, 0, asked_cb, &never, (UnknotTime) { .milliseconds = NOW });
  g_assert_cmpuint (g_strv_length (due->flags), ==, 28);
  g_assert_cmpint (due->occasion, ==, UNKNOT_OCCASION_FIRST);
  rules_clear (&rules);
}

static void
test_answers (void)
{
  static const struct
  {
    const char   *flag;
    UnknotAnswer  answer;
    UnknotAnswer  follow_up;
    const char   *counts;
  } cases[] = {
    { "RF01", UNKNOT_ANSWER_NO, UNKNOT_ANSWER_OPEN, NULL },
    { "RF01", UNKNOT_ANSWER_OPEN, UNKNOT_ANSWER_OPEN, NULL },
    { "RF01", UNKNOT_ANSWER_YES, UNKNOT_ANSWER_OPEN, "RF01" },
    { "RF01", UNKNOT_ANSWER_NOT_SURE, UNKNOT_ANSWER_OPEN, "RF01" },
    { "RF10", UNKNOT_ANSWER_NOT_SURE, UNKNOT_ANSWER_OPEN, "RF10" },
    /* Only level G, and levels A and G: not sure is no. */
    { "RF18", UNKNOT_ANSWER_NOT_SURE, UNKNOT_ANSWER_OPEN, NULL },
    { "RF22", UNKNOT_ANSWER_NOT_SURE, UNKNOT_ANSWER_OPEN, NULL },
    { "RF22", UNKNOT_ANSWER_YES, UNKNOT_ANSWER_NO, "RF22" },
    /* An open follow-up is the more urgent. */
    { "RF12", UNKNOT_ANSWER_YES, UNKNOT_ANSWER_NO, "RF12" },
    { "RF12", UNKNOT_ANSWER_YES, UNKNOT_ANSWER_YES, "RF12+" },
    { "RF12", UNKNOT_ANSWER_YES, UNKNOT_ANSWER_OPEN, "RF12+" },
    { "RF12", UNKNOT_ANSWER_YES, UNKNOT_ANSWER_NOT_SURE, "RF12+" },
    { "RF14", UNKNOT_ANSWER_NOT_SURE, UNKNOT_ANSWER_OPEN, "RF14+" },
    { "RF24", UNKNOT_ANSWER_NOT_SURE, UNKNOT_ANSWER_OPEN, "RF24" },
  };
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *counts = unknot_safety_dup_flag (rules.rules, cases[i].flag, cases[i].answer,
                                                        cases[i].follow_up);

      g_assert_cmpstr (counts, ==, cases[i].counts);
    }

  g_assert_true (unknot_safety_may_clear (rules.rules, "RF12+", "my doctor"));
  g_assert_false (unknot_safety_may_clear (rules.rules, "RF12+", NULL));
  g_assert_false (unknot_safety_may_clear (rules.rules, "RF12", "  "));
  g_assert_false (unknot_safety_may_clear (rules.rules, "RF24", "my doctor"));

  g_assert_true (unknot_safety_is_jump (rules.rules, 3, 6));
  g_assert_false (unknot_safety_is_jump (rules.rules, 3, 5));
  g_assert_false (unknot_safety_is_jump (rules.rules, UNKNOT_UNKNOWN, 9));
  rules_clear (&rules);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/safety-timing/due", test_due);
  g_test_add_func ("/safety-timing/first", test_first);
  g_test_add_func ("/safety-timing/answers", test_answers);

  return g_test_run ();
}
