#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void   unknot_guide_keys_add            (GtkWidgetClass *widget_class);
void   unknot_guide_keys_follow_layout  (GtkWidget      *widget);
guint  unknot_guide_keys_translate      (guint           key,
                                         guint           code,
                                         const guint    *others,
                                         guint           n_others);

G_END_DECLS
