/* The ache of a spot, asked for in numbers while it is pressed, and the thirty-second test: clinical.md C0 and T10. */

#include "unknot-guide-course-private.h"

#include "unknot-guide-cues.h"

#define ASK_TIME (UNKNOT_GUIDE_ASK_SECONDS * G_USEC_PER_SEC)

/* An answer as late as this stands for the end. */
#define FRESH (10 * G_USEC_PER_SEC)

/* Under steady pressure the ache should fall within 15 to 30 s; if it does not: half of it, and so much longer. */
#define TEST_FROM (15 * G_USEC_PER_SEC)
#define WAIT_MORE (15 * G_USEC_PER_SEC)

/* A spot gets 90 s a session at most; less than this of it is not worth beginning. */
#define SPOT_MOST (90 * G_USEC_PER_SEC)
#define SPOT_LEAST (5 * G_USEC_PER_SEC)

/* Up to this cap someone is treated with care (F9.5), and no hold gets longer than planned (F9.6). */
#define CAREFUL_CAP 3

/* The scale of C0: from here on it is "stop". */
#define STOP_FROM 7

static gboolean
is_same_spot (const UnknotGuideItem *one,
              const UnknotGuideItem *other)
{
  return one == other || (one->load == UNKNOT_GUIDE_LOAD_PRESS && other->load == UNKNOT_GUIDE_LOAD_PRESS &&
                          one->knot == other->knot && one->muscle != NULL && g_strcmp0 (one->muscle, other->muscle) == 0);
}

/* What is on both sides belongs to either. */
static gint64
get_held (const UnknotGuideTally *tally,
          UnknotSide              side)
{
  gint64 most = 0;

  for (guint i = 0; side == UNKNOT_SIDE_BOTH && i < G_N_ELEMENTS (tally->held); i++)
    most = MAX (most, tally->held[i]);

  return side == UNKNOT_SIDE_BOTH ? most : tally->held[side] + tally->held[UNKNOT_SIDE_BOTH];
}

/* How long the spot of a moment may still be held, whatever technique has held it before; 0 for not worth while. */
gint64
unknot_guide_course_get_room (const UnknotGuideCourse *self,
                              guint                    position)
{
  const UnknotGuideMoment *moment = unknot_guide_script_get (self->script, position);
  const UnknotGuideItem *item = unknot_guide_script_get_item (self->script, moment->item);
  gint64 room = SPOT_MOST;

  if (item->load != UNKNOT_GUIDE_LOAD_PRESS)
    return G_MAXINT64;

  for (guint i = 0; i < unknot_guide_script_get_n_items (self->script); i++)
    if (is_same_spot (item, unknot_guide_script_get_item (self->script, i)))
      room -= get_held (&self->tallies[i], moment->side);

  return room >= SPOT_LEAST ? room : 0;
}

static void
ask (UnknotGuideCourse *self,
     UnknotGuideAsk     what)
{
  self->ask = what;
  self->ask_left = ASK_TIME;
}

/* A hold at another pressure than the one before, or the first, begins with a number of its own. */
void
unknot_guide_course_ask_start (UnknotGuideCourse *self)
{
  if (self->spot_ache < 0)
    ask (self, UNKNOT_GUIDE_ASK_START);
}

/* Asks in the middle of a hold that was at @before, when the cue for it sounds. */
void
unknot_guide_course_ask_at (UnknotGuideCourse *self,
                            gint64             before)
{
  gint64 at = unknot_guide_cues_get_ask (self);

  if (at >= 0 && before < at && self->elapsed >= at)
    ask (self, UNKNOT_GUIDE_ASK_NOW);
}

static UnknotGuideTally *
get_tally (UnknotGuideCourse *self)
{
  return &self->tallies[self->spot_item];
}

/* Asks at the end of a hold, unless the person has only just said it. */
void
unknot_guide_course_ask_end (UnknotGuideCourse *self)
{
  const UnknotGuideTally *tally;

  if (unknot_guide_course_get_item (self)->load != UNKNOT_GUIDE_LOAD_PRESS)
    return;

  tally = get_tally (self);
  if (tally->ache_after < 0 || tally->held[self->spot_side] - tally->ache_time > FRESH)
    ask (self, UNKNOT_GUIDE_ASK_END);
}

static gboolean
is_pressing (const UnknotGuideCourse *self)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (self);

  return moment->loaded && moment->phase != UNKNOT_STEP_PHASE_EASE_OUT &&
         unknot_guide_course_get_item (self)->load == UNKNOT_GUIDE_LOAD_PRESS;
}

/**
 * unknot_guide_course_can_tell:
 * @self: a course
 *
 * Says whether a number makes sense now: while something presses, and as long as the question after it is shown.
 *
 * Returns: `TRUE` if [func@guide_course_tell] takes one
 */
gboolean
unknot_guide_course_can_tell (const UnknotGuideCourse *self)
{
  return self->state == UNKNOT_GUIDE_STATE_RUNNING &&
         (self->ask == UNKNOT_GUIDE_ASK_END || is_pressing (self));
}

/**
 * unknot_guide_course_ask:
 * @self: a course
 * @now: the time, in microseconds
 *
 * Shows the question for a number because the person wants to say one. It goes away by itself.
 */
void
unknot_guide_course_ask (UnknotGuideCourse *self,
                         gint64             now)
{
  unknot_guide_course_advance (self, now);
  if (unknot_guide_course_can_tell (self))
    ask (self, self->ask != UNKNOT_GUIDE_ASK_NOTHING ? self->ask : UNKNOT_GUIDE_ASK_NOW);
}

/**
 * unknot_guide_course_pass_over:
 * @self: a course
 *
 * Takes the question for a number away.
 */
void
unknot_guide_course_pass_over (UnknotGuideCourse *self)
{
  self->ask = UNKNOT_GUIDE_ASK_NOTHING;
}

/* The fall of a technique is that of one spot: the first that the person spoke of. */
static void
note (UnknotGuideCourse *self,
      int                ache)
{
  UnknotGuideTally *tally = get_tally (self);

  if (tally->ache_before < 0)
    {
      tally->ache_before = ache;
      tally->ache_side = self->spot_side;
    }
  if (tally->ache_side != self->spot_side)
    return;

  tally->ache_after = ache;
  tally->ache_time = tally->held[self->spot_side];
}

static void
close_spot (UnknotGuideCourse *self,
            UnknotGuideAdvice  advice)
{
  get_tally (self)->closed |= 1u << self->spot_side;
  if (is_pressing (self))
    unknot_guide_course_leave (self, advice);
  self->advice = advice;
}

static void
count_too_much (UnknotGuideCourse *self)
{
  get_tally (self)->too_much++;
  if (is_pressing (self))
    unknot_guide_course_lighten (self);
  else
    {
      self->too_much++;
      self->level = MAX (1, self->level / 2);
      self->shorter_hold = TRUE;
      self->spot_ache = -1;
    }
}

static void
wait_more (UnknotGuideCourse *self)
{
  gint64 room = unknot_guide_course_get_room (self, self->position);
  gint64 length = self->elapsed + CLAMP (room, 1, WAIT_MORE);
  gboolean careful = unknot_guide_course_get_item (self)->cap <= CAREFUL_CAP;

  self->level = MAX (1, self->level / 2);
  self->spot_ache = -1;
  self->length = careful ? MIN (self->length, length) : length;
  self->advice = UNKNOT_GUIDE_ADVICE_NO_CHANGE;
}

/* The ache has fallen by half, and nothing more is to be had from this hold. */
static void
come_out_early (UnknotGuideCourse *self)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (self);

  if (moment->phase == UNKNOT_STEP_PHASE_HOLD)
    get_tally (self)->holds++;
  unknot_guide_course_leave (self, UNKNOT_GUIDE_ADVICE_EASED);
}

/*
 * What a number is compared with. Without one at this pressure it is what the knot hurt before, but no more than the
 * person was asked to press to: else the very pressure that they were asked for would pass for an ache that has fallen.
 */
static int
get_before (UnknotGuideCourse *self)
{
  int pain = get_tally (self)->pain;

  return self->spot_ache >= 0 || pain < 0 ? self->spot_ache : MIN (pain, self->level);
}

/* What a number means beside the one before, at the same pressure. */
static void
compare (UnknotGuideCourse *self,
         int                ache)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (self);
  int before = get_before (self);
  gboolean holds = is_pressing (self) && moment->phase == UNKNOT_STEP_PHASE_HOLD;

  if (self->spot_ache >= 0 && ache > self->spot_ache)
    close_spot (self, UNKNOT_GUIDE_ADVICE_RISING);
  else if (holds && before >= 0 && ache * 2 <= before)
    come_out_early (self);
  else if (holds && moment->repetitions == 1 && self->elapsed >= TEST_FROM && ache == self->spot_ache)
    wait_more (self);
  else
    {
      if (is_pressing (self))
        self->advice = ache < before ? UNKNOT_GUIDE_ADVICE_EASING : UNKNOT_GUIDE_ADVICE_STAY;
      if (self->spot_ache < 0)
        self->spot_ache = ache;
    }
}

/**
 * unknot_guide_course_tell:
 * @self: a course
 * @ache: how strong the ache is under the pressure, 0-10
 * @now: the time, in microseconds
 *
 * Takes the number that the person gives, and follows clinical.md C0: 7 and more ends it on this spot; above the cap
 * counts as too much; half of what it was, or less, ends the hold; less than it was goes on; the same after fifteen
 * seconds is halved and held for fifteen seconds more; more than it was at the same pressure ends it on this spot for
 * today. The first number under a pressure is what the next ones are compared with; where there is none, that of the
 * knot at the start of the session stands for it, as far as that is no more than was asked for.
 */
void
unknot_guide_course_tell (UnknotGuideCourse *self,
                          int                ache,
                          gint64             now)
{
  UnknotGuideAsk question;
  int cap;

  g_return_if_fail (ache >= 0 && ache <= 10);

  unknot_guide_course_advance (self, now);
  if (!unknot_guide_course_can_tell (self))
    return;

  question = self->ask;
  cap = unknot_guide_script_get_item (self->script, self->spot_item)->cap;
  self->ask = UNKNOT_GUIDE_ASK_NOTHING;
  note (self, ache);

  if (ache >= STOP_FROM)
    close_spot (self, UNKNOT_GUIDE_ADVICE_ENOUGH);
  else if (ache > cap)
    count_too_much (self);
  else if (question == UNKNOT_GUIDE_ASK_START)
    {
      self->spot_ache = ache;
      self->advice = UNKNOT_GUIDE_ADVICE_STAY;
    }
  else
    compare (self, ache);
}
