#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void  unknot_guide_keys_add  (GtkWidgetClass *widget_class);

G_END_DECLS
