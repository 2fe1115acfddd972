/* The way back from an answer that keeps a muscle from being pressed. */

#include "unknot-echo-pane-private.h"

#include "unknot-reask-dialog.h"

static UnknotReaskDialog *
ask_again (UnknotEchoPane *self)
{
  UnknotReaskDialog *dialog =
    unknot_reask_dialog_new (self->safety, self->profile,
                             unknot_journal_get_stamper (unknot_knots_get_journal (self->knots)));
  g_auto (GStrv) flags = unknot_profile_dup_open_flags (self->profile);

  unknot_reask_dialog_add_flags (dialog, (const char * const *) flags);
  unknot_reask_dialog_add_conditions (dialog);

  return dialog;
}

static void
reasked_cb (UnknotEchoPane    *self,
            const char        *response,
            UnknotReaskDialog *dialog)
{
  if (!g_str_equal (response, "change"))
    return;

  unknot_reask_dialog_keep (dialog);
  unknot_echo_pane_choose (self, self->chosen);
}

static void
wrong_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  UnknotReaskDialog *dialog = ask_again (UNKNOT_ECHO_PANE (widget));

  g_signal_connect_object (dialog, "response", G_CALLBACK (reasked_cb), widget, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), widget);
}

/*
 * Lets an answer be asked again.
 */
void
unknot_echo_pane_install_wrong (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, UnknotEchoPane, wrong);
  gtk_widget_class_install_action (widget_class, "echo.wrong", NULL, wrong_action);
}

/*
 * Shows the way back where an answer may have closed what is chosen.
 */
void
unknot_echo_pane_show_wrong (UnknotEchoPane *self)
{
  UnknotReasonCode code = self->check.reason.code;
  g_auto (GStrv) flags = unknot_profile_dup_open_flags (self->profile);
  g_auto (GStrv) conditions = unknot_profile_dup_conditions (self->profile);

  gtk_widget_set_visible (self->wrong, (code == UNKNOT_REASON_OUT_CONDITION || code == UNKNOT_REASON_OUT_GATE)
                                       && (flags[0] != NULL || conditions[0] != NULL));
}
