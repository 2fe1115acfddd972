#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void  unknot_touch_follow  (AdwBreakpoint  *breakpoint,
                            GtkWidget      *window);

G_END_DECLS
