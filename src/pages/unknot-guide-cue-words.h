#pragma once

#include "unknot-guide-cues.h"

G_BEGIN_DECLS

char *  unknot_guide_cue_words            (const UnknotGuideCourse  *course,
                                           UnknotGuideCue            cue) G_GNUC_WARN_UNUSED_RESULT;
char *  unknot_guide_cue_words_announced  (const UnknotGuideCourse  *course,
                                           UnknotGuideCue            cue) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
