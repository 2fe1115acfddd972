#pragma once

#include "unknot-geometry.h"

G_BEGIN_DECLS

/*
 * Polygons as plain lists of corners in order, the first not repeated at the end. Pure functions.
 */

double       unknot_polygon_area         (const UnknotPoint *points,
                                          guint              n_points);
UnknotPoint  unknot_polygon_centroid     (const UnknotPoint *points,
                                          guint              n_points);
gboolean     unknot_polygon_contains     (const UnknotPoint *points,
                                          guint              n_points,
                                          UnknotPoint        place);
gboolean     unknot_polygon_crosses      (const UnknotPoint *points,
                                          guint              n_points);
UnknotPoint  unknot_polygon_inner_point  (const UnknotPoint *points,
                                          guint              n_points);

G_END_DECLS
