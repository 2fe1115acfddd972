#pragma once

#include <glib.h>

G_BEGIN_DECLS

void  unknot_at_actions_install  (void);

G_END_DECLS
