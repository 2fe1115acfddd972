/* The plan of the page: for which knots, when it is made anew, and that everything shows it. */

#include "unknot-relief-page-private.h"

#include "unknot-plan-today.h"

static void
clear (UnknotReliefPage *self)
{
  unknot_relief_page_clear_cards (self);
  unknot_relief_page_clear_aside (self);
}

static void
show_nothing (UnknotReliefPage *self)
{
  clear (self);
  adw_banner_set_revealed (self->gate, FALSE);
  gtk_widget_set_visible (self->start_bar, FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "relief.start", FALSE);
  unknot_relief_page_show_paper (self);
}

static void
make_plan (UnknotReliefPage *self)
{
  UnknotAspect aspect = unknot_knot_get_aspect (unknot_relief_page_get_knot (self, 0));
  UnknotReviewSources sources = {
    self->catalogue, self->safety, self->profile, unknot_knots_get_journal (self->knots),
  };

  g_clear_pointer (&self->situation, unknot_situation_unref);
  self->plan = unknot_plan_today (&sources, unknot_map_bodies_get_atlas (self->bodies, aspect),
                                  (UnknotKnot **) self->chosen->pdata, self->chosen->len, self->minutes,
                                  unknot_relief_page_get_now (self), &self->situation);
  unknot_relief_page_take_offer (self);
}

static gboolean
is_chosen (UnknotReliefPage *self,
           UnknotKnot       *knot)
{
  return self->chosen != NULL && g_ptr_array_find (self->chosen, knot, NULL);
}

/* Puts what is chosen in order, the worst first, and drops what is not on the map any more. Whoever comes here without
   having chosen a knot most likely means the one that hurts most. */
static void
settle_choice (UnknotReliefPage *self,
               GPtrArray        *open)
{
  g_autoptr (GPtrArray) chosen = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < open->len; i++)
    if (is_chosen (self, g_ptr_array_index (open, i)))
      g_ptr_array_add (chosen, g_object_ref (g_ptr_array_index (open, i)));
  for (guint i = 0; self->chosen != NULL && i < self->chosen->len; i++)
    {
      UnknotKnot *knot = g_ptr_array_index (self->chosen, i);

      if (!g_ptr_array_find (open, knot, NULL) && unknot_knot_get_state (knot) != UNKNOT_KNOT_STATE_GONE)
        g_ptr_array_add (chosen, g_object_ref (knot));
    }
  if (chosen->len == 0 && open->len > 0)
    g_ptr_array_add (chosen, g_object_ref (g_ptr_array_index (open, 0)));

  g_clear_pointer (&self->chosen, g_ptr_array_unref);
  if (chosen->len > 0)
    self->chosen = g_steal_pointer (&chosen);
}

/**
 * unknot_relief_page_update:
 * @self: a relief page with its sources
 *
 * Makes the plan for what is chosen, and shows it.
 */
void
unknot_relief_page_update (UnknotReliefPage *self)
{
  g_autoptr (GPtrArray) open = unknot_knots_list_open (self->knots);

  self->update_id = 0;
  g_clear_pointer (&self->plan, unknot_plan_unref);
  settle_choice (self, open);

  gtk_stack_set_visible_child_name (self->states, self->chosen != NULL ? "plan" : "empty");
  if (self->chosen == NULL)
    {
      show_nothing (self);
      return;
    }

  unknot_knot_choice_show (self->knot_choice, open, self->chosen, unknot_map_bodies_get_anatomy (self->bodies),
                           unknot_relief_page_get_now (self));
  make_plan (self);
  unknot_relief_page_show_today (self);
  unknot_relief_page_show_plan (self);
  unknot_relief_page_show_week (self);
  unknot_relief_page_show_offer (self);
}

/**
 * unknot_relief_page_queue_update:
 * @self: a relief page
 *
 * Makes a new plan soon. Several changes in one turn of the main loop make one, and none while the page is not shown.
 */
void
unknot_relief_page_queue_update (UnknotReliefPage *self)
{
  if (self->update_id == 0 && self->knots != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_id = g_idle_add_once ((GSourceOnceFunc) unknot_relief_page_update, self);
}

/**
 * unknot_relief_page_show_plan:
 * @self: a relief page with a plan
 *
 * Shows the plan anew.
 */
void
unknot_relief_page_show_plan (UnknotReliefPage *self)
{
  clear (self);
  unknot_relief_page_show_head (self);
  unknot_relief_page_show_cards (self);
  unknot_relief_page_show_aside (self);
  unknot_relief_page_show_start (self);
  unknot_relief_page_show_paper (self);
}
