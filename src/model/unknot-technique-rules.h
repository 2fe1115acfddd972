#pragma once

#include "unknot-catalogue.h"

G_BEGIN_DECLS

/**
 * UNKNOT_TECHNIQUE_CUE_WORDS:
 *
 * Most words of a cue: it is heard while one moves.
 */
#define UNKNOT_TECHNIQUE_CUE_WORDS 10

/**
 * UNKNOT_TECHNIQUE_SENTENCE_WORDS:
 *
 * Most words of one sentence of a step's text.
 */
#define UNKNOT_TECHNIQUE_SENTENCE_WORDS 14

/**
 * UNKNOT_TECHNIQUE_HOLD_SECONDS:
 *
 * Longest time that anything is pressed or pulled without letting go (clinical.md D3.5).
 */
#define UNKNOT_TECHNIQUE_HOLD_SECONDS 90

/**
 * UNKNOT_TECHNIQUE_STEPS:
 *
 * Most steps of a technique that the app does not bring.
 */
#define UNKNOT_TECHNIQUE_STEPS 12

/**
 * UnknotTechniqueName:
 * @UNKNOT_TECHNIQUE_NAME_MUSCLE: id of a muscle
 * @UNKNOT_TECHNIQUE_NAME_STOP_RULE: id of a stop rule
 * @UNKNOT_TECHNIQUE_NAME_REGION: id of a region of the body
 * @UNKNOT_TECHNIQUE_NAME_PICTURE: name of a pose file
 *
 * What a technique may name.
 */
typedef enum
{
  UNKNOT_TECHNIQUE_NAME_MUSCLE,
  UNKNOT_TECHNIQUE_NAME_STOP_RULE,
  UNKNOT_TECHNIQUE_NAME_REGION,
  UNKNOT_TECHNIQUE_NAME_PICTURE,
} UnknotTechniqueName;

#define UNKNOT_N_TECHNIQUE_NAMES (UNKNOT_TECHNIQUE_NAME_PICTURE + 1)

#define UNKNOT_TYPE_TECHNIQUE_RULES (unknot_technique_rules_get_type ())

/**
 * UnknotTechniqueRules:
 *
 * What every technique is held against, whether it comes with the app or not: the names that exist, and the built-in
 * techniques that others may be based on. Filled once, then immutable and shared between threads.
 */
typedef struct _UnknotTechniqueRules UnknotTechniqueRules;

GType                   unknot_technique_rules_get_type  (void) G_GNUC_CONST;
UnknotTechniqueRules *  unknot_technique_rules_new       (UnknotCatalogue            *built_in) G_GNUC_WARN_UNUSED_RESULT;
UnknotTechniqueRules *  unknot_technique_rules_ref       (UnknotTechniqueRules       *self);
void                    unknot_technique_rules_unref     (UnknotTechniqueRules       *self);

void                    unknot_technique_rules_learn     (UnknotTechniqueRules       *self);
void                    unknot_technique_rules_add       (UnknotTechniqueRules       *self,
                                                          UnknotTechniqueName         kind,
                                                          const char                 *name);
gboolean                unknot_technique_rules_know      (const UnknotTechniqueRules *self,
                                                          UnknotTechniqueName         kind,
                                                          const char                 *name);

UnknotCatalogue *       unknot_technique_rules_get_built_in
                                                         (const UnknotTechniqueRules *self);
const UnknotTechnique * unknot_technique_rules_get_base  (const UnknotTechniqueRules *self,
                                                          const UnknotTechnique      *technique);
const UnknotStep *      unknot_technique_rules_get_shown (const UnknotTechniqueRules *self,
                                                          const char                 *picture,
                                                          const UnknotTechnique     **technique);
gboolean                unknot_technique_rules_may_show  (const UnknotTechniqueRules *self,
                                                          const UnknotTechnique      *base,
                                                          const char                 *picture);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotTechniqueRules, unknot_technique_rules_unref)

G_END_DECLS
