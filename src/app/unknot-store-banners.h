#pragma once

#include <adwaita.h>

#include "unknot-store.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_STORE_BANNERS (unknot_store_banners_get_type ())

G_DECLARE_FINAL_TYPE (UnknotStoreBanners, unknot_store_banners, UNKNOT, STORE_BANNERS, AdwBin)

void  unknot_store_banners_set_store    (UnknotStoreBanners  *self,
                                         UnknotStore         *store);
void  unknot_store_banners_show_copies  (UnknotStoreBanners  *self,
                                         const char          *words);

G_END_DECLS
