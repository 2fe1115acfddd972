#pragma once

#include "unknot-guide-script.h"

/* A technique that presses, with every phase once, as scripts of tests begin with it. */

static const UnknotGuideStep pressing[] = {
  { "place", "Place it.", "", "ball-wall_place", UNKNOT_STEP_PHASE_READY, UNKNOT_SIDE_LEFT, FALSE, 10, 1 },
  { "lean", "Lean in.", "", "ball-wall_lean", UNKNOT_STEP_PHASE_EASE_IN, UNKNOT_SIDE_LEFT, FALSE, 10, 1 },
  { "hold", "Hold.", "", "ball-wall_hold", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, FALSE, 20, 1 },
  { "roll", "Roll.", "", "ball-wall_roll", UNKNOT_STEP_PHASE_DO, UNKNOT_SIDE_LEFT, FALSE, 4, 5 },
  { "leave", "Leave.", "", "ball-wall_leave", UNKNOT_STEP_PHASE_EASE_OUT, UNKNOT_SIDE_LEFT, FALSE, 5, 1 },
};

static const UnknotGuideItem press = {
  .technique = "ball-wall", .muscle = "rhomboids", .name = "Ball", .load = UNKNOT_GUIDE_LOAD_PRESS, .target = 4,
  .cap = 5, .first_side = UNKNOT_SIDE_LEFT, .holds = 1, .sets = 1, .rest_seconds = 10,
};
