#pragma once

#include "unknot-body-draw.h"

G_BEGIN_DECLS

GBytes *  unknot_svg_of_body  (UnknotMapBody    *body,
                               UnknotBodyArt    *art,
                               UnknotSheet       sheet,
                               const UnknotInk  *ink) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
