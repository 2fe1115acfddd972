#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *  unknot_picture_cache_load   (GFile       *folder,
                                       const char  *key,
                                       gsize        size) G_GNUC_WARN_UNUSED_RESULT;
void      unknot_picture_cache_store  (GFile       *folder,
                                       const char  *key,
                                       GBytes      *pixels);

G_END_DECLS
