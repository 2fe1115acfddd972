#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *  unknot_pictures_import_preview  (void);
GtkWidget *  unknot_pictures_import_drop     (GtkWidget  *page);
GtkWidget *  unknot_pictures_news            (void);
GtkWidget *  unknot_pictures_import_waiting  (void);
GtkWidget *  unknot_pictures_import_refused  (void);
GtkWidget *  unknot_pictures_erase           (void);

G_END_DECLS
