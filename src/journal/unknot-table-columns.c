/* The columns of the table that the app writes, for who writes it and who reads it back. What people look for comes
   first, what only a program needs last. */

#include "unknot-table-columns.h"

#include <string.h>

#define SEPARATOR ';'
#define ESCAPE '\\'

static const UnknotTableColumn columns[] = {
  { "date", UNKNOT_TABLE_MOMENT, NULL, NULL, NULL },
  { "time", UNKNOT_TABLE_MOMENT, NULL, NULL, NULL },
  { "offset", UNKNOT_TABLE_MOMENT, NULL, NULL, NULL },
  { "type", UNKNOT_TABLE_TEXT, "type", NULL, NULL },
  { "event", UNKNOT_TABLE_TEXT, "event", NULL, NULL },
  { "place", UNKNOT_TABLE_MADE, NULL, NULL, NULL },
  { "pain", UNKNOT_TABLE_SCORE, "pain", NULL, NULL },
  { "frame", UNKNOT_TABLE_TEXT, "frame", NULL, NULL },
  { "before", UNKNOT_TABLE_SCORE, NULL, "knots", "before" },
  { "after", UNKNOT_TABLE_SCORE, NULL, "knots", "after" },
  { "minutes", UNKNOT_TABLE_MADE, NULL, NULL, NULL },
  { "techniques", UNKNOT_TABLE_TEXT, "technique", "items", "technique" },
  { "feel", UNKNOT_TABLE_TEXT, "feel", NULL, NULL },
  { "stopped", UNKNOT_TABLE_TEXT, "stopped", NULL, NULL },
  { "adverse", UNKNOT_TABLE_TRUTH, "adverse", NULL, NULL },
  { "soreness", UNKNOT_TABLE_SCORE, "soreness", NULL, NULL },
  { "bruise", UNKNOT_TABLE_TRUTH, "bruise", NULL, NULL },
  { "average", UNKNOT_TABLE_SCORE, "average", NULL, NULL },
  { "worst", UNKNOT_TABLE_SCORE, "worst", NULL, NULL },
  { "interference", UNKNOT_TABLE_SCORE, "interference", NULL, NULL },
  { "sleep", UNKNOT_TABLE_SCORE, "sleep", NULL, NULL },
  { "stress", UNKNOT_TABLE_SCORE, "stress", NULL, NULL },
  { "tags", UNKNOT_TABLE_WORDS, "tags", NULL, NULL },
  { "own-tags", UNKNOT_TABLE_WORDS, "own-tags", NULL, NULL },
  { "exercise", UNKNOT_TABLE_COUNT, "exercise", NULL, NULL },
  { "painkiller", UNKNOT_TABLE_TRUTH, "painkiller", NULL, NULL },
  { "treatment", UNKNOT_TABLE_TEXT, "treatment", NULL, NULL },
  { "enjoyment", UNKNOT_TABLE_SCORE, "enjoyment", NULL, NULL },
  { "activity", UNKNOT_TABLE_SCORE, "activity", NULL, NULL },
  { "impression", UNKNOT_TABLE_TEXT, "impression", NULL, NULL },
  { "text", UNKNOT_TABLE_TEXT, "text", NULL, NULL },
  { "kind", UNKNOT_TABLE_TEXT, "kind", NULL, NULL },
  { "restart", UNKNOT_TABLE_TRUTH, "restart", NULL, NULL },
  { "answer", UNKNOT_TABLE_TEXT, "answer", NULL, NULL },
  { "note", UNKNOT_TABLE_TEXT, "note", NULL, NULL },
  { "label", UNKNOT_TABLE_TEXT, "label", NULL, NULL },
  { "days", UNKNOT_TABLE_COUNT, "days", NULL, NULL },
  { "muscle", UNKNOT_TABLE_TEXT, "muscle", "knots", "muscle" },
  { "side", UNKNOT_TABLE_TEXT, "side", "knots", "side" },
  { "view", UNKNOT_TABLE_TEXT, "view", NULL, NULL },
  { "x", UNKNOT_TABLE_LENGTH, "x", NULL, NULL },
  { "y", UNKNOT_TABLE_LENGTH, "y", NULL, NULL },
  { "area", UNKNOT_TABLE_JSON, "area", NULL, NULL },
  { "echoes", UNKNOT_TABLE_JSON, "echoes", NULL, NULL },
  { "seconds", UNKNOT_TABLE_COUNT, "seconds", "items", "seconds" },
  { "for", UNKNOT_TABLE_TEXT, NULL, "items", "muscle" },
  { "wrong", UNKNOT_TABLE_TRUTH, NULL, "items", "adverse" },
  { "names", UNKNOT_TABLE_TEXT, NULL, "items", "name" },
  { "ache_before", UNKNOT_TABLE_SCORE, NULL, "items", "ache_before" },
  { "ache_after", UNKNOT_TABLE_SCORE, NULL, "items", "ache_after" },
  { "ache_seconds", UNKNOT_TABLE_COUNT, NULL, "items", "ache_seconds" },
  { "asked", UNKNOT_TABLE_WORDS, "asked", NULL, NULL },
  { "flags", UNKNOT_TABLE_WORDS, "flags", NULL, NULL },
  { "conditions", UNKNOT_TABLE_WORDS, "conditions", NULL, NULL },
  { "cleared", UNKNOT_TABLE_WORDS, "cleared", NULL, NULL },
  { "cleared-by", UNKNOT_TABLE_TEXT, "cleared-by", NULL, NULL },
  { "cleared-on", UNKNOT_TABLE_TEXT, "cleared-on", NULL, NULL },
  { "knot", UNKNOT_TABLE_TEXT, "knot", "knots", "knot" },
  { "uuid", UNKNOT_TABLE_TEXT, "uuid", NULL, NULL },
};

/**
 * unknot_table_columns_list:
 * @n_columns: (out): how many there are
 *
 * Lists the columns of the table that the app writes.
 *
 * Returns: (transfer none) (array length=n_columns): the columns
 */
const UnknotTableColumn *
unknot_table_columns_list (guint *n_columns)
{
  *n_columns = G_N_ELEMENTS (columns);
  return columns;
}

/**
 * unknot_table_column_has_list:
 * @column: a column
 * @type: the type of an entry
 *
 * Says whether the column shows the elements of a list for entries of a type: only sessions have lists of objects.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_table_column_has_list (const UnknotTableColumn *column,
                              const char              *type)
{
  return column->list != NULL && strcmp (type, "session") == 0;
}

static void
add_word (GString    *cell,
          const char *word)
{
  for (; *word != '\0'; word++)
    {
      if (*word == SEPARATOR || *word == ESCAPE)
        g_string_append_c (cell, ESCAPE);
      g_string_append_c (cell, *word);
    }
}

/**
 * unknot_table_words_join:
 * @words: (array zero-terminated=1): a list; "" for an element that says nothing
 *
 * Makes a cell of a list: "stress; long-sitting". A semicolon within a word gets a backslash before it.
 *
 * Returns: (transfer full): the cell; empty if no element says anything
 */
char *
unknot_table_words_join (const char * const *words)
{
  g_autoptr (GString) cell = g_string_new (NULL);
  gboolean any = FALSE;

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (cell, "; ");
      add_word (cell, words[i]);
      any = any || *words[i] != '\0';
    }

  return any ? g_string_free (g_steal_pointer (&cell), FALSE) : g_strdup ("");
}

static void
end_word (GString      *word,
          GStrvBuilder *words)
{
  g_strv_builder_take (words, g_strstrip (g_strdup (word->str)));
  g_string_truncate (word, 0);
}

/**
 * unknot_table_words_split:
 * @cell: a cell that holds a list
 *
 * Splits a list that [func@table_words_join] made.
 *
 * Returns: (transfer full): the words, without spaces around them; none for an empty cell
 */
GStrv
unknot_table_words_split (const char *cell)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_autoptr (GString) word = g_string_new (NULL);

  if (*cell == '\0')
    return g_strv_builder_end (words);

  for (; *cell != '\0'; cell++)
    if (*cell == SEPARATOR)
      end_word (word, words);
    else if (*cell == ESCAPE && cell[1] != '\0')
      g_string_append_c (word, *++cell);
    else
      g_string_append_c (word, *cell);
  end_word (word, words);
  return g_strv_builder_end (words);
}

/**
 * unknot_table_text_needs_guard:
 * @text: a text
 *
 * Says whether a spreadsheet could take a text for a formula. Such a text gets an apostrophe, and so does one that
 * begins with apostrophes and then such a text, so that the first can always be taken off again.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_table_text_needs_guard (const char *text)
{
  while (*text == '\'')
    text++;
  return *text != '\0' && strchr ("=+-@\t\r\n", *text) != NULL;
}
