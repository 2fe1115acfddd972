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
