#pragma once

#include "unknot-journal.h"
#include "unknot-profile.h"

G_BEGIN_DECLS

void  unknot_check_log_begin  (UnknotJournal  *journal,
                               UnknotProfile  *profile);

G_END_DECLS
