#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void  unknot_picture_pass_over (void);

G_END_DECLS
