#pragma once

#include <adwaita.h>

#include "unknot-catalogue.h"
#include "unknot-journal.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_CLOSED_GROUP (unknot_closed_group_get_type ())

G_DECLARE_FINAL_TYPE (UnknotClosedGroup, unknot_closed_group, UNKNOT, CLOSED_GROUP, AdwBin)

void  unknot_closed_group_set_journal  (UnknotClosedGroup  *self,
                                        UnknotCatalogue    *catalogue,
                                        UnknotSafety       *safety,
                                        UnknotJournal      *journal);

G_END_DECLS
