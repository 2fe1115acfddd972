#pragma once

#include "unknot-journal.h"
#include "unknot-pain.h"
#include "unknot-records.h"

G_BEGIN_DECLS

/**
 * UNKNOT_MAP_TIME_REACH:
 *
 * For how many days a number holds. A single moment says little and the week is what numbers are compared by
 * (clinical.md E3, E5.6), so what is shown for a day is the middle of the seven days that end with it; gaps are never
 * filled, and older numbers say nothing about it.
 */
#define UNKNOT_MAP_TIME_REACH 7

/**
 * UnknotMapMoment:
 * @knot: UUID of the knot
 * @muscle: (nullable): id of its muscle
 * @label: (nullable): the person's own name for it
 * @side: the person's own side
 * @view: the view that it is marked on
 * @place: where, in body units of @view
 * @before: pain at the earlier day, 0 to 10, %UNKNOT_NO_WORD or %UNKNOT_NO_KNOT
 * @after: pain at the later day, the same
 * @n_days: in a period, on how many days there were numbers; else 0
 *
 * A knot on one day, where @before and @after are the same, or on two. Muscle, side and place are those of the later
 * day, or the last known ones. Texts belong to the [struct@Unknot.MapTime].
 */
typedef struct
{
  const char  *knot;
  const char  *muscle;
  const char  *label;
  UnknotSide   side;
  UnknotView   view;
  UnknotPoint  place;
  int          before;
  int          after;
  int          n_days;
} UnknotMapMoment;

/**
 * UnknotMapDifference:
 * @n_better: knots that hurt less
 * @n_worse: knots that hurt more
 * @n_same: knots that hurt as much as before
 * @n_gone: knots that are no longer on the map
 * @n_new: knots that were not there before
 * @n_unknown: knots with no number at one of the days, or at both
 * @most: index of the knot that changed most, for the better or worse; -1 for none
 *
 * What changed between two days.
 */
typedef struct
{
  guint n_better;
  guint n_worse;
  guint n_same;
  guint n_gone;
  guint n_new;
  guint n_unknown;
  int   most;
} UnknotMapDifference;

/**
 * UnknotMapTime:
 *
 * What the map looked like on any day: the knots that were on it, where, and how much they hurt. Made from a journal;
 * it does not follow it.
 */
typedef struct _UnknotMapTime UnknotMapTime;

UnknotMapTime *      unknot_map_time_new          (UnknotJournal          *journal,
                                                   int                     today) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_map_time_free         (UnknotMapTime          *self);

guint                unknot_map_time_get_n_knots  (UnknotMapTime          *self);
guint                unknot_map_time_get_n_weeks  (UnknotMapTime          *self);
int                  unknot_map_time_get_week_end (UnknotMapTime          *self,
                                                   guint                   week);

GArray *             unknot_map_time_list         (UnknotMapTime          *self,
                                                   int                     day) G_GNUC_WARN_UNUSED_RESULT;
GArray *             unknot_map_time_compare      (UnknotMapTime          *self,
                                                   int                     before,
                                                   int                     after) G_GNUC_WARN_UNUSED_RESULT;
GArray *             unknot_map_time_list_period  (UnknotMapTime          *self,
                                                   int                     first_day,
                                                   int                     last_day) G_GNUC_WARN_UNUSED_RESULT;
UnknotMapDifference  unknot_map_time_sum_up       (const GArray           *moments);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotMapTime, unknot_map_time_free)

G_END_DECLS
