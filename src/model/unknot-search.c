#include "unknot-search.h"

#include <string.h>

/**
 * unknot_search_fold:
 * @text: a text
 *
 * Makes a text lower case and takes its accents away, so that what is typed is found however it is written.
 *
 * Returns: (transfer full): the folded text
 */
char *
unknot_search_fold (const char *text)
{
  g_autofree char *decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *lower = g_utf8_casefold (decomposed != NULL ? decomposed : "", -1);
  GString *plain = g_string_new (NULL);

  for (const char *c = lower; *c != '\0'; c = g_utf8_next_char (c))
    if (!g_unichar_ismark (g_utf8_get_char (c)))
      g_string_append_unichar (plain, g_utf8_get_char (c));

  return g_string_free_and_steal (plain);
}

/* Chinese and Japanese, whose letters are wide, write no spaces; Arabic writes "the", "and" and "with" on to a word. */
static gboolean
may_begin_anywhere (gunichar letter)
{
  return g_unichar_iswide (letter) || g_unichar_get_script (letter) == G_UNICODE_SCRIPT_ARABIC;
}

static gboolean
begins_word (const char *text,
             const char *place)
{
  return place == text || may_begin_anywhere (g_utf8_get_char (place))
         || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (place)));
}

/* Whether a word stands anywhere in a text, or only where one of the text's words begins. */
static gboolean
has_word (const char *text,
          const char *word,
          gboolean    at_start)
{
  for (const char *found = strstr (text, word); found != NULL; found = strstr (found + 1, word))
    if (!at_start || begins_word (text, found))
      return TRUE;

  return FALSE;
}

static gboolean
has_words (const char         *text,
           const char * const *words,
           gboolean            at_start)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (!has_word (text, words[i], at_start))
      return FALSE;

  return TRUE;
}

/**
 * unknot_search_has:
 * @folded: a folded text
 * @query: what is looked for, as it was typed
 *
 * Says whether every word of @query is part of a text.
 *
 * Returns: `TRUE` if it is; always, if there is no word in @query
 */
gboolean
unknot_search_has (const char *folded,
                   const char *query)
{
  g_autofree char *plain = unknot_search_fold (query);
  g_auto (GStrv) words = g_strsplit (plain, " ", -1);

  return has_words (folded, (const char * const *) words, FALSE);
}

/**
 * unknot_search_rank:
 * @title: folded: what something is called first of all
 * @words: folded: its title and its other names
 * @text: folded: its names and all else that is told about it
 * @query: folded: what is looked for
 *
 * Says how well something fits. In long texts only beginnings of words count: "ear" is not meant for "heart".
 *
 * Returns: the rank
 */
UnknotSearchRank
unknot_search_rank (const char *title,
                    const char *words,
                    const char *text,
                    const char *query)
{
  g_auto (GStrv) parts = g_strsplit (query, " ", -1);

  if (has_words (title, (const char * const *) parts, FALSE))
    return UNKNOT_SEARCH_IN_TITLE;
  if (has_words (words, (const char * const *) parts, FALSE))
    return UNKNOT_SEARCH_IN_WORDS;
  if (has_words (text, (const char * const *) parts, TRUE))
    return UNKNOT_SEARCH_IN_TEXT;

  return UNKNOT_SEARCH_NONE;
}
