#include "unknot-data-dialog.h"

#include "unknot-config.h"
#include "unknot-copy-words.h"
#include "unknot-headings.h"

/**
 * UnknotDataDialog:
 *
 * All that can be done with what the app knows about the person: take it along, bring it in, copy it, find it, erase it.
 * What leads out of the dialog are actions of the window.
 */
struct _UnknotDataDialog
{
  AdwPreferencesDialog parent_instance;

  /* Template children */
  GtkWidget *choose;
  AdwActionRow *folder;
  AdwActionRow *last;
  AdwActionRow *place;
};

G_DEFINE_FINAL_TYPE (UnknotDataDialog, unknot_data_dialog, ADW_TYPE_PREFERENCES_DIALOG)

typedef enum
{
  SIGNAL_FOLDER_REQUESTED,
  SIGNAL_COPY_REQUESTED,
  SIGNAL_STOP_REQUESTED,
  SIGNAL_RESTORE_REQUESTED,
  SIGNAL_PLACE_REQUESTED,
  N_SIGNALS,
} UnknotDataDialogSignal;

static guint signals[N_SIGNALS];

/* In the order of the signals. */
static const struct
{
  const char *action;
  const char *signal;
} requests[] = {
  { "data.choose", "folder-requested" },
  { "data.copy", "copy-requested" },
  { "data.stop", "stop-requested" },
  { "data.restore", "restore-requested" },
  { "data.show-place", "place-requested" },
};

static void
request_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  for (guint i = 0; i < N_SIGNALS; i++)
    if (g_str_equal (requests[i].action, action_name))
      g_signal_emit (widget, signals[i], 0);
}

static void
unknot_data_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_DATA_DIALOG);

  G_OBJECT_CLASS (unknot_data_dialog_parent_class)->dispose (object);
}

static void
unknot_data_dialog_class_init (UnknotDataDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_data_dialog_dispose;

  /**
   * UnknotDataDialog::folder-requested:
   *
   * A folder for copies is to be chosen.
   */

  /**
   * UnknotDataDialog::copy-requested:
   *
   * A copy is to be made now.
   */

  /**
   * UnknotDataDialog::stop-requested:
   *
   * No more copies are to be made.
   */

  /**
   * UnknotDataDialog::restore-requested:
   *
   * The copies are to be shown.
   */

  /**
   * UnknotDataDialog::place-requested:
   *
   * The folder that everything lies in is to be shown.
   */
  for (guint i = 0; i < N_SIGNALS; i++)
    {
      signals[i] = g_signal_new (requests[i].signal, G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
      gtk_widget_class_install_action (widget_class, requests[i].action, NULL, request_action);
    }

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-data-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotDataDialog, choose);
  gtk_widget_class_bind_template_child (widget_class, UnknotDataDialog, folder);
  gtk_widget_class_bind_template_child (widget_class, UnknotDataDialog, last);
  gtk_widget_class_bind_template_child (widget_class, UnknotDataDialog, place);
}

static void
unknot_data_dialog_init (UnknotDataDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
}

static void
set_subtitle (AdwActionRow *row,
              const char   *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  adw_action_row_set_subtitle (row, markup);
}

/**
 * unknot_data_dialog_new:
 * @place: the folder that everything lies in
 *
 * Makes the dialog.
 *
 * Returns: (transfer floating): a new dialog
 */
UnknotDataDialog *
unknot_data_dialog_new (GFile *place)
{
  UnknotDataDialog *self = g_object_new (UNKNOT_TYPE_DATA_DIALOG, NULL);
  g_autofree char *path = unknot_copy_words_folder (place);

  set_subtitle (self->place, path);
  return self;
}

/**
 * unknot_data_dialog_show_copies:
 * @self: a dialog
 * @folder: (nullable): where copies go; `NULL` for nowhere
 * @words: (nullable): how it stands with them, without a folder not used
 * @busy: whether one is being written
 *
 * Shows how it stands with the copies.
 */
void
unknot_data_dialog_show_copies (UnknotDataDialog *self,
                                GFile            *folder,
                                const char       *words,
                                gboolean          busy)
{
  g_return_if_fail (UNKNOT_IS_DATA_DIALOG (self));

  if (folder != NULL)
    {
      g_autofree char *name = unknot_copy_words_folder (folder);

      set_subtitle (self->folder, name);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->last), words);
    }
  gtk_widget_set_visible (self->choose, folder == NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "data.copy", folder != NULL && !busy);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "data.choose", !busy);
}
