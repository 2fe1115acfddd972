#pragma once

#include "unknot-records.h"

G_BEGIN_DECLS

/**
 * UnknotChartPoint:
 * @day: days since 1970-01-01
 * @value: mean pain of that day, 0-10
 * @n_ratings: how many numbers it is the mean of
 *
 * One day with numbers.
 */
typedef struct
{
  int    day;
  double value;
  guint  n_ratings;
} UnknotChartPoint;

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
 *
 * Everything that a chart of one knot's pain shows. Filled by whoever makes it, then shared and left alone.
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
void                      unknot_chart_series_add_session (UnknotChartSeries        *self,
                                                           int                       day);
void                      unknot_chart_series_add_mark    (UnknotChartSeries        *self,
                                                           int                       day,
                                                           const char               *text);

guint                     unknot_chart_series_n_points    (const UnknotChartSeries  *self);
const UnknotChartPoint *  unknot_chart_series_get_point   (const UnknotChartSeries  *self,
                                                           guint                     index);
gboolean                  unknot_chart_series_has_session (const UnknotChartSeries  *self,
                                                           int                       day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotChartSeries, unknot_chart_series_unref)

G_END_DECLS
