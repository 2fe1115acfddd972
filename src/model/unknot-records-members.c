/* How the members of all kinds of entries are read and written. One that was not answered is `null` among the changes
   of an entry, and is not there at all in a new one. */

#include "unknot-records-private.h"

int
unknot_records_get_score (const UnknotValue *object,
                          const char        *member)
{
  return unknot_value_get_whole (object, member, 10, -1);
}

/* The place of a member's text among @ids; 0 for one that is not there. */
guint
unknot_records_get_choice (const UnknotValue  *object,
                           const char         *member,
                           const char * const *ids,
                           guint               n_ids)
{
  const char *id = unknot_value_get_text (object, member);

  for (guint i = 0; id != NULL && i < n_ids; i++)
    if (g_strcmp0 (id, ids[i]) == 0)
      return i;

  return 0;
}

/* What a person types may hold control characters, and json-glib can't write all of them back. */
static char *
clean_text (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  for (char *c = valid; *c != '\0'; c++)
    if (g_ascii_iscntrl (*c) && *c != '\n' && *c != '\t')
      *c = ' ';

  return g_strdup (g_strstrip (valid));
}

void
unknot_records_set_text (JsonObject *object,
                         const char *member,
                         const char *text)
{
  g_autofree char *clean = text != NULL ? clean_text (text) : NULL;

  if (clean != NULL && *clean != '\0')
    json_object_set_string_member (object, member, clean);
  else
    json_object_set_null_member (object, member);
}

void
unknot_records_set_score (JsonObject *object,
                          const char *member,
                          int         score)
{
  if (score >= 0)
    json_object_set_int_member (object, member, score);
  else
    json_object_set_null_member (object, member);
}

void
unknot_records_set_truth (JsonObject *object,
                          const char *member,
                          gboolean    truth)
{
  if (truth)
    json_object_set_boolean_member (object, member, TRUE);
  else
    json_object_set_null_member (object, member);
}

/* A list of words, cleaned; one without any is not there. */
void
unknot_records_set_words (JsonObject         *object,
                          const char         *member,
                          const char * const *words)
{
  g_autoptr (JsonArray) array = json_array_new ();

  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    {
      g_autofree char *clean = clean_text (words[i]);

      if (*clean != '\0')
        json_array_add_string_element (array, clean);
    }

  if (json_array_get_length (array) > 0)
    json_object_set_array_member (object, member, g_steal_pointer (&array));
  else
    json_object_set_null_member (object, member);
}

/* A new entry is written without the members that were not answered. */
JsonObject *
unknot_records_drop_nulls (JsonObject *object)
{
  g_autoptr (GList) names = json_object_get_members (object);

  for (GList *l = names; l != NULL; l = l->next)
    if (json_object_get_null_member (object, l->data))
      json_object_remove_member (object, l->data);

  return object;
}
