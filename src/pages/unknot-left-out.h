#pragma once

#include <adwaita.h>

#include "unknot-catalogue.h"
#include "unknot-journal.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_LEFT_OUT (unknot_left_out_get_type ())

G_DECLARE_FINAL_TYPE (UnknotLeftOut, unknot_left_out, UNKNOT, LEFT_OUT, AdwBin)

void  unknot_left_out_set_journal  (UnknotLeftOut    *self,
                                    UnknotCatalogue  *catalogue,
                                    UnknotSafety     *safety,
                                    UnknotJournal    *journal);

G_END_DECLS
