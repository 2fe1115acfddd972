#include "unknot-scope.h"

/**
 * unknot_scope_make_knot:
 * @uuid: UUID of a knot
 *
 * Makes the scope of one knot.
 *
 * Returns: the scope, which borrows @uuid
 */
UnknotScope
unknot_scope_make_knot (const char *uuid)
{
  return (UnknotScope) { .kind = UNKNOT_SCOPE_KNOT, .id = uuid };
}

/**
 * unknot_scope_make_region:
 * @id: id of an everyday region
 * @muscles: (array zero-terminated=1): ids of its muscles
 *
 * Makes the scope of a region.
 *
 * Returns: the scope, which borrows @id and @muscles
 */
UnknotScope
unknot_scope_make_region (const char         *id,
                          const char * const *muscles)
{
  return (UnknotScope) { .kind = UNKNOT_SCOPE_REGION, .id = id, .muscles = muscles };
}

/**
 * unknot_scope_has:
 * @self: a scope
 * @knot: (nullable): UUID of the knot that a number is about; `NULL` for the whole body
 * @muscle: (nullable): id of the muscle that the knot was in at that time, where it is known
 *
 * Says whether a number belongs to a scope.
 *
 * Returns: `TRUE` if it does
 */
gboolean
unknot_scope_has (const UnknotScope *self,
                  const char        *knot,
                  const char        *muscle)
{
  g_return_val_if_fail (self != NULL, FALSE);

  switch (self->kind)
    {
    case UNKNOT_SCOPE_ALL:
      return TRUE;
    case UNKNOT_SCOPE_REGION:
      return knot != NULL && muscle != NULL && self->muscles != NULL && g_strv_contains (self->muscles, muscle);
    case UNKNOT_SCOPE_KNOT:
      return knot != NULL && g_strcmp0 (knot, self->id) == 0;
    default:
      g_return_val_if_reached (FALSE);
    }
}
