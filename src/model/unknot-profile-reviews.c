#include "unknot-profile-private.h"

#include "unknot-json.h"
#include "unknot-members.h"

/* Lends the answer to a review of a knot. */
static JsonObject *
find_review (UnknotProfile *self,
             const char    *knot,
             const char    *review)
{
  JsonArray *list = unknot_json_array (unknot_profile_get_object (self), "", "reviews", NULL);

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      JsonObject *object = unknot_json_element (list, "", i, NULL);

      if (object != NULL && g_strcmp0 (unknot_member_get_text (object, "knot"), knot) == 0
          && g_strcmp0 (unknot_member_get_text (object, "review"), review) == 0)
        return object;
    }

  return NULL;
}

/**
 * unknot_profile_get_review:
 * @self: a profile
 * @knot: UUID of a knot
 * @review: id of a review
 * @answer: (out): what was answered; its text holds until the next change
 *
 * Gets the last answer to a review of a knot (clinical.md F7).
 *
 * Returns: `TRUE` if it was answered and @answer was set
 */
gboolean
unknot_profile_get_review (UnknotProfile      *self,
                           const char         *knot,
                           const char         *review,
                           UnknotReviewAnswer *answer)
{
  JsonObject *object;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (knot != NULL, FALSE);
  g_return_val_if_fail (review != NULL, FALSE);

  object = find_review (self, knot, review);
  if (object == NULL || !unknot_member_get_time (object, "time", &answer->time))
    return FALSE;

  answer->answer = unknot_member_get_text (object, "answer");
  return answer->answer != NULL;
}

/**
 * unknot_profile_set_review:
 * @self: a profile
 * @knot: UUID of a knot
 * @review: id of a review
 * @answer: what was answered, and when
 *
 * Notes the answer to a review of a knot; the one before is forgotten.
 */
void
unknot_profile_set_review (UnknotProfile            *self,
                           const char               *knot,
                           const char               *review,
                           const UnknotReviewAnswer *answer)
{
  JsonObject *object;

  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (knot != NULL);
  g_return_if_fail (review != NULL);
  g_return_if_fail (answer != NULL && answer->answer != NULL);

  object = find_review (self, knot, review);
  if (object == NULL)
    {
      object = json_object_new ();
      json_object_set_string_member (object, "knot", knot);
      json_object_set_string_member (object, "review", review);
      json_array_add_object_element (unknot_profile_need_array (self, "reviews"), object);
    }
  json_object_set_string_member (object, "answer", answer->answer);
  unknot_member_set_time (object, "time", answer->time);
  unknot_profile_say_changed (self, NULL);
}
