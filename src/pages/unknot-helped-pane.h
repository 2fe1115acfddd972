#pragma once

#include <adwaita.h>

#include "unknot-catalogue.h"
#include "unknot-ink.h"
#include "unknot-journal.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_HELPED_PANE (unknot_helped_pane_get_type ())

/**
 * UnknotHelpedPane:
 *
 * What seems to have helped one muscle or one knot, right after: at most two techniques with their ranges, those of which
 * there is too little to say, and how it is counted. It hides itself as long as there is nothing.
 */
G_DECLARE_FINAL_TYPE (UnknotHelpedPane, unknot_helped_pane, UNKNOT, HELPED_PANE, AdwBin)

void  unknot_helped_pane_set_sources  (UnknotHelpedPane  *self,
                                       UnknotJournal     *journal,
                                       UnknotCatalogue   *catalogue);
void  unknot_helped_pane_set_ink      (UnknotHelpedPane  *self,
                                       const UnknotInk   *ink);
void  unknot_helped_pane_show         (UnknotHelpedPane  *self,
                                       const char        *knot,
                                       const char        *muscle);

G_END_DECLS
