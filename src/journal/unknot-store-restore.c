/* Back to a copy: first what is there now is kept, then the journal becomes what the copy says. */

#include "unknot-store-restore.h"

#include "unknot-recovery.h"
#include "unknot-store-archive.h"
#include "unknot-store-incoming.h"
#include "unknot-store-private.h"

/* One that is under way. */
typedef struct
{
  UnknotCopy *copy;
  GBytes     *now;
} Job;

static void
job_free (gpointer data)
{
  Job *self = data;

  unknot_copy_unref (self->copy);
  g_clear_pointer (&self->now, g_bytes_unref);
  g_free (self);
}

static void
taken_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GTask) task = G_TASK (data);
  GError *error = NULL;
  UnknotTakeIn counts;

  if (unknot_store_take_in_finish (UNKNOT_STORE (object), result, &counts, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
kept_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GTask) task = G_TASK (data);
  Job *job = g_task_get_task_data (task);
  g_autoptr (UnknotIncoming) incoming = NULL;
  GError *error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      g_task_return_error (task, error);
      return;
    }

  incoming = unknot_incoming_new (unknot_copy_get_archive (job->copy), unknot_copy_get_bytes (job->copy),
                                  UNKNOT_INCOMING_REPLACE);
  unknot_store_take_in_async (UNKNOT_STORE (object), incoming, NULL, taken_cb, g_steal_pointer (&task));
}

static void
keep_thread (GTask        *task,
             gpointer      source,
             gpointer      data,
             GCancellable *cancellable)
{
  UnknotStore *self = source;
  g_autofree char *path = g_build_filename (self->folder, UNKNOT_STORE_BEFORE_RESTORE, NULL);
  GError *error = NULL;

  if (unknot_recovery_write (path, ((Job *) data)->now, FALSE, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
archived_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  UnknotStore *self = UNKNOT_STORE (object);
  g_autoptr (GTask) task = G_TASK (data);
  Job *job = g_task_get_task_data (task);
  GError *error = NULL;
  GTask *keep;
  guint n_left_out;

  job->now = unknot_store_archive_finish (self, result, &n_left_out, &error);
  if (job->now == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  if (self->writer == NULL)
    {
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_CLOSED, "The journal was closed");
      return;
    }

  keep = g_task_new (self, NULL, kept_cb, g_steal_pointer (&task));
  g_task_set_source_tag (keep, archived_cb);
  g_task_set_task_data (keep, job, NULL);
  unknot_writer_push (self->writer, keep, keep_thread);
}

/**
 * unknot_store_restore_async:
 * @self: a store
 * @app: version of the app
 * @copy: what the journal is to be, as [method@Copy.is_whole] says it can
 * @cancellable: (nullable): to stop waiting for it
 * @callback: called when the journal is as in the copy, and in the files unless the state says otherwise
 * @user_data: for @callback
 *
 * Makes the journal what it was in a copy. What is there now is kept in %UNKNOT_STORE_BEFORE_RESTORE first; without
 * that nothing is changed. It is one step to take back, and a start after the app was killed meanwhile completes it.
 */
void
unknot_store_restore_async (UnknotStore         *self,
                            const char          *app,
                            UnknotCopy          *copy,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (UNKNOT_IS_STORE (self));
  g_return_if_fail (app != NULL && copy != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_store_restore_async);
  job = g_new0 (Job, 1);
  job->copy = unknot_copy_ref (copy);
  g_task_set_task_data (task, job, job_free);
  if (unknot_journal_get_read_only (self->journal))
    {
      g_task_return_new_error_literal (task, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY,
                                       "The journal can't be changed now");
      return;
    }

  unknot_store_archive_async (self, app, NULL, archived_cb, g_steal_pointer (&task));
}

/**
 * unknot_store_restore_finish:
 * @self: a store
 * @result: the result
 * @error: return location for an error of %UNKNOT_JOURNAL_ERROR, %G_FILE_ERROR or %G_IO_ERROR
 *
 * Says whether the journal is as in the copy.
 *
 * Returns: `TRUE` if it is, `FALSE` if nothing was changed
 */
gboolean
unknot_store_restore_finish (UnknotStore   *self,
                             GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
