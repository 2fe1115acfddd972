#pragma once

#include "unknot-body-page.h"
#include "unknot-context.h"

/* What is shown of the life and the size of a knot. */
typedef enum
{
  UNKNOT_PICTURES_KNOT_EARLIER,
  UNKNOT_PICTURES_KNOT_LIFE,
  UNKNOT_PICTURES_KNOT_SIDE,
  UNKNOT_PICTURES_KNOT_DRAW,
  UNKNOT_PICTURES_KNOT_AREA,
  UNKNOT_PICTURES_KNOT_AREA_CARD,
} UnknotPicturesKnot;

void  unknot_pictures_knot (UnknotBodyPage     *page,
                            UnknotContext      *context,
                            UnknotKnot         *knot,
                            UnknotPicturesKnot  scene);
