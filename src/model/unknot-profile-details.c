#include "unknot-profile-private.h"

#include "unknot-detail-answer.h"
#include "unknot-json.h"
#include "unknot-members.h"

#define DAYS_PER_WEEK 7

static JsonObject *
get_details (UnknotProfile *self)
{
  return unknot_json_object (unknot_profile_get_object (self), "", "details", NULL);
}

static JsonObject *
get_detail (UnknotProfile *self,
            const char    *id)
{
  JsonObject *details = get_details (self);

  return details != NULL ? unknot_json_object (details, "", id, NULL) : NULL;
}

/**
 * unknot_profile_dup_details:
 * @self: a profile
 *
 * Gets which extra questions about conditions were answered, "I don't know" included.
 *
 * Returns: (transfer full): their ids, as in `data/safety/details.json`
 */
GStrv
unknot_profile_dup_details (UnknotProfile *self)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_autoptr (GList) names = NULL;
  JsonObject *details;
  UnknotTime time;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), NULL);

  details = get_details (self);
  if (details != NULL)
    names = json_object_get_members (details);
  for (GList *name = names; name != NULL; name = name->next)
    if (unknot_profile_get_detail_time (self, name->data, &time))
      g_strv_builder_add (ids, name->data);

  return g_strv_builder_end (ids);
}

/**
 * unknot_profile_get_detail_time:
 * @self: a profile
 * @id: id of an extra question about a condition
 * @time: (out): when it was answered
 *
 * Says when an extra question was answered, if only with "I don't know". An answer without a date is none: nobody can
 * tell what it is worth today.
 *
 * Returns: `TRUE` if it was answered and @time was set
 */
gboolean
unknot_profile_get_detail_time (UnknotProfile *self,
                                const char    *id,
                                UnknotTime    *time)
{
  JsonObject *object;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  object = get_detail (self, id);
  return object != NULL && unknot_member_get_time (object, "time", time);
}

/* A number of weeks goes on from the day of the answer. */
static GVariant *
let_pass (GVariant   *value,
          UnknotTime  then,
          UnknotTime  now)
{
  int days = MAX (0, unknot_time_get_day (now) - unknot_time_get_day (then));

  if (!g_variant_is_of_type (value, G_VARIANT_TYPE_INT32))
    return g_variant_ref (value);

  return g_variant_ref_sink (g_variant_new_int32 (g_variant_get_int32 (value) + days / DAYS_PER_WEEK));
}

/**
 * unknot_profile_dup_detail:
 * @self: a profile
 * @id: id of an extra question about a condition
 * @now: what time it is; a number of weeks has grown since the answer
 *
 * Gets what the person added to a condition (clinical.md D2, F9.11).
 *
 * Returns: (transfer full) (nullable): the answer, a variant of the type `b`, `i` or `as`; `NULL` if it is not known
 */
GVariant *
unknot_profile_dup_detail (UnknotProfile *self,
                           const char    *id,
                           UnknotTime     now)
{
  g_autoptr (GVariant) value = NULL;
  JsonNode *node;
  UnknotTime then;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (!unknot_profile_get_detail_time (self, id, &then))
    return NULL;

  node = json_object_get_member (get_detail (self, id), "value");
  if (node != NULL && !JSON_NODE_HOLDS_OBJECT (node) && !JSON_NODE_HOLDS_NULL (node))
    value = unknot_detail_answer_from_node (node);

  return value != NULL ? let_pass (value, then, now) : NULL;
}

/**
 * unknot_profile_set_detail:
 * @self: a profile
 * @id: id of an extra question about a condition
 * @answer: (nullable): the answer, a variant of the type `b`, `i` or `as`; `NULL` for "I don't know"; sunk if floating
 * @time: when
 *
 * Notes what the person adds to a condition. The same answer again is as good as a new one: its date counts.
 */
void
unknot_profile_set_detail (UnknotProfile *self,
                           const char    *id,
                           GVariant      *answer,
                           UnknotTime     time)
{
  g_autoptr (GVariant) held = answer != NULL ? g_variant_ref_sink (answer) : NULL;
  JsonObject *object;

  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (id != NULL);

  object = json_object_new ();
  if (held != NULL)
    json_object_set_member (object, "value", unknot_detail_answer_to_node (held));
  else
    json_object_set_null_member (object, "value");
  unknot_member_set_time (object, "time", time);
  json_object_set_object_member (unknot_profile_need_object (self, "details"), id, object);
  unknot_profile_say_changed (self, NULL);
}

/**
 * unknot_profile_drop_detail:
 * @self: a profile
 * @id: id of an extra question about a condition
 *
 * Forgets an answer, for a condition that is over: it is asked again if it comes back.
 */
void
unknot_profile_drop_detail (UnknotProfile *self,
                            const char    *id)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (id != NULL);

  if (get_detail (self, id) == NULL)
    return;

  json_object_remove_member (get_details (self), id);
  unknot_profile_say_changed (self, NULL);
}
