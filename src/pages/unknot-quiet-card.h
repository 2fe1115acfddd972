#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"
#include "unknot-knots.h"
#include "unknot-profile.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_QUIET_CARD (unknot_quiet_card_get_type ())

/**
 * UnknotQuietCard:
 *
 * One question that some days have, and that nothing waits for. Hidden on all other days.
 */
G_DECLARE_FINAL_TYPE (UnknotQuietCard, unknot_quiet_card, UNKNOT, QUIET_CARD, AdwBin)

void  unknot_quiet_card_set_sources    (UnknotQuietCard  *self,
                                        UnknotKnots      *knots,
                                        UnknotProfile    *profile,
                                        UnknotAnatomy    *anatomy);
void  unknot_quiet_card_set_questions  (UnknotQuietCard  *self,
                                        gboolean          questions);
void  unknot_quiet_card_set_knot       (UnknotQuietCard  *self,
                                        const char       *knot);
void  unknot_quiet_card_update         (UnknotQuietCard  *self);

G_END_DECLS
