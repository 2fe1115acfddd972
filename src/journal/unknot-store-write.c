#include "unknot-store-private.h"

/* What one file is to hold, taken now, so that the thread needs nothing that can change. */
static UnknotSave *
prepare (UnknotStore *self,
         const char  *name)
{
  UnknotTime now = unknot_stamper_get_time (unknot_journal_get_stamper (self->journal));
  UnknotSave *save = unknot_save_new (self->folder, name, self->place, self->lock, now);
  const char *expected = g_hash_table_lookup (self->marks, unknot_save_get_file (save));
  GBytes *original = g_hash_table_lookup (self->originals, name);

  if (expected != NULL)
    unknot_save_expect (save, expected);

  /* The last save of all has nobody who could look first. */
  if (self->writer == NULL || g_hash_table_contains (self->foreign, unknot_save_get_file (save)) ||
      g_str_equal (name, UNKNOT_LOADER_RUNNING_FILE) || g_str_equal (name, UNKNOT_LOADER_INCOMING_FILE))
    unknot_save_allow_aside (save);

  if (original != NULL)
    {
      unknot_save_set_bytes (save, original);
    }
  else if (unknot_month_is_name (name))
    {
      g_autoptr (GPtrArray) entries = unknot_journal_list_month (self->journal, name);
      GPtrArray *copies = g_hash_table_lookup (self->copies, name);

      unknot_save_set_month (save, g_hash_table_lookup (self->months, name), entries);
      if (copies != NULL)
        unknot_save_set_copies (save, copies);
    }
  else if (g_str_equal (name, UNKNOT_LOADER_PROFILE_FILE))
    {
      g_autofree char *text = unknot_profile_to_text (self->profile);

      unknot_save_set_text (save, text);
    }
  else if (g_str_equal (name, UNKNOT_LOADER_INCOMING_FILE))
    {
      if (self->incoming != NULL)
        unknot_save_set_bytes (save, self->incoming);
    }
  else if (self->running != NULL || self->found != NULL)
    {
      g_autofree char *text = unknot_loader_wrap_running (self->running != NULL ? self->running : self->found);

      unknot_save_set_text (save, text);
    }

  return save;
}

/* Everything that is in memory is to be written: also months whose last entry was removed. */
static void
add_all (UnknotStore *self)
{
  g_autoptr (GPtrArray) names = g_hash_table_get_keys_as_ptr_array (self->months);

  for (guint i = 0; i < names->len; i++)
    unknot_pending_add (self->pending, g_ptr_array_index (names, i));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->journal)); i++)
    unknot_pending_add (self->pending, unknot_entry_get_month (unknot_journal_get_entry (self->journal, i)));
  if (g_hash_table_contains (self->originals, UNKNOT_LOADER_PROFILE_FILE) ||
      !unknot_profile_get_read_only (self->profile))
    unknot_pending_add (self->pending, UNKNOT_LOADER_PROFILE_FILE);
  if (self->running != NULL || self->found != NULL)
    unknot_pending_add (self->pending, UNKNOT_LOADER_RUNNING_FILE);
  if (self->incoming != NULL)
    unknot_pending_add (self->pending, UNKNOT_LOADER_INCOMING_FILE);
}

/* What is next; a running session that is over goes only if the month that it was kept in could be written. Behind
   everything else comes the end of what was taken in. */
static char *
take_next (UnknotStore *self)
{
  char *name = unknot_pending_take (self->pending);

  if (name == NULL && unknot_store_end_incoming (self))
    name = unknot_pending_take (self->pending);
  if (name == NULL || !g_str_equal (name, UNKNOT_LOADER_RUNNING_FILE) || self->running != NULL ||
      self->found != NULL || unknot_pending_get_error (self->pending) == NULL)
    return name;

  unknot_pending_put_off (self->pending, name);
  g_free (name);
  return NULL;
}

static void
note_result (UnknotStore *self,
             UnknotSave  *save)
{
  const char *file = unknot_save_get_file (save);

  if (unknot_save_get_mark (save) != NULL)
    g_hash_table_replace (self->marks, g_strdup (file), g_strdup (unknot_save_get_mark (save)));
  if (unknot_save_get_aside (save) != NULL)
    unknot_store_add_problem (self, unknot_problem_new (UNKNOT_PROBLEM_CHANGED, file, unknot_save_get_aside (save), 0));
  if (unknot_save_is_done (save))
    {
      g_hash_table_remove (self->copies, unknot_save_get_name (save));
      g_hash_table_remove (self->foreign, file);
    }
  if (unknot_save_is_place_new (save))
    add_all (self);
}

static void
answer_waiting (UnknotStore *self)
{
  g_autoptr (GPtrArray) waiting = g_steal_pointer (&self->waiting);
  const GError *error = unknot_pending_get_error (self->pending);

  self->waiting = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < waiting->len; i++)
    {
      GTask *task = g_ptr_array_index (waiting, i);

      if (error != NULL)
        g_task_return_error (task, g_error_copy (error));
      else
        g_task_return_boolean (task, TRUE);
    }
}

static void
save_thread (GTask        *task,
             gpointer      source,
             gpointer      data,
             GCancellable *cancellable)
{
  GError *error = NULL;

  if (unknot_save_run (data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* Somebody else has written the file: what is in it is taken in, then ours is written again. */
static void
look_first (UnknotStore *self,
            UnknotSave  *save)
{
  unknot_pending_add (self->pending, unknot_save_get_name (save));
  g_hash_table_replace (self->foreign, g_strdup (unknot_save_get_file (save)), g_strdup (""));
  unknot_store_look (self);
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  UnknotStore *self = UNKNOT_STORE (object);
  UnknotSave *save = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  /* Closed meanwhile: closing has written whatever this did not. */
  if (self->writer == NULL)
    return;

  self->in_flight = NULL;
  note_result (self, save);
  if (g_task_propagate_boolean (G_TASK (result), &error))
    unknot_store_save_next (self);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG))
    look_first (self, save);
  else
    {
      unknot_pending_fail (self->pending, unknot_save_get_name (save), g_steal_pointer (&error));
      unknot_store_save_next (self);
    }
}

/**
 * unknot_store_save_next:
 * @self: a store
 *
 * Begins to write what is next, unless something is being written or looked at; else says how it stands.
 */
void
unknot_store_save_next (UnknotStore *self)
{
  g_autofree char *name = NULL;
  UnknotSave *save;
  GTask *task;

  if (self->in_flight != NULL || self->is_looking)
    return;
  if (self->look_again)
    {
      unknot_store_look (self);
      return;
    }

  name = take_next (self);
  if (name == NULL)
    {
      const GError *error = unknot_pending_get_error (self->pending);

      unknot_store_set_state (self, error != NULL ? UNKNOT_STORE_UNSAVED : UNKNOT_STORE_SAVED);
      answer_waiting (self);
      return;
    }

  save = prepare (self, name);
  self->in_flight = save;
  task = g_task_new (self, NULL, saved_cb, NULL);
  g_task_set_source_tag (task, unknot_store_save_next);
  g_task_set_task_data (task, save, (GDestroyNotify) unknot_save_free);
  unknot_writer_push (self->writer, task, save_thread);
}

/* A change is also the moment to try again what had failed. */
void
unknot_store_mark_dirty (UnknotStore *self,
                         const char  *name)
{
  if (self->writer == NULL || self->state == UNKNOT_STORE_LOADING)
    return;

  unknot_pending_try_again (self->pending);
  unknot_pending_add (self->pending, name);
  unknot_store_set_state (self, UNKNOT_STORE_SAVING);
  unknot_store_save_next (self);
}

/**
 * unknot_store_flush_async:
 * @self: a store
 * @cancellable: (nullable): a cancellable
 * @callback: called when everything was tried
 * @user_data: given to @callback
 *
 * Waits until everything is in the files, before the screen says so.
 */
void
unknot_store_flush_async (UnknotStore         *self,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (UNKNOT_IS_STORE (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_store_flush_async);
  g_ptr_array_add (self->waiting, task);
  if (self->in_flight == NULL && unknot_pending_is_empty (self->pending))
    answer_waiting (self);
}

/**
 * unknot_store_flush_finish:
 * @self: a store
 * @result: the result
 * @error: return location for an error of %G_FILE_ERROR or %G_IO_ERROR
 *
 * Says whether everything is in the files.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_store_flush_finish (UnknotStore   *self,
                           GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * unknot_store_retry:
 * @self: a store
 *
 * Tries again to write what could not be written.
 */
void
unknot_store_retry (UnknotStore *self)
{
  g_return_if_fail (UNKNOT_IS_STORE (self));

  if (self->writer == NULL || unknot_pending_get_error (self->pending) == NULL)
    return;

  unknot_pending_try_again (self->pending);
  unknot_store_set_state (self, UNKNOT_STORE_SAVING);
  unknot_store_save_next (self);
}

/**
 * unknot_store_close:
 * @self: a store
 * @error: return location for an error of %G_FILE_ERROR or %G_IO_ERROR
 *
 * Writes what is still to be written, waits for it, and gives the lock back: for the end of the app. Nothing is
 * written afterwards. This is the one function that blocks.
 *
 * Returns: `TRUE` if everything is in the files
 */
gboolean
unknot_store_close (UnknotStore  *self,
                    GError      **error)
{
  char *name;

  g_return_val_if_fail (UNKNOT_IS_STORE (self), FALSE);

  if (self->writer == NULL)
    return unknot_pending_get_error (self->pending) == NULL;

  g_clear_pointer (&self->watch, unknot_watch_free);
  g_clear_pointer (&self->writer, unknot_writer_free);
  if (self->in_flight != NULL)
    {
      note_result (self, self->in_flight);
      if (!unknot_save_is_done (self->in_flight))
        unknot_pending_add (self->pending, unknot_save_get_name (self->in_flight));
    }
  self->in_flight = NULL;

  unknot_pending_try_again (self->pending);
  while ((name = take_next (self)) != NULL)
    {
      g_autofree char *owned = name;
      g_autoptr (UnknotSave) save = prepare (self, name);
      GError *reason = NULL;

      if (!unknot_save_run (save, &reason))
        unknot_pending_fail (self->pending, name, reason);
      note_result (self, save);
    }
  answer_waiting (self);
  g_clear_pointer (&self->lock, unknot_lock_free);
  if (unknot_pending_get_error (self->pending) == NULL)
    return TRUE;

  g_propagate_error (error, g_error_copy (unknot_pending_get_error (self->pending)));
  return FALSE;
}

/**
 * unknot_store_only_read:
 * @self: a store that has not been loaded
 *
 * Leaves the files alone from now on: nothing is written, mended or set aside, whatever is wrong with them, and another
 * process may go on writing them.
 */
void
unknot_store_only_read (UnknotStore *self)
{
  g_return_if_fail (UNKNOT_IS_STORE (self));
  g_return_if_fail (self->state == UNKNOT_STORE_LOADING);

  g_clear_pointer (&self->lock, unknot_lock_free);
}
