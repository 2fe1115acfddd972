#pragma once

#include <adwaita.h>

#include "unknot-profile.h"
#include "unknot-safety.h"
#include "unknot-stamper.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_HEALTH (unknot_health_get_type ())

G_DECLARE_FINAL_TYPE (UnknotHealth, unknot_health, UNKNOT, HEALTH, AdwBin)

void  unknot_health_add          (UnknotHealth   *self,
                                  const char     *condition,
                                  const char     *name,
                                  const char     *about);
void  unknot_health_add_details  (UnknotHealth        *self,
                                  const UnknotSafety  *safety,
                                  UnknotCondition      condition);
void  unknot_health_set_profile  (UnknotHealth         *self,
                                  UnknotProfile        *profile,
                                  const UnknotStamper  *stamper);

G_END_DECLS
