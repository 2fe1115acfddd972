#pragma once

#include <gtk/gtk.h>

#include "unknot-context.h"
#include "unknot-theme.h"

GtkWidget *  unknot_pictures_relief         (UnknotContext *context,
                                             UnknotTheme   *theme,
                                             guint          n_knots);
GtkWidget *  unknot_pictures_relief_aside   (UnknotContext *context,
                                             UnknotTheme   *theme);
GtkWidget *  unknot_pictures_relief_week    (UnknotContext *context,
                                             UnknotTheme   *theme);
GtkWidget *  unknot_pictures_soreness       (UnknotContext *context);
GtkWidget *  unknot_pictures_ask_several    (UnknotContext *context);
GtkWidget *  unknot_pictures_rating_several (void);
