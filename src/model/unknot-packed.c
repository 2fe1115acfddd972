#include "unknot-packed-private.h"

#include <string.h>

struct _UnknotPacked
{
  gsize  source_length;
  guint8 data[];        /* the source, a NUL, the value */
};

G_DEFINE_BOXED_TYPE (UnknotPacked, unknot_packed, unknot_packed_ref, unknot_packed_unref)

/* As deep as json-glib goes. */
#define MOST_DEPTH 1024

/* A longer list's size would not fit. */
#define MOST_BYTES (G_MAXUINT32 / 16)

/* Leaves room for a number of bytes that is not known yet. */
static guint
begin_size (GByteArray *bytes)
{
  g_byte_array_set_size (bytes, bytes->len + UNKNOT_PACKED_SIZE);
  return bytes->len;
}

/* Whatever came since begin_size(), which gave @start. */
static void
end_size (GByteArray *bytes,
          guint       start)
{
  guint32 size = bytes->len - start;

  memcpy (bytes->data + start - UNKNOT_PACKED_SIZE, &size, UNKNOT_PACKED_SIZE);
}

static void
add_type (GByteArray *bytes,
          UnknotPackedType        type)
{
  guint8 byte = (guint8) type;

  g_byte_array_append (bytes, &byte, 1);
}

static gboolean
pack_word (UnknotCursor *cursor,
           GByteArray   *bytes,
           const char   *word,
           UnknotPackedType          type)
{
  add_type (bytes, type);
  return unknot_cursor_take_word (cursor, word);
}

static gboolean
pack_text (UnknotCursor *cursor,
           GByteArray   *bytes)
{
  add_type (bytes, UNKNOT_PACKED_TEXT);
  return unknot_cursor_read_text (cursor, bytes);
}

static gboolean
pack_number (UnknotCursor *cursor,
             GByteArray   *bytes)
{
  double number;

  if (!unknot_cursor_read_number (cursor, &number))
    return FALSE;

  add_type (bytes, UNKNOT_PACKED_NUMBER);
  g_byte_array_append (bytes, (const guint8 *) &number, sizeof number);
  return TRUE;
}

static gboolean pack_value (UnknotCursor *cursor, GByteArray *bytes, guint depth);

static gboolean
pack_member (UnknotCursor *cursor,
             GByteArray   *bytes,
             guint         depth)
{
  guint start = begin_size (bytes);

  if (!unknot_cursor_read_text (cursor, bytes) || !unknot_cursor_take (cursor, ':')
      || !pack_value (cursor, bytes, depth))
    return FALSE;

  end_size (bytes, start);
  return TRUE;
}

static gboolean
pack_elements (UnknotCursor *cursor,
               GByteArray   *bytes,
               UnknotPackedType          type,
               guint         depth)
{
  const char close = type == UNKNOT_PACKED_OBJECT ? '}' : ']';
  UnknotCursorStep step;
  guint start;

  if (depth == MOST_DEPTH)
    return FALSE;

  cursor->at++;
  add_type (bytes, type);
  start = begin_size (bytes);
  for (guint n = 0; (step = unknot_cursor_step (cursor, close, n)) == UNKNOT_CURSOR_ELEMENT; n++)
    if (!(type == UNKNOT_PACKED_OBJECT ? pack_member : pack_value) (cursor, bytes, depth + 1))
      return FALSE;
  end_size (bytes, start);
  return step == UNKNOT_CURSOR_DONE;
}

static gboolean
pack_value (UnknotCursor *cursor,
            GByteArray   *bytes,
            guint         depth)
{
  switch (unknot_cursor_peek (cursor))
    {
    case '{':
      return pack_elements (cursor, bytes, UNKNOT_PACKED_OBJECT, depth);
    case '[':
      return pack_elements (cursor, bytes, UNKNOT_PACKED_LIST, depth);
    case '"':
      return pack_text (cursor, bytes);
    case 't':
      return pack_word (cursor, bytes, "true", UNKNOT_PACKED_TRUE);
    case 'f':
      return pack_word (cursor, bytes, "false", UNKNOT_PACKED_FALSE);
    case 'n':
      return pack_word (cursor, bytes, "null", UNKNOT_PACKED_NULL);
    default:
      return pack_number (cursor, bytes);
    }
}

/**
 * unknot_packed_read:
 * @cursor: a place in valid UTF-8; afterwards behind the value
 *
 * Packs the value that is next. Its text is kept without the white space around it.
 *
 * Returns: (transfer full) (nullable): the value; `NULL` if there is none by the letter of JSON
 */
UnknotPacked *
unknot_packed_read (UnknotCursor *cursor)
{
  g_autoptr (GByteArray) bytes = g_byte_array_sized_new (1024);
  UnknotPacked *self;
  const char *start;
  gsize length;

  unknot_cursor_peek (cursor);
  start = cursor->at;
  if (cursor->end - cursor->at > MOST_BYTES || !pack_value (cursor, bytes, 0))
    return NULL;

  length = (gsize) (cursor->at - start);
  self = g_atomic_rc_box_alloc (sizeof *self + length + 1 + bytes->len);
  self->source_length = length;
  memcpy (self->data, start, length);
  self->data[length] = '\0';
  memcpy (self->data + length + 1, bytes->data, bytes->len);
  return self;
}

/**
 * unknot_packed_new:
 * @text: a text
 *
 * Packs the one value that a text is.
 *
 * Returns: (transfer full) (nullable): the value; `NULL` if it is not one by the letter of JSON
 */
UnknotPacked *
unknot_packed_new (const char *text)
{
  UnknotCursor cursor = { text, text + strlen (text) };
  g_autoptr (UnknotPacked) self = NULL;

  if (!g_utf8_validate (text, -1, NULL))
    return NULL;

  self = unknot_packed_read (&cursor);
  return self != NULL && unknot_cursor_peek (&cursor) == '\0' ? g_steal_pointer (&self) : NULL;
}

/**
 * unknot_packed_ref:
 * @self: a packed value
 *
 * Takes a reference; from any thread.
 *
 * Returns: (transfer full): @self
 */
UnknotPacked *
unknot_packed_ref (UnknotPacked *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_packed_unref:
 * @self: (transfer full): a packed value
 *
 * Drops a reference; from any thread.
 */
void
unknot_packed_unref (UnknotPacked *self)
{
  g_atomic_rc_box_release (self);
}

/**
 * unknot_packed_get_source:
 * @self: a packed value
 *
 * Lends the text that it was packed from, bit for bit.
 *
 * Returns: (transfer none): the text
 */
const char *
unknot_packed_get_source (UnknotPacked *self)
{
  return (const char *) self->data;
}

/**
 * unknot_packed_get_root:
 * @self: a packed value
 *
 * Lends the value.
 *
 * Returns: (transfer none): the value
 */
const UnknotValue *
unknot_packed_get_root (UnknotPacked *self)
{
  return (const UnknotValue *) (self->data + self->source_length + 1);
}
