#pragma once

#include <gtk/gtk.h>

#include "unknot-knot.h"

G_BEGIN_DECLS

GMenuModel *  unknot_knot_menu_new  (UnknotKnot  *knot) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
