#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

guint  unknot_picture_find_cut  (GtkWindow   *window,
                                 const char  *name);

G_END_DECLS
