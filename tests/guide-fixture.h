#pragma once

#include "unknot-figure-studio.h"
#include "unknot-guide.h"
#include "unknot-knot.h"

/* A short session with the words and poses of real techniques, for tests and pictures of the guide. */

static const UnknotGuideStep fixture_pressing[] = {
  { "place", "Ball on the muscle, never on bone.", "Put the ball on the sore spot, well beside the spine, and let the "
    "wall hold it.", "ball-wall_place", UNKNOT_STEP_PHASE_READY, UNKNOT_SIDE_LEFT, FALSE, 10, 1 },
  { "lean", "Lean in slowly, breath by breath.", "Let a little more weight sink into the ball with every breath out, "
    "until it is a good ache of about {target} out of 10.", "ball-wall_lean", UNKNOT_STEP_PHASE_EASE_IN, UNKNOT_SIDE_LEFT,
    FALSE, 10, 1 },
  { "hold", "Hold still and breathe.", "In for four seconds, out for six.", "ball-wall_hold", UNKNOT_STEP_PHASE_HOLD,
    UNKNOT_SIDE_LEFT, FALSE, 20, 1 },
  { "roll", "Bend your knees and roll a little.", "Stay on the muscle.", "ball-wall_roll", UNKNOT_STEP_PHASE_DO,
    UNKNOT_SIDE_LEFT, FALSE, 4, 5 },
  { "leave", "Step away slowly.", "Put your weight back on your feet first.", "ball-wall_leave",
    UNKNOT_STEP_PHASE_EASE_OUT, UNKNOT_SIDE_BOTH, FALSE, 5, 1 },
};

static const UnknotGuideStep fixture_pulling[] = {
  { "sit", "Sit tall and hold the seat.", "Hold the edge of the seat with one hand.", "stretch-upper-trapezius_sit",
    UNKNOT_STEP_PHASE_READY, UNKNOT_SIDE_LEFT, TRUE, 10, 1 },
  { "tilt", "Tip your ear to the other shoulder.", "Slowly.", "stretch-upper-trapezius_tilt",
    UNKNOT_STEP_PHASE_EASE_IN, UNKNOT_SIDE_LEFT, TRUE, 5, 1 },
  { "hold", "Lean your head away. Let it hang.", "The hand only rests on the head.", "stretch-upper-trapezius_hold",
    UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, TRUE, 30, 1 },
  { "return", "Come back slowly.", "Let the chin lead.", "stretch-upper-trapezius_return", UNKNOT_STEP_PHASE_EASE_OUT,
    UNKNOT_SIDE_LEFT, TRUE, 5, 1 },
};

/*
 * 0 ready · 1 ease-in · 2 hold · 3 do · 4 ease-out · left: 5 ready · 6 ease-in · 7 hold · 8 ease-out · right: 9
 * switch · 10 ease-in · 11 hold · 12 ease-out
 */
static inline UnknotGuide *
fixture_guide_of (gboolean first)
{
  g_autoptr (UnknotGuideScript) script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
  UnknotGuideItem press = {
    .technique = "ball-wall", .muscle = "rhomboids", .name = "Ball on the wall", .load = UNKNOT_GUIDE_LOAD_PRESS,
    .target = 4, .cap = 5, .first_side = UNKNOT_SIDE_LEFT, .holds = 1, .sets = 1, .rest_seconds = 10, .first = first,
  };
  UnknotGuideItem pull = {
    .technique = "stretch-upper-trapezius", .muscle = "trapezius-upper", .name = "Stretch for the top of the shoulder",
    .load = UNKNOT_GUIDE_LOAD_PULL, .target = 2, .cap = 3, .first_side = UNKNOT_SIDE_LEFT, .holds = 1, .sets = 1,
    .rest_seconds = 10,
  };

  unknot_guide_script_add (script, &press, fixture_pressing, G_N_ELEMENTS (fixture_pressing));
  unknot_guide_script_add (script, &pull, fixture_pulling, G_N_ELEMENTS (fixture_pulling));

  return unknot_guide_new (script);
}

static inline UnknotGuide *
fixture_guide (void)
{
  return fixture_guide_of (FALSE);
}

static inline UnknotFigureStudio *
fixture_studio (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);

  return unknot_figure_studio_new (folder);
}

static inline GListModel *
fixture_knots (void)
{
  GListStore *knots = g_list_store_new (UNKNOT_TYPE_KNOT);
  g_autoptr (UnknotKnot) knot = unknot_knot_new ("7e6c2a4e-6b39-4dbe-9a6a-6f8f3f2f6a10");
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  record.muscle = "rhomboids";
  record.side = UNKNOT_SIDE_LEFT;
  record.x = 322;
  record.y = 384;
  unknot_knot_set_place (knot, &record);
  g_list_store_append (knots, knot);

  return G_LIST_MODEL (knots);
}
