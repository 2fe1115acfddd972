#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"
#include "unknot-knots.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_EARLIER_KNOTS (unknot_earlier_knots_get_type ())

/**
 * UnknotEarlierKnots:
 *
 * The knots that are not on the map any more, folded away. Each can be brought back, with all its past.
 */
G_DECLARE_FINAL_TYPE (UnknotEarlierKnots, unknot_earlier_knots, UNKNOT, EARLIER_KNOTS, AdwBin)

void  unknot_earlier_knots_set_knots (UnknotEarlierKnots  *self,
                                      UnknotAnatomy       *anatomy,
                                      UnknotKnots         *knots);

G_END_DECLS
