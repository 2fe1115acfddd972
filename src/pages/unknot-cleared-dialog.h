#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_CLEARED_DIALOG (unknot_cleared_dialog_get_type ())

G_DECLARE_FINAL_TYPE (UnknotClearedDialog, unknot_cleared_dialog, UNKNOT, CLEARED_DIALOG, AdwAlertDialog)

AdwDialog *   unknot_cleared_dialog_new      (const char           *who,
                                              int                   day,
                                              int                   today) G_GNUC_WARN_UNUSED_RESULT;
const char *  unknot_cleared_dialog_get_who  (UnknotClearedDialog  *self);
int           unknot_cleared_dialog_get_day  (UnknotClearedDialog  *self);

G_END_DECLS
