#include "unknot-side-words.h"

#include <string.h>

#include "unknot-json.h"
#include "unknot-side-language.h"

struct _UnknotSideWords
{
  GObject    parent_instance;

  /* Owned */
  GFile     *file;
  GStrv      wanted;
  GPtrArray *languages;
};

G_DEFINE_FINAL_TYPE (UnknotSideWords, unknot_side_words, G_TYPE_OBJECT)

static void
unknot_side_words_finalize (GObject *object)
{
  UnknotSideWords *self = UNKNOT_SIDE_WORDS (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->wanted, g_strfreev);
  g_clear_pointer (&self->languages, g_ptr_array_unref);

  G_OBJECT_CLASS (unknot_side_words_parent_class)->finalize (object);
}

static void
unknot_side_words_class_init (UnknotSideWordsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_side_words_finalize;
}

static void
unknot_side_words_init (UnknotSideWords *self)
{
}

/* The file's name for a language of the system: "de" for "de_AT.UTF-8", "pt_BR" for "pt". */
static char *
find_name (JsonObject *languages,
           const char *wanted)
{
  g_autofree char *name = g_strndup (wanted, strcspn (wanted, ".@"));
  g_autofree char *language = g_strndup (name, strcspn (name, "_"));
  g_autoptr (GList) names = json_object_get_members (languages);

  if (json_object_has_member (languages, name))
    return g_steal_pointer (&name);
  if (json_object_has_member (languages, language))
    return g_steal_pointer (&language);
  if (g_str_equal (language, "C") || g_str_equal (language, "POSIX"))
    return g_strdup ("en");

  for (GList *l = names; l != NULL; l = l->next)
    if (g_str_has_prefix (l->data, language) && ((const char *) l->data)[strlen (language)] == '_')
      return g_strdup (l->data);

  return NULL;
}

static gboolean
add_language (UnknotSideWords  *self,
              JsonObject       *languages,
              const char       *path,
              const char       *name,
              GError          **error)
{
  g_autofree char *where = g_strdup_printf ("%s: languages: %s", path, name);
  JsonObject *object = unknot_json_object (languages, where, name, error);
  UnknotSideLanguage *language = object != NULL ? unknot_side_language_new (object, where, error) : NULL;

  if (language != NULL)
    g_ptr_array_add (self->languages, language);
  return language != NULL;
}

/**
 * unknot_side_words_new:
 * @file: the file of words
 * @languages: (nullable) (array zero-terminated=1): the person's languages, most wanted first, as
 *   `g_get_language_names()` gives them; `NULL` for all of the file
 *
 * Makes the words of the person's languages. Nothing is read yet.
 *
 * Returns: (transfer full): the words
 */
UnknotSideWords *
unknot_side_words_new (GFile              *file,
                       const char * const *languages)
{
  UnknotSideWords *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (UNKNOT_TYPE_SIDE_WORDS, NULL);
  self->file = g_object_ref (file);
  self->wanted = g_strdupv ((char **) languages);
  return self;
}

/**
 * unknot_side_words_load:
 * @self: words
 * @error: return location for an error of %UNKNOT_DATA_ERROR or of reading the file
 *
 * Reads the file, unless that is done.
 *
 * Returns: `TRUE` if the words are there
 */
gboolean
unknot_side_words_load (UnknotSideWords  *self,
                        GError          **error)
{
  static const char * const allowed[] = { "about", "languages", NULL };
  g_autoptr (JsonObject) root = NULL;
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *path = NULL;
  g_autoptr (GList) all = NULL;
  JsonObject *languages;

  g_return_val_if_fail (UNKNOT_IS_SIDE_WORDS (self), FALSE);

  if (self->languages != NULL)
    return TRUE;

  path = g_file_get_basename (self->file);
  root = unknot_json_load (self->file, error);
  if (root == NULL || !unknot_json_only (root, path, allowed, error))
    return FALSE;
  languages = unknot_json_object (root, path, "languages", error);
  if (languages == NULL)
    return FALSE;

  self->languages = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_side_language_free);
  all = json_object_get_members (languages);
  for (GList *l = all; self->wanted == NULL && l != NULL; l = l->next)
    if (!add_language (self, languages, path, l->data, error))
      {
        g_clear_pointer (&self->languages, g_ptr_array_unref);
        return FALSE;
      }
  for (guint i = 0; self->wanted != NULL && self->wanted[i] != NULL; i++)
    {
      char *name = find_name (languages, self->wanted[i]);

      if (name != NULL && g_hash_table_add (known, name) && !add_language (self, languages, path, name, error))
        {
          g_clear_pointer (&self->languages, g_ptr_array_unref);
          return FALSE;
        }
    }

  return TRUE;
}

/**
 * unknot_side_words_contradicts:
 * @self: words
 * @note: (nullable): what the person wrote
 * @side: the side that its mark is on
 * @written: (out) (optional): the side that the note names, set only for `TRUE`
 *
 * Says whether a note names another side than its mark. A note that names both sides does not, nor does one that
 * takes the other side back; a mark in the middle or on both sides is never contradicted. The first of the person's
 * languages that finds a side decides.
 *
 * Returns: `TRUE` if it is worth asking
 */
gboolean
unknot_side_words_contradicts (UnknotSideWords *self,
                               const char      *note,
                               UnknotSide       side,
                               UnknotSide      *written)
{
  UnknotSideMention mentioned = UNKNOT_SIDE_MENTION_NONE;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (UNKNOT_IS_SIDE_WORDS (self), FALSE);

  if (note == NULL || *note == '\0' || (side != UNKNOT_SIDE_LEFT && side != UNKNOT_SIDE_RIGHT))
    return FALSE;
  if (!unknot_side_words_load (self, &error))
    {
      g_warning ("%s", error->message);
      self->languages = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_side_language_free);
    }

  for (guint i = 0; i < self->languages->len && mentioned == UNKNOT_SIDE_MENTION_NONE; i++)
    mentioned = unknot_side_language_read (g_ptr_array_index (self->languages, i), note);
  if (mentioned != (side == UNKNOT_SIDE_LEFT ? UNKNOT_SIDE_MENTION_RIGHT : UNKNOT_SIDE_MENTION_LEFT))
    return FALSE;

  if (written != NULL)
    *written = unknot_side_mirror (side);
  return TRUE;
}
