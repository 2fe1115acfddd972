#pragma once

#include "unknot-atlas.h"

G_BEGIN_DECLS

/**
 * UnknotPressSpot:
 * @muscle: id of the muscle, owned by the anatomy
 * @view: the view it is on
 * @place: where, in body units of @view
 *
 * Where pressure on a muscle is shown when nobody pointed.
 */
typedef struct
{
  const char  *muscle;
  UnknotView   view;
  UnknotPoint  place;
} UnknotPressSpot;

gboolean  unknot_press_spot_find  (UnknotAtlas      *atlas,
                                   UnknotMuscle     *muscle,
                                   UnknotSide        side,
                                   UnknotPressSpot  *spot);
GArray *  unknot_press_spot_list  (UnknotAtlas      *atlas,
                                   UnknotSide        side) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
