#include "unknot-week.h"

#include "unknot-person.h"
#include "unknot-review-private.h"

/* Days before the week that a rhythm may reach back to. */
#define REACH UNKNOT_WEEK_DAYS

/* 1970-01-01 was a Thursday; Monday is 1. */
#define FIRST_WEEKDAY 4

G_DEFINE_BOXED_TYPE (UnknotWeekPlan, unknot_week_plan, unknot_week_plan_ref, unknot_week_plan_unref)

/* What the week is made from: whatever holds for all of its knots together. */
typedef struct
{
  const UnknotReviewSources *sources;
  UnknotKnot * const        *knots;
  guint                      n_knots;
  const UnknotProgressRules *rules;
  const UnknotChoosing      *choosing;
  UnknotTime                 now;
  int                        first_day;
  int                        column;
  UnknotWeekPlan            *plan;

  /* By days from REACH before the first of the week on: what was done or is planned. */
  guint                      active[REACH + UNKNOT_WEEK_DAYS];
} Making;

/* Day @offset from today is among the first days of every knot; a knot whose days nobody has told is fresh, the
 * careful side. */
static gboolean
is_fresh (const Making *self,
          int           offset)
{
  for (guint i = 0; i < self->n_knots; i++)
    {
      int days = unknot_knot_get_days (self->knots[i], self->now);

      if (unknot_choosing_get_stage (self->choosing, days < 0 ? days : days + offset) != UNKNOT_STAGE_FRESH)
        return FALSE;
    }

  return self->n_knots > 0;
}

static const UnknotWeekRow *
get_row (const Making *self,
         int           offset)
{
  if (is_fresh (self, offset))
    return unknot_progress_rules_get_row (self->rules, 0);
  if (self->plan->maintenance)
    return unknot_progress_rules_get_last_row (self->rules);
  return unknot_progress_rules_get_row (self->rules, (guint) self->column);
}

static gboolean
has_row (const Making *self,
         UnknotSlot    slot)
{
  for (guint i = 0; i < self->n_knots; i++)
    {
      const char *muscle = unknot_knot_get_muscle (self->knots[i]);
      g_autoptr (GPtrArray) row = muscle != NULL ? unknot_catalogue_dup_row (self->sources->catalogue, muscle, slot)
                                                 : NULL;

      for (guint j = 0; row != NULL && j < row->len; j++)
        if (unknot_person_can_do (self->sources->profile, g_ptr_array_index (row, j)))
          return TRUE;
    }

  return FALSE;
}

static gboolean
can_walk (const Making *self)
{
  UnknotTechnique *walk = unknot_catalogue_lookup_ref (self->sources->catalogue, "T44");

  return walk != NULL && unknot_person_can_do (self->sources->profile, walk);
}

/* What a level leaves open of the week (clinical.md F2); single techniques are the planner's matter. */
static guint
get_open (const Making *self,
          UnknotLevel   level)
{
  guint open = UNKNOT_FAMILY_BIT (UNKNOT_FAMILY_STRETCH);

  if (can_walk (self))
    open |= UNKNOT_FAMILY_BIT (UNKNOT_FAMILY_WALK);

  switch (level)
    {
    case UNKNOT_LEVEL_EMERGENCY:
    case UNKNOT_LEVEL_URGENT:
    case UNKNOT_LEVEL_REFUSED:
      return 0;
    case UNKNOT_LEVEL_INJURY:
      return UNKNOT_FAMILY_BIT (UNKNOT_FAMILY_STRETCH);
    case UNKNOT_LEVEL_GENTLE:
      return open;
    case UNKNOT_LEVEL_ADVISE:
    case UNKNOT_LEVEL_OPEN:
    default:
      if (has_row (self, UNKNOT_SLOT_PRESSURE))
        open |= UNKNOT_FAMILY_BIT (UNKNOT_FAMILY_PRESSURE);
      if (has_row (self, UNKNOT_SLOT_STRENGTH))
        open |= UNKNOT_FAMILY_BIT (UNKNOT_FAMILY_STRENGTH);
      return open;
    }
}

static void
add_reviews (Making *self)
{
  UnknotWeekPlan *plan = self->plan;

  plan->maintenance = self->n_knots > 0;
  for (guint i = 0; i < self->n_knots; i++)
    {
      g_autoptr (UnknotReview) review = unknot_review_new (self->sources, self->knots[i], self->now);

      self->column = i == 0 ? review->column : MIN (self->column, review->column);
      plan->flare = plan->flare || review->flare;
      plan->maintenance = plan->maintenance && review->maintenance;
      if (i == 0)
        {
          plan->counted = review->counted;
          plan->done = review->done;
        }
      plan->strength_waits = plan->strength_waits
                             || unknot_knot_get_pain (self->knots[i]) > self->choosing->strength_pain_up_to;
    }
}

static void
add_done (Making *self)
{
  UnknotWeekPlan *plan = self->plan;

  for (guint i = 0; i < self->n_knots; i++)
    {
      g_autoptr (UnknotKnotLog) log =
        unknot_knot_log_new (self->sources->journal, self->sources->catalogue, unknot_knot_get_uuid (self->knots[i]),
                             self->first_day - REACH, plan->today, self->now);

      for (int day = log->first_day; day <= log->last_day; day++)
        {
          const UnknotLogDay *found = unknot_knot_log_get_day (log, day);
          int at = day - log->first_day;

          self->active[at] |= found->done;
          if (at >= REACH)
            {
              plan->days[at - REACH].done |= found->done;
              plan->days[at - REACH].n_sessions = MAX (plan->days[at - REACH].n_sessions, found->n_sessions);
            }
        }
    }
}

/* Whether a family comes on a day: long enough after the last time, and not more often than a week's share. */
static gboolean
is_due (const Making          *self,
        int                    at,
        UnknotFamily           family,
        const UnknotWeekShare *share)
{
  int n = 0;

  for (int back = 1; back < UNKNOT_WEEK_DAYS; back++)
    if ((self->active[at - back] & UNKNOT_FAMILY_BIT (family)) != 0)
      {
        if (back < share->gap)
          return FALSE;
        n++;
      }

  return n < share->days;
}

/* From today on, as if all that is due were done. */
static void
plan_day (Making *self,
          int     index)
{
  UnknotWeekDay *day = &self->plan->days[index];
  int offset = day->day - self->plan->today;
  const UnknotWeekRow *row = get_row (self, offset);

  for (int family = 0; family < UNKNOT_N_FAMILIES; family++)
    {
      guint bit = UNKNOT_FAMILY_BIT (family);

      if ((self->plan->open & bit) == 0 || (day->done & bit) != 0 || row->shares[family].days == 0
          || (family == UNKNOT_FAMILY_STRENGTH && offset == 0 && self->plan->strength_waits))
        continue;

      if (is_due (self, REACH + index, (UnknotFamily) family, &row->shares[family]))
        day->due |= bit;
      else
        day->rest |= bit;
    }
  self->active[REACH + index] |= day->due;
}

static void
add_numbers (Making *self)
{
  UnknotWeekPlan *plan = self->plan;
  int index = plan->fresh ? 0 : self->column;
  const UnknotColumn *column = g_ptr_array_index (self->choosing->columns, index);
  const UnknotColumn *before = g_ptr_array_index (self->choosing->columns, MAX (index - 1, 0));
  const UnknotWeekRow *row = get_row (self, 0);

  for (int family = 0; family < UNKNOT_N_FAMILIES; family++)
    plan->shares[family] = row->shares[family];
  plan->step = index;
  plan->n_steps = (int) self->choosing->columns->len - 1;
  plan->spots = column->spots;
  plan->hold_from = before->hold;
  plan->hold_to = column->hold;
  plan->sets = column->sets;
  plan->repetitions = column->repetitions;
  plan->walk_minutes = column->walk_minutes;
}

static int
find_first_day (int today,
                int first_weekday)
{
  int weekday = (((today + FIRST_WEEKDAY - 1) % UNKNOT_WEEK_DAYS) + UNKNOT_WEEK_DAYS) % UNKNOT_WEEK_DAYS + 1;

  return today - (weekday - first_weekday + UNKNOT_WEEK_DAYS) % UNKNOT_WEEK_DAYS;
}

/**
 * unknot_week_plan_new:
 * @sources: what it rests on
 * @knots: (array length=n_knots): the knots that it is for
 * @n_knots: how many
 * @level: how far the safety rules have self-care open
 * @first_weekday: the day that a week begins with where the person lives: 1 is Monday, 7 is Sunday
 * @now: what time it is
 *
 * Makes the week that @now is in: what was done, and from today on what comes when. A rhythm counts from what was
 * really done, so whoever skips a day has missed nothing: what was due comes next. Several knots share a plan, by the
 * one that is least far.
 *
 * Returns: (transfer full): the week
 */
UnknotWeekPlan *
unknot_week_plan_new (const UnknotReviewSources *sources,
                      UnknotKnot * const        *knots,
                      guint                      n_knots,
                      UnknotLevel                level,
                      int                        first_weekday,
                      UnknotTime                 now)
{
  UnknotWeekPlan *plan;
  Making making;

  g_return_val_if_fail (sources != NULL, NULL);
  g_return_val_if_fail (first_weekday >= 1 && first_weekday <= UNKNOT_WEEK_DAYS, NULL);

  plan = g_atomic_rc_box_new0 (UnknotWeekPlan);
  making = (Making) { .sources = sources, .knots = knots, .n_knots = n_knots, .now = now, .plan = plan };
  making.rules = unknot_safety_get_progress (sources->rules);
  making.choosing = unknot_safety_get_choosing (sources->rules);
  making.column = unknot_review_find_column (making.choosing, 0);
  plan->today = unknot_time_get_day (now);
  making.first_day = find_first_day (plan->today, first_weekday);
  for (int i = 0; i < UNKNOT_WEEK_DAYS; i++)
    plan->days[i].day = making.first_day + i;

  plan->open = get_open (&making, level);
  plan->closed = plan->open == 0;
  plan->fresh = is_fresh (&making, 0);
  add_reviews (&making);
  add_done (&making);
  add_numbers (&making);
  for (int i = plan->today - making.first_day; i < UNKNOT_WEEK_DAYS; i++)
    plan_day (&making, i);

  return plan;
}

/**
 * unknot_week_plan_ref:
 * @self: a week
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
UnknotWeekPlan *
unknot_week_plan_ref (UnknotWeekPlan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_week_plan_unref:
 * @self: (transfer full): a week
 *
 * Gives a reference back.
 */
void
unknot_week_plan_unref (UnknotWeekPlan *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release (self);
}

/**
 * unknot_week_plan_get_today:
 * @self: a week
 *
 * Gives the place of today in the week.
 *
 * Returns: an index into its days
 */
guint
unknot_week_plan_get_today (const UnknotWeekPlan *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (guint) (self->today - self->days[0].day);
}
