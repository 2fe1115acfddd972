#pragma once

#include <gio/gio.h>

#include "unknot-table-mapping.h"

G_BEGIN_DECLS

/**
 * UNKNOT_TABLE_MEMORY_MOST:
 *
 * How many kinds of tables are remembered.
 */
#define UNKNOT_TABLE_MEMORY_MOST 20

void  unknot_table_memory_keep    (GSettings                 *settings,
                                   UnknotTable               *table,
                                   const UnknotTableMapping  *mapping);
void  unknot_table_memory_recall  (GSettings                 *settings,
                                   UnknotTable               *table,
                                   UnknotTableMapping        *mapping);

G_END_DECLS
