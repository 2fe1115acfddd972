#pragma once

#include <adwaita.h>

#include "unknot-ink.h"
#include "unknot-map-bodies.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_BUILD_CHOICE (unknot_build_choice_get_type ())

/**
 * UnknotBuildChoice:
 *
 * The builds of the body map side by side, each with its picture, for the person to choose one.
 */
G_DECLARE_FINAL_TYPE (UnknotBuildChoice, unknot_build_choice, UNKNOT, BUILD_CHOICE, AdwBin)

void  unknot_build_choice_set_bodies  (UnknotBuildChoice  *self,
                                       UnknotMapBodies    *bodies);
void  unknot_build_choice_set_ink     (UnknotBuildChoice  *self,
                                       const UnknotInk    *ink);

G_END_DECLS
