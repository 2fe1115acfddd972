#pragma once

#include <adwaita.h>

#include "unknot-context.h"

GtkWidget *  unknot_pictures_table_other  (UnknotContext *context);
GtkWidget *  unknot_pictures_table_asks   (UnknotContext *context);
GtkWidget *  unknot_pictures_table_own    (UnknotContext *context);
