#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *  unknot_export_words_failed  (const GError  *error);

G_END_DECLS
