#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"
#include "unknot-knots.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_SORENESS_DIALOG (unknot_soreness_dialog_get_type ())

/**
 * UnknotSorenessDialog:
 *
 * Asks the day after a session how sore each of its places is, and writes the answers to the journal.
 */
G_DECLARE_FINAL_TYPE (UnknotSorenessDialog, unknot_soreness_dialog, UNKNOT, SORENESS_DIALOG, AdwDialog)

AdwDialog *  unknot_soreness_dialog_new  (UnknotKnots   *knots,
                                          GPtrArray     *asked,
                                          UnknotAnatomy *anatomy) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
