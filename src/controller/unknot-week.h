#pragma once

#include "unknot-progress.h"
#include "unknot-review.h"

G_BEGIN_DECLS

/**
 * UNKNOT_WEEK_DAYS:
 *
 * Days of a week.
 */
#define UNKNOT_WEEK_DAYS 7

/**
 * UnknotWeekDay:
 * @day: the local day, since 1970-01-01
 * @done: what was done on it, bits of %UNKNOT_FAMILY_BIT
 * @n_sessions: sessions on it
 * @due: what belongs to it and is not done yet; nothing for a day that is past
 * @rest: what rests on it although it belongs to the week: nothing for a day that is past
 *
 * One day of the week plan. A day that is past and has nothing done is just that.
 */
typedef struct
{
  int   day;
  guint done;
  guint n_sessions;
  guint due;
  guint rest;
} UnknotWeekDay;

#define UNKNOT_TYPE_WEEK_PLAN (unknot_week_plan_get_type ())

/**
 * UnknotWeekPlan:
 * @today: the local day that is today
 * @days: the days of the week that it is in, in order
 * @open: the families that come at all: the muscles allow them, and the safety rules have them open
 * @closed: whether the safety rules have everything closed
 * @strength_waits: whether pain is too strong for strength at the moment (clinical.md F9.13)
 * @fresh: whether a knot is in its first days
 * @flare: whether easy days are on
 * @maintenance: whether the aim is reached
 * @step: which step of the plan, from 1; 0 in the first days
 * @n_steps: how many steps there are
 * @shares: how often each family comes in this week
 * @spots: how many spots a session presses
 * @hold_from: shortest hold of pressure, seconds
 * @hold_to: longest hold, seconds
 * @sets: sets of strength
 * @repetitions: repetitions of a set
 * @walk_minutes: longest walk
 * @counted: how many days before today were counted; 0 if it is too early
 * @done: on how many of them there was a session for the first knot
 *
 * A week of the plan for one or several knots (clinical.md F7). Immutable.
 */
typedef struct
{
  int             today;
  UnknotWeekDay   days[UNKNOT_WEEK_DAYS];
  guint           open;
  gboolean        closed;
  gboolean        strength_waits;
  gboolean        fresh;
  gboolean        flare;
  gboolean        maintenance;
  int             step;
  int             n_steps;
  UnknotWeekShare shares[UNKNOT_N_FAMILIES];
  int             spots;
  int             hold_from;
  int             hold_to;
  int             sets;
  int             repetitions;
  int             walk_minutes;
  int             counted;
  int             done;
} UnknotWeekPlan;

GType             unknot_week_plan_get_type      (void) G_GNUC_CONST;
UnknotWeekPlan *  unknot_week_plan_new           (const UnknotReviewSources  *sources,
                                                  UnknotKnot * const         *knots,
                                                  guint                       n_knots,
                                                  UnknotLevel                 level,
                                                  int                         first_weekday,
                                                  UnknotTime                  now) G_GNUC_WARN_UNUSED_RESULT;
UnknotWeekPlan *  unknot_week_plan_ref           (UnknotWeekPlan             *self);
void              unknot_week_plan_unref         (UnknotWeekPlan             *self);

guint             unknot_week_plan_get_today     (const UnknotWeekPlan       *self);

const char *      unknot_family_get_name         (UnknotFamily                family,
                                                  gboolean                    fresh);
char *            unknot_week_plan_dup_step      (const UnknotWeekPlan       *self) G_GNUC_WARN_UNUSED_RESULT;
char *            unknot_week_plan_dup_dose      (const UnknotWeekPlan       *self) G_GNUC_WARN_UNUSED_RESULT;
char *            unknot_week_plan_dup_count     (const UnknotWeekPlan       *self) G_GNUC_WARN_UNUSED_RESULT;
char *            unknot_week_plan_dup_rhythm    (const UnknotWeekPlan       *self,
                                                  UnknotFamily                family) G_GNUC_WARN_UNUSED_RESULT;
char *            unknot_week_plan_dup_state     (const UnknotWeekPlan       *self,
                                                  guint                       index,
                                                  UnknotFamily                family) G_GNUC_WARN_UNUSED_RESULT;
char *            unknot_week_plan_dup_note      (const UnknotWeekPlan       *self,
                                                  guint                       index) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotWeekPlan, unknot_week_plan_unref)

G_END_DECLS
