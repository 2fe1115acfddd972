#pragma once

#include <adwaita.h>

#include "unknot-context.h"

GtkWidget *  unknot_pictures_packs_editor  (UnknotContext *context);
GtkWidget *  unknot_pictures_packs_wrong   (UnknotContext *context);
GtkWidget *  unknot_pictures_packs_chooser (UnknotContext *context);
GtkWidget *  unknot_pictures_packs_folders (UnknotContext *context);
