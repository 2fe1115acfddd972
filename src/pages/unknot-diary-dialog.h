#pragma once

#include <adwaita.h>

#include "unknot-journal.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_DIARY_DIALOG (unknot_diary_dialog_get_type ())

/**
 * UnknotDiaryDialog:
 *
 * What every form of the diary has in common: it saves or removes one entry, says what was done, and closes. Its
 * actions are `diary.save`, also by Ctrl and Return, and `diary.remove`.
 */
G_DECLARE_DERIVABLE_TYPE (UnknotDiaryDialog, unknot_diary_dialog, UNKNOT, DIARY_DIALOG, AdwDialog)

/**
 * UnknotDiaryDialogClass:
 * @saved: what is said once it is saved, for translation
 * @save: writes what stands in the form
 */
struct _UnknotDiaryDialogClass
{
  AdwDialogClass parent_class;

  const char  *saved;
  gboolean   (*save)  (UnknotDiaryDialog  *self,
                       GError            **error);
};

void             unknot_diary_dialog_set_journal   (UnknotDiaryDialog  *self,
                                                    UnknotJournal      *journal);
UnknotJournal *  unknot_diary_dialog_get_journal   (UnknotDiaryDialog  *self);
void             unknot_diary_dialog_set_entry     (UnknotDiaryDialog  *self,
                                                    UnknotEntry        *entry);
UnknotEntry *    unknot_diary_dialog_get_entry     (UnknotDiaryDialog  *self);
void             unknot_diary_dialog_set_can_save  (UnknotDiaryDialog  *self,
                                                    gboolean            can_save);

G_END_DECLS
