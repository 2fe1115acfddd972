#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UNKNOT_TABLE_ERROR:
 *
 * Error domain of tables that can't be read. The message is a sentence for the person.
 */
#define UNKNOT_TABLE_ERROR (unknot_table_error_quark ())

/**
 * UnknotTableError:
 * @UNKNOT_TABLE_ERROR_SIZE: it is too long, too wide, or too big a file
 * @UNKNOT_TABLE_ERROR_TEXT: it is not text
 * @UNKNOT_TABLE_ERROR_EMPTY: there is nothing in it
 */
typedef enum
{
  UNKNOT_TABLE_ERROR_SIZE,
  UNKNOT_TABLE_ERROR_TEXT,
  UNKNOT_TABLE_ERROR_EMPTY,
} UnknotTableError;

/**
 * UNKNOT_TABLE_MOST_BYTES:
 *
 * How big a file is read at most.
 */
#define UNKNOT_TABLE_MOST_BYTES (32 * 1024 * 1024)

/**
 * UNKNOT_TABLE_MOST_ROWS:
 *
 * How many rows a table has at most.
 */
#define UNKNOT_TABLE_MOST_ROWS 100000

/**
 * UNKNOT_TABLE_MOST_COLUMNS:
 *
 * How many columns a table has at most.
 */
#define UNKNOT_TABLE_MOST_COLUMNS 256

#define UNKNOT_TYPE_TABLE (unknot_table_get_type ())

/**
 * UnknotTable:
 *
 * The cells of a file of separated values, whoever wrote it: just texts. Shared and immutable.
 */
typedef struct _UnknotTable UnknotTable;

GQuark         unknot_table_error_quark    (void);
GType          unknot_table_get_type       (void) G_GNUC_CONST;
UnknotTable *  unknot_table_read           (GBytes       *bytes,
                                            GError      **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotTable *  unknot_table_ref            (UnknotTable  *self);
void           unknot_table_unref          (UnknotTable  *self);
guint          unknot_table_get_n_rows     (UnknotTable  *self);
guint          unknot_table_get_n_columns  (UnknotTable  *self);
const char *   unknot_table_get_cell       (UnknotTable  *self,
                                            guint         row,
                                            guint         column);
guint          unknot_table_get_line       (UnknotTable  *self,
                                            guint         row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotTable, unknot_table_unref)

G_END_DECLS
