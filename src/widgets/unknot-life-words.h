#pragma once

#include "unknot-knot.h"

G_BEGIN_DECLS

char *  unknot_life_words_date    (UnknotTime               time,
                                   UnknotTime               now) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_life_words_moment  (const UnknotKnotMoment  *moment) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_life_words_details (const UnknotKnotMoment  *moment,
                                   UnknotTime               now) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_life_words_now     (UnknotKnotLife          *life,
                                   UnknotTime               now) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_life_words_pain    (UnknotKnotLife          *life,
                                   int                      first_day,
                                   int                      today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
