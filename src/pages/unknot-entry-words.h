#pragma once

#include "unknot-anatomy.h"
#include "unknot-catalogue.h"
#include "unknot-journal.h"
#include "unknot-records.h"

G_BEGIN_DECLS

char *  unknot_entry_words_title     (UnknotEntry      *entry,
                                      UnknotJournal    *journal,
                                      UnknotAnatomy    *anatomy) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_entry_words_details   (UnknotEntry      *entry,
                                      UnknotJournal    *journal,
                                      UnknotAnatomy    *anatomy,
                                      UnknotCatalogue  *catalogue) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_entry_words_day       (int               day,
                                      int               today) G_GNUC_WARN_UNUSED_RESULT;

char *  unknot_entry_words_knot      (const char       *uuid,
                                      UnknotJournal    *journal,
                                      UnknotAnatomy    *anatomy) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_entry_words_rating    (int               pain,
                                      UnknotFrame       frame) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_entry_words_score     (const UnknotWeekRecord  *week) G_GNUC_WARN_UNUSED_RESULT;
const char *
        unknot_entry_words_impression (UnknotImpression  impression);
void    unknot_entry_words_add_diary (UnknotEntry      *entry,
                                      GStrvBuilder     *parts);

G_END_DECLS
