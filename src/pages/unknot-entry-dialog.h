#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"
#include "unknot-knots.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_ENTRY_DIALOG (unknot_entry_dialog_get_type ())

G_DECLARE_FINAL_TYPE (UnknotEntryDialog, unknot_entry_dialog, UNKNOT, ENTRY_DIALOG, AdwDialog)

AdwDialog *  unknot_entry_dialog_new  (UnknotKnots    *knots,
                                       UnknotAnatomy  *anatomy,
                                       UnknotEntry    *entry,
                                       const char     *title,
                                       const char     *details) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
