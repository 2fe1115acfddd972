#pragma once

#include <adwaita.h>

#include "unknot-profile.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_THINGS (unknot_things_get_type ())

G_DECLARE_FINAL_TYPE (UnknotThings, unknot_things, UNKNOT, THINGS, AdwBin)

void  unknot_things_set_profile  (UnknotThings   *self,
                                  UnknotProfile  *profile);

G_END_DECLS
