#include "unknot-cast-private.h"

#include "unknot-json-vector.h"
#include "unknot-json.h"

static const char * const cloth_ids[] = { "skin", "hair", "top", "shorts" };

G_STATIC_ASSERT (G_N_ELEMENTS (cloth_ids) == UNKNOT_N_CLOTHS);

gboolean
unknot_cast_unknown_word (const char  *where,
                          const char  *member,
                          const char  *word,
                          GError     **error)
{
  g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "%s: member '%s': unknown word '%s'",
               where, member, word);
  return FALSE;
}

static gboolean
read_colors (JsonObject  *object,
             const char  *where,
             const char  *member,
             guint32      colors[2],
             GError     **error)
{
  g_auto (GStrv) words = NULL;

  if (!unknot_json_strings (object, where, member, &words, error))
    return FALSE;

  if (g_strv_length (words) != 2)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                   "%s: member '%s' must have two colors", where, member);
      return FALSE;
    }

  for (guint i = 0; i < 2; i++)
    {
      guint64 value;

      if (words[i][0] != '#' || strlen (words[i]) != 7 ||
          !g_ascii_string_to_unsigned (words[i] + 1, 16, 0, 0xffffff, &value, NULL))
        return unknot_cast_unknown_word (where, member, words[i], error);

      colors[i] = (guint32) value;
    }

  return TRUE;
}

/* Tones of a family are kept as "family/name", those of things and of the scene by their name alone. */
static gboolean
read_family (UnknotCast  *self,
             JsonObject  *looks,
             const char  *where,
             const char  *family,
             const char  *prefix,
             GError     **error)
{
  JsonObject *tones = unknot_json_object (looks, where, family, error);
  JsonObjectIter iter;
  const char *name;

  if (tones == NULL)
    return FALSE;

  json_object_iter_init (&iter, tones);
  while (json_object_iter_next (&iter, &name, NULL))
    {
      g_autofree char *place = g_strdup_printf ("%s, %s '%s'", where, family, name);
      JsonObject *object = unknot_json_object (tones, where, name, error);
      UnknotTone tone;

      if (object == NULL ||
          !read_colors (object, place, "light", tone.light, error) ||
          !read_colors (object, place, "dark", tone.dark, error))
        return FALSE;

      g_hash_table_replace (self->tones, g_strconcat (prefix, name, NULL), g_memdup2 (&tone, sizeof tone));
    }

  return TRUE;
}

/* Skin, hair and clothes, each by its name in its family. */
gboolean
unknot_cast_read_tones (UnknotCast  *self,
                        JsonObject  *object,
                        const char  *where,
                        UnknotTone   tones[UNKNOT_N_CLOTHS],
                        GError     **error)
{
  JsonObject *names = unknot_json_object (object, where, "tones", error);

  if (names == NULL)
    return FALSE;

  for (UnknotCloth cloth = 0; cloth < UNKNOT_N_CLOTHS; cloth++)
    {
      const char *name = unknot_json_string (names, where, cloth_ids[cloth], error);
      g_autofree char *key = g_strconcat (cloth_ids[cloth], "/", name, NULL);
      const UnknotTone *tone = name != NULL ? g_hash_table_lookup (self->tones, key) : NULL;

      if (name == NULL)
        return FALSE;
      if (tone == NULL)
        return unknot_cast_unknown_word (where, cloth_ids[cloth], name, error);

      tones[cloth] = *tone;
    }

  return TRUE;
}

static gboolean
read_person (UnknotCast        *self,
             JsonObject        *object,
             const char        *where,
             UnknotCastPerson  *person,
             GError           **error)
{
  const char *body = unknot_json_string (object, where, "body", error);
  const char *hair = NULL;

  if (body == NULL || (hair = unknot_json_string (object, where, "hair", error)) == NULL)
    return FALSE;

  if (!unknot_hair_from_id (hair, &person->look.hair))
    return unknot_cast_unknown_word (where, "hair", hair, error);
  if (!unknot_cast_read_tones (self, object, where, person->look.tones, error))
    return FALSE;

  person->body = g_strdup (body);
  return TRUE;
}

gboolean
unknot_cast_read_looks (UnknotCast  *self,
                        GFile       *file,
                        GError     **error)
{
  g_autofree char *where = g_file_get_basename (file);
  g_autoptr (JsonObject) object = unknot_json_load (file, error);
  JsonObject *people = NULL;
  JsonObjectIter iter;
  const char *name;

  if (object == NULL || !read_family (self, object, where, "tones", "", error))
    return FALSE;

  for (UnknotCloth cloth = 0; cloth < UNKNOT_N_CLOTHS; cloth++)
    {
      g_autofree char *prefix = g_strconcat (cloth_ids[cloth], "/", NULL);

      if (!read_family (self, object, where, cloth_ids[cloth], prefix, error))
        return FALSE;
    }

  people = unknot_json_object (object, where, "people", error);
  if (people == NULL)
    return FALSE;

  json_object_iter_init (&iter, people);
  while (json_object_iter_next (&iter, &name, NULL))
    {
      g_autofree char *place = g_strdup_printf ("%s, person '%s'", where, name);
      g_autofree UnknotCastPerson *person = g_new0 (UnknotCastPerson, 1);
      JsonObject *member = unknot_json_object (people, where, name, error);

      if (member == NULL || !read_person (self, member, place, person, error))
        return FALSE;

      g_hash_table_replace (self->people, g_strdup (name), g_steal_pointer (&person));
    }

  return unknot_cast_read_choices (self, object, where, error);
}
