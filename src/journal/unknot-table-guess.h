#pragma once

#include "unknot-table-mapping.h"

G_BEGIN_DECLS

void  unknot_table_guess        (UnknotTable         *table,
                                 GHashTable          *knots,
                                 UnknotDateOrder      order,
                                 UnknotTableMapping  *mapping);
void  unknot_table_guess_order  (UnknotTable         *table,
                                 UnknotDateOrder      order,
                                 UnknotTableMapping  *mapping);

G_END_DECLS
