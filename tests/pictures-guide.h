#pragma once

#include <adwaita.h>

#include "unknot-context.h"

G_BEGIN_DECLS

GtkWidget *  unknot_pictures_guide_press    (UnknotContext *context);
GtkWidget *  unknot_pictures_guide_media    (UnknotContext *context);
GtkWidget *  unknot_pictures_guide_paused      (UnknotContext *context);
GtkWidget *  unknot_pictures_guide_far      (UnknotContext *context);
GtkWidget *  unknot_pictures_guide_ache     (UnknotContext *context);
GtkWidget *  unknot_pictures_guide_ache_far (UnknotContext *context);
GtkWidget *  unknot_pictures_guide_advice   (UnknotContext *context);
GtkWidget *  unknot_pictures_guide_stop     (UnknotContext *context);
GtkWidget *  unknot_pictures_guide_signs    (UnknotContext *context);
GtkWidget *  unknot_pictures_guide_waits    (UnknotContext *context);
GtkWidget *  unknot_pictures_guide_own_pace (UnknotContext *context);
GtkWidget *  unknot_pictures_guide_steps    (UnknotContext *context);
GtkWidget *  unknot_pictures_guide_switch   (UnknotContext *context);
GtkWidget *  unknot_pictures_guide_stretch  (UnknotContext *context);
GtkWidget *  unknot_pictures_guide_keys     (UnknotContext *context);
GtkWidget *  unknot_pictures_step_keys      (UnknotContext *context);
GtkWidget *  unknot_pictures_guide_ask      (UnknotContext *context);
GtkWidget *  unknot_pictures_rating         (UnknotContext *context);

G_END_DECLS
