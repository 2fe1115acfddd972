#pragma once

#include "unknot-window.h"

G_BEGIN_DECLS

void  unknot_window_memory_fit   (const GdkRectangle  *monitors,
                                  guint                n_monitors,
                                  int                 *width,
                                  int                 *height);
void  unknot_window_memory_bind  (UnknotWindow        *window,
                                  GSettings           *settings);

G_END_DECLS
