#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UnknotScopeKind:
 * @UNKNOT_SCOPE_ALL: the whole body: every knot, and what was said of no knot
 * @UNKNOT_SCOPE_REGION: an everyday region: every knot in one of its muscles
 * @UNKNOT_SCOPE_KNOT: one knot
 *
 * Whose numbers are meant.
 */
typedef enum
{
  UNKNOT_SCOPE_ALL,
  UNKNOT_SCOPE_REGION,
  UNKNOT_SCOPE_KNOT,
} UnknotScopeKind;

/**
 * UnknotScope:
 * @kind: whose numbers are meant
 * @id: (nullable): UUID of the knot, id of the region; `NULL` for the whole body
 * @muscles: (nullable) (array zero-terminated=1): ids of a region's muscles, see [struct@Unknot.MuscleGroup]; `NULL` for
 *   the others
 *
 * What a chart, a trend or a report is about. The texts are borrowed: a scope lives no longer than what it was made of.
 */
typedef struct
{
  UnknotScopeKind      kind;
  const char          *id;
  const char * const  *muscles;
} UnknotScope;

#define UNKNOT_SCOPE_INIT { UNKNOT_SCOPE_ALL, NULL, NULL }

UnknotScope  unknot_scope_make_knot    (const char          *uuid);
UnknotScope  unknot_scope_make_region  (const char          *id,
                                        const char * const  *muscles);
gboolean     unknot_scope_has          (const UnknotScope   *self,
                                        const char          *knot,
                                        const char          *muscle);

G_END_DECLS
