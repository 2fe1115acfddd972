#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotTableShape:
 * @UNKNOT_TABLE_MADE: made for the reader of the table, not taken back from it
 * @UNKNOT_TABLE_MOMENT: date, time and offset of the entry
 * @UNKNOT_TABLE_TEXT: a text
 * @UNKNOT_TABLE_SCORE: a whole number from 0 to 10
 * @UNKNOT_TABLE_COUNT: a whole number from 0 on
 * @UNKNOT_TABLE_LENGTH: millimetres, with the table's decimal sign
 * @UNKNOT_TABLE_TRUTH: "yes" or "no"
 * @UNKNOT_TABLE_WORDS: a list of texts
 * @UNKNOT_TABLE_JSON: what a cell has no shape for, as JSON
 *
 * What the cells of a column hold.
 */
typedef enum
{
  UNKNOT_TABLE_MADE,
  UNKNOT_TABLE_MOMENT,
  UNKNOT_TABLE_TEXT,
  UNKNOT_TABLE_SCORE,
  UNKNOT_TABLE_COUNT,
  UNKNOT_TABLE_LENGTH,
  UNKNOT_TABLE_TRUTH,
  UNKNOT_TABLE_WORDS,
  UNKNOT_TABLE_JSON,
} UnknotTableShape;

/**
 * UnknotTableColumn:
 * @name: heading; never translated, so that a table can be read anywhere
 * @shape: what its cells hold
 * @member: (nullable): the member of an entry that it shows
 * @list: (nullable): the list of a session whose elements it shows instead
 * @element: (nullable): the member of those elements
 *
 * A column of the table that the app writes.
 */
typedef struct
{
  const char       *name;
  UnknotTableShape  shape;
  const char       *member;
  const char       *list;
  const char       *element;
} UnknotTableColumn;

const UnknotTableColumn *  unknot_table_columns_list       (guint                    *n_columns);
gboolean                   unknot_table_column_has_list    (const UnknotTableColumn  *column,
                                                            const char               *type);
char *                     unknot_table_words_join         (const char * const       *words) G_GNUC_WARN_UNUSED_RESULT;
GStrv                      unknot_table_words_split        (const char               *cell) G_GNUC_WARN_UNUSED_RESULT;
gboolean                   unknot_table_text_needs_guard   (const char               *text);

G_END_DECLS
