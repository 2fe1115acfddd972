#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_MUSCLE_ROW (unknot_muscle_row_get_type ())

/**
 * UnknotMuscleRow:
 *
 * A muscle in a list, with a button for each side.
 */
G_DECLARE_FINAL_TYPE (UnknotMuscleRow, unknot_muscle_row, UNKNOT, MUSCLE_ROW, AdwActionRow)

GtkWidget *  unknot_muscle_row_new        (UnknotAnatomy    *anatomy,
                                           UnknotMuscle     *muscle) G_GNUC_WARN_UNUSED_RESULT;
const char * unknot_muscle_row_get_muscle (UnknotMuscleRow  *self);
gboolean     unknot_muscle_row_matches    (UnknotMuscleRow  *self,
                                           const char       *text);

G_END_DECLS
