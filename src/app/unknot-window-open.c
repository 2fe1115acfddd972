/* Files that are dropped on the window or opened with the app: they go where Import would take them. */

#include "unknot-window-private.h"

#include <glib/gi18n.h>

#include "unknot-file-kind.h"
#include "unknot-import-file.h"

static void
take (UnknotWindow   *self,
      GFile          *file,
      UnknotFileKind  kind)
{
  switch (kind)
    {
    case UNKNOT_FILE_KIND_EXPORT:
      unknot_import_flow_read (self->importer, file, GTK_WIDGET (self));
      break;
    case UNKNOT_FILE_KIND_TABLE:
      unknot_table_import_read (self->table_import, file);
      break;
    case UNKNOT_FILE_KIND_TECHNIQUE:
    case UNKNOT_FILE_KIND_FOLDER:
      unknot_pack_flow_add (self->packs, file);
      break;
    case UNKNOT_FILE_KIND_OTHER:
    default:
      unknot_window_tell (self, _("Unknot takes its own files, tables and folders of techniques."));
    }
}

/* Still on its way when the window went. */
static gboolean
is_gone (UnknotWindow *self)
{
  return self->importer == NULL;
}

static void
kind_found_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  UnknotWindow *self = UNKNOT_WINDOW (g_task_get_source_object (task));
  g_autoptr (GError) error = NULL;
  UnknotFileKind kind;

  if (!unknot_file_kind_finish (result, &kind, &error))
    g_info ("Nothing opened: %s", error->message);
  if (is_gone (self))
    return;

  if (error == NULL)
    take (self, g_task_get_task_data (task), kind);
  else
    unknot_window_tell (self, unknot_import_file_describe_error (error));
  g_task_return_boolean (task, TRUE);
}

static gboolean
can_open (UnknotWindow *self)
{
  return self->loaded && unknot_window_is_home (self);
}

/**
 * unknot_window_open_waiting:
 * @self: the window
 *
 * Opens the file that came while something else was shown, if it can be opened by now.
 */
void
unknot_window_open_waiting (UnknotWindow *self)
{
  g_autoptr (GFile) file = NULL;
  GTask *task;

  if (self->waiting == NULL || !can_open (self))
    return;

  file = g_steal_pointer (&self->waiting);
  task = g_task_new (self, NULL, NULL, NULL);
  g_task_set_source_tag (task, unknot_window_open_waiting);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  unknot_file_kind_async (file, NULL, kind_found_cb, task);
}

/**
 * unknot_window_open:
 * @self: the window
 * @files: (array length=n_files): files or folders
 * @n_files: how many
 *
 * Shows what a file would bring in: the journal of another device, a table, techniques. What it is is seen by what
 * stands in it. More than one at a time would be one question over the other, so that none of them is taken. Before the
 * journal is read, and during a session, the file waits.
 */
void
unknot_window_open (UnknotWindow  *self,
                    GFile        **files,
                    int            n_files)
{
  g_return_if_fail (UNKNOT_IS_WINDOW (self));

  if (n_files != 1)
    {
      unknot_window_tell (self, _("One file at a time, please."));
      return;
    }

  g_set_object (&self->waiting, files[0]);
  unknot_window_open_waiting (self);
}

static gboolean
drop_cb (UnknotWindow *self,
         const GValue *value)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new ();

  for (GSList *link = g_value_get_boxed (value); link != NULL; link = link->next)
    g_ptr_array_add (files, link->data);
  unknot_window_open (self, (GFile **) files->pdata, (int) files->len);

  return TRUE;
}

static void
current_drop_cb (UnknotWindow  *self,
                 GParamSpec    *pspec,
                 GtkDropTarget *target)
{
  gtk_widget_set_visible (self->drop_place, gtk_drop_target_get_current_drop (target) != NULL);
}

/**
 * unknot_window_show_drop:
 * @self: the window
 *
 * Takes files where the person could import them, and nowhere else.
 */
void
unknot_window_show_drop (UnknotWindow *self)
{
  gtk_event_controller_set_propagation_phase (self->drop, can_open (self) ? GTK_PHASE_BUBBLE : GTK_PHASE_NONE);
}

void
unknot_window_connect_drop (UnknotWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  self->drop = g_object_ref (GTK_EVENT_CONTROLLER (target));
  gtk_event_controller_set_name (self->drop, "files");
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "notify::current-drop", G_CALLBACK (current_drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), self->drop);
}
