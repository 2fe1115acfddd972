#include "unknot-profile-private.h"

#include "unknot-json.h"

/**
 * unknot_profile_dup_preferences:
 * @self: a profile
 *
 * Gets the techniques that the person has said something about.
 *
 * Returns: (transfer full): their ids
 */
GStrv
unknot_profile_dup_preferences (UnknotProfile *self)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_autoptr (GList) names = NULL;
  JsonObject *preferences;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), NULL);

  preferences = unknot_json_object (unknot_profile_get_object (self), "", "preference", NULL);
  if (preferences != NULL)
    names = json_object_get_members (preferences);
  for (GList *name = names; name != NULL; name = name->next)
    if (unknot_profile_get_preference (self, name->data) != 0)
      g_strv_builder_add (ids, name->data);

  return g_strv_builder_end (ids);
}

/**
 * unknot_profile_get_preference:
 * @self: a profile
 * @technique: id of a technique
 *
 * Says whether the person likes a technique.
 *
 * Returns: 1 likes it, -1 does not, 0 has not said
 */
int
unknot_profile_get_preference (UnknotProfile *self,
                               const char    *technique)
{
  JsonObject *preferences;
  int preference;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), 0);
  g_return_val_if_fail (technique != NULL, 0);

  preferences = unknot_json_object (unknot_profile_get_object (self), "", "preference", NULL);
  if (preferences == NULL || !unknot_json_integer (preferences, "", technique, -1, 1, &preference, NULL))
    return 0;
  return preference;
}

/**
 * unknot_profile_set_preference:
 * @self: a profile
 * @technique: id of a technique
 * @preference: 1 likes it, -1 does not, 0 has not said
 *
 * Notes whether the person likes a technique.
 */
void
unknot_profile_set_preference (UnknotProfile *self,
                               const char    *technique,
                               int            preference)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (technique != NULL);
  g_return_if_fail (preference >= -1 && preference <= 1);

  if (preference == unknot_profile_get_preference (self, technique))
    return;

  json_object_set_int_member (unknot_profile_need_object (self, "preference"), technique, preference);
  unknot_profile_say_changed (self, NULL);
}
