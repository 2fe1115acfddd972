#include "unknot-take-back-dialog.h"

#include <glib/gi18n.h>

#include "unknot-safety-questions.h"
#include "unknot-text.h"

/**
 * UnknotTakeBackDialog:
 *
 * Asks before a yes to a safety question is taken back (clinical.md F9.1). Its response is `take-back` once the person
 * has ticked what does not fit.
 */
struct _UnknotTakeBackDialog
{
  AdwAlertDialog parent_instance;

  /* Borrowed */
  UnknotSafetyQuestions *questions;
};

G_DEFINE_FINAL_TYPE (UnknotTakeBackDialog, unknot_take_back_dialog, ADW_TYPE_ALERT_DIALOG)

static void
ticked_cb (UnknotTakeBackDialog *self)
{
  guint n;

  g_object_get (self->questions, "n-ticked", &n, NULL);
  adw_alert_dialog_set_response_enabled (ADW_ALERT_DIALOG (self), "take-back", n > 0);
}

static void
unknot_take_back_dialog_class_init (UnknotTakeBackDialogClass *klass)
{
}

static void
unknot_take_back_dialog_init (UnknotTakeBackDialog *self)
{
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (self);

  self->questions = UNKNOT_SAFETY_QUESTIONS (unknot_safety_questions_new ());
  unknot_safety_questions_add_card (self->questions, NULL);
  adw_alert_dialog_set_heading (alert, _("What Does Not Fit?"));
  adw_alert_dialog_set_body (alert, _("Tick only what was a slip. If you are not sure, let it stand."));
  adw_alert_dialog_set_extra_child (alert, GTK_WIDGET (self->questions));
  adw_alert_dialog_add_response (alert, "cancel", _("_Let It Stand"));
  adw_alert_dialog_add_response (alert, "take-back", _("_Take Back"));
  adw_alert_dialog_set_response_appearance (alert, "take-back", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (alert, "cancel");
  adw_alert_dialog_set_close_response (alert, "cancel");
  g_signal_connect_object (self->questions, "notify::n-ticked", G_CALLBACK (ticked_cb), self, G_CONNECT_SWAPPED);
  ticked_cb (self);
}

/**
 * unknot_take_back_dialog_new:
 * @safety: the rules
 * @flags: (array zero-terminated=1): the answers that can be taken back, such as `RF12+`
 *
 * Makes the dialog.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_take_back_dialog_new (const UnknotSafety *safety,
                             const char * const *flags)
{
  UnknotTakeBackDialog *self = g_object_new (UNKNOT_TYPE_TAKE_BACK_DIALOG, NULL);

  for (guint i = 0; flags[i] != NULL; i++)
    {
      const UnknotRedFlag *flag = unknot_safety_lookup_red_flag (safety, flags[i]);

      if (flag != NULL)
        unknot_safety_questions_add (self->questions, flag->id, unknot_text ("safety", flag->question), NULL, FALSE);
    }

  return ADW_DIALOG (self);
}

/**
 * unknot_take_back_dialog_dup_flags:
 * @self: the dialog
 *
 * Gets what does not fit.
 *
 * Returns: (transfer full): ids of flags
 */
GStrv
unknot_take_back_dialog_dup_flags (UnknotTakeBackDialog *self)
{
  g_return_val_if_fail (UNKNOT_IS_TAKE_BACK_DIALOG (self), NULL);

  return unknot_safety_questions_dup_flags (self->questions);
}
