#pragma once

#include <adwaita.h>

#include "unknot-context.h"
#include "unknot-ink.h"

GtkWidget *  unknot_pictures_library  (UnknotContext   *context,
                                       const UnknotInk *ink,
                                       const char      *kind,
                                       const char      *query,
                                       const char      *target);
