/* Erasing everything: the window only asks, since it goes with the rest. */

#include "unknot-window-private.h"

#include "unknot-erase-dialog.h"

static guint
count_techniques (UnknotWindow *self)
{
  GListModel *packs =
    G_LIST_MODEL (unknot_techniques_get_store (unknot_context_get_techniques (self->context)));
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (packs); i++)
    {
      g_autoptr (UnknotPack) pack = g_list_model_get_item (packs, i);

      n += unknot_pack_get_n (pack);
    }

  return n;
}

/* The alert is still the dialog that is seen, and actions rest under it until it has gone. */
static void
export_requested_cb (UnknotWindow *self)
{
  unknot_save_flow_ask (self->exporter, GTK_WINDOW (self));
}

static void
erase_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);
  UnknotEraseDialog *dialog =
    unknot_erase_dialog_new (g_list_model_get_n_items (G_LIST_MODEL (unknot_context_get_journal (self->context))),
                             g_list_model_get_n_items (G_LIST_MODEL (unknot_context_get_knots (self->context))),
                             count_techniques (self), unknot_copy_flow_get_folder (self->copies));

  g_signal_connect_object (dialog, "export-requested", G_CALLBACK (export_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "erase-requested", G_CALLBACK (unknot_window_request_erasing), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), widget);
}

void
unknot_window_install_erase (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.erase", NULL, erase_action);
}
