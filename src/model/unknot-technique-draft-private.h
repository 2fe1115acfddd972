#pragma once

#include "unknot-technique-draft.h"

G_BEGIN_DECLS

struct _UnknotTechniqueDraft
{
  UnknotTechniqueRules  *rules;
  const UnknotTechnique *base;
  JsonNode              *root;
  JsonNode              *base_root;
  GPtrArray             *steps;      /* JsonObject */
  GHashTable            *muscles;    /* those that are chosen */
  GHashTable            *originals;  /* words as they are shown, to words as they stand in the app's files */
  GBytes                *begun;
};

JsonObject *  unknot_technique_draft_borrow_step  (const UnknotTechniqueDraft *self,
                                                   guint                       step);
void          unknot_technique_draft_learn        (UnknotTechniqueDraft       *self,
                                                   const char                 *context,
                                                   const char                 *text);

G_END_DECLS
