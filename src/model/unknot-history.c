#include "unknot-history.h"

struct _UnknotHistory
{
  guint      depth;
  guint      change;
  GPtrArray *steps;   /* the latest last */
};

static void
step_free (UnknotStep *step)
{
  g_clear_object (&step->before);
  g_free (step->uuid);
  g_free (step);
}

static UnknotStep *
get_step (UnknotHistory *self,
          guint          i)
{
  return g_ptr_array_index (self->steps, i);
}

/* Where the last change begins among the steps. */
static guint
find_last_change (UnknotHistory *self)
{
  guint first = self->steps->len;

  while (first > 0 && get_step (self, first - 1)->change == get_step (self, self->steps->len - 1)->change)
    first--;

  return first;
}

/* Forgets the oldest changes, whole ones, beyond the depth. */
static void
trim (UnknotHistory *self)
{
  guint n_changes = 0;

  for (guint i = self->steps->len; i > 0; i--)
    {
      if (i < self->steps->len && get_step (self, i - 1)->change == get_step (self, i)->change)
        continue;
      if (++n_changes > self->depth)
        {
          g_ptr_array_remove_range (self->steps, 0, i);
          return;
        }
    }
}

/**
 * unknot_history_new:
 * @depth: how many changes to keep
 *
 * Makes an empty history.
 *
 * Returns: (transfer full): the history
 */
UnknotHistory *
unknot_history_new (guint depth)
{
  UnknotHistory *self = g_new0 (UnknotHistory, 1);

  self->depth = depth;
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) step_free);
  return self;
}

/**
 * unknot_history_free:
 * @self: (transfer full): a history
 *
 * Frees a history.
 */
void
unknot_history_free (UnknotHistory *self)
{
  g_ptr_array_unref (self->steps);
  g_free (self);
}

/**
 * unknot_history_is_empty:
 * @self: a history
 *
 * Says whether there is no change to take back.
 *
 * Returns: `TRUE` if there is none
 */
gboolean
unknot_history_is_empty (UnknotHistory *self)
{
  return self->steps->len == 0;
}

/**
 * unknot_history_forget:
 * @self: a history
 *
 * Forgets all changes.
 */
void
unknot_history_forget (UnknotHistory *self)
{
  g_ptr_array_set_size (self->steps, 0);
}

/**
 * unknot_history_begin:
 * @self: a history
 *
 * Begins a change: what is remembered from now on belongs together.
 */
void
unknot_history_begin (UnknotHistory *self)
{
  self->change++;
}

/**
 * unknot_history_go_on:
 * @self: a history
 * @change: number of a change; 0 for none
 *
 * Goes on with a change if it is the last one; else begins another.
 *
 * Returns: the number of the change that is going on
 */
guint
unknot_history_go_on (UnknotHistory *self,
                      guint          change)
{
  guint last = self->steps->len > 0 ? get_step (self, self->steps->len - 1)->change : 0;

  if (change != 0 && change == last)
    self->change = change;
  else
    unknot_history_begin (self);

  return self->change;
}

/**
 * unknot_history_remember:
 * @self: a history
 * @uuid: the entry that is about to change
 * @before: (nullable): the entry as it is; `NULL` if it is about to be added
 *
 * Adds a step to the change that is going on. The oldest change beyond the depth is forgotten.
 */
void
unknot_history_remember (UnknotHistory *self,
                         const char    *uuid,
                         UnknotEntry   *before)
{
  UnknotStep *step = g_new (UnknotStep, 1);
  gboolean is_first = self->steps->len == 0 || get_step (self, self->steps->len - 1)->change != self->change;

  step->change = self->change;
  step->uuid = g_strdup (uuid);
  step->before = before != NULL ? g_object_ref (before) : NULL;
  g_ptr_array_add (self->steps, step);
  if (is_first)
    trim (self);
}

/**
 * unknot_history_list_last:
 * @self: a history
 *
 * Lists the steps of the last change in the order in which to take them back. They belong to the history.
 *
 * Returns: (transfer container) (element-type UnknotStep): the steps; none if the history is empty
 */
GPtrArray *
unknot_history_list_last (UnknotHistory *self)
{
  GPtrArray *last = g_ptr_array_new ();
  guint first = find_last_change (self);

  for (guint i = self->steps->len; i > first; i--)
    g_ptr_array_add (last, get_step (self, i - 1));

  return last;
}

/**
 * unknot_history_drop_last:
 * @self: a history
 *
 * Forgets the last change.
 */
void
unknot_history_drop_last (UnknotHistory *self)
{
  g_ptr_array_set_size (self->steps, (int) find_last_change (self));
}
