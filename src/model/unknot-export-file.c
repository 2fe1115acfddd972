#include "unknot-export-file.h"

/**
 * unknot_export_file_write:
 * @file: where to
 * @bytes: what to write
 * @cancellable: (nullable): to stop it
 * @error: return location for an error of `GIOErrorEnum`
 *
 * Writes a file that the person asked for. It blocks: call it in a thread.
 *
 * The old file goes when the new one is whole, never before: `g_file_replace()` would write over it on a disk without
 * room for two, so that is only for places that have no path. A new file only the person may read.
 *
 * Returns: whether the file is there
 */
gboolean
unknot_export_file_write (GFile         *file,
                          GBytes        *bytes,
                          GCancellable  *cancellable,
                          GError       **error)
{
  const char *path = g_file_peek_path (file);
  g_autoptr (GError) failure = NULL;
  gsize length;
  const char *content = g_bytes_get_data (bytes, &length);

  if (path == NULL)
    return g_file_replace_contents (file, content, length, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, cancellable,
                                    error);

  if (g_file_set_contents_full (path, content, (gssize) length,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, &failure))
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_file_error ((GFileError) failure->code), failure->message);
  return FALSE;
}

typedef struct
{
  GFile *file;
  UnknotExportMake make;
  gpointer data;
  GDestroyNotify destroy;
} Order;

static void
order_free (gpointer data)
{
  Order *order = data;

  g_object_unref (order->file);
  if (order->destroy != NULL)
    order->destroy (order->data);
  g_free (order);
}

static void
save_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Order *order = task_data;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = order->make (order->data, &error);

  if (bytes != NULL && unknot_export_file_write (order->file, bytes, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * unknot_export_file_save_async:
 * @file: where to
 * @make: makes the content
 * @data: for @make; only the thread has it until it is given back
 * @destroy: (nullable): gives @data back, in any thread
 * @cancellable: (nullable): to stop it
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Makes a file in a thread. It takes the place of the one that was there when it is whole; a new one only the person
 * may read.
 */
void
unknot_export_file_save_async (GFile               *file,
                               UnknotExportMake     make,
                               gpointer             data,
                               GDestroyNotify       destroy,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Order *order = g_new0 (Order, 1);

  order->file = g_object_ref (file);
  order->make = make;
  order->data = data;
  order->destroy = destroy;
  g_task_set_source_tag (task, unknot_export_file_save_async);
  g_task_set_task_data (task, order, order_free);
  g_task_run_in_thread (task, save_in_thread);
}

/**
 * unknot_export_file_save_finish:
 * @result: what the callback got
 * @error: return location for an error of making or of `GIOErrorEnum`
 *
 * Says whether the file is there.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_export_file_save_finish (GAsyncResult  *result,
                                GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
