#pragma once

#include "unknot-chart-series.h"
#include "unknot-journal.h"
#include "unknot-scope.h"

G_BEGIN_DECLS

/**
 * UnknotPainDays:
 * @first_day: the first day that was looked at, days since 1970-01-01
 * @last_day: the last one
 * @frames: (array fixed-size=3) (element-type UnknotChartPoint): the days with numbers, in order, for each
 *   [enum@Unknot.Frame] apart: they are never mixed (clinical.md E1)
 * @sessions: (element-type int): days with a session for the scope, in order, each once
 * @marks: (element-type UnknotChartMark): what happened, in order
 *
 * All that the journal says about somebody's pain in a span of days, collected in one walk.
 */
typedef struct
{
  int     first_day;
  int     last_day;
  GArray *frames[UNKNOT_FRAME_WORST + 1];
  GArray *sessions;
  GArray *marks;
} UnknotPainDays;

UnknotPainDays *  unknot_pain_days_new           (UnknotJournal         *journal,
                                                  const UnknotScope     *scope,
                                                  int                    first_day,
                                                  int                    last_day) G_GNUC_WARN_UNUSED_RESULT;
void              unknot_pain_days_free          (UnknotPainDays        *self);
UnknotFrame       unknot_pain_days_choose_frame  (const UnknotPainDays  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotPainDays, unknot_pain_days_free)

G_END_DECLS
