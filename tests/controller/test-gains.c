#include "rules-fixture.h"

static UnknotSituation *
make_situation (const char *muscle)
{
  UnknotSituation *situation = unknot_situation_new ();

  unknot_situation_add_knot (situation, muscle, UNKNOT_SIDE_LEFT, 4, 30);
  situation->age = 40;
  situation->minutes = 10;
  situation->experience = 10;
  situation->tools = UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_WALL);

  return situation;
}

static const UnknotGain *
find_gain (const GPtrArray  *gains,
           UnknotReasonCode  code,
           const char       *subject)
{
  for (guint i = 0; i < gains->len; i++)
    {
      const UnknotGain *gain = g_ptr_array_index (gains, i);

      if (gain->reason.code == code && g_strcmp0 (gain->reason.subject, subject) == 0)
        return gain;
    }

  return NULL;
}

/* Hands do not reach there, so that a ball is worth most, and the cane is another way. */
static void
test_tools (void)
{
  Rules rules;
  g_autoptr (UnknotSituation) situation = make_situation ("rhomboids");
  g_autoptr (GPtrArray) gains = NULL;
  const UnknotGain *ball, *best;

  rules_load (&rules);
  gains = unknot_planner_list_gains (rules.catalogue, rules.rules, rules.atlas, situation);
  ball = find_gain (gains, UNKNOT_REASON_OUT_TOOL, "soft-ball");
  best = g_ptr_array_index (gains, 0);

  g_assert_nonnull (ball);
  g_assert_true (ball == best);
  g_assert_cmpint (ball->knot, ==, 0);
  g_assert_cmpstr (((UnknotTechnique *) g_ptr_array_index (ball->techniques, 0))->ref, ==, "T04");
  g_assert_nonnull (find_gain (gains, UNKNOT_REASON_OUT_TOOL, "cane"));
  g_assert_nonnull (find_gain (gains, UNKNOT_REASON_OUT_HELPER, NULL));
  g_assert_null (find_gain (gains, UNKNOT_REASON_OUT_TOOL, "wall"));
  /* The gun has no place on this muscle, and a roller alone does not help without the floor. */
  g_assert_null (find_gain (gains, UNKNOT_REASON_OUT_TOOL, "gun"));
  g_assert_null (find_gain (gains, UNKNOT_REASON_OUT_TOOL, "roller"));
  for (guint i = 1; i < gains->len; i++)
    g_assert_cmpfloat (((UnknotGain *) g_ptr_array_index (gains, i - 1))->better, >=,
                       ((UnknotGain *) g_ptr_array_index (gains, i))->better);
  rules_clear (&rules);
}

/* What a condition or a flag closes, no tool opens. */
static void
test_closed (void)
{
  Rules rules;
  g_autoptr (UnknotSituation) situation = make_situation ("rhomboids");
  g_autoptr (UnknotSituation) urgent = make_situation ("rhomboids");
  g_autoptr (GPtrArray) gains = NULL;
  g_autoptr (GPtrArray) none = NULL;

  rules_load (&rules);
  situation->floor = TRUE;
  unknot_situation_add_condition (situation, UNKNOT_CONDITION_ANTICOAGULANT);
  gains = unknot_planner_list_gains (rules.catalogue, rules.rules, rules.atlas, situation);
  g_assert_nonnull (find_gain (gains, UNKNOT_REASON_OUT_TOOL, "soft-ball"));
  g_assert_null (find_gain (gains, UNKNOT_REASON_OUT_TOOL, "roller"));
  g_assert_null (find_gain (gains, UNKNOT_REASON_OUT_TOOL, "device"));

  unknot_situation_add_flag (urgent, "RF25");
  none = unknot_planner_list_gains (rules.catalogue, rules.rules, rules.atlas, urgent);
  g_assert_cmpuint (none->len, ==, 0);
  rules_clear (&rules);
}

/* The waist is pressed only where the spot is known to be low. */
static void
test_spot (void)
{
  Rules rules;
  g_autoptr (UnknotSituation) situation = make_situation ("quadratus-lumborum");
  g_autoptr (GPtrArray) gains = NULL;
  const UnknotGain *spot;

  rules_load (&rules);
  situation->tools |= UNKNOT_TOOL_BIT (UNKNOT_TOOL_SOFT_BALL);
  gains = unknot_planner_list_gains (rules.catalogue, rules.rules, rules.atlas, situation);
  spot = find_gain (gains, UNKNOT_REASON_OUT_SPOT, NULL);
  g_assert_nonnull (spot);
  g_assert_cmpstr (((UnknotTechnique *) g_ptr_array_index (spot->techniques, 0))->ref, ==, "T04");
  rules_clear (&rules);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/gains/tools", test_tools);
  g_test_add_func ("/gains/closed", test_closed);
  g_test_add_func ("/gains/spot", test_spot);

  return g_test_run ();
}
