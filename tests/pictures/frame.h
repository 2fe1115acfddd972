#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *  unknot_pictures_frame  (GtkWidget *page);

G_END_DECLS
