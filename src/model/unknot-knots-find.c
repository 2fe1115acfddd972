/* Which of all knots: those that can be treated, and those of the past. */

#include "unknot-knots-private.h"

static int
compare_pain (gconstpointer a,
              gconstpointer b)
{
  return unknot_knot_get_pain (*(UnknotKnot * const *) b) - unknot_knot_get_pain (*(UnknotKnot * const *) a);
}

/**
 * unknot_knots_list_open:
 * @self: knots
 *
 * Lists the knots that hurt, that have a muscle and that are rated: those that can be treated. Those that hurt most
 * come first; of equals those that were found first.
 *
 * Returns: (transfer full) (element-type UnknotKnot): the knots
 */
GPtrArray *
unknot_knots_list_open (UnknotKnots *self)
{
  GPtrArray *open;

  g_return_val_if_fail (UNKNOT_IS_KNOTS (self), NULL);

  open = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->knots->len; i++)
    {
      UnknotKnot *knot = g_ptr_array_index (self->knots, i);

      if (unknot_knot_get_pain (knot) > 0 && unknot_knot_get_muscle (knot) != NULL
          && unknot_knot_get_state (knot) == UNKNOT_KNOT_STATE_SORE)
        g_ptr_array_add (open, g_object_ref (knot));
    }
  g_ptr_array_sort (open, compare_pain);

  return open;
}

static int
compare_gone (gconstpointer a,
              gconstpointer b)
{
  const UnknotKnotMoment *first = unknot_knot_life_get_last (unknot_knot_get_life (*(UnknotKnot * const *) a));
  const UnknotKnotMoment *second = unknot_knot_life_get_last (unknot_knot_get_life (*(UnknotKnot * const *) b));

  return (second->time.milliseconds > first->time.milliseconds)
         - (second->time.milliseconds < first->time.milliseconds);
}

/**
 * unknot_knots_list_gone:
 * @self: the knots
 *
 * Lists the knots that are not on the map any more.
 *
 * Returns: (transfer container) (element-type UnknotKnot): the knots, the last one gone first
 */
GPtrArray *
unknot_knots_list_gone (UnknotKnots *self)
{
  GPtrArray *gone = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer knot;

  g_return_val_if_fail (UNKNOT_IS_KNOTS (self), gone);

  g_hash_table_iter_init (&iter, self->all);
  while (g_hash_table_iter_next (&iter, NULL, &knot))
    if (unknot_knot_get_state (knot) == UNKNOT_KNOT_STATE_GONE)
      g_ptr_array_add (gone, knot);
  g_ptr_array_sort (gone, compare_gone);
  return gone;
}

/**
 * unknot_knots_find_earlier:
 * @self: the knots
 * @knot: a knot
 *
 * Looks for a knot that is quiet or gone and was so near that @knot may be the same one: on the same view and side,
 * not farther than %UNKNOT_KNOTS_SAME.
 *
 * Returns: (transfer none) (nullable): the nearest such knot
 */
UnknotKnot *
unknot_knots_find_earlier (UnknotKnots *self,
                           UnknotKnot  *knot)
{
  UnknotPoint place;
  UnknotKnot *nearest = NULL;
  double best = UNKNOT_KNOTS_SAME;
  GHashTableIter iter;
  gpointer value;

  g_return_val_if_fail (UNKNOT_IS_KNOTS (self), NULL);
  g_return_val_if_fail (UNKNOT_IS_KNOT (knot), NULL);

  place = (UnknotPoint) { unknot_knot_get_x (knot), unknot_knot_get_y (knot) };
  g_hash_table_iter_init (&iter, self->all);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      UnknotKnot *other = value;
      double distance =
        unknot_point_distance (place, (UnknotPoint) { unknot_knot_get_x (other), unknot_knot_get_y (other) });

      if (other == knot || !unknot_knot_life_is_resting (unknot_knot_get_life (other))
          || unknot_knot_get_view (other) != unknot_knot_get_view (knot)
          || unknot_knot_get_side (other) != unknot_knot_get_side (knot) || distance > best)
        continue;
      best = distance;
      nearest = other;
    }

  return nearest;
}
