#include "unknot-month-split.h"

#include "unknot-packed.h"

#include <string.h>

/* The elements of a list, the place being behind its bracket. */
static gboolean
split_list (UnknotCursor *cursor,
            GPtrArray    *elements)
{
  UnknotCursorStep step;

  for (guint n = 0; (step = unknot_cursor_step (cursor, ']', n)) == UNKNOT_CURSOR_ELEMENT; n++)
    {
      UnknotPacked *element = unknot_packed_read (cursor);

      if (element == NULL)
        return FALSE;
      g_ptr_array_add (elements, element);
    }

  return step == UNKNOT_CURSOR_DONE;
}

static gboolean
skip_value (UnknotCursor *cursor)
{
  g_autoptr (UnknotPacked) skipped = unknot_packed_read (cursor);

  return skipped != NULL;
}

/**
 * unknot_month_split:
 * @text: (array length=length): a month file
 * @length: its length in bytes
 * @rest: where the file is added without what is in its list of entries
 * @elements: (element-type UnknotPacked): where the elements of that list are added
 *
 * Takes a month file apart without making a tree of it.
 *
 * Returns: `FALSE` if it is not JSON by the letter, or has no such list, or two: then json-glib is to judge
 */
gboolean
unknot_month_split (const char *text,
                    gsize       length,
                    GString    *rest,
                    GPtrArray  *elements)
{
  UnknotCursor cursor = { text, text + length };
  g_autoptr (GByteArray) name = g_byte_array_new ();
  UnknotCursorStep step;
  const char *list = NULL;

  if (!g_utf8_validate_len (text, length, NULL) || !unknot_cursor_take (&cursor, '{'))
    return FALSE;

  for (guint n = 0; (step = unknot_cursor_step (&cursor, '}', n)) == UNKNOT_CURSOR_ELEMENT; n++)
    {
      g_byte_array_set_size (name, 0);
      if (!unknot_cursor_read_text (&cursor, name) || !unknot_cursor_take (&cursor, ':'))
        return FALSE;

      if (strcmp ((const char *) name->data, "entries") != 0)
        {
          if (!skip_value (&cursor))
            return FALSE;
          continue;
        }

      if (list != NULL || !unknot_cursor_take (&cursor, '['))
        return FALSE;
      list = cursor.at;
      g_string_append_len (rest, text, list - text);
      if (!split_list (&cursor, elements))
        return FALSE;
      list = cursor.at - 1;
    }

  if (step != UNKNOT_CURSOR_DONE || unknot_cursor_peek (&cursor) != '\0' || list == NULL)
    return FALSE;

  g_string_append_len (rest, list, text + length - list);
  return TRUE;
}
