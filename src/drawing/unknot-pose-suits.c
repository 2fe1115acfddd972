/* Which knots a pose is right for, and how it looks for one of them. */

#include "unknot-pose-private.h"

static gboolean
draft_needs_spot (const UnknotPoseDraft *draft)
{
  for (guint i = 0; i < draft->n_steps; i++)
    if (unknot_solve_step_needs_spot (&draft->steps[i]))
      return TRUE;

  for (guint i = 0; i < draft->pose->n_overlays; i++)
    if (draft->pose->overlays[i].n_points > 0
        && draft->pose->overlays[i].points[0].kind == UNKNOT_POSE_POINT_SPOT)
      return TRUE;

  return FALSE;
}

/**
 * unknot_pose_needs_spot:
 * @self: a pose
 *
 * Says whether the picture is made for a knot's place.
 *
 * Returns: `FALSE` for a picture that is the same for all knots of a side
 */
gboolean
unknot_pose_needs_spot (const UnknotPose *self)
{
  for (guint i = 0; i < self->keys->len; i++)
    if (draft_needs_spot (&g_array_index (self->keys, UnknotPoseKey, i).draft))
      return TRUE;

  return FALSE;
}

/**
 * unknot_pose_suits:
 * @self: a pose
 * @spot: a knot's place
 *
 * Says whether the picture is right for a knot at @spot.
 *
 * Returns: `FALSE` if it should show the muscle's usual spot
 */
gboolean
unknot_pose_suits (const UnknotPose *self,
                   const UnknotSpot *spot)
{
  if (spot->view != UNKNOT_VIEW_BACK && spot->view != UNKNOT_VIEW_FRONT)
    return FALSE;

  return !self->suits_only
         || (spot->view == self->suits_view && spot->y >= self->suits_y[0] && spot->y <= self->suits_y[1]
             && unknot_spot_get_distance (spot) <= self->suits_x);
}

/**
 * unknot_pose_nearest_spot:
 * @self: a pose
 * @spot: a knot's place
 *
 * Finds the place that is nearest to @spot of those that the picture is right for.
 *
 * Returns: that place, on the side of @spot
 */
UnknotSpot
unknot_pose_nearest_spot (const UnknotPose *self,
                          const UnknotSpot *spot)
{
  UnknotSpot near = *spot;

  if (!self->suits_only)
    return near;

  if (near.view != self->suits_view)
    near = unknot_spot_turn (&near, self->suits_view);
  near.y = CLAMP (near.y, self->suits_y[0], self->suits_y[1]);
  return unknot_spot_draw_in (&near, self->suits_x);
}

static gboolean
variant_holds (const UnknotPoseVariant *variant,
               const UnknotSpot        *spot,
               const UnknotSkinSpot    *found)
{
  if (variant->muscles != NULL
      && (spot == NULL || spot->muscle == NULL
          || !g_strv_contains ((const char * const *) variant->muscles, spot->muscle)))
    return FALSE;
  if (variant->has_view && (spot == NULL || spot->view != variant->view))
    return FALSE;
  if (variant->has_bone && (found == NULL || found->bone != variant->bone))
    return FALSE;

  return found == NULL ? variant->muscles != NULL
                       : found->at.y > variant->above && found->at.y < variant->below && found->normal.y > variant->up;
}

/*
 * unknot_pose_get_draft:
 * @self: a pose
 * @key: index of a key
 * @spot: (nullable): the knot's place on the map
 * @found: (nullable): the same on the body at rest
 *
 * Gets the first variant that holds for the knot, else the key as it stands.
 *
 * Returns: (transfer none): what to solve
 */
const UnknotPoseDraft *
unknot_pose_get_draft (const UnknotPose     *self,
                       guint                 key,
                       const UnknotSpot     *spot,
                       const UnknotSkinSpot *found)
{
  const UnknotPoseKey *chosen = &g_array_index (self->keys, UnknotPoseKey, key);

  for (guint i = 0; i < chosen->variants->len; i++)
    {
      const UnknotPoseVariant *variant = &g_array_index (chosen->variants, UnknotPoseVariant, i);

      if (variant_holds (variant, spot, found))
        return &variant->draft;
    }

  return &chosen->draft;
}
