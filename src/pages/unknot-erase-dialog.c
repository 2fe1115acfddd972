#include "unknot-erase-dialog.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-headings.h"

struct _UnknotEraseDialog
{
  AdwAlertDialog parent_instance;

  /* Template children */
  AdwActionRow *journal;
  AdwActionRow *techniques;
  AdwActionRow *copies;
};

G_DEFINE_FINAL_TYPE (UnknotEraseDialog, unknot_erase_dialog, ADW_TYPE_ALERT_DIALOG)

typedef enum
{
  SIGNAL_EXPORT_REQUESTED,
  SIGNAL_ERASE_REQUESTED,
  N_SIGNALS,
} UnknotEraseDialogSignal;

static guint signals[N_SIGNALS];

static void
unknot_erase_dialog_response (AdwAlertDialog *alert,
                              const char     *response)
{
  if (g_str_equal (response, "export"))
    g_signal_emit (alert, signals[SIGNAL_EXPORT_REQUESTED], 0);
  else if (g_str_equal (response, "erase"))
    g_signal_emit (alert, signals[SIGNAL_ERASE_REQUESTED], 0);
}

static void
unknot_erase_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_ERASE_DIALOG);

  G_OBJECT_CLASS (unknot_erase_dialog_parent_class)->dispose (object);
}

static void
unknot_erase_dialog_class_init (UnknotEraseDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_erase_dialog_dispose;
  ADW_ALERT_DIALOG_CLASS (klass)->response = unknot_erase_dialog_response;

  /**
   * UnknotEraseDialog::export-requested:
   *
   * The person wants to keep everything in a file first.
   */
  signals[SIGNAL_EXPORT_REQUESTED] =
    g_signal_new ("export-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  /**
   * UnknotEraseDialog::erase-requested:
   *
   * Everything is to go.
   */
  signals[SIGNAL_ERASE_REQUESTED] =
    g_signal_new ("erase-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-erase-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotEraseDialog, journal);
  gtk_widget_class_bind_template_child (widget_class, UnknotEraseDialog, techniques);
  gtk_widget_class_bind_template_child (widget_class, UnknotEraseDialog, copies);
}

static void
unknot_erase_dialog_init (UnknotEraseDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
}

static void
show_journal (UnknotEraseDialog *self,
              guint              n_entries,
              guint              n_knots)
{
  g_autofree char *entries = g_strdup_printf (ngettext ("%'u entry", "%'u entries", n_entries), n_entries);
  g_autofree char *knots = g_strdup_printf (ngettext ("%u knot on the map", "%u knots on the map", n_knots), n_knots);
  /* Translators: a number of entries, then of knots */
  g_autofree char *both = g_strdup_printf (_("%1$s, %2$s"), entries, knots);

  adw_action_row_set_subtitle (self->journal, n_entries > 0 ? both : _("It is empty"));
}

static void
show_copies (UnknotEraseDialog *self,
             GFile             *folder)
{
  g_autofree char *name = g_file_get_parse_name (folder);

  adw_action_row_set_subtitle (self->copies, name);
  gtk_widget_set_visible (GTK_WIDGET (self->copies), TRUE);
}

/**
 * unknot_erase_dialog_new:
 * @n_entries: how many entries the journal has
 * @n_knots: how many knots are on the map
 * @n_techniques: how many techniques there are that did not come with the app
 * @copies: (nullable): the folder that copies are made to
 *
 * Makes a dialog.
 *
 * Returns: (transfer full): a new dialog
 */
UnknotEraseDialog *
unknot_erase_dialog_new (guint  n_entries,
                         guint  n_knots,
                         guint  n_techniques,
                         GFile *copies)
{
  UnknotEraseDialog *self = g_object_new (UNKNOT_TYPE_ERASE_DIALOG, NULL);
  g_autofree char *techniques =
    g_strdup_printf (ngettext ("%u of your own or from others", "%u of your own or from others", n_techniques),
                     n_techniques);

  show_journal (self, n_entries, n_knots);
  adw_action_row_set_subtitle (self->techniques, techniques);
  gtk_widget_set_visible (GTK_WIDGET (self->techniques), n_techniques > 0);
  if (copies != NULL)
    show_copies (self, copies);

  return self;
}
