#pragma once

#include "unknot-window.h"

G_BEGIN_DECLS

void  unknot_settings_bind  (GSettings      *settings,
                             UnknotContext  *context,
                             UnknotWindow   *window);

G_END_DECLS
