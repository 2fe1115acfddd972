/* What a store holds, as one archive. Journal and profile come from memory, where also that is what could not be
   written yet; the rest from the folder. */

#include "unknot-store-archive.h"

#include "unknot-archive-gather.h"
#include "unknot-store-private.h"

/* What the thread needs, and what it finds. */
typedef struct
{
  char               *folder;
  UnknotArchiveDraft *draft;
  GHashTable         *months;        /* names of those that are in the draft */
  char               *profile;
  gboolean            is_read_only;  /* the profile in memory may be an empty one in place of a file */
} Job;

static void
job_free (gpointer data)
{
  Job *self = data;

  g_free (self->folder);
  unknot_archive_draft_free (self->draft);
  g_hash_table_unref (self->months);
  g_free (self->profile);
  g_free (self);
}

static void
add_profile (Job *job)
{
  g_autofree char *path = g_build_filename (job->folder, UNKNOT_LOADER_PROFILE_FILE, NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  if (job->profile != NULL && job->is_read_only && !g_file_get_contents (path, &contents, NULL, &error)
      && !g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    unknot_archive_draft_leave_out (job->draft, UNKNOT_LOADER_PROFILE_FILE);
  else
    unknot_archive_draft_set_profile (job->draft, job->profile);
}

static void
archive_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  Job *job = data;

  add_profile (job);
  unknot_archive_gather_months (job->draft, job->folder, job->months);
  unknot_archive_gather_techniques (job->draft, job->folder);
  g_task_return_pointer (task, unknot_archive_draft_write (job->draft), (GDestroyNotify) g_bytes_unref);
}

/* The names of all months that have a file, or are to have one. */
static GHashTable *
list_months (UnknotStore *self)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, self->months);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    g_hash_table_add (names, g_strdup (name));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->journal)); i++)
    {
      const char *month = unknot_entry_get_month (unknot_journal_get_entry (self->journal, i));

      if (!g_hash_table_contains (names, month))
        g_hash_table_add (names, g_strdup (month));
    }

  return names;
}

static void
add_month (UnknotStore *self,
           Job         *job,
           const char  *name)
{
  GBytes *original = g_hash_table_lookup (self->originals, name);
  UnknotMonth *known = g_hash_table_lookup (self->months, name);
  g_autoptr (UnknotMonth) month = known != NULL ? unknot_month_ref (known) : unknot_month_new (name);
  g_autoptr (GPtrArray) entries = NULL;

  if (original != NULL)
    {
      g_autofree char *path = g_strdup_printf ("%s/%s.json", UNKNOT_LOADER_JOURNAL_FOLDER, name);

      unknot_archive_draft_add_file (job->draft, path, original);
      return;
    }

  entries = unknot_journal_list_month (self->journal, name);
  unknot_archive_draft_add_month (job->draft, month, entries);
}

static Job *
make_job (UnknotStore *self,
          const char  *app)
{
  UnknotTime now = unknot_stamper_get_time (unknot_journal_get_stamper (self->journal));
  GBytes *profile = g_hash_table_lookup (self->originals, UNKNOT_LOADER_PROFILE_FILE);
  Job *job = g_new0 (Job, 1);
  GHashTableIter iter;
  gpointer name;

  job->folder = g_strdup (self->folder);
  job->draft = unknot_archive_draft_new (now, app);
  job->months = list_months (self);
  g_hash_table_iter_init (&iter, job->months);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    add_month (self, job, name);

  job->is_read_only = unknot_profile_get_read_only (self->profile);
  if (profile != NULL)
    unknot_archive_draft_add_file (job->draft, UNKNOT_LOADER_PROFILE_FILE, profile);
  else
    job->profile = unknot_profile_to_text (self->profile);
  return job;
}

/**
 * unknot_store_archive_async:
 * @self: a store that is not closed
 * @app: version of the app
 * @cancellable: (nullable): to stop waiting for it
 * @callback: called when it is made
 * @user_data: for @callback
 *
 * Makes an archive of everything: journal, profile and the techniques that were added, as they are now, also what
 * could not be saved. What can't be taken over without a loss is in it as the file that it was. Not in it are a session
 * that runs, previous copies, and what was set aside. It is made in the writer's thread, between two saves.
 */
void
unknot_store_archive_async (UnknotStore         *self,
                            const char          *app,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (UNKNOT_IS_STORE (self));
  g_return_if_fail (self->writer != NULL);
  g_return_if_fail (app != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_store_archive_async);
  if (self->state == UNKNOT_STORE_LOADING)
    {
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_BUSY, "The journal is still being read");
      return;
    }

  g_task_set_task_data (task, make_job (self, app), job_free);
  unknot_writer_push (self->writer, g_steal_pointer (&task), archive_thread);
}

/**
 * unknot_store_archive_finish:
 * @self: a store
 * @result: the result
 * @n_left_out: (out): how many files or folders could not be read; the archive names them
 * @error: return location for an error of %G_IO_ERROR
 *
 * Gets the archive.
 *
 * Returns: (transfer full) (nullable): the text of the archive, or `NULL` with @error set
 */
GBytes *
unknot_store_archive_finish (UnknotStore   *self,
                             GAsyncResult  *result,
                             guint         *n_left_out,
                             GError       **error)
{
  Job *job;
  GBytes *bytes;

  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  g_return_val_if_fail (n_left_out != NULL, NULL);

  bytes = g_task_propagate_pointer (G_TASK (result), error);
  job = g_task_get_task_data (G_TASK (result));
  *n_left_out = bytes != NULL ? unknot_archive_draft_get_n_left_out (job->draft) : 0;
  return bytes;
}
