#pragma once

#include "unknot-camera.h"
#include "unknot-field.h"

G_BEGIN_DECLS

UnknotField *  unknot_sight_field  (const UnknotStage      *stage,
                                    const UnknotBoundPose  *pose) G_GNUC_WARN_UNUSED_RESULT;
double         unknot_sight_share  (const UnknotField      *bodies,
                                    UnknotVector            at,
                                    UnknotVector            normal,
                                    const UnknotCamera     *camera);

G_END_DECLS
