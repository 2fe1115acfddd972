/* A technique that was asked for by name: it stands in the plan if the plan has room for it. */

#include "unknot-relief-page-private.h"

/**
 * unknot_relief_page_forget_offer:
 * @self: a relief page
 *
 * The person wants something else by now.
 */
void
unknot_relief_page_forget_offer (UnknotReliefPage *self)
{
  self->offered = NULL;
  self->offer_waits = FALSE;
}

/* Where it is in the plan, or could be. */
static gboolean
find (UnknotReliefPage *self,
      guint            *item,
      guint            *swap)
{
  return self->offered != NULL && self->plan != NULL && unknot_plan_find (self->plan, self->offered, item, swap);
}

/**
 * unknot_relief_page_take_offer:
 * @self: a relief page with a new plan
 *
 * Puts what was asked for into the plan, in the place of the first choice.
 */
void
unknot_relief_page_take_offer (UnknotReliefPage *self)
{
  guint item, swap;
  UnknotPlan *swapped;

  if (!find (self, &item, &swap) || swap == unknot_plan_get_item (self->plan, item)->swaps->len)
    return;

  swapped = unknot_plan_swap (self->plan, item, swap);
  unknot_plan_unref (self->plan);
  self->plan = swapped;
}

/**
 * unknot_relief_page_show_offer:
 * @self: a relief page that shows its plan
 *
 * Leads to the card of what was asked for, once the page is there.
 */
void
unknot_relief_page_show_offer (UnknotReliefPage *self)
{
  guint item, swap;

  if (!self->offer_waits || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  self->offer_waits = FALSE;
  if (find (self, &item, &swap))
    gtk_widget_child_focus (unknot_relief_page_get_card (self, item), GTK_DIR_TAB_FORWARD);
}

/**
 * unknot_relief_page_offer:
 * @self: a relief page with sources and knots
 * @technique: id of a technique
 *
 * Asks for a plan with this technique in it, for as long as the knots are the same. Nothing is begun.
 *
 * Returns: whether the plan has it
 */
gboolean
unknot_relief_page_offer (UnknotReliefPage *self,
                          const char       *technique)
{
  guint item, swap;

  g_return_val_if_fail (UNKNOT_IS_RELIEF_PAGE (self), FALSE);
  g_return_val_if_fail (self->knots != NULL && technique != NULL, FALSE);

  self->offered = g_intern_string (technique);
  self->offer_waits = TRUE;
  g_clear_handle_id (&self->update_id, g_source_remove);
  unknot_relief_page_update (self);
  if (find (self, &item, &swap))
    return TRUE;

  unknot_relief_page_forget_offer (self);
  return FALSE;
}
