#pragma once

#include "unknot-articles.h"
#include "unknot-technique.h"

G_BEGIN_DECLS

const char *  unknot_technique_words_kind      (UnknotKind              kind);
const char *  unknot_technique_words_strength  (UnknotEvidenceStrength  strength);
const char *  unknot_technique_words_dots      (UnknotEvidenceStrength  strength);
const char *  unknot_technique_words_verdict   (UnknotVerdict           verdict);
const char *  unknot_technique_words_source    (UnknotSourceQuality     quality);
const char *  unknot_technique_words_quality   (UnknotSourceQuality     quality);
char *        unknot_technique_words_needs     (const UnknotTechnique  *technique) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_technique_words_hold      (const UnknotDose       *dose) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_technique_words_count     (const UnknotDose       *dose) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_technique_words_often     (const UnknotDose       *dose) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
