#include "unknot-side.h"

static const char * const ids[] = { "left", "right", "both", "middle" };

/**
 * unknot_side_to_id:
 * @side: a side
 *
 * Gives the word that files use for @side.
 *
 * Returns: (transfer none): `left`, `right`, `both` or `middle`
 */
const char *
unknot_side_to_id (UnknotSide side)
{
  g_return_val_if_fail (side < G_N_ELEMENTS (ids), ids[UNKNOT_SIDE_MIDDLE]);

  return ids[side];
}

/**
 * unknot_side_from_id:
 * @id: a word of a file; the atlas writes `mid` for the middle
 * @side: (out): the side
 *
 * Reads the word that files use for a side.
 *
 * Returns: `TRUE` if @id names a side
 */
gboolean
unknot_side_from_id (const char *id,
                     UnknotSide *side)
{
  if (g_str_equal (id, "mid"))
    id = ids[UNKNOT_SIDE_MIDDLE];

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    if (g_str_equal (id, ids[i]))
      {
        *side = (UnknotSide) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * unknot_side_mirror:
 * @side: a side
 *
 * Gives the other side; both sides and the middle are their own mirror.
 *
 * Returns: the side across the midline
 */
UnknotSide
unknot_side_mirror (UnknotSide side)
{
  if (side == UNKNOT_SIDE_LEFT)
    return UNKNOT_SIDE_RIGHT;
  if (side == UNKNOT_SIDE_RIGHT)
    return UNKNOT_SIDE_LEFT;

  return side;
}
