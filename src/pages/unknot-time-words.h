#pragma once

#include "unknot-anatomy.h"
#include "unknot-map-time.h"

G_BEGIN_DECLS

char *  unknot_time_words_week        (int                        day,
                                       int                        today) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_time_words_knot        (const UnknotMapMoment     *moment,
                                       UnknotAnatomy             *anatomy) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_time_words_pain        (int                        pain) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_time_words_change      (int                        before,
                                       int                        after) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_time_words_period      (int                        pain,
                                       int                        n_days) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_time_words_sum_period  (const GArray              *moments,
                                       int                        n_days) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_time_words_sum_week    (const GArray              *moments) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_time_words_sum_change  (const GArray              *moments,
                                       int                        n_weeks,
                                       UnknotAnatomy             *anatomy) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
