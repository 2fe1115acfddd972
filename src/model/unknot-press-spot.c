#include "unknot-press-spot.h"

#include "unknot-tool.h"

/* Tools that may lie anywhere on their muscles. Roller and gun have rules of their own: one is only used between the
 * shoulder blades, the other never on the neck (clinical.md D3, F9.10). */
static const UnknotTool common_tools[] = {
  UNKNOT_TOOL_HANDS, UNKNOT_TOOL_CANE, UNKNOT_TOOL_UMBRELLA, UNKNOT_TOOL_DEVICE, UNKNOT_TOOL_SOFT_BALL,
  UNKNOT_TOOL_TENNIS_BALL,
};

/* How many of the common tools, from the gentlest on, may be used at a place. */
static guint
count_free (UnknotAtlas *atlas,
            UnknotPoint  place)
{
  guint n = 0;

  while (n < G_N_ELEMENTS (common_tools)
         && unknot_atlas_zone_at (atlas, unknot_tool_to_id (common_tools[n]), place) == NULL)
    n++;

  return n;
}

/**
 * unknot_press_spot_find:
 * @atlas: the back
 * @muscle: a muscle
 * @side: left or right
 * @spot: (out): where
 *
 * Finds where to show pressure on a muscle when the person's own spot is not known: of its usual spots on the back the
 * likeliest where no tool is forbidden (clinical.md D3; for the long muscles of the low back, whose likeliest spot
 * lies over the kidneys, that is what F9.9 asks), or the fewest are; else the likeliest on the front.
 *
 * Returns: `FALSE` if the muscle has no such spot
 */
gboolean
unknot_press_spot_find (UnknotAtlas     *atlas,
                        UnknotMuscle    *muscle,
                        UnknotSide       side,
                        UnknotPressSpot *spot)
{
  gsize n_spots;
  const UnknotUsualSpot *spots = unknot_muscle_get_spots (muscle, &n_spots);

  gboolean found = FALSE;
  guint most = 0;

  spot->muscle = unknot_muscle_get_id (muscle);
  spot->view = unknot_atlas_get_view (atlas);
  for (gsize i = 0; i < n_spots; i++)
    if (spots[i].view == spot->view && spots[i].side == side
        && (!found || count_free (atlas, spots[i].place) > most))
      {
        found = TRUE;
        most = count_free (atlas, spots[i].place);
        spot->place = spots[i].place;
      }
  if (found)
    return TRUE;

  spot->view = UNKNOT_VIEW_FRONT;
  return unknot_muscle_get_usual_spot (muscle, spot->view, side, &spot->place);
}

static gboolean
is_free_of_all (UnknotAtlas           *atlas,
                const UnknotPressSpot *spot)
{
  return spot->view == unknot_atlas_get_view (atlas) && unknot_atlas_zone_at (atlas, NULL, spot->place) == NULL;
}

/**
 * unknot_press_spot_list:
 * @atlas: the back
 * @side: left or right
 *
 * Lists where pressure is shown, for all muscles that have such a spot. Those where nothing at all is forbidden come
 * first: a picture of no muscle takes the first that it is right for, whatever its tool.
 *
 * Returns: (transfer full) (element-type UnknotPressSpot): the spots
 */
GArray *
unknot_press_spot_list (UnknotAtlas *atlas,
                        UnknotSide   side)
{
  GArray *free_spots = g_array_new (FALSE, FALSE, sizeof (UnknotPressSpot));
  g_autoptr (GArray) others = g_array_new (FALSE, FALSE, sizeof (UnknotPressSpot));
  gsize n_muscles;
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (unknot_atlas_get_anatomy (atlas), &n_muscles);

  for (gsize i = 0; i < n_muscles; i++)
    {
      UnknotPressSpot spot;

      if (unknot_press_spot_find (atlas, muscles[i], side, &spot))
        g_array_append_val (is_free_of_all (atlas, &spot) ? free_spots : others, spot);
    }

  g_array_append_vals (free_spots, others->data, others->len);
  return free_spots;
}
