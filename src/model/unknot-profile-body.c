/* What a person's body lets them do: which hands, and whether all of it is done on a chair. */

#include "unknot-profile-private.h"

#include "unknot-members.h"

#define LEFT_HANDED "left-handed"
#define SEATED "seated"
#define HANDS "hands"

/* The words of the file, by the bits of the hands. */
static const char * const words[] = { "neither", "left", "right", "both" };

/**
 * unknot_profile_get_left_handed:
 * @self: a profile
 *
 * Says whether the person does with the left hand what either hand could do.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_profile_get_left_handed (UnknotProfile *self)
{
  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), FALSE);

  return unknot_member_get_truth (unknot_profile_get_object (self), LEFT_HANDED, FALSE);
}

/**
 * unknot_profile_set_left_handed:
 * @self: a profile
 * @left_handed: whether it is so
 *
 * Notes whether the person is left-handed.
 */
void
unknot_profile_set_left_handed (UnknotProfile *self,
                                gboolean       left_handed)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));

  if (unknot_profile_get_left_handed (self) == !!left_handed)
    return;

  json_object_set_boolean_member (unknot_profile_get_object (self), LEFT_HANDED, left_handed);
  unknot_profile_say_changed (self, NULL);
}

/**
 * unknot_profile_get_seated:
 * @self: a profile
 *
 * Says whether the person does everything on a chair.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_profile_get_seated (UnknotProfile *self)
{
  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), FALSE);

  return unknot_member_get_truth (unknot_profile_get_object (self), SEATED, FALSE);
}

/**
 * unknot_profile_set_seated:
 * @self: a profile
 * @seated: whether it is so
 *
 * Notes whether the person does everything on a chair.
 */
void
unknot_profile_set_seated (UnknotProfile *self,
                           gboolean       seated)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));

  if (unknot_profile_get_seated (self) == !!seated)
    return;

  json_object_set_boolean_member (unknot_profile_get_object (self), SEATED, seated);
  unknot_profile_say_changed (self, NULL);
}

/**
 * unknot_profile_get_hands:
 * @self: a profile
 *
 * Says which hands the person can use.
 *
 * Returns: the hands, as `UNKNOT_HAND_BIT`s; both unless something else was said
 */
guint
unknot_profile_get_hands (UnknotProfile *self)
{
  const char *word;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), UNKNOT_HANDS_ALL);

  word = unknot_member_get_text (unknot_profile_get_object (self), HANDS);
  for (guint hands = 0; hands < G_N_ELEMENTS (words); hands++)
    if (g_strcmp0 (word, words[hands]) == 0)
      return hands;

  return UNKNOT_HANDS_ALL;
}

/**
 * unknot_profile_set_hands:
 * @self: a profile
 * @hands: the hands, as `UNKNOT_HAND_BIT`s
 *
 * Notes which hands the person can use.
 */
void
unknot_profile_set_hands (UnknotProfile *self,
                          guint          hands)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (hands < G_N_ELEMENTS (words));

  if (unknot_profile_get_hands (self) == hands)
    return;

  json_object_set_string_member (unknot_profile_get_object (self), HANDS, words[hands]);
  unknot_profile_say_changed (self, NULL);
}
