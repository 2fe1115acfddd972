#pragma once

#include "unknot-geometry.h"

G_BEGIN_DECLS

guint  unknot_simplify_polygon (UnknotPoint *points,
                                guint        n_points,
                                double       least,
                                guint        most_points);

G_END_DECLS
