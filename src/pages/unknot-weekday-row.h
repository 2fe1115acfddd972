#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_WEEKDAY_ROW (unknot_weekday_row_get_type ())

/**
 * UnknotWeekdayRow:
 *
 * Days of the week in a list, of which any number can be chosen.
 */
G_DECLARE_FINAL_TYPE (UnknotWeekdayRow, unknot_weekday_row, UNKNOT, WEEKDAY_ROW, AdwPreferencesRow)

void  unknot_weekday_row_set_first  (UnknotWeekdayRow  *self,
                                     int                first_weekday);

G_END_DECLS
