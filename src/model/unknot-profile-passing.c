#include "unknot-profile-private.h"

#include "unknot-json.h"
#include "unknot-members.h"

/* What was said about a spot is kept for this long, then it is as good as never asked. */
#define DAYS_SIGNS_HOLD 28

/**
 * unknot_profile_get_signs:
 * @self: a profile
 * @knot: UUID of a knot
 * @signs: (out caller-allocates): what was said about its skin
 *
 * Reads what was said last about a knot's spot (clinical.md G5, G12).
 *
 * Returns: `TRUE` if something was said and @signs was filled
 */
gboolean
unknot_profile_get_signs (UnknotProfile   *self,
                          const char      *knot,
                          UnknotKnotSigns *signs)
{
  JsonObject *spots;
  JsonObject *object;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (knot != NULL, FALSE);
  g_return_val_if_fail (signs != NULL, FALSE);

  spots = unknot_json_object (unknot_profile_get_object (self), "", "spots", NULL);
  object = spots != NULL ? unknot_json_object (spots, "", knot, NULL) : NULL;
  if (object == NULL || !unknot_member_get_time (object, "time", &signs->time))
    return FALSE;

  signs->swollen = unknot_member_get_truth (object, "swollen", FALSE);
  signs->numb = unknot_member_get_truth (object, "numb", FALSE);
  return TRUE;
}

/* What is long past says nothing about today, and its knot may be gone. */
static void
drop_old_signs (JsonObject *spots,
                UnknotTime  now)
{
  g_autoptr (GList) names = json_object_get_members (spots);

  for (GList *name = names; name != NULL; name = name->next)
    {
      JsonObject *object = unknot_json_object (spots, "", name->data, NULL);
      UnknotTime time;

      if (object != NULL && unknot_member_get_time (object, "time", &time)
          && unknot_time_get_day (now) - unknot_time_get_day (time) > DAYS_SIGNS_HOLD)
        json_object_remove_member (spots, name->data);
    }
}

/**
 * unknot_profile_set_signs:
 * @self: a profile
 * @knot: UUID of a knot
 * @signs: what is so there, and when it was said
 *
 * Notes what is so at a knot's spot. It passes, so it is asked again on another day.
 */
void
unknot_profile_set_signs (UnknotProfile         *self,
                          const char            *knot,
                          const UnknotKnotSigns *signs)
{
  JsonObject *spots;
  JsonObject *object;

  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (knot != NULL);
  g_return_if_fail (signs != NULL);

  object = json_object_new ();
  json_object_set_boolean_member (object, "swollen", signs->swollen);
  json_object_set_boolean_member (object, "numb", signs->numb);
  unknot_member_set_time (object, "time", signs->time);

  spots = unknot_profile_need_object (self, "spots");
  drop_old_signs (spots, signs->time);
  json_object_set_object_member (spots, knot, object);
  unknot_profile_say_changed (self, NULL);
}

/**
 * unknot_profile_get_condition_time:
 * @self: a profile
 * @condition: id of a condition
 * @time: (out): when the person last said that it is so
 *
 * Says how fresh a condition is. One that passes is asked again (clinical.md F9.12).
 *
 * Returns: `TRUE` if @time was set
 */
gboolean
unknot_profile_get_condition_time (UnknotProfile *self,
                                   const char    *condition,
                                   UnknotTime    *time)
{
  JsonObject *times;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (condition != NULL, FALSE);

  times = unknot_json_object (unknot_profile_get_object (self), "", "condition-times", NULL);
  return times != NULL && unknot_member_get_time (times, condition, time);
}

/**
 * unknot_profile_confirm_condition:
 * @self: a profile
 * @condition: id of a condition
 * @time: when
 *
 * Notes that the person says that a condition is still so.
 */
void
unknot_profile_confirm_condition (UnknotProfile *self,
                                  const char    *condition,
                                  UnknotTime     time)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (condition != NULL);

  unknot_member_set_time (unknot_profile_need_object (self, "condition-times"), condition, time);
  unknot_profile_say_changed (self, NULL);
}
