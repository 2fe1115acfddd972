#pragma once

#include <adwaita.h>

#include "unknot-technique-view.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_TECHNIQUE_DIALOG (unknot_technique_dialog_get_type ())

G_DECLARE_FINAL_TYPE (UnknotTechniqueDialog, unknot_technique_dialog, UNKNOT, TECHNIQUE_DIALOG, AdwDialog)

AdwDialog *  unknot_technique_dialog_new_for_item  (const UnknotTechniqueSources *sources,
                                                    const UnknotPlanItem         *item,
                                                    const char * const           *reasons) G_GNUC_WARN_UNUSED_RESULT;
AdwDialog *  unknot_technique_dialog_new_for_card  (const UnknotTechniqueSources *sources,
                                                    UnknotTechnique              *technique) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
