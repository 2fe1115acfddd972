#pragma once

#include "unknot-diary-dialog.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_WEEK_DIALOG (unknot_week_dialog_get_type ())

/**
 * UnknotWeekDialog:
 *
 * Looks back at a week: the three questions of the PEG in their own words, and how the change since the beginning is
 * seen (clinical.md E3, E4).
 */
G_DECLARE_FINAL_TYPE (UnknotWeekDialog, unknot_week_dialog, UNKNOT, WEEK_DIALOG, UnknotDiaryDialog)

AdwDialog *  unknot_week_dialog_new  (UnknotJournal  *journal,
                                      UnknotEntry    *entry) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
