#include "unknot-view.h"

static const char * const ids[] = { "back", "front", "side" };

/**
 * unknot_view_to_id:
 * @view: a view
 *
 * Gives the word that files use for @view.
 *
 * Returns: (transfer none): `back`, `front` or `side`
 */
const char *
unknot_view_to_id (UnknotView view)
{
  g_return_val_if_fail (view < G_N_ELEMENTS (ids), ids[UNKNOT_VIEW_BACK]);

  return ids[view];
}

/**
 * unknot_view_from_id:
 * @id: a word of a file
 * @view: (out): the view
 *
 * Reads the word that files use for a view.
 *
 * Returns: `TRUE` if @id names a view
 */
gboolean
unknot_view_from_id (const char *id,
                     UnknotView *view)
{
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    if (g_str_equal (id, ids[i]))
      {
        *view = (UnknotView) i;
        return TRUE;
      }

  return FALSE;
}
