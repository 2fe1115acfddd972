#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void  unknot_headings_mark  (GtkWidget *widget);

G_END_DECLS
