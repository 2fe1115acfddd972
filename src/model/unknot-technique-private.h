#pragma once

#include "unknot-technique.h"

G_BEGIN_DECLS

/* The words of the files, shared by unknot-technique.c and unknot-technique-parse.c. */
extern const char * const unknot_kind_ids[UNKNOT_N_KINDS];
extern const char * const unknot_slot_ids[UNKNOT_N_SLOTS];

G_END_DECLS
