#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *  unknot_text       (const char         *context,
                                 const char         *text);
GStrv         unknot_text_list  (const char         *context,
                                 const char * const *texts) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_text_fill  (const char         *text,
                                 int                 target,
                                 int                 cap) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
