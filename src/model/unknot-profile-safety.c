#include "unknot-profile-private.h"

#include "unknot-json.h"
#include "unknot-members.h"

#include <string.h>

/* Lends a list or an object of the file, making it where it is missing or of another kind. */
static JsonArray *
need_array (UnknotProfile *self,
            const char    *member)
{
  JsonObject *object = unknot_profile_get_object (self);
  JsonArray *array = unknot_json_array (object, "", member, NULL);

  if (array == NULL)
    {
      array = json_array_new ();
      json_object_set_array_member (object, member, array);
    }
  return array;
}

static JsonObject *
need_object (UnknotProfile *self,
             const char    *member)
{
  JsonObject *object = unknot_profile_get_object (self);
  JsonObject *inner = unknot_json_object (object, "", member, NULL);

  if (inner == NULL)
    {
      inner = json_object_new ();
      json_object_set_object_member (object, member, inner);
    }
  return inner;
}

/* A flag has a plus or not by its follow-up question: both are answers to one question. */
static gboolean
is_same_question (const char *flag,
                  const char *other)
{
  gsize length = strcspn (flag, "+");

  return length == strcspn (other, "+") && strncmp (flag, other, length) == 0;
}

static gboolean
answers_one_of (const char         *flag,
                const char * const *flags)
{
  for (guint i = 0; flags != NULL && flags[i] != NULL; i++)
    if (is_same_question (flag, flags[i]))
      return TRUE;

  return FALSE;
}

static const char *
get_flag (JsonArray *answers,
          guint      index)
{
  JsonObject *answer = unknot_json_element (answers, "", index, NULL);

  return answer != NULL ? unknot_member_get_text (answer, "flag") : NULL;
}

static void
remove_answers (JsonArray          *answers,
                const char * const *flags)
{
  for (guint i = json_array_get_length (answers); i > 0; i--)
    {
      const char *flag = get_flag (answers, i - 1);

      if (flag != NULL && answers_one_of (flag, flags))
        json_array_remove_element (answers, i - 1);
    }
}

/**
 * unknot_profile_get_details:
 * @self: a profile
 *
 * Lends what the person added to their conditions, in the members of a situation's `details` (design.md 3).
 *
 * Returns: (transfer none) (nullable): the details
 */
JsonObject *
unknot_profile_get_details (UnknotProfile *self)
{
  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), NULL);

  return unknot_json_object (unknot_profile_get_object (self), "", "details", NULL);
}

/**
 * unknot_profile_set_details:
 * @self: a profile
 * @details: (transfer full): the details
 *
 * Sets what the person added to their conditions.
 */
void
unknot_profile_set_details (UnknotProfile *self,
                            JsonObject    *details)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (details != NULL);

  json_object_set_object_member (unknot_profile_get_object (self), "details", details);
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

  json_object_set_int_member (need_object (self, "preference"), technique, preference);
  unknot_profile_say_changed (self, NULL);
}

/**
 * unknot_profile_get_safety_answered:
 * @self: a profile
 *
 * Says whether the safety questions were answered.
 *
 * Returns: `TRUE` if some were
 */
gboolean
unknot_profile_get_safety_answered (UnknotProfile *self)
{
  UnknotTime time;

  return unknot_profile_get_safety_time (self, &time);
}

/**
 * unknot_profile_get_safety_time:
 * @self: a profile
 * @time: (out): when safety questions were answered the last time
 *
 * Says when safety questions were answered the last time, some or all of them.
 *
 * Returns: `TRUE` if @time was set
 */
gboolean
unknot_profile_get_safety_time (UnknotProfile *self,
                                UnknotTime    *time)
{
  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), FALSE);

  return unknot_member_get_time (unknot_profile_get_object (self), "safety-answered", time);
}

/**
 * unknot_profile_dup_asked:
 * @self: a profile
 *
 * Gets which questions were answered so far, with yes or no.
 *
 * Returns: (transfer full): the flags' ids without a plus
 */
GStrv
unknot_profile_dup_asked (UnknotProfile *self)
{
  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), NULL);

  return unknot_member_dup_texts (unknot_profile_get_object (self), "asked");
}

/**
 * unknot_profile_answer_safety:
 * @self: a profile
 * @asked: (array zero-terminated=1): the questions that were asked, ids without a plus
 * @flags: (nullable) (array zero-terminated=1): those of them answered with yes: "RF14", "RF12+"
 * @time: when
 *
 * Notes answers. A no takes back an earlier yes to the same question; a yes is open again even if it had been cleared
 * (clinical.md F9.1). Questions that were not asked keep their answers.
 */
void
unknot_profile_answer_safety (UnknotProfile      *self,
                              const char * const *asked,
                              const char * const *flags,
                              UnknotTime          time)
{
  g_autoptr (GStrvBuilder) all = NULL;
  g_auto (GStrv) before = NULL;
  g_auto (GStrv) names = NULL;
  JsonArray *answers;

  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (asked != NULL);

  answers = need_array (self, "flags");
  remove_answers (answers, asked);
  remove_answers (answers, flags);
  for (guint i = 0; flags != NULL && flags[i] != NULL; i++)
    {
      JsonObject *answer = json_object_new ();

      json_object_set_string_member (answer, "flag", flags[i]);
      unknot_member_set_time (answer, "time", time);
      json_array_add_object_element (answers, answer);
    }

  before = unknot_profile_dup_asked (self);
  all = g_strv_builder_new ();
  g_strv_builder_addv (all, (const char **) before);
  for (guint i = 0; asked[i] != NULL; i++)
    if (!g_strv_contains ((const char * const *) before, asked[i]))
      g_strv_builder_add (all, asked[i]);
  names = g_strv_builder_end (all);
  unknot_member_set_texts (unknot_profile_get_object (self), "asked", (const char * const *) names);

  unknot_member_set_time (unknot_profile_get_object (self), "safety-answered", time);
  unknot_profile_say_changed (self, "safety-answered");
}

/**
 * unknot_profile_list_flags:
 * @self: a profile
 *
 * Lists all questions that are answered with yes, cleared ones too.
 *
 * Returns: (transfer full) (element-type UnknotFlagAnswer): the answers; their texts hold until the next change
 */
GArray *
unknot_profile_list_flags (UnknotProfile *self)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (UnknotFlagAnswer));
  JsonArray *answers;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), list);

  answers = unknot_json_array (unknot_profile_get_object (self), "", "flags", NULL);
  for (guint i = 0; answers != NULL && i < json_array_get_length (answers); i++)
    {
      JsonObject *object = unknot_json_element (answers, "", i, NULL);
      UnknotFlagAnswer answer = { .flag = get_flag (answers, i) };

      if (answer.flag == NULL)
        continue;
      unknot_member_get_time (object, "time", &answer.time);
      answer.cleared = unknot_member_get_time (object, "cleared", &answer.cleared_time);
      answer.cleared_by = unknot_member_get_text (object, "cleared-by");
      g_array_append_val (list, answer);
    }

  return list;
}

/**
 * unknot_profile_dup_open_flags:
 * @self: a profile
 *
 * Gets the red flags that hold now: answered with yes and not cleared.
 *
 * Returns: (transfer full): the flags
 */
GStrv
unknot_profile_dup_open_flags (UnknotProfile *self)
{
  g_autoptr (GStrvBuilder) flags = g_strv_builder_new ();
  g_autoptr (GArray) list = NULL;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), NULL);

  list = unknot_profile_list_flags (self);
  for (guint i = 0; i < list->len; i++)
    if (!g_array_index (list, UnknotFlagAnswer, i).cleared)
      g_strv_builder_add (flags, g_array_index (list, UnknotFlagAnswer, i).flag);

  return g_strv_builder_end (flags);
}

/**
 * unknot_profile_clear_flags:
 * @self: a profile
 * @flags: (array zero-terminated=1): flags that hold
 * @time: when someone had a look
 * @by: (nullable): who, in the person's words
 *
 * Notes that somebody who can tell has had a look at what the flags are about.
 */
void
unknot_profile_clear_flags (UnknotProfile      *self,
                            const char * const *flags,
                            UnknotTime          time,
                            const char         *by)
{
  JsonArray *answers;

  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (flags != NULL);

  answers = need_array (self, "flags");
  for (guint i = 0; i < json_array_get_length (answers); i++)
    {
      const char *flag = get_flag (answers, i);

      if (flag == NULL || !answers_one_of (flag, flags))
        continue;
      unknot_member_set_time (json_array_get_object_element (answers, i), "cleared", time);
      json_object_set_string_member (json_array_get_object_element (answers, i), "cleared-by", by);
    }

  unknot_profile_say_changed (self, NULL);
}

/**
 * unknot_profile_take_back_flag:
 * @self: a profile
 * @flag: a flag that was answered with yes by mistake
 *
 * Turns a yes into a no ("I answered wrongly"); the page asks before.
 */
void
unknot_profile_take_back_flag (UnknotProfile *self,
                               const char    *flag)
{
  const char * const flags[] = { flag, NULL };

  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (flag != NULL);

  remove_answers (need_array (self, "flags"), flags);
  unknot_profile_say_changed (self, NULL);
}
