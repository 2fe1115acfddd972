#pragma once

#include "guide-press.h"
#include "unknot-guide.h"

/* A session of three techniques, and a way to any of its moments. */

#define SECOND ((gint64) G_USEC_PER_SEC)

/* Any moment will do: nothing may depend on where the clock stands. */
#define BEGIN (1234 * SECOND)

static const UnknotGuideStep pulling[] = {
  { "hold", "Tilt.", "", "stretch_hold", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, TRUE, 30, 1 },
};

static const UnknotGuideStep moving[] = {
  { "roll", "Roll.", "", "roll", UNKNOT_STEP_PHASE_DO, UNKNOT_SIDE_BOTH, FALSE, 2, 5 },
};

/*
 * 0 ready 10 · 1 ease-in 10 · 2 hold 20 · 3 do 5×4 · 4 ease-out 5 · (other side: 5 ready 5 · 6 ease-in 5 · 7 hold 30 ·
 * 8 ease-out 5 · 9 switch 5 · 10 ease-in 5 · 11 hold 30 · 12 ease-out 5) · 13 ready 5 · 14 do 5×2
 */
static inline UnknotGuide *
make_guide (void)
{
  g_autoptr (UnknotGuideScript) script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
  UnknotGuideItem pull = press;
  UnknotGuideItem move = press;

  pull.technique = "stretch";
  pull.load = UNKNOT_GUIDE_LOAD_PULL;
  pull.target = 2;
  pull.cap = 3;
  move.technique = "shrug";
  move.load = UNKNOT_GUIDE_LOAD_NONE;
  move.target = move.cap = 0;

  unknot_guide_script_add (script, &press, pressing, G_N_ELEMENTS (pressing));
  unknot_guide_script_add (script, &pull, pulling, G_N_ELEMENTS (pulling));
  unknot_guide_script_add (script, &move, moving, G_N_ELEMENTS (moving));
  g_assert_cmpuint (unknot_guide_script_get_n (script), ==, 15);

  return unknot_guide_new (script);
}

/* Lets @seconds pass as a screen would: sixty times a second. */
static inline void
pass (UnknotGuide *guide,
      gint64      *now,
      double       seconds)
{
  gint64 end = *now + (gint64) (seconds * SECOND);

  while (*now < end)
    {
      *now = MIN (end, *now + SECOND / 60);
      unknot_guide_advance (guide, *now);
    }
}

static inline UnknotGuide *
make_guide_at (guint   position,
               gint64 *now)
{
  UnknotGuide *guide = make_guide ();
  const UnknotGuideCourse *course = unknot_guide_get_course (guide);

  *now = BEGIN;
  unknot_guide_start (guide, *now);
  while (course->position < position)
    pass (guide, now, (double) (course->length - course->elapsed) / SECOND);
  g_assert_cmpuint (course->position, ==, position);
  g_assert_cmpint (course->elapsed, ==, 0);

  return guide;
}
