#pragma once

#include "unknot-guide-script.h"
#include "unknot-journal.h"
#include "unknot-plan.h"

G_BEGIN_DECLS

UnknotGuideScript *  unknot_plan_script_new        (const UnknotPlan     *plan,
                                                    const char * const   *places,
                                                    GHashTable           *done) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_plan_script_add        (UnknotGuideScript    *script,
                                                    const UnknotPlanItem *item);
int                  unknot_plan_script_measure    (const UnknotPlanItem *item);
GHashTable *         unknot_plan_script_list_done  (UnknotJournal        *journal) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
