#include "unknot-snapshots-make.h"

#include "unknot-snapshots.h"
#include "unknot-store-archive.h"
#include "unknot-store-private.h"

/* A copy that is being made. */
typedef struct
{
  GFile      *folder;
  GBytes     *bytes;
  UnknotTime  now;
} Job;

static void
job_free (gpointer data)
{
  Job *self = data;

  g_object_unref (self->folder);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  Job *job = task_data;
  GError *error = NULL;

  if (unknot_snapshots_write (job->folder, job->bytes, job->now, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
archived_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  Job *job = g_task_get_task_data (task);
  GError *error = NULL;
  guint n_left_out;

  job->bytes = unknot_store_archive_finish (UNKNOT_STORE (source), result, &n_left_out, &error);
  if (job->bytes == NULL)
    g_task_return_error (task, error);
  else
    g_task_run_in_thread (task, write_in_thread);
}

/**
 * unknot_snapshots_make_async:
 * @store: a store that is not closed
 * @app: version of the app
 * @folder: the folder that the person picked
 * @cancellable: (nullable): to stop it
 * @callback: called when the copy is there, or can't be
 * @user_data: for @callback
 *
 * Makes a copy of everything and writes it, as [func@Unknot.snapshots_write] does. A slow disk keeps nobody waiting:
 * it is not the thread that saves.
 */
void
unknot_snapshots_make_async (UnknotStore         *store,
                             const char          *app,
                             GFile               *folder,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  GTask *task;
  Job *job;

  g_return_if_fail (UNKNOT_IS_STORE (store));
  g_return_if_fail (G_IS_FILE (folder));

  job = g_new0 (Job, 1);
  job->folder = g_object_ref (folder);
  job->now = unknot_stamper_get_time (unknot_journal_get_stamper (store->journal));
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_snapshots_make_async);
  g_task_set_task_data (task, job, job_free);
  unknot_store_archive_async (store, app, cancellable, archived_cb, task);
}

/**
 * unknot_snapshots_make_finish:
 * @result: the result
 * @made: (out): when it was begun
 * @error: return location for an error of %G_IO_ERROR
 *
 * Says whether a copy was made.
 *
 * Returns: whether it is there
 */
gboolean
unknot_snapshots_make_finish (GAsyncResult  *result,
                              UnknotTime    *made,
                              GError       **error)
{
  g_return_val_if_fail (G_IS_TASK (result), FALSE);
  g_return_val_if_fail (made != NULL, FALSE);

  *made = ((Job *) g_task_get_task_data (G_TASK (result)))->now;
  return g_task_propagate_boolean (G_TASK (result), error);
}
