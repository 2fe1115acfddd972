#pragma once

#include "unknot-table-cell.h"

G_BEGIN_DECLS

int              unknot_locale_get_first_weekday  (void);
gboolean         unknot_locale_counts_to_twelve   (void);
UnknotDateOrder  unknot_locale_get_date_order     (void);

G_END_DECLS
