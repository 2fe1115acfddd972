#pragma once

#include "unknot-journal.h"
#include "unknot-records.h"

G_BEGIN_DECLS

UnknotEntry *  unknot_diary_find_day   (UnknotJournal          *journal,
                                        int                     day);
void           unknot_diary_merge_day  (UnknotDayRecord        *record,
                                        const UnknotDayRecord  *answers);
gboolean       unknot_diary_put        (UnknotJournal          *journal,
                                        UnknotEntry            *entry,
                                        const UnknotTime       *when,
                                        GError                **error);

G_END_DECLS
