#include "unknot-planner.h"

#include "unknot-planner-private.h"

/* clinical.md F9: at most three knots a session. */
#define MOST_KNOTS 3

static int
compare_knots (gconstpointer a,
               gconstpointer b)
{
  const UnknotPlannerKnot *one = a;
  const UnknotPlannerKnot *other = b;

  if (one->knot->pain != other->knot->pain)
    return one->knot->pain > other->knot->pain ? -1 : 1;

  return one->index < other->index ? -1 : 1;
}

/* F9.10: four muscles, and any spot above C7 that is not on the shelf of the shoulder. */
static void
place_knot (UnknotPlanner     *self,
            UnknotPlannerKnot *knot)
{
  knot->spot = (UnknotPoint) { knot->knot->x, knot->knot->y };
  knot->is_drawn = self->atlas != NULL && knot->knot->has_spot
                   && unknot_atlas_get_view (self->atlas) == knot->knot->view;
  knot->has_spot = knot->is_drawn && knot->knot->view == UNKNOT_VIEW_BACK
                   && unknot_atlas_place_to_grid (self->atlas, knot->spot, &knot->grid);
  knot->is_neck = unknot_safety_is_neck (self->rules, knot->knot->muscle)
                  || (knot->is_drawn && unknot_atlas_is_neck (self->atlas, knot->spot));
}

/* Worst first. */
static void
list_knots (UnknotPlanner *self)
{
  const UnknotSituation *situation = self->situation;

  self->knots = g_array_new (FALSE, TRUE, sizeof (UnknotPlannerKnot));
  for (guint i = 0; i < situation->knots->len; i++)
    {
      UnknotPlannerKnot knot = { .knot = g_ptr_array_index (situation->knots, i), .index = (int) i };

      knot.stage = unknot_choosing_get_stage (self->choosing, knot.knot->days);
      knot.column = unknot_choosing_get_column (self->choosing, situation->experience, knot.knot->days);
      place_knot (self, &knot);
      g_array_append_val (self->knots, knot);
    }
  g_array_sort (self->knots, compare_knots);
  if (self->knots->len > MOST_KNOTS)
    g_array_set_size (self->knots, MOST_KNOTS);
}

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

static void
list_left_out (const UnknotPlanner *self,
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
static void
list_opens (UnknotPlan *plan)
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
static void
list_cards (const UnknotPlanner *self,
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

static const char *
get_phase (const UnknotPlanner *self)
{
  if (self->check->gate == UNKNOT_GATE_G5)
    return "injury";

  return unknot_stage_to_id (g_array_index (self->knots, UnknotPlannerKnot, 0).stage);
}

/**
 * unknot_planner_plan:
 * @catalogue: the techniques
 * @rules: the rules of safety and choosing
 * @atlas: (nullable): the view that the knots were marked on; without it, or for knots of another view, spots count
 *   as unknown
 * @situation: the person's situation, with at least one knot
 *
 * Makes a plan: what to do, in which order, how much, why, what was left out by which rule, and what would open more
 * (clinical.md F). A pure function: the same situation gives the same plan, always.
 *
 * Returns: (transfer full): the plan; for the levels urgent, emergency and refused it has no items
 */
UnknotPlan *
unknot_planner_plan (const UnknotCatalogue *catalogue,
                     const UnknotSafety    *rules,
                     UnknotAtlas           *atlas,
                     const UnknotSituation *situation)
{
  g_autoptr (UnknotSafetyCheck) check = NULL;
  g_autoptr (GArray) knots = NULL;
  UnknotPlan *plan;
  UnknotPlanner self = { .catalogue = catalogue, .rules = rules, .atlas = atlas, .situation = situation };

  g_return_val_if_fail (catalogue != NULL, NULL);
  g_return_val_if_fail (rules != NULL, NULL);
  g_return_val_if_fail (situation != NULL, NULL);
  g_return_val_if_fail (situation->knots->len > 0, NULL);

  self.choosing = unknot_safety_get_choosing (rules);
  self.layout = unknot_choosing_get_layout (self.choosing, situation->minutes);
  self.worst_pain = unknot_situation_get_worst_pain (situation);
  self.is_old = situation->age < 0 || situation->age >= self.choosing->cap_old_from;
  self.may_lie = situation->floor && !unknot_situation_has_condition (situation, UNKNOT_CONDITION_NO_FLOOR);
  self.check = check = unknot_safety_check (rules, situation);
  self.cautious = unknot_planner_is_cautious (&self);
  list_knots (&self);
  knots = self.knots;

  plan = unknot_plan_new ();
  plan->level = check->level;
  plan->gate = check->gate;
  plan->phase = get_phase (&self);
  g_strfreev (plan->flags);
  plan->flags = g_strdupv (check->flags);
  g_strfreev (plan->asks);
  plan->asks = g_strdupv (check->asks);
  list_cards (&self, plan);

  if (check->level != UNKNOT_LEVEL_URGENT && check->level != UNKNOT_LEVEL_EMERGENCY
      && check->level != UNKNOT_LEVEL_REFUSED)
    {
      unknot_planner_build (&self, plan);
      list_left_out (&self, plan);
      list_opens (plan);
    }

  return plan;
}
