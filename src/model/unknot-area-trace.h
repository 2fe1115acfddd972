#pragma once

#include "unknot-area.h"
#include "unknot-atlas.h"
#include "unknot-records.h"

G_BEGIN_DECLS

/*
 * How areas come about: drawn with a pen, round of a size, moved and scaled; always inside the body, and with the
 * muscles that they lie on. Pure functions.
 */

UnknotArea *  unknot_area_trace (UnknotAtlas        *atlas,
                                 UnknotSheet         sheet,
                                 const UnknotPoint  *path,
                                 guint               n_points) G_GNUC_WARN_UNUSED_RESULT;
UnknotArea *  unknot_area_round (UnknotAtlas        *atlas,
                                 UnknotSheet         sheet,
                                 UnknotPoint         middle,
                                 double              radius) G_GNUC_WARN_UNUSED_RESULT;
UnknotArea *  unknot_area_shift (UnknotArea         *area,
                                 UnknotAtlas        *atlas,
                                 UnknotSheet         sheet,
                                 double              x,
                                 double              y) G_GNUC_WARN_UNUSED_RESULT;
UnknotArea *  unknot_area_scale (UnknotArea         *area,
                                 UnknotAtlas        *atlas,
                                 UnknotSheet         sheet,
                                 double              factor) G_GNUC_WARN_UNUSED_RESULT;
double        unknot_area_get_radius (UnknotArea    *area);
void          unknot_area_put   (UnknotArea         *area,
                                 UnknotKnotRecord   *record);

guint         unknot_area_rank_muscles (UnknotArea       *area,
                                        UnknotAtlas      *atlas,
                                        UnknotSheet       sheet,
                                        UnknotAreaMuscle *muscles);

G_END_DECLS
