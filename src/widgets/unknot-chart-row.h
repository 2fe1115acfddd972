#pragma once

#include "unknot-chart-series.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_CHART_ROW (unknot_chart_row_get_type ())

/**
 * UnknotChartRow:
 *
 * One row of a chart's table: its texts.
 */
G_DECLARE_FINAL_TYPE (UnknotChartRow, unknot_chart_row, UNKNOT, CHART_ROW, GObject)

/**
 * UnknotChartColumn:
 * @UNKNOT_CHART_COLUMN_DAY: the date
 * @UNKNOT_CHART_COLUMN_PAIN: the pain; empty if there is no number
 * @UNKNOT_CHART_COLUMN_LOWEST: the lowest number; empty if there is none
 * @UNKNOT_CHART_COLUMN_HIGHEST: the highest one
 * @UNKNOT_CHART_COLUMN_WORST: the worst of the last 24 hours; empty if none was given
 * @UNKNOT_CHART_COLUMN_EVENTS: a session, marks, and where a time that it hurt begins or ends; empty if there are none
 * @UNKNOT_CHART_COLUMN_ALL: all but the date, in lines, where there is no room for columns
 *
 * The columns of a chart's table.
 */
typedef enum
{
  UNKNOT_CHART_COLUMN_DAY,
  UNKNOT_CHART_COLUMN_PAIN,
  UNKNOT_CHART_COLUMN_LOWEST,
  UNKNOT_CHART_COLUMN_HIGHEST,
  UNKNOT_CHART_COLUMN_WORST,
  UNKNOT_CHART_COLUMN_EVENTS,
  UNKNOT_CHART_COLUMN_ALL,
} UnknotChartColumn;

UnknotChartRow *  unknot_chart_row_new       (const UnknotChartSeries  *series,
                                              int                       day,
                                              int                       today) G_GNUC_WARN_UNUSED_RESULT;
const char *      unknot_chart_row_get_text  (UnknotChartRow           *self,
                                              UnknotChartColumn         column);

G_END_DECLS
