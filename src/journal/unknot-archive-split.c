/* How the months come out of an archive without a tree of all that is in them, and with every entry as it stands. */

#include "unknot-archive-private.h"

#include "unknot-packed.h"

#include <string.h>

/* What has been taken over of @text so far, with an empty object in the place of each month. */
typedef struct
{
  const char *done;
  GString    *rest;
  GHashTable *months;
} Split;

/* A member's name, and the place behind its colon. */
static char *
read_name (UnknotCursor *cursor)
{
  g_autoptr (GByteArray) name = g_byte_array_new ();

  if (!unknot_cursor_read_text (cursor, name) || !unknot_cursor_take (cursor, ':'))
    return NULL;

  return g_strdup ((const char *) name->data);
}

static gboolean
skip_value (UnknotCursor *cursor)
{
  g_autoptr (UnknotPacked) skipped = unknot_packed_read (cursor);

  return skipped != NULL;
}

static gboolean
split_month (UnknotCursor *cursor,
             Split        *split)
{
  g_autofree char *name = read_name (cursor);
  const char *start;

  if (name == NULL || g_hash_table_contains (split->months, name) || unknot_cursor_peek (cursor) != '{')
    return FALSE;

  start = cursor->at;
  if (!skip_value (cursor))
    return FALSE;

  g_hash_table_insert (split->months, g_steal_pointer (&name), g_bytes_new (start, (gsize) (cursor->at - start)));
  g_string_append_len (split->rest, split->done, start - split->done);
  g_string_append (split->rest, "{}");
  split->done = cursor->at;
  return TRUE;
}

static gboolean
split_months (UnknotCursor *cursor,
              Split        *split)
{
  UnknotCursorStep step;

  if (!unknot_cursor_take (cursor, '{'))
    return FALSE;
  for (guint n = 0; (step = unknot_cursor_step (cursor, '}', n)) == UNKNOT_CURSOR_ELEMENT; n++)
    if (!split_month (cursor, split))
      return FALSE;

  return step == UNKNOT_CURSOR_DONE;
}

static gboolean
split_archive (UnknotCursor *cursor,
               Split        *split)
{
  UnknotCursorStep step;

  if (!unknot_cursor_take (cursor, '{'))
    return FALSE;
  for (guint n = 0; (step = unknot_cursor_step (cursor, '}', n)) == UNKNOT_CURSOR_ELEMENT; n++)
    {
      g_autofree char *name = read_name (cursor);

      if (name == NULL || !(strcmp (name, "months") == 0 ? split_months (cursor, split) : skip_value (cursor)))
        return FALSE;
    }

  return step == UNKNOT_CURSOR_DONE;
}

/* Takes the months out of an archive: @rest is it with empty ones, to be parsed. Of what is no JSON by the letter, or
   has two months of one name, nothing is taken out, so that what is wrong is found by who parses it. */
GHashTable *
unknot_archive_split (GBytes  *bytes,
                      GBytes **rest)
{
  g_autoptr (GHashTable) months = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                         (GDestroyNotify) g_bytes_unref);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  UnknotCursor cursor = { text, text + length };
  g_autoptr (GString) others = g_string_new (NULL);
  Split split = { text, others, months };

  if (!g_utf8_validate_len (text, length, NULL) || !split_archive (&cursor, &split))
    {
      g_hash_table_remove_all (months);
      *rest = g_bytes_ref (bytes);
      return g_steal_pointer (&months);
    }

  g_string_append_len (others, split.done, text + length - split.done);
  *rest = g_string_free_to_bytes (g_steal_pointer (&others));
  return g_steal_pointer (&months);
}
