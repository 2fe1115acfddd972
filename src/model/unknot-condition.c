#include "unknot-condition.h"

static const char * const ids[UNKNOT_N_CONDITIONS] = {
  [UNKNOT_CONDITION_ANTICOAGULANT] = "anticoagulant",
  [UNKNOT_CONDITION_OSTEOPOROSIS] = "osteoporosis",
  [UNKNOT_CONDITION_PREGNANCY] = "pregnancy",
  [UNKNOT_CONDITION_FEVER] = "fever",
  [UNKNOT_CONDITION_SKIN_DAMAGE] = "skin-damage",
  [UNKNOT_CONDITION_RECENT_INJURY] = "recent-injury",
  [UNKNOT_CONDITION_CANCER] = "cancer",
  [UNKNOT_CONDITION_NUMBNESS] = "numbness",
  [UNKNOT_CONDITION_POOR_CIRCULATION] = "poor-circulation",
  [UNKNOT_CONDITION_NECK_ARTERY_DISEASE] = "neck-artery-disease",
  [UNKNOT_CONDITION_IMPLANT] = "implant",
  [UNKNOT_CONDITION_REDUCED_SENSATION] = "reduced-sensation",
  [UNKNOT_CONDITION_RAYNAUD] = "raynaud",
  [UNKNOT_CONDITION_HEART_DISEASE] = "heart-disease",
  [UNKNOT_CONDITION_INFLAMMATORY_ARTHRITIS] = "inflammatory-arthritis",
  [UNKNOT_CONDITION_HYPERMOBILITY] = "hypermobility",
  [UNKNOT_CONDITION_SPINAL_SURGERY] = "spinal-surgery",
  [UNKNOT_CONDITION_NO_FLOOR] = "no-floor",
  [UNKNOT_CONDITION_NSAID_ALLERGY] = "nsaid-allergy",
  [UNKNOT_CONDITION_INTOXICATED] = "intoxicated",
};

/**
 * unknot_condition_to_id:
 * @condition: a condition
 *
 * Gives the word that files use for a condition.
 *
 * Returns: (transfer none): the word
 */
const char *
unknot_condition_to_id (UnknotCondition condition)
{
  g_return_val_if_fail (condition < UNKNOT_N_CONDITIONS, NULL);

  return ids[condition];
}

/**
 * unknot_condition_from_id:
 * @id: a word of a file
 * @condition: (out): the condition
 *
 * Reads the word that files use for a condition.
 *
 * Returns: `TRUE` if @id names a condition
 */
gboolean
unknot_condition_from_id (const char      *id,
                          UnknotCondition *condition)
{
  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    if (g_str_equal (id, ids[i]))
      {
        *condition = (UnknotCondition) i;
        return TRUE;
      }

  return FALSE;
}
