#pragma once

#include <gtk/gtk.h>

#include "unknot-context.h"

GtkWidget * unknot_pictures_report (UnknotContext *context);
