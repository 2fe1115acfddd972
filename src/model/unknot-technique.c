#include "unknot-technique-private.h"

G_DEFINE_BOXED_TYPE (UnknotTechnique, unknot_technique, unknot_technique_ref, unknot_technique_unref)

const char * const unknot_verdict_ids[UNKNOT_N_VERDICTS] = {
  [UNKNOT_VERDICT_ALLOWED] = "allowed",
  [UNKNOT_VERDICT_CAUTION] = "caution",
  [UNKNOT_VERDICT_BLOCK] = "block",
  [UNKNOT_VERDICT_BLOCK_LOCAL] = "block-local",
  [UNKNOT_VERDICT_CAUTION_BLOCK_LOCAL] = "caution-block-local",
  [UNKNOT_VERDICT_CAUTION_BLOCK_NECK] = "caution-block-neck",
  [UNKNOT_VERDICT_BLOCK_FROM_MID] = "block-from-mid",
  [UNKNOT_VERDICT_BLOCK_NEAR] = "block-near",
};

const char * const unknot_kind_ids[UNKNOT_N_KINDS] = {
  [UNKNOT_KIND_HABIT] = "habit",
  [UNKNOT_KIND_PRESSURE] = "pressure",
  [UNKNOT_KIND_HEAT] = "heat",
  [UNKNOT_KIND_COLD] = "cold",
  [UNKNOT_KIND_RUB] = "rub",
  [UNKNOT_KIND_STRETCH] = "stretch",
  [UNKNOT_KIND_STRENGTH] = "strength",
  [UNKNOT_KIND_AEROBIC] = "aerobic",
  [UNKNOT_KIND_CALM] = "calm",
  [UNKNOT_KIND_CARD] = "card",
  [UNKNOT_KIND_MOVEMENT] = "movement",
};

const char * const unknot_slot_ids[UNKNOT_N_SLOTS] = {
  [UNKNOT_SLOT_OPENER] = "opener",
  [UNKNOT_SLOT_PRESSURE] = "pressure",
  [UNKNOT_SLOT_STRETCH] = "stretch",
  [UNKNOT_SLOT_STRENGTH] = "strength",
  [UNKNOT_SLOT_MOVE] = "move",
  [UNKNOT_SLOT_AFTER] = "after",
};

static void
clear_technique (gpointer data)
{
  UnknotTechnique *self = data;

  g_free (self->id);
  g_free (self->pack);
  g_free (self->based_on);
  g_free (self->ref);
  g_free (self->name);
  g_free (self->summary);
  g_clear_pointer (&self->places, g_ptr_array_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_strfreev (self->suits);
  for (guint i = 0; i < self->n_gear; i++)
    g_array_unref (self->gear_order[i]);
  g_free (self->gear_order);
  g_free (self->gear);
  g_strfreev (self->dose.progression);
  g_strfreev (self->stop_rules);
  g_strfreev (self->cautions);
  g_free (self->evidence_sentence);
  g_strfreev (self->sources);
  g_strfreev (self->seeds);
  g_clear_pointer (&self->steps, g_ptr_array_unref);
  g_clear_pointer (&self->bytes, g_bytes_unref);
}

/* Before it is shared: a copy stands behind its original, and obeys what the rules say of the original. */
void
unknot_technique_adopt (UnknotTechnique       *self,
                        const UnknotTechnique *base,
                        UnknotOrigin           origin,
                        const char            *pack)
{
  self->origin = origin;
  g_set_str (&self->pack, pack);
  g_set_str (&self->ref, base->ref);
  self->number = base->number;
}

/**
 * unknot_technique_ref:
 * @self: a technique
 *
 * Takes a reference; any thread may.
 *
 * Returns: (transfer full): @self
 */
UnknotTechnique *
unknot_technique_ref (UnknotTechnique *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_technique_unref:
 * @self: (transfer full): a technique
 *
 * Gives a reference back.
 */
void
unknot_technique_unref (UnknotTechnique *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_technique);
}

/**
 * unknot_technique_is_card:
 * @self: a technique
 *
 * Says whether it is information, read outside the timed session (clinical.md F9.3).
 *
 * Returns: `TRUE` for habits and cards
 */
gboolean
unknot_technique_is_card (const UnknotTechnique *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->kind == UNKNOT_KIND_HABIT || self->kind == UNKNOT_KIND_CARD;
}

/**
 * unknot_technique_get_root:
 * @self: a technique
 *
 * Gives the id of the built-in technique that it is or that it is a copy of.
 *
 * Returns: (transfer none): the id
 */
const char *
unknot_technique_get_root (const UnknotTechnique *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->based_on != NULL ? self->based_on : self->id;
}

/**
 * unknot_technique_is_alike:
 * @self: a technique
 * @other: another
 *
 * Says whether both are the same, or copies of the same: to the body that makes no difference.
 *
 * Returns: `TRUE` if they are
 */
gboolean
unknot_technique_is_alike (const UnknotTechnique *self,
                           const UnknotTechnique *other)
{
  return g_str_equal (unknot_technique_get_root (self), unknot_technique_get_root (other));
}

/**
 * unknot_technique_can_be_copied:
 * @self: a technique
 *
 * Says whether a person may make an own one of it. Only what is chosen by muscle can be: warmth, cold, walking and cards
 * have their place in a plan by rules of their own, and a copy of them would never come up.
 *
 * Returns: `TRUE` if it may be copied
 */
gboolean
unknot_technique_can_be_copied (const UnknotTechnique *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->places->len > 0 && self->kind != UNKNOT_KIND_AEROBIC && !unknot_technique_is_card (self);
}

/**
 * unknot_technique_get_place:
 * @self: a technique
 * @muscle: id of a muscle
 * @slot: a slot
 *
 * Looks up where it may be used.
 *
 * Returns: (transfer none) (nullable): what holds for it there, or `NULL` if it is not for that muscle in that slot
 */
const UnknotPlace *
unknot_technique_get_place (const UnknotTechnique *self,
                            const char            *muscle,
                            UnknotSlot             slot)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->places->len; i++)
    {
      const UnknotPlace *place = g_ptr_array_index (self->places, i);

      if (place->slot == slot && g_str_equal (place->muscle, muscle))
        return place;
    }

  return NULL;
}

/**
 * unknot_technique_dup_way:
 * @self: a technique
 * @chair: whether it is done on a chair, where it has steps of its own for that
 *
 * Lists the steps of one way to do it.
 *
 * Returns: (transfer container) (element-type UnknotStep): the steps in order; they live as long as @self
 */
GPtrArray *
unknot_technique_dup_way (const UnknotTechnique *self,
                          gboolean               chair)
{
  GPtrArray *way = g_ptr_array_new ();

  g_return_val_if_fail (self != NULL, way);

  for (guint i = 0; i < self->steps->len; i++)
    {
      UnknotStep *step = g_ptr_array_index (self->steps, i);

      if (step->chair == (chair && self->has_chair))
        g_ptr_array_add (way, step);
    }

  return way;
}

/**
 * unknot_technique_get_step:
 * @self: a technique
 * @index: which step, below the number of steps
 *
 * Lends a step.
 *
 * Returns: (transfer none): the step
 */
const UnknotStep *
unknot_technique_get_step (const UnknotTechnique *self,
                           guint                  index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->steps->len, NULL);

  return g_ptr_array_index (self->steps, index);
}

/**
 * unknot_kind_to_id:
 * @kind: a kind
 *
 * Gives the word that files use for a kind of technique.
 *
 * Returns: (transfer none): the word
 */
const char *
unknot_kind_to_id (UnknotKind kind)
{
  g_return_val_if_fail (kind < UNKNOT_N_KINDS, NULL);

  return unknot_kind_ids[kind];
}

/**
 * unknot_slot_to_id:
 * @slot: a slot
 *
 * Gives the word that files use for a slot.
 *
 * Returns: (transfer none): the word
 */
const char *
unknot_slot_to_id (UnknotSlot slot)
{
  g_return_val_if_fail (slot < UNKNOT_N_SLOTS, NULL);

  return unknot_slot_ids[slot];
}

/**
 * unknot_verdict_to_id:
 * @verdict: a verdict
 *
 * Gives the word that files use for a verdict.
 *
 * Returns: (transfer none): the word
 */
const char *
unknot_verdict_to_id (UnknotVerdict verdict)
{
  g_return_val_if_fail (verdict < UNKNOT_N_VERDICTS, NULL);

  return unknot_verdict_ids[verdict];
}
