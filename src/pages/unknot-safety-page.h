#pragma once

#include <adwaita.h>

#include "unknot-profile.h"
#include "unknot-safety.h"
#include "unknot-stamper.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_SAFETY_PAGE (unknot_safety_page_get_type ())

G_DECLARE_FINAL_TYPE (UnknotSafetyPage, unknot_safety_page, UNKNOT, SAFETY_PAGE, AdwNavigationPage)

UnknotSafetyPage *  unknot_safety_page_new  (UnknotSafety         *safety,
                                             UnknotProfile        *profile,
                                             const UnknotStamper  *stamper,
                                             const char * const   *flags) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
