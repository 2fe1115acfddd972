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
add_left_out (UnknotPlan              *plan,
              const UnknotPlannerKnot *knot,
              UnknotTechnique         *technique,
              UnknotReason             reason)
{
  UnknotLeftOut *left_out;

  for (guint i = 0; i < plan->left_out->len; i++)
    {
      left_out = g_ptr_array_index (plan->left_out, i);
      if (left_out->technique == technique && left_out->knot == knot->index)
        return;
    }

  left_out = g_new0 (UnknotLeftOut, 1);
  left_out->technique = unknot_technique_ref (technique);
  left_out->knot = knot->index;
  left_out->reason = reason;
  g_ptr_array_add (plan->left_out, left_out);
}

static void
account_for (const UnknotPlanner     *self,
             UnknotPlan              *plan,
             const UnknotPlannerKnot *knot,
             UnknotTechnique         *technique,
             UnknotSlot               slot)
{
  UnknotChoice choice = { .technique = technique, .knot = knot, .slot = slot };
  UnknotReason reason;

  if (technique == NULL || is_in_session (plan, technique, knot->index))
    return;

  /* What may be done and yet is not there had no room, or stood behind others. */
  if (unknot_planner_admits (self, &choice, &reason)
      && unknot_planner_admits_beside (plan, technique, &reason))
    {
      gboolean behind = slot == UNKNOT_SLOT_PRESSURE && !self->layout.either;

      reason = (UnknotReason) { .code = behind ? UNKNOT_REASON_OUT_PLACED : UNKNOT_REASON_OUT_TIME };
    }

  add_left_out (plan, knot, technique, reason);
}

/* An addition is worth a word only for old knots, and where its stretch is allowed. */
static void
account_for_addition (const UnknotPlanner     *self,
                      UnknotPlan              *plan,
                      const UnknotPlannerKnot *knot,
                      UnknotTechnique         *base)
{
  UnknotChoice choice = { .technique = base, .knot = knot, .slot = UNKNOT_SLOT_STRETCH };
  UnknotChoice addition;
  UnknotReason reason;

  if (unknot_planner_admits (self, &choice, &reason)
      && !unknot_planner_admits_addition (self, &choice, &addition, &reason)
      && reason.code != UNKNOT_REASON_OUT_PLACED && reason.code != UNKNOT_REASON_OUT_STAGE
      && !is_in_session (plan, addition.technique, knot->index))
    add_left_out (plan, knot, addition.technique, reason);
}

/* What frames every session is missed only where a rule has closed it. */
static void
account_for_closed (const UnknotPlanner *self,
                    UnknotPlan          *plan,
                    const char          *name,
                    UnknotSlot           slot)
{
  UnknotChoice choice = {
    .technique = unknot_catalogue_lookup (self->catalogue, name),
    .knot = unknot_planner_get_knot (self, 0),
    .slot = slot,
  };
  UnknotReason reason;

  if (choice.technique == NULL)
    choice.technique = unknot_catalogue_lookup_ref (self->catalogue, name);
  if (choice.technique != NULL && !unknot_planner_admits (self, &choice, &reason))
    add_left_out (plan, choice.knot, choice.technique, reason);
}

/* Of warm and cold in turn, and of rubs, only those hear who have what it takes. */
static void
account_for_frame (const UnknotPlanner *self,
                   UnknotPlan          *plan)
{
  guint both = UNKNOT_TOOL_BIT (UNKNOT_TOOL_HEAT) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_COLD);
  const UnknotPlannerKnot *worst = unknot_planner_get_knot (self, 0);
  char **muscles = self->choosing->rub_muscles;

  account_for_closed (self, plan, UNKNOT_PLANNER_BREATHING, UNKNOT_SLOT_OPENER);
  account_for_closed (self, plan, UNKNOT_PLANNER_WALK, UNKNOT_SLOT_MOVE);
  account_for_closed (self, plan, UNKNOT_GENTLE_MOVEMENT, UNKNOT_SLOT_MOVE);
  account_for (self, plan, worst, unknot_catalogue_lookup_ref (self->catalogue, UNKNOT_PLANNER_HEAT),
               UNKNOT_SLOT_OPENER);
  if ((self->situation->tools & both) == both)
    account_for (self, plan, worst, unknot_catalogue_lookup_ref (self->catalogue, UNKNOT_PLANNER_CONTRAST),
                 UNKNOT_SLOT_OPENER);
  for (guint i = 0; i < self->knots->len; i++)
    {
      const UnknotPlannerKnot *knot = unknot_planner_get_knot (self, i);

      if ((self->situation->tools & UNKNOT_TOOL_BIT (UNKNOT_TOOL_RUB)) == 0
          || !g_strv_contains ((const char * const *) muscles, knot->knot->muscle))
        continue;
      account_for (self, plan, knot, unknot_catalogue_lookup_ref (self->catalogue, UNKNOT_PLANNER_RUB),
                   UNKNOT_SLOT_AFTER);
      return;
    }
}

/* Puts down what the rows of F4 have and the session has not, each with its rule. */
void
unknot_planner_list_left_out (const UnknotPlanner *self,
                              UnknotPlan          *plan)
{
  for (guint i = 0; i < self->knots->len; i++)
    {
      const UnknotPlannerKnot *knot = unknot_planner_get_knot (self, i);

      for (int slot = UNKNOT_SLOT_PRESSURE; slot <= UNKNOT_SLOT_STRENGTH; slot++)
        {
          g_autoptr (GPtrArray) row = unknot_catalogue_dup_row (self->catalogue, knot->knot->muscle,
                                                                (UnknotSlot) slot);

          for (guint j = 0; j < row->len; j++)
            {
              account_for (self, plan, knot, g_ptr_array_index (row, j), (UnknotSlot) slot);
              if (slot == UNKNOT_SLOT_STRETCH)
                account_for_addition (self, plan, knot, g_ptr_array_index (row, j));
            }
        }
    }

  account_for_frame (self, plan);
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

/* What is read first: who to see where that is due, rest in the first weeks, breaks at a desk. */
static int
get_card_rank (const UnknotPlanner   *self,
               const UnknotTechnique *technique)
{
  gboolean see = self->check->level != UNKNOT_LEVEL_OPEN && self->check->level != UNKNOT_LEVEL_INJURY;
  gboolean acute = self->check->gate == UNKNOT_GATE_G5 || self->check->gate == UNKNOT_GATE_G7
                   || unknot_planner_get_knot (self, 0)->stage < UNKNOT_STAGE_SUBACUTE;

  if (g_strcmp0 (technique->ref, UNKNOT_PLANNER_SEE_SOMEONE) == 0)
    return see ? 0 : 5;
  if (g_strcmp0 (technique->ref, UNKNOT_PLANNER_REST) == 0)
    return acute ? 1 : 4;
  if (g_strcmp0 (technique->ref, UNKNOT_PLANNER_MICRO_BREAK) == 0)
    return 2;

  return 3;
}

static int
compare_cards (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  const UnknotTechnique *one = *(const UnknotTechnique * const *) a;
  const UnknotTechnique *other = *(const UnknotTechnique * const *) b;
  int first = get_card_rank (data, one);
  int second = get_card_rank (data, other);

  return first != second ? first - second : one->number - other->number;
}

/* What tells of dangers is never left out. */
static gboolean
is_unwanted (const UnknotPlanner   *self,
             const UnknotTechnique *technique)
{
  return technique->kind != UNKNOT_KIND_CARD && g_hash_table_contains (self->situation->never, technique->id);
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

      if (!unknot_technique_is_card (technique) || is_unwanted (self, technique)
          || !unknot_safety_allows_card (self->rules, self->check->gate, technique))
        continue;
      for (guint j = 0; j < self->knots->len && !suits; j++)
        suits = g_strv_contains ((const char * const *) technique->suits,
                                 g_array_index (self->knots, UnknotPlannerKnot, j).knot->muscle);
      if (suits)
        g_ptr_array_add (plan->cards, unknot_technique_ref (technique));
    }
  g_ptr_array_sort_with_data (plan->cards, compare_cards, (gpointer) self);
}
