#pragma once

#include "unknot-knot-log.h"
#include "unknot-review.h"

G_BEGIN_DECLS

/* No such day. */
#define UNKNOT_NO_DAY G_MININT

/**
 * UnknotReviewSteps:
 * @first_day: the first day that was gone through
 * @columns: (element-type int): the column that held on each day, from @first_day on
 * @column: the column that holds today
 * @advanced: whether it went on today or yesterday
 * @held: whether there were sessions enough to go on, but it did not
 * @reasons: why it did not go on, or would have to go back, bits of #UnknotReviewReason
 * @back_day: when it last went back within the time to wait, or %UNKNOT_NO_DAY
 * @back_reasons: why, bits
 * @flare_day: when the present flare-up began to count, or %UNKNOT_NO_DAY
 * @flare_days: how many days of it are left, today included
 * @high_day: when pain was last found to be up, within the time to wait, or %UNKNOT_NO_DAY
 * @soreness: the last soreness of a next day, or -1
 * @rise: by how much pain rose; 0 if not known
 * @usual: usual pain before it went up on @high_day
 * @recent: pain then
 *
 * How the week plan went, step by step, until today.
 */
typedef struct
{
  int      first_day;
  GArray  *columns;
  int      column;
  gboolean advanced;
  gboolean held;
  guint    reasons;
  int      back_day;
  guint    back_reasons;
  int      flare_day;
  int      flare_days;
  int      high_day;
  int      soreness;
  double   rise;
  double   usual;
  double   recent;
} UnknotReviewSteps;

/* The reviews that are answered, as the profile names them. */
#define UNKNOT_REVIEW_ID_TWO_WEEKS "two-weeks"
#define UNKNOT_REVIEW_ID_SEE_SOMEONE "see-someone"
#define UNKNOT_REVIEW_ID_CHECK "check"

/* Days of a week. */
#define UNKNOT_REVIEW_WEEK 7

/**
 * UnknotReviewLook:
 * @sources: what it rests on
 * @rules: the rules of the week plan
 * @now: what time it is
 * @today: the local day of it
 * @first_day: the day of the first session
 * @start: the same, or the day since when another treatment is on
 * @frame: the numbers to go by
 * @log: the days
 * @review: what is being filled
 *
 * A look back that is under way.
 */
typedef struct
{
  const UnknotReviewSources *sources;
  const UnknotProgressRules *rules;
  UnknotTime                 now;
  int                        today;
  int                        first_day;
  int                        start;
  UnknotFrame                frame;
  UnknotKnotLog             *log;
  UnknotReview              *review;
} UnknotReviewLook;

void  unknot_review_judge        (UnknotReviewLook        *self,
                                  const UnknotReviewSteps *steps);

int   unknot_review_find_column  (const UnknotChoosing *choosing,
                                  int                   sessions);
void  unknot_review_walk         (const UnknotSafety   *rules,
                                  const UnknotKnotLog  *log,
                                  UnknotFrame           frame,
                                  int                   first_day,
                                  int                   sessions_before,
                                  UnknotReviewSteps    *steps);
void  unknot_review_steps_clear  (UnknotReviewSteps    *steps);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (UnknotReviewSteps, unknot_review_steps_clear)

G_END_DECLS
