/* How a session goes on: time passes, and the person starts, pauses, resumes and stops. */

#include "unknot-guide-course-private.h"

/* A clock that leaps further than this did not run: the machine slept, or the program stood still. */
#define LEAP (5 * G_USEC_PER_SEC)

gint64
unknot_guide_course_measure (double seconds)
{
  return (gint64) (seconds * G_USEC_PER_SEC + 0.5);
}

gboolean
unknot_guide_course_is_on (const UnknotGuideCourse *self)
{
  return self->state == UNKNOT_GUIDE_STATE_RUNNING || self->state == UNKNOT_GUIDE_STATE_PAUSED;
}

/* Getting into place, resting and changing over are not what a technique is made of. */
static gboolean
counts (const UnknotGuideMoment *moment)
{
  return moment->phase != UNKNOT_STEP_PHASE_READY && moment->phase != UNKNOT_STEP_PHASE_REST &&
         moment->phase != UNKNOT_STEP_PHASE_SWITCH_SIDE;
}

/* Each side of a technique is a spot of its own; what it does on both belongs to the one that it is at. */
static void
find_spot (UnknotGuideCourse *self)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (self);
  gboolean both = moment->side == UNKNOT_SIDE_BOTH || self->spot_side == UNKNOT_SIDE_BOTH;

  if (!moment->loaded || moment->phase == UNKNOT_STEP_PHASE_EASE_OUT ||
      (moment->item == self->spot_item && (both || moment->side == self->spot_side)))
    return;

  self->spot_item = moment->item;
  self->spot_side = moment->side;
  self->level = unknot_guide_course_get_item (self)->target;
  self->too_much = 0;
  self->shorter_hold = FALSE;
  self->spot_ache = -1;
}

/* Advice that leads out of a hold is still true while the person comes out. */
static gboolean
leads_out (UnknotGuideAdvice advice)
{
  return advice == UNKNOT_GUIDE_ADVICE_ENOUGH || advice == UNKNOT_GUIDE_ADVICE_EASED ||
         advice == UNKNOT_GUIDE_ADVICE_RISING;
}

static void
measure_hold (UnknotGuideCourse *self)
{
  gint64 room;

  if (self->shorter_hold)
    self->length /= 2;
  self->shorter_hold = FALSE;

  if (unknot_guide_course_get_item (self)->load != UNKNOT_GUIDE_LOAD_PRESS)
    return;

  room = unknot_guide_course_get_room (self, self->position);
  self->length = MIN (self->length, room);
  unknot_guide_course_ask_start (self);
}

static guint
pass_closed (UnknotGuideCourse *self,
             guint              position)
{
  const UnknotGuideMoment *from = unknot_guide_course_get_moment (self);
  guint n = unknot_guide_script_get_n (self->script);

  if (position >= n)
    return n;

  /* Whoever is in it comes out of it. */
  if (position > self->position && from->loaded && from->phase != UNKNOT_STEP_PHASE_EASE_OUT &&
      unknot_guide_script_get (self->script, position)->phase == UNKNOT_STEP_PHASE_EASE_OUT)
    return position;

  while (position < n && unknot_guide_course_is_closed (self, position))
    position++;

  return position;
}

void
unknot_guide_course_enter (UnknotGuideCourse *self,
                           guint              position)
{
  const UnknotGuideMoment *moment;

  position = pass_closed (self, position);
  self->waits = FALSE;
  if (position >= unknot_guide_script_get_n (self->script))
    {
      self->position = unknot_guide_script_get_n (self->script) - 1;
      self->length = MAX (self->length, 1);
      self->elapsed = self->length;
      self->advice = UNKNOT_GUIDE_ADVICE_NONE;
      self->ask = UNKNOT_GUIDE_ASK_NOTHING;
      self->state = UNKNOT_GUIDE_STATE_DONE;
      return;
    }

  self->position = position;
  self->elapsed = 0;
  moment = unknot_guide_course_get_moment (self);
  self->length = unknot_guide_course_measure (unknot_guide_moment_get_seconds (moment));
  if (self->ask != UNKNOT_GUIDE_ASK_END || moment->item != self->spot_item ||
      (moment->side != self->spot_side && moment->side != UNKNOT_SIDE_BOTH))
    self->ask = UNKNOT_GUIDE_ASK_NOTHING;
  find_spot (self);
  if (moment->phase == UNKNOT_STEP_PHASE_HOLD)
    measure_hold (self);

  if (!leads_out (self->advice) || moment->phase != UNKNOT_STEP_PHASE_EASE_OUT)
    self->advice = UNKNOT_GUIDE_ADVICE_NONE;
  if (moment->waits && position >= self->started)
    {
      self->waits = TRUE;
      if (self->state == UNKNOT_GUIDE_STATE_RUNNING)
        self->state = UNKNOT_GUIDE_STATE_PAUSED;
    }
}

/* Goes where a jump leads, or to what comes next. */
void
unknot_guide_course_go_on (UnknotGuideCourse *self,
                           guint              next)
{
  guint target = self->target;

  self->target = G_MAXUINT;
  unknot_guide_course_enter (self, target != G_MAXUINT ? target : next);
}

static void
spend (UnknotGuideCourse *self,
       gint64             time)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (self);
  UnknotGuideTally *tally = &self->tallies[moment->item];
  gint64 before = self->elapsed;

  self->ask_left -= time;
  if (self->ask != UNKNOT_GUIDE_ASK_NOTHING && self->ask_left <= 0)
    self->ask = UNKNOT_GUIDE_ASK_NOTHING;

  /* Nobody knows how long it went on at the person's own pace: no more than planned is counted. */
  if (unknot_guide_course_is_open (self))
    time = MIN (time, self->length - 1 - self->elapsed);

  self->elapsed += time;
  if (counts (moment))
    tally->done += time;
  if (moment->phase != UNKNOT_STEP_PHASE_HOLD || unknot_guide_course_get_item (self)->load != UNKNOT_GUIDE_LOAD_PRESS)
    return;

  tally->held[self->spot_side] += time;
  unknot_guide_course_ask_at (self, before);
}

static void
end_moment (UnknotGuideCourse *self)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (self);

  if (moment->phase == UNKNOT_STEP_PHASE_HOLD)
    {
      self->tallies[moment->item].holds++;
      unknot_guide_course_ask_end (self);
    }
  unknot_guide_course_go_on (self, self->position + 1);
}

static void
run_to (UnknotGuideCourse *self,
        gint64             now)
{
  gint64 left = now - self->now;

  if (self->state != UNKNOT_GUIDE_STATE_RUNNING || left <= 0)
    return;

  self->now = now;
  if (left > LEAP)
    {
      self->state = UNKNOT_GUIDE_STATE_PAUSED;
      self->interrupted = TRUE;
      return;
    }

  while (self->state == UNKNOT_GUIDE_STATE_RUNNING && left >= self->length - self->elapsed &&
         !unknot_guide_course_is_open (self))
    {
      gint64 rest = self->length - self->elapsed;

      spend (self, rest);
      left -= rest;
      end_moment (self);
    }

  if (self->state == UNKNOT_GUIDE_STATE_RUNNING)
    spend (self, left);
}

/**
 * unknot_guide_course_init:
 * @self: a course to fill
 * @script: what to do; at least one technique
 *
 * Waits at the first moment of @script.
 */
void
unknot_guide_course_init (UnknotGuideCourse *self,
                          UnknotGuideScript *script)
{
  guint n = unknot_guide_script_get_n_items (script);

  *self = (UnknotGuideCourse) {
    .script = unknot_guide_script_ref (script),
    .tallies = g_new0 (UnknotGuideTally, n),
    .spot_item = G_MAXUINT,
    .target = G_MAXUINT,
    .spot_ache = -1,
  };
  for (guint i = 0; i < n; i++)
    self->tallies[i].pain = self->tallies[i].ache_before = self->tallies[i].ache_after = -1;
  unknot_guide_course_enter (self, 0);
}

/**
 * unknot_guide_course_clear:
 * @self: a course
 *
 * Frees what it holds; safe to run twice.
 */
void
unknot_guide_course_clear (UnknotGuideCourse *self)
{
  g_clear_pointer (&self->script, unknot_guide_script_unref);
  g_clear_pointer (&self->tallies, g_free);
}

/**
 * unknot_guide_course_set_pain:
 * @self: a course
 * @knot: a knot of the session, by its index
 * @pain: how much it hurts at the start, 0-10; -1 unknown
 *
 * Tells what stands for the ache where nobody says how strong it is when a hold begins.
 */
void
unknot_guide_course_set_pain (UnknotGuideCourse *self,
                              guint              knot,
                              int                pain)
{
  g_return_if_fail (pain >= -1 && pain <= 10);

  for (guint i = 0; i < unknot_guide_script_get_n_items (self->script); i++)
    if (unknot_guide_script_get_item (self->script, i)->knot == knot)
      self->tallies[i].pain = pain;
}

/**
 * unknot_guide_course_start:
 * @self: a course
 * @now: the time, in microseconds
 *
 * Begins. Does nothing if it has begun. A technique that is new to the person waits, until it is resumed.
 */
void
unknot_guide_course_start (UnknotGuideCourse *self,
                           gint64             now)
{
  if (self->state != UNKNOT_GUIDE_STATE_WAITING)
    return;

  self->now = now;
  self->state = self->waits ? UNKNOT_GUIDE_STATE_PAUSED : UNKNOT_GUIDE_STATE_RUNNING;
}

/**
 * unknot_guide_course_advance:
 * @self: a course
 * @now: the time, in microseconds
 *
 * Lets the time since the last call pass. A time before the last one counts as none.
 */
void
unknot_guide_course_advance (UnknotGuideCourse *self,
                             gint64             now)
{
  run_to (self, now);
}

/**
 * unknot_guide_course_pause:
 * @self: a course
 * @now: the time, in microseconds
 *
 * Makes the clock stand still. Does nothing unless it runs.
 */
void
unknot_guide_course_pause (UnknotGuideCourse *self,
                           gint64             now)
{
  run_to (self, now);
  if (self->state == UNKNOT_GUIDE_STATE_RUNNING)
    self->state = UNKNOT_GUIDE_STATE_PAUSED;
}

/**
 * unknot_guide_course_interrupt:
 * @self: a course
 * @now: the time, in microseconds
 *
 * Makes the clock stand still because the person can't follow, as behind a locked screen. Does nothing unless it runs.
 */
void
unknot_guide_course_interrupt (UnknotGuideCourse *self,
                               gint64             now)
{
  run_to (self, now);
  if (self->state != UNKNOT_GUIDE_STATE_RUNNING)
    return;

  self->state = UNKNOT_GUIDE_STATE_PAUSED;
  self->interrupted = TRUE;
}

/**
 * unknot_guide_course_resume:
 * @self: a course
 * @now: the time, in microseconds
 *
 * Goes on, or starts what waits for the person. After an interruption something that pressed or pulled begins again
 * with getting ready, for nobody has held it meanwhile.
 */
void
unknot_guide_course_resume (UnknotGuideCourse *self,
                            gint64             now)
{
  if (self->state != UNKNOT_GUIDE_STATE_PAUSED)
    return;

  if (self->interrupted && unknot_guide_course_get_moment (self)->loaded)
    unknot_guide_course_enter (self, unknot_guide_course_get_moment (self)->station);
  if (self->state != UNKNOT_GUIDE_STATE_PAUSED)
    return;

  if (self->waits)
    self->started = self->position + 1;
  self->waits = FALSE;
  self->interrupted = FALSE;
  self->now = now;
  self->state = UNKNOT_GUIDE_STATE_RUNNING;
}

/**
 * unknot_guide_course_finish:
 * @self: a course
 * @now: the time, in microseconds
 *
 * Takes what is done at the person's own pace as done. Does nothing elsewhere.
 */
void
unknot_guide_course_finish (UnknotGuideCourse *self,
                            gint64             now)
{
  run_to (self, now);
  if (self->state == UNKNOT_GUIDE_STATE_RUNNING && unknot_guide_course_is_open (self))
    end_moment (self);
}

/**
 * unknot_guide_course_set_own_pace:
 * @self: a course
 * @own_pace: whether what is counted has no clock
 * @now: the time, in microseconds
 *
 * Lets the person do what is counted at their own pace, or by the clock again.
 */
void
unknot_guide_course_set_own_pace (UnknotGuideCourse *self,
                                  gboolean           own_pace,
                                  gint64             now)
{
  run_to (self, now);
  self->own_pace = own_pace;
}

/**
 * unknot_guide_course_stop:
 * @self: a course
 * @reason: (nullable): why: %UNKNOT_GUIDE_ENOUGH, %UNKNOT_GUIDE_TOO_STRONG or the id of a stop rule; `NULL` where nobody
 *   said
 * @now: the time, in microseconds
 *
 * Ends the session now. What was done stays counted.
 */
void
unknot_guide_course_stop (UnknotGuideCourse *self,
                          const char        *reason,
                          gint64             now)
{
  run_to (self, now);
  if (self->state == UNKNOT_GUIDE_STATE_DONE || self->state == UNKNOT_GUIDE_STATE_STOPPED)
    return;

  self->reason = g_intern_string (reason);
  self->waits = FALSE;
  self->ask = UNKNOT_GUIDE_ASK_NOTHING;
  self->state = UNKNOT_GUIDE_STATE_STOPPED;
}
