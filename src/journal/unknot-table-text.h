#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *  unknot_table_text_decode     (GBytes      *bytes,
                                      GError     **error) G_GNUC_WARN_UNUSED_RESULT;
char    unknot_table_text_separator  (const char  *text);

G_END_DECLS
