#pragma once

#include <adwaita.h>

#include "unknot-figure-studio.h"
#include "unknot-technique-draft.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_STEP_EDITOR (unknot_step_editor_get_type ())

G_DECLARE_FINAL_TYPE (UnknotStepEditor, unknot_step_editor, UNKNOT, STEP_EDITOR, AdwExpanderRow)

GtkWidget *  unknot_step_editor_new           (UnknotTechniqueDraft  *draft,
                                               UnknotFigureStudio    *studio) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_step_editor_show_step     (UnknotStepEditor      *self,
                                               guint                  step);
void         unknot_step_editor_show_findings (UnknotStepEditor      *self,
                                               GPtrArray             *findings);

G_END_DECLS
