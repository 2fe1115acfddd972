/* What comes from elsewhere, all of it or nothing. It is in a file of its own before the first month changes, and that
   file goes when the last month is on the disk: cut off in between, the next start completes it. */

#include "unknot-store-incoming.h"

#include "unknot-store-private.h"

/* One that is under way. */
typedef struct
{
  UnknotIncoming *incoming;
  UnknotTakeIn    counts;
} Order;

static void
order_free (gpointer data)
{
  Order *self = data;

  unknot_incoming_unref (self->incoming);
  g_free (self);
}

/* What months hold besides entries comes along where this journal has no such month. */
static GPtrArray *
take_months (UnknotStore   *self,
             UnknotArchive *archive)
{
  GPtrArray *taken = g_ptr_array_new ();

  for (guint i = 0; i < unknot_archive_get_n_months (archive); i++)
    {
      UnknotMonth *month = unknot_archive_get_month (archive, i);
      const char *name = unknot_month_get_name (month);

      if (g_hash_table_contains (self->months, name))
        continue;

      g_hash_table_insert (self->months, g_strdup (name), unknot_month_ref (month));
      g_ptr_array_add (taken, (gpointer) name);
    }

  return taken;
}

static gboolean
take_entries (UnknotStore     *self,
              UnknotIncoming  *incoming,
              UnknotTakeIn    *counts,
              GError         **error)
{
  GPtrArray *entries = unknot_archive_get_entries (unknot_incoming_get_archive (incoming));

  unknot_journal_count_in (self->journal, entries, counts);
  return (unknot_incoming_get_flags (incoming) & UNKNOT_INCOMING_REPLACE) != 0
           ? unknot_journal_swap (self->journal, entries, error)
           : unknot_journal_take_in (self->journal, entries, TRUE, counts, error);
}

static void
take_profile (UnknotStore    *self,
              UnknotIncoming *incoming)
{
  JsonObject *profile = unknot_archive_get_profile (unknot_incoming_get_archive (incoming));

  if ((unknot_incoming_get_flags (incoming) & UNKNOT_INCOMING_PROFILE) != 0 && profile != NULL &&
      !unknot_profile_get_read_only (self->profile) && unknot_profile_load (self->profile, profile, NULL))
    g_signal_emit_by_name (self->profile, "changed");
}

static gboolean
take (UnknotStore     *self,
      UnknotIncoming  *incoming,
      UnknotTakeIn    *counts,
      GError         **error)
{
  g_autoptr (GPtrArray) months = take_months (self, unknot_incoming_get_archive (incoming));

  if (!take_entries (self, incoming, counts, error))
    {
      for (guint i = 0; i < months->len; i++)
        g_hash_table_remove (self->months, g_ptr_array_index (months, i));
      return FALSE;
    }

  for (guint i = 0; i < months->len; i++)
    unknot_store_mark_dirty (self, g_ptr_array_index (months, i));
  take_profile (self, incoming);

  /* Everything that changed waits to be written now; behind it comes the end of the file. */
  self->is_incoming_in = TRUE;
  unknot_store_set_state (self, UNKNOT_STORE_SAVING);
  unknot_store_save_next (self);
  return TRUE;
}

static void
forget (UnknotStore *self)
{
  g_clear_pointer (&self->incoming, g_bytes_unref);
  self->is_incoming_in = FALSE;
}

/* Nothing of it was taken, so that nothing of it may be found at the next start. */
static void
withdraw (UnknotStore *self)
{
  forget (self);
  unknot_store_mark_dirty (self, UNKNOT_LOADER_INCOMING_FILE);
}

/**
 * unknot_store_end_incoming:
 * @self: a store with nothing left to write
 *
 * Once everything that was taken in is on the disk, lets the file go that would complete it.
 *
 * Returns: `TRUE` if there is something left to write now
 */
gboolean
unknot_store_end_incoming (UnknotStore *self)
{
  if (!self->is_incoming_in || unknot_pending_get_error (self->pending) != NULL)
    return FALSE;

  forget (self);
  unknot_pending_add (self->pending, UNKNOT_LOADER_INCOMING_FILE);
  return TRUE;
}

/**
 * unknot_store_complete:
 * @self: a store that has just been loaded
 * @incoming: what had been cut off
 *
 * Takes in what the last start of the app did not finish.
 */
void
unknot_store_complete (UnknotStore    *self,
                       UnknotIncoming *incoming)
{
  g_autoptr (GError) error = NULL;
  UnknotTakeIn counts;

  self->incoming = g_bytes_ref (unknot_incoming_get_bytes (incoming));
  if (take (self, incoming, &counts, &error))
    {
      unknot_store_add_problem (self, unknot_problem_new (UNKNOT_PROBLEM_COMPLETED, UNKNOT_LOADER_INCOMING_FILE, NULL, 0));
      return;
    }

  g_message ("%s", error->message);
  forget (self);
  unknot_store_add_problem (self, unknot_problem_new (UNKNOT_PROBLEM_INCOMPLETE, UNKNOT_LOADER_INCOMING_FILE, NULL, 0));
}

static void
put_thread (GTask        *task,
            gpointer      source,
            gpointer      data,
            GCancellable *cancellable)
{
  UnknotStore *self = source;
  Order *order = data;
  GError *error = NULL;

  if (unknot_archive_put_packs (unknot_incoming_get_archive (order->incoming), self->folder, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* What can't be written yet is in memory, and in the file that completes it: the state says how that goes on. */
static void
settled_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GTask) task = G_TASK (data);
  g_autoptr (GError) error = NULL;

  if (!unknot_store_flush_finish (UNKNOT_STORE (object), result, &error))
    g_info ("%s", error->message);
  g_task_return_boolean (task, TRUE);
}

static void
put_cb (GObject      *object,
        GAsyncResult *result,
        gpointer      data)
{
  UnknotStore *self = UNKNOT_STORE (object);
  g_autoptr (GTask) task = G_TASK (data);
  Order *order = g_task_get_task_data (task);
  GError *error = NULL;

  if (self->writer == NULL)
    {
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_CLOSED, "The journal was closed");
      return;
    }
  if (!g_task_propagate_boolean (G_TASK (result), &error) ||
      !take (self, order->incoming, &order->counts, &error))
    {
      withdraw (self);
      g_task_return_error (task, error);
      return;
    }

  unknot_store_flush_async (self, NULL, settled_cb, g_steal_pointer (&task));
}

static void
kept_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  UnknotStore *self = UNKNOT_STORE (object);
  g_autoptr (GTask) task = G_TASK (data);
  Order *order = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  GTask *put;

  if (!unknot_store_flush_finish (self, result, &error) &&
      unknot_pending_has (self->pending, UNKNOT_LOADER_INCOMING_FILE))
    {
      withdraw (self);
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  if (self->writer == NULL)
    {
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_CLOSED, "The journal was closed");
      return;
    }

  put = g_task_new (self, NULL, put_cb, g_steal_pointer (&task));
  g_task_set_source_tag (put, kept_cb);
  g_task_set_task_data (put, order, NULL);
  unknot_writer_push (self->writer, put, put_thread);
}

/**
 * unknot_store_take_in_async:
 * @self: a store
 * @incoming: what is to be taken in
 * @cancellable: (nullable): to stop waiting for it
 * @callback: called when it is in the journal, and in the files unless the state says otherwise
 * @user_data: for @callback
 *
 * Takes an archive in, or makes the journal what the archive says: all of it or nothing, also where the app is killed
 * meanwhile. For the journal it is one step to take back. Folders of techniques are added where there is none of that
 * name; they, and the profile, stay when the step is taken back. What a month holds besides entries, or what is no
 * entry, comes along where the journal does not have that month.
 */
void
unknot_store_take_in_async (UnknotStore         *self,
                            UnknotIncoming      *incoming,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Order *order;

  g_return_if_fail (UNKNOT_IS_STORE (self));
  g_return_if_fail (incoming != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_store_take_in_async);
  order = g_new0 (Order, 1);
  order->incoming = unknot_incoming_ref (incoming);
  g_task_set_task_data (task, order, order_free);
  if (self->writer == NULL || self->state == UNKNOT_STORE_LOADING || self->incoming != NULL)
    {
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_BUSY, "The journal is being read or filled");
      return;
    }
  if (unknot_journal_get_read_only (self->journal))
    {
      g_task_return_new_error_literal (task, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY,
                                       "The journal can't be changed now");
      return;
    }

  self->incoming = g_bytes_ref (unknot_incoming_get_bytes (incoming));
  unknot_store_mark_dirty (self, UNKNOT_LOADER_INCOMING_FILE);
  unknot_store_flush_async (self, NULL, kept_cb, g_steal_pointer (&task));
}

/**
 * unknot_store_take_in_finish:
 * @self: a store
 * @result: the result
 * @counts: (out): what was changed; what is only in the journal and not in the archive is not counted
 * @error: return location for an error of %UNKNOT_JOURNAL_ERROR, %G_FILE_ERROR or %G_IO_ERROR
 *
 * Says whether it was taken in.
 *
 * Returns: `TRUE` if it was, `FALSE` if nothing was
 */
gboolean
unknot_store_take_in_finish (UnknotStore   *self,
                             GAsyncResult  *result,
                             UnknotTakeIn  *counts,
                             GError       **error)
{
  Order *order;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (counts != NULL, FALSE);

  order = g_task_get_task_data (G_TASK (result));
  *counts = order->counts;
  return g_task_propagate_boolean (G_TASK (result), error);
}
