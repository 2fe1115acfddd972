/* Rows of tables that the app wrote, perhaps saved again by a spreadsheet. */

#include "unknot-table-private.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "unknot-members.h"
#include "unknot-table-columns.h"

#define MOST_COLUMNS 100
/* What a table tells is less than what an archive does: with this, what comes from elsewhere under the same UUID holds
   against it. */
#define LONG_AGO "1970-01-01T00:00:00+00:00"

/* A row, and where in it the columns are; -1 for one that was taken out. */
typedef struct
{
  UnknotTableTaker        *taker;
  const UnknotTableColumn *columns;
  guint                    n_columns;
  int                      places[MOST_COLUMNS];
} Own;

static void
find_places (Own *self)
{
  UnknotTable *table = self->taker->table;

  self->columns = unknot_table_columns_list (&self->n_columns);
  g_assert (self->n_columns <= MOST_COLUMNS);
  for (guint i = 0; i < self->n_columns; i++)
    {
      self->places[i] = -1;
      for (guint j = 0; j < unknot_table_get_n_columns (table); j++)
        if (strcmp (unknot_table_get_cell (table, 0, j), self->columns[i].name) == 0)
          self->places[i] = (int) j;
    }
}

static const char *
get_cell (Own   *self,
          guint  column)
{
  int place = self->places[column];
  const char *cell = place >= 0 ? unknot_table_get_cell (self->taker->table, self->taker->row, (guint) place) : "";

  return unknot_table_cell_get_text (cell);
}

static const char *
find_cell (Own        *self,
           const char *name)
{
  for (guint i = 0; i < self->n_columns; i++)
    if (strcmp (self->columns[i].name, name) == 0)
      return get_cell (self, i);

  g_return_val_if_reached ("");
}

static JsonNode *
make_whole (const char *cell,
            int         most)
{
  JsonNode *node;
  double number;

  if (!unknot_table_cell_get_number (cell, &number) || number < 0 || number > most || floor (number) < number)
    return NULL;

  node = json_node_new (JSON_NODE_VALUE);
  json_node_set_int (node, (gint64) number);
  return node;
}

static JsonNode *
make_length (const char *cell)
{
  JsonNode *node;
  double number;

  if (!unknot_table_cell_get_number (cell, &number))
    return NULL;

  node = json_node_new (JSON_NODE_VALUE);
  json_node_set_double (node, number);
  return node;
}

static JsonNode *
make_truth (const char *cell)
{
  JsonNode *node;

  if (strcmp (cell, "yes") != 0 && strcmp (cell, "no") != 0)
    return NULL;

  node = json_node_new (JSON_NODE_VALUE);
  json_node_set_boolean (node, strcmp (cell, "yes") == 0);
  return node;
}

static JsonNode *
make_words (const char *cell)
{
  g_auto (GStrv) words = unknot_table_words_split (cell);
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);
  JsonArray *array = json_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    json_array_add_string_element (array, words[i]);
  json_node_take_array (node, array);
  return node;
}

static JsonNode *
make_json (const char *cell)
{
  g_autoptr (JsonNode) node = json_from_string (cell, NULL);

  return node != NULL && !JSON_NODE_HOLDS_VALUE (node) ? g_steal_pointer (&node) : NULL;
}

static JsonNode *
make_text (const char *cell)
{
  JsonNode *node = json_node_new (JSON_NODE_VALUE);

  json_node_set_string (node, cell);
  return node;
}

/* `NULL` for a cell that is not of the column's shape. */
static JsonNode *
make_value (const char       *cell,
            UnknotTableShape  shape)
{
  switch (shape)
    {
    case UNKNOT_TABLE_TEXT:
      return make_text (cell);
    case UNKNOT_TABLE_SCORE:
      return make_whole (cell, 10);
    case UNKNOT_TABLE_COUNT:
      return make_whole (cell, G_MAXINT);
    case UNKNOT_TABLE_LENGTH:
      return make_length (cell);
    case UNKNOT_TABLE_TRUTH:
      return make_truth (cell);
    case UNKNOT_TABLE_WORDS:
      return make_words (cell);
    case UNKNOT_TABLE_JSON:
      return make_json (cell);
    case UNKNOT_TABLE_MADE:
    case UNKNOT_TABLE_MOMENT:
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
set_value (Own                     *self,
           JsonObject              *object,
           const char              *member,
           const UnknotTableColumn *column,
           const char              *cell)
{
  JsonNode *node = make_value (cell, column->shape);

  if (node != NULL)
    json_object_set_member (object, member, node);
  else
    unknot_table_taker_leave_out (self->taker, _("Line %u: what stands under “%s” can’t be read."),
                                  unknot_table_get_line (self->taker->table, self->taker->row), column->name);
}

static void
add_elements (Own                     *self,
              JsonArray               *list,
              const UnknotTableColumn *column,
              const char              *cell)
{
  g_auto (GStrv) cells = unknot_table_words_split (cell);

  for (guint i = 0; cells[i] != NULL; i++)
    {
      while (json_array_get_length (list) <= i)
        json_array_add_object_element (list, json_object_new ());
      if (*cells[i] != '\0')
        set_value (self, json_array_get_object_element (list, i), column->element, column, cells[i]);
    }
}

static JsonArray *
ensure_list (JsonObject *entry,
             const char *name)
{
  if (!json_object_has_member (entry, name))
    json_object_set_array_member (entry, name, json_array_new ());

  return json_object_get_array_member (entry, name);
}

static void
set_members (Own        *self,
             JsonObject *entry,
             const char *type)
{
  for (guint i = 0; i < self->n_columns; i++)
    {
      const UnknotTableColumn *column = &self->columns[i];
      const char *cell = get_cell (self, i);

      if (*cell == '\0' || column->shape == UNKNOT_TABLE_MADE || column->shape == UNKNOT_TABLE_MOMENT)
        continue;
      if (unknot_table_column_has_list (column, type))
        add_elements (self, ensure_list (entry, column->list), column, cell);
      else if (column->member != NULL)
        set_value (self, entry, column->member, column, cell);
    }
}

static gboolean
read_time (Own        *self,
           UnknotTime *time)
{
  guint line = unknot_table_get_line (self->taker->table, self->taker->row);
  const char *offset = find_cell (self, "offset");
  const char *clock = find_cell (self, "time");
  UnknotTableMoment moment;

  if (!unknot_table_cell_get_date (find_cell (self, "date"), self->taker->mapping->order, &moment)
      || (*clock != '\0' && !unknot_table_cell_get_time (clock, &moment))
      || (*offset != '\0' && !unknot_table_cell_get_offset (offset, &moment)))
    {
      unknot_table_taker_leave_out (self->taker, _("Line %u: its date and time can’t be read."), line);
      return FALSE;
    }

  return unknot_table_taker_get_time (self->taker, moment, time);
}

/* What it was when it was written is not taken to be the time of the last change. */
static UnknotEntry *
make_entry (Own        *self,
            const char *type,
            UnknotTime  time)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *entry = json_object_new ();
  char month[UNKNOT_MONTH_SIZE];

  json_node_take_object (node, entry);
  json_object_set_string_member (entry, "uuid", find_cell (self, "uuid"));
  json_object_set_string_member (entry, "type", type);
  unknot_member_set_time (entry, "time", time);
  json_object_set_string_member (entry, "modified", LONG_AGO);
  json_object_set_int_member (entry, "revision", 1);
  set_members (self, entry, type);

  unknot_time_get_month (time, month);
  return unknot_entry_new_from_json (node, month, NULL);
}

static void
take_row (Own *self)
{
  guint line = unknot_table_get_line (self->taker->table, self->taker->row);
  const char *type = find_cell (self, "type");
  g_autoptr (UnknotEntry) entry = NULL;
  UnknotTime time;

  if (*find_cell (self, "uuid") == '\0' || *type == '\0')
    {
      unknot_table_taker_leave_out (self->taker, _("Line %u does not say which entry it is."), line);
      return;
    }
  if (!read_time (self, &time))
    return;

  entry = make_entry (self, type, time);
  if (entry != NULL && unknot_entry_get_kind (entry) != UNKNOT_ENTRY_OTHER)
    unknot_table_taker_add (self->taker, g_steal_pointer (&entry));
  else
    unknot_table_taker_leave_out (self->taker, _("Line %u: this version does not know “%s”."), line, type);
}

/* All rows behind the headings. */
void
unknot_table_taker_take_own (UnknotTableTaker *self)
{
  Own own = { .taker = self };

  find_places (&own);
  for (self->row = 1; self->row < unknot_table_get_n_rows (self->table); self->row++)
    take_row (&own);
}
