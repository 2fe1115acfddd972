#pragma once

#include "unknot-profile.h"
#include "unknot-records.h"

G_BEGIN_DECLS

/* For the files that make up the profile. */

JsonObject *  unknot_profile_get_object   (UnknotProfile  *self);
JsonArray *   unknot_profile_need_array   (UnknotProfile  *self,
                                           const char     *member);
JsonObject *  unknot_profile_need_object  (UnknotProfile  *self,
                                           const char     *member);
void          unknot_profile_say_changed  (UnknotProfile  *self,
                                           const char     *property);
void          unknot_profile_say_checked  (UnknotProfile     *self,
                                           UnknotCheckRecord *check);

G_END_DECLS
