#include "unknot-pose-private.h"

/* Keys that are opposite ends of a circle on the skin, and the keys all round it. */

#define CIRCLE_KEYS 8

static void
draft_clear (UnknotPoseDraft *draft)
{
  g_clear_pointer (&draft->pose, unknot_bound_pose_unref);
}

void
unknot_pose_variant_clear (UnknotPoseVariant *variant)
{
  g_clear_pointer (&variant->muscles, g_strfreev);
  draft_clear (&variant->draft);
}

void
unknot_pose_key_clear (UnknotPoseKey *key)
{
  g_clear_pointer (&key->variants, g_array_unref);
  draft_clear (&key->draft);
}

static UnknotPoseDraft
draft_copy (const UnknotPoseDraft *draft)
{
  UnknotPoseDraft copy = *draft;

  unknot_bound_pose_ref (copy.pose);
  return copy;
}

static const UnknotPoseVariant *
variant_at (const UnknotPoseKey *key,
            guint                index)
{
  return &g_array_index (key->variants, UnknotPoseVariant, index);
}

static void
set_slide (UnknotPoseDraft       *draft,
           const UnknotPoseDraft *from,
           const UnknotPoseDraft *to,
           double                 angle)
{
  for (guint i = 0; i < draft->n_steps; i++)
    {
      const double *a = from->steps[i].slide, *b = to->steps[i].slide;
      double radius = hypot (b[0] - a[0], b[1] - a[1]) / 2;

      draft->steps[i].slide[0] = (a[0] + b[0]) / 2 + (a[0] - b[0]) / 2 * cos (angle);
      draft->steps[i].slide[1] = (a[1] + b[1]) / 2 + radius * sin (angle);
    }
}

/*
 * unknot_pose_keys_are_circle:
 * @keys: keys of a pose
 *
 * Says whether @keys can be the two ends of a circle: they are solved in the same steps.
 */
gboolean
unknot_pose_keys_are_circle (GArray *keys)
{
  const UnknotPoseKey *from, *to;

  if (keys->len != 2)
    return FALSE;

  from = &g_array_index (keys, UnknotPoseKey, 0);
  to = &g_array_index (keys, UnknotPoseKey, 1);
  if (from->draft.n_steps != to->draft.n_steps || from->variants->len != to->variants->len)
    return FALSE;

  for (guint i = 0; i < from->variants->len; i++)
    if (variant_at (from, i)->draft.n_steps != variant_at (to, i)->draft.n_steps)
      return FALSE;

  return TRUE;
}

/*
 * unknot_pose_keys_round:
 * @ends: two ends of a circle, sideways of each other
 *
 * Makes keys all round the circle. It goes up from the first end to the second, so that the order of the ends says
 * which way round.
 *
 * Returns: (transfer full): the keys
 */
GArray *
unknot_pose_keys_round (GArray *ends)
{
  const UnknotPoseKey *from = &g_array_index (ends, UnknotPoseKey, 0);
  const UnknotPoseKey *to = &g_array_index (ends, UnknotPoseKey, 1);
  GArray *keys = g_array_new (FALSE, TRUE, sizeof (UnknotPoseKey));

  g_array_set_clear_func (keys, (GDestroyNotify) unknot_pose_key_clear);
  for (guint i = 0; i < CIRCLE_KEYS; i++)
    {
      double angle = 2 * G_PI * i / CIRCLE_KEYS;
      UnknotPoseKey key = { .draft = draft_copy (&from->draft) };

      key.variants = g_array_new (FALSE, TRUE, sizeof (UnknotPoseVariant));
      g_array_set_clear_func (key.variants, (GDestroyNotify) unknot_pose_variant_clear);
      set_slide (&key.draft, &from->draft, &to->draft, angle);

      for (guint n = 0; n < from->variants->len; n++)
        {
          UnknotPoseVariant variant = *variant_at (from, n);

          variant.muscles = g_strdupv (variant.muscles);
          variant.draft = draft_copy (&variant.draft);
          set_slide (&variant.draft, &variant_at (from, n)->draft, &variant_at (to, n)->draft, angle);
          g_array_append_val (key.variants, variant);
        }
      g_array_append_val (keys, key);
    }

  return keys;
}
