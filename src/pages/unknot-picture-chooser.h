#pragma once

#include <adwaita.h>

#include "unknot-figure-studio.h"
#include "unknot-technique-rules.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_PICTURE_CHOOSER (unknot_picture_chooser_get_type ())

G_DECLARE_FINAL_TYPE (UnknotPictureChooser, unknot_picture_chooser, UNKNOT, PICTURE_CHOOSER, AdwNavigationPage)

UnknotPictureChooser *  unknot_picture_chooser_new  (UnknotTechniqueRules  *rules,
                                                     const UnknotTechnique *base,
                                                     UnknotFigureStudio    *studio) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
