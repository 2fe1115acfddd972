/* The cells of tables, however they were written. */

#include "unknot-table.h"

#include <string.h>

static UnknotTable *
read_bytes (const char *data,
            gsize       size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GError) error = NULL;
  UnknotTable *table = unknot_table_read (bytes, &error);

  g_assert_no_error (error);
  return table;
}

/* "a|b" for each row, with its line before it. */
static char *
show (UnknotTable *table)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < unknot_table_get_n_rows (table); i++)
    {
      g_string_append_printf (text, "%s%u:", i > 0 ? "/" : "", unknot_table_get_line (table, i));
      for (guint j = 0; j < unknot_table_get_n_columns (table); j++)
        g_string_append_printf (text, "%s%s", j > 0 ? "|" : "", unknot_table_get_cell (table, i, j));
    }

  return g_string_free (text, FALSE);
}

static void
test_cells (void)
{
  static const struct {
    const char *text;
    const char *cells;
  } tables[] = {
    { "a,b\n1,2\n", "1:a|b/2:1|2" },
    { "a,b\r\n1,2\r\n", "1:a|b/2:1|2" },
    { "a,b\r1,2\r", "1:a|b/2:1|2" },
    { "a,b\n1,2", "1:a|b/2:1|2" },
    { "a;b\n1,5;2,5\n", "1:a|b/2:1,5|2,5" },
    { "1,5;2,5\n3,5;4,5\n", "1:1,5|2,5/2:3,5|4,5" },
    { "a\tb\n1,2;3\t4\n", "1:a|b/2:1,2;3|4" },
    { "a|b\n1|2\n", "1:a|b/2:1|2" },
    { "a\n1\n", "1:a/2:1" },
    { "a", "1:a" },
    { "a,b\n1\n2,3,4\n", "1:a|b|/2:1||/3:2|3|4" },
    { "a,,c\n", "1:a||c" },
    { "a,b,\n", "1:a|b|" },
    { " a , b c \n", "1:a|b c" },
    { "\" a \",b\n", "1: a |b" },
    { "\"a,b\",c\n", "1:a,b|c" },
    { "\"a\"\"b\"\"\",c\n", "1:a\"b\"|c" },
    { "\"\",\"\"\"\"\n", "1:|\"" },
    { "\"two\r\nlines\",b\r\nc,d\r\n", "1:two\nlines|b/3:c|d" },
    { "a\"b,c\"d\n", "1:a\"b|c\"d" },
    { "\"a\"b,c\n", "1:ab|c" },
    { "\"never ends,b\nc,d\n", "1:\"never ends|b/2:c|d" },
    { "a,b\n\n,\n \n\"\",\n1,2\n", "1:a|b/6:1|2" },
    { "sep=;\na,b;c\n", "2:a,b|c" },
    { "sep=x\n1,2\n3,4\n", "1:sep=x|/2:1|2/3:3|4" },
    { "My diary\n\ndate,pain\n1,2\n3,4\n", "1:My diary|/3:date|pain/4:1|2/5:3|4" },
    { "\xef\xbb\xbf" "a,b\n", "1:a|b" },
    { "\xef\xbb\xbfÜ,背\n", "1:Ü|背" },
    { "\xdc" "bel,Stra\xdf" "e\n", "1:Übel|Straße" },
    { "\x80 5,\x84x\x93\n", "1:€ 5|„x“" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autoptr (UnknotTable) table = read_bytes (tables[i].text, strlen (tables[i].text));
      g_autofree char *cells = show (table);

      g_assert_cmpstr (cells, ==, tables[i].cells);
    }
}

static void
test_wide (void)
{
  static const struct {
    const char *encoding;
    const char *mark;
  } encodings[] = { { "UTF-16LE", "" }, { "UTF-16LE", "\xff\xfe" }, { "UTF-16BE", "" }, { "UTF-16BE", "\xfe\xff" } };
  static const char text[] = "date\tpain\r\n2026-11-22\t4\r\nÜbel 🙂\tB\r\n";

  for (guint i = 0; i < G_N_ELEMENTS (encodings); i++)
    {
      g_autoptr (GByteArray) data = g_byte_array_new ();
      g_autofree char *wide = NULL;
      g_autofree char *cells = NULL;
      g_autoptr (UnknotTable) table = NULL;
      gsize size;

      wide = g_convert (text, -1, encodings[i].encoding, "UTF-8", NULL, &size, NULL);
      g_byte_array_append (data, (const guint8 *) encodings[i].mark, (guint) strlen (encodings[i].mark));
      g_byte_array_append (data, (const guint8 *) wide, (guint) size);
      table = read_bytes ((const char *) data->data, data->len);
      cells = show (table);
      g_assert_cmpstr (cells, ==, "1:date|pain/2:2026-11-22|4/3:Übel 🙂|B");
    }
}

static void
assert_refused (const char       *data,
                gsize             size,
                UnknotTableError  code)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GError) error = NULL;

  g_assert_null (unknot_table_read (bytes, &error));
  g_assert_error (error, UNKNOT_TABLE_ERROR, (int) code);
  g_assert_true (g_str_has_suffix (error->message, "."));
}

static void
test_refused (void)
{
  assert_refused ("", 0, UNKNOT_TABLE_ERROR_EMPTY);
  assert_refused ("\n\n , ,\r\n", 8, UNKNOT_TABLE_ERROR_EMPTY);
  assert_refused ("\xef\xbb\xbf", 3, UNKNOT_TABLE_ERROR_EMPTY);
  assert_refused ("\xff\xfe", 2, UNKNOT_TABLE_ERROR_EMPTY);
  assert_refused ("a\0b,c", 5, UNKNOT_TABLE_ERROR_TEXT);
  assert_refused ("\0\0\0\0", 4, UNKNOT_TABLE_ERROR_TEXT);
  assert_refused ("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16, UNKNOT_TABLE_ERROR_TEXT);
  assert_refused ("\xff\xfe" "a", 3, UNKNOT_TABLE_ERROR_TEXT);
}

static char *
repeat (const char *piece,
        gsize       n)
{
  GString *text = g_string_sized_new (strlen (piece) * n);

  for (gsize i = 0; i < n; i++)
    g_string_append (text, piece);

  return g_string_free (text, FALSE);
}

static void
test_limits (void)
{
  g_autofree char *rows = repeat ("1,2\n", UNKNOT_TABLE_MOST_ROWS);
  g_autofree char *more_rows = repeat ("1,2\n", UNKNOT_TABLE_MOST_ROWS + 1);
  g_autofree char *columns = repeat ("1,", UNKNOT_TABLE_MOST_COLUMNS);
  g_autofree char *big = g_malloc0 (UNKNOT_TABLE_MOST_BYTES + 1);
  g_autoptr (UnknotTable) table = read_bytes (rows, strlen (rows));
  g_autoptr (UnknotTable) wide = read_bytes (columns, strlen (columns) - 1);

  g_assert_cmpuint (unknot_table_get_n_rows (table), ==, UNKNOT_TABLE_MOST_ROWS);
  g_assert_cmpuint (unknot_table_get_n_columns (wide), ==, UNKNOT_TABLE_MOST_COLUMNS);
  assert_refused (more_rows, strlen (more_rows), UNKNOT_TABLE_ERROR_SIZE);
  assert_refused (columns, strlen (columns), UNKNOT_TABLE_ERROR_SIZE);
  assert_refused (big, UNKNOT_TABLE_MOST_BYTES + 1, UNKNOT_TABLE_ERROR_SIZE);
}

/* Many quotes that nothing ends are not looked for again and again. */
static void
test_quotes (void)
{
  g_autofree char *quotes = repeat (",\"\"\"", 200000);
  g_autofree char *lines = repeat ("\"\n", 50000);
  g_autoptr (UnknotTable) table = read_bytes (lines, strlen (lines));

  g_assert_cmpuint (unknot_table_get_n_rows (table), >, 0);
  assert_refused (quotes, strlen (quotes), UNKNOT_TABLE_ERROR_SIZE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/table-read/cells", test_cells);
  g_test_add_func ("/table-read/wide", test_wide);
  g_test_add_func ("/table-read/refused", test_refused);
  g_test_add_func ("/table-read/limits", test_limits);
  g_test_add_func ("/table-read/quotes", test_quotes);

  return g_test_run ();
}
