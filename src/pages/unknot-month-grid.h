#pragma once

#include <adwaita.h>

#include "unknot-journal.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_MONTH_GRID (unknot_month_grid_get_type ())

/**
 * UnknotMonthGrid:
 *
 * The days of a month with what was noted on them. All of them are one stop for Tab: the arrows go from day to day, Home
 * and End to those of the week, Page Up and Page Down from month to month.
 */
G_DECLARE_FINAL_TYPE (UnknotMonthGrid, unknot_month_grid, UNKNOT, MONTH_GRID, AdwBin)

void  unknot_month_grid_set_journal        (UnknotMonthGrid  *self,
                                            UnknotJournal    *journal);
void  unknot_month_grid_set_first_weekday  (UnknotMonthGrid  *self,
                                            int               first_weekday);
void  unknot_month_grid_update             (UnknotMonthGrid  *self);

G_END_DECLS
