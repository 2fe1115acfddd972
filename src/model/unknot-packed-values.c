/* What packed values say. */

#include "unknot-packed-private.h"

#include <math.h>
#include <string.h>

static guint32
read_size (const guint8 *at)
{
  guint32 size;

  memcpy (&size, at, UNKNOT_PACKED_SIZE);
  return size;
}

static UnknotPackedType
get_type (const UnknotValue *value)
{
  return (UnknotPackedType) *(const guint8 *) value;
}

static const guint8 *
get_contents (const UnknotValue *value)
{
  return (const guint8 *) value + (get_type (value) < UNKNOT_PACKED_LIST ? 1 : UNKNOT_PACKED_HEAD);
}

/* Behind a value. */
static const guint8 *
get_end (const UnknotValue *value)
{
  const guint8 *contents = get_contents (value);

  switch (get_type (value))
    {
    case UNKNOT_PACKED_NUMBER:
      return contents + sizeof (double);
    case UNKNOT_PACKED_TEXT:
      return contents + strlen ((const char *) contents) + 1;
    case UNKNOT_PACKED_LIST:
    case UNKNOT_PACKED_OBJECT:
      return contents + read_size (contents - UNKNOT_PACKED_SIZE);
    case UNKNOT_PACKED_NULL:
    case UNKNOT_PACKED_FALSE:
    case UNKNOT_PACKED_TRUE:
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
      const char *name = (const char *) at + UNKNOT_PACKED_SIZE;

      if (*name == *member && strcmp (name, member) == 0)
        found = name;
      at += UNKNOT_PACKED_SIZE + size;
    }

  return found != NULL ? (const UnknotValue *) (found + strlen (found) + 1) : NULL;
}

static gboolean
holds (const UnknotValue *value,
       UnknotPackedType               type)
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
  return holds (self, UNKNOT_PACKED_OBJECT);
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

  return value != NULL && get_type (value) != UNKNOT_PACKED_NULL;
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

  return holds (value, UNKNOT_PACKED_TEXT) ? (const char *) get_contents (value) : NULL;
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

  return holds (value, UNKNOT_PACKED_TRUE) || (!holds (value, UNKNOT_PACKED_FALSE) && fallback);
}

static gboolean
get_number_between (const UnknotValue *object,
                    const char        *member,
                    double             least,
                    double             most,
                    double            *number)
{
  const UnknotValue *value = find (object, member);

  if (!holds (value, UNKNOT_PACKED_NUMBER))
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

  return holds (list, UNKNOT_PACKED_LIST) ? (UnknotValueIter) { get_contents (list), get_end (list) }
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
      if (!holds (element, UNKNOT_PACKED_TEXT))
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
