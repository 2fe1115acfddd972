#pragma once

#include <adwaita.h>

#include "unknot-safety.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_STOP_AGAIN_DIALOG (unknot_stop_again_dialog_get_type ())

G_DECLARE_FINAL_TYPE (UnknotStopAgainDialog, unknot_stop_again_dialog, UNKNOT, STOP_AGAIN_DIALOG, AdwAlertDialog)

AdwDialog *   unknot_stop_again_dialog_new         (const UnknotSafety    *safety,
                                                    const char            *stopped) G_GNUC_WARN_UNUSED_RESULT;
const char *  unknot_stop_again_dialog_get_reason  (UnknotStopAgainDialog *self);

G_END_DECLS
