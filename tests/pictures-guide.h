#pragma once

#include <adwaita.h>

#include "unknot-figure-studio.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

GtkWidget *  unknot_pictures_guide_press    (UnknotFigureStudio *studio);
GtkWidget *  unknot_pictures_guide_far      (UnknotFigureStudio *studio);
GtkWidget *  unknot_pictures_guide_switch   (UnknotFigureStudio *studio);
GtkWidget *  unknot_pictures_guide_stretch  (UnknotFigureStudio *studio);
GtkWidget *  unknot_pictures_guide_ache     (UnknotFigureStudio *studio);
GtkWidget *  unknot_pictures_guide_advice   (UnknotFigureStudio *studio);
GtkWidget *  unknot_pictures_guide_waits    (UnknotFigureStudio *studio);
GtkWidget *  unknot_pictures_guide_stopped  (UnknotFigureStudio *studio,
                                             const UnknotSafety *safety);
GtkWidget *  unknot_pictures_guide_keys     (UnknotFigureStudio *studio);
GtkWidget *  unknot_pictures_step_keys      (UnknotFigureStudio *studio);
GtkWidget *  unknot_pictures_guide_ask      (UnknotFigureStudio *studio);
GtkWidget *  unknot_pictures_rating         (UnknotFigureStudio *studio);

G_END_DECLS
