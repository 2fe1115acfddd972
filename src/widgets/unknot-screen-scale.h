#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

double  unknot_screen_scale_get    (GtkWidget  *widget);
void    unknot_screen_scale_watch  (GtkWidget  *widget,
                                    GCallback   changed_cb);

G_END_DECLS
