#pragma once

#include <gtk/gtk.h>

#include "unknot-week.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_WEEK_CELL (unknot_week_cell_get_type ())

G_DECLARE_FINAL_TYPE (UnknotWeekCell, unknot_week_cell, UNKNOT, WEEK_CELL, GtkToggleButton)

GtkWidget *  unknot_week_cell_new      (void) G_GNUC_WARN_UNUSED_RESULT;

void         unknot_week_cell_set_day  (UnknotWeekCell       *self,
                                        const UnknotWeekPlan *week,
                                        guint                 index);

G_END_DECLS
