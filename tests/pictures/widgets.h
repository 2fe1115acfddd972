#pragma once

#include <adwaita.h>

#include "find-widget.h"

G_BEGIN_DECLS

typedef void (*UnknotPicturesThen) (AdwDialog *dialog);

GtkWidget *  unknot_pictures_show_dialog  (AdwDialog          *dialog,
                                           UnknotPicturesThen  then);
void         unknot_pictures_scroll_to    (GtkWidget          *widget);
GtkWidget *  unknot_pictures_navigation   (gpointer            page);

G_END_DECLS
