#include "unknot-step-phase.h"

static void
test_round_trip (void)
{
  for (guint i = 0; i < UNKNOT_N_STEP_PHASES; i++)
    {
      UnknotStepPhase phase = UNKNOT_N_STEP_PHASES;

      g_assert_true (unknot_step_phase_from_id (unknot_step_phase_to_id ((UnknotStepPhase) i), &phase));
      g_assert_cmpuint (phase, ==, i);
    }
}

static void
test_unknown (void)
{
  UnknotStepPhase phase = UNKNOT_STEP_PHASE_HOLD;

  g_assert_false (unknot_step_phase_from_id ("easein", &phase));
  g_assert_false (unknot_step_phase_from_id ("", &phase));
  g_assert_cmpuint (phase, ==, UNKNOT_STEP_PHASE_HOLD);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/step-phase/round-trip", test_round_trip);
  g_test_add_func ("/step-phase/unknown", test_unknown);

  return g_test_run ();
}
