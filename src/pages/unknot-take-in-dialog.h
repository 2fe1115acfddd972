#pragma once

#include <adwaita.h>

#include "unknot-store-preview.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_TAKE_IN_DIALOG (unknot_take_in_dialog_get_type ())

/**
 * UnknotTakeInDialog:
 *
 * Says what a file would bring to the journal before any of it is taken in.
 */
G_DECLARE_FINAL_TYPE (UnknotTakeInDialog, unknot_take_in_dialog, UNKNOT, TAKE_IN_DIALOG, AdwDialog)

UnknotTakeInDialog *  unknot_take_in_dialog_new           (void) G_GNUC_WARN_UNUSED_RESULT;
void                  unknot_take_in_dialog_show_preview  (UnknotTakeInDialog   *self,
                                                           const UnknotPreview  *preview,
                                                           GPtrArray            *packs,
                                                           guint                 n_packs_here);
void                  unknot_take_in_dialog_show_refusal  (UnknotTakeInDialog   *self,
                                                           const char           *sentence);

G_END_DECLS
