#include "unknot-level.h"

static const char * const level_ids[UNKNOT_N_LEVELS] = {
  [UNKNOT_LEVEL_OPEN] = "open",
  [UNKNOT_LEVEL_ADVISE] = "advise",
  [UNKNOT_LEVEL_GENTLE] = "gentle",
  [UNKNOT_LEVEL_INJURY] = "injury",
  [UNKNOT_LEVEL_URGENT] = "urgent",
  [UNKNOT_LEVEL_EMERGENCY] = "emergency",
  [UNKNOT_LEVEL_REFUSED] = "refused",
};

static const char * const gate_ids[UNKNOT_N_GATES] = {
  [UNKNOT_GATE_NONE] = "none",
  [UNKNOT_GATE_G1] = "G1",
  [UNKNOT_GATE_G2] = "G2",
  [UNKNOT_GATE_G3] = "G3",
  [UNKNOT_GATE_G4] = "G4",
  [UNKNOT_GATE_G5] = "G5",
  [UNKNOT_GATE_G6] = "G6",
  [UNKNOT_GATE_G7] = "G7",
  [UNKNOT_GATE_G8] = "G8",
  [UNKNOT_GATE_G9] = "G9",
  [UNKNOT_GATE_G10] = "G10",
  [UNKNOT_GATE_G11] = "G11",
  [UNKNOT_GATE_G12] = "G12",
};

/**
 * unknot_level_to_id:
 * @level: a level
 *
 * Gives the word that files use for a level.
 *
 * Returns: (transfer none): the word
 */
const char *
unknot_level_to_id (UnknotLevel level)
{
  g_return_val_if_fail (level < UNKNOT_N_LEVELS, NULL);

  return level_ids[level];
}

/**
 * unknot_level_from_id:
 * @id: a word of a file
 * @level: (out): the level
 *
 * Reads the word that files use for a level.
 *
 * Returns: `TRUE` if @id names a level
 */
gboolean
unknot_level_from_id (const char  *id,
                      UnknotLevel *level)
{
  for (guint i = 0; i < UNKNOT_N_LEVELS; i++)
    if (g_str_equal (id, level_ids[i]))
      {
        *level = (UnknotLevel) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * unknot_gate_to_id:
 * @gate: a gate
 *
 * Gives the id of a gate, as in clinical.md F2.
 *
 * Returns: (transfer none): the id, or `none`
 */
const char *
unknot_gate_to_id (UnknotGate gate)
{
  g_return_val_if_fail (gate < UNKNOT_N_GATES, NULL);

  return gate_ids[gate];
}

/**
 * unknot_gate_from_id:
 * @id: an id of a file
 * @gate: (out): the gate
 *
 * Reads the id of a gate.
 *
 * Returns: `TRUE` if @id names a gate
 */
gboolean
unknot_gate_from_id (const char *id,
                     UnknotGate *gate)
{
  for (guint i = 0; i < UNKNOT_N_GATES; i++)
    if (g_str_equal (id, gate_ids[i]))
      {
        *gate = (UnknotGate) i;
        return TRUE;
      }

  return FALSE;
}
