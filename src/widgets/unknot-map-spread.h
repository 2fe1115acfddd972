#pragma once

#include "unknot-geometry.h"

G_BEGIN_DECLS

void  unknot_map_spread (UnknotPoint       *middles,
                         const double      *radii,
                         const gboolean    *fixed,
                         guint              n_discs);

G_END_DECLS
