/* The knots as the rules see them, and what stays the same while a plan is made. */

#include "unknot-planner-private.h"

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

/* A flare goes back to the first week, a step back to the column before (F7). */
static const UnknotColumn *
get_column (const UnknotPlanner *self,
            int                  days)
{
  const UnknotProgress *progress = &self->situation->progress;
  const UnknotColumn *column = unknot_choosing_get_column (self->choosing, self->situation->experience, days);

  return unknot_choosing_move_column (self->choosing, column,
                                      progress->flare ? -(int) self->choosing->columns->len : progress->step);
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
      knot.column = get_column (self, knot.knot->days);
      place_knot (self, &knot);
      g_array_append_val (self->knots, knot);
    }
  g_array_sort (self->knots, compare_knots);
  if (self->knots->len > UNKNOT_PLANNER_MOST_KNOTS)
    g_array_set_size (self->knots, UNKNOT_PLANNER_MOST_KNOTS);
}

/* While it goes well exercise takes the time of pressing, and part of it where two weeks have changed nothing (F7). */
static void
share_out (UnknotPlanner *self)
{
  const UnknotProgress *progress = &self->situation->progress;
  UnknotLayout *layout = &self->layout;

  *layout = *unknot_choosing_get_layout (self->choosing, self->situation->minutes);
  if (layout->strength == 0 || (!progress->maintenance && !progress->strengthen))
    return;

  if (progress->maintenance && self->worst_pain < self->choosing->demand_pain_from)
    {
      layout->strength += layout->pressure;
      layout->pressure = 0;
    }
  else
    {
      layout->strength += layout->pressure / 4;
      layout->pressure -= layout->pressure / 4;
    }
  layout->strength_types = MIN (layout->strength_types + 1, 3);
}

/* Sets up what stays the same while plans are made of a situation; the rest is borrowed. */
void
unknot_planner_begin (UnknotPlanner         *self,
                      const UnknotCatalogue *catalogue,
                      const UnknotSafety    *rules,
                      UnknotAtlas           *atlas,
                      const UnknotSituation *situation,
                      gboolean               grants_spot)
{
  *self = (UnknotPlanner) { .catalogue = catalogue, .rules = rules, .atlas = atlas, .situation = situation,
                            .grants_spot = grants_spot };
  self->choosing = unknot_safety_get_choosing (rules);
  self->worst_pain = unknot_situation_get_worst_pain (situation);
  share_out (self);
  self->is_old = situation->age < 0 || situation->age >= self->choosing->cap_old_from;
  self->may_lie = situation->floor && !unknot_situation_has_condition (situation, UNKNOT_CONDITION_NO_FLOOR);
  self->check = unknot_safety_check (rules, situation);
  self->cautious = unknot_planner_is_cautious (self);
  list_knots (self);
  for (guint i = 0; i < self->knots->len; i++)
    unknot_planner_find_firmest (self, &g_array_index (self->knots, UnknotPlannerKnot, i));
}

void
unknot_planner_end (UnknotPlanner *self)
{
  g_clear_pointer (&self->check, unknot_safety_check_free);
  g_clear_pointer (&self->knots, g_array_unref);
}

/* Whether anything may be done at all. */
gboolean
unknot_planner_is_open (const UnknotPlanner *self)
{
  return self->check->level != UNKNOT_LEVEL_URGENT && self->check->level != UNKNOT_LEVEL_EMERGENCY
         && self->check->level != UNKNOT_LEVEL_REFUSED;
}

/* The worst is the first. */
const UnknotPlannerKnot *
unknot_planner_get_knot (const UnknotPlanner *self,
                         guint                index)
{
  return &g_array_index (self->knots, UnknotPlannerKnot, index);
}

/* The indexes of all knots, as bits. */
guint
unknot_planner_all_knots (const UnknotPlanner *self)
{
  guint bits = 0;

  for (guint i = 0; i < self->knots->len; i++)
    bits |= 1u << unknot_planner_get_knot (self, i)->index;

  return bits;
}
