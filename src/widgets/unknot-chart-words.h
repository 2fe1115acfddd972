#pragma once

#include "unknot-chart-series.h"

G_BEGIN_DECLS

/* What the chart and its table say about days; `today` is days since 1970-01-01, `G_MININT` where none is meant. */

char *  unknot_chart_words_short_date  (int                       day,
                                        int                       today) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_chart_words_month       (int                       day) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_chart_words_long_date   (int                       day,
                                        int                       today) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_chart_words_row_date    (int                       day,
                                        int                       today) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_chart_words_pain        (double                    value) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_chart_words_numbers     (const UnknotChartPoint   *point) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_chart_words_events      (const UnknotChartSeries  *series,
                                        int                       day) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_chart_words_pains       (const UnknotChartSeries  *series,
                                        int                       day) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_chart_words_worst       (const UnknotChartSeries  *series) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_chart_words_day         (const UnknotChartSeries  *series,
                                        guint                     index,
                                        int                       today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
