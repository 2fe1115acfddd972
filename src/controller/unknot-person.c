/* What a person can do and wants, without a knot to ask about. */

#include "unknot-person.h"

#include "unknot-side.h"

static gboolean
can_use (UnknotHands needed,
         guint       usable)
{
  switch (needed)
    {
    case UNKNOT_HANDS_NONE:
      return TRUE;
    case UNKNOT_HANDS_BOTH:
      return usable == UNKNOT_HANDS_ALL;
    case UNKNOT_HANDS_EITHER:
    case UNKNOT_HANDS_SAME:
    case UNKNOT_HANDS_OPPOSITE:
    default:
      return usable != 0;
    }
}

/**
 * unknot_person_can_do:
 * @profile: the person's profile
 * @technique: a technique
 *
 * Says whether a technique can be done, on one side at least, with the hands and in the position that the person has,
 * and is wished. The planner asks for each knot more closely.
 *
 * Returns: `FALSE` if a plan never has it
 */
gboolean
unknot_person_can_do (UnknotProfile         *profile,
                      const UnknotTechnique *technique)
{
  guint hands;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (profile), FALSE);
  g_return_val_if_fail (technique != NULL, FALSE);

  hands = unknot_profile_get_hands (profile);
  if (unknot_profile_get_never (profile, technique->id))
    return FALSE;
  if (technique->has_chair && can_use (technique->chair_hands, hands))
    return TRUE;

  return (technique->seated || !unknot_profile_get_seated (profile)) && can_use (technique->hands, hands);
}
