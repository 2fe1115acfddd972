#pragma once

#include <adwaita.h>

#include "unknot-profile.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_MOVING_GROUP (unknot_moving_group_get_type ())

G_DECLARE_FINAL_TYPE (UnknotMovingGroup, unknot_moving_group, UNKNOT, MOVING_GROUP, AdwPreferencesGroup)

void  unknot_moving_group_set_profile  (UnknotMovingGroup *self,
                                        UnknotProfile     *profile);

G_END_DECLS
