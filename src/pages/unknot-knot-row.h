#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"
#include "unknot-knot.h"

G_BEGIN_DECLS

GtkWidget *   unknot_knot_row_new       (UnknotKnot     *knot,
                                         UnknotAnatomy  *anatomy,
                                         UnknotTime      now) G_GNUC_WARN_UNUSED_RESULT;
UnknotKnot *  unknot_knot_row_get_knot  (GtkWidget      *row);

G_END_DECLS
