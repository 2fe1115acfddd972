#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void  unknot_private_forget_recent  (GFile *file);

G_END_DECLS
