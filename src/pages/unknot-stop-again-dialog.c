#include "unknot-stop-again-dialog.h"

#include <glib/gi18n.h>

#include "unknot-answers-again.h"
#include "unknot-stop-question.h"

/**
 * UnknotStopAgainDialog:
 *
 * Asks once more what happened when a session was stopped, with the old answer shown. Its response is `change` once the
 * person has chosen another one.
 */
struct _UnknotStopAgainDialog
{
  AdwAlertDialog parent_instance;

  /* Static texts */
  const char *before;
  const char *reason;

  /* Borrowed */
  AdwPreferencesGroup *group;
  GtkCheckButton *first;
};

G_DEFINE_FINAL_TYPE (UnknotStopAgainDialog, unknot_stop_again_dialog, ADW_TYPE_ALERT_DIALOG)

static void
toggled_cb (UnknotStopAgainDialog *self,
            GtkCheckButton        *check)
{
  if (!gtk_check_button_get_active (check))
    return;

  self->reason = g_object_get_data (G_OBJECT (check), "reason");
  adw_alert_dialog_set_response_enabled (ADW_ALERT_DIALOG (self), "change", self->reason != self->before);
}

static void
add_reason (UnknotStopAgainDialog *self,
            const char            *reason,
            const char            *words)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_check_button_set_group (GTK_CHECK_BUTTON (check), self->first);
  if (self->first == NULL)
    self->first = GTK_CHECK_BUTTON (check);
  g_object_set_data (G_OBJECT (check), "reason", (gpointer) reason);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), reason == self->before);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), words);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_preferences_group_add (self->group, row);
}

static void
unknot_stop_again_dialog_class_init (UnknotStopAgainDialogClass *klass)
{
}

static void
unknot_stop_again_dialog_init (UnknotStopAgainDialog *self)
{
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (self);

  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_alert_dialog_set_heading (alert, _("What happened?"));
  adw_alert_dialog_set_extra_child (alert, GTK_WIDGET (self->group));
  unknot_answers_again_offer (alert);
}

/* The answer among @reasons that was given; the last stands for all that are not among them. */
static const char *
find_reason (const char * const *reasons,
             const char         *stopped)
{
  guint i = 0;

  while (reasons[i + 1] != NULL && g_strcmp0 (reasons[i], stopped) != 0)
    i++;

  return reasons[i];
}

/**
 * unknot_stop_again_dialog_new:
 * @safety: the rules
 * @stopped: (nullable): what the session says; `NULL` where it went to its end
 *
 * Makes the dialog.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_stop_again_dialog_new (const UnknotSafety *safety,
                              const char         *stopped)
{
  UnknotStopAgainDialog *self = g_object_new (UNKNOT_TYPE_STOP_AGAIN_DIALOG, NULL);
  const char * const *reasons = unknot_stop_question_get_reasons (stopped != NULL);

  self->before = self->reason = find_reason (reasons, stopped);
  for (guint i = 0; reasons[i] != NULL; i++)
    {
      const char *words = unknot_stop_question_describe (safety, reasons[i]);

      if (words != NULL)
        add_reason (self, reasons[i], words);
    }

  return ADW_DIALOG (self);
}

/**
 * unknot_stop_again_dialog_get_reason:
 * @self: the dialog
 *
 * Gets what is chosen.
 *
 * Returns: (transfer none): an id of [func@stop_question_get_reasons]
 */
const char *
unknot_stop_again_dialog_get_reason (UnknotStopAgainDialog *self)
{
  g_return_val_if_fail (UNKNOT_IS_STOP_AGAIN_DIALOG (self), NULL);

  return self->reason;
}
