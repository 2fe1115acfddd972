#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * A change of pain in words, for whatever it is told of.
 */

char *  unknot_change_dup_text        (double  change) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_change_dup_range_text  (double  low,
                                       double  high) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
