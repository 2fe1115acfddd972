#pragma once

#include "unknot-diary-dialog.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_MARK_DIALOG (unknot_mark_dialog_get_type ())

/**
 * UnknotMarkDialog:
 *
 * Notes something that happened and that the chart is to show: an event, a medicine, or another treatment.
 */
G_DECLARE_FINAL_TYPE (UnknotMarkDialog, unknot_mark_dialog, UNKNOT, MARK_DIALOG, UnknotDiaryDialog)

AdwDialog *  unknot_mark_dialog_new  (UnknotJournal  *journal,
                                      UnknotEntry    *entry) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
