/* What can be done to a session. Each tells which properties changed by it. */

#include "unknot-guide-private.h"

/**
 * unknot_guide_start:
 * @self: a guide that waits
 * @now: the time, in microseconds
 *
 * Begins. Does nothing if it has begun. A technique that is new to the person waits, until it is resumed.
 */
void
unknot_guide_start (UnknotGuide *self,
                    gint64       now)
{
  g_return_if_fail (UNKNOT_IS_GUIDE (self));

  unknot_guide_course_start (&self->course, now);
  unknot_guide_tell_changes (self);
}

/**
 * unknot_guide_advance:
 * @self: a guide
 * @now: the time, in microseconds
 *
 * Lets the time since the last call pass. A time before the last one counts as none.
 */
void
unknot_guide_advance (UnknotGuide *self,
                      gint64       now)
{
  g_return_if_fail (UNKNOT_IS_GUIDE (self));

  unknot_guide_course_advance (&self->course, now);
  unknot_guide_tell_changes (self);
}

/**
 * unknot_guide_pause:
 * @self: a guide
 * @now: the time, in microseconds
 *
 * Makes the clock stand still. Does nothing unless it runs.
 */
void
unknot_guide_pause (UnknotGuide *self,
                    gint64       now)
{
  g_return_if_fail (UNKNOT_IS_GUIDE (self));

  unknot_guide_course_pause (&self->course, now);
  unknot_guide_tell_changes (self);
}

/**
 * unknot_guide_interrupt:
 * @self: a guide
 * @now: the time, in microseconds
 *
 * Makes the clock stand still because the person can't follow, as behind a locked screen. Does nothing unless it runs.
 */
void
unknot_guide_interrupt (UnknotGuide *self,
                        gint64       now)
{
  g_return_if_fail (UNKNOT_IS_GUIDE (self));

  unknot_guide_course_interrupt (&self->course, now);
  unknot_guide_tell_changes (self);
}

/**
 * unknot_guide_resume:
 * @self: a guide
 * @now: the time, in microseconds
 *
 * Goes on, or starts what waits for the person. After an interruption something that pressed or pulled begins again
 * with getting ready, for nobody has held it meanwhile.
 */
void
unknot_guide_resume (UnknotGuide *self,
                     gint64       now)
{
  g_return_if_fail (UNKNOT_IS_GUIDE (self));

  unknot_guide_course_resume (&self->course, now);
  unknot_guide_tell_changes (self);
}

/**
 * unknot_guide_back:
 * @self: a guide
 * @now: the time, in microseconds
 *
 * Begins the step again, or the one before if it has only just begun. Never lands in the middle of a hold.
 */
void
unknot_guide_back (UnknotGuide *self,
                   gint64       now)
{
  g_return_if_fail (UNKNOT_IS_GUIDE (self));

  unknot_guide_course_back (&self->course, now);
  unknot_guide_tell_changes (self);
}

/**
 * unknot_guide_skip:
 * @self: a guide
 * @now: the time, in microseconds
 *
 * Goes to what comes next; from something that presses or pulls first to easing out of it.
 */
void
unknot_guide_skip (UnknotGuide *self,
                   gint64       now)
{
  g_return_if_fail (UNKNOT_IS_GUIDE (self));

  unknot_guide_course_skip (&self->course, now);
  unknot_guide_tell_changes (self);
}

/**
 * unknot_guide_jump:
 * @self: a guide
 * @position: index of a moment
 * @now: the time, in microseconds
 *
 * Goes to another step, to the start of what @position belongs to, so that nobody lands in the middle of a hold. From
 * something that presses or pulls it first eases out.
 */
void
unknot_guide_jump (UnknotGuide *self,
                   guint        position,
                   gint64       now)
{
  g_return_if_fail (UNKNOT_IS_GUIDE (self));

  unknot_guide_course_jump (&self->course, position, now);
  unknot_guide_tell_changes (self);
}

/**
 * unknot_guide_finish:
 * @self: a guide
 * @now: the time, in microseconds
 *
 * Takes what is done at the person's own pace as done. Does nothing elsewhere.
 */
void
unknot_guide_finish (UnknotGuide *self,
                     gint64       now)
{
  g_return_if_fail (UNKNOT_IS_GUIDE (self));

  unknot_guide_course_finish (&self->course, now);
  unknot_guide_tell_changes (self);
}

/**
 * unknot_guide_set_own_pace:
 * @self: a guide
 * @own_pace: whether what is counted has no clock
 * @now: the time, in microseconds
 *
 * Lets the person do what is counted at their own pace, or by the clock again.
 */
void
unknot_guide_set_own_pace (UnknotGuide *self,
                           gboolean     own_pace,
                           gint64       now)
{
  g_return_if_fail (UNKNOT_IS_GUIDE (self));

  unknot_guide_course_set_own_pace (&self->course, own_pace, now);
  unknot_guide_tell_changes (self);
}

/**
 * unknot_guide_set_pain:
 * @self: a guide
 * @knot: a knot of the session, by its index
 * @pain: how much it hurts at the start, 0-10; -1 unknown
 *
 * Tells what stands for the ache where nobody says how strong it is when a hold begins.
 */
void
unknot_guide_set_pain (UnknotGuide *self,
                       guint        knot,
                       int          pain)
{
  g_return_if_fail (UNKNOT_IS_GUIDE (self));

  unknot_guide_course_set_pain (&self->course, knot, pain);
  unknot_guide_tell_changes (self);
}

/**
 * unknot_guide_ask:
 * @self: a guide
 * @now: the time, in microseconds
 *
 * Shows the question for a number because the person wants to say one. It goes away by itself.
 */
void
unknot_guide_ask (UnknotGuide *self,
                  gint64       now)
{
  g_return_if_fail (UNKNOT_IS_GUIDE (self));

  unknot_guide_course_ask (&self->course, now);
  unknot_guide_tell_changes (self);
}

/**
 * unknot_guide_tell:
 * @self: a guide
 * @ache: how strong the ache is, 0-10
 * @now: the time, in microseconds
 *
 * Takes the number that the person gives under the pressure, and follows clinical.md C0: it can be time to stay, to
 * lighten, or to come out.
 */
void
unknot_guide_tell (UnknotGuide *self,
                   int          ache,
                   gint64       now)
{
  g_return_if_fail (UNKNOT_IS_GUIDE (self));

  unknot_guide_course_tell (&self->course, ache, now);
  unknot_guide_tell_changes (self);
}

/**
 * unknot_guide_pass_over:
 * @self: a guide
 *
 * Takes the question for a number away.
 */
void
unknot_guide_pass_over (UnknotGuide *self)
{
  g_return_if_fail (UNKNOT_IS_GUIDE (self));

  unknot_guide_course_pass_over (&self->course);
  unknot_guide_tell_changes (self);
}

/**
 * unknot_guide_stop:
 * @self: a guide
 * @reason: (nullable): why: %UNKNOT_GUIDE_ENOUGH, %UNKNOT_GUIDE_TOO_STRONG or the id of a stop rule; `NULL` where nobody
 *   said
 * @now: the time, in microseconds
 *
 * Ends the session now. What was done stays counted.
 */
void
unknot_guide_stop (UnknotGuide *self,
                   const char  *reason,
                   gint64       now)
{
  g_return_if_fail (UNKNOT_IS_GUIDE (self));

  unknot_guide_course_stop (&self->course, reason, now);
  unknot_guide_tell_changes (self);
}

/**
 * unknot_guide_answer:
 * @self: a guide
 * @answer: what the person says
 * @now: the time, in microseconds
 *
 * Takes an answer. More never leads above the cap, nor above the target once it was too much there. Too much halves
 * what is asked for and what is left of the hold; the second time on the same spot ends it (clinical.md C0).
 */
void
unknot_guide_answer (UnknotGuide       *self,
                     UnknotGuideAnswer  answer,
                     gint64             now)
{
  g_return_if_fail (UNKNOT_IS_GUIDE (self));

  unknot_guide_course_answer (&self->course, answer, now);
  unknot_guide_tell_changes (self);
}

/**
 * unknot_guide_can_answer:
 * @self: a guide
 * @answer: what the person may want to say
 *
 * Says whether @answer makes sense now: pressing can be too little, right or too much, a stretch only too much, and
 * nothing else is asked about.
 *
 * Returns: `TRUE` if [method@Guide.answer] takes it
 */
gboolean
unknot_guide_can_answer (UnknotGuide       *self,
                         UnknotGuideAnswer  answer)
{
  g_return_val_if_fail (UNKNOT_IS_GUIDE (self), FALSE);

  return unknot_guide_course_can_answer (&self->course, answer);
}
