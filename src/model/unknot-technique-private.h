#pragma once

#include "unknot-technique.h"

G_BEGIN_DECLS

/* The words of the files, shared by unknot-technique.c and unknot-technique-parse.c. */
extern const char * const unknot_verdict_ids[UNKNOT_N_VERDICTS];
extern const char * const unknot_kind_ids[UNKNOT_N_KINDS];
extern const char * const unknot_slot_ids[UNKNOT_N_SLOTS];

void  unknot_technique_adopt  (UnknotTechnique       *self,
                               const UnknotTechnique *base,
                               UnknotOrigin           origin,
                               const char            *pack);

G_END_DECLS
