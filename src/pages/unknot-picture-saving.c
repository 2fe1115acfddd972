/* What pages that save pictures have in common: the dialog, and what is told afterwards. */

#include "unknot-picture-saving.h"

#include <glib/gi18n.h>

struct _UnknotPictureSaving
{
  GWeakRef page;
  GFile *file;
  char *action;
};

static const struct
{
  const char *name;
  const char *suffix;
} formats[] = {
  { N_("Picture (PNG)"), "png" },
  { N_("Page to Print (PDF)"), "pdf" },
  { N_("Drawing (SVG)"), "svg" },
};

static GListModel *
make_filters (void)
{
  GListStore *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

      gtk_file_filter_set_name (filter, _(formats[i].name));
      gtk_file_filter_add_suffix (filter, formats[i].suffix);
      g_list_store_append (filters, filter);
    }

  return G_LIST_MODEL (filters);
}

/**
 * unknot_picture_saving_ask:
 * @over: over which the dialog opens
 * @name: how the file is called if the person does not mind
 * @callback: called with what was chosen, for unknot_picture_saving_finish()
 * @user_data: for @callback
 *
 * Asks where to save a picture.
 */
void
unknot_picture_saving_ask (GtkWidget           *over,
                           const char          *name,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  GtkRoot *root = gtk_widget_get_root (over);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = make_filters ();

  gtk_file_dialog_set_title (dialog, _("Save Picture"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_set_filters (dialog, filters);
  gtk_file_dialog_save (dialog, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL, callback, user_data);
}

/**
 * unknot_picture_saving_finish:
 * @source: the dialog
 * @result: what the callback got
 *
 * Gets the file that was chosen.
 *
 * Returns: (transfer full) (nullable): the file, or `NULL` if none was
 */
GFile *
unknot_picture_saving_finish (GObject      *source,
                              GAsyncResult *result)
{
  g_autoptr (GError) error = NULL;
  GFile *file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file == NULL && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    g_info ("No file chosen: %s", error->message);
  return file;
}

/**
 * unknot_picture_saving_get_format:
 * @file: a file
 *
 * Finds out what a file is to be.
 *
 * Returns: what its ending says; a PNG if that says nothing
 */
UnknotPictureFormat
unknot_picture_saving_get_format (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  UnknotPictureFormat format = UNKNOT_PICTURE_FORMAT_PNG;

  unknot_picture_format_from_name (name, &format);
  return format;
}

static const char *
describe_error (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    return _("The picture was not saved: the disk is full.");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY))
    return _("The picture was not saved: this folder can’t be written to.");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY))
    return _("The picture was not saved: the folder is not there any more.");

  return _("The picture was not saved.");
}

/**
 * unknot_picture_saving_begin:
 * @page: a page with the signals of unknot_picture_saving_add_signals()
 * @action: the action that saves a picture; it can't be used meanwhile
 * @file: where to
 *
 * Notes that a picture is being saved.
 *
 * Returns: (transfer full): to be handed to unknot_picture_saving_end()
 */
UnknotPictureSaving *
unknot_picture_saving_begin (GtkWidget  *page,
                             const char *action,
                             GFile      *file)
{
  UnknotPictureSaving *self = g_new0 (UnknotPictureSaving, 1);

  g_weak_ref_init (&self->page, page);
  self->action = g_strdup (action);
  self->file = g_object_ref (file);
  gtk_widget_action_set_enabled (page, action, FALSE);
  return self;
}

/**
 * unknot_picture_saving_end:
 * @self: (transfer full): a picture that was being saved
 * @error: (nullable): what went wrong
 *
 * Lets the page tell what came of it, if it is still there.
 */
void
unknot_picture_saving_end (UnknotPictureSaving *self,
                           const GError        *error)
{
  g_autoptr (GtkWidget) page = g_weak_ref_get (&self->page);
  g_autofree char *name = g_file_get_basename (self->file);
  g_autofree char *shown = g_filename_display_name (name);
  /* Translators: the name of a file */
  g_autofree char *words = error == NULL ? g_strdup_printf (_("Picture saved: %s"), shown)
                                         : g_strdup (describe_error (error));

  if (error != NULL)
    g_info ("No picture saved: %s", error->message);
  if (page != NULL)
    {
      gtk_widget_action_set_enabled (page, self->action, TRUE);
      g_signal_emit_by_name (page, "told", words);
    }

  g_weak_ref_clear (&self->page);
  g_object_unref (self->file);
  g_free (self->action);
  g_free (self);
}

/**
 * unknot_picture_saving_add_signals:
 * @type: a page that saves pictures, while its class is made
 *
 * Gives a page the signals `told`, with a sentence for the person about what undo can't take back, and `file-chosen`,
 * with the file that the person has chosen in a dialog.
 */
void
unknot_picture_saving_add_signals (GType type)
{
  g_signal_new ("told", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  g_signal_new ("file-chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);
}
