#include "unknot-profile-private.h"

#include "unknot-json.h"
#include "unknot-members.h"

/* Lends the note that a technique is allowed again on a muscle. */
static JsonObject *
find_allowed (UnknotProfile *self,
              const char    *technique,
              const char    *muscle)
{
  JsonArray *list = unknot_json_array (unknot_profile_get_object (self), "", "allowed", NULL);

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      JsonObject *object = unknot_json_element (list, "", i, NULL);

      if (object != NULL && g_strcmp0 (unknot_member_get_text (object, "technique"), technique) == 0
          && g_strcmp0 (unknot_member_get_text (object, "muscle"), muscle) == 0)
        return object;
    }

  return NULL;
}

/**
 * unknot_profile_get_allowed_time:
 * @self: a profile
 * @technique: id of a technique
 * @muscle: id of the muscle that it was used on
 * @time: (out): when the person allowed it again
 *
 * Says since when a technique that had done harm may be offered again: what happened before does not count any more
 * (clinical.md G11).
 *
 * Returns: `TRUE` if it was allowed again and @time was set
 */
gboolean
unknot_profile_get_allowed_time (UnknotProfile *self,
                                 const char    *technique,
                                 const char    *muscle,
                                 UnknotTime    *time)
{
  JsonObject *object;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (technique != NULL, FALSE);
  g_return_val_if_fail (muscle != NULL, FALSE);

  object = find_allowed (self, technique, muscle);
  return object != NULL && unknot_member_get_time (object, "time", time);
}

/**
 * unknot_profile_allow_again:
 * @self: a profile
 * @technique: id of a technique
 * @muscle: id of the muscle that it was used on
 * @time: when
 *
 * Allows a technique again that had done harm.
 */
void
unknot_profile_allow_again (UnknotProfile *self,
                            const char    *technique,
                            const char    *muscle,
                            UnknotTime     time)
{
  JsonObject *object;

  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (technique != NULL);
  g_return_if_fail (muscle != NULL);

  object = find_allowed (self, technique, muscle);
  if (object == NULL)
    {
      object = json_object_new ();
      json_object_set_string_member (object, "technique", technique);
      json_object_set_string_member (object, "muscle", muscle);
      json_array_add_object_element (unknot_profile_need_array (self, "allowed"), object);
    }
  unknot_member_set_time (object, "time", time);
  unknot_profile_say_changed (self, NULL);
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
