#include "unknot-table.h"

#include <glib/gi18n.h>
#include <string.h>

#include "unknot-table-text.h"

G_DEFINE_QUARK (unknot-table-error-quark, unknot_table_error)

/* A row: where its cells begin in the list of all, and its line in the file. */
typedef struct
{
  guint first;
  guint n_cells;
  guint line;
} Row;

struct _UnknotTable
{
  char   *text;
  GArray *cells;      /* of guint: where in the text a cell begins */
  GArray *rows;
  guint   n_columns;
};

G_DEFINE_BOXED_TYPE (UnknotTable, unknot_table, unknot_table_ref, unknot_table_unref)

/* Reads a text and writes its cells back into it, each with its NUL: a cell never gets longer than it was. */
typedef struct
{
  UnknotTable *table;
  const char  *in;
  char        *out;
  guint        line;
  char         separator;
} Reader;

static gboolean
is_end (Reader *self)
{
  return *self->in == self->separator || *self->in == '\n' || *self->in == '\0';
}

static void
copy (Reader *self)
{
  self->line += *self->in == '\n';
  *self->out++ = *self->in++;
}

/* The quote that ends a cell which began with one: doubled ones are part of it. */
static const char *
find_quote (const char *text)
{
  while ((text = strchr (text, '"')) != NULL && text[1] == '"')
    text += 2;

  return text;
}

/* A quote that nothing ends is a character like others, so that it does not swallow the rest of the file. */
static void
read_quoted (Reader *self)
{
  const char *end = find_quote (self->in + 1);

  if (end == NULL)
    return;

  for (self->in++; self->in < end; copy (self))
    if (*self->in == '"')
      self->in++;
  self->in++;
}

static void
read_cell (Reader *self)
{
  guint begin;
  char *kept;

  while (*self->in == ' ')
    self->in++;
  begin = (guint) (self->out - self->table->text);
  if (*self->in == '"')
    read_quoted (self);

  kept = self->out;
  while (!is_end (self))
    copy (self);
  while (self->out > kept && self->out[-1] == ' ')
    self->out--;
  g_array_append_val (self->table->cells, begin);
}

static gboolean
is_blank (UnknotTable *table,
          const Row   *row)
{
  for (guint i = 0; i < row->n_cells; i++)
    if (table->text[g_array_index (table->cells, guint, row->first + i)] != '\0')
      return FALSE;

  return TRUE;
}

/* Rows without any text are none. */
static void
read_row (Reader *self)
{
  UnknotTable *table = self->table;
  Row row = { .first = table->cells->len, .line = self->line };
  char end;

  do
    {
      read_cell (self);
      /* What ends the cell was read: its place is free for the NUL. */
      end = *self->in;
      self->in += end != '\0';
      *self->out++ = '\0';
    }
  while (end == self->separator);
  self->line += end == '\n';

  row.n_cells = table->cells->len - row.first;
  if (is_blank (table, &row))
    {
      g_array_set_size (table->cells, row.first);
      return;
    }

  table->n_columns = MAX (table->n_columns, row.n_cells);
  g_array_append_val (table->rows, row);
}

/* Lines end with a line feed from here on, in quotes, too. */
static void
unify_line_ends (char *text)
{
  char *out = text;

  for (const char *in = text; *in != '\0'; in++)
    if (*in != '\r')
      *out++ = *in;
    else if (in[1] != '\n')
      *out++ = '\n';
  *out = '\0';
}

/* Some spreadsheets say in a first line what separates the cells. */
static gboolean
names_separator (const char *text)
{
  return g_str_has_prefix (text, "sep=") && text[4] != '"' && (g_ascii_ispunct (text[4]) || text[4] == '\t')
         && text[5] == '\n';
}

static void
read_all (UnknotTable *table)
{
  Reader reader = { table, table->text, table->text, 1, '\0' };

  if (names_separator (table->text))
    {
      reader.separator = table->text[4];
      reader.in += strlen ("sep=;\n");
      reader.line = 2;
    }
  else
    reader.separator = unknot_table_text_separator (table->text);

  while (*reader.in != '\0' && table->rows->len <= UNKNOT_TABLE_MOST_ROWS)
    read_row (&reader);
}

static gboolean
check_size (UnknotTable  *table,
            GError      **error)
{
  if (table->rows->len == 0)
    g_set_error_literal (error, UNKNOT_TABLE_ERROR, UNKNOT_TABLE_ERROR_EMPTY, _("There is nothing in this table."));
  else if (table->rows->len > UNKNOT_TABLE_MOST_ROWS)
    g_set_error_literal (error, UNKNOT_TABLE_ERROR, UNKNOT_TABLE_ERROR_SIZE,
                         _("This table has more than 100,000 rows. Split it first."));
  else if (table->n_columns > UNKNOT_TABLE_MOST_COLUMNS)
    g_set_error_literal (error, UNKNOT_TABLE_ERROR, UNKNOT_TABLE_ERROR_SIZE,
                         _("This table has more than 256 columns. Take some out first."));
  else
    return TRUE;

  return FALSE;
}

/**
 * unknot_table_read:
 * @bytes: a file of separated values
 * @error: return location for an error of %UNKNOT_TABLE_ERROR
 *
 * Reads a table: in any encoding of [func@table_text_decode], with commas, semicolons, tabs or bars, quotes as in RFC
 * 4180, and lines that end in any way. Rows may be of different lengths; rows without any text are left out. From any
 * thread.
 *
 * Returns: (transfer full) (nullable): the table, or `NULL` with @error set
 */
UnknotTable *
unknot_table_read (GBytes  *bytes,
                   GError **error)
{
  g_autoptr (UnknotTable) table = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);

  if (g_bytes_get_size (bytes) > UNKNOT_TABLE_MOST_BYTES)
    {
      g_set_error_literal (error, UNKNOT_TABLE_ERROR, UNKNOT_TABLE_ERROR_SIZE,
                           _("This file is larger than 32 MB. Split it first."));
      return NULL;
    }
  text = unknot_table_text_decode (bytes, error);
  if (text == NULL)
    return NULL;

  table = g_atomic_rc_box_new0 (UnknotTable);
  unify_line_ends (text);
  table->text = g_steal_pointer (&text);
  table->cells = g_array_new (FALSE, FALSE, sizeof (guint));
  table->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  read_all (table);

  return check_size (table, error) ? g_steal_pointer (&table) : NULL;
}

/**
 * unknot_table_ref:
 * @self: a table
 *
 * Holds on to a table.
 *
 * Returns: (transfer full): @self
 */
UnknotTable *
unknot_table_ref (UnknotTable *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  UnknotTable *self = data;

  g_free (self->text);
  g_array_unref (self->cells);
  g_array_unref (self->rows);
}

/**
 * unknot_table_unref:
 * @self: (transfer full): a table
 *
 * Lets go of a table.
 */
void
unknot_table_unref (UnknotTable *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * unknot_table_get_n_rows:
 * @self: a table
 *
 * Counts the rows that have any text, headings among them.
 *
 * Returns: how many, at least 1
 */
guint
unknot_table_get_n_rows (UnknotTable *self)
{
  return self->rows->len;
}

/**
 * unknot_table_get_n_columns:
 * @self: a table
 *
 * Gets the length of the longest row.
 *
 * Returns: how many columns there are, at least 1
 */
guint
unknot_table_get_n_columns (UnknotTable *self)
{
  return self->n_columns;
}

/**
 * unknot_table_get_cell:
 * @self: a table
 * @row: which row
 * @column: which column
 *
 * Lends the text of a cell, without spaces around it unless they were quoted.
 *
 * Returns: (transfer none): the text; "" where a row is too short
 */
const char *
unknot_table_get_cell (UnknotTable *self,
                       guint        row,
                       guint        column)
{
  const Row *found;

  g_return_val_if_fail (row < self->rows->len, "");

  found = &g_array_index (self->rows, Row, row);
  return column < found->n_cells ? self->text + g_array_index (self->cells, guint, found->first + column) : "";
}

/**
 * unknot_table_get_line:
 * @self: a table
 * @row: which row
 *
 * Says where in the file a row begins.
 *
 * Returns: the line, from 1
 */
guint
unknot_table_get_line (UnknotTable *self,
                       guint        row)
{
  g_return_val_if_fail (row < self->rows->len, 0);

  return g_array_index (self->rows, Row, row).line;
}
