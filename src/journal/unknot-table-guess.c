/* How a table is probably meant. The person sees the guess and can change it. */

#include "unknot-table-guess.h"

#include <string.h>

/* Of the cells of a column that say anything, how many can be read as what. */
typedef struct
{
  guint  n_cells;
  guint  n_dates[2];   /* by UnknotDateOrder */
  guint  n_open;       /* dates that are another day in the other order */
  guint  n_times;
  guint  n_numbers;
  guint  n_above;      /* numbers above 10 */
  guint  n_knots;
  gsize  n_characters;
  double least;
  double most;
} Column;

/* Words in headings, of languages in which diaries are often written; each begins a word or follows another. */
static const char * const now_words[] = {
  "pain", "nrs", "vas", "schmerz", "douleur", "dolor", "dolore", "pijn", "smerte", "smärta", NULL,
};
static const char * const worst_words[] = { "worst", "max", "peak", "schlimmst", "stärkst", "pire", "peor", NULL };
static const char * const average_words[] = { "average", "avg", "mean", "24", "durchschnitt", "mittel", "moyen", "media", NULL };
static const char * const note_words[] = {
  "note", "comment", "remark", "diary", "notiz", "bemerkung", "kommentar", "remarque", "nota", "comentario", NULL,
};

static gboolean
has_word (const char         *heading,
          const char * const *words)
{
  g_autofree char *folded = g_utf8_casefold (heading, -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (folded, words[i]) != NULL)
      return TRUE;

  return FALSE;
}

static gboolean
is_knot (GHashTable *knots,
         const char *cell)
{
  g_autofree char *folded = g_utf8_casefold (unknot_table_cell_get_text (cell), -1);

  return g_hash_table_contains (knots, folded);
}

static void
look_at_cell (Column     *column,
              const char *cell,
              GHashTable *knots)
{
  UnknotTableMoment moment;
  UnknotTableMoment other;
  gboolean day_first = unknot_table_cell_get_date (cell, UNKNOT_DATE_DAY_FIRST, &moment);
  gboolean month_first = unknot_table_cell_get_date (cell, UNKNOT_DATE_MONTH_FIRST, &other);
  double number;

  column->n_cells++;
  column->n_characters += strlen (cell);
  column->n_dates[UNKNOT_DATE_DAY_FIRST] += day_first;
  column->n_dates[UNKNOT_DATE_MONTH_FIRST] += month_first;
  column->n_open += day_first && month_first && moment.day != other.day;
  column->n_times += unknot_table_cell_get_time (cell, &moment);
  column->n_knots += knots != NULL && is_knot (knots, cell);
  if (!unknot_table_cell_get_number (cell, &number))
    return;

  column->least = column->n_numbers == 0 ? number : MIN (column->least, number);
  column->most = column->n_numbers == 0 ? number : MAX (column->most, number);
  column->n_numbers++;
  column->n_above += number > 10;
}

static void
look_at_column (UnknotTable *table,
                guint        number,
                guint        first_row,
                GHashTable  *knots,
                Column      *column)
{
  *column = (Column) { 0 };
  for (guint i = first_row; i < unknot_table_get_n_rows (table); i++)
    {
      const char *cell = unknot_table_get_cell (table, i, number);

      if (*cell != '\0')
        look_at_cell (column, cell, knots);
    }
}

/* Some cells may be anything: half of them have to be what the column is taken for. */
static gboolean
is_half (guint n,
         guint n_cells)
{
  return n > 0 && n * 2 >= n_cells;
}

static gboolean
is_date (const char *cell)
{
  UnknotTableMoment moment;

  return unknot_table_cell_get_date (cell, UNKNOT_DATE_DAY_FIRST, &moment)
         || unknot_table_cell_get_date (cell, UNKNOT_DATE_MONTH_FIRST, &moment);
}

/* Headings end where the first date is. */
static guint
find_first_row (UnknotTable *table)
{
  for (guint i = 0; i < unknot_table_get_n_rows (table); i++)
    for (guint j = 0; j < unknot_table_get_n_columns (table); j++)
      if (is_date (unknot_table_get_cell (table, i, j)))
        return i;

  return MIN (unknot_table_get_n_rows (table) - 1, 1);
}

static gboolean
is_own (UnknotTable *table)
{
  static const char * const names[] = { "date", "time", "type", "uuid" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      guint j = 0;

      while (j < unknot_table_get_n_columns (table) && strcmp (unknot_table_get_cell (table, 0, j), names[i]) != 0)
        j++;
      if (j == unknot_table_get_n_columns (table))
        return FALSE;
    }

  return TRUE;
}

static const char *
get_heading (UnknotTable              *table,
             const UnknotTableMapping *mapping,
             guint                     column)
{
  return mapping->first_row > 0 ? unknot_table_get_cell (table, mapping->first_row - 1, column) : "";
}

static void
guess_moment (const Column       *columns,
              guint               n_columns,
              UnknotTableMapping *mapping)
{
  for (guint i = 0; i < n_columns && !unknot_table_mapping_has (mapping, UNKNOT_TABLE_DATE); i++)
    if (is_half (MAX (columns[i].n_dates[0], columns[i].n_dates[1]), columns[i].n_cells))
      mapping->roles[i] = UNKNOT_TABLE_DATE;
  for (guint i = 0; i < n_columns && !unknot_table_mapping_has (mapping, UNKNOT_TABLE_TIME); i++)
    if (mapping->roles[i] == UNKNOT_TABLE_NOTHING && is_half (columns[i].n_times, columns[i].n_cells))
      mapping->roles[i] = UNKNOT_TABLE_TIME;
}

static gboolean
is_score (const Column *column)
{
  return is_half (column->n_numbers, column->n_cells) && column->least >= 0 && column->most <= 100;
}

static UnknotTableRole
get_pain_role (const char *heading)
{
  if (has_word (heading, worst_words))
    return UNKNOT_TABLE_WORST;

  return has_word (heading, average_words) ? UNKNOT_TABLE_AVERAGE : UNKNOT_TABLE_NOW;
}

/* By the heading where there is one, else the first number is the pain. */
static void
guess_pain (UnknotTable        *table,
            const Column       *columns,
            UnknotTableMapping *mapping)
{
  guint n_columns = unknot_table_get_n_columns (table);

  for (guint i = 0; i < n_columns; i++)
    {
      const char *heading = get_heading (table, mapping, i);

      if (mapping->roles[i] != UNKNOT_TABLE_NOTHING || !is_score (&columns[i]) || !has_word (heading, now_words))
        continue;

      unknot_table_mapping_set_role (mapping, i, get_pain_role (heading));
    }

  for (guint i = 0; i < n_columns && !unknot_table_mapping_is_whole (mapping); i++)
    if (mapping->roles[i] == UNKNOT_TABLE_NOTHING && is_score (&columns[i]))
      mapping->roles[i] = get_pain_role (get_heading (table, mapping, i));
}

/* Where few numbers are above ten, they are slips. */
static void
guess_scale (const Column       *columns,
             guint               n_columns,
             UnknotTableMapping *mapping)
{
  for (guint i = 0; i < n_columns; i++)
    if (mapping->roles[i] >= UNKNOT_TABLE_NOW && mapping->roles[i] <= UNKNOT_TABLE_STRESS && columns[i].n_above * 4 > columns[i].n_numbers)
      mapping->most = 100;
}

/* A name that the app knows; notes by their heading, else what has the most to say. */
static void
guess_texts (UnknotTable        *table,
             const Column       *columns,
             UnknotTableMapping *mapping)
{
  guint n_columns = unknot_table_get_n_columns (table);
  guint longest = n_columns;

  for (guint i = 0; i < n_columns; i++)
    {
      if (mapping->roles[i] != UNKNOT_TABLE_NOTHING || columns[i].n_cells == 0
          || is_half (columns[i].n_numbers, columns[i].n_cells))
        continue;
      if (is_half (columns[i].n_knots, columns[i].n_cells))
        unknot_table_mapping_set_role (mapping, i, UNKNOT_TABLE_KNOT);
      else if (has_word (get_heading (table, mapping, i), note_words))
        mapping->roles[i] = UNKNOT_TABLE_NOTE;
      else if (longest == n_columns || columns[i].n_characters > columns[longest].n_characters)
        longest = i;
    }

  if (longest < n_columns && !unknot_table_mapping_has (mapping, UNKNOT_TABLE_NOTE))
    mapping->roles[longest] = UNKNOT_TABLE_NOTE;
}

/**
 * unknot_table_guess_order:
 * @table: a table
 * @order: what stands first in dates of the person's language
 * @mapping: what the table means; gets its order, and whether that is doubtful
 *
 * Finds out what stands first in the dates of the column that means the date: what more of them can be read with.
 */
void
unknot_table_guess_order (UnknotTable        *table,
                          UnknotDateOrder     order,
                          UnknotTableMapping *mapping)
{
  Column column = { 0 };
  const guint *n_dates = column.n_dates;

  for (guint i = 0; i < unknot_table_get_n_columns (table); i++)
    if (mapping->roles[i] == UNKNOT_TABLE_DATE)
      look_at_column (table, i, mapping->first_row, NULL, &column);

  mapping->is_doubtful = n_dates[UNKNOT_DATE_DAY_FIRST] == n_dates[UNKNOT_DATE_MONTH_FIRST] && column.n_open > 0;
  mapping->order = order;
  if (n_dates[UNKNOT_DATE_DAY_FIRST] != n_dates[UNKNOT_DATE_MONTH_FIRST])
    mapping->order = n_dates[UNKNOT_DATE_DAY_FIRST] > n_dates[UNKNOT_DATE_MONTH_FIRST] ? UNKNOT_DATE_DAY_FIRST
                                                                                      : UNKNOT_DATE_MONTH_FIRST;
}

/**
 * unknot_table_guess:
 * @table: a table
 * @knots: (nullable) (element-type utf8 utf8): UUIDs of knots by their names, folded by `g_utf8_casefold()`
 * @order: what stands first in dates of the person's language
 * @mapping: (out caller-allocates): what the table probably means
 *
 * Guesses what the columns of a table mean, from headings in some languages and from the cells: date, time, pain, a
 * knot's name, a note. Sleep and stress are never guessed: others count them the other way round. From any thread.
 */
void
unknot_table_guess (UnknotTable        *table,
                    GHashTable         *knots,
                    UnknotDateOrder     order,
                    UnknotTableMapping *mapping)
{
  guint n_columns = unknot_table_get_n_columns (table);
  g_autofree Column *columns = g_new (Column, n_columns);

  *mapping = (UnknotTableMapping) { .order = order, .most = 10 };
  mapping->is_own = is_own (table);
  mapping->first_row = mapping->is_own ? 1 : find_first_row (table);
  for (guint i = 0; i < n_columns; i++)
    look_at_column (table, i, mapping->first_row, knots, &columns[i]);

  guess_moment (columns, n_columns, mapping);
  unknot_table_guess_order (table, order, mapping);
  if (mapping->is_own)
    return;

  guess_pain (table, columns, mapping);
  guess_scale (columns, n_columns, mapping);
  guess_texts (table, columns, mapping);
}
