#pragma once

#include "unknot-anatomy.h"
#include "unknot-catalogue.h"
#include "unknot-journal.h"

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

G_END_DECLS
