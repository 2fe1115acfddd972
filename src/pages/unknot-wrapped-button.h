#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void  unknot_wrapped_button_set_label  (GtkButton  *button,
                                        const char *label);

G_END_DECLS
