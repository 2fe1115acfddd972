#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_CLOCK_ROW (unknot_clock_row_get_type ())

/**
 * UnknotClockRow:
 *
 * A time of day in a list, and a button that opens a clock to choose another by.
 */
G_DECLARE_FINAL_TYPE (UnknotClockRow, unknot_clock_row, UNKNOT, CLOCK_ROW, AdwActionRow)

void  unknot_clock_row_set_twelve  (UnknotClockRow  *self,
                                    gboolean         twelve);

G_END_DECLS
