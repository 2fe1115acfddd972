#pragma once

#include <adwaita.h>

#include "unknot-time.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_WHEN_ROW (unknot_when_row_get_type ())

/**
 * UnknotWhenRow:
 *
 * A row that says when something was, and lets the person choose the day and the minute; never in the future.
 */
G_DECLARE_FINAL_TYPE (UnknotWhenRow, unknot_when_row, UNKNOT, WHEN_ROW, AdwActionRow)

void        unknot_when_row_set_time    (UnknotWhenRow  *self,
                                         UnknotTime      time,
                                         UnknotTime      now);
void        unknot_when_row_set_twelve  (UnknotWhenRow  *self,
                                         gboolean        twelve);
void        unknot_when_row_hide_clock  (UnknotWhenRow  *self);
void        unknot_when_row_choose      (UnknotWhenRow  *self,
                                         int             day,
                                         int             minute);
gboolean    unknot_when_row_get_chosen  (UnknotWhenRow  *self,
                                         UnknotTime     *time);
int         unknot_when_row_get_day     (UnknotWhenRow  *self);

G_END_DECLS
