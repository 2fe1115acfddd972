#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void         unknot_shortcuts_install     (GtkApplication *application);
AdwDialog *  unknot_shortcuts_dialog_new  (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
