#include "unknot-safety-private.h"

G_DEFINE_BOXED_TYPE (UnknotSafety, unknot_safety, unknot_safety_ref, unknot_safety_unref)

static void
clear_safety (gpointer data)
{
  UnknotSafety *self = data;

  g_clear_pointer (&self->flags, g_ptr_array_unref);
  g_clear_pointer (&self->cards, g_ptr_array_unref);
  g_clear_pointer (&self->quick, g_ptr_array_unref);
  g_clear_pointer (&self->regions, g_ptr_array_unref);
  g_clear_pointer (&self->areas, g_ptr_array_unref);
  g_clear_pointer (&self->rules, g_ptr_array_unref);
  g_clear_pointer (&self->stop_rules, g_ptr_array_unref);
  g_strfreev (self->always);
  unknot_safety_clear_conditions (self);
  unknot_safety_clear_gates (self);
  unknot_safety_clear_details (self);
  g_clear_pointer (&self->choosing, unknot_choosing_free);
  g_clear_pointer (&self->progress, unknot_progress_rules_free);
}

/**
 * unknot_safety_load:
 * @folder: the folder `safety`; a resource folder or one on disk
 * @error: return location for an error of %UNKNOT_DATA_ERROR or `G_IO_ERROR`
 *
 * Reads the rules. Blocks, so only for a resource in the app.
 *
 * Returns: (transfer full) (nullable): the rules, or `NULL` with @error set: it names file and member
 */
UnknotSafety *
unknot_safety_load (GFile   *folder,
                    GError **error)
{
  g_autoptr (UnknotSafety) self = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = g_atomic_rc_box_new0 (UnknotSafety);
  if (!unknot_safety_read (self, folder, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * unknot_safety_ref:
 * @self: the rules
 *
 * Takes a reference; any thread may.
 *
 * Returns: (transfer full): @self
 */
UnknotSafety *
unknot_safety_ref (UnknotSafety *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_safety_unref:
 * @self: (transfer full): the rules
 *
 * Gives a reference back.
 */
void
unknot_safety_unref (UnknotSafety *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_safety);
}

/**
 * unknot_safety_get_n_red_flags:
 * @self: the rules
 *
 * Counts the red flags.
 *
 * Returns: how many
 */
guint
unknot_safety_get_n_red_flags (const UnknotSafety *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->flags->len;
}

/**
 * unknot_safety_get_red_flag:
 * @self: the rules
 * @index: which, below their number
 *
 * Lends a red flag.
 *
 * Returns: (transfer none): the flag
 */
const UnknotRedFlag *
unknot_safety_get_red_flag (const UnknotSafety *self,
                            guint               index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->flags->len, NULL);

  return g_ptr_array_index (self->flags, index);
}

/**
 * unknot_safety_lookup_red_flag:
 * @self: the rules
 * @id: `RF12`; a plus after it is overlooked
 *
 * Finds a red flag.
 *
 * Returns: (transfer none) (nullable): the flag
 */
const UnknotRedFlag *
unknot_safety_lookup_red_flag (const UnknotSafety *self,
                               const char         *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->flags->len; i++)
    {
      const UnknotRedFlag *flag = g_ptr_array_index (self->flags, i);

      if (g_str_has_prefix (id, flag->id))
        return flag;
    }

  return NULL;
}

/**
 * unknot_safety_get_n_cards:
 * @self: the rules
 *
 * Counts the cards of the first start.
 *
 * Returns: how many; at most five
 */
guint
unknot_safety_get_n_cards (const UnknotSafety *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->cards->len;
}

/**
 * unknot_safety_get_card:
 * @self: the rules
 * @index: which, below their number
 *
 * Lends a card of the first start.
 *
 * Returns: (transfer none): the card
 */
const UnknotFlagCard *
unknot_safety_get_card (const UnknotSafety *self,
                        guint               index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->cards->len, NULL);

  return g_ptr_array_index (self->cards, index);
}

/**
 * unknot_safety_get_n_quick:
 * @self: the rules
 *
 * Counts the questions at the start of a session.
 *
 * Returns: how many
 */
guint
unknot_safety_get_n_quick (const UnknotSafety *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->quick->len;
}

/**
 * unknot_safety_get_quick:
 * @self: the rules
 * @index: which, below their number
 *
 * Lends a question at the start of a session.
 *
 * Returns: (transfer none): the question
 */
const UnknotQuickQuestion *
unknot_safety_get_quick (const UnknotSafety *self,
                         guint               index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->quick->len, NULL);

  return g_ptr_array_index (self->quick, index);
}

/**
 * unknot_safety_get_condition:
 * @self: the rules
 * @condition: a condition
 *
 * Lends the words for a condition.
 *
 * Returns: (transfer none): the words
 */
const UnknotConditionWords *
unknot_safety_get_condition (const UnknotSafety *self,
                             UnknotCondition     condition)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (condition < UNKNOT_N_CONDITIONS, NULL);

  return &self->conditions[condition];
}

/**
 * unknot_safety_get_level:
 * @self: the rules
 * @level: a level
 *
 * Lends the words for a level.
 *
 * Returns: (transfer none): the words
 */
const UnknotLevelWords *
unknot_safety_get_level (const UnknotSafety *self,
                         UnknotLevel         level)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (level < UNKNOT_N_LEVELS, NULL);

  return &self->levels[level];
}

/**
 * unknot_safety_get_gate:
 * @self: the rules
 * @gate: a gate
 *
 * Lends the banner of a gate.
 *
 * Returns: (transfer none) (nullable): the words, or `NULL` for a gate without a banner of its own: use those of its
 * level
 */
const UnknotLevelWords *
unknot_safety_get_gate (const UnknotSafety *self,
                        UnknotGate          gate)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (gate < UNKNOT_N_GATES, NULL);

  return self->gates[gate].title != NULL ? &self->gates[gate] : NULL;
}

/**
 * unknot_safety_get_gate_name:
 * @self: the rules
 * @gate: a gate
 *
 * Says in a few words what a gate is about, to stand after "because of".
 *
 * Returns: (transfer none): the words; context "safety"
 */
const char *
unknot_safety_get_gate_name (const UnknotSafety *self,
                             UnknotGate          gate)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (gate < UNKNOT_N_GATES, NULL);

  return self->gate_names[gate];
}

/**
 * unknot_safety_lookup_stop_rule:
 * @self: the rules
 * @id: its id
 *
 * Finds a reason to stop.
 *
 * Returns: (transfer none) (nullable): the rule
 */
const UnknotStopRule *
unknot_safety_lookup_stop_rule (const UnknotSafety *self,
                                const char         *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->stop_rules->len; i++)
    {
      const UnknotStopRule *rule = g_ptr_array_index (self->stop_rules, i);

      if (g_str_equal (rule->id, id))
        return rule;
    }

  return NULL;
}

/**
 * unknot_safety_get_choosing:
 * @self: the rules
 *
 * Lends the numbers of the planner.
 *
 * Returns: (transfer none): the numbers
 */
const UnknotChoosing *
unknot_safety_get_choosing (const UnknotSafety *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->choosing;
}

/**
 * unknot_safety_get_progress:
 * @self: the rules
 *
 * Gives the rules of the week plan.
 *
 * Returns: (transfer none): the rules
 */
const UnknotProgressRules *
unknot_safety_get_progress (const UnknotSafety *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->progress;
}
