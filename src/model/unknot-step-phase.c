#include "unknot-step-phase.h"

static const char * const ids[UNKNOT_N_STEP_PHASES] = {
  "find", "warm", "ready", "ease-in", "hold", "do", "breathe", "move", "ease-out", "rest", "switch-side",
};

/**
 * unknot_step_phase_to_id:
 * @phase: a phase
 *
 * Gives the word that files use for @phase.
 *
 * Returns: (transfer none): a word such as `ease-in`
 */
const char *
unknot_step_phase_to_id (UnknotStepPhase phase)
{
  g_return_val_if_fail (phase < UNKNOT_N_STEP_PHASES, ids[UNKNOT_STEP_PHASE_READY]);

  return ids[phase];
}

/**
 * unknot_step_phase_from_id:
 * @id: a word of a file
 * @phase: (out): the phase
 *
 * Reads the word that files use for a phase.
 *
 * Returns: `TRUE` if @id names a phase
 */
gboolean
unknot_step_phase_from_id (const char      *id,
                           UnknotStepPhase *phase)
{
  for (guint i = 0; i < UNKNOT_N_STEP_PHASES; i++)
    if (g_str_equal (id, ids[i]))
      {
        *phase = (UnknotStepPhase) i;
        return TRUE;
      }

  return FALSE;
}
