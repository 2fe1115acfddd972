#include "unknot-quiet.h"

#include "unknot-next-day.h"
#include "unknot-records.h"

#define DAYS_PER_WEEK 7
#define N_PAINS 11

/* Who has put the questions aside so often, and noted nothing meanwhile, is left in peace for so many days. */
#define LEFT_RUNNING 3
#define DAYS_OF_PEACE 7

/* Once all weeks of a month were calm, it is asked on every third day at most (clinical.md E3). */
#define CALM_WEEKS 4
#define CALM_MEDIAN 2
#define CALM_DAYS 3

/* Knots that have not hurt for so many days ask for nothing. */
#define DAYS_AT_REST 14

/* The pain of a day from which on it is asked how it is on the next. */
#define MUCH 4

/* Who has never looked back at a week is asked to once there is a month to look back at. */
#define DAYS_BEFORE_WEEKS 28

/* What the walk through the journal, from its end, has seen; days count from 1970-01-01. */
typedef struct
{
  int      today;
  gboolean any;
  int      last_day;
  int      first_day;
  int      last_week;
  gint64   last_noted;
  gboolean session_yesterday;
  int      most_yesterday;
  guint    pains[CALM_WEEKS][N_PAINS];
} Walk;

static void
take_pain (Walk *self,
           int   day,
           int   pain)
{
  int week = (self->today - day) / DAYS_PER_WEEK;

  if (pain < 0)
    return;

  if (day == self->today - 1)
    self->most_yesterday = MAX (self->most_yesterday, pain);
  if (week < CALM_WEEKS)
    self->pains[week][pain]++;
}

static void
take_entry (Walk        *self,
            UnknotEntry *entry)
{
  UnknotEntryKind kind = unknot_entry_get_kind (entry);
  UnknotTime time = unknot_entry_get_time (entry);
  int day = unknot_time_get_day (time);
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

  if (!unknot_quiet_is_noted (kind) || day > self->today)
    return;

  if (!self->any)
    self->last_day = day;
  self->any = TRUE;
  self->first_day = day;
  self->last_noted = MAX (self->last_noted, time.milliseconds);
  if (kind == UNKNOT_ENTRY_WEEK)
    self->last_week = MAX (self->last_week, day);
  if (kind == UNKNOT_ENTRY_SESSION && day == self->today - 1)
    self->session_yesterday = TRUE;
  if (self->today - day < CALM_WEEKS * DAYS_PER_WEEK && unknot_entry_get_rating (entry, &rating)
      && rating.frame == UNKNOT_FRAME_NOW)
    take_pain (self, day, rating.pain);
}

/* Is every week of the last month known, and half of its numbers at most 2? */
static gboolean
is_calm (const Walk *self)
{
  for (guint week = 0; week < CALM_WEEKS; week++)
    {
      guint low = 0;
      guint all = 0;

      for (guint pain = 0; pain < N_PAINS; pain++)
        {
          all += self->pains[week][pain];
          low += pain <= CALM_MEDIAN ? self->pains[week][pain] : 0;
        }
      if (all == 0 || 2 * low <= all)
        return FALSE;
    }

  return TRUE;
}

static gboolean
are_at_rest (UnknotKnots *knots,
             UnknotTime   now)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (knots));

  for (guint i = 0; i < n; i++)
    if (unknot_knot_life_calm_days (unknot_knot_get_life (unknot_knots_get_knot (knots, i)), now) < DAYS_AT_REST)
      return FALSE;

  return n > 0;
}

/* Was it put aside today, or so often since anything was noted that the person wants peace? */
static gboolean
wants_peace (const Walk       *self,
             const UnknotTime *left,
             guint             n_left)
{
  guint running = 0;
  int last;

  if (n_left == 0)
    return FALSE;

  last = unknot_time_get_day (left[n_left - 1]);
  for (guint i = 0; i < n_left; i++)
    running += left[i].milliseconds > self->last_noted;

  return last == self->today || (running >= LEFT_RUNNING && self->today - last < DAYS_OF_PEACE);
}

static gboolean
is_week_due (const Walk *self)
{
  if (!self->any || self->today - self->last_day >= DAYS_PER_WEEK)
    return FALSE;
  if (self->last_week == G_MININT)
    return self->today - self->first_day >= DAYS_BEFORE_WEEKS;

  return self->today - self->last_week >= DAYS_PER_WEEK;
}

/**
 * unknot_quiet_is_noted:
 * @kind: kind of an entry
 *
 * Says whether the person notes it by their own hand; what only the app writes down is no answer to anything.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_quiet_is_noted (UnknotEntryKind kind)
{
  return kind == UNKNOT_ENTRY_RATING || kind == UNKNOT_ENTRY_SESSION || kind == UNKNOT_ENTRY_DAY
         || kind == UNKNOT_ENTRY_WEEK || kind == UNKNOT_ENTRY_MARK;
}

/**
 * unknot_quiet_choose:
 * @knots: the knots
 * @left: (array length=n_left): when questions were put aside, the last one last
 * @n_left: how many times are given
 * @now: what time it is
 *
 * Chooses what may be asked today. Less is asked as things improve: on every third day at most after a calm month, and
 * nothing about pain that has been quiet for two weeks (clinical.md E3).
 *
 * Returns: the question, or %UNKNOT_QUIET_NONE
 */
UnknotQuiet
unknot_quiet_choose (UnknotKnots      *knots,
                     const UnknotTime *left,
                     guint             n_left,
                     UnknotTime        now)
{
  Walk walk = { .today = unknot_time_get_day (now), .last_week = G_MININT, .most_yesterday = -1 };
  g_autoptr (GPtrArray) sore = NULL;
  UnknotJournal *journal;

  g_return_val_if_fail (UNKNOT_IS_KNOTS (knots), UNKNOT_QUIET_NONE);

  journal = unknot_knots_get_journal (knots);
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (journal)); i > 0; i--)
    take_entry (&walk, unknot_journal_get_entry (journal, i - 1));

  if (wants_peace (&walk, left, n_left))
    return UNKNOT_QUIET_NONE;

  sore = unknot_next_day_list (knots, now);
  if (sore->len > 0)
    return UNKNOT_QUIET_SORENESS;
  if (are_at_rest (knots, now) || (is_calm (&walk) && walk.today - walk.last_day < CALM_DAYS))
    return UNKNOT_QUIET_NONE;
  if (is_week_due (&walk))
    return UNKNOT_QUIET_WEEK;

  return walk.any && walk.last_day < walk.today && (walk.session_yesterday || walk.most_yesterday >= MUCH)
         ? UNKNOT_QUIET_TODAY : UNKNOT_QUIET_NONE;
}
