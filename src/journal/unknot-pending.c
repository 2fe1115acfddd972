#include "unknot-pending.h"

#include "unknot-loader.h"

#include <string.h>

struct _UnknotPending
{
  GHashTable *waiting;
  GHashTable *failed;
  GError     *error;    /* of the last failure */
};

/**
 * unknot_pending_new:
 *
 * Makes an empty set.
 *
 * Returns: (transfer full): the set
 */
UnknotPending *
unknot_pending_new (void)
{
  UnknotPending *self = g_new0 (UnknotPending, 1);

  self->waiting = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->failed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * unknot_pending_free:
 * @self: (transfer full): a set
 *
 * Frees a set.
 */
void
unknot_pending_free (UnknotPending *self)
{
  g_hash_table_unref (self->waiting);
  g_hash_table_unref (self->failed);
  g_clear_error (&self->error);
  g_free (self);
}

/**
 * unknot_pending_add:
 * @self: a set
 * @name: what is to be written
 *
 * Adds something to write.
 */
void
unknot_pending_add (UnknotPending *self,
                    const char    *name)
{
  g_hash_table_add (self->waiting, g_strdup (name));
}

/* A running session goes when it is in its month: that is written before. */
static int
get_rank (const char *name)
{
  if (unknot_month_is_name (name))
    return 0;

  return g_str_equal (name, UNKNOT_LOADER_RUNNING_FILE) ? 2 : 1;
}

static gboolean
comes_before (const char *name,
              const char *other)
{
  int difference = get_rank (name) - get_rank (other);

  return difference != 0 ? difference < 0 : strcmp (name, other) < 0;
}

/**
 * unknot_pending_take:
 * @self: a set
 *
 * Takes out what is to be written next: the months first, the oldest before the others, and a running session last.
 *
 * Returns: (transfer full) (nullable): its name, or `NULL` if nothing is left
 */
char *
unknot_pending_take (UnknotPending *self)
{
  GHashTableIter iter;
  gpointer name;
  char *next = NULL;

  g_hash_table_iter_init (&iter, self->waiting);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    if (next == NULL || comes_before (name, next))
      next = name;
  if (next == NULL)
    return NULL;

  g_hash_table_steal (self->waiting, next);
  g_hash_table_remove (self->failed, next);
  return next;
}

/**
 * unknot_pending_fail:
 * @self: a set
 * @name: what could not be written
 * @error: (transfer full): why
 *
 * Remembers a failure.
 */
void
unknot_pending_fail (UnknotPending *self,
                     const char    *name,
                     GError        *error)
{
  g_hash_table_add (self->failed, g_strdup (name));
  g_clear_error (&self->error);
  self->error = error;
}

/**
 * unknot_pending_put_off:
 * @self: a set in which something has failed
 * @name: what must not be done before that
 *
 * Puts something back to what had failed, to be tried again after it.
 */
void
unknot_pending_put_off (UnknotPending *self,
                        const char    *name)
{
  g_hash_table_add (self->failed, g_strdup (name));
}

/**
 * unknot_pending_try_again:
 * @self: a set
 *
 * Puts what had failed back to what is to be written.
 */
void
unknot_pending_try_again (UnknotPending *self)
{
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, self->failed);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      g_hash_table_iter_steal (&iter);
      g_hash_table_add (self->waiting, name);
    }
}

/**
 * unknot_pending_is_empty:
 * @self: a set
 *
 * Says whether nothing is left to write, apart from what failed.
 *
 * Returns: `TRUE` if nothing is
 */
gboolean
unknot_pending_is_empty (UnknotPending *self)
{
  return g_hash_table_size (self->waiting) == 0;
}

/**
 * unknot_pending_has:
 * @self: a set
 * @name: a name
 *
 * Says whether something is still to be written, or could not be.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_pending_has (UnknotPending *self,
                    const char    *name)
{
  return g_hash_table_contains (self->waiting, name) || g_hash_table_contains (self->failed, name);
}

/**
 * unknot_pending_get_error:
 * @self: a set
 *
 * Lends why something could not be written.
 *
 * Returns: (transfer none) (nullable): the last reason, or `NULL` if nothing has failed
 */
const GError *
unknot_pending_get_error (UnknotPending *self)
{
  return g_hash_table_size (self->failed) > 0 ? self->error : NULL;
}
