#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void  unknot_unsaved_watch   (AdwDialog  *dialog,
                              gpointer    field);
void  unknot_unsaved_settle  (AdwDialog  *dialog);
void  unknot_unsaved_ask     (AdwDialog  *dialog,
                              const char *words);

G_END_DECLS
