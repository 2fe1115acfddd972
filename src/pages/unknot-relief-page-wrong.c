/* The way back from an answer that closes or limits something in the plan. */

#include "unknot-relief-page-private.h"

#include "unknot-reask-dialog.h"
#include "unknot-words.h"

/* All that was answered about this person and these knots and closes something. */
static UnknotReaskDialog *
ask_again (UnknotReliefPage *self)
{
  UnknotAnatomy *anatomy = unknot_map_bodies_get_anatomy (self->bodies);
  UnknotReaskDialog *dialog =
    unknot_reask_dialog_new (self->safety, self->profile,
                             unknot_journal_get_stamper (unknot_knots_get_journal (self->knots)));
  g_auto (GStrv) flags = unknot_profile_dup_open_flags (self->profile);

  unknot_reask_dialog_add_flags (dialog, (const char * const *) flags);
  for (guint i = 0; i < self->chosen->len; i++)
    {
      UnknotKnot *knot = unknot_relief_page_get_knot (self, (int) i);
      g_autofree char *place = unknot_words_knot (knot, anatomy);

      unknot_reask_dialog_add_spot (dialog, unknot_knot_get_uuid (knot), place);
    }
  unknot_reask_dialog_add_conditions (dialog);

  return dialog;
}

/* What was right is asked for as any plan is: what is due now, the warning where there is one, then the plan. */
static void
reasked_cb (UnknotReliefPage  *self,
            const char        *response,
            UnknotReaskDialog *dialog)
{
  if (!g_str_equal (response, "change"))
    return;

  unknot_reask_dialog_keep (dialog);
  if (self->chosen != NULL)
    {
      g_autoptr (GPtrArray) knots = g_ptr_array_ref (self->chosen);

      g_signal_emit_by_name (self, "knots-requested", knots);
    }
  unknot_relief_page_queue_update (self);
}

static void
wrong_cb (UnknotReliefPage *self)
{
  UnknotReaskDialog *dialog;

  if (self->chosen == NULL)
    return;

  dialog = ask_again (self);
  g_signal_connect_object (dialog, "response", G_CALLBACK (reasked_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
}

/**
 * unknot_relief_page_init_wrong:
 * @self: a relief page with its template
 *
 * Lets the row ask again.
 */
void
unknot_relief_page_init_wrong (UnknotReliefPage *self)
{
  g_signal_connect_object (self->wrong, "activated", G_CALLBACK (wrong_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_relief_page_show_wrong:
 * @self: a relief page with a plan
 *
 * Shows the row where there is an answer that may be wrong.
 *
 * Returns: whether it is shown
 */
gboolean
unknot_relief_page_show_wrong (UnknotReliefPage *self)
{
  g_auto (GStrv) flags = unknot_profile_dup_open_flags (self->profile);
  g_auto (GStrv) conditions = unknot_profile_dup_conditions (self->profile);
  gboolean asks = flags[0] != NULL || conditions[0] != NULL;

  for (guint i = 0; i < self->chosen->len && !asks; i++)
    {
      UnknotKnotSigns signs;

      asks = unknot_profile_get_signs (self->profile, unknot_knot_get_uuid (unknot_relief_page_get_knot (self, (int) i)),
                                       &signs)
             && (signs.swollen || signs.numb);
    }

  gtk_widget_set_visible (self->wrong, asks);

  return asks;
}
