#include "unknot-choosing.h"

static const char * const stage_words[UNKNOT_N_STAGES] = { "fresh", "early", "subacute", "persistent" };

/**
 * unknot_choosing_free:
 * @self: (transfer full): the numbers
 *
 * Frees them.
 */
void
unknot_choosing_free (UnknotChoosing *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->base_of, g_hash_table_unref);
  g_clear_pointer (&self->columns, g_ptr_array_unref);
  g_clear_pointer (&self->layouts, g_ptr_array_unref);
  g_strfreev (self->fresh_pressure);
  g_strfreev (self->fresh_stretch);
  g_clear_pointer (&self->stage_of, g_hash_table_unref);
  g_free (self->addition);
  g_strfreev (self->addition_to);
  g_strfreev (self->addition_never_after);
  g_strfreev (self->contrast_never);
  g_strfreev (self->rub_muscles);
  g_strfreev (self->rub_reach);
  g_free (self);
}

/**
 * unknot_choosing_get_stage:
 * @self: the numbers
 * @days: days since a knot began; less than 0 is unknown and counts as fresh, the careful side
 *
 * Gives the stage of a knot (clinical.md D4).
 *
 * Returns: the stage
 */
UnknotStage
unknot_choosing_get_stage (const UnknotChoosing *self,
                           int                   days)
{
  UnknotStage stage = UNKNOT_STAGE_FRESH;

  g_return_val_if_fail (self != NULL, stage);

  for (int i = 0; i < UNKNOT_N_STAGES; i++)
    if (days >= self->stage_from_day[i])
      stage = (UnknotStage) i;

  return stage;
}

/**
 * unknot_choosing_get_column:
 * @self: the numbers
 * @sessions: how many sessions were ever done
 * @days: days since the knot began
 *
 * Gives the column of the week plan (clinical.md F9.7): by sessions, and the first one for a fresh knot.
 *
 * Returns: (transfer none): the column
 */
const UnknotColumn *
unknot_choosing_get_column (const UnknotChoosing *self,
                            int                   sessions,
                            int                   days)
{
  const UnknotColumn *found;

  g_return_val_if_fail (self != NULL, NULL);

  found = g_ptr_array_index (self->columns, 0);
  if (unknot_choosing_get_stage (self, days) == UNKNOT_STAGE_FRESH)
    return found;

  for (guint i = 1; i < self->columns->len; i++)
    {
      const UnknotColumn *column = g_ptr_array_index (self->columns, i);

      if (sessions >= column->from_sessions)
        found = column;
    }

  return found;
}

/**
 * unknot_choosing_move_column:
 * @self: the numbers
 * @column: a column
 * @steps: how many columns further, less than 0 for back
 *
 * Goes forward or back in the week plan. The column of the first days is neither left nor entered: days decide it.
 *
 * Returns: (transfer none): the other column, or @column itself
 */
const UnknotColumn *
unknot_choosing_move_column (const UnknotChoosing *self,
                             const UnknotColumn   *column,
                             int                   steps)
{
  guint index;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (column != NULL, NULL);

  if (!g_ptr_array_find (self->columns, column, &index) || index == 0)
    return column;

  return g_ptr_array_index (self->columns, CLAMP ((int) index + steps, 1, (int) self->columns->len - 1));
}

/**
 * unknot_choosing_get_layout:
 * @self: the numbers
 * @minutes: how long a session may be
 *
 * Gives the longest layout that fits, or else the shortest (clinical.md F6).
 *
 * Returns: (transfer none): the layout
 */
const UnknotLayout *
unknot_choosing_get_layout (const UnknotChoosing *self,
                            int                   minutes)
{
  const UnknotLayout *found;

  g_return_val_if_fail (self != NULL, NULL);

  found = g_ptr_array_index (self->layouts, 0);
  for (guint i = 1; i < self->layouts->len; i++)
    {
      const UnknotLayout *layout = g_ptr_array_index (self->layouts, i);

      if (minutes >= layout->minutes)
        found = layout;
    }

  return found;
}

/**
 * unknot_stage_to_id:
 * @stage: a stage
 *
 * Gives the word that files use for a stage.
 *
 * Returns: (transfer none): the word
 */
const char *
unknot_stage_to_id (UnknotStage stage)
{
  g_return_val_if_fail (stage < UNKNOT_N_STAGES, NULL);

  return stage_words[stage];
}
