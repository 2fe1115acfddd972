#pragma once

#include "unknot-diary-dialog.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_DAY_DIALOG (unknot_day_dialog_get_type ())

/**
 * UnknotDayDialog:
 *
 * Looks back at a day: how much it hurt and got in the way, how sleep and stress were, and what may have set it off. All
 * of it can be left out (clinical.md E3).
 */
G_DECLARE_FINAL_TYPE (UnknotDayDialog, unknot_day_dialog, UNKNOT, DAY_DIALOG, UnknotDiaryDialog)

AdwDialog *  unknot_day_dialog_new  (UnknotJournal  *journal,
                                     UnknotEntry    *entry) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
