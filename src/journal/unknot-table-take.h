#pragma once

#include "unknot-entry.h"
#include "unknot-table-mapping.h"

G_BEGIN_DECLS

/**
 * UnknotTableSetting:
 * @zone: where times without an offset were
 * @now: what time it is
 * @knots: (element-type utf8 utf8): UUIDs of knots by their names, folded by `g_utf8_casefold()`
 * @knot: (nullable): UUID of the knot that rows without a knot's name are about; `NULL` for the whole body
 *
 * What has to be known beside a table to make entries of it.
 */
typedef struct
{
  GTimeZone  *zone;
  UnknotTime  now;
  GHashTable *knots;
  const char *knot;
} UnknotTableSetting;

/**
 * UnknotTableTaken:
 * @entries: (element-type UnknotEntry): what the rows became, in their order
 * @lines: (element-type guint): the line in the file of each of them
 * @sentences: (element-type utf8): what was left out and why, for the person; at most the first
 *   %UNKNOT_TABLE_MOST_SENTENCES
 * @n_left_out: how often something was left out
 *
 * What became of a table.
 */
typedef struct
{
  GPtrArray *entries;
  GArray    *lines;
  GPtrArray *sentences;
  guint      n_left_out;
} UnknotTableTaken;

/**
 * UNKNOT_TABLE_MOST_SENTENCES:
 *
 * How many sentences about what was left out are kept.
 */
#define UNKNOT_TABLE_MOST_SENTENCES 100

UnknotTableTaken *  unknot_table_take        (UnknotTable               *table,
                                              const UnknotTableMapping  *mapping,
                                              const UnknotTableSetting  *setting) G_GNUC_WARN_UNUSED_RESULT;
void                unknot_table_taken_free  (UnknotTableTaken          *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotTableTaken, unknot_table_taken_free)

G_END_DECLS
