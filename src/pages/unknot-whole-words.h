#pragma once

#include <glib.h>

G_BEGIN_DECLS

void unknot_whole_words_install (void);

G_END_DECLS
