/* The journal as a table: CSV as in RFC 4180, one row an entry. */

#include "unknot-table-write.h"

#include "unknot-members.h"
#include "unknot-table-columns.h"

#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"
#define LINE_END "\r\n"

/* A table that grows. */
typedef struct
{
  UnknotTableStyle         style;
  const UnknotTableColumn *columns;
  guint                    n_columns;
  GHashTable              *places;   /* borrowed; nullable */
  GString                 *text;
} Draft;

static void
add_cell (Draft      *self,
          guint       column,
          const char *cell)
{
  const char special[] = { self->style.separator, '"', '\r', '\n', '\0' };

  if (column > 0)
    g_string_append_c (self->text, self->style.separator);
  if (strpbrk (cell, special) == NULL && *cell != ' ' && !g_str_has_suffix (cell, " "))
    {
      g_string_append (self->text, cell);
      return;
    }

  g_string_append_c (self->text, '"');
  for (; *cell != '\0'; cell++)
    {
      if (*cell == '"')
        g_string_append_c (self->text, '"');
      g_string_append_c (self->text, *cell);
    }
  g_string_append_c (self->text, '"');
}

static gboolean
is_number (UnknotTableShape shape)
{
  return shape == UNKNOT_TABLE_SCORE || shape == UNKNOT_TABLE_COUNT || shape == UNKNOT_TABLE_LENGTH;
}

static char *
number_cell (double           number,
             UnknotTableStyle style)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  char *point;

  g_ascii_formatd (buffer, sizeof buffer, "%.10g", number);
  point = strchr (buffer, '.');
  if (point != NULL)
    *point = style.decimal;
  return g_strdup (buffer);
}

static char *
words_cell (JsonNode *node)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *word = json_array_get_element (array, i);

      if (json_node_get_value_type (word) == G_TYPE_STRING)
        g_strv_builder_add (builder, json_node_get_string (word));
    }

  words = g_strv_builder_end (builder);
  return unknot_table_words_join ((const char * const *) words);
}

/* A value that is of another kind than the column's is left out, as everywhere. */
static char *
value_cell (JsonNode         *node,
            UnknotTableShape  shape,
            UnknotTableStyle  style)
{
  GType type = node != NULL ? json_node_get_value_type (node) : G_TYPE_INVALID;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return g_strdup ("");
  if (shape == UNKNOT_TABLE_TEXT && type == G_TYPE_STRING)
    return json_node_dup_string (node);
  if (is_number (shape) && (type == G_TYPE_INT64 || type == G_TYPE_DOUBLE))
    return number_cell (json_node_get_double (node), style);
  if (shape == UNKNOT_TABLE_TRUTH && type == G_TYPE_BOOLEAN)
    return g_strdup (json_node_get_boolean (node) ? "yes" : "no");
  if (shape == UNKNOT_TABLE_WORDS)
    return words_cell (node);
  if (shape == UNKNOT_TABLE_JSON)
    return json_to_string (node, FALSE);

  return g_strdup ("");
}

static JsonArray *
get_list (JsonObject *entry,
          const char *name)
{
  JsonNode *node = json_object_get_member (entry, name);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

static JsonObject *
get_element (JsonArray *list,
             guint      index)
{
  JsonNode *node = json_array_get_element (list, index);

  return JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static char *
list_cell (JsonObject              *entry,
           const UnknotTableColumn *column,
           UnknotTableStyle         style)
{
  JsonArray *list = get_list (entry, column->list);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) cells = NULL;

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      JsonObject *element = get_element (list, i);
      JsonNode *node = element != NULL ? json_object_get_member (element, column->element) : NULL;

      g_strv_builder_take (builder, value_cell (node, column->shape, style));
    }

  cells = g_strv_builder_end (builder);
  /* One element is the cell itself, so that a spreadsheet can reckon with it. */
  if (g_strv_length (cells) == 1 && is_number (column->shape))
    return g_strdup (cells[0]);
  return unknot_table_words_join ((const char * const *) cells);
}

/* By the entry's own clock, as the person saw it. */
static char *
moment_cell (JsonObject *entry,
             const char *name)
{
  UnknotTime time;
  g_autofree char *text = NULL;

  if (!unknot_member_get_time (entry, "time", &time))
    return g_strdup ("");

  text = unknot_time_format (time);
  if (strcmp (name, "date") == 0)
    return g_strndup (text, strlen ("2026-11-22"));
  if (strcmp (name, "time") == 0)
    return g_strndup (text + strlen ("2026-11-22T"), strlen ("20:15:00"));

  /* A sign at its beginning would make it a formula. */
  return g_strconcat ("UTC", text + strlen (text) - strlen ("+01:00"), NULL);
}

static const char *
get_place (Draft      *self,
           const char *knot)
{
  const char *place = self->places != NULL && knot != NULL ? g_hash_table_lookup (self->places, knot) : NULL;

  return place != NULL ? place : "";
}

/* A knot begins with the entry that found it, and that one names no knot. */
static char *
place_cell (Draft      *self,
            JsonObject *entry,
            const char *type)
{
  const char *knot = unknot_member_get_text (entry, "knot");
  JsonArray *list = strcmp (type, "session") == 0 ? get_list (entry, "knots") : NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) places = NULL;

  if (knot == NULL && strcmp (type, "knot") == 0)
    knot = unknot_member_get_text (entry, "uuid");
  if (list == NULL)
    return g_strdup (get_place (self, knot));

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonObject *element = get_element (list, i);

      g_strv_builder_add (builder, get_place (self, element != NULL ? unknot_member_get_text (element, "knot") : NULL));
    }

  places = g_strv_builder_end (builder);
  return unknot_table_words_join ((const char * const *) places);
}

static char *
minutes_cell (JsonObject       *entry,
              UnknotTableStyle  style)
{
  JsonArray *items = get_list (entry, "items");
  gint64 seconds = 0;

  for (guint i = 0; items != NULL && i < json_array_get_length (items); i++)
    {
      JsonObject *item = get_element (items, i);

      if (item != NULL)
        seconds += unknot_member_get_whole (item, "seconds", G_MAXINT, 0);
    }

  return items != NULL ? number_cell ((double) ((seconds + 3) / 6) / 10, style) : g_strdup ("");
}

static char *
make_cell (Draft                   *self,
           JsonObject              *entry,
           const char              *type,
           const UnknotTableColumn *column)
{
  if (column->shape == UNKNOT_TABLE_MOMENT)
    return moment_cell (entry, column->name);
  if (column->shape == UNKNOT_TABLE_MADE && strcmp (column->name, "place") == 0)
    return place_cell (self, entry, type);
  if (column->shape == UNKNOT_TABLE_MADE)
    return minutes_cell (entry, self->style);
  if (unknot_table_column_has_list (column, type))
    return list_cell (entry, column, self->style);
  if (column->member != NULL)
    return value_cell (json_object_get_member (entry, column->member), column->shape, self->style);

  return g_strdup ("");
}

static void
add_entry (Draft      *self,
           JsonObject *entry)
{
  const char *type = unknot_member_get_text (entry, "type");

  for (guint i = 0; i < self->n_columns; i++)
    {
      g_autofree char *cell = make_cell (self, entry, type != NULL ? type : "", &self->columns[i]);
      g_autofree char *guarded = NULL;

      if (!is_number (self->columns[i].shape) && unknot_table_text_needs_guard (cell))
        guarded = g_strconcat ("'", cell, NULL);
      add_cell (self, i, guarded != NULL ? guarded : cell);
    }
  g_string_append (self->text, LINE_END);
}

/**
 * unknot_table_style_for:
 * @decimal: the decimal sign of the person's language, as `nl_langinfo()` gives it
 *
 * Says how spreadsheets of a language write tables: where the comma is in the numbers, a semicolon is between them.
 *
 * Returns: the style
 */
UnknotTableStyle
unknot_table_style_for (const char *decimal)
{
  return g_str_equal (decimal, ",") ? (UnknotTableStyle) { ';', ',' } : (UnknotTableStyle) { ',', '.' };
}

/**
 * unknot_table_write:
 * @texts: (element-type utf8): the entries' JSON, in the order of their times
 * @places: (nullable) (element-type utf8 utf8): what a knot's UUID is called
 * @style: separator and decimal sign
 *
 * Writes the journal as a table for spreadsheets: UTF-8 with a byte-order mark, CR LF, and one row an entry whatever
 * its kind. Members that this version does not know are not in it: it takes an archive to keep everything. From any
 * thread.
 *
 * Returns: (transfer full): the file
 */
GBytes *
unknot_table_write (GPtrArray        *texts,
                    GHashTable       *places,
                    UnknotTableStyle  style)
{
  Draft draft = { .style = style, .places = places };

  g_return_val_if_fail (texts != NULL, NULL);

  draft.columns = unknot_table_columns_list (&draft.n_columns);
  draft.text = g_string_new (BYTE_ORDER_MARK);
  for (guint i = 0; i < draft.n_columns; i++)
    add_cell (&draft, i, draft.columns[i].name);
  g_string_append (draft.text, LINE_END);

  for (guint i = 0; i < texts->len; i++)
    {
      g_autoptr (JsonNode) node = json_from_string (g_ptr_array_index (texts, i), NULL);

      if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
        add_entry (&draft, json_node_get_object (node));
    }

  return g_string_free_to_bytes (draft.text);
}
