#include "unknot-review.h"

#include "unknot-review-private.h"

/* Steps are gone through from here on: as far as the columns of clinical.md F7 reach. */
#define WALK_DAYS 84

/* More than is needed before that to say what was usual. */
#define LEAD_DAYS 28

/* Which numbers to go by is decided by those of the last weeks. */
#define FRAME_DAYS 42

G_DEFINE_BOXED_TYPE (UnknotReview, unknot_review, unknot_review_ref, unknot_review_unref)

/* The day from which on the knot is there: found, or back after a rest. Counts the sessions since. */
static int
find_begin (UnknotKnot *knot,
            int        *n_sessions)
{
  UnknotKnotLife *life = unknot_knot_get_life (knot);
  int begin = unknot_time_get_day (unknot_knot_get_found (knot));

  *n_sessions = 0;
  if (life == NULL)
    return begin;

  *n_sessions = (int) unknot_knot_life_n_new_sessions (life);
  for (guint i = unknot_knot_life_n_moments (life); i > 0; i--)
    {
      const UnknotKnotMoment *moment = unknot_knot_life_get_moment (life, i - 1);

      if (moment->event == UNKNOT_KNOT_BACK || moment->event == UNKNOT_KNOT_FOUND)
        return unknot_time_get_day (moment->time);
      *n_sessions += (int) moment->n_sessions;
    }

  return begin;
}

/* The day's average, which trends are meant for (clinical.md E1), as soon as there is as much of it. */
static UnknotFrame
choose_frame (const UnknotKnotLog *log)
{
  guint n_now = unknot_knot_log_count (log, UNKNOT_FRAME_NOW, log->last_day - FRAME_DAYS + 1, log->last_day);
  guint n_day = unknot_knot_log_count (log, UNKNOT_FRAME_DAY, log->last_day - FRAME_DAYS + 1, log->last_day);

  return n_day > 0 && n_day >= n_now ? UNKNOT_FRAME_DAY : UNKNOT_FRAME_NOW;
}

static void
look (UnknotReviewLook *self,
      int               n_sessions)
{
  g_auto (UnknotReviewSteps) steps = { 0 };
  UnknotReview *review = self->review;
  int from = MAX (self->first_day, self->today - WALK_DAYS + 1);
  int before = from > self->first_day ? n_sessions : 0;

  for (int day = from; before > 0 && day <= self->today; day++)
    before -= (int) unknot_knot_log_get_day (self->log, day)->n_sessions;
  unknot_review_walk (self->sources->rules, self->log, self->frame, from, MAX (before, 0), &steps);

  review->column = steps.column;
  review->flare = steps.flare_day != UNKNOT_NO_DAY;
  review->flare_days = steps.flare_days;
  review->soreness = steps.soreness;
  review->rise = steps.rise;
  review->usual = steps.high_day != UNKNOT_NO_DAY ? steps.usual : -1;
  review->recent = steps.high_day != UNKNOT_NO_DAY ? steps.recent : -1;
  review->weeks = (self->today - self->start) / UNKNOT_REVIEW_WEEK;
  unknot_review_judge (self, &steps);
}

/**
 * unknot_review_new:
 * @sources: what it rests on
 * @knot: a knot
 * @now: what time it is
 *
 * Looks back at a knot by the rules of clinical.md F7, E2 and E5. Only days up to @now count; days without a number or
 * a session are gaps. Before the first session there is nothing to say.
 *
 * Returns: (transfer full): the review
 */
UnknotReview *
unknot_review_new (const UnknotReviewSources *sources,
                   UnknotKnot                *knot,
                   UnknotTime                 now)
{
  UnknotReview *self;
  int today = unknot_time_get_day (now);
  int begin;
  UnknotReviewLook whole;

  g_return_val_if_fail (sources != NULL, NULL);
  g_return_val_if_fail (UNKNOT_IS_KNOT (knot), NULL);

  self = g_atomic_rc_box_new0 (UnknotReview);
  self->knot = g_strdup (unknot_knot_get_uuid (knot));
  self->column = unknot_review_find_column (unknot_safety_get_choosing (sources->rules), 0);
  self->soreness = -1;
  self->usual = -1;
  self->recent = -1;
  begin = find_begin (knot, &self->n_sessions);
  if (self->n_sessions == 0)
    return self;

  whole = (UnknotReviewLook) { .sources = sources, .now = now, .today = today, .review = self };
  whole.rules = unknot_safety_get_progress (sources->rules);
  whole.first_day = unknot_knot_log_find_session (sources->journal, self->knot, MIN (begin, today), now);
  if (whole.first_day > today)
    return self;

  whole.start = MAX (whole.first_day, unknot_trend_get_restart (sources->journal, today));
  whole.log = unknot_knot_log_new (sources->journal, sources->catalogue, self->knot,
                                   MAX (whole.first_day, today - WALK_DAYS + 1) - LEAD_DAYS, today, now);
  whole.frame = choose_frame (whole.log);
  look (&whole, self->n_sessions);
  unknot_knot_log_free (whole.log);

  return self;
}

/**
 * unknot_review_choose:
 * @sources: what it rests on
 * @knots: (array length=n_knots): some knots, the worst first
 * @n_knots: how many
 * @now: what time it is
 *
 * Looks back at several knots and keeps the one with most to say.
 *
 * Returns: (transfer full) (nullable): the review; `NULL` without a knot
 */
UnknotReview *
unknot_review_choose (const UnknotReviewSources *sources,
                      UnknotKnot * const        *knots,
                      guint                      n_knots,
                      UnknotTime                 now)
{
  g_autoptr (UnknotReview) chosen = NULL;

  for (guint i = 0; i < n_knots; i++)
    {
      g_autoptr (UnknotReview) review = unknot_review_new (sources, knots[i], now);

      if (chosen == NULL || review->kind > chosen->kind)
        {
          g_clear_pointer (&chosen, unknot_review_unref);
          chosen = g_steal_pointer (&review);
        }
    }

  return g_steal_pointer (&chosen);
}

/**
 * unknot_review_add_progress:
 * @sources: what it rests on
 * @knots: (array length=n_knots): the knots of @situation
 * @n_knots: how many
 * @now: what time it is
 * @situation: a situation that is being filled and knows how many sessions were done
 *
 * Says where the person is in the week plan. A knot goes through the plan with its own sessions: a new one begins at
 * the first step however much was done for others. Of several knots the one that is least far rules.
 */
void
unknot_review_add_progress (const UnknotReviewSources *sources,
                            UnknotKnot * const        *knots,
                            guint                      n_knots,
                            UnknotTime                 now,
                            UnknotSituation           *situation)
{
  g_autoptr (GStrvBuilder) swap = g_strv_builder_new ();
  UnknotProgress *progress;
  int column;

  g_return_if_fail (situation != NULL);

  progress = &situation->progress;
  column = unknot_review_find_column (unknot_safety_get_choosing (sources->rules), situation->experience);
  progress->maintenance = n_knots > 0;
  for (guint i = 0; i < n_knots; i++)
    {
      g_autoptr (UnknotReview) review = unknot_review_new (sources, knots[i], now);

      progress->step = MIN (progress->step, review->column - column);
      progress->flare = progress->flare || review->flare;
      progress->maintenance = progress->maintenance && review->maintenance;
      progress->strengthen = progress->strengthen || review->strengthen;
      if (review->strengthen && review->swap != NULL)
        g_strv_builder_add (swap, review->swap);
    }

  g_strfreev (progress->swap);
  progress->swap = g_strv_builder_end (swap);
}

/**
 * unknot_review_ref:
 * @self: a review
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
UnknotReview *
unknot_review_ref (UnknotReview *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
clear_review (gpointer data)
{
  UnknotReview *self = data;

  g_free (self->knot);
  g_free (self->swap);
  g_free (self->swap_name);
}

/**
 * unknot_review_unref:
 * @self: (transfer full): a review
 *
 * Gives a reference back.
 */
void
unknot_review_unref (UnknotReview *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_review);
}

/**
 * unknot_review_answer:
 * @sources: where the answer is kept
 * @self: a review
 * @action: what the person did: "change" or "keep" for a review after two weeks, "ask" once the question whether
 *   someone should look at it was answered, "check" once the quick safety questions were
 * @now: what time it is
 *
 * Notes what the person did with a review, so that it does not ask again.
 *
 * Returns: `TRUE` if @action is one of these
 */
gboolean
unknot_review_answer (const UnknotReviewSources *sources,
                      const UnknotReview        *self,
                      const char                *action,
                      UnknotTime                 now)
{
  static const struct
  {
    const char *action;
    const char *review;
  } actions[] = {
    { "change", UNKNOT_REVIEW_ID_TWO_WEEKS },
    { "keep", UNKNOT_REVIEW_ID_TWO_WEEKS },
    { "ask", UNKNOT_REVIEW_ID_SEE_SOMEONE },
    { "check", UNKNOT_REVIEW_ID_CHECK },
  };
  UnknotReviewAnswer answer = { action, now };

  g_return_val_if_fail (sources != NULL && self != NULL && action != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (g_str_equal (action, actions[i].action))
      {
        unknot_profile_set_review (sources->profile, self->knot, actions[i].review, &answer);
        return TRUE;
      }

  return FALSE;
}
