#pragma once

#include "unknot-table-cell.h"
#include "unknot-table.h"

G_BEGIN_DECLS

/**
 * UnknotTableRole:
 * @UNKNOT_TABLE_NOTHING: it is left out
 * @UNKNOT_TABLE_DATE: the date, perhaps with the time
 * @UNKNOT_TABLE_TIME: the time of day
 * @UNKNOT_TABLE_NOW: pain now
 * @UNKNOT_TABLE_AVERAGE: pain on average in the last 24 hours
 * @UNKNOT_TABLE_WORST: the worst of the last 24 hours
 * @UNKNOT_TABLE_INTERFERENCE: how much it got in the way
 * @UNKNOT_TABLE_SLEEP: last night, 10 very bad
 * @UNKNOT_TABLE_STRESS: stress
 * @UNKNOT_TABLE_KNOT: what the knot is called
 * @UNKNOT_TABLE_NOTE: a note
 * @UNKNOT_N_TABLE_ROLES: how many there are
 *
 * What the cells of a column mean to a journal.
 */
typedef enum
{
  UNKNOT_TABLE_NOTHING,
  UNKNOT_TABLE_DATE,
  UNKNOT_TABLE_TIME,
  UNKNOT_TABLE_NOW,
  UNKNOT_TABLE_AVERAGE,
  UNKNOT_TABLE_WORST,
  UNKNOT_TABLE_INTERFERENCE,
  UNKNOT_TABLE_SLEEP,
  UNKNOT_TABLE_STRESS,
  UNKNOT_TABLE_KNOT,
  UNKNOT_TABLE_NOTE,
  UNKNOT_N_TABLE_ROLES,
} UnknotTableRole;

/**
 * UnknotTableMapping:
 * @roles: what each column means
 * @order: what comes first in its dates
 * @is_doubtful: whether the dates could as well be meant in the other order
 * @most: the largest number of its scale: 10 or 100
 * @first_row: the first row that is no heading
 * @is_own: whether the app wrote the table: then all else but @order means nothing
 *
 * How a table is understood. A plain value.
 */
typedef struct
{
  UnknotTableRole roles[UNKNOT_TABLE_MOST_COLUMNS];
  UnknotDateOrder order;
  gboolean        is_doubtful;
  int             most;
  guint           first_row;
  gboolean        is_own;
} UnknotTableMapping;

void      unknot_table_mapping_set_role  (UnknotTableMapping        *self,
                                          guint                      column,
                                          UnknotTableRole            role);
gboolean  unknot_table_mapping_has       (const UnknotTableMapping  *self,
                                          UnknotTableRole            role);
gboolean  unknot_table_mapping_is_whole  (const UnknotTableMapping  *self);
char *    unknot_table_mapping_to_text   (const UnknotTableMapping  *self,
                                          UnknotTable               *table) G_GNUC_WARN_UNUSED_RESULT;
gboolean  unknot_table_mapping_recall    (UnknotTableMapping        *self,
                                          UnknotTable               *table,
                                          const char                *text);
char *    unknot_table_mapping_make_key  (const UnknotTableMapping  *self,
                                          UnknotTable               *table) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
