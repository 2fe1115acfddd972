/* The journal as a table, byte for byte. */

#include "unknot-table-columns.h"
#include "unknot-table-write.h"

#include "table-diary.h"

#include <string.h>

static char *
write_texts (GPtrArray        *texts,
             GHashTable       *places,
             UnknotTableStyle  style)
{
  g_autoptr (GBytes) bytes = unknot_table_write (texts, places, style);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Every kind of entry, as spreadsheets of two languages take it. */
static void
test_diary (gconstpointer data)
{
  const char *language = data;
  UnknotTableStyle style = unknot_table_style_for (g_str_equal (language, "de") ? "," : ".");
  g_autofree char *name = g_strdup_printf ("every-kind-%s.csv", language);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "journal", "table", name, NULL);
  g_autoptr (GPtrArray) texts = NULL;
  g_autofree char *written = NULL;
  g_autofree char *expected = NULL;
  TableDiary diary;

  table_diary_begin (&diary);
  texts = table_diary_list_texts (&diary);
  written = write_texts (texts, diary.places, style);
  g_test_message ("%s", written);
  g_assert_true (g_file_get_contents (path, &expected, NULL, NULL));
  g_assert_cmpstr (written, ==, expected);
  table_diary_end (&diary);
}

/* The cell of a mark's text. */
static char *
write_mark (const char       *text,
            UnknotTableStyle  style)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *table = NULL;
  const char *cell;
  gsize length;

  json_object_set_string_member (object, "type", "mark");
  json_object_set_string_member (object, "text", text);
  json_node_set_object (node, object);
  g_ptr_array_add (texts, json_to_string (node, FALSE));
  table = write_texts (texts, NULL, style);
  cell = strstr (table, "mark") + strlen ("mark");
  cell += strspn (cell, ",;");
  length = strlen (cell);
  while (strchr (",;\r\n", cell[length - 1]) != NULL)
    length--;
  return g_strndup (cell, length);
}

static void
test_cells (void)
{
  static const struct {
    const char *text;
    const char *english;
    const char *german;
  } cells[] = {
    { "plain", "plain", "plain" },
    { "a,b", "\"a,b\"", "a,b" },
    { "a;b", "a;b", "\"a;b\"" },
    { "say \"x\"", "\"say \"\"x\"\"\"", "\"say \"\"x\"\"\"" },
    { "\"", "\"\"\"\"", "\"\"\"\"" },
    { "two\nlines", "\"two\nlines\"", "\"two\nlines\"" },
    { "two\r\nlines", "\"two\r\nlines\"", "\"two\r\nlines\"" },
    { " spaced ", "\" spaced \"", "\" spaced \"" },
    { "=1+1", "'=1+1", "'=1+1" },
    { "+49 30", "'+49 30", "'+49 30" },
    { "-", "'-", "'-" },
    { "@SUM(1)", "'@SUM(1)", "'@SUM(1)" },
    { "\t=1", "'\t=1", "'\t=1" },
    { "\r=1", "\"'\r=1\"", "\"'\r=1\"" },
    { "'=1", "''=1", "''=1" },
    { "'quoted'", "'quoted'", "'quoted'" },
    { "'", "'", "'" },
    { "3-4", "3-4", "3-4" },
    { "Rücken 🙂 背中", "Rücken 🙂 背中", "Rücken 🙂 背中" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autofree char *english = write_mark (cells[i].text, unknot_table_style_for ("."));
      g_autofree char *german = write_mark (cells[i].text, unknot_table_style_for (","));

      g_assert_cmpstr (english, ==, cells[i].english);
      g_assert_cmpstr (german, ==, cells[i].german);
    }
}

/* What others wrote into an entry, or left out of it, spoils neither its row nor the next. */
static void
test_odd (void)
{
  static const char * const odd[] = {
    "{\"uuid\":\"a\",\"type\":\"walk\",\"time\":\"2026-11-05T08:00:00-03:30\",\"km\":0.1}",
    "{\"uuid\":\"b\",\"type\":\"session\",\"time\":\"2026-11-05T08:00:00Z\",\"knots\":[7,{},null],\"items\":{}}",
    "{\"uuid\":\"c\",\"type\":\"rating\",\"time\":7,\"pain\":\"6\",\"note\":[],\"tags\":\"stress\",\"bruise\":1}",
    "[]", "no",
    "{}",
  };
  static const char * const rows[] = {
    "2026-11-05;08:00:00;UTC-03:30;walk", "2026-11-05;08:00:00;UTC+00:00;session", ";;;rating", ";;;",
  };
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  g_autofree char *table = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_columns;

  for (guint i = 0; i < G_N_ELEMENTS (odd); i++)
    g_ptr_array_add (texts, (gpointer) odd[i]);
  table = write_texts (texts, NULL, unknot_table_style_for (","));
  lines = g_strsplit (table, "\r\n", -1);
  unknot_table_columns_list (&n_columns);
  g_assert_cmpuint (g_strv_length (lines), ==, G_N_ELEMENTS (rows) + 2);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i + 1], ";", -1);

      g_assert_true (g_str_has_prefix (lines[i + 1], rows[i]));
      g_assert_cmpuint (g_strv_length (cells), ==, n_columns);
    }
}

static void
test_words (void)
{
  static const struct {
    const char *words[4];
    const char *cell;
  } lists[] = {
    { { NULL }, "" },
    { { "a", NULL }, "a" },
    { { "a", "b c", NULL }, "a; b c" },
    { { "", "b", "", NULL }, "; b; " },
    { { "a;b", "c\\", NULL }, "a\\;b; c\\\\" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autofree char *cell = unknot_table_words_join (lists[i].words);
      g_auto (GStrv) words = unknot_table_words_split (cell);

      g_assert_cmpstr (cell, ==, lists[i].cell);
      g_assert_cmpstrv (words, lists[i].words);
    }
}

/* Every member that an entry of a known kind can have stands in the table. */
static void
test_complete (void)
{
  guint n_columns;
  const UnknotTableColumn *columns = unknot_table_columns_list (&n_columns);
  g_autoptr (GHashTable) shown = g_hash_table_new (g_str_hash, g_str_equal);
  TableDiary diary;

  for (guint i = 0; i < n_columns; i++)
    {
      if (columns[i].member != NULL)
        g_hash_table_add (shown, (gpointer) columns[i].member);
      if (columns[i].list != NULL)
        g_hash_table_add (shown, (gpointer) columns[i].list);
    }
  /* The moment has three columns of its own; a table tells how an entry is now, not how often it was changed. */
  g_hash_table_add (shown, (gpointer) "time");
  g_hash_table_add (shown, (gpointer) "modified");
  g_hash_table_add (shown, (gpointer) "revision");

  table_diary_begin (&diary);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (diary.journal)); i++)
    {
      g_autoptr (JsonObject) object = unknot_entry_dup_object (unknot_journal_get_entry (diary.journal, i));
      g_autoptr (GList) members = json_object_get_members (object);

      for (GList *l = members; l != NULL; l = l->next)
        if (!g_hash_table_contains (shown, l->data))
          g_error ("No column shows '%s'", (const char *) l->data);
    }
  table_diary_end (&diary);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/table-write/diary/en", "en", test_diary);
  g_test_add_data_func ("/table-write/diary/de", "de", test_diary);
  g_test_add_func ("/table-write/cells", test_cells);
  g_test_add_func ("/table-write/odd", test_odd);
  g_test_add_func ("/table-write/words", test_words);
  g_test_add_func ("/table-write/complete", test_complete);

  return g_test_run ();
}
