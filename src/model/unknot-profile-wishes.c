#include "unknot-profile-private.h"

#include "unknot-json.h"
#include "unknot-members.h"

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

/**
 * unknot_profile_dup_never:
 * @self: a profile
 *
 * Gets the techniques that the person never wants to be offered.
 *
 * Returns: (transfer full): their ids
 */
GStrv
unknot_profile_dup_never (UnknotProfile *self)
{
  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), NULL);

  return unknot_member_dup_texts (unknot_profile_get_object (self), "never");
}

/**
 * unknot_profile_get_never:
 * @self: a profile
 * @technique: id of a technique
 *
 * Says whether the person never wants to be offered a technique.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_profile_get_never (UnknotProfile *self,
                          const char    *technique)
{
  g_auto (GStrv) never = NULL;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (technique != NULL, FALSE);

  never = unknot_profile_dup_never (self);
  return g_strv_contains ((const char * const *) never, technique);
}

/**
 * unknot_profile_set_never:
 * @self: a profile
 * @technique: id of a technique
 * @never: whether it is never to be offered
 *
 * Notes whether a technique may be offered.
 */
void
unknot_profile_set_never (UnknotProfile *self,
                          const char    *technique,
                          gboolean       never)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) before = NULL;
  g_auto (GStrv) after = NULL;

  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (technique != NULL);

  if (unknot_profile_get_never (self, technique) == !!never)
    return;

  before = unknot_profile_dup_never (self);
  for (char **id = before; *id != NULL; id++)
    if (!g_str_equal (*id, technique))
      g_strv_builder_add (builder, *id);
  if (never)
    g_strv_builder_add (builder, technique);
  after = g_strv_builder_end (builder);
  unknot_member_set_texts (unknot_profile_get_object (self), "never", (const char * const *) after);
  unknot_profile_say_changed (self, NULL);
}
