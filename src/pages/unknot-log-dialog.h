#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"
#include "unknot-knots.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_LOG_DIALOG (unknot_log_dialog_get_type ())

/**
 * UnknotLogDialog:
 *
 * Notes how much it hurts, of a knot or everywhere. A number is written the moment it is chosen; the dialog may be closed
 * at any time.
 */
G_DECLARE_FINAL_TYPE (UnknotLogDialog, unknot_log_dialog, UNKNOT, LOG_DIALOG, AdwDialog)

AdwDialog *  unknot_log_dialog_new  (UnknotKnots    *knots,
                                     UnknotAnatomy  *anatomy,
                                     const char     *knot) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
