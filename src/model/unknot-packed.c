/* A value is a byte that says its type, and then: of a text its characters and a NUL; of a number a double; of a list
   or an object how many bytes are in it, and its elements. In an object each is behind its name and how many bytes both
   are, so that what is not asked for is stepped over. */

#include "unknot-packed.h"

#include <math.h>
#include <string.h>

struct _UnknotPacked
{
  gsize  source_length;
  guint8 data[];        /* the source, a NUL, the value */
};

G_DEFINE_BOXED_TYPE (UnknotPacked, unknot_packed, unknot_packed_ref, unknot_packed_unref)

typedef enum
{
  TYPE_NULL,
  TYPE_FALSE,
  TYPE_TRUE,
  TYPE_NUMBER,
  TYPE_TEXT,
  TYPE_LIST,
  TYPE_OBJECT,
} Type;

/* As deep as json-glib goes. */
#define MOST_DEPTH 1024

/* A longer list's size would not fit. */
#define MOST_BYTES (G_MAXUINT32 / 16)

#define SIZE_SIZE (sizeof (guint32))
#define HEAD_SIZE (1 + SIZE_SIZE)

/* Leaves room for a number of bytes that is not known yet. */
static guint
begin_size (GByteArray *bytes)
{
  g_byte_array_set_size (bytes, bytes->len + SIZE_SIZE);
  return bytes->len;
}

/* Whatever came since begin_size(), which gave @start. */
static void
end_size (GByteArray *bytes,
          guint       start)
{
  guint32 size = bytes->len - start;

  memcpy (bytes->data + start - SIZE_SIZE, &size, SIZE_SIZE);
}

static guint32
read_size (const guint8 *at)
{
  guint32 size;

  memcpy (&size, at, SIZE_SIZE);
  return size;
}

static void
add_type (GByteArray *bytes,
          Type        type)
{
  guint8 byte = (guint8) type;

  g_byte_array_append (bytes, &byte, 1);
}

static gboolean
pack_word (UnknotCursor *cursor,
           GByteArray   *bytes,
           const char   *word,
           Type          type)
{
  add_type (bytes, type);
  return unknot_cursor_take_word (cursor, word);
}

static gboolean
pack_text (UnknotCursor *cursor,
           GByteArray   *bytes)
{
  add_type (bytes, TYPE_TEXT);
  return unknot_cursor_read_text (cursor, bytes);
}

static gboolean
pack_number (UnknotCursor *cursor,
             GByteArray   *bytes)
{
  double number;

  if (!unknot_cursor_read_number (cursor, &number))
    return FALSE;

  add_type (bytes, TYPE_NUMBER);
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
               Type          type,
               guint         depth)
{
  const char close = type == TYPE_OBJECT ? '}' : ']';
  UnknotCursorStep step;
  guint start;

  if (depth == MOST_DEPTH)
    return FALSE;

  cursor->at++;
  add_type (bytes, type);
  start = begin_size (bytes);
  for (guint n = 0; (step = unknot_cursor_step (cursor, close, n)) == UNKNOT_CURSOR_ELEMENT; n++)
    if (!(type == TYPE_OBJECT ? pack_member : pack_value) (cursor, bytes, depth + 1))
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
      return pack_elements (cursor, bytes, TYPE_OBJECT, depth);
    case '[':
      return pack_elements (cursor, bytes, TYPE_LIST, depth);
    case '"':
      return pack_text (cursor, bytes);
    case 't':
      return pack_word (cursor, bytes, "true", TYPE_TRUE);
    case 'f':
      return pack_word (cursor, bytes, "false", TYPE_FALSE);
    case 'n':
      return pack_word (cursor, bytes, "null", TYPE_NULL);
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

static Type
get_type (const UnknotValue *value)
{
  return (Type) *(const guint8 *) value;
}

static const guint8 *
get_contents (const UnknotValue *value)
{
  return (const guint8 *) value + (get_type (value) < TYPE_LIST ? 1 : HEAD_SIZE);
}

/* Behind a value. */
static const guint8 *
get_end (const UnknotValue *value)
{
  const guint8 *contents = get_contents (value);

  switch (get_type (value))
    {
    case TYPE_NUMBER:
      return contents + sizeof (double);
    case TYPE_TEXT:
      return contents + strlen ((const char *) contents) + 1;
    case TYPE_LIST:
    case TYPE_OBJECT:
      return contents + read_size (contents - SIZE_SIZE);
    case TYPE_NULL:
    case TYPE_FALSE:
    case TYPE_TRUE:
    default:
      return contents;
    }
}

/* The last member of that name; `NULL` if there is none. */
static const UnknotValue *
find (const UnknotValue *object,
      const char        *member)
{
  const guint8 *at = get_contents (object);
  const guint8 *end = get_end (object);
  const char *found = NULL;

  while (at < end)
    {
      guint32 size = read_size (at);
      const char *name = (const char *) at + SIZE_SIZE;

      if (*name == *member && strcmp (name, member) == 0)
        found = name;
      at += SIZE_SIZE + size;
    }

  return found != NULL ? (const UnknotValue *) (found + strlen (found) + 1) : NULL;
}

static gboolean
holds (const UnknotValue *value,
       Type               type)
{
  return value != NULL && get_type (value) == type;
}

/**
 * unknot_value_is_object:
 * @self: a value
 *
 * Says whether a value has members.
 *
 * Returns: `TRUE` if it is an object
 */
gboolean
unknot_value_is_object (const UnknotValue *self)
{
  return holds (self, TYPE_OBJECT);
}

/**
 * unknot_value_has:
 * @object: an object
 * @member: a member's name
 *
 * Says whether @object has @member, and it is not `null`.
 *
 * Returns: `TRUE` if there is a value
 */
gboolean
unknot_value_has (const UnknotValue *object,
                  const char        *member)
{
  const UnknotValue *value = find (object, member);

  return value != NULL && get_type (value) != TYPE_NULL;
}

/**
 * unknot_value_get_text:
 * @object: an object
 * @member: a member's name
 *
 * Lends a text.
 *
 * Returns: (transfer none) (nullable): the text, or `NULL` if there is none
 */
const char *
unknot_value_get_text (const UnknotValue *object,
                       const char        *member)
{
  const UnknotValue *value = find (object, member);

  return holds (value, TYPE_TEXT) ? (const char *) get_contents (value) : NULL;
}

/**
 * unknot_value_get_truth:
 * @object: an object
 * @member: a member's name
 * @fallback: what to give if there is no truth value
 *
 * Reads a truth value.
 *
 * Returns: the truth value
 */
gboolean
unknot_value_get_truth (const UnknotValue *object,
                        const char        *member,
                        gboolean           fallback)
{
  const UnknotValue *value = find (object, member);

  return holds (value, TYPE_TRUE) || (!holds (value, TYPE_FALSE) && fallback);
}

static gboolean
get_number_between (const UnknotValue *object,
                    const char        *member,
                    double             least,
                    double             most,
                    double            *number)
{
  const UnknotValue *value = find (object, member);

  if (!holds (value, TYPE_NUMBER))
    return FALSE;

  memcpy (number, get_contents (value), sizeof *number);
  return *number >= least && *number <= most;
}

/**
 * unknot_value_get_whole:
 * @object: an object
 * @member: a member's name
 * @most: the largest number allowed
 * @fallback: what to give if there is no whole number from 0 to @most
 *
 * Reads a whole number.
 *
 * Returns: the number
 */
int
unknot_value_get_whole (const UnknotValue *object,
                        const char        *member,
                        int                most,
                        int                fallback)
{
  double number;

  return get_number_between (object, member, 0, most, &number) && number == floor (number) ? (int) number : fallback;
}

/**
 * unknot_value_get_number:
 * @object: an object
 * @member: a member's name
 *
 * Reads a number of millimetres.
 *
 * Returns: the number; 0 if there is none within ten metres
 */
double
unknot_value_get_number (const UnknotValue *object,
                         const char        *member)
{
  double number;

  return get_number_between (object, member, -10000, 10000, &number) ? number : 0;
}

/**
 * unknot_value_get_time:
 * @object: an object
 * @member: a member's name
 * @time: (out): the time; not touched if there is none
 *
 * Reads a time.
 *
 * Returns: `TRUE` if there is one
 */
gboolean
unknot_value_get_time (const UnknotValue *object,
                       const char        *member,
                       UnknotTime        *time)
{
  const char *text = unknot_value_get_text (object, member);

  return text != NULL && unknot_time_parse (text, time);
}

/* All elements of a list; none if there is no list. */
static UnknotValueIter
enter_list (const UnknotValue *object,
            const char        *member)
{
  const UnknotValue *list = find (object, member);

  return holds (list, TYPE_LIST) ? (UnknotValueIter) { get_contents (list), get_end (list) }
                                 : (UnknotValueIter) { NULL, NULL };
}

static const UnknotValue *
take_element (UnknotValueIter *iter)
{
  const UnknotValue *value = (const UnknotValue *) iter->at;

  if (iter->at == iter->end)
    return NULL;

  iter->at = get_end (value);
  return value;
}

/**
 * unknot_value_dup_texts:
 * @object: an object
 * @member: a member's name
 *
 * Reads a list of texts.
 *
 * Returns: (transfer full): the texts; an empty list if there is none, or one with something else in it
 */
GStrv
unknot_value_dup_texts (const UnknotValue *object,
                        const char        *member)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  UnknotValueIter iter = enter_list (object, member);
  const UnknotValue *element;

  while ((element = take_element (&iter)) != NULL)
    {
      if (!holds (element, TYPE_TEXT))
        return g_new0 (char *, 1);
      g_strv_builder_add (texts, (const char *) get_contents (element));
    }

  return g_strv_builder_end (texts);
}

/**
 * unknot_value_count:
 * @object: an object
 * @member: a member's name
 *
 * Counts the elements of a list, of whatever kind.
 *
 * Returns: how many there are; 0 if there is no list
 */
guint
unknot_value_count (const UnknotValue *object,
                    const char        *member)
{
  UnknotValueIter iter = enter_list (object, member);
  guint n_elements = 0;

  while (take_element (&iter) != NULL)
    n_elements++;

  return n_elements;
}

/**
 * unknot_value_iter_init:
 * @iter: (out caller-allocates): where it begins
 * @object: an object
 * @member: a member's name
 *
 * Begins to go through the objects in a list. One that is not there has none.
 */
void
unknot_value_iter_init (UnknotValueIter   *iter,
                        const UnknotValue *object,
                        const char        *member)
{
  *iter = enter_list (object, member);
}

/**
 * unknot_value_iter_next:
 * @iter: where it is
 *
 * Goes on to the next object of a list; what is no object is skipped.
 *
 * Returns: (transfer none) (nullable): the object; `NULL` after the last one
 */
const UnknotValue *
unknot_value_iter_next (UnknotValueIter *iter)
{
  const UnknotValue *element;

  do
    element = take_element (iter);
  while (element != NULL && !unknot_value_is_object (element));

  return element;
}
