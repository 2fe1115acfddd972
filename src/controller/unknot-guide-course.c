#include "unknot-guide-course.h"

/* A clock that leaps further than this did not run: the machine slept, or the program stood still. */
#define LEAP (5 * G_USEC_PER_SEC)

/* *Back* within this time leads to what was before, later to the start of what is. */
#define BACK_WINDOW (3 * G_USEC_PER_SEC)

/* How long before its end a moment is ending, and how long it must be to end at all. */
#define ENDING (3 * G_USEC_PER_SEC)
#define SHORTEST_WITH_ENDING (5 * G_USEC_PER_SEC)

static gint64
to_microseconds (double seconds)
{
  return (gint64) (seconds * G_USEC_PER_SEC + 0.5);
}

static gint64
get_planned_length (const UnknotGuideCourse *self,
                    guint                    position)
{
  return to_microseconds (unknot_guide_moment_get_seconds (unknot_guide_script_get (self->script, position)));
}

static gboolean
is_on (const UnknotGuideCourse *self)
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

/* Pressing works on one spot for all of a technique; a stretch on one for each side. */
static void
find_spot (UnknotGuideCourse *self)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (self);
  const UnknotGuideItem *item = unknot_guide_course_get_item (self);
  gboolean same = moment->item == self->spot_item &&
                  (item->load == UNKNOT_GUIDE_LOAD_PRESS || moment->side == self->spot_side);

  if (same || !moment->loaded || moment->phase == UNKNOT_STEP_PHASE_EASE_OUT)
    return;

  self->spot_item = moment->item;
  self->spot_side = moment->side;
  self->level = item->target;
  self->too_much = 0;
  self->shorter_hold = FALSE;
}

static void
enter (UnknotGuideCourse *self,
       guint              position)
{
  gboolean coming_out;

  if (position >= unknot_guide_script_get_n (self->script))
    {
      self->elapsed = self->length;
      self->advice = UNKNOT_GUIDE_ADVICE_NONE;
      self->state = UNKNOT_GUIDE_STATE_DONE;
      return;
    }

  self->position = position;
  self->elapsed = 0;
  self->length = get_planned_length (self, position);
  find_spot (self);

  if (self->shorter_hold && unknot_guide_course_get_moment (self)->phase == UNKNOT_STEP_PHASE_HOLD)
    {
      self->length /= 2;
      self->shorter_hold = FALSE;
    }

  coming_out = unknot_guide_course_get_moment (self)->phase == UNKNOT_STEP_PHASE_EASE_OUT;
  if (self->advice != UNKNOT_GUIDE_ADVICE_ENOUGH || !coming_out)
    self->advice = UNKNOT_GUIDE_ADVICE_NONE;
}

/* Where to go from the middle of something that presses or pulls: it is never left without easing out. */
static guint
find_way_out (const UnknotGuideCourse *self)
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

static void
spend (UnknotGuideCourse *self,
       gint64             time)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (self);

  self->elapsed += time;
  if (counts (moment))
    self->tallies[moment->item].done += time;
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

  while (self->state == UNKNOT_GUIDE_STATE_RUNNING && left >= self->length - self->elapsed)
    {
      const UnknotGuideMoment *moment = unknot_guide_course_get_moment (self);
      gint64 rest = self->length - self->elapsed;

      spend (self, rest);
      left -= rest;
      if (moment->phase == UNKNOT_STEP_PHASE_HOLD)
        self->tallies[moment->item].holds++;
      enter (self, self->position + 1);
    }

  if (self->state == UNKNOT_GUIDE_STATE_RUNNING)
    spend (self, left);
}

/*
 * Too much: half of what is left of a hold or of its repetitions, whole ones; while easing in, half of the hold to
 * come.
 */
static void
lighten (UnknotGuideCourse *self)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (self);
  gint64 turn = to_microseconds (moment->seconds);
  gint64 length = self->elapsed + (self->length - self->elapsed) / 2;

  self->level = MAX (1, self->level / 2);
  self->advice = UNKNOT_GUIDE_ADVICE_LIGHTER;

  if (moment->phase == UNKNOT_STEP_PHASE_EASE_IN)
    self->shorter_hold = TRUE;
  else if (moment->repetitions == 1)
    self->length = length;
  else
    self->length = MIN (self->length, (length + turn - 1) / turn * turn);
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
  *self = (UnknotGuideCourse) {
    .script = unknot_guide_script_ref (script),
    .tallies = g_new0 (UnknotGuideTally, unknot_guide_script_get_n_items (script)),
    .spot_item = G_MAXUINT,
  };
  enter (self, 0);
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
 * unknot_guide_course_start:
 * @self: a course
 * @now: the time, in microseconds
 *
 * Begins. Does nothing if it has begun.
 */
void
unknot_guide_course_start (UnknotGuideCourse *self,
                           gint64             now)
{
  if (self->state != UNKNOT_GUIDE_STATE_WAITING)
    return;

  self->now = now;
  self->state = UNKNOT_GUIDE_STATE_RUNNING;
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
 * unknot_guide_course_resume:
 * @self: a course
 * @now: the time, in microseconds
 *
 * Goes on. After an interruption something that pressed or pulled begins again with getting ready, for nobody has held
 * it meanwhile.
 */
void
unknot_guide_course_resume (UnknotGuideCourse *self,
                            gint64             now)
{
  if (self->state != UNKNOT_GUIDE_STATE_PAUSED)
    return;

  if (self->interrupted && unknot_guide_course_get_moment (self)->loaded)
    enter (self, unknot_guide_course_get_moment (self)->station);
  self->interrupted = FALSE;
  self->now = now;
  self->state = UNKNOT_GUIDE_STATE_RUNNING;
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

  run_to (self, now);
  if (is_on (self))
    {
      station = unknot_guide_course_get_moment (self)->station;
      if (station == self->position && self->elapsed < BACK_WINDOW && station > 0)
        station = unknot_guide_script_get (self->script, station - 1)->station;
      enter (self, station);
    }
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
  const UnknotGuideMoment *moment;

  run_to (self, now);
  if (is_on (self))
    {
      moment = unknot_guide_course_get_moment (self);
      enter (self, moment->loaded ? find_way_out (self) : self->position + 1);
    }
}

/**
 * unknot_guide_course_stop:
 * @self: a course
 * @now: the time, in microseconds
 *
 * Ends the session now. What was done stays counted.
 */
void
unknot_guide_course_stop (UnknotGuideCourse *self,
                          gint64             now)
{
  run_to (self, now);
  if (self->state != UNKNOT_GUIDE_STATE_DONE)
    self->state = UNKNOT_GUIDE_STATE_STOPPED;
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

  run_to (self, now);
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
      lighten (self);
      if (++self->too_much > 1)
        {
          self->advice = UNKNOT_GUIDE_ADVICE_ENOUGH;
          enter (self, find_way_out (self));
        }
    }
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
 * Gives the time within the current repetition. The only one of a hold that was shortened is as long as that hold.
 *
 * Returns: microseconds, at most @length
 */
gint64
unknot_guide_course_get_turn (const UnknotGuideCourse *self,
                              gint64                  *length)
{
  gint64 turn = to_microseconds (unknot_guide_course_get_moment (self)->seconds);
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
  gint64 turn = to_microseconds (unknot_guide_course_get_moment (self)->seconds);

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
 * Returns: seconds left of the session
 */
double
unknot_guide_course_get_seconds_left (const UnknotGuideCourse *self)
{
  gint64 left = self->length - self->elapsed;

  for (guint i = self->position + 1; i < unknot_guide_script_get_n (self->script); i++)
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
  return self->state == UNKNOT_GUIDE_STATE_RUNNING && self->length >= SHORTEST_WITH_ENDING &&
         self->length - self->elapsed <= ENDING;
}
