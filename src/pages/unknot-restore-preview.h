#pragma once

#include <adwaita.h>

#include "unknot-copy.h"
#include "unknot-journal.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_RESTORE_PREVIEW (unknot_restore_preview_get_type ())

G_DECLARE_FINAL_TYPE (UnknotRestorePreview, unknot_restore_preview, UNKNOT, RESTORE_PREVIEW, AdwNavigationPage)

UnknotRestorePreview *  unknot_restore_preview_new       (const char            *name,
                                                          UnknotCopy            *copy,
                                                          UnknotJournal         *journal) G_GNUC_WARN_UNUSED_RESULT;
UnknotCopy *            unknot_restore_preview_get_copy  (UnknotRestorePreview  *self);
void                    unknot_restore_preview_set_busy  (UnknotRestorePreview  *self,
                                                          gboolean               busy);

G_END_DECLS
