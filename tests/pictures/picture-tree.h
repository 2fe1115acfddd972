#pragma once

#include <glib.h>

G_BEGIN_DECLS

void  unknot_picture_show  (void);
void  unknot_picture_hold  (const char *name);

G_END_DECLS
