/* Which review is due: whether the plan works (clinical.md F7), by what E2 and E5 allow to say. */

#include "unknot-review-private.h"

/* Of a longer past, the first weeks are compared with the last ones. */
#define BASELINE_DAYS 14
#define RECENT_DAYS 28

/* Weeks are compared, each with so many days noted at least (clinical.md E2). */
#define FEWEST_IN_WEEK 4

static void
add_points (UnknotChartSeries   *series,
            const UnknotKnotLog *log,
            UnknotFrame          frame,
            int                  first_day,
            int                  last_day)
{
  double pain;

  for (int day = first_day; day <= last_day; day++)
    if (unknot_knot_log_get_pain (log, frame, day, &pain))
      unknot_chart_series_add_point (series, day, pain, unknot_knot_log_get_day (log, day)->n[frame]);
}

/* Nothing is said of numbers that end a week ago. */
static UnknotTrend
judge (UnknotReviewLook *self)
{
  g_autoptr (UnknotChartSeries) series = unknot_chart_series_new (self->start, self->today, self->frame);
  UnknotTrend none = { .judgement = UNKNOT_JUDGEMENT_TOO_EARLY };
  guint n;

  if (self->start >= self->log->first_day)
    add_points (series, self->log, self->frame, self->start, self->today);
  else
    {
      int end = self->start + BASELINE_DAYS - 1;
      g_autoptr (UnknotKnotLog) baseline =
        unknot_knot_log_new (self->sources->journal, self->sources->catalogue, self->review->knot, self->start, end,
                             self->now);

      add_points (series, baseline, self->frame, self->start, end);
      add_points (series, self->log, self->frame, self->today - RECENT_DAYS + 1, self->today);
    }

  n = unknot_chart_series_n_points (series);
  if (n == 0 || unknot_chart_series_get_point (series, n - 1)->day <= self->today - UNKNOT_REVIEW_WEEK)
    return none;
  return unknot_trend_compare_weeks (series);
}

static int
get_quota (const UnknotWeekRow *row)
{
  int most = 0;

  for (int family = 0; family < UNKNOT_N_FAMILIES; family++)
    if (family != UNKNOT_FAMILY_WALK)
      most = MAX (most, row->shares[family].days);

  return most;
}

/* Days that the plan asked for, and days with a session, in the days before today; walks need no session. */
static void
count_days (UnknotReviewLook        *self,
            const UnknotReviewSteps *steps)
{
  int n_days = self->rules->review_adherence_days;
  int quota = 0;
  int done = 0;

  if (self->today - self->first_day < n_days)
    return;

  for (int day = self->today - n_days; day < self->today; day++)
    {
      int column = g_array_index (steps->columns, int, day - steps->first_day);

      quota += get_quota (unknot_progress_rules_get_row (self->rules, (guint) column));
      done += unknot_knot_log_get_day (self->log, day)->n_sessions > 0;
    }

  self->review->counted = n_days;
  self->review->planned = (quota + UNKNOT_REVIEW_WEEK / 2) / UNKNOT_REVIEW_WEEK;
  self->review->done = done;
}

static gboolean
is_adherent (const UnknotReviewLook *self)
{
  const UnknotReview *review = self->review;

  return review->planned > 0 && review->done * 100 >= self->rules->review_adherence_percent * review->planned;
}

static gboolean
get_week_mean (const UnknotReviewLook *self,
               int                     last_day,
               double                 *mean)
{
  return unknot_knot_log_get_mean (self->log, self->frame, last_day - UNKNOT_REVIEW_WEEK + 1, last_day,
                                   FEWEST_IN_WEEK, mean);
}

/* Success is hardly any pain, or a clear improvement, in each of two weeks. */
static guint
find_success (UnknotReviewLook *self)
{
  UnknotReview *review = self->review;
  int first = self->today - self->rules->success_days + 1;
  double last;
  double mean;
  gboolean little = TRUE;
  gboolean better = review->trend.judgement == UNKNOT_JUDGEMENT_BETTER && first >= self->start + UNKNOT_REVIEW_WEEK;

  if (self->first_day > first || !get_week_mean (self, self->today, &last))
    return 0;

  for (int day = self->today; day - UNKNOT_REVIEW_WEEK + 1 >= first; day -= UNKNOT_REVIEW_WEEK)
    {
      if (!get_week_mean (self, day, &mean))
        return 0;
      little = little && mean <= self->rules->success_pain_up_to;
      better = better && unknot_trend_is_clear_drop (review->trend.before, mean);
    }

  if (little || better)
    review->recent = last;
  return (little ? UNKNOT_REVIEW_REASON_LITTLE : 0) | (better ? UNKNOT_REVIEW_REASON_BETTER : 0);
}

/* The day of the last answer to a review, if it was given since @since; a clock set back makes it no less given. */
static gboolean
get_answer (const UnknotReviewLook *self,
            const char             *id,
            int                     since,
            UnknotReviewAnswer     *answer)
{
  return unknot_profile_get_review (self->sources->profile, self->review->knot, id, answer)
         && unknot_time_get_day (answer->time) >= since;
}

static gboolean
is_checked (const UnknotReviewLook *self,
            int                     since)
{
  UnknotReviewAnswer answer;
  UnknotTime time;

  return get_answer (self, UNKNOT_REVIEW_ID_CHECK, since, &answer)
         || (unknot_profile_get_safety_time (self->sources->profile, &time) && unknot_time_get_day (time) >= since);
}

static void
set_swap (UnknotReviewLook *self,
          int               day)
{
  const UnknotTechnique *technique =
    unknot_knot_log_find_used (self->sources->journal, self->sources->catalogue, self->review->knot,
                               day - self->rules->review_after_days, day, self->now);

  if (technique == NULL)
    return;

  g_set_str (&self->review->swap, technique->id);
  g_set_str (&self->review->swap_name, technique->name);
}

/* Two weeks without a clear change, and no answer yet; an answer that accepted the change holds from then on. */
static gboolean
needs_change (UnknotReviewLook *self,
              gboolean          no_change)
{
  UnknotReviewAnswer answer;
  int since = self->today - self->start;

  if (get_answer (self, UNKNOT_REVIEW_ID_TWO_WEEKS, self->start, &answer))
    {
      self->review->strengthen = g_str_equal (answer.answer, "change");
      if (self->review->strengthen)
        set_swap (self, unknot_time_get_day (answer.time));
      return FALSE;
    }

  if (!no_change || since < self->rules->review_after_days || since >= self->rules->review_see_someone_after_days
      || !is_adherent (self))
    return FALSE;

  set_swap (self, self->today);
  return TRUE;
}

static gboolean
needs_someone (UnknotReviewLook *self,
               gboolean          no_change)
{
  UnknotReviewAnswer answer;
  int since = self->today - self->start;

  if (get_answer (self, UNKNOT_REVIEW_ID_SEE_SOMEONE, self->today - self->rules->review_again_after_days + 1, &answer))
    return FALSE;
  if (self->review->trend.judgement == UNKNOT_JUDGEMENT_WORSE)
    return TRUE;

  return no_change && (since >= self->rules->review_at_the_latest_days
                       || (since >= self->rules->review_see_someone_after_days && is_adherent (self)));
}

/* Nothing is changed while it looks better, even if that may still be chance. */
static gboolean
is_unchanged (const UnknotTrend *trend)
{
  return trend->judgement == UNKNOT_JUDGEMENT_UNCLEAR || trend->judgement == UNKNOT_JUDGEMENT_SLIGHTLY_WORSE;
}

static UnknotReviewKind
choose_kind (UnknotReviewLook        *self,
             const UnknotReviewSteps *steps)
{
  UnknotReview *review = self->review;
  guint success = find_success (self);
  gboolean no_change = success == 0 && is_unchanged (&review->trend);
  gboolean change_due = needs_change (self, no_change);

  review->reasons = steps->reasons;
  if (steps->flare_day != UNKNOT_NO_DAY)
    return UNKNOT_REVIEW_FLARE;
  if (needs_someone (self, no_change))
    return UNKNOT_REVIEW_SEE_SOMEONE;
  if (steps->back_day != UNKNOT_NO_DAY)
    {
      review->reasons = steps->back_reasons;
      return UNKNOT_REVIEW_BACK;
    }
  if (change_due)
    return UNKNOT_REVIEW_TWO_WEEKS;
  if (steps->high_day != UNKNOT_NO_DAY)
    {
      review->reasons |= UNKNOT_REVIEW_REASON_HIGH;
      return UNKNOT_REVIEW_HOLD;
    }
  if (success != 0)
    {
      review->reasons = success;
      review->maintenance = TRUE;
      return UNKNOT_REVIEW_MAINTENANCE;
    }
  if (steps->held)
    return UNKNOT_REVIEW_HOLD;
  return steps->advanced ? UNKNOT_REVIEW_ADVANCED : UNKNOT_REVIEW_STEADY;
}

/**
 * unknot_review_judge:
 * @self: a look back
 * @steps: how the week plan went
 *
 * Says where pain goes and what the review comes to, and writes it into the review.
 */
void
unknot_review_judge (UnknotReviewLook        *self,
                     const UnknotReviewSteps *steps)
{
  UnknotReview *review = self->review;

  review->check_due = steps->high_day != UNKNOT_NO_DAY && !is_checked (self, steps->high_day);
  review->trend = judge (self);
  count_days (self, steps);
  review->kind = choose_kind (self, steps);
}
