#pragma once

#include <adwaita.h>

#include "unknot-pack.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_PACKS_DIALOG (unknot_packs_dialog_get_type ())

G_DECLARE_FINAL_TYPE (UnknotPacksDialog, unknot_packs_dialog, UNKNOT, PACKS_DIALOG, AdwDialog)

UnknotPacksDialog *  unknot_packs_dialog_new           (GListModel        *packs) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_packs_dialog_show_problem  (UnknotPacksDialog *self,
                                                        const char        *sentence);
void                 unknot_packs_dialog_show_toast    (UnknotPacksDialog *self,
                                                        AdwToast          *toast);

G_END_DECLS
