#include "unknot-erase-flow.h"

#include <glib/gi18n.h>

#include "unknot-erase.h"

/* How many of the files that stay are named; the rest is counted by who looks. */
#define MOST_NAMED 5

typedef struct
{
  GFile *folder;
  GFile *cache;
} Job;

static void
job_free (gpointer data)
{
  Job *self = data;

  g_object_unref (self->folder);
  g_object_unref (self->cache);
  g_free (self);
}

static void
erase_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  Job *job = task_data;
  GStrv left = NULL;
  GError *error = NULL;

  if (unknot_erase_run (g_file_peek_path (job->folder), g_file_peek_path (job->cache), &left, &error))
    g_task_return_pointer (task, left, (GDestroyNotify) g_strfreev);
  else
    g_task_return_error (task, error);
}

/**
 * unknot_erase_flow_run_async:
 * @folder: the person's folder; its store is closed
 * @cache: the folder for what can be made again
 * @callback: called when it is over
 * @user_data: for @callback
 *
 * Erases everything in a thread.
 */
void
unknot_erase_flow_run_async (GFile               *folder,
                             GFile               *cache,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->folder = g_object_ref (folder);
  job->cache = g_object_ref (cache);
  g_task_set_source_tag (task, unknot_erase_flow_run_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, erase_in_thread);
}

/* All that there are, so that none is forgotten when there are more. */
static void
reset_all (GSettings *settings)
{
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (guint i = 0; keys[i] != NULL; i++)
    g_settings_reset (settings, keys[i]);
}

static char *
describe_left (GStrv left)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) some = NULL;
  g_autofree char *list = NULL;

  for (guint i = 0; left[i] != NULL && i < MOST_NAMED; i++)
    g_strv_builder_add (names, left[i]);
  if (g_strv_length (left) > MOST_NAMED)
    g_strv_builder_add (names, "…");
  some = g_strv_builder_end (names);
  /* Translators: stands between names of files in a list */
  list = g_strjoinv (_(", "), some);

  /* Translators: names of files */
  return g_strdup_printf (_("Everything was erased. These files in its folder are not from Unknot, and stay: %s"), list);
}

static char *
describe_error (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_BUSY))
    return g_strdup (_("Nothing was erased: Unknot is open twice."));

  return g_strdup (_("Not everything could be erased."));
}

/**
 * unknot_erase_flow_run_finish:
 * @result: the result
 * @settings: the app's settings; all of them are reset if everything was erased
 *
 * Says how it went.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_erase_flow_run_finish (GAsyncResult *result,
                              GSettings    *settings)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) left = g_task_propagate_pointer (G_TASK (result), &error);

  if (left == NULL)
    {
      g_message ("%s", error->message);
      return describe_error (error);
    }

  reset_all (settings);
  return left[0] != NULL ? describe_left (left) : g_strdup (_("Everything was erased."));
}
