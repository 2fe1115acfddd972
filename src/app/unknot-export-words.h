#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *  unknot_export_words_failed    (const GError  *error);
char *        unknot_export_words_left_out  (guint          n_left_out) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
