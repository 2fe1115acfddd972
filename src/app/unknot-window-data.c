/* All that can be done with what the app knows about the person: the dialog, and the flows behind it. */

#include "unknot-window-private.h"

#include <glib/gi18n.h>

#include "unknot-copy-words.h"
#include "unknot-data-dialog.h"
#include "unknot-private.h"

/* After how many days without a copy the window says so. */
#define PATIENCE 7

static UnknotDataDialog *
get_dialog (UnknotWindow *self)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self));

  return UNKNOT_IS_DATA_DIALOG (dialog) ? UNKNOT_DATA_DIALOG (dialog) : NULL;
}

/**
 * unknot_window_begin_page:
 * @self: the window
 *
 * Puts the focus where a person begins on the page that is shown.
 */
void
unknot_window_begin_page (UnknotWindow *self)
{
  g_return_if_fail (UNKNOT_IS_WINDOW (self));

  unknot_focus_keeper_begin (self->keeper);
}

/**
 * unknot_window_take_toast:
 * @self: the window
 * @toast: (transfer full): what to say
 * @can_undo: whether it can be taken back
 *
 * Says something where the person looks: in the dialog if it is open. What can be taken back is seen on the pages, so
 * that the dialog makes way for it.
 */
void
unknot_window_take_toast (UnknotWindow *self,
                          AdwToast     *toast,
                          gboolean      can_undo)
{
  UnknotDataDialog *dialog = get_dialog (self);

  if (dialog != NULL && !can_undo)
    {
      adw_preferences_dialog_add_toast (ADW_PREFERENCES_DIALOG (dialog), toast);
      return;
    }

  if (dialog != NULL)
    adw_dialog_force_close (ADW_DIALOG (dialog));
  adw_toast_overlay_dismiss_all (self->toasts);
  unknot_focus_keeper_follow_toast (self->keeper, toast);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/**
 * unknot_window_show_data_actions:
 * @self: the window
 * @on_top: whether no page lies over the home page
 *
 * Lets what the dialog offers be asked for there, and where the dialog can be opened.
 */
void
unknot_window_show_data_actions (UnknotWindow *self,
                                 gboolean      on_top)
{
  static const char * const actions[] = {
    "win.erase", "win.export", "win.export-table", "win.export-fhir", "win.import", "win.import-table",
  };
  gboolean is_free = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) == NULL;

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], on_top && (is_free || get_dialog (self) != NULL));
}

/* Nothing that can be mended at once is worth a banner. */
static void
show_warning (UnknotWindow *self)
{
  const GError *problem = unknot_copy_flow_get_problem (self->copies);
  int days = unknot_copy_flow_get_age (self->copies);
  g_autofree char *words = NULL;

  if (problem != NULL && days > PATIENCE)
    words = unknot_copy_words_warning (days, problem);
  unknot_store_banners_show_copies (self->banners, words);
}

static void
show_copies (UnknotDataDialog *dialog,
             UnknotCopyFlow   *copies)
{
  g_autofree char *words =
    unknot_copy_words_last (unknot_copy_flow_get_age (copies), unknot_copy_flow_get_problem (copies));

  unknot_data_dialog_show_copies (dialog, unknot_copy_flow_get_folder (copies), words,
                                  unknot_copy_flow_get_busy (copies));
}

static void
folder_chosen_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (UnknotCopyFlow) copies = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) folder = gtk_file_dialog_select_folder_finish (GTK_FILE_DIALOG (source), result, &error);

  if (folder != NULL)
    {
      unknot_private_forget_recent (folder);
      unknot_copy_flow_use (copies, folder);
    }
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    g_info ("No folder chosen: %s", error->message);
}

static void
folder_requested_cb (UnknotWindow *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, _("Choose a Folder for Copies"));
  gtk_file_dialog_select_folder (dialog, GTK_WINDOW (self), NULL, folder_chosen_cb, g_object_ref (self->copies));
}

static void
restore_requested_cb (UnknotWindow     *self,
                      UnknotDataDialog *dialog)
{
  unknot_restore_flow_show (self->restore, ADW_PREFERENCES_DIALOG (dialog),
                            unknot_copy_flow_get_folder (self->copies));
}

static void
shown_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (UnknotWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  AdwToast *toast;

  if (gtk_file_launcher_open_containing_folder_finish (GTK_FILE_LAUNCHER (source), result, &error)
      || g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    return;

  g_info ("%s", error->message);
  toast = adw_toast_new (_("The folder can’t be shown here"));
  adw_toast_set_button_label (toast, _("_Copy Path"));
  adw_toast_set_action_name (toast, "win.copy-place");
  unknot_window_take_toast (self, toast, FALSE);
}

static void
copy_place_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  g_autofree char *path = g_file_get_parse_name (unknot_context_get_folder (UNKNOT_WINDOW (widget)->context));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), path);
}

/* By a file in it: so it is the folder that opens, not the one that it lies in. */
static void
place_requested_cb (UnknotWindow *self)
{
  g_autoptr (GFile) profile = g_file_get_child (unknot_context_get_folder (self->context), "profile.json");
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (profile);

  gtk_file_launcher_open_containing_folder (launcher, GTK_WINDOW (self), NULL, shown_cb, g_object_ref (self));
}

static void
data_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);
  UnknotDataDialog *dialog = unknot_data_dialog_new (unknot_context_get_folder (self->context));

  g_signal_connect_object (self->copies, "changed", G_CALLBACK (show_copies), dialog, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "folder-requested", G_CALLBACK (folder_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "copy-requested", G_CALLBACK (unknot_copy_flow_write), self->copies,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "stop-requested", G_CALLBACK (unknot_copy_flow_stop), self->copies,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "restore-requested", G_CALLBACK (restore_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "place-requested", G_CALLBACK (place_requested_cb), self, G_CONNECT_SWAPPED);
  show_copies (dialog, self->copies);
  unknot_copy_flow_look (self->copies);
  adw_dialog_present (ADW_DIALOG (dialog), widget);
}

void
unknot_window_install_data (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.data", NULL, data_action);
  gtk_widget_class_install_action (widget_class, "win.copy-place", NULL, copy_place_action);
}

void
unknot_window_connect_data (UnknotWindow *self)
{
  g_signal_connect_object (self->copies, "changed", G_CALLBACK (show_warning), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->copies, "told", G_CALLBACK (unknot_window_tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->restore, "told", G_CALLBACK (unknot_window_tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->restore, "restored", G_CALLBACK (unknot_window_tell_changed), self,
                           G_CONNECT_SWAPPED);
}

/**
 * unknot_window_get_copies:
 * @self: the window
 *
 * Gets what makes copies of everything.
 *
 * Returns: (transfer none): the flow
 */
UnknotCopyFlow *
unknot_window_get_copies (UnknotWindow *self)
{
  g_return_val_if_fail (UNKNOT_IS_WINDOW (self), NULL);

  return self->copies;
}
