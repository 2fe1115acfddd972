#pragma once

#include <adwaita.h>

#include "unknot-plan.h"
#include "unknot-step-figure.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_TECHNIQUE_STEPS (unknot_technique_steps_get_type ())

/**
 * UnknotTechniqueSteps:
 *
 * The steps of a technique one by one, each moving as in the guide, to look through at one's own pace.
 */
G_DECLARE_FINAL_TYPE (UnknotTechniqueSteps, unknot_technique_steps, UNKNOT, TECHNIQUE_STEPS, AdwBin)

GtkWidget *         unknot_technique_steps_new       (UnknotFigureStudio    *studio,
                                                      UnknotTechnique       *technique,
                                                      gboolean               chair,
                                                      int                    target,
                                                      int                    cap) G_GNUC_WARN_UNUSED_RESULT;
UnknotSide          unknot_technique_steps_get_side  (const UnknotStep      *step);
const UnknotStep *  unknot_technique_steps_find_best (const UnknotTechnique *technique);

G_END_DECLS
