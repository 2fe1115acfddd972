#pragma once

#include "unknot-context.h"

G_BEGIN_DECLS

GtkWidget *  unknot_pictures_help        (UnknotContext *context);
GtkWidget *  unknot_pictures_help_found  (UnknotContext *context);
GtkWidget *  unknot_pictures_help_steps  (UnknotContext *context);
GtkWidget *  unknot_pictures_help_press  (UnknotContext *context);

G_END_DECLS
