#include "unknot-import-file.h"

#include <glib/gi18n.h>

#include "unknot-json.h"

/* What the thread needs. */
typedef struct
{
  GFile *file;
  char *folder;
  UnknotTechniqueRules *rules;
} Job;

static void
job_free (gpointer data)
{
  Job *self = data;

  g_object_unref (self->file);
  g_free (self->folder);
  unknot_technique_rules_unref (self->rules);
  g_free (self);
}

/**
 * unknot_import_file_free:
 * @self: (transfer full): a file
 *
 * Frees what was read.
 */
void
unknot_import_file_free (UnknotImportFile *self)
{
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->archive, unknot_archive_unref);
  g_clear_pointer (&self->packs, g_ptr_array_unref);
  g_free (self);
}

/* Whoever chooses a film by mistake does not wait for it, and a pipe has no end. */
static gboolean
check_size (GFile   *file,
            GError **error)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE ","
                                                  G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, NULL, error);

  if (info == NULL)
    return FALSE;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, "Not a regular file");
      return FALSE;
    }
  if (g_file_info_get_size (info) > UNKNOT_ARCHIVE_BYTES)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE, "Larger than any archive");
      return FALSE;
    }

  return TRUE;
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Job *job = task_data;
  g_autoptr (UnknotImportFile) self = g_new0 (UnknotImportFile, 1);
  g_autofree char *name = g_file_get_basename (job->file);
  GError *error = NULL;

  if (check_size (job->file, &error))
    self->bytes = g_file_load_bytes (job->file, cancellable, NULL, &error);
  if (self->bytes != NULL)
    self->archive = unknot_archive_read (self->bytes, name, &error);
  if (self->archive == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  self->packs = unknot_archive_make_packs (self->archive, job->folder, job->rules, &self->n_packs_here);
  g_task_return_pointer (task, g_steal_pointer (&self), (GDestroyNotify) unknot_import_file_free);
}

/**
 * unknot_import_file_read_async:
 * @file: a file
 * @folder: the person's folder
 * @rules: what techniques are held against
 * @cancellable: (nullable): to give up
 * @callback: called when it is read
 * @user_data: for @callback
 *
 * Reads a file in a thread.
 */
void
unknot_import_file_read_async (GFile                *file,
                               const char           *folder,
                               UnknotTechniqueRules *rules,
                               GCancellable         *cancellable,
                               GAsyncReadyCallback   callback,
                               gpointer              user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->file = g_object_ref (file);
  job->folder = g_strdup (folder);
  job->rules = unknot_technique_rules_ref (rules);
  g_task_set_source_tag (task, unknot_import_file_read_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, read_in_thread);
}

/**
 * unknot_import_file_read_finish:
 * @result: the result
 * @error: return location for an error of %UNKNOT_DATA_ERROR or %G_IO_ERROR
 *
 * Gets what was read.
 *
 * Returns: (transfer full) (nullable): the file, or `NULL` with @error set
 */
UnknotImportFile *
unknot_import_file_read_finish (GAsyncResult  *result,
                                GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * unknot_import_file_describe_error:
 * @error: why a file was not taken
 *
 * Says it in a sentence for the person.
 *
 * Returns: (transfer none): the sentence, translated
 */
const char *
unknot_import_file_describe_error (const GError *error)
{
  if (g_error_matches (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VERSION))
    return _("This file was written by a later version of Unknot. Update Unknot, then try again.");
  if (g_error_matches (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_SYNTAX))
    return _("This file is damaged or cut short, or it is not from Unknot.");
  if (error->domain == UNKNOT_DATA_ERROR)
    return _("This file is not from Unknot, or it was changed by hand.");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE))
    return _("This file is too large to be from Unknot.");

  return _("This file can’t be opened.");
}
