#pragma once

#include "unknot-pack-store.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_TECHNIQUES (unknot_techniques_get_type ())

G_DECLARE_FINAL_TYPE (UnknotTechniques, unknot_techniques, UNKNOT, TECHNIQUES, GObject)

UnknotTechniques *      unknot_techniques_new            (GFile             *data,
                                                          GFile             *state) G_GNUC_WARN_UNUSED_RESULT;

UnknotCatalogue *       unknot_techniques_get_catalogue  (UnknotTechniques  *self);
UnknotTechniqueRules *  unknot_techniques_get_rules      (UnknotTechniques  *self);
UnknotPackStore *       unknot_techniques_get_store      (UnknotTechniques  *self);

G_END_DECLS
