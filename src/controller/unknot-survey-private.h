#pragma once

#include "unknot-journal.h"
#include "unknot-situation.h"

G_BEGIN_DECLS

void  unknot_survey_add_journal  (UnknotSituation  *situation,
                                  UnknotJournal    *journal,
                                  UnknotTime        now);

G_END_DECLS
