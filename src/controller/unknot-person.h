#pragma once

#include "unknot-profile.h"
#include "unknot-technique.h"

G_BEGIN_DECLS

gboolean  unknot_person_can_do  (UnknotProfile         *profile,
                                 const UnknotTechnique *technique);

G_END_DECLS
