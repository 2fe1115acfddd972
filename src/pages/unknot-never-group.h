#pragma once

#include <adwaita.h>

#include "unknot-catalogue.h"
#include "unknot-profile.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_NEVER_GROUP (unknot_never_group_get_type ())

G_DECLARE_FINAL_TYPE (UnknotNeverGroup, unknot_never_group, UNKNOT, NEVER_GROUP, AdwBin)

void  unknot_never_group_set_profile  (UnknotNeverGroup *self,
                                       UnknotCatalogue  *catalogue,
                                       UnknotProfile    *profile);

G_END_DECLS
