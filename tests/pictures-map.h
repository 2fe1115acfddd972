#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void  unknot_pictures_look_closely  (GtkWidget  *page);
void  unknot_pictures_open_menu     (GtkWidget  *page);

G_END_DECLS
