#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"
#include "unknot-knots.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_KNOT_CHOICE (unknot_knot_choice_get_type ())

/**
 * UnknotKnotChoice:
 *
 * Chooses which knots a plan is for: a button that tells how many of them are chosen, and a list of all that hurt, the
 * worst first. At least one is chosen, and at most %UNKNOT_KNOTS_TOGETHER.
 *
 * It changes nothing by itself: a choice is asked for by [signal@KnotChoice::requested], and shown when it is given by
 * unknot_knot_choice_show().
 */
G_DECLARE_FINAL_TYPE (UnknotKnotChoice, unknot_knot_choice, UNKNOT, KNOT_CHOICE, AdwBin)

void  unknot_knot_choice_show  (UnknotKnotChoice *self,
                                GPtrArray        *open,
                                GPtrArray        *chosen,
                                UnknotAnatomy    *anatomy,
                                UnknotTime        now);

G_END_DECLS
