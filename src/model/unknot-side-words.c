#include "unknot-side-words.h"

#include <string.h>

#include "unknot-json.h"
#include "unknot-side-language.h"

struct _UnknotSideWords
{
  GObject     parent_instance;

  /* Owned; the languages by their names, from the first question on */
  GFile      *file;
  GHashTable *languages;
};

G_DEFINE_FINAL_TYPE (UnknotSideWords, unknot_side_words, G_TYPE_OBJECT)

static void
unknot_side_words_finalize (GObject *object)
{
  UnknotSideWords *self = UNKNOT_SIDE_WORDS (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->languages, g_hash_table_unref);

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

/* The words for a language of the system: "de" for "de_AT.UTF-8", "pt_BR" for "pt". */
static UnknotSideLanguage *
find_language (UnknotSideWords *self,
               const char      *wanted)
{
  g_autofree char *name = g_strndup (wanted, strcspn (wanted, ".@"));
  g_autofree char *language = g_strndup (name, strcspn (name, "_"));
  UnknotSideLanguage *found = g_hash_table_lookup (self->languages, name);
  GHashTableIter iter;
  gpointer known, value;

  if (found != NULL)
    return found;
  if (g_hash_table_contains (self->languages, language))
    return g_hash_table_lookup (self->languages, language);
  if (g_str_equal (language, "C") || g_str_equal (language, "POSIX"))
    return g_hash_table_lookup (self->languages, "en");

  g_hash_table_iter_init (&iter, self->languages);
  while (g_hash_table_iter_next (&iter, &known, &value))
    if (g_str_has_prefix (known, language) && ((const char *) known)[strlen (language)] == '_')
      return value;

  return NULL;
}

static GHashTable *
make_languages (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) unknot_side_language_free);
}

/**
 * unknot_side_words_new:
 * @file: the file of words
 *
 * Makes the words. Nothing is read yet.
 *
 * Returns: (transfer full): the words
 */
UnknotSideWords *
unknot_side_words_new (GFile *file)
{
  UnknotSideWords *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (UNKNOT_TYPE_SIDE_WORDS, NULL);
  self->file = g_object_ref (file);
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
  g_autoptr (GHashTable) read = make_languages ();
  g_autoptr (JsonObject) root = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GList) names = NULL;
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

  names = json_object_get_members (languages);
  for (GList *l = names; l != NULL; l = l->next)
    {
      g_autofree char *where = g_strdup_printf ("%s: languages: %s", path, (const char *) l->data);
      JsonObject *object = unknot_json_object (languages, where, l->data, error);
      UnknotSideLanguage *language = object != NULL ? unknot_side_language_new (object, where, error) : NULL;

      if (language == NULL)
        return FALSE;
      g_hash_table_insert (read, g_strdup (l->data), language);
    }

  self->languages = g_steal_pointer (&read);
  return TRUE;
}

/**
 * unknot_side_words_contradicts:
 * @self: words
 * @languages: (array zero-terminated=1): the person's languages, most wanted first, as `g_get_language_names()` gives
 *   them
 * @note: (nullable): what the person wrote
 * @side: the side that its mark is on
 *
 * Says whether a note names another side than its mark. A note that names both sides does not, nor does one that
 * takes the other side back; a mark in the middle or on both sides is never contradicted. The first of the languages
 * that finds a side decides.
 *
 * Returns: `TRUE` if it is worth asking
 */
gboolean
unknot_side_words_contradicts (UnknotSideWords    *self,
                               const char * const *languages,
                               const char         *note,
                               UnknotSide          side)
{
  UnknotSideMention mentioned = UNKNOT_SIDE_MENTION_NONE;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (UNKNOT_IS_SIDE_WORDS (self), FALSE);
  g_return_val_if_fail (languages != NULL, FALSE);

  if (note == NULL || *note == '\0' || (side != UNKNOT_SIDE_LEFT && side != UNKNOT_SIDE_RIGHT))
    return FALSE;
  if (!unknot_side_words_load (self, &error))
    {
      /* The build has checked the file: whoever broke it since is told once. */
      g_warning ("%s", error->message);
      self->languages = make_languages ();
    }

  for (guint i = 0; languages[i] != NULL && mentioned == UNKNOT_SIDE_MENTION_NONE; i++)
    {
      UnknotSideLanguage *language = find_language (self, languages[i]);

      if (language != NULL)
        mentioned = unknot_side_language_read (language, note);
    }

  return mentioned == (side == UNKNOT_SIDE_LEFT ? UNKNOT_SIDE_MENTION_RIGHT : UNKNOT_SIDE_MENTION_LEFT);
}
