#pragma once

#include <gtk/gtk.h>

#include "unknot-context.h"

/* What the week pane may have to say. */
typedef enum
{
  UNKNOT_PICTURES_WEEK_PLAIN,
  UNKNOT_PICTURES_WEEK_FLARE,
  UNKNOT_PICTURES_WEEK_CHANGE,
  UNKNOT_PICTURES_WEEK_SOMEONE,
  UNKNOT_PICTURES_WEEK_MAINTENANCE,
} UnknotPicturesWeek;

GtkWidget *  unknot_pictures_week  (UnknotContext      *context,
                                    UnknotPicturesWeek  scene);
