#pragma once

#include <adwaita.h>

#include "unknot-day-count.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_MONTH_CELL (unknot_month_cell_get_type ())

/**
 * UnknotMonthCell:
 *
 * A day of the calendar: its number, and under it the mean pain, on its tint, or a dot where something was noted without
 * a number.
 */
G_DECLARE_FINAL_TYPE (UnknotMonthCell, unknot_month_cell, UNKNOT, MONTH_CELL, GtkButton)

GtkWidget *  unknot_month_cell_new         (int                    day,
                                            const UnknotDayCount  *count) G_GNUC_WARN_UNUSED_RESULT;
int          unknot_month_cell_get_day     (UnknotMonthCell       *self);
gboolean     unknot_month_cell_has_entries (UnknotMonthCell       *self);
char *       unknot_month_cell_dup_words   (int                    day,
                                            const UnknotDayCount  *count) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
