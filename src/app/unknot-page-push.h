#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void  unknot_page_push  (AdwNavigationView  *pages,
                         AdwNavigationPage  *page);

G_END_DECLS
