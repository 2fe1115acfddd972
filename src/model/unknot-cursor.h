#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotCursor:
 * @at: the next character
 * @end: behind the last one
 *
 * A place in a JSON text. What is read is by the letter of RFC 8259, except that a text in it may have the control
 * characters that json-glib reads; nothing is taken that json-glib would refuse. White space before what is asked for
 * is skipped. After a refusal the place means nothing any more.
 */
typedef struct
{
  const char *at;
  const char *end;
} UnknotCursor;

/**
 * UnknotCursorStep:
 * @UNKNOT_CURSOR_BROKEN: neither an element nor the end
 * @UNKNOT_CURSOR_ELEMENT: an element is next
 * @UNKNOT_CURSOR_DONE: that was the last one, and the place is behind the bracket
 *
 * What comes next in a list or an object.
 */
typedef enum
{
  UNKNOT_CURSOR_BROKEN,
  UNKNOT_CURSOR_ELEMENT,
  UNKNOT_CURSOR_DONE,
} UnknotCursorStep;

char              unknot_cursor_peek         (UnknotCursor  *self);
gboolean          unknot_cursor_take         (UnknotCursor  *self,
                                              char           c);
gboolean          unknot_cursor_take_word    (UnknotCursor  *self,
                                              const char    *word);
UnknotCursorStep  unknot_cursor_step         (UnknotCursor  *self,
                                              char           close,
                                              guint          n_before);
gboolean          unknot_cursor_read_text    (UnknotCursor  *self,
                                              GByteArray    *text);
gboolean          unknot_cursor_read_number  (UnknotCursor  *self,
                                              double        *number);

G_END_DECLS
