#pragma once

#include <adwaita.h>

#include "unknot-profile.h"
#include "unknot-safety-details.h"
#include "unknot-stamper.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_DETAILS_PAGE (unknot_details_page_get_type ())

G_DECLARE_FINAL_TYPE (UnknotDetailsPage, unknot_details_page, UNKNOT, DETAILS_PAGE, AdwNavigationPage)

UnknotDetailsPage *  unknot_details_page_new  (const UnknotSafety   *safety,
                                               UnknotProfile        *profile,
                                               const UnknotStamper  *stamper,
                                               GPtrArray            *details) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
