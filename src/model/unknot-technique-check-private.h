#pragma once

#include "unknot-technique-check.h"

G_BEGIN_DECLS

/* One technique on trial, shared by the two halves of the check. */
typedef struct
{
  const UnknotTechnique      *technique;
  const UnknotTechniqueRules *rules;
  GPtrArray                  *findings;
} UnknotTrial;

void  unknot_trial_note        (UnknotTrial           *self,
                                const char            *member,
                                const char            *sentence);
void  unknot_trial_note_step   (UnknotTrial           *self,
                                const char            *member,
                                guint                  step,
                                const char            *sentence);
void  unknot_trial_check_copy  (UnknotTrial           *self,
                                const UnknotTechnique *base);

G_END_DECLS
