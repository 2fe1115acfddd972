/* What the person says while something presses or pulls, and what follows from it: clinical.md C0. */

#include "unknot-guide-course-private.h"

/*
 * Too much: half of what is left of a hold or of its repetitions, whole ones; while easing in, half of the hold to
 * come.
 */
void
unknot_guide_course_lighten (UnknotGuideCourse *self)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (self);
  gint64 turn = unknot_guide_course_measure (moment->seconds);
  gint64 length = self->elapsed + (self->length - self->elapsed) / 2;

  self->level = MAX (1, self->level / 2);
  self->spot_ache = -1;
  self->advice = UNKNOT_GUIDE_ADVICE_LIGHTER;

  if (moment->phase == UNKNOT_STEP_PHASE_EASE_IN)
    self->shorter_hold = TRUE;
  else if (moment->repetitions == 1)
    self->length = length;
  else
    self->length = MIN (self->length, (length + turn - 1) / turn * turn);

  if (++self->too_much > 1)
    unknot_guide_course_leave (self, UNKNOT_GUIDE_ADVICE_ENOUGH);
}

/* Comes out of what presses or pulls. */
void
unknot_guide_course_leave (UnknotGuideCourse *self,
                           UnknotGuideAdvice  advice)
{
  self->advice = advice;
  unknot_guide_course_enter (self, unknot_guide_course_find_out (self));
}

/**
 * unknot_guide_course_can_answer:
 * @self: a course
 * @answer: what the person may want to say
 *
 * Says whether @answer makes sense now: pressing can be too little, right or too much, a stretch only too much, and
 * nothing else is asked about.
 *
 * Returns: `TRUE` if [func@guide_course_answer] takes it
 */
gboolean
unknot_guide_course_can_answer (const UnknotGuideCourse *self,
                                UnknotGuideAnswer        answer)
{
  const UnknotGuideMoment *moment;

  moment = unknot_guide_course_get_moment (self);
  if (self->state != UNKNOT_GUIDE_STATE_RUNNING || !moment->loaded || moment->phase == UNKNOT_STEP_PHASE_EASE_OUT)
    return FALSE;

  return answer == UNKNOT_GUIDE_ANSWER_TOO_MUCH ||
         unknot_guide_course_get_item (self)->load == UNKNOT_GUIDE_LOAD_PRESS;
}

/**
 * unknot_guide_course_answer:
 * @self: a course
 * @answer: what the person says
 * @now: the time, in microseconds
 *
 * Takes an answer. More never leads above the cap, nor above the target once it was too much there. Too much halves
 * what is asked for and what is left of the hold; the second time on the same spot ends it (clinical.md C0).
 */
void
unknot_guide_course_answer (UnknotGuideCourse *self,
                            UnknotGuideAnswer  answer,
                            gint64             now)
{
  const UnknotGuideItem *item;
  UnknotGuideTally *tally;

  unknot_guide_course_advance (self, now);
  if (!unknot_guide_course_can_answer (self, answer))
    return;

  item = unknot_guide_course_get_item (self);
  tally = &self->tallies[unknot_guide_course_get_moment (self)->item];
  switch (answer)
    {
    case UNKNOT_GUIDE_ANSWER_MORE:
      tally->more++;
      if (self->level < (self->too_much > 0 ? item->target : item->cap))
        {
          self->level++;
          self->spot_ache = -1;
          self->advice = UNKNOT_GUIDE_ADVICE_MORE;
        }
      else
        self->advice = UNKNOT_GUIDE_ADVICE_AT_CAP;
      break;
    case UNKNOT_GUIDE_ANSWER_RIGHT:
      self->advice = UNKNOT_GUIDE_ADVICE_STAY;
      break;
    case UNKNOT_GUIDE_ANSWER_TOO_MUCH:
    default:
      tally->too_much++;
      unknot_guide_course_lighten (self);
    }
}
