/* All that a chart or a report can be about. */

#include "unknot-scope-item.h"

static gboolean
has_knot_in (GPtrArray               *knots,
             const UnknotMuscleGroup *region)
{
  for (guint i = 0; i < knots->len; i++)
    {
      const char *muscle = unknot_knot_get_muscle (g_ptr_array_index (knots, i));

      if (muscle != NULL && g_strv_contains ((const char * const *) region->muscles, muscle))
        return TRUE;
    }

  return FALSE;
}

/* A region of a single knot would show the same as the knot. */
static void
add_regions (GPtrArray     *items,
             GPtrArray     *knots,
             UnknotAnatomy *anatomy)
{
  const UnknotMuscleGroup *regions;
  gsize n_regions;

  if (knots->len < 2)
    return;

  regions = unknot_anatomy_get_groups (anatomy, &n_regions);
  for (gsize i = 0; i < n_regions; i++)
    if (has_knot_in (knots, &regions[i]))
      g_ptr_array_add (items, unknot_scope_item_new_region (&regions[i]));
}

/**
 * unknot_scope_item_list:
 * @knots: the person's knots
 * @anatomy: names of muscles and regions
 *
 * Lists the whole body, regions that ever had a knot, knots, and those that are gone.
 *
 * Returns: (transfer full) (element-type UnknotScopeItem): the items
 */
GPtrArray *
unknot_scope_item_list (UnknotKnots   *knots,
                        UnknotAnatomy *anatomy)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) gone = unknot_knots_list_gone (knots);
  g_autoptr (GPtrArray) all = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (knots)); i++)
    g_ptr_array_add (all, unknot_knots_get_knot (knots, i));
  g_ptr_array_extend (all, gone, NULL, NULL);

  g_ptr_array_add (items, unknot_scope_item_new_all ());
  add_regions (items, all, anatomy);
  for (guint i = 0; i < all->len; i++)
    g_ptr_array_add (items, unknot_scope_item_new_knot (g_ptr_array_index (all, i), anatomy));
  return items;
}
