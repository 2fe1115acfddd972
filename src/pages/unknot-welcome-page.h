#pragma once

#include <adwaita.h>

#include "unknot-body-map.h"
#include "unknot-map-bodies.h"
#include "unknot-profile.h"
#include "unknot-safety.h"
#include "unknot-stamper.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_WELCOME_PAGE (unknot_welcome_page_get_type ())

G_DECLARE_FINAL_TYPE (UnknotWelcomePage, unknot_welcome_page, UNKNOT, WELCOME_PAGE, AdwNavigationPage)

UnknotWelcomePage *  unknot_welcome_page_new          (UnknotProfile        *profile,
                                                       UnknotSafety         *safety,
                                                       const UnknotStamper  *stamper) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_welcome_page_set_picture  (UnknotWelcomePage    *self,
                                                       UnknotMapBodies      *bodies,
                                                       UnknotBodyPictures   *pictures,
                                                       const UnknotInk      *ink);

G_END_DECLS
