#pragma once

#include <gtk/gtk.h>

#include "unknot-context.h"
#include "unknot-ink.h"

/* What helped, with two techniques named and more on the way; with the words on how it is counted if wanted. */
GtkWidget *  unknot_pictures_helped  (UnknotContext    *context,
                                      const UnknotInk  *ink,
                                      gboolean          explain);
