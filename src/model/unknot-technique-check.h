#pragma once

#include "unknot-finding.h"
#include "unknot-technique-rules.h"

G_BEGIN_DECLS

GPtrArray *  unknot_technique_check           (const UnknotTechnique      *technique,
                                               const UnknotTechniqueRules *rules) G_GNUC_WARN_UNUSED_RESULT;

guint        unknot_technique_count_words     (const char                 *text);
guint        unknot_technique_count_longest   (const char                 *text);
gboolean     unknot_technique_works_in        (UnknotStepPhase             phase);
int          unknot_technique_get_first_hold  (const UnknotTechnique      *base);
int          unknot_technique_get_longest_hold
                                              (const UnknotTechnique      *base);
int          unknot_technique_get_longest_step
                                              (const UnknotTechnique      *base);
gboolean     unknot_technique_is_honest       (const char                 *text);
gboolean     unknot_verdict_is_as_strict      (UnknotVerdict               verdict,
                                               UnknotVerdict               than);

G_END_DECLS
