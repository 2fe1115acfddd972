#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"
#include "unknot-figure-studio.h"
#include "unknot-technique-draft.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_TECHNIQUE_EDITOR (unknot_technique_editor_get_type ())

G_DECLARE_FINAL_TYPE (UnknotTechniqueEditor, unknot_technique_editor, UNKNOT, TECHNIQUE_EDITOR, AdwDialog)

UnknotTechniqueEditor *  unknot_technique_editor_new     (const UnknotTechnique *technique,
                                                          UnknotTechniqueRules  *rules,
                                                          UnknotAnatomy         *anatomy,
                                                          UnknotFigureStudio    *studio,
                                                          const char            *uuid) G_GNUC_WARN_UNUSED_RESULT;
void                     unknot_technique_editor_finish  (UnknotTechniqueEditor *self);
void                     unknot_technique_editor_tell    (UnknotTechniqueEditor *self,
                                                          const char            *words);

G_END_DECLS
