/* The account that a plan gives of itself: what it left out, what would open more, what can be read. */

#include "unknot-planner-private.h"

static gboolean
is_in_session (const UnknotPlan      *plan,
               const UnknotTechnique *technique,
               int                    knot)
{
  for (guint i = 0; i < plan->items->len; i++)
    {
      const UnknotPlanItem *item = unknot_plan_get_item (plan, i);

      if (item->technique == technique && (item->knot == knot || item->slot != UNKNOT_SLOT_PRESSURE))
        return TRUE;
      for (guint j = 0; j < item->swaps->len && item->knot == knot; j++)
        if (unknot_plan_get_swap (item, j)->technique == technique)
          return TRUE;
    }

  return FALSE;
}

static void
add_left_out (const UnknotPlanner     *self,
              UnknotPlan              *plan,
              const UnknotPlannerKnot *knot,
              UnknotTechnique         *technique,
              UnknotSlot               slot)
{
  UnknotChoice choice = { .technique = technique, .knot = knot, .slot = slot };
  UnknotLeftOut *left_out;
  UnknotReason reason;

  if (is_in_session (plan, technique, knot->index))
    return;
  for (guint i = 0; i < plan->left_out->len; i++)
    {
      left_out = g_ptr_array_index (plan->left_out, i);
      if (left_out->technique == technique && left_out->knot == knot->index)
        return;
    }

  /* What may be done and yet is not there had no room, or stood behind others. */
  if (unknot_planner_allows (self, &choice, &reason))
    {
      gboolean behind = slot == UNKNOT_SLOT_PRESSURE && !self->layout->either;

      reason = (UnknotReason) { .code = behind ? UNKNOT_REASON_OUT_PLACED : UNKNOT_REASON_OUT_TIME };
    }

  left_out = g_new0 (UnknotLeftOut, 1);
  left_out->technique = unknot_technique_ref (technique);
  left_out->knot = knot->index;
  left_out->reason = reason;
  g_ptr_array_add (plan->left_out, left_out);
}

/* Puts down what the rows of F4 have and the session has not, each with its rule. */
void
unknot_planner_list_left_out (const UnknotPlanner *self,
                              UnknotPlan          *plan)
{
  UnknotTechnique *heat;

  for (guint i = 0; i < self->knots->len; i++)
    {
      const UnknotPlannerKnot *knot = &g_array_index (self->knots, UnknotPlannerKnot, i);

      for (int slot = UNKNOT_SLOT_PRESSURE; slot <= UNKNOT_SLOT_STRENGTH; slot++)
        {
          g_autoptr (GPtrArray) row = unknot_catalogue_dup_row (self->catalogue, knot->knot->muscle,
                                                                (UnknotSlot) slot);

          for (guint j = 0; j < row->len; j++)
            add_left_out (self, plan, knot, g_ptr_array_index (row, j), (UnknotSlot) slot);
        }
    }

  /* The warmth that opens a session; other warmth is never picked, so that nothing left it out. */
  heat = unknot_catalogue_lookup_ref (self->catalogue, UNKNOT_PLANNER_HEAT);
  if (heat != NULL)
    add_left_out (self, plan, &g_array_index (self->knots, UnknotPlannerKnot, 0), heat, UNKNOT_SLOT_OPENER);
}

/* What the person could change: tools, a helper, the floor, the exact spot. */
void
unknot_planner_list_opens (UnknotPlan *plan)
{
  for (guint i = 0; i < plan->left_out->len; i++)
    {
      const UnknotLeftOut *left_out = g_ptr_array_index (plan->left_out, i);
      UnknotReasonCode code = left_out->reason.code;
      gboolean known = FALSE;

      if (code != UNKNOT_REASON_OUT_TOOL && code != UNKNOT_REASON_OUT_HELPER && code != UNKNOT_REASON_OUT_FLOOR
          && code != UNKNOT_REASON_OUT_SPOT)
        continue;
      for (guint j = 0; j < plan->opens->len; j++)
        {
          const UnknotReason *other = &g_array_index (plan->opens, UnknotReason, j);

          known |= other->code == code && g_strcmp0 (other->subject, left_out->reason.subject) == 0;
        }
      if (!known)
        g_array_append_val (plan->opens, left_out->reason);
    }
}

/* F9.3: D2 never closes a card, and only the gates do. A micro-break suits some muscles only. */
void
unknot_planner_list_cards (const UnknotPlanner *self,
                           UnknotPlan          *plan)
{
  for (guint i = 0; i < unknot_catalogue_get_n (self->catalogue); i++)
    {
      UnknotTechnique *technique = unknot_catalogue_get (self->catalogue, i);
      gboolean suits = technique->suits[0] == NULL;

      if (!unknot_technique_is_card (technique)
          || !unknot_safety_allows_card (self->rules, self->check->gate, technique))
        continue;
      for (guint j = 0; j < self->knots->len && !suits; j++)
        suits = g_strv_contains ((const char * const *) technique->suits,
                                 g_array_index (self->knots, UnknotPlannerKnot, j).knot->muscle);
      if (suits)
        g_ptr_array_add (plan->cards, unknot_technique_ref (technique));
    }
}
