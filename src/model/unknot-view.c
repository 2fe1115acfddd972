#include "unknot-view.h"

static const char * const ids[] = { "back", "front", "side" };
static const char * const aspect_ids[] = { "back", "front", "left", "right" };

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

/**
 * unknot_aspect_to_id:
 * @aspect: an aspect
 *
 * Gives the word that settings and pictures use for @aspect.
 *
 * Returns: (transfer none): `back`, `front`, `left` or `right`
 */
const char *
unknot_aspect_to_id (UnknotAspect aspect)
{
  g_return_val_if_fail (aspect < G_N_ELEMENTS (aspect_ids), aspect_ids[UNKNOT_ASPECT_BACK]);

  return aspect_ids[aspect];
}

/**
 * unknot_aspect_from_id:
 * @id: a word
 * @aspect: (out): the aspect, set only if there is one
 *
 * Reads the word that settings and pictures use for an aspect.
 *
 * Returns: `TRUE` if @id names an aspect
 */
gboolean
unknot_aspect_from_id (const char   *id,
                       UnknotAspect *aspect)
{
  for (guint i = 0; i < G_N_ELEMENTS (aspect_ids); i++)
    if (g_str_equal (id, aspect_ids[i]))
      {
        *aspect = (UnknotAspect) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * unknot_aspect_get_view:
 * @aspect: an aspect
 *
 * Gets the atlas that @aspect is drawn from.
 *
 * Returns: the view
 */
UnknotView
unknot_aspect_get_view (UnknotAspect aspect)
{
  switch (aspect)
    {
    case UNKNOT_ASPECT_FRONT:
      return UNKNOT_VIEW_FRONT;
    case UNKNOT_ASPECT_LEFT:
    case UNKNOT_ASPECT_RIGHT:
      return UNKNOT_VIEW_SIDE;
    case UNKNOT_ASPECT_BACK:
    default:
      return UNKNOT_VIEW_BACK;
    }
}

/**
 * unknot_aspect_of:
 * @view: a view
 * @side: the side that is meant in it
 *
 * Finds the aspect that shows a place of a view: the way back of [func@Unknot.Aspect.get_view].
 *
 * Returns: the aspect; from the side it is the right unless @side is the left
 */
UnknotAspect
unknot_aspect_of (UnknotView view,
                  UnknotSide side)
{
  switch (view)
    {
    case UNKNOT_VIEW_FRONT:
      return UNKNOT_ASPECT_FRONT;
    case UNKNOT_VIEW_SIDE:
      return side == UNKNOT_SIDE_LEFT ? UNKNOT_ASPECT_LEFT : UNKNOT_ASPECT_RIGHT;
    case UNKNOT_VIEW_BACK:
    default:
      return UNKNOT_ASPECT_BACK;
    }
}
