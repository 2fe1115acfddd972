#include "unknot-side-language.h"

#include <string.h>

#include "unknot-json.h"

/* How many words a "not" reaches: "no pain on the right". */
#define REACH 4

/* The same where there are no spaces, in characters. */
#define JOINED_REACH 2

struct _UnknotSideLanguage
{
  GStrv    words[2];
  GStrv    not;
  GStrv    not_after;
  GStrv    ignore;
  gboolean joined;
};

/* Lower case and without accents; anything but letters, numbers and apostrophes is a space, or nothing. */
static char *
fold (const char *text,
      gboolean    joined,
      gboolean    stars)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *lower = g_utf8_casefold (valid, -1);
  g_autofree char *decomposed = g_utf8_normalize (lower, -1, G_NORMALIZE_ALL);
  GString *plain = g_string_new (joined ? NULL : " ");

  for (const char *c = decomposed; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (g_unichar_isalnum (letter) || letter == '\'' || (stars && letter == '*'))
        g_string_append_unichar (plain, letter);
      else if (letter == 0x2019)
        g_string_append_c (plain, '\'');
      else if (!joined && !g_unichar_ismark (letter) && plain->str[plain->len - 1] != ' ')
        g_string_append_c (plain, ' ');
    }
  if (!joined && plain->str[plain->len - 1] != ' ')
    g_string_append_c (plain, ' ');

  return g_string_free_and_steal (plain);
}

/* A list of the file, folded; those of phrases keep the spaces around them. */
static gboolean
read_list (JsonObject  *object,
           const char  *where,
           const char  *member,
           gboolean     joined,
           gboolean     phrases,
           GStrv       *list,
           GError     **error)
{
  if (!unknot_json_has (object, member))
    {
      *list = g_new0 (char *, 1);
      return TRUE;
    }
  if (!unknot_json_strings (object, where, member, list, error))
    return FALSE;

  for (guint i = 0; (*list)[i] != NULL; i++)
    {
      char *folded = fold ((*list)[i], joined, TRUE);

      g_free ((*list)[i]);
      (*list)[i] = phrases ? folded : g_strstrip (folded);
    }

  return TRUE;
}

/**
 * unknot_side_language_new:
 * @object: an element of `languages` of the file of words
 * @where: file and language, for messages
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads the words of a language.
 *
 * Returns: (transfer full) (nullable): the language, or `NULL` with @error set
 */
UnknotSideLanguage *
unknot_side_language_new (JsonObject  *object,
                          const char  *where,
                          GError     **error)
{
  static const char * const allowed[] = { "joined", "left", "right", "not", "not_after", "ignore", NULL };
  g_autoptr (UnknotSideLanguage) self = NULL;

  g_return_val_if_fail (object != NULL, NULL);

  if (!unknot_json_only (object, where, allowed, error))
    return NULL;

  self = g_new0 (UnknotSideLanguage, 1);
  if (unknot_json_has (object, "joined") && !unknot_json_boolean (object, where, "joined", &self->joined, error))
    return NULL;
  if (!read_list (object, where, "left", self->joined, FALSE, &self->words[UNKNOT_SIDE_LEFT], error)
      || !read_list (object, where, "right", self->joined, FALSE, &self->words[UNKNOT_SIDE_RIGHT], error)
      || !read_list (object, where, "not", self->joined, FALSE, &self->not, error)
      || !read_list (object, where, "not_after", self->joined, FALSE, &self->not_after, error)
      || !read_list (object, where, "ignore", self->joined, TRUE, &self->ignore, error))
    return NULL;

  for (guint side = 0; side < G_N_ELEMENTS (self->words); side++)
    if (self->words[side][0] == NULL)
      {
        unknot_json_refuse (error, where, side == UNKNOT_SIDE_LEFT ? "left" : "right", "has no words");
        return NULL;
      }

  return g_steal_pointer (&self);
}

/**
 * unknot_side_language_free:
 * @self: (transfer full): a language
 *
 * Lets go of a language.
 */
void
unknot_side_language_free (UnknotSideLanguage *self)
{
  g_strfreev (self->words[UNKNOT_SIDE_LEFT]);
  g_strfreev (self->words[UNKNOT_SIDE_RIGHT]);
  g_strfreev (self->not);
  g_strfreev (self->not_after);
  g_strfreev (self->ignore);
  g_free (self);
}

static gboolean
matches (const char *word,
         const char *pattern)
{
  gboolean any_start = *pattern == '*';
  const char *core = pattern + any_start;
  gsize length = strlen (core);
  gboolean any_end = length > 0 && core[length - 1] == '*';
  const char *found;

  length -= any_end;
  if (any_start && any_end)
    return g_strstr_len (word, -1, core) != NULL;
  if (any_end)
    return strncmp (word, core, length) == 0;
  if (!any_start)
    return strcmp (word, core) == 0;

  found = strlen (word) >= length ? word + strlen (word) - length : NULL;
  return found != NULL && strcmp (found, core) == 0;
}

static gboolean
matches_any (const char *word,
             GStrv       patterns)
{
  for (guint i = 0; patterns[i] != NULL; i++)
    if (matches (word, patterns[i]))
      return TRUE;

  return FALSE;
}

static void
drop_phrases (GString *text,
              GStrv    phrases,
              gboolean joined)
{
  for (guint i = 0; phrases[i] != NULL; i++)
    g_string_replace (text, phrases[i], joined ? "" : " ", 0);
}

static void
mention (UnknotSideMention *mentioned,
         guint              side)
{
  *mentioned |= side == UNKNOT_SIDE_LEFT ? UNKNOT_SIDE_MENTION_LEFT : UNKNOT_SIDE_MENTION_RIGHT;
}

static UnknotSideMention
read_words (UnknotSideLanguage *self,
            const char         *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  UnknotSideMention mentioned = UNKNOT_SIDE_MENTION_NONE;

  for (int i = 0; words[i] != NULL; i++)
    for (guint side = 0; side < G_N_ELEMENTS (self->words); side++)
      {
        gboolean taken_back = FALSE;

        if (*words[i] == '\0' || !matches_any (words[i], self->words[side]))
          continue;
        for (int k = MAX (i - REACH, 0); k < i; k++)
          taken_back = taken_back || matches_any (words[k], self->not);
        if (!taken_back)
          mention (&mentioned, side);
      }

  return mentioned;
}

static gboolean
ends_with_any (const char *text,
               gsize       length,
               GStrv       phrases)
{
  const char *end = text + length;

  /* The word itself may be preceded by a character or two: "not on the right". */
  for (int skipped = 0; skipped <= JOINED_REACH; skipped++)
    {
      for (guint i = 0; phrases[i] != NULL; i++)
        {
          gsize size = strlen (phrases[i]);

          if ((gsize) (end - text) >= size && strncmp (end - size, phrases[i], size) == 0)
            return TRUE;
        }
      if (end == text)
        break;
      end = g_utf8_prev_char (end);
    }

  return FALSE;
}

static gboolean
starts_with_any (const char *text,
                 GStrv       phrases)
{
  for (guint i = 0; phrases[i] != NULL; i++)
    if (g_str_has_prefix (text, phrases[i]))
      return TRUE;

  return FALSE;
}

static UnknotSideMention
read_joined (UnknotSideLanguage *self,
             const char         *text)
{
  UnknotSideMention mentioned = UNKNOT_SIDE_MENTION_NONE;

  for (guint side = 0; side < G_N_ELEMENTS (self->words); side++)
    for (guint i = 0; self->words[side][i] != NULL; i++)
      for (const char *found = strstr (text, self->words[side][i]); found != NULL;
           found = strstr (found + 1, self->words[side][i]))
        if (!ends_with_any (text, (gsize) (found - text), self->not)
            && !starts_with_any (found + strlen (self->words[side][i]), self->not_after))
          mention (&mentioned, side);

  return mentioned;
}

/**
 * unknot_side_language_read:
 * @self: a language
 * @note: what the person wrote
 *
 * Finds out which sides a note names. A side that is taken back, as in "not on the right", is not named.
 *
 * Returns: the sides
 */
UnknotSideMention
unknot_side_language_read (UnknotSideLanguage *self,
                           const char         *note)
{
  g_autofree char *folded = fold (note, self->joined, FALSE);
  g_autoptr (GString) text = g_string_new (folded);

  drop_phrases (text, self->ignore, self->joined);
  return self->joined ? read_joined (self, text->str) : read_words (self, text->str);
}
