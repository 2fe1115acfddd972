/* Which knot a break of 90 seconds is for. */

#include "unknot-break.h"

#include "unknot-plan-today.h"

static gboolean
has_relief (UnknotContext *context,
            UnknotKnot    *knot)
{
  UnknotReviewSources sources = {
    unknot_context_get_catalogue (context), unknot_context_get_safety (context), unknot_context_get_profile (context),
    unknot_context_get_journal (context),
  };
  UnknotAtlas *atlas = unknot_map_bodies_get_atlas (unknot_context_get_bodies (context), unknot_knot_get_aspect (knot));
  g_autoptr (UnknotPlan) plan =
    unknot_plan_today (&sources, atlas, &knot, 1, UNKNOT_BREAK_MINUTES,
                       unknot_stamper_get_time (unknot_context_get_stamper (context)), NULL);

  return unknot_plan_today_has_relief (plan);
}

/**
 * unknot_break_find_knot:
 * @context: what is known
 * @treatable: (out) (optional): whether it can be treated today
 *
 * Finds the knot that hurts most of those that can be treated today. If none can, it is the one that hurts most: its plan
 * says why.
 *
 * Returns: (transfer full) (nullable): the knot; `NULL` if none hurts
 */
UnknotKnot *
unknot_break_find_knot (UnknotContext *context,
                        gboolean      *treatable)
{
  g_autoptr (GPtrArray) open = unknot_knots_list_open (unknot_context_get_knots (context));

  for (guint i = 0; i < open->len; i++)
    if (has_relief (context, g_ptr_array_index (open, i)))
      {
        if (treatable != NULL)
          *treatable = TRUE;
        return g_object_ref (g_ptr_array_index (open, i));
      }

  if (treatable != NULL)
    *treatable = FALSE;

  return open->len > 0 ? g_object_ref (g_ptr_array_index (open, 0)) : NULL;
}
