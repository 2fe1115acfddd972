#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"
#include "unknot-knots.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_KNOT_DELETE_DIALOG (unknot_knot_delete_dialog_get_type ())

G_DECLARE_FINAL_TYPE (UnknotKnotDeleteDialog, unknot_knot_delete_dialog, UNKNOT, KNOT_DELETE_DIALOG, AdwAlertDialog)

AdwDialog *  unknot_knot_delete_dialog_new  (UnknotKnots    *knots,
                                             UnknotAnatomy  *anatomy,
                                             UnknotKnot     *knot) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
