#pragma once

#include "unknot-profile.h"

G_BEGIN_DECLS

/* For the three files that make up the profile. */

JsonObject *  unknot_profile_get_object   (UnknotProfile  *self);
void          unknot_profile_say_changed  (UnknotProfile  *self,
                                           const char     *property);

G_END_DECLS
