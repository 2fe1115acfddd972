#include "unknot-profile-private.h"

#include "unknot-json.h"
#include "unknot-members.h"

#include <string.h>

/* A flag has a plus or not by its follow-up question, and a question mark if not sure: all are answers to one
 * question. */
static gboolean
is_same_question (const char *flag,
                  const char *other)
{
  gsize length = strcspn (flag, "+?");

  return length == strcspn (other, "+?") && strncmp (flag, other, length) == 0;
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
 * unknot_profile_get_asked_time:
 * @self: a profile
 * @flag: id of a flag, without a plus
 * @time: (out): when its question was answered the last time
 *
 * Says how fresh the answer to one question is. A file of a version that kept one time for all gives that one.
 *
 * Returns: `TRUE` if it was answered and @time was set
 */
gboolean
unknot_profile_get_asked_time (UnknotProfile *self,
                               const char    *flag,
                               UnknotTime    *time)
{
  g_auto (GStrv) asked = NULL;
  JsonObject *times;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (flag != NULL, FALSE);

  asked = unknot_profile_dup_asked (self);
  if (!g_strv_contains ((const char * const *) asked, flag))
    return FALSE;

  times = unknot_json_object (unknot_profile_get_object (self), "", "asked-times", NULL);
  return (times != NULL && unknot_member_get_time (times, flag, time))
         || unknot_profile_get_safety_time (self, time);
}

/* A question that shared the common time so far keeps it when that moves on. */
static void
keep_asked_times (UnknotProfile *self)
{
  g_auto (GStrv) before = unknot_profile_dup_asked (self);
  JsonObject *times = unknot_profile_need_object (self, "asked-times");

  for (char **flag = before; *flag != NULL; flag++)
    {
      UnknotTime time;

      if (unknot_profile_get_asked_time (self, *flag, &time))
        unknot_member_set_time (times, *flag, time);
    }
}

static void
add_answer (JsonArray  *answers,
            const char *flag,
            UnknotTime  time)
{
  JsonObject *answer = json_object_new ();
  g_autofree char *plain = g_strndup (flag, strcspn (flag, "?"));

  json_object_set_string_member (answer, "flag", plain);
  if (g_str_has_suffix (flag, "?"))
    json_object_set_boolean_member (answer, "unsure", TRUE);
  unknot_member_set_time (answer, "time", time);
  json_array_add_object_element (answers, answer);
}

/**
 * unknot_profile_answer_safety:
 * @self: a profile
 * @asked: (array zero-terminated=1): the questions that were asked, ids without a plus
 * @flags: (nullable) (array zero-terminated=1): those of them answered with yes: "RF14", "RF12+"; with a question mark
 *   at the end where the person is not sure, which counts as yes
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

  answers = unknot_profile_need_array (self, "flags");
  remove_answers (answers, asked);
  remove_answers (answers, flags);
  for (guint i = 0; flags != NULL && flags[i] != NULL; i++)
    add_answer (answers, flags[i], time);

  keep_asked_times (self);
  before = unknot_profile_dup_asked (self);
  all = g_strv_builder_new ();
  g_strv_builder_addv (all, (const char **) before);
  for (guint i = 0; asked[i] != NULL; i++)
    if (!g_strv_contains ((const char * const *) before, asked[i]))
      g_strv_builder_add (all, asked[i]);
  names = g_strv_builder_end (all);
  unknot_member_set_texts (unknot_profile_get_object (self), "asked", (const char * const *) names);
  for (guint i = 0; asked[i] != NULL; i++)
    unknot_member_set_time (unknot_profile_need_object (self, "asked-times"), asked[i], time);

  unknot_member_set_time (unknot_profile_get_object (self), "safety-answered", time);
  unknot_profile_say_changed (self, "safety-answered");
  unknot_profile_say_checked (self, &(UnknotCheckRecord) { .asked = (GStrv) asked, .flags = (GStrv) flags });
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
      answer.unsure = unknot_member_get_truth (object, "unsure", FALSE);
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
  UnknotCheckRecord check = UNKNOT_CHECK_RECORD_INIT;
  JsonArray *answers;

  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (flags != NULL);

  answers = unknot_profile_need_array (self, "flags");
  for (guint i = 0; i < json_array_get_length (answers); i++)
    {
      const char *flag = get_flag (answers, i);

      if (flag == NULL || !answers_one_of (flag, flags))
        continue;
      unknot_member_set_time (json_array_get_object_element (answers, i), "cleared", time);
      json_object_set_string_member (json_array_get_object_element (answers, i), "cleared-by", by);
    }

  unknot_profile_say_changed (self, NULL);
  check.cleared = (GStrv) flags;
  check.cleared_by = by;
  check.cleared_time = time;
  unknot_profile_say_checked (self, &check);
}

/**
 * unknot_profile_reopen_flag:
 * @self: a profile
 * @flag: a flag that someone has had a look at
 *
 * Takes a clearing back that was noted by mistake: the yes holds again.
 */
void
unknot_profile_reopen_flag (UnknotProfile *self,
                            const char    *flag)
{
  const char * const flags[] = { flag, NULL };
  JsonArray *answers;

  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (flag != NULL);

  answers = unknot_profile_need_array (self, "flags");
  for (guint i = 0; i < json_array_get_length (answers); i++)
    {
      const char *other = get_flag (answers, i);
      JsonObject *answer = unknot_json_element (answers, "", i, NULL);

      if (other == NULL || !is_same_question (flag, other))
        continue;
      json_object_remove_member (answer, "cleared");
      json_object_remove_member (answer, "cleared-by");
    }

  unknot_profile_say_changed (self, NULL);
  unknot_profile_say_checked (self, &(UnknotCheckRecord) { .flags = (GStrv) flags });
}
