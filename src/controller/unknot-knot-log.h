#pragma once

#include "unknot-catalogue.h"
#include "unknot-journal.h"
#include "unknot-progress.h"
#include "unknot-records.h"

G_BEGIN_DECLS

/*
 * What the journal tells about one knot, day by day, for the reviews and the week plan. Nobody else needs it.
 */

/**
 * UNKNOT_LOG_N_FRAMES:
 *
 * The frames that are kept: now, and the whole day.
 */
#define UNKNOT_LOG_N_FRAMES (UNKNOT_FRAME_DAY + 1)

/**
 * UnknotLogDay:
 * @sum: pain of the day added up, by #UnknotFrame
 * @n: how many numbers that is
 * @n_sessions: sessions for the knot
 * @done: what was done in them, bits of %UNKNOT_FAMILY_BIT
 * @adverse: whether something went wrong in one of them
 * @soreness: soreness that was told on this day about a session before, or -1
 */
typedef struct
{
  double   sum[UNKNOT_LOG_N_FRAMES];
  guint    n[UNKNOT_LOG_N_FRAMES];
  guint    n_sessions;
  guint    done;
  gboolean adverse;
  int      soreness;
} UnknotLogDay;

/**
 * UnknotKnotLog:
 * @first_day: the first day
 * @last_day: the last day
 * @days: (array): a record for each of them
 *
 * The days of a knot. A day that nothing was said about has no numbers.
 */
typedef struct
{
  int           first_day;
  int           last_day;
  UnknotLogDay *days;
} UnknotKnotLog;

UnknotKnotLog *       unknot_knot_log_new           (UnknotJournal         *journal,
                                                     const UnknotCatalogue *catalogue,
                                                     const char            *knot,
                                                     int                    first_day,
                                                     int                    last_day,
                                                     UnknotTime             now) G_GNUC_WARN_UNUSED_RESULT;
void                  unknot_knot_log_free          (UnknotKnotLog         *self);

const UnknotLogDay *  unknot_knot_log_get_day       (const UnknotKnotLog   *self,
                                                     int                    day);
guint                 unknot_knot_log_count         (const UnknotKnotLog   *self,
                                                     UnknotFrame            frame,
                                                     int                    first_day,
                                                     int                    last_day);
gboolean              unknot_knot_log_get_pain      (const UnknotKnotLog   *self,
                                                     UnknotFrame            frame,
                                                     int                    day,
                                                     double                *pain);
gboolean              unknot_knot_log_get_mean      (const UnknotKnotLog   *self,
                                                     UnknotFrame            frame,
                                                     int                    first_day,
                                                     int                    last_day,
                                                     guint                  fewest,
                                                     double                *mean);

int                   unknot_knot_log_find_session  (UnknotJournal         *journal,
                                                     const char            *knot,
                                                     int                    first_day,
                                                     UnknotTime             now);
const UnknotTechnique *
                      unknot_knot_log_find_used     (UnknotJournal         *journal,
                                                     const UnknotCatalogue *catalogue,
                                                     const char            *knot,
                                                     int                    first_day,
                                                     int                    last_day,
                                                     UnknotTime             now);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotKnotLog, unknot_knot_log_free)

G_END_DECLS
