#include "unknot-table-words.h"

#include <glib/gi18n.h>

#include "unknot-entry-words.h"
#include "unknot-words.h"

/*
 * Pure functions that say what a table from elsewhere holds.
 */

/* So much of a cell is shown as an example. */
#define MOST_SHOWN 30

/* A name that two knots have says nothing. */
static void
add_name (GHashTable *names,
          const char *name,
          const char *uuid)
{
  g_autofree char *folded = g_utf8_casefold (name != NULL ? name : "", -1);
  const char *other = g_hash_table_lookup (names, folded);

  if (*folded == '\0')
    return;
  if (other != NULL && !g_str_equal (other, uuid))
    uuid = NULL;
  g_hash_table_insert (names, g_steal_pointer (&folded), g_strdup (uuid));
}

static void
add_knot (GHashTable    *names,
          UnknotKnot    *knot,
          UnknotAnatomy *anatomy)
{
  g_autofree char *words = unknot_words_knot (knot, anatomy);

  add_name (names, words, unknot_knot_get_uuid (knot));
  add_name (names, unknot_knot_get_label (knot), unknot_knot_get_uuid (knot));
}

/**
 * unknot_table_words_knots:
 * @knots: the knots
 * @anatomy: names of muscles
 *
 * Lists what a table may call the knots that are on the map: their names, and their places in words.
 *
 * Returns: (transfer full) (element-type utf8 utf8): their UUIDs by these names, folded
 */
GHashTable *
unknot_table_words_knots (UnknotKnots   *knots,
                          UnknotAnatomy *anatomy)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (knots)); i++)
    add_knot (names, unknot_knots_get_knot (knots, i), anatomy);

  return names;
}

/**
 * unknot_table_words_role:
 * @role: what a column means
 *
 * Says what a column means.
 *
 * Returns: (transfer none): "Date"
 */
const char *
unknot_table_words_role (UnknotTableRole role)
{
  switch (role)
    {
    case UNKNOT_TABLE_NOTHING:
      /* Translators: a column of a table whose cells are not taken over */
      return C_("column", "Left out");
    case UNKNOT_TABLE_DATE:
      return _("Date");
    case UNKNOT_TABLE_TIME:
      return _("Time of day");
    case UNKNOT_TABLE_NOW:
      return _("Pain now");
    case UNKNOT_TABLE_AVERAGE:
      return _("Average of 24 hours");
    case UNKNOT_TABLE_WORST:
      return _("Worst of 24 hours");
    case UNKNOT_TABLE_INTERFERENCE:
      return _("How much it got in the way");
    case UNKNOT_TABLE_SLEEP:
      return _("Sleep, 10 is very bad");
    case UNKNOT_TABLE_STRESS:
      return _("Stress");
    case UNKNOT_TABLE_KNOT:
      return _("Name of a knot");
    case UNKNOT_TABLE_NOTE:
      return _("Note");
    case UNKNOT_N_TABLE_ROLES:
    default:
      g_return_val_if_reached ("");
    }
}

static char *
shorten (const char *cell)
{
  g_autofree char *line = g_strdelimit (g_strdup (cell), "\n\t", ' ');
  g_autofree char *begin = NULL;

  if (g_utf8_strlen (line, -1) <= MOST_SHOWN)
    return g_steal_pointer (&line);

  begin = g_utf8_substring (line, 0, MOST_SHOWN);
  return g_strconcat (begin, "…", NULL);
}

/**
 * unknot_table_words_column:
 * @table: a table
 * @mapping: what it means
 * @column: which column
 *
 * Names a column by its heading.
 *
 * Returns: (transfer full): the name
 */
char *
unknot_table_words_column (UnknotTable              *table,
                           const UnknotTableMapping *mapping,
                           guint                     column)
{
  const char *heading = mapping->first_row > 0 ? unknot_table_get_cell (table, mapping->first_row - 1, column) : "";

  return *heading != '\0' ? shorten (heading) : g_strdup_printf (_("Column %u"), column + 1);
}

/**
 * unknot_table_words_example:
 * @table: a table
 * @mapping: what it means
 * @column: which column
 *
 * Shows what stands in a column.
 *
 * Returns: (transfer full) (nullable): the first cell that says anything; `NULL` if none does
 */
char *
unknot_table_words_example (UnknotTable              *table,
                            const UnknotTableMapping *mapping,
                            guint                     column)
{
  for (guint i = mapping->first_row; i < unknot_table_get_n_rows (table); i++)
    {
      const char *cell = unknot_table_get_cell (table, i, column);

      if (*cell != '\0')
        return shorten (cell);
    }

  return NULL;
}

/**
 * unknot_table_words_entry:
 * @entry: an entry that a row became
 * @journal: the journal that it is to come to
 * @anatomy: names of muscles
 * @catalogue: names of techniques
 *
 * Says what is going to stand in the journal.
 *
 * Returns: (transfer full): "Pain now 4 of 10 · 20:15 · long drive"
 */
char *
unknot_table_words_entry (UnknotEntry     *entry,
                          UnknotJournal   *journal,
                          UnknotAnatomy   *anatomy,
                          UnknotCatalogue *catalogue)
{
  g_autofree char *title = unknot_entry_words_title (entry, journal, anatomy);
  g_autofree char *details = unknot_entry_words_details (entry, journal, anatomy, catalogue);

  return g_strdup_printf ("%s · %s", title, details);
}
