/* What stands in the place of a plan when a warning sign was found. */

#include "unknot-safety-flow-private.h"

#include "unknot-page-push.h"
#include "unknot-reask-dialog.h"
#include "unknot-warning-page.h"

static void
change_requested_cb (UnknotSafetyFlow *self)
{
  unknot_safety_flow_go_home (self);
  unknot_safety_flow_ask (self);
}

static void
journal_requested_cb (UnknotSafetyFlow *self)
{
  unknot_safety_flow_go_home (self);
  unknot_safety_flow_tell (self, UNKNOT_SAFETY_FLOW_JOURNAL_REQUESTED, NULL);
}

static void
cleared_cb (UnknotSafetyFlow *self,
            const char       *who,
            int               day)
{
  UnknotProfile *profile = unknot_safety_flow_get_profile (self);
  g_auto (GStrv) open = unknot_profile_dup_open_flags (profile);

  unknot_profile_clear_flags (profile, (const char * const *) open,
                              unknot_time_on_day (unknot_safety_flow_get_now (self), day), who);
  unknot_safety_flow_go_home (self);
}

/* What was answered wrongly is no warning any more; another one may be left. */
static void
reasked_cb (UnknotSafetyFlow  *self,
            const char        *response,
            UnknotReaskDialog *dialog)
{
  if (!g_str_equal (response, "change"))
    return;

  unknot_reask_dialog_keep (dialog);
  unknot_safety_flow_go_home (self);
  unknot_safety_flow_warn (self, NULL);
}

static void
wrong_cb (UnknotSafetyFlow   *self,
          const char * const *flags)
{
  UnknotReaskDialog *dialog =
    unknot_reask_dialog_new (unknot_safety_flow_get_rules (self), unknot_safety_flow_get_profile (self),
                             unknot_context_get_stamper (self->context));

  /* Without a sign it is the age that closes everything. */
  if (*flags != NULL)
    unknot_reask_dialog_add_flags (dialog, flags);
  else
    unknot_reask_dialog_add_birth_year (dialog);
  g_signal_connect_object (dialog, "response", G_CALLBACK (reasked_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self->pages));
}

void
unknot_safety_flow_push_warning (UnknotSafetyFlow        *self,
                                 const UnknotSafetyCheck *check)
{
  /* What stays readable when everything else is closed (clinical.md F9.3). */
  static const char * const readable[] = { "relative-rest", "change-posture", "professional" };
  UnknotWarningPage *page =
    unknot_warning_page_new (unknot_safety_flow_get_rules (self), check->level, (const char * const *) check->flags,
                             unknot_profile_get_emergency_number (unknot_safety_flow_get_profile (self)),
                             unknot_time_get_day (unknot_safety_flow_get_now (self)));

  for (guint i = 0; i < G_N_ELEMENTS (readable) && check->level == UNKNOT_LEVEL_URGENT; i++)
    unknot_warning_page_add_card (page, unknot_catalogue_lookup (unknot_context_get_catalogue (self->context),
                                                                 readable[i]));

  g_signal_connect_object (page, "change-requested", G_CALLBACK (change_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "journal-requested", G_CALLBACK (journal_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "cleared", G_CALLBACK (cleared_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "wrong", G_CALLBACK (wrong_cb), self, G_CONNECT_SWAPPED);
  unknot_page_push (self->pages, ADW_NAVIGATION_PAGE (page));
}
