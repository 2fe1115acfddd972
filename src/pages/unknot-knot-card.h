#pragma once

#include <adwaita.h>

#include "unknot-atlas.h"
#include "unknot-knots.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_KNOT_CARD (unknot_knot_card_get_type ())

/**
 * UnknotKnotCard:
 *
 * What a person says about one knot: how much it hurts, since when, how large it is, which muscle it is and what they
 * call it; and what became of it.
 */
G_DECLARE_FINAL_TYPE (UnknotKnotCard, unknot_knot_card, UNKNOT, KNOT_CARD, AdwBin)

void          unknot_knot_card_set_body  (UnknotKnotCard  *self,
                                          UnknotAtlas     *atlas,
                                          UnknotKnots     *knots);
UnknotKnot *  unknot_knot_card_get_knot  (UnknotKnotCard  *self);
void          unknot_knot_card_set_knot  (UnknotKnotCard  *self,
                                          UnknotKnot      *knot);
void          unknot_knot_card_set_echo  (UnknotKnotCard  *self,
                                          const char      *words);
void          unknot_knot_card_ask       (UnknotKnotCard  *self);
void          unknot_knot_card_leave     (UnknotKnotCard  *self);

G_END_DECLS
