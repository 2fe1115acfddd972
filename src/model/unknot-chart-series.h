#pragma once

#include "unknot-records.h"

G_BEGIN_DECLS

/**
 * UnknotChartPoint:
 * @day: days since 1970-01-01
 * @value: mean pain of that day, 0-10
 * @n_ratings: how many numbers it is the mean of
 * @low: the lowest number of that day, 0-10
 * @high: the highest one, 0-10
 *
 * One day with numbers.
 */
typedef struct
{
  int    day;
  double value;
  guint  n_ratings;
  double low;
  double high;
} UnknotChartPoint;

/**
 * UnknotChartWeek:
 * @first_day: its first day with a place in the chart
 * @last_day: its last one
 * @median: median of the days' means, 0-10
 * @n_days: how many days with numbers it is the median of
 *
 * One week with enough days noted.
 */
typedef struct
{
  int    first_day;
  int    last_day;
  double median;
  guint  n_days;
} UnknotChartWeek;

/**
 * UnknotChartEpisode:
 * @first_day: when it began to hurt, days since 1970-01-01
 * @last_day: the day on which it was quiet or gone; that of the chart's end while @open
 * @open: whether it goes on
 *
 * One time that a knot hurt, from found or back to quiet or gone.
 */
typedef struct
{
  int      first_day;
  int      last_day;
  gboolean open;
} UnknotChartEpisode;

/**
 * UnknotChartTypical:
 * @day: days since 1970-01-01
 * @low: lower edge, 0-10
 * @high: upper edge, 0-10
 *
 * What people in studies had on average so many days after it began (clinical.md E5.1).
 */
typedef struct
{
  int    day;
  double low;
  double high;
} UnknotChartTypical;

/**
 * UnknotChartUsual:
 * @day: days since 1970-01-01
 * @low: lower edge of the usual range
 * @middle: its middle
 * @high: upper edge
 * @continues: whether it goes on from the element before; else a gap comes first
 *
 * What was usual around a day.
 */
typedef struct
{
  int      day;
  double   low;
  double   middle;
  double   high;
  gboolean continues;
} UnknotChartUsual;

/**
 * UnknotChartMark:
 * @day: days since 1970-01-01
 * @text: what happened, in the person's words
 *
 * Something that happened.
 */
typedef struct
{
  int   day;
  char *text;
} UnknotChartMark;

#define UNKNOT_TYPE_CHART_SERIES (unknot_chart_series_get_type ())

/**
 * UnknotChartSeries:
 * @first_day: the first day of the chart
 * @last_day: the last one
 * @frame: the time that the numbers stand for
 * @points: (element-type UnknotChartPoint): days with numbers, in order; a day without any is not there
 * @usual: (element-type UnknotChartUsual): the usual range, in order
 * @sessions: (element-type int): days with a session, in order, each once
 * @marks: (element-type UnknotChartMark): what happened, in order
 * @weeks: (element-type UnknotChartWeek): weeks with enough days noted, in order
 * @episodes: (element-type UnknotChartEpisode): the times that a knot hurt, in order; none for more than one knot
 * @typical: (element-type UnknotChartTypical): the typical course, in order; none where studies say nothing
 * @worst: (element-type UnknotChartPoint): days with a worst of the last 24 hours, in order, the value being the highest
 *   that was given; a frame of its own, never mixed with @points
 * @worst_weeks: (element-type UnknotChartWeek): weeks with enough of those, in order
 * @days: (element-type int): days with either, in order
 *
 * Everything that a chart of somebody's pain shows. Filled by whoever makes it, then shared and left alone.
 */
typedef struct
{
  int          first_day;
  int          last_day;
  UnknotFrame  frame;
  GArray      *points;
  GArray      *usual;
  GArray      *sessions;
  GArray      *marks;
  GArray      *weeks;
  GArray      *episodes;
  GArray      *typical;
  GArray      *worst;
  GArray      *worst_weeks;
  GArray      *days;
} UnknotChartSeries;

GType                     unknot_chart_series_get_type    (void) G_GNUC_CONST;
UnknotChartSeries *       unknot_chart_series_new         (int                       first_day,
                                                           int                       last_day,
                                                           UnknotFrame               frame) G_GNUC_WARN_UNUSED_RESULT;
UnknotChartSeries *       unknot_chart_series_ref         (UnknotChartSeries        *self);
void                      unknot_chart_series_unref       (UnknotChartSeries        *self);

void                      unknot_chart_series_add_point   (UnknotChartSeries        *self,
                                                           int                       day,
                                                           double                    value,
                                                           guint                     n_ratings);
void                      unknot_chart_series_add_band    (UnknotChartSeries        *self,
                                                           const UnknotChartPoint   *point);
void                      unknot_chart_series_add_worst   (UnknotChartSeries        *self,
                                                           const UnknotChartPoint   *point);
void                      unknot_chart_series_add_session (UnknotChartSeries        *self,
                                                           int                       day);
void                      unknot_chart_series_add_mark    (UnknotChartSeries        *self,
                                                           int                       day,
                                                           const char               *text);

guint                     unknot_chart_series_n_points    (const UnknotChartSeries  *self);
const UnknotChartPoint *  unknot_chart_series_get_point   (const UnknotChartSeries  *self,
                                                           guint                     index);
const UnknotChartPoint *  unknot_chart_series_find_point  (const UnknotChartSeries  *self,
                                                           int                       day);
const UnknotChartPoint *  unknot_chart_series_find_worst  (const UnknotChartSeries  *self,
                                                           int                       day);
guint                     unknot_chart_series_n_days      (const UnknotChartSeries  *self);
int                       unknot_chart_series_get_day     (const UnknotChartSeries  *self,
                                                           guint                     index);
gboolean                  unknot_chart_series_has_session (const UnknotChartSeries  *self,
                                                           int                       day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotChartSeries, unknot_chart_series_unref)

G_END_DECLS
