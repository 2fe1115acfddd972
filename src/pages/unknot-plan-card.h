#pragma once

#include <adwaita.h>

#include "unknot-plan.h"
#include "unknot-step-figure.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_PLAN_CARD (unknot_plan_card_get_type ())

G_DECLARE_FINAL_TYPE (UnknotPlanCard, unknot_plan_card, UNKNOT, PLAN_CARD, AdwBin)

GtkWidget *         unknot_plan_card_new         (const UnknotPlanItem  *item,
                                                  guint                  number,
                                                  const char            *reason) G_GNUC_WARN_UNUSED_RESULT;
UnknotStepFigure *  unknot_plan_card_get_figure  (UnknotPlanCard        *self);
void                unknot_plan_card_set_place   (UnknotPlanCard        *self,
                                                  const char            *place);
void                unknot_plan_card_focus_swap  (UnknotPlanCard        *self);

G_END_DECLS
