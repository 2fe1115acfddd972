#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_DATA_DIALOG (unknot_data_dialog_get_type ())

G_DECLARE_FINAL_TYPE (UnknotDataDialog, unknot_data_dialog, UNKNOT, DATA_DIALOG, AdwPreferencesDialog)

UnknotDataDialog *  unknot_data_dialog_new          (GFile             *place) G_GNUC_WARN_UNUSED_RESULT;
void                unknot_data_dialog_show_copies  (UnknotDataDialog  *self,
                                                     GFile             *folder,
                                                     const char        *words,
                                                     gboolean           busy);

G_END_DECLS
