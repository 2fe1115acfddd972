#pragma once

#include <adwaita.h>

#include "unknot-library-sources.h"

G_BEGIN_DECLS

GtkWidget *  unknot_library_muscle_new   (const UnknotLibrarySources *sources,
                                          UnknotMuscle               *muscle) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *  unknot_library_article_new  (const UnknotLibrarySources *sources,
                                          UnknotArticle              *article) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
