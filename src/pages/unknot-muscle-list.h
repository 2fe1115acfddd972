#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"
#include "unknot-knots.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_MUSCLE_LIST (unknot_muscle_list_get_type ())

G_DECLARE_FINAL_TYPE (UnknotMuscleList, unknot_muscle_list, UNKNOT, MUSCLE_LIST, AdwBin)

void      unknot_muscle_list_set_body  (UnknotMuscleList  *self,
                                        UnknotAnatomy     *anatomy,
                                        UnknotKnots       *knots);
void      unknot_muscle_list_search    (UnknotMuscleList  *self,
                                        const char        *text);
void      unknot_muscle_list_point_at  (UnknotMuscleList  *self,
                                        const char        *muscle,
                                        UnknotKnot        *knot);

G_END_DECLS
