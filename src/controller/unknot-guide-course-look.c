/* What there is to see of a session: where it is, what is left, and what was done. */

#include "unknot-guide-course-private.h"

/* How long before its end a moment is ending, and how long it must be to end at all. */
#define ENDING (3 * G_USEC_PER_SEC)
#define SHORTEST_WITH_ENDING (5 * G_USEC_PER_SEC)

static gint64
get_planned_length (const UnknotGuideCourse *self,
                    guint                    position)
{
  return unknot_guide_course_measure (unknot_guide_moment_get_seconds (unknot_guide_script_get (self->script, position)));
}

/**
 * unknot_guide_course_get_moment:
 * @self: a course
 *
 * Returns: (transfer none): the moment that it is at; the last one when it is done
 */
const UnknotGuideMoment *
unknot_guide_course_get_moment (const UnknotGuideCourse *self)
{
  return unknot_guide_script_get (self->script, self->position);
}

/**
 * unknot_guide_course_get_item:
 * @self: a course
 *
 * Returns: (transfer none): the technique that it is at
 */
const UnknotGuideItem *
unknot_guide_course_get_item (const UnknotGuideCourse *self)
{
  return unknot_guide_script_get_item (self->script, unknot_guide_course_get_moment (self)->item);
}

/**
 * unknot_guide_course_get_length:
 * @self: a course
 * @position: index of a moment
 *
 * Returns: how long it is, in microseconds; the one under way may have become shorter
 */
gint64
unknot_guide_course_get_length (const UnknotGuideCourse *self,
                                guint                    position)
{
  return position == self->position ? self->length : get_planned_length (self, position);
}

/**
 * unknot_guide_course_get_turn:
 * @self: a course
 * @length: (out): how long the current repetition is, in microseconds
 *
 * Gives the time within the current repetition. The only one of a hold that an answer made shorter or longer is as long
 * as that hold.
 *
 * Returns: microseconds, at most @length
 */
gint64
unknot_guide_course_get_turn (const UnknotGuideCourse *self,
                              gint64                  *length)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (self);
  gint64 turn = moment->repetitions == 1 ? self->length : unknot_guide_course_measure (moment->seconds);
  gint64 begin = (unknot_guide_course_get_repetition (self) - 1) * turn;

  *length = MIN (turn, self->length - begin);
  return self->elapsed - begin;
}

/**
 * unknot_guide_course_get_repetition:
 * @self: a course
 *
 * Returns: which repetition it is, from 1
 */
guint
unknot_guide_course_get_repetition (const UnknotGuideCourse *self)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (self);
  gint64 turn = unknot_guide_course_measure (moment->seconds);

  if (moment->repetitions == 1)
    return 1;

  return 1 + (guint) MIN (self->elapsed / turn, (self->length - 1) / turn);
}

/**
 * unknot_guide_course_get_remaining:
 * @self: a course
 *
 * Returns: whole seconds left of the current repetition, rounded up: the last one is 1, never 0 while it runs
 */
int
unknot_guide_course_get_remaining (const UnknotGuideCourse *self)
{
  gint64 length;
  gint64 elapsed = unknot_guide_course_get_turn (self, &length);

  return (int) ((length - elapsed + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC);
}

/**
 * unknot_guide_course_get_seconds_left:
 * @self: a course
 *
 * Returns: seconds left of the session, without what gets no more pressure today
 */
double
unknot_guide_course_get_seconds_left (const UnknotGuideCourse *self)
{
  gint64 left = self->length - self->elapsed;

  for (guint i = self->position + 1; i < unknot_guide_script_get_n (self->script); i++)
    if (!unknot_guide_course_is_closed (self, i))
      left += get_planned_length (self, i);

  return (double) left / G_USEC_PER_SEC;
}

/**
 * unknot_guide_course_get_total:
 * @self: a course
 * @item: index of a technique
 *
 * Returns: what was done of it until now
 */
UnknotGuideTotal
unknot_guide_course_get_total (const UnknotGuideCourse *self,
                               guint                    item)
{
  const UnknotGuideTally *tally = &self->tallies[item];

  return (UnknotGuideTotal) {
    .seconds = (int) ((tally->done + G_USEC_PER_SEC / 2) / G_USEC_PER_SEC),
    .holds = tally->holds,
    .more = tally->more,
    .too_much = tally->too_much,
    .ache_before = tally->ache_before,
    .ache_after = tally->ache_after,
    .ache_seconds = (int) ((tally->ache_time + G_USEC_PER_SEC / 2) / G_USEC_PER_SEC),
  };
}

/**
 * unknot_guide_course_get_ending:
 * @self: a course
 *
 * Returns: whether the last three seconds of a moment run
 */
gboolean
unknot_guide_course_get_ending (const UnknotGuideCourse *self)
{
  return self->state == UNKNOT_GUIDE_STATE_RUNNING && !unknot_guide_course_is_open (self) &&
         self->length >= SHORTEST_WITH_ENDING &&
         self->length - self->elapsed <= ENDING;
}

/**
 * unknot_guide_course_is_open:
 * @self: a course
 *
 * Says whether the moment has no clock: the person counts at their own pace and says when it is done. Breaths keep their
 * pace, and so does all that presses, for its time is limited (clinical.md C0).
 *
 * Returns: `TRUE` if it ends by [func@guide_course_finish]
 */
gboolean
unknot_guide_course_is_open (const UnknotGuideCourse *self)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (self);

  return self->own_pace && moment->repetitions > 1 && !moment->step->breaths &&
         !(moment->loaded && unknot_guide_course_get_item (self)->load == UNKNOT_GUIDE_LOAD_PRESS);
}

/**
 * unknot_guide_course_is_closed:
 * @self: a course
 * @position: index of a moment
 *
 * Says whether a moment is left out because its spot gets no more pressure today: the ache rose there, or it had its
 * ninety seconds. So are getting ready for it and resting from it.
 *
 * Returns: `TRUE` if it is passed over
 */
gboolean
unknot_guide_course_is_closed (const UnknotGuideCourse *self,
                               guint                    position)
{
  const UnknotGuideMoment *moment = unknot_guide_script_get (self->script, position);
  guint closed = self->tallies[moment->item].closed;

  if (!moment->loaded && moment->phase != UNKNOT_STEP_PHASE_READY && moment->phase != UNKNOT_STEP_PHASE_REST)
    return FALSE;

  if (unknot_guide_course_get_room (self, position) <= 0)
    return TRUE;

  return moment->side == UNKNOT_SIDE_BOTH ? closed != 0 : (closed & (1u << moment->side | 1u << UNKNOT_SIDE_BOTH)) != 0;
}
