#pragma once

#include "unknot-catalogue.h"
#include "unknot-knot.h"
#include "unknot-profile.h"
#include "unknot-safety.h"
#include "unknot-trend.h"

G_BEGIN_DECLS

/**
 * UnknotReviewSources:
 * @catalogue: all techniques
 * @rules: the rules
 * @profile: where the answers to reviews are kept
 * @journal: what was done, and how it went
 *
 * What a review rests on. All are borrowed.
 */
typedef struct
{
  UnknotCatalogue *catalogue;
  UnknotSafety    *rules;
  UnknotProfile   *profile;
  UnknotJournal   *journal;
} UnknotReviewSources;

/**
 * UnknotReviewKind:
 * @UNKNOT_REVIEW_STEADY: nothing to say: the plan goes on as it is
 * @UNKNOT_REVIEW_ADVANCED: it went a step on today
 * @UNKNOT_REVIEW_HOLD: there were sessions enough for the next step, but something speaks against it
 * @UNKNOT_REVIEW_MAINTENANCE: the aim is reached: less from now on
 * @UNKNOT_REVIEW_TWO_WEEKS: two weeks without a clear change: another technique first, more exercise
 * @UNKNOT_REVIEW_BACK: a step back
 * @UNKNOT_REVIEW_SEE_SOMEONE: four to six weeks without a clear change, or clearly worse: someone should look at it
 * @UNKNOT_REVIEW_FLARE: a flare-up: the quick safety questions, then easy days
 *
 * What a look back at one knot comes to (clinical.md F7), the least urgent first.
 */
typedef enum
{
  UNKNOT_REVIEW_STEADY,
  UNKNOT_REVIEW_ADVANCED,
  UNKNOT_REVIEW_HOLD,
  UNKNOT_REVIEW_MAINTENANCE,
  UNKNOT_REVIEW_TWO_WEEKS,
  UNKNOT_REVIEW_BACK,
  UNKNOT_REVIEW_SEE_SOMEONE,
  UNKNOT_REVIEW_FLARE,
} UnknotReviewKind;

/**
 * UnknotReviewReason:
 * @UNKNOT_REVIEW_REASON_SORE: soreness above 3 the day after
 * @UNKNOT_REVIEW_REASON_ADVERSE: something went wrong in a session
 * @UNKNOT_REVIEW_REASON_RISING: pain rose by 1 point over three days
 * @UNKNOT_REVIEW_REASON_HIGH: pain was 2 points above the usual on three days
 * @UNKNOT_REVIEW_REASON_UNSAID: too few numbers to go on
 * @UNKNOT_REVIEW_REASON_WAIT: it stepped back less than a week ago
 * @UNKNOT_REVIEW_REASON_LITTLE: for maintenance: hardly any pain for two weeks
 * @UNKNOT_REVIEW_REASON_BETTER: for maintenance: clearly better for two weeks
 *
 * What a review rests on, as bits.
 */
typedef enum
{
  UNKNOT_REVIEW_REASON_SORE = 1 << 0,
  UNKNOT_REVIEW_REASON_ADVERSE = 1 << 1,
  UNKNOT_REVIEW_REASON_RISING = 1 << 2,
  UNKNOT_REVIEW_REASON_HIGH = 1 << 3,
  UNKNOT_REVIEW_REASON_UNSAID = 1 << 4,
  UNKNOT_REVIEW_REASON_WAIT = 1 << 5,
  UNKNOT_REVIEW_REASON_LITTLE = 1 << 6,
  UNKNOT_REVIEW_REASON_BETTER = 1 << 7,
} UnknotReviewReason;

#define UNKNOT_TYPE_REVIEW (unknot_review_get_type ())

/**
 * UnknotReview:
 * @kind: what it comes to
 * @reasons: what it rests on, bits of #UnknotReviewReason
 * @knot: UUID of the knot
 * @column: the column of the week plan that holds, an index into `choosing.json`'s; never the one of the first days
 * @flare: whether a flare-up is on
 * @maintenance: whether the aim is reached
 * @strengthen: whether the person accepted the change of a two-week review
 * @swap: (nullable): id of the technique that came first in the two weeks before a review, while it asks or once its
 *   change was accepted
 * @swap_name: (nullable): its name, English: translate with context "technique"
 * @check_due: whether the quick safety questions were not asked since pain went up
 * @n_sessions: sessions for the knot since it was found or came back
 * @weeks: whole weeks since the first of them
 * @soreness: the last soreness of a next day, 0 to 10, or -1
 * @rise: by how much pain rose over three days, points; 0 if not known
 * @usual: usual pain before it went up; -1 if not known
 * @recent: pain since then, or of the last two weeks for maintenance; -1 if not known
 * @flare_days: how many days of easy going are left, today included; 0 without a flare-up
 * @counted: how many days before today were counted; 0 if it is too early
 * @planned: on how many of them the plan asked for something
 * @done: on how many of them there was a session
 * @trend: where pain goes since the first session, or since another treatment began
 *
 * A look back at one knot: whether to go on, stay, go back, change something, or do less. Days without a number or a
 * session are gaps: nothing is made of them. Immutable.
 */
typedef struct
{
  UnknotReviewKind  kind;
  guint             reasons;
  char             *knot;
  int               column;
  gboolean          flare;
  gboolean          maintenance;
  gboolean          strengthen;
  char             *swap;
  char             *swap_name;
  gboolean          check_due;
  int               n_sessions;
  int               weeks;
  int               soreness;
  double            rise;
  double            usual;
  double            recent;
  int               flare_days;
  int               counted;
  int               planned;
  int               done;
  UnknotTrend       trend;
} UnknotReview;

GType           unknot_review_get_type      (void) G_GNUC_CONST;
UnknotReview *  unknot_review_new           (const UnknotReviewSources  *sources,
                                             UnknotKnot                 *knot,
                                             UnknotTime                  now) G_GNUC_WARN_UNUSED_RESULT;
UnknotReview *  unknot_review_choose        (const UnknotReviewSources  *sources,
                                             UnknotKnot * const         *knots,
                                             guint                       n_knots,
                                             UnknotTime                  now) G_GNUC_WARN_UNUSED_RESULT;
UnknotReview *  unknot_review_ref           (UnknotReview               *self);
void            unknot_review_unref         (UnknotReview               *self);

void            unknot_review_add_progress  (const UnknotReviewSources  *sources,
                                             UnknotKnot * const         *knots,
                                             guint                       n_knots,
                                             UnknotTime                  now,
                                             UnknotSituation            *situation);
gboolean        unknot_review_answer        (const UnknotReviewSources  *sources,
                                             const UnknotReview         *self,
                                             const char                 *action,
                                             UnknotTime                  now);

char *          unknot_review_dup_title     (const UnknotReview         *self) G_GNUC_WARN_UNUSED_RESULT;
char *          unknot_review_dup_text      (const UnknotReview         *self) G_GNUC_WARN_UNUSED_RESULT;
char *          unknot_review_dup_numbers   (const UnknotReview         *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotReview, unknot_review_unref)

G_END_DECLS
