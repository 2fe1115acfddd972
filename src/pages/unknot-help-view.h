#pragma once

#include <adwaita.h>

#include "unknot-articles.h"
#include "unknot-figure-studio.h"
#include "unknot-help.h"

G_BEGIN_DECLS

AdwNavigationPage *  unknot_help_view_new  (const UnknotHelpPage *page,
                                            UnknotArticles       *articles,
                                            UnknotFigureStudio   *studio) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
