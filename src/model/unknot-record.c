#include "unknot-record.h"

/**
 * unknot_record_begin:
 * @self: (out caller-allocates): the record
 * @object: (nullable): what is read; borrowed. `NULL` only after an earlier error
 * @where: file and place, for messages
 * @allowed: (array zero-terminated=1) (nullable): the members it may have; `NULL` for any
 * @failure: where the first error goes; not `NULL`, and shared by all records of one file
 *
 * Starts reading an object. End it with unknot_record_end().
 */
void
unknot_record_begin (UnknotRecord        *self,
                     JsonObject          *object,
                     const char          *where,
                     const char * const  *allowed,
                     GError             **failure)
{
  g_return_if_fail (failure != NULL);
  g_return_if_fail (object != NULL || *failure != NULL);

  self->object = object;
  self->where = g_strdup (where);
  self->failure = failure;

  if (*failure == NULL && allowed != NULL)
    unknot_json_only (object, where, allowed, failure);
}

/**
 * unknot_record_end:
 * @self: the record
 *
 * Ends reading.
 *
 * Returns: `TRUE` if nothing was wrong so far in the whole file
 */
gboolean
unknot_record_end (UnknotRecord *self)
{
  g_clear_pointer (&self->where, g_free);

  return *self->failure == NULL;
}

/**
 * unknot_record_failed:
 * @self: the record
 *
 * Says whether something was wrong already.
 *
 * Returns: `TRUE` after an error
 */
gboolean
unknot_record_failed (UnknotRecord *self)
{
  return *self->failure != NULL;
}

/**
 * unknot_record_fail:
 * @self: the record
 * @member: the member that is wrong
 * @what: what is wrong with it, as in "is unknown"
 *
 * Reports a value that is of the right kind and yet wrong, unless there was an error before.
 */
void
unknot_record_fail (UnknotRecord *self,
                    const char   *member,
                    const char   *what)
{
  if (*self->failure == NULL)
    g_set_error (self->failure, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                 "%s: member '%s' %s", self->where, member, what);
}

/**
 * unknot_record_has:
 * @self: the record
 * @member: a member's name
 *
 * Says whether there is a value, and it is not `null`.
 *
 * Returns: `TRUE` if there is
 */
gboolean
unknot_record_has (UnknotRecord *self,
                   const char   *member)
{
  return *self->failure == NULL && unknot_json_has (self->object, member);
}

/**
 * unknot_record_text:
 * @self: the record
 * @member: a member's name
 *
 * Reads a text that must be there and must not be empty.
 *
 * Returns: (transfer full) (nullable): the text
 */
char *
unknot_record_text (UnknotRecord *self,
                    const char   *member)
{
  const char *text;

  if (*self->failure != NULL)
    return NULL;

  text = unknot_json_string (self->object, self->where, member, self->failure);
  if (text != NULL && *text == '\0')
    unknot_record_fail (self, member, "is empty");

  return *self->failure == NULL ? g_strdup (text) : NULL;
}

/**
 * unknot_record_text_or:
 * @self: the record
 * @member: a member's name
 * @fallback: (nullable): what an absent member means
 *
 * Reads a text that may be absent.
 *
 * Returns: (transfer full) (nullable): the text
 */
char *
unknot_record_text_or (UnknotRecord *self,
                       const char   *member,
                       const char   *fallback)
{
  return unknot_record_has (self, member) ? unknot_record_text (self, member) : g_strdup (fallback);
}

/**
 * unknot_record_texts:
 * @self: the record
 * @member: a member's name
 *
 * Reads a list of texts that must be there; it may be empty.
 *
 * Returns: (transfer full) (nullable) (array zero-terminated=1): the texts
 */
char **
unknot_record_texts (UnknotRecord *self,
                     const char   *member)
{
  char **texts = NULL;

  if (*self->failure != NULL || !unknot_json_strings (self->object, self->where, member, &texts, self->failure))
    return NULL;

  return texts;
}

/**
 * unknot_record_texts_or:
 * @self: the record
 * @member: a member's name
 *
 * Reads a list of texts; an absent one is empty.
 *
 * Returns: (transfer full) (nullable) (array zero-terminated=1): the texts
 */
char **
unknot_record_texts_or (UnknotRecord *self,
                        const char   *member)
{
  return unknot_record_has (self, member) ? unknot_record_texts (self, member) : g_new0 (char *, 1);
}

/**
 * unknot_record_integer:
 * @self: the record
 * @member: a member's name
 * @least: the smallest value allowed
 * @most: the largest value allowed
 *
 * Reads a whole number that must be there.
 *
 * Returns: the number; @least after an error
 */
int
unknot_record_integer (UnknotRecord *self,
                       const char   *member,
                       int           least,
                       int           most)
{
  int value = least;

  if (*self->failure == NULL)
    unknot_json_integer (self->object, self->where, member, least, most, &value, self->failure);

  return value;
}

/**
 * unknot_record_integer_or:
 * @self: the record
 * @member: a member's name
 * @least: the smallest value allowed
 * @most: the largest value allowed
 * @fallback: what an absent member means
 *
 * Reads a whole number that may be absent.
 *
 * Returns: the number
 */
int
unknot_record_integer_or (UnknotRecord *self,
                          const char   *member,
                          int           least,
                          int           most,
                          int           fallback)
{
  return unknot_record_has (self, member) ? unknot_record_integer (self, member, least, most) : fallback;
}

/**
 * unknot_record_number:
 * @self: the record
 * @member: a member's name
 * @least: the smallest value allowed
 * @most: the largest value allowed
 *
 * Reads a number that must be there.
 *
 * Returns: the number; @least after an error
 */
double
unknot_record_number (UnknotRecord *self,
                      const char   *member,
                      double        least,
                      double        most)
{
  double value = least;

  if (*self->failure == NULL)
    unknot_json_number (self->object, self->where, member, least, most, &value, self->failure);

  return value;
}

/**
 * unknot_record_number_or:
 * @self: the record
 * @member: a member's name
 * @least: the smallest value allowed
 * @most: the largest value allowed
 * @fallback: what an absent member means
 *
 * Reads a number that may be absent.
 *
 * Returns: the number
 */
double
unknot_record_number_or (UnknotRecord *self,
                         const char   *member,
                         double        least,
                         double        most,
                         double        fallback)
{
  return unknot_record_has (self, member) ? unknot_record_number (self, member, least, most) : fallback;
}

/**
 * unknot_record_boolean_or:
 * @self: the record
 * @member: a member's name
 * @fallback: what an absent member means
 *
 * Reads a truth value that may be absent.
 *
 * Returns: the value
 */
gboolean
unknot_record_boolean_or (UnknotRecord *self,
                          const char   *member,
                          gboolean      fallback)
{
  gboolean value = fallback;

  if (unknot_record_has (self, member))
    unknot_json_boolean (self->object, self->where, member, &value, self->failure);

  return value;
}

/**
 * unknot_record_word:
 * @self: the record
 * @member: a member's name
 * @words: (array length=n_words): the words that it may be
 * @n_words: how many
 *
 * Reads one word of a fixed list; it must be there.
 *
 * Returns: the word's place in the list; 0 after an error
 */
int
unknot_record_word (UnknotRecord       *self,
                    const char         *member,
                    const char * const *words,
                    guint               n_words)
{
  g_autofree char *word = unknot_record_text (self, member);
  g_autofree char *what = NULL;

  if (word == NULL)
    return 0;

  for (guint i = 0; i < n_words; i++)
    if (g_str_equal (word, words[i]))
      return (int) i;

  what = g_strdup_printf ("is the unknown word '%s'", word);
  unknot_record_fail (self, member, what);
  return 0;
}

/**
 * unknot_record_word_or:
 * @self: the record
 * @member: a member's name
 * @words: (array length=n_words): the words that it may be
 * @n_words: how many
 * @fallback: what an absent member means
 *
 * Reads one word of a fixed list; it may be absent.
 *
 * Returns: the word's place in the list
 */
int
unknot_record_word_or (UnknotRecord       *self,
                       const char         *member,
                       const char * const *words,
                       guint               n_words,
                       int                 fallback)
{
  return unknot_record_has (self, member) ? unknot_record_word (self, member, words, n_words) : fallback;
}

/**
 * unknot_record_length:
 * @self: the record
 * @member: a member's name
 *
 * Counts a list that may be absent.
 *
 * Returns: how many elements; 0 for an absent list or after an error
 */
guint
unknot_record_length (UnknotRecord *self,
                      const char   *member)
{
  JsonArray *array;

  if (!unknot_record_has (self, member))
    return 0;

  array = unknot_json_array (self->object, self->where, member, self->failure);

  return array != NULL ? json_array_get_length (array) : 0;
}

/**
 * unknot_record_element:
 * @self: the record
 * @member: name of a list of objects, counted with unknot_record_length() before
 * @index: which element
 * @allowed: (array zero-terminated=1) (nullable): the members it may have
 * @inner: (out caller-allocates): its record, to be ended by the caller
 *
 * Starts reading one object of a list.
 */
void
unknot_record_element (UnknotRecord        *self,
                       const char          *member,
                       guint                index,
                       const char * const  *allowed,
                       UnknotRecord        *inner)
{
  g_autofree char *where = g_strdup_printf ("%s: %s[%u]", self->where, member, index);
  JsonObject *object = NULL;

  if (*self->failure == NULL)
    object = unknot_json_element (json_object_get_array_member (self->object, member), where, index, self->failure);

  unknot_record_begin (inner, object, where, allowed, self->failure);
}

/**
 * unknot_record_inner:
 * @self: the record
 * @member: name of an object that must be there
 * @allowed: (array zero-terminated=1) (nullable): the members it may have
 * @inner: (out caller-allocates): its record, to be ended by the caller
 *
 * Starts reading an inner object.
 */
void
unknot_record_inner (UnknotRecord        *self,
                     const char          *member,
                     const char * const  *allowed,
                     UnknotRecord        *inner)
{
  g_autofree char *where = g_strdup_printf ("%s: %s", self->where, member);
  JsonObject *object = NULL;

  if (*self->failure == NULL)
    object = unknot_json_object (self->object, self->where, member, self->failure);

  unknot_record_begin (inner, object, where, allowed, self->failure);
}
