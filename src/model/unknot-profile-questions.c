#include "unknot-profile-private.h"

#include "unknot-members.h"

/**
 * unknot_profile_list_left:
 * @self: a profile
 *
 * Lists when the person last put a question aside that nobody needs to answer; at most %UNKNOT_PROFILE_LEFT_MOST times.
 *
 * Returns: (transfer full) (element-type UnknotTime): the times, the last one last
 */
GArray *
unknot_profile_list_left (UnknotProfile *self)
{
  GArray *times = g_array_new (FALSE, FALSE, sizeof (UnknotTime));
  g_auto (GStrv) texts = NULL;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), times);

  texts = unknot_member_dup_texts (unknot_profile_get_object (self), "questions");
  for (guint i = 0; texts[i] != NULL; i++)
    {
      UnknotTime time;

      if (unknot_time_parse (texts[i], &time))
        g_array_append_val (times, time);
    }
  if (times->len > UNKNOT_PROFILE_LEFT_MOST)
    g_array_remove_range (times, 0, times->len - UNKNOT_PROFILE_LEFT_MOST);

  return times;
}

/**
 * unknot_profile_add_left:
 * @self: a profile
 * @time: when the person put a question aside
 *
 * Notes that they did.
 */
void
unknot_profile_add_left (UnknotProfile *self,
                         UnknotTime     time)
{
  g_autoptr (GArray) times = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;

  g_return_if_fail (UNKNOT_IS_PROFILE (self));

  times = unknot_profile_list_left (self);
  g_array_append_val (times, time);
  for (guint i = times->len > UNKNOT_PROFILE_LEFT_MOST; i < times->len; i++)
    g_strv_builder_take (builder, unknot_time_format (g_array_index (times, UnknotTime, i)));
  texts = g_strv_builder_end (builder);
  unknot_member_set_texts (unknot_profile_get_object (self), "questions", (const char * const *) texts);
  unknot_profile_say_changed (self, NULL);
}
