/* Where the person goes in a session: back, on, and to any step. Nobody lands in the middle of a hold. */

#include "unknot-guide-course-private.h"

/* *Back* within this time leads to what was before, later to the start of what is. */
#define BACK_WINDOW (3 * G_USEC_PER_SEC)

/* Where to go from the middle of something that presses or pulls: it is never left without easing out. */
guint
unknot_guide_course_find_out (const UnknotGuideCourse *self)
{
  guint n = unknot_guide_script_get_n (self->script);
  guint station = unknot_guide_course_get_moment (self)->station;

  for (guint i = self->position + 1; i < n; i++)
    {
      const UnknotGuideMoment *moment = unknot_guide_script_get (self->script, i);

      if (moment->station != station || moment->phase == UNKNOT_STEP_PHASE_EASE_OUT)
        return i;
    }

  return n;
}

/**
 * unknot_guide_course_back:
 * @self: a course
 * @now: the time, in microseconds
 *
 * Begins the step again, or the one before if it has only just begun. Never lands in the middle of a hold.
 */
void
unknot_guide_course_back (UnknotGuideCourse *self,
                          gint64             now)
{
  guint station;

  unknot_guide_course_advance (self, now);
  if (!unknot_guide_course_is_on (self))
    return;

  station = unknot_guide_course_get_moment (self)->station;
  if (station == self->position && self->elapsed < BACK_WINDOW)
    while (station > 0)
      {
        station = unknot_guide_script_get (self->script, station - 1)->station;
        if (!unknot_guide_course_is_closed (self, station))
          break;
      }
  self->target = G_MAXUINT;
  unknot_guide_course_enter (self, station);
}

/**
 * unknot_guide_course_skip:
 * @self: a course
 * @now: the time, in microseconds
 *
 * Goes to what comes next; from something that presses or pulls first to easing out of it.
 */
void
unknot_guide_course_skip (UnknotGuideCourse *self,
                          gint64             now)
{
  unknot_guide_course_advance (self, now);
  if (unknot_guide_course_is_on (self))
    unknot_guide_course_go_on (self, unknot_guide_course_get_moment (self)->loaded
                                       ? unknot_guide_course_find_out (self) : self->position + 1);
}

/**
 * unknot_guide_course_jump:
 * @self: a course
 * @position: index of a moment
 * @now: the time, in microseconds
 *
 * Goes to another step, to the start of what @position belongs to, so that nobody lands in the middle of a hold. From
 * something that presses or pulls it first eases out.
 */
void
unknot_guide_course_jump (UnknotGuideCourse *self,
                          guint              position,
                          gint64             now)
{
  const UnknotGuideMoment *moment;
  guint station, out;

  g_return_if_fail (position < unknot_guide_script_get_n (self->script));

  unknot_guide_course_advance (self, now);
  if (!unknot_guide_course_is_on (self))
    return;

  moment = unknot_guide_course_get_moment (self);
  station = unknot_guide_script_get (self->script, position)->station;
  out = unknot_guide_course_find_out (self);
  if (moment->loaded && moment->phase != UNKNOT_STEP_PHASE_EASE_OUT && station != moment->station &&
      out < unknot_guide_script_get_n (self->script) &&
      unknot_guide_script_get (self->script, out)->phase == UNKNOT_STEP_PHASE_EASE_OUT)
    {
      unknot_guide_course_enter (self, out);
      self->target = station;
      return;
    }

  self->target = G_MAXUINT;
  unknot_guide_course_enter (self, station);
}
