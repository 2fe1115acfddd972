/* What a store of packs does on the disk; all but the last in the writer's thread. */

#include "unknot-pack-job.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "unknot-pack-folder.h"
#include "unknot-recovery.h"

void
unknot_pack_job_load (GTask        *task,
                      gpointer      source,
                      gpointer      task_data,
                      GCancellable *cancellable)
{
  UnknotPackJob *job = task_data;
  g_autoptr (GPtrArray) packs = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) ids = NULL;

  unknot_pack_folder_clean (job->root);
  ids = unknot_pack_folder_list (job->root);
  for (guint i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (packs, unknot_pack_folder_read (job->root, ids[i], job->rules, job->taken));

  g_task_return_pointer (task, g_steal_pointer (&packs), (GDestroyNotify) g_ptr_array_unref);
}

static void
return_pack (GTask  *task,
             GError *error)
{
  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, NULL, NULL);
}

/* What can't be used at all is not kept: the person hears why. */
static gboolean
is_useful (UnknotPack  *pack,
           GError     **error)
{
  const char * const *problems = unknot_pack_get_problems (pack);

  if (unknot_pack_get_n (pack) > 0)
    return TRUE;

  if (problems[0] == NULL)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("There are no techniques in this folder."));
  else
    /* Translators: the place in a file, and what is wrong there */
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("Nothing in this folder can be used. %s"), problems[0]);
  return FALSE;
}

void
unknot_pack_job_add (GTask        *task,
                     gpointer      source,
                     gpointer      task_data,
                     GCancellable *cancellable)
{
  UnknotPackJob *job = task_data;
  GError *error = NULL;
  g_autofree char *title = unknot_pack_folder_make_title (job->source);
  g_autoptr (GHashTable) files = unknot_pack_folder_gather (job->source, cancellable, &error);

  if (files != NULL)
    {
      g_autoptr (UnknotPack) pack = unknot_pack_folder_make (job->id, title, files, job->rules, job->taken);

      if (is_useful (pack, &error) && unknot_pack_folder_put (job->root, job->id, files, &error))
        job->pack = g_steal_pointer (&pack);
    }

  return_pack (task, error);
}

void
unknot_pack_job_remove (GTask        *task,
                        gpointer      source,
                        gpointer      task_data,
                        GCancellable *cancellable)
{
  UnknotPackJob *job = task_data;
  GError *error = NULL;

  unknot_pack_folder_remove (job->root, job->id, &error);
  return_pack (task, error);
}

void
unknot_pack_job_restore (GTask        *task,
                         gpointer      source,
                         gpointer      task_data,
                         GCancellable *cancellable)
{
  UnknotPackJob *job = task_data;
  GError *error = NULL;

  if (unknot_pack_folder_restore (job->root, job->id, &error))
    job->pack = unknot_pack_folder_read (job->root, job->id, job->rules, job->taken);
  return_pack (task, error);
}

void
unknot_pack_job_read (GTask        *task,
                      gpointer      source,
                      gpointer      task_data,
                      GCancellable *cancellable)
{
  UnknotPackJob *job = task_data;

  job->pack = unknot_pack_folder_read (job->root, job->id, job->rules, job->taken);
  return_pack (task, NULL);
}

static gboolean
write_technique (const UnknotPackJob  *job,
                 GError              **error)
{
  g_autofree char *folder = g_build_filename (job->root, job->id, NULL);
  g_autofree char *name = g_strconcat (job->technique, ".json", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_mkdir_with_parents (folder, 0700);
  if (job->bytes != NULL)
    return unknot_recovery_write (path, job->bytes, FALSE, error);
  if (g_unlink (path) == 0 || errno == ENOENT)
    return TRUE;

  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (errno), "%s: %s", path, g_strerror (errno));
  return FALSE;
}

void
unknot_pack_job_save (GTask        *task,
                      gpointer      source,
                      gpointer      task_data,
                      GCancellable *cancellable)
{
  UnknotPackJob *job = task_data;
  GError *error = NULL;

  if (write_technique (job, &error))
    job->pack = unknot_pack_folder_read (job->root, job->id, job->rules, job->taken);
  return_pack (task, error);
}

void
unknot_pack_job_free (gpointer data)
{
  UnknotPackJob *job = data;

  g_free (job->root);
  g_clear_pointer (&job->rules, unknot_technique_rules_unref);
  g_clear_pointer (&job->taken, g_hash_table_unref);
  g_free (job->id);
  g_clear_object (&job->source);
  g_free (job->technique);
  g_clear_pointer (&job->bytes, g_bytes_unref);
  g_clear_object (&job->pack);
  g_free (job);
}
