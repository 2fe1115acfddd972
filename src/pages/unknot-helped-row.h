#pragma once

#include <adwaita.h>

#include "unknot-catalogue.h"
#include "unknot-helped.h"
#include "unknot-ink.h"

G_BEGIN_DECLS

GtkWidget *  unknot_helped_row_new  (const UnknotHelped  *helped,
                                     UnknotCatalogue     *catalogue,
                                     const UnknotInk     *ink) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
