/* What lies where: the regions of the body, and what is near and far. */

#include "unknot-safety-private.h"

/**
 * unknot_safety_get_n_regions:
 * @self: the rules
 *
 * Counts the regions.
 *
 * Returns: how many
 */
guint
unknot_safety_get_n_regions (const UnknotSafety *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->regions->len;
}

/**
 * unknot_safety_get_region:
 * @self: the rules
 * @index: which, below their number
 *
 * Lends a region.
 *
 * Returns: (transfer none): the region
 */
const UnknotRegion *
unknot_safety_get_region (const UnknotSafety *self,
                          guint               index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->regions->len, NULL);

  return g_ptr_array_index (self->regions, index);
}

static gboolean
names (char       **list,
       const char  *word)
{
  return g_strv_contains ((const char * const *) list, word);
}

/**
 * unknot_safety_knows_muscle:
 * @self: the rules
 * @muscle: an id
 *
 * Says whether @muscle is a muscle that the rules cover.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_safety_knows_muscle (const UnknotSafety *self,
                            const char         *muscle)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (muscle != NULL, FALSE);

  return unknot_safety_share_region (self, muscle, muscle);
}

gboolean
unknot_safety_is_neck (const UnknotSafety *self,
                       const char         *muscle)
{
  return names (self->neck, muscle);
}

gboolean
unknot_safety_share_region (const UnknotSafety *self,
                            const char         *muscle,
                            const char         *other)
{
  for (guint i = 0; i < self->regions->len; i++)
    {
      const UnknotRegion *region = g_ptr_array_index (self->regions, i);

      if (names (region->muscles, muscle) && names (region->muscles, other))
        return TRUE;
    }

  return FALSE;
}
