#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotCondition:
 *
 * Something about a person's health that changes what is safe: the rows of clinical.md D2 in their order, then
 * alcohol, sedatives or strong painkillers now.
 */
typedef enum
{
  UNKNOT_CONDITION_ANTICOAGULANT,
  UNKNOT_CONDITION_OSTEOPOROSIS,
  UNKNOT_CONDITION_PREGNANCY,
  UNKNOT_CONDITION_FEVER,
  UNKNOT_CONDITION_SKIN_DAMAGE,
  UNKNOT_CONDITION_RECENT_INJURY,
  UNKNOT_CONDITION_CANCER,
  UNKNOT_CONDITION_NUMBNESS,
  UNKNOT_CONDITION_POOR_CIRCULATION,
  UNKNOT_CONDITION_NECK_ARTERY_DISEASE,
  UNKNOT_CONDITION_IMPLANT,
  UNKNOT_CONDITION_REDUCED_SENSATION,
  UNKNOT_CONDITION_RAYNAUD,
  UNKNOT_CONDITION_HEART_DISEASE,
  UNKNOT_CONDITION_INFLAMMATORY_ARTHRITIS,
  UNKNOT_CONDITION_HYPERMOBILITY,
  UNKNOT_CONDITION_SPINAL_SURGERY,
  UNKNOT_CONDITION_NO_FLOOR,
  UNKNOT_CONDITION_NSAID_ALLERGY,
  UNKNOT_CONDITION_INTOXICATED,
} UnknotCondition;

#define UNKNOT_N_CONDITIONS (UNKNOT_CONDITION_INTOXICATED + 1)

const char *  unknot_condition_to_id    (UnknotCondition  condition);
gboolean      unknot_condition_from_id  (const char      *id,
                                         UnknotCondition *condition);

G_END_DECLS
