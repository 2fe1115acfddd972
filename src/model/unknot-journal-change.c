#include "unknot-journal-private.h"

/* From here on the whole list changes once, rather than once a step. */
#define MANY_STEPS 32

static void
insert (UnknotJournal *self,
        UnknotEntry   *entry)
{
  g_list_model_items_changed (G_LIST_MODEL (self), unknot_timeline_insert (self->timeline, entry), 0, 1);
}

static void
take_out (UnknotJournal *self,
          UnknotEntry   *entry)
{
  g_list_model_items_changed (G_LIST_MODEL (self), unknot_timeline_remove (self->timeline, entry), 1, 0);
}

static void
put_in_place_of (UnknotJournal *self,
                 UnknotEntry   *old,
                 UnknotEntry   *entry)
{
  if (unknot_entry_get_time (old).milliseconds == unknot_entry_get_time (entry).milliseconds)
    {
      g_list_model_items_changed (G_LIST_MODEL (self),
                                  unknot_timeline_exchange (self->timeline, old, entry), 1, 1);
      return;
    }

  take_out (self, old);
  insert (self, entry);
}

/**
 * unknot_journal_may_change:
 * @self: a journal
 * @month: a month, as "2026-11"
 * @error: return location for %UNKNOT_JOURNAL_ERROR_READ_ONLY
 *
 * Says whether the entries of a month can be changed now.
 *
 * Returns: `TRUE` if they can
 */
gboolean
unknot_journal_may_change (UnknotJournal  *self,
                           const char     *month,
                           GError        **error)
{
  if (!self->read_only && !unknot_journal_is_frozen (self, month))
    return TRUE;

  g_set_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY,
               "The journal's month %s can't be changed now", month);
  return FALSE;
}

/**
 * unknot_journal_remember:
 * @self: a journal
 * @uuid: the entry that is about to change
 * @before: (nullable): the entry as it is; `NULL` if it is about to be added
 * @month: the month whose file changes by it
 *
 * Notes one step of the change that is going on, so that it can be written and taken back.
 */
void
unknot_journal_remember (UnknotJournal *self,
                         const char    *uuid,
                         UnknotEntry   *before,
                         const char    *month)
{
  gboolean could = unknot_journal_get_can_undo (self);

  g_hash_table_add (self->dirty, g_strdup (month));
  if (self->undoing)
    return;

  unknot_history_remember (self->history, uuid, before);
  unknot_journal_notify_can_undo (self, could);
}

static void
undo_step (UnknotJournal *self,
           UnknotStep    *step)
{
  UnknotEntry *now = unknot_timeline_lookup (self->timeline, step->uuid);
  g_autoptr (UnknotEntry) entry = NULL;

  if (step->before == NULL)
    {
      g_assert (now != NULL);
      unknot_journal_remove (self, step->uuid, NULL);
      return;
    }

  entry = unknot_entry_renew (step->before,
                              unknot_entry_get_revision (now != NULL ? now : step->before),
                              self->stamper);
  if (now != NULL)
    unknot_journal_replace (self, entry, NULL);
  else
    unknot_journal_add (self, entry, NULL);
}

/**
 * unknot_journal_add:
 * @self: a journal
 * @entry: a new entry
 * @error: return location for an error of %UNKNOT_JOURNAL_ERROR
 *
 * Adds an entry; one whose UUID is there already replaces that one if it supersedes it. A check is not undone: it only
 * tells what the profile says.
 *
 * Returns: `TRUE` unless the month can't be changed
 */
gboolean
unknot_journal_add (UnknotJournal  *self,
                    UnknotEntry    *entry,
                    GError        **error)
{
  UnknotEntry *other;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_ENTRY (entry), FALSE);

  other = unknot_timeline_lookup (self->timeline, unknot_entry_get_uuid (entry));
  if (other != NULL)
    return !unknot_entry_supersedes (entry, other) || unknot_journal_replace (self, entry, error);
  if (!unknot_journal_may_change (self, unknot_entry_get_month (entry), error))
    return FALSE;

  unknot_journal_begin_change (self);
  if (unknot_entry_get_kind (entry) == UNKNOT_ENTRY_CHECK)
    g_hash_table_add (self->dirty, g_strdup (unknot_entry_get_month (entry)));
  else
    unknot_journal_remember (self, unknot_entry_get_uuid (entry), NULL, unknot_entry_get_month (entry));
  insert (self, entry);
  unknot_journal_end_change (self);
  return TRUE;
}

/**
 * unknot_journal_replace:
 * @self: a journal
 * @entry: another revision of an entry of the journal
 * @error: return location for an error of %UNKNOT_JOURNAL_ERROR
 *
 * Puts an edited entry in the place of the old one.
 *
 * Returns: `TRUE` if the entry was there and its month can be changed
 */
gboolean
unknot_journal_replace (UnknotJournal  *self,
                        UnknotEntry    *entry,
                        GError        **error)
{
  g_autoptr (UnknotEntry) old = NULL;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (UNKNOT_IS_ENTRY (entry), FALSE);

  g_set_object (&old, unknot_timeline_lookup (self->timeline, unknot_entry_get_uuid (entry)));
  if (old == NULL)
    {
      g_set_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_UNKNOWN,
                   "There is no entry %s", unknot_entry_get_uuid (entry));
      return FALSE;
    }
  if (!unknot_journal_may_change (self, unknot_entry_get_month (old), error))
    return FALSE;

  unknot_journal_begin_change (self);
  unknot_journal_remember (self, unknot_entry_get_uuid (old), old, unknot_entry_get_month (old));
  put_in_place_of (self, old, entry);
  unknot_journal_end_change (self);
  return TRUE;
}

/**
 * unknot_journal_remove:
 * @self: a journal
 * @uuid: UUID of an entry
 * @error: return location for an error of %UNKNOT_JOURNAL_ERROR
 *
 * Takes an entry out.
 *
 * Returns: `TRUE` if the entry was there and its month can be changed
 */
gboolean
unknot_journal_remove (UnknotJournal  *self,
                       const char     *uuid,
                       GError        **error)
{
  g_autoptr (UnknotEntry) old = NULL;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (uuid != NULL, FALSE);

  g_set_object (&old, unknot_timeline_lookup (self->timeline, uuid));
  if (old == NULL)
    {
      g_set_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_UNKNOWN, "There is no entry %s", uuid);
      return FALSE;
    }
  if (!unknot_journal_may_change (self, unknot_entry_get_month (old), error))
    return FALSE;

  unknot_journal_begin_change (self);
  unknot_journal_remember (self, unknot_entry_get_uuid (old), old, unknot_entry_get_month (old));
  take_out (self, old);
  unknot_journal_end_change (self);
  return TRUE;
}

/**
 * unknot_journal_begin_change:
 * @self: a journal
 *
 * Begins a change of several entries that is undone, and written, as one. Can be nested; each call needs one of
 * [method@Unknot.Journal.end_change].
 */
void
unknot_journal_begin_change (UnknotJournal *self)
{
  g_return_if_fail (UNKNOT_IS_JOURNAL (self));

  if (self->depth++ == 0)
    unknot_history_begin (self->history);
}

/**
 * unknot_journal_continue_change:
 * @self: a journal
 * @change: what this gave back for an earlier change; 0 for none
 *
 * Begins a change that is undone together with @change, if nothing else was changed since. The other end is
 * [method@Unknot.Journal.end_change], as ever.
 *
 * Returns: the number of the change, for the next time
 */
guint
unknot_journal_continue_change (UnknotJournal *self,
                                guint          change)
{
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), 0);
  g_return_val_if_fail (self->depth == 0, 0);

  self->depth++;
  return unknot_history_go_on (self->history, change);
}

/**
 * unknot_journal_end_change:
 * @self: a journal
 *
 * Ends what [method@Unknot.Journal.begin_change] began.
 */
void
unknot_journal_end_change (UnknotJournal *self)
{
  g_autoptr (GHashTable) months = NULL;
  GHashTableIter iter;
  gpointer month;

  g_return_if_fail (UNKNOT_IS_JOURNAL (self));
  g_return_if_fail (self->depth > 0);

  if (--self->depth > 0)
    return;

  months = g_steal_pointer (&self->dirty);
  self->dirty = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_hash_table_iter_init (&iter, months);
  while (g_hash_table_iter_next (&iter, &month, NULL))
    unknot_journal_emit_month_changed (self, month);
}

/**
 * unknot_journal_get_can_undo:
 * @self: a journal
 *
 * Says whether there is a change to take back.
 *
 * Returns: `TRUE` if there is
 */
gboolean
unknot_journal_get_can_undo (UnknotJournal *self)
{
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), FALSE);

  return !unknot_history_is_empty (self->history);
}

/**
 * unknot_journal_undo:
 * @self: a journal
 * @error: return location for an error of %UNKNOT_JOURNAL_ERROR
 *
 * Takes the last change back. What it brings back gets a new revision, so that it holds against other copies too.
 *
 * Returns: `TRUE` if something was taken back; `FALSE` without an error if there was nothing
 */
gboolean
unknot_journal_undo (UnknotJournal  *self,
                     GError        **error)
{
  g_autoptr (GPtrArray) steps = NULL;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (self->depth == 0, FALSE);

  steps = unknot_history_list_last (self->history);
  if (steps->len == 0)
    return FALSE;
  for (guint i = 0; i < steps->len; i++)
    {
      UnknotStep *step = g_ptr_array_index (steps, i);
      UnknotEntry *now = unknot_timeline_lookup (self->timeline, step->uuid);
      UnknotEntry *touched = step->before != NULL ? step->before : now;

      if (touched != NULL && !unknot_journal_may_change (self, unknot_entry_get_month (touched), error))
        return FALSE;
    }

  self->undoing = TRUE;
  unknot_journal_begin_change (self);
  if (steps->len > MANY_STEPS)
    unknot_journal_undo_all (self, steps);
  else
    for (guint i = 0; i < steps->len; i++)
      undo_step (self, g_ptr_array_index (steps, i));
  unknot_history_drop_last (self->history);
  unknot_journal_end_change (self);
  self->undoing = FALSE;
  unknot_journal_notify_can_undo (self, TRUE);
  return TRUE;
}
