/* What every dialog offers that asks once more what was answered before. */

#include "unknot-answers-again.h"

#include <glib/gi18n.h>

/**
 * unknot_answers_again_offer:
 * @alert: a dialog that shows the old answers
 *
 * Offers to let them stand, which is what closing the dialog means, and to change them: the response `change`, to be
 * enabled once there are others.
 */
void
unknot_answers_again_offer (AdwAlertDialog *alert)
{
  g_return_if_fail (ADW_IS_ALERT_DIALOG (alert));

  adw_alert_dialog_add_response (alert, "cancel", _("_Let It Stand"));
  adw_alert_dialog_add_response (alert, "change", _("Change _Answers"));
  adw_alert_dialog_set_response_appearance (alert, "change", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_enabled (alert, "change", FALSE);
  adw_alert_dialog_set_default_response (alert, "cancel");
  adw_alert_dialog_set_close_response (alert, "cancel");
}
