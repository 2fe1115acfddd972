#include "unknot-cursor.h"

#include <string.h>

/* What stands for NUL, which no text can have. */
#define REPLACEMENT 0xfffd

/* So many digits are exact in a double. */
#define EXACT_DIGITS 15

/**
 * unknot_cursor_peek:
 * @self: a place
 *
 * Looks at the next character that is no white space, and goes there.
 *
 * Returns: the character; NUL at the end
 */
char
unknot_cursor_peek (UnknotCursor *self)
{
  while (self->at < self->end && (*self->at == ' ' || *self->at == '\n' || *self->at == '\t' || *self->at == '\r'))
    self->at++;

  return self->at < self->end ? *self->at : '\0';
}

/**
 * unknot_cursor_take:
 * @self: a place
 * @c: a character that is no white space
 *
 * Goes on behind a character, if it is the next one.
 *
 * Returns: `TRUE` if it was
 */
gboolean
unknot_cursor_take (UnknotCursor *self,
                    char          c)
{
  if (unknot_cursor_peek (self) != c || self->at == self->end)
    return FALSE;

  self->at++;
  return TRUE;
}

/**
 * unknot_cursor_take_word:
 * @self: a place
 * @word: `true`, `false` or `null`
 *
 * Goes on behind a word, if it is the next one.
 *
 * Returns: `TRUE` if it was
 */
gboolean
unknot_cursor_take_word (UnknotCursor *self,
                         const char   *word)
{
  gsize length = strlen (word);

  unknot_cursor_peek (self);
  if ((gsize) (self->end - self->at) < length || memcmp (self->at, word, length) != 0)
    return FALSE;

  self->at += length;
  return TRUE;
}

/**
 * unknot_cursor_step:
 * @self: a place behind an opening bracket, or behind an element
 * @close: the bracket that closes
 * @n_before: how many elements came before
 *
 * Goes to the next element of a list or an object.
 *
 * Returns: what comes next
 */
UnknotCursorStep
unknot_cursor_step (UnknotCursor *self,
                    char          close,
                    guint         n_before)
{
  if (unknot_cursor_take (self, close))
    return UNKNOT_CURSOR_DONE;

  return n_before == 0 || unknot_cursor_take (self, ',') ? UNKNOT_CURSOR_ELEMENT : UNKNOT_CURSOR_BROKEN;
}

static gboolean
read_unit (UnknotCursor *self,
           gunichar     *unit)
{
  *unit = 0;
  if (self->end - self->at < 4)
    return FALSE;

  for (int i = 0; i < 4; i++, self->at++)
    {
      if (!g_ascii_isxdigit (*self->at))
        return FALSE;
      *unit = *unit * 16 + (gunichar) g_ascii_xdigit_value (*self->at);
    }

  return TRUE;
}

/* Behind `\u`. */
static gboolean
read_character (UnknotCursor *self,
                gunichar     *character)
{
  gunichar low;

  if (!read_unit (self, character))
    return FALSE;

  if (*character == 0)
    *character = REPLACEMENT;
  if (*character < 0xd800 || *character > 0xdfff)
    return TRUE;

  if (*character > 0xdbff || self->end - self->at < 2 || memcmp (self->at, "\\u", 2) != 0)
    return FALSE;
  self->at += 2;
  if (!read_unit (self, &low) || low < 0xdc00 || low > 0xdfff)
    return FALSE;

  *character = 0x10000 + ((*character - 0xd800) << 10) + (low - 0xdc00);
  return TRUE;
}

/* Behind a backslash. */
static gboolean
read_escape (UnknotCursor *self,
             GByteArray   *text)
{
  static const char letters[] = "\"\\/bfnrt";
  static const char meant[] = "\"\\/\b\f\n\r\t";
  const char *letter = self->at < self->end && *self->at != '\0' ? strchr (letters, *self->at) : NULL;
  gunichar character;
  char utf8[6];

  if (letter != NULL)
    {
      self->at++;
      g_byte_array_append (text, (const guint8 *) &meant[letter - letters], 1);
      return TRUE;
    }

  if (self->at == self->end || *self->at++ != 'u' || !read_character (self, &character))
    return FALSE;

  g_byte_array_append (text, (const guint8 *) utf8, (guint) g_unichar_to_utf8 (character, utf8));
  return TRUE;
}

/* What stands for itself in a text. Of the control characters json-glib refuses only those that have a letter. */
static gboolean
is_plain (char c)
{
  if ((guchar) c >= ' ')
    return c != '"' && c != '\\';

  return c != '\0' && (c < '\b' || c > '\r' || c == '\v');
}

/**
 * unknot_cursor_read_text:
 * @self: a place
 * @text: where the text is added, with a NUL behind it
 *
 * Reads a text. NUL, as `\u0000`, becomes U+FFFD; half of a surrogate pair is no text, as for json-glib.
 *
 * Returns: `TRUE` if a text was next
 */
gboolean
unknot_cursor_read_text (UnknotCursor *self,
                         GByteArray   *text)
{
  if (!unknot_cursor_take (self, '"'))
    return FALSE;

  for (;;)
    {
      const char *start = self->at;

      while (self->at < self->end && is_plain (*self->at))
        self->at++;
      g_byte_array_append (text, (const guint8 *) start, (guint) (self->at - start));
      if (self->at < self->end && *self->at == '"')
        break;
      if (self->at == self->end || *self->at++ != '\\' || !read_escape (self, text))
        return FALSE;
    }

  self->at++;
  g_byte_array_append (text, (const guint8 *) "", 1);
  return TRUE;
}

static guint
take_digits (UnknotCursor *self)
{
  const char *start = self->at;

  while (self->at < self->end && g_ascii_isdigit (*self->at))
    self->at++;

  return (guint) (self->at - start);
}

static gboolean
take_one_of (UnknotCursor *self,
             const char   *characters)
{
  if (self->at == self->end || *self->at == '\0' || strchr (characters, *self->at) == NULL)
    return FALSE;

  self->at++;
  return TRUE;
}

/* Behind the digits before the point; whether what follows is right, and whether there is anything. */
static gboolean
take_fraction (UnknotCursor *self,
               gboolean     *whole)
{
  if (take_one_of (self, "."))
    {
      *whole = FALSE;
      if (take_digits (self) == 0)
        return FALSE;
    }
  if (take_one_of (self, "eE"))
    {
      *whole = FALSE;
      take_one_of (self, "+-");
      if (take_digits (self) == 0)
        return FALSE;
    }

  return TRUE;
}

/**
 * unknot_cursor_read_number:
 * @self: a place
 * @number: (out): the number, as near as a double comes to it
 *
 * Reads a number.
 *
 * Returns: `TRUE` if a number was next
 */
gboolean
unknot_cursor_read_number (UnknotCursor *self,
                           double       *number)
{
  gboolean negative = unknot_cursor_take (self, '-');
  const char *digits = self->at;
  guint n_digits = take_digits (self);
  gboolean whole = TRUE;

  if (n_digits == 0 || (n_digits > 1 && *digits == '0') || !take_fraction (self, &whole))
    return FALSE;

  *number = 0;
  if (whole && n_digits <= EXACT_DIGITS)
    {
      for (guint i = 0; i < n_digits; i++)
        *number = *number * 10 + (digits[i] - '0');
    }
  else
    {
      g_autofree char *copy = g_strndup (digits, (gsize) (self->at - digits));

      *number = g_ascii_strtod (copy, NULL);
    }
  if (negative)
    *number = -*number;

  return TRUE;
}
