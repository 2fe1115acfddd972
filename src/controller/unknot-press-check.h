#pragma once

#include "unknot-atlas.h"
#include "unknot-catalogue.h"
#include "unknot-plan.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

/**
 * UNKNOT_PRESS_SECONDS:
 *
 * How long a press test lasts. Short: it asks a question, it does not treat. [DEC]
 */
#define UNKNOT_PRESS_SECONDS 5

/**
 * UnknotPressCheck:
 * @allowed: whether this person may press this muscle now
 * @reason: why not, if not @allowed; "never pressed" for a muscle that has no press test
 * @target: how strong it may feel, of 10, at most 4; only if @allowed
 * @spot: where to press; only if @allowed
 *
 * What stands before a press test.
 */
typedef struct
{
  gboolean         allowed;
  UnknotReason     reason;
  int              target;
  UnknotUsualSpot  spot;
} UnknotPressCheck;

UnknotPressCheck  unknot_press_check  (const UnknotCatalogue *catalogue,
                                       const UnknotSafety    *rules,
                                       UnknotAtlas           *atlas,
                                       UnknotMuscle          *muscle,
                                       UnknotSide             side,
                                       UnknotSituation       *situation);

G_END_DECLS
