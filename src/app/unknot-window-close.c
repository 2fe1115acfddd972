/* Closing the window. */

#include "unknot-window-private.h"

#include <glib/gi18n.h>

static void
close_anyway_cb (UnknotWindow   *self,
                 const char     *response,
                 AdwAlertDialog *dialog)
{
  if (g_str_equal (response, "close"))
    gtk_window_destroy (GTK_WINDOW (self));
}

/* What could not be written is only in memory: closing loses it, so the person decides. */
gboolean
unknot_window_asks_before_closing (UnknotWindow *self)
{
  gboolean unsaved = unknot_store_get_state (unknot_context_get_store (self->context)) == UNKNOT_STORE_UNSAVED;
  AdwDialog *dialog;

  /* After the look at the state: whatever is written tries all again, and would pass for saved until it fails. */
  unknot_session_flow_save (self->session);
  if (!unsaved)
    return FALSE;

  dialog = adw_alert_dialog_new (_("Close Without Saving?"),
                                 _("Your last entries could not be written to the disk. They are lost if you close now."));
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "stay", _("_Stay"));
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close and Lose Them"));
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "close", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "stay");
  g_signal_connect_object (dialog, "response", G_CALLBACK (close_anyway_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));

  return TRUE;
}
