#pragma once

#include "unknot-outline.h"

G_BEGIN_DECLS

GArray *  unknot_area_mask_trace (const UnknotPoint *path,
                                  guint              n_points,
                                  UnknotOutline     *inside,
                                  double             step) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
