#pragma once

#include <gtk/gtk.h>

#include "unknot-geometry.h"

G_BEGIN_DECLS

gboolean  unknot_map_way_next  (const UnknotPoint *places,
                                gsize              n_places,
                                gsize              from,
                                GtkDirectionType   direction,
                                gsize             *next);

G_END_DECLS
