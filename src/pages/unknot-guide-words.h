#pragma once

#include "unknot-guide.h"

G_BEGIN_DECLS

const char *  unknot_guide_words_phase     (UnknotStepPhase           phase);
char *        unknot_guide_words_state     (const UnknotGuideCourse  *course) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_guide_words_side      (const UnknotGuideCourse  *course) G_GNUC_WARN_UNUSED_RESULT;
const char *  unknot_guide_words_cue       (const UnknotGuideCourse  *course);
const char *  unknot_guide_words_ask       (UnknotGuideAsk            ask);
const char *  unknot_guide_words_paused    (const UnknotGuideCourse  *course);
const char *  unknot_guide_words_media     (const UnknotGuideCourse  *course);
const char *  unknot_guide_words_track     (const UnknotGuideCourse  *course);
char *        unknot_guide_words_count     (const UnknotGuideCourse  *course) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_guide_words_progress  (const UnknotGuideCourse  *course) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_guide_words_spoken    (const UnknotGuideCourse  *course) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
