#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *  unknot_sign_new  (const char *icon_name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
