/* Going through the days of a knot: on, stay, back, flare-up (clinical.md F7). */

#include "unknot-review-private.h"

/* The first column that is not the one of the first days: a step never goes below it. */
#define FIRST_COLUMN 1

/* The days that make pain "up" may have single days without a number between them. */
#define MOST_APART 2

/* Numbers that differ by less are the same: means of whole numbers are not exact. */
#define SAME 1e-9

typedef struct
{
  const UnknotProgressRules *rules;
  const UnknotChoosing      *choosing;
  const UnknotKnotLog       *log;
  UnknotFrame                frame;
  int                        n_sessions;
  int                        stepped;
  UnknotReviewSteps         *steps;
} Walk;

/* How pain is on the last few days that have a number, against what was usual before them. */
typedef struct
{
  double usual;
  double recent;
} High;

/**
 * unknot_review_find_column:
 * @choosing: the columns
 * @sessions: how many sessions were done
 *
 * Gives the column of the week plan for a number of sessions, after the first days (clinical.md F9.7).
 *
 * Returns: its index
 */
int
unknot_review_find_column (const UnknotChoosing *choosing,
                           int                   sessions)
{
  int found = FIRST_COLUMN;

  for (guint i = FIRST_COLUMN; i < choosing->columns->len; i++)
    {
      const UnknotColumn *column = g_ptr_array_index (choosing->columns, i);

      if (sessions >= column->from_sessions)
        found = (int) i;
    }

  return found;
}

/* Whether pain was at least @rise above the usual on each of the last @n days with a number, the last of them @day or
 * the day before. */
static gboolean
find_high (const Walk *self,
           int         day,
           int         n,
           double      rise,
           High       *high)
{
  int last = day + 1;
  double least = 10;
  double sum = 0;
  double pain;
  int found = 0;

  for (int at = day; found < n && at >= last - MOST_APART; at--)
    if (unknot_knot_log_get_pain (self->log, self->frame, at, &pain))
      {
        least = MIN (least, pain);
        sum += pain;
        last = at;
        found++;
      }

  if (found < n
      || !unknot_knot_log_get_mean (self->log, self->frame, last - self->rules->usual_days, last - 1,
                                    (guint) self->rules->usual_fewest, &high->usual))
    return FALSE;

  high->recent = sum / n;
  return least >= high->usual + rise - SAME;
}

static int
find_soreness (const Walk *self,
               int         day)
{
  for (int at = day; at > day - self->rules->advance_remember_days; at--)
    {
      const UnknotLogDay *found = unknot_knot_log_get_day (self->log, at);

      if (found != NULL && found->soreness >= 0)
        return found->soreness;
    }

  return -1;
}

static gboolean
was_adverse (const Walk *self,
             int         day)
{
  for (int at = day; at > day - self->rules->advance_remember_days; at--)
    {
      const UnknotLogDay *found = unknot_knot_log_get_day (self->log, at);

      if (found != NULL && found->adverse)
        return TRUE;
    }

  return FALSE;
}

/* Means of three days against the three before: single numbers say little (clinical.md E2). */
static gboolean
find_rise (const Walk *self,
           int         day,
           double     *rise)
{
  int n = self->rules->advance_rise_days;
  double before;
  double after;

  if (!unknot_knot_log_get_mean (self->log, self->frame, day - n + 1, day, 1, &after)
      || !unknot_knot_log_get_mean (self->log, self->frame, day - 2 * n + 1, day - n, 1, &before))
    return FALSE;

  *rise = after - before;
  return TRUE;
}

/* The conditions for going on; what nobody has said does not speak against it, unless nobody has said anything. */
static guint
find_reasons (Walk *self,
              int   day)
{
  UnknotReviewSteps *steps = self->steps;
  guint reasons = 0;
  gboolean rise_known;

  steps->soreness = find_soreness (self, day);
  steps->rise = 0;
  rise_known = find_rise (self, day, &steps->rise);

  if (steps->soreness > self->rules->advance_soreness_up_to)
    reasons |= UNKNOT_REVIEW_REASON_SORE;
  if (was_adverse (self, day))
    reasons |= UNKNOT_REVIEW_REASON_ADVERSE;
  if (rise_known && steps->rise >= self->rules->advance_rise - SAME)
    reasons |= UNKNOT_REVIEW_REASON_RISING;
  if (steps->soreness < 0 && !rise_known)
    reasons |= UNKNOT_REVIEW_REASON_UNSAID;

  return reasons;
}

static int
count_failing (guint reasons)
{
  return ((reasons & UNKNOT_REVIEW_REASON_SORE) != 0) + ((reasons & UNKNOT_REVIEW_REASON_ADVERSE) != 0)
         + ((reasons & UNKNOT_REVIEW_REASON_RISING) != 0);
}

static void
go_back (Walk  *self,
         int    day,
         guint  reasons)
{
  self->steps->column--;
  self->steps->back_day = day;
  self->steps->back_reasons = reasons;
  self->stepped = day;
}

static void
note_high (Walk       *self,
           int         day,
           const High *high)
{
  self->steps->high_day = day;
  self->steps->usual = high->usual;
  self->steps->recent = high->recent;
}

/* Two days up make a flare-up only by the day's average, which it is defined by; a moment's pain needs a third. */
static gboolean
begin_flare (Walk *self,
             int   day)
{
  High high;

  if (self->frame != UNKNOT_FRAME_DAY
      || !find_high (self, day, self->rules->flare_days, self->rules->flare_rise, &high))
    return FALSE;

  note_high (self, day, &high);
  self->steps->flare_day = day;
  if (self->steps->column > FIRST_COLUMN)
    go_back (self, day, UNKNOT_REVIEW_REASON_HIGH);
  self->stepped = day;
  return TRUE;
}

/* Two easy days if pain is down again by then, else three. */
static gboolean
ends_flare (Walk *self,
            int   day)
{
  int since = day - self->steps->flare_day;
  double pain;

  if (since < self->rules->flare_least_days)
    return FALSE;
  if (since >= self->rules->flare_most_days)
    return TRUE;

  for (int at = day; at > self->steps->flare_day; at--)
    if (unknot_knot_log_get_pain (self->log, self->frame, at, &pain))
      return pain < self->steps->usual + self->rules->flare_rise - SAME;

  return FALSE;
}

static gboolean
is_waiting (const Walk *self,
            int         day)
{
  return self->stepped != UNKNOT_NO_DAY && day - self->stepped < self->rules->back_wait_days;
}

/* One step at a time. Behind the sessions by more than one, as after a step back, each takes a week. */
static void
try_to_advance (Walk  *self,
                int    day,
                guint  reasons)
{
  UnknotReviewSteps *steps = self->steps;
  int target = unknot_review_find_column (self->choosing, self->n_sessions);

  if (steps->column >= target)
    return;

  if (is_waiting (self, day))
    reasons |= UNKNOT_REVIEW_REASON_WAIT;
  steps->reasons = reasons;
  steps->held = reasons != 0;
  if (steps->held)
    return;

  steps->column++;
  steps->advanced = TRUE;
  if (steps->column < target)
    self->stepped = day;
}

static void
go_through_day (Walk *self,
                int   day)
{
  UnknotReviewSteps *steps = self->steps;
  guint reasons = find_reasons (self, day);
  gboolean high_now;
  High high;

  steps->advanced = steps->held = FALSE;
  steps->reasons = 0;

  if (steps->flare_day != UNKNOT_NO_DAY && ends_flare (self, day))
    steps->flare_day = UNKNOT_NO_DAY;
  if (steps->flare_day != UNKNOT_NO_DAY || (!is_waiting (self, day) && begin_flare (self, day)))
    return;

  high_now = find_high (self, day, self->rules->back_days, self->rules->back_rise, &high);
  if (high_now)
    reasons |= UNKNOT_REVIEW_REASON_HIGH;
  if ((high_now || count_failing (reasons) >= self->rules->back_failing) && !is_waiting (self, day))
    {
      if (high_now)
        note_high (self, day, &high);
      if (steps->column > FIRST_COLUMN)
        {
          go_back (self, day, reasons & ~(guint) UNKNOT_REVIEW_REASON_UNSAID);
          return;
        }
    }

  try_to_advance (self, day, reasons);
}

/**
 * unknot_review_walk:
 * @rules: the rules
 * @log: the days of a knot, with enough of them before @first_day to say what was usual
 * @frame: the numbers to go by; never mixed (clinical.md E1)
 * @first_day: the day of the first session, or a later one
 * @sessions_before: sessions before @first_day
 * @steps: (out caller-allocates): where it comes to; clear it with `unknot_review_steps_clear()`
 *
 * Goes through the days up to the last of @log, by the rules of clinical.md F7: a step on when there were sessions
 * enough and nothing speaks against it, else it stays; a step back when two things do, or pain is up; easy days in a
 * flare-up.
 */
void
unknot_review_walk (const UnknotSafety  *rules,
                    const UnknotKnotLog *log,
                    UnknotFrame          frame,
                    int                  first_day,
                    int                  sessions_before,
                    UnknotReviewSteps   *steps)
{
  Walk walk = {
    unknot_safety_get_progress (rules), unknot_safety_get_choosing (rules), log, frame, sessions_before,
    UNKNOT_NO_DAY, steps,
  };
  gboolean advanced = FALSE;

  *steps = (UnknotReviewSteps) {
    .first_day = first_day,
    .columns = g_array_new (FALSE, FALSE, sizeof (int)),
    .column = unknot_review_find_column (walk.choosing, sessions_before),
    .back_day = UNKNOT_NO_DAY,
    .flare_day = UNKNOT_NO_DAY,
    .high_day = UNKNOT_NO_DAY,
    .soreness = -1,
    .usual = -1,
    .recent = -1,
  };

  for (int day = first_day; day <= log->last_day; day++)
    {
      int column;

      advanced = steps->advanced;
      walk.n_sessions += (int) unknot_knot_log_get_day (log, day)->n_sessions;
      go_through_day (&walk, day);
      column = steps->flare_day != UNKNOT_NO_DAY ? FIRST_COLUMN : steps->column;
      g_array_append_val (steps->columns, column);
    }

  steps->advanced = steps->advanced || (advanced && steps->back_day != log->last_day);
  if (steps->flare_day != UNKNOT_NO_DAY)
    {
      steps->column = FIRST_COLUMN;
      steps->flare_days = walk.rules->flare_most_days - (log->last_day - steps->flare_day);
    }
  if (steps->back_day != UNKNOT_NO_DAY && log->last_day - steps->back_day >= walk.rules->back_wait_days)
    steps->back_day = UNKNOT_NO_DAY;
  if (steps->high_day != UNKNOT_NO_DAY && log->last_day - steps->high_day >= walk.rules->back_wait_days)
    steps->high_day = UNKNOT_NO_DAY;
}

/**
 * unknot_review_steps_clear:
 * @steps: steps
 *
 * Frees what they hold.
 */
void
unknot_review_steps_clear (UnknotReviewSteps *steps)
{
  g_clear_pointer (&steps->columns, g_array_unref);
}
