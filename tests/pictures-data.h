#pragma once

#include <adwaita.h>

#include "unknot-context.h"

GtkWidget *  unknot_pictures_data          (UnknotContext *context);
GtkWidget *  unknot_pictures_data_copies   (UnknotContext *context);
GtkWidget *  unknot_pictures_data_restore  (UnknotContext *context);
GtkWidget *  unknot_pictures_data_preview  (UnknotContext *context);
