#pragma once

#include "unknot-chart-series.h"
#include "unknot-journal.h"
#include "unknot-scope.h"

G_BEGIN_DECLS

/**
 * UnknotJudgement:
 * @UNKNOT_JUDGEMENT_TOO_EARLY: fewer than 14 days, or than 10 of them with a number (clinical.md E5.5)
 * @UNKNOT_JUDGEMENT_UNCLEAR: ups and downs, no direction
 * @UNKNOT_JUDGEMENT_LOW: below 2 from the start: hardly room to get better
 * @UNKNOT_JUDGEMENT_PERHAPS_BETTER: better by 15 % and 1 point, but not by what the rule asks
 * @UNKNOT_JUDGEMENT_BETTER: better by what the rule asks
 * @UNKNOT_JUDGEMENT_SLIGHTLY_WORSE: worse by 1 point
 * @UNKNOT_JUDGEMENT_WORSE: worse by 2 points or 30 %
 *
 * What a series says, by the rules of clinical.md E2.
 */
typedef enum
{
  UNKNOT_JUDGEMENT_TOO_EARLY,
  UNKNOT_JUDGEMENT_UNCLEAR,
  UNKNOT_JUDGEMENT_LOW,
  UNKNOT_JUDGEMENT_PERHAPS_BETTER,
  UNKNOT_JUDGEMENT_BETTER,
  UNKNOT_JUDGEMENT_SLIGHTLY_WORSE,
  UNKNOT_JUDGEMENT_WORSE,
} UnknotJudgement;

/**
 * UnknotTrend:
 * @judgement: what it comes to
 * @n_days: days with numbers
 * @span: days from the first of them to the last, both counted
 * @before: mean of the first seven days
 * @after: mean of the last seven days
 * @slope: points of pain a day
 * @low: lower end of the slope's 95 % interval
 * @high: upper end of it
 * @score: how far that is from chance, in standard deviations, see [struct@Unknot.Slope]
 *
 * Where a series goes. The numbers after @span are 0 for %UNKNOT_JUDGEMENT_TOO_EARLY.
 */
typedef struct
{
  UnknotJudgement judgement;
  int             n_days;
  int             span;
  double          before;
  double          after;
  double          slope;
  double          low;
  double          high;
  double          score;
} UnknotTrend;

UnknotFrame          unknot_trend_choose_frame    (UnknotJournal            *journal,
                                                   const UnknotScope        *scope,
                                                   int                       first_day,
                                                   int                       last_day);
int                  unknot_trend_choose_start    (UnknotJournal            *journal,
                                                   const UnknotScope        *scope,
                                                   int                       first_day,
                                                   int                       last_day);
UnknotChartSeries *  unknot_trend_build_series    (UnknotJournal            *journal,
                                                   const UnknotScope        *scope,
                                                   UnknotFrame               frame,
                                                   int                       first_day,
                                                   int                       last_day) G_GNUC_WARN_UNUSED_RESULT;
UnknotChartSeries *  unknot_trend_build_chart     (UnknotJournal            *journal,
                                                   const UnknotScope        *scope,
                                                   int                       first_day,
                                                   int                       last_day) G_GNUC_WARN_UNUSED_RESULT;
int                  unknot_trend_get_restart     (UnknotJournal            *journal,
                                                   int                       last_day);
UnknotTrend          unknot_trend_judge           (const UnknotChartSeries  *series,
                                                   int                       restart);
UnknotTrend          unknot_trend_compare_weeks   (const UnknotChartSeries  *series);
gboolean             unknot_trend_is_clear_drop   (double                    before,
                                                   double                    after);
gboolean             unknot_trend_is_possible_drop (double                   before,
                                                   double                    after);

const char *         unknot_trend_get_title       (const UnknotTrend        *self);
char *               unknot_trend_dup_sentence    (const UnknotTrend        *self) G_GNUC_WARN_UNUSED_RESULT;
char *               unknot_trend_dup_interval    (const UnknotTrend        *self) G_GNUC_WARN_UNUSED_RESULT;
char *               unknot_trend_dup_completion  (const UnknotTrend        *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
