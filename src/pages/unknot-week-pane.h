#pragma once

#include <adwaita.h>

#include "unknot-review.h"
#include "unknot-week.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_WEEK_PANE (unknot_week_pane_get_type ())

G_DECLARE_FINAL_TYPE (UnknotWeekPane, unknot_week_pane, UNKNOT, WEEK_PANE, AdwBin)

GtkWidget *  unknot_week_pane_new         (void) G_GNUC_WARN_UNUSED_RESULT;

void         unknot_week_pane_set_week    (UnknotWeekPane *self,
                                           UnknotWeekPlan *week);
void         unknot_week_pane_set_review  (UnknotWeekPane *self,
                                           UnknotReview   *review);

G_END_DECLS
