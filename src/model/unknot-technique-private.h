#pragma once

#include "unknot-record.h"
#include "unknot-technique.h"

G_BEGIN_DECLS

/* The words of the files, shared by unknot-technique.c and unknot-technique-parse.c. */
extern const char * const unknot_verdict_ids[UNKNOT_N_VERDICTS];
extern const char * const unknot_kind_ids[UNKNOT_N_KINDS];
extern const char * const unknot_slot_ids[UNKNOT_N_SLOTS];

void  unknot_technique_adopt       (UnknotTechnique       *self,
                                    const UnknotTechnique *base,
                                    UnknotOrigin           origin,
                                    const char            *pack);
void  unknot_technique_read_notes  (UnknotTechnique       *self,
                                    UnknotRecord          *record);
void  unknot_technique_note_free   (gpointer               data);

G_END_DECLS
