#pragma once

#include "scenes.h"
#include "unknot-body-page.h"

G_BEGIN_DECLS

UnknotBodyPage *  unknot_pictures_make_body  (const UnknotPicturesWorld *world);

G_END_DECLS
