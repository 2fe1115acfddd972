#pragma once

#include <gio/gio.h>

#include "unknot-time.h"

G_BEGIN_DECLS

/**
 * UNKNOT_COPY_WORDS_NEVER:
 *
 * Days since the last copy, when there is none.
 */
#define UNKNOT_COPY_WORDS_NEVER G_MAXINT

const char *  unknot_copy_words_problem  (const GError  *problem);
char *        unknot_copy_words_last     (int            days,
                                          const GError  *problem) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_copy_words_warning  (int            days,
                                          const GError  *problem) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_copy_words_moment   (int            day,
                                          int            minute,
                                          int            today,
                                          gboolean       twelve) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_copy_words_period   (int            first_day,
                                          int            last_day) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_copy_words_folder   (GFile         *folder) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
