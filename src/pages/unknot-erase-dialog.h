#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_ERASE_DIALOG (unknot_erase_dialog_get_type ())

/**
 * UnknotEraseDialog:
 *
 * Says what goes when everything is erased, and what can't be reached.
 */
G_DECLARE_FINAL_TYPE (UnknotEraseDialog, unknot_erase_dialog, UNKNOT, ERASE_DIALOG, AdwAlertDialog)

UnknotEraseDialog *  unknot_erase_dialog_new  (guint   n_entries,
                                               guint   n_knots,
                                               guint   n_techniques,
                                               GFile  *copies) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
