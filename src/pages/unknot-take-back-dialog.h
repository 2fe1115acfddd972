#pragma once

#include <adwaita.h>

#include "unknot-safety.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_TAKE_BACK_DIALOG (unknot_take_back_dialog_get_type ())

G_DECLARE_FINAL_TYPE (UnknotTakeBackDialog, unknot_take_back_dialog, UNKNOT, TAKE_BACK_DIALOG, AdwAlertDialog)

AdwDialog *  unknot_take_back_dialog_new        (const UnknotSafety    *safety,
                                                 const char * const    *flags) G_GNUC_WARN_UNUSED_RESULT;
GStrv        unknot_take_back_dialog_dup_flags  (UnknotTakeBackDialog  *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
