#include "unknot-table-mapping.h"

#include <string.h>

static const char * const role_ids[UNKNOT_N_TABLE_ROLES] = {
  "-", "date", "time", "now", "average", "worst", "interference", "sleep", "stress", "knot", "note",
};

/* A row can tell pain now, and notes, in more than one column. */
static gboolean
is_single (UnknotTableRole role)
{
  return role != UNKNOT_TABLE_NOTHING && role != UNKNOT_TABLE_NOW && role != UNKNOT_TABLE_NOTE;
}

/**
 * unknot_table_mapping_set_role:
 * @self: a mapping
 * @column: a column
 * @role: what it is to mean
 *
 * Says what a column means. Another column that meant the same is left out then, unless several can mean it.
 */
void
unknot_table_mapping_set_role (UnknotTableMapping *self,
                               guint               column,
                               UnknotTableRole     role)
{
  g_return_if_fail (column < UNKNOT_TABLE_MOST_COLUMNS);
  g_return_if_fail (role < UNKNOT_N_TABLE_ROLES);

  for (guint i = 0; is_single (role) && i < UNKNOT_TABLE_MOST_COLUMNS; i++)
    if (self->roles[i] == role)
      self->roles[i] = UNKNOT_TABLE_NOTHING;
  self->roles[column] = role;
}

/**
 * unknot_table_mapping_has:
 * @self: a mapping
 * @role: a meaning
 *
 * Says whether any column means something.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_table_mapping_has (const UnknotTableMapping *self,
                          UnknotTableRole           role)
{
  for (guint i = 0; i < UNKNOT_TABLE_MOST_COLUMNS; i++)
    if (self->roles[i] == role)
      return TRUE;

  return FALSE;
}

/**
 * unknot_table_mapping_is_whole:
 * @self: a mapping
 *
 * Says whether rows can become entries: there has to be a date, and something to note.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_table_mapping_is_whole (const UnknotTableMapping *self)
{
  gboolean tells = unknot_table_mapping_has (self, UNKNOT_TABLE_NOTE);

  for (guint i = UNKNOT_TABLE_NOW; i <= UNKNOT_TABLE_STRESS; i++)
    tells = tells || unknot_table_mapping_has (self, (UnknotTableRole) i);

  return self->is_own || (tells && unknot_table_mapping_has (self, UNKNOT_TABLE_DATE));
}

/**
 * unknot_table_mapping_to_text:
 * @self: a mapping
 * @table: the table that it is for
 *
 * Writes down what a person decided, to remember it: "day 10 date now - note".
 *
 * Returns: (transfer full): the text
 */
char *
unknot_table_mapping_to_text (const UnknotTableMapping *self,
                              UnknotTable              *table)
{
  GString *text = g_string_new (self->order == UNKNOT_DATE_DAY_FIRST ? "day" : "month");

  g_string_append_printf (text, " %d", self->most);
  for (guint i = 0; i < unknot_table_get_n_columns (table); i++)
    g_string_append_printf (text, " %s", role_ids[self->roles[i]]);

  return g_string_free (text, FALSE);
}

static gboolean
read_role (const char      *id,
           UnknotTableRole *role)
{
  for (guint i = 0; i < G_N_ELEMENTS (role_ids); i++)
    if (strcmp (role_ids[i], id) == 0)
      {
        *role = (UnknotTableRole) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * unknot_table_mapping_recall:
 * @self: a mapping that was guessed for @table
 * @table: a table with the same headings as one before
 * @text: what was written down for that one
 *
 * Takes over what a person decided before. The order of day and month is taken only if the table leaves it open.
 *
 * Returns: `FALSE` if @text is not for such a table; @self is not touched then
 */
gboolean
unknot_table_mapping_recall (UnknotTableMapping *self,
                             UnknotTable        *table,
                             const char         *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  guint n_columns = unknot_table_get_n_columns (table);
  UnknotTableMapping recalled = *self;

  if (g_strv_length (words) != n_columns + 2 || (strcmp (words[1], "10") != 0 && strcmp (words[1], "100") != 0))
    return FALSE;
  for (guint i = 0; i < n_columns; i++)
    if (!read_role (words[i + 2], &recalled.roles[i]))
      return FALSE;

  if (recalled.is_doubtful)
    recalled.order = strcmp (words[0], "month") == 0 ? UNKNOT_DATE_MONTH_FIRST : UNKNOT_DATE_DAY_FIRST;
  recalled.most = strcmp (words[1], "10") == 0 ? 10 : 100;
  *self = recalled;
  return TRUE;
}

/**
 * unknot_table_mapping_make_key:
 * @self: a mapping that was guessed for @table
 * @table: a table
 *
 * Makes the name under which decisions about tables with these headings are remembered. What the headings say can't be
 * read from it.
 *
 * Returns: (transfer full): the name
 */
char *
unknot_table_mapping_make_key (const UnknotTableMapping *self,
                               UnknotTable              *table)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  for (guint i = 0; i < unknot_table_get_n_columns (table); i++)
    {
      const char *heading = self->first_row > 0 ? unknot_table_get_cell (table, self->first_row - 1, i) : "";
      g_autofree char *folded = g_utf8_casefold (heading, -1);

      g_checksum_update (checksum, (const guchar *) folded, (gssize) strlen (folded) + 1);
    }

  return g_strdup (g_checksum_get_string (checksum));
}
