#pragma once

#include <adwaita.h>

#include "unknot-catalogue.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_WARNING_PAGE (unknot_warning_page_get_type ())

G_DECLARE_FINAL_TYPE (UnknotWarningPage, unknot_warning_page, UNKNOT, WARNING_PAGE, AdwNavigationPage)

UnknotWarningPage *  unknot_warning_page_new  (UnknotSafety         *safety,
                                               UnknotLevel           level,
                                               const char * const   *flags,
                                               const char           *emergency_number,
                                               int                   today) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_warning_page_add_card  (UnknotWarningPage      *self,
                                                    UnknotTechnique        *card);

G_END_DECLS
