#pragma once

#include "unknot-skeleton.h"
#include "unknot-trace.h"

G_BEGIN_DECLS

void   unknot_shade_find   (const UnknotTrace    *trace,
                            const UnknotStage    *stage,
                            float                *dark,
                            float                *relief);

float  unknot_blade_shade  (const UnknotSkeleton *skeleton,
                            UnknotVector          place);

G_END_DECLS
