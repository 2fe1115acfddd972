#include "unknot-plan.h"

#include "unknot-text.h"

G_DEFINE_BOXED_TYPE (UnknotPlan, unknot_plan, unknot_plan_ref, unknot_plan_unref)
G_DEFINE_BOXED_TYPE (UnknotPlanItem, unknot_plan_item, unknot_plan_item_ref, unknot_plan_item_unref)

static void
clear_plan_item (gpointer data)
{
  UnknotPlanItem *self = data;

  g_clear_pointer (&self->technique, unknot_technique_unref);
  g_clear_pointer (&self->base, unknot_technique_unref);
  g_clear_pointer (&self->steps, g_array_unref);
  g_clear_pointer (&self->reasons, g_array_unref);
  g_clear_pointer (&self->swaps, g_ptr_array_unref);
}

static void
free_left_out (gpointer data)
{
  UnknotLeftOut *left_out = data;

  unknot_technique_unref (left_out->technique);
  g_free (left_out);
}

static void
clear_plan (gpointer data)
{
  UnknotPlan *self = data;

  g_strfreev (self->flags);
  g_strfreev (self->asks);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->cards, g_ptr_array_unref);
  g_clear_pointer (&self->left_out, g_ptr_array_unref);
  g_clear_pointer (&self->opens, g_array_unref);
}

/**
 * unknot_plan_item_new:
 * @technique: what to do
 * @slot: its part of the session
 *
 * Makes an empty item, to be filled by its maker and then never changed.
 *
 * Returns: (transfer full): the item
 */
UnknotPlanItem *
unknot_plan_item_new (UnknotTechnique *technique,
                      UnknotSlot       slot)
{
  UnknotPlanItem *self;

  g_return_val_if_fail (technique != NULL, NULL);

  self = g_atomic_rc_box_new0 (UnknotPlanItem);
  self->technique = unknot_technique_ref (technique);
  self->slot = slot;
  self->steps = g_array_new (FALSE, FALSE, sizeof (UnknotPlanStep));
  self->reasons = g_array_new (FALSE, FALSE, sizeof (UnknotReason));
  self->swaps = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_plan_item_unref);

  return self;
}

/**
 * unknot_plan_item_ref:
 * @self: an item
 *
 * Takes a reference; any thread may.
 *
 * Returns: (transfer full): @self
 */
UnknotPlanItem *
unknot_plan_item_ref (UnknotPlanItem *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_plan_item_unref:
 * @self: (transfer full): an item
 *
 * Gives a reference back.
 */
void
unknot_plan_item_unref (UnknotPlanItem *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_plan_item);
}

/**
 * unknot_plan_item_add_reason:
 * @self: an item that is still being made
 * @reason: a reason; its subject must live as long as the program
 *
 * Adds a reason.
 */
void
unknot_plan_item_add_reason (UnknotPlanItem *self,
                             UnknotReason    reason)
{
  g_return_if_fail (self != NULL);

  g_array_append_val (self->reasons, reason);
}

/**
 * unknot_plan_item_is_shared:
 * @self: an item
 *
 * Tells whether an item is for more than one of the knots: it is done once for all of them.
 *
 * Returns: whether it is
 */
gboolean
unknot_plan_item_is_shared (const UnknotPlanItem *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return (self->serves & (self->serves - 1)) != 0;
}

/**
 * unknot_plan_item_dup_text:
 * @self: an item
 * @text: a text of its technique, translated
 *
 * Puts the item's numbers in for `{target}` and `{cap}`.
 *
 * Returns: (transfer full): the text to show
 */
char *
unknot_plan_item_dup_text (const UnknotPlanItem *self,
                           const char           *text)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  return unknot_text_fill (text, self->target, self->cap);
}

/**
 * unknot_plan_new:
 *
 * Makes an empty plan, to be filled by its maker and then never changed.
 *
 * Returns: (transfer full): the plan
 */
UnknotPlan *
unknot_plan_new (void)
{
  UnknotPlan *self = g_atomic_rc_box_new0 (UnknotPlan);

  self->flags = g_new0 (char *, 1);
  self->asks = g_new0 (char *, 1);
  self->phase = "";
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_plan_item_unref);
  self->cards = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_technique_unref);
  self->left_out = g_ptr_array_new_with_free_func (free_left_out);
  self->opens = g_array_new (FALSE, FALSE, sizeof (UnknotReason));

  return self;
}

/**
 * unknot_plan_ref:
 * @self: a plan
 *
 * Takes a reference; any thread may.
 *
 * Returns: (transfer full): @self
 */
UnknotPlan *
unknot_plan_ref (UnknotPlan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_plan_unref:
 * @self: (transfer full): a plan
 *
 * Gives a reference back.
 */
void
unknot_plan_unref (UnknotPlan *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_plan);
}

/**
 * unknot_plan_get_item:
 * @self: a plan
 * @index: which item, below their number
 *
 * Lends an item.
 *
 * Returns: (transfer none): the item
 */
const UnknotPlanItem *
unknot_plan_get_item (const UnknotPlan *self,
                      guint             index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->items->len, NULL);

  return g_ptr_array_index (self->items, index);
}

/**
 * unknot_plan_get_swap:
 * @item: an item
 * @index: which of its swaps, below their number
 *
 * Lends what could stand in an item's place.
 *
 * Returns: (transfer none): the other item
 */
const UnknotPlanItem *
unknot_plan_get_swap (const UnknotPlanItem *item,
                      guint                 index)
{
  g_return_val_if_fail (item != NULL, NULL);
  g_return_val_if_fail (index < item->swaps->len, NULL);

  return g_ptr_array_index (item->swaps, index);
}

/* All but the swaps, which belong to a place in a plan. */
static UnknotPlanItem *
copy_item (const UnknotPlanItem *item)
{
  UnknotPlanItem *copy = unknot_plan_item_new (item->technique, item->slot);

  copy->base = item->base != NULL ? unknot_technique_ref (item->base) : NULL;
  copy->knot = item->knot;
  copy->serves = item->serves;
  copy->muscle = item->muscle;
  copy->side = item->side;
  copy->place = item->place;
  copy->tools = item->tools;
  copy->target = item->target;
  copy->cap = item->cap;
  copy->holds = item->holds;
  copy->sets = item->sets;
  copy->hold_seconds = item->hold_seconds;
  copy->repetitions = item->repetitions;
  copy->rest_seconds = item->rest_seconds;
  copy->caution = item->caution;
  copy->flat_hands = item->flat_hands;
  copy->apart = item->apart;
  copy->seconds = item->seconds;
  copy->score = item->score;
  g_array_append_vals (copy->steps, item->steps->data, item->steps->len);
  g_array_append_vals (copy->reasons, item->reasons->data, item->reasons->len);

  return copy;
}

static UnknotPlanItem *
swap_item (const UnknotPlanItem *item,
           guint                 swap)
{
  UnknotPlanItem *taken = copy_item (unknot_plan_get_swap (item, swap));

  for (guint i = 0; i < item->swaps->len; i++)
    if (i != swap)
      g_ptr_array_add (taken->swaps, unknot_plan_item_ref (g_ptr_array_index (item->swaps, i)));
  g_ptr_array_add (taken->swaps, copy_item (item));

  return taken;
}

/* Whether the session has it elsewhere already; only a spot may be pressed in the same way as another. */
static gboolean
is_elsewhere (const UnknotPlan     *self,
              guint                 item,
              const UnknotPlanItem *swap)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      const UnknotPlanItem *other = unknot_plan_get_item (self, i);
      gboolean presses = other->slot == UNKNOT_SLOT_PRESSURE && other->knot != swap->knot;

      if (i != item && !presses && (other->technique == swap->technique || other->technique == swap->base))
        return TRUE;
    }

  return FALSE;
}

/* Moves to the next swap, round the list, that is not in the session already. */
static gboolean
find_free (const UnknotPlan *self,
           guint             item,
           guint            *swap)
{
  const UnknotPlanItem *old = unknot_plan_get_item (self, item);

  for (guint i = 0; i < old->swaps->len; i++)
    {
      guint tried = (*swap + i) % old->swaps->len;

      if (is_elsewhere (self, item, unknot_plan_get_swap (old, tried)))
        continue;
      *swap = tried;
      return TRUE;
    }

  return FALSE;
}

/**
 * unknot_plan_find:
 * @self: a plan
 * @technique: id of a technique
 * @item: (out): the item that is the technique, or that it could stand in the place of
 * @swap: (out): which of that item's swaps it is; as many as the item has swaps if it is the item itself
 *
 * Finds a technique in a plan, or among what could be swapped into it.
 *
 * Returns: `TRUE` if it is there
 */
gboolean
unknot_plan_find (const UnknotPlan *self,
                  const char       *technique,
                  guint            *item,
                  guint            *swap)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (technique != NULL, FALSE);

  for (guint i = 0; i < self->items->len; i++)
    if (g_str_equal (unknot_plan_get_item (self, i)->technique->id, technique))
      {
        *item = i;
        *swap = unknot_plan_get_item (self, i)->swaps->len;
        return TRUE;
      }
  for (guint i = 0; i < self->items->len; i++)
    for (guint j = 0; j < unknot_plan_get_item (self, i)->swaps->len; j++)
      if (g_str_equal (unknot_plan_get_swap (unknot_plan_get_item (self, i), j)->technique->id, technique))
        {
          *item = i;
          *swap = j;
          return TRUE;
        }

  return FALSE;
}

/**
 * unknot_plan_swap:
 * @self: a plan
 * @item: index of the item to replace
 * @swap: index of what is to stand there, among the item's swaps
 *
 * Gives the plan with one item replaced. The replaced one becomes the last of the swaps, so that taking the first swap
 * again and again goes round. What another swap has put into the session already is passed over.
 *
 * Returns: (transfer full): another plan; @self stays as it is
 */
UnknotPlan *
unknot_plan_swap (const UnknotPlan *self,
                  guint             item,
                  guint             swap)
{
  UnknotPlan *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (item < self->items->len, NULL);
  g_return_val_if_fail (swap < unknot_plan_get_item (self, item)->swaps->len, NULL);

  if (!find_free (self, item, &swap))
    return unknot_plan_ref ((UnknotPlan *) self);

  copy = unknot_plan_new ();
  copy->level = self->level;
  copy->gate = self->gate;
  copy->phase = self->phase;
  copy->nothing = self->nothing;
  g_strfreev (copy->flags);
  copy->flags = g_strdupv (self->flags);
  g_strfreev (copy->asks);
  copy->asks = g_strdupv (self->asks);
  g_array_append_vals (copy->opens, self->opens->data, self->opens->len);

  for (guint i = 0; i < self->items->len; i++)
    {
      const UnknotPlanItem *old = unknot_plan_get_item (self, i);
      UnknotPlanItem *taken = i == item ? swap_item (old, swap) : unknot_plan_item_ref ((UnknotPlanItem *) old);

      g_ptr_array_add (copy->items, taken);
      if (!taken->apart)
        copy->guided_seconds += taken->seconds;
    }
  for (guint i = 0; i < self->cards->len; i++)
    g_ptr_array_add (copy->cards, unknot_technique_ref (g_ptr_array_index (self->cards, i)));
  for (guint i = 0; i < self->left_out->len; i++)
    {
      UnknotLeftOut *left_out = g_memdup2 (g_ptr_array_index (self->left_out, i), sizeof (UnknotLeftOut));

      unknot_technique_ref (left_out->technique);
      g_ptr_array_add (copy->left_out, left_out);
    }

  return copy;
}
