#pragma once

#include <glib-object.h>

#include "unknot-records.h"

G_BEGIN_DECLS

/**
 * UNKNOT_KNOT_LIFE_QUIET_DAYS:
 *
 * For how many days a knot must have been without pain before the person is asked whether it is quiet: a week, as
 * single numbers say little and weeks are what is compared (clinical.md E3, E5).
 */
#define UNKNOT_KNOT_LIFE_QUIET_DAYS 7

/**
 * UNKNOT_KNOT_LIFE_QUIET_RATINGS:
 *
 * On how many of those days, at least, it must have been rated.
 */
#define UNKNOT_KNOT_LIFE_QUIET_RATINGS 3

/**
 * UnknotKnotMoment:
 * @event: what happened
 * @time: when
 * @pain: the last pain of the frame "now" until then, 0-10; -1 not rated yet
 * @days: for %UNKNOT_KNOT_BACK the local days since it was quiet or gone, for %UNKNOT_KNOT_QUIET those since it was
 *   found or back; else -1
 * @n_sessions: how many sessions for it there were since the moment before
 *
 * One moment in the life of a knot.
 */
typedef struct
{
  UnknotKnotEvent event;
  UnknotTime      time;
  int             pain;
  int             days;
  guint           n_sessions;
} UnknotKnotMoment;

/**
 * UnknotKnotDay:
 * @day: local day, counted from 1970-01-01
 * @pain: the mean of that day's numbers of the frame "now", 0-10
 * @n_ratings: how many they were
 *
 * One day on which a knot was rated.
 */
typedef struct
{
  int    day;
  double pain;
  guint  n_ratings;
} UnknotKnotDay;

/**
 * UnknotKnotLife:
 *
 * What became of one knot: found, moved, quiet, back and gone, its pain and its sessions.
 *
 * A knot that was quiet is back as soon as it is rated above 0, said or not. Several moves of one day are one moment.
 * Filled by whoever makes it, in the order of time; then shared and left alone.
 */
typedef struct _UnknotKnotLife UnknotKnotLife;

#define UNKNOT_TYPE_KNOT_LIFE (unknot_knot_life_get_type ())

GType                     unknot_knot_life_get_type       (void) G_GNUC_CONST;
UnknotKnotLife *          unknot_knot_life_new            (void) G_GNUC_WARN_UNUSED_RESULT;
UnknotKnotLife *          unknot_knot_life_copy           (UnknotKnotLife  *self) G_GNUC_WARN_UNUSED_RESULT;
UnknotKnotLife *          unknot_knot_life_ref            (UnknotKnotLife  *self);
void                      unknot_knot_life_unref          (UnknotKnotLife  *self);

void                      unknot_knot_life_add_event      (UnknotKnotLife  *self,
                                                           UnknotKnotEvent  event,
                                                           UnknotTime       time);
void                      unknot_knot_life_add_pain       (UnknotKnotLife  *self,
                                                           int              pain,
                                                           UnknotTime       time);
void                      unknot_knot_life_add_session    (UnknotKnotLife  *self);

guint                     unknot_knot_life_n_moments      (UnknotKnotLife  *self);
const UnknotKnotMoment *  unknot_knot_life_get_moment     (UnknotKnotLife  *self,
                                                           guint            index);
const UnknotKnotMoment *  unknot_knot_life_get_last       (UnknotKnotLife  *self);
const UnknotKnotMoment *  unknot_knot_life_get_standing   (UnknotKnotLife  *self);
const UnknotKnotDay *     unknot_knot_life_get_days       (UnknotKnotLife  *self,
                                                           guint           *n_days);
guint                     unknot_knot_life_n_sessions     (UnknotKnotLife  *self);
guint                     unknot_knot_life_n_new_sessions (UnknotKnotLife  *self);
gboolean                  unknot_knot_life_is_resting     (UnknotKnotLife  *self);
int                       unknot_knot_life_calm_days      (UnknotKnotLife  *self,
                                                           UnknotTime       now);
gboolean                  unknot_knot_life_may_be_quiet   (UnknotKnotLife  *self,
                                                           UnknotTime       now);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotKnotLife, unknot_knot_life_unref)

G_END_DECLS
