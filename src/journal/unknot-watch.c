#include "unknot-watch.h"

/* How long after something happened to look, in milliseconds: who syncs a folder writes many files in a row. */
#define PAUSE 300

struct _UnknotWatch
{
  GFileMonitor    *monitors[2];   /* NULL where the system can't watch */
  guint            timeout;
  UnknotWatchFunc  callback;
  gpointer         data;
};

static gboolean
look_cb (gpointer data)
{
  UnknotWatch *self = data;

  self->timeout = 0;
  self->callback (self->data);
  return G_SOURCE_REMOVE;
}

static void
happened_cb (UnknotWatch *self)
{
  if (self->timeout == 0)
    self->timeout = g_timeout_add (PAUSE, look_cb, self);
}

static GFileMonitor *
watch (UnknotWatch *self,
       const char  *path)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  GFileMonitor *monitor = g_file_monitor_directory (folder, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);

  if (monitor != NULL)
    g_signal_connect_swapped (monitor, "changed", G_CALLBACK (happened_cb), self);
  return monitor;
}

/**
 * unknot_watch_new:
 * @folder: a folder
 * @journal: another one
 * @callback: (scope notified): called a moment after something has happened, once for much that happens together; also
 *   for what this process does
 * @data: given to @callback
 *
 * Watches two folders. Where the system can't, nothing is noticed.
 *
 * Returns: (transfer full): the watch
 */
UnknotWatch *
unknot_watch_new (const char      *folder,
                  const char      *journal,
                  UnknotWatchFunc  callback,
                  gpointer         data)
{
  UnknotWatch *self = g_new0 (UnknotWatch, 1);

  self->callback = callback;
  self->data = data;
  self->monitors[0] = watch (self, folder);
  self->monitors[1] = watch (self, journal);
  return self;
}

/**
 * unknot_watch_free:
 * @self: (transfer full): a watch
 *
 * Stops watching.
 */
void
unknot_watch_free (UnknotWatch *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->monitors); i++)
    if (self->monitors[i] != NULL)
      {
        g_signal_handlers_disconnect_by_data (self->monitors[i], self);
        g_file_monitor_cancel (self->monitors[i]);
        g_object_unref (self->monitors[i]);
      }
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_free (self);
}
