/* Putting a session together: clinical.md F6. */

#include "unknot-planner-private.h"

/* F9.3: a micro-break can be the whole of two minutes in an office. */
static gboolean
build_micro_break (UnknotPlannerSession *session)
{
  const UnknotPlanner *self = session->planner;
  UnknotTechnique *technique = unknot_catalogue_lookup_ref (self->catalogue, UNKNOT_PLANNER_MICRO_BREAK);
  const char *muscle = unknot_planner_get_knot (self, 0)->knot->muscle;
  UnknotPlanItem *item;

  if (technique == NULL || !self->layout.either || self->situation->setting != UNKNOT_SETTING_OFFICE
      || !g_strv_contains ((const char * const *) technique->suits, muscle))
    return FALSE;

  item = unknot_planner_add_named (session, UNKNOT_PLANNER_MICRO_BREAK, UNKNOT_SLOT_STRETCH, session->left);

  return item != NULL;
}

static void
add_either (UnknotPlannerSession *session)
{
  const UnknotPlanner *self = session->planner;
  const GArray *presses = unknot_planner_get_row (session, 0, UNKNOT_SLOT_PRESSURE);
  const GArray *stretches = unknot_planner_get_row (session, 0, UNKNOT_SLOT_STRETCH);
  double press = presses->len > 0 ? g_array_index (presses, UnknotChoice, 0).score : -G_MAXDOUBLE;
  double stretch = stretches->len > 0 ? g_array_index (stretches, UnknotChoice, 0).score : -G_MAXDOUBLE;
  UnknotPlanItem *item;

  if (press >= stretch)
    {
      item = unknot_planner_add_best (session, presses, self->layout.pressure, self->layout.pressure, TRUE);
      if (item == NULL)
        item = unknot_planner_add_best (session, stretches, self->layout.stretch, self->layout.stretch, TRUE);
    }
  else
    {
      item = unknot_planner_add_best (session, stretches, self->layout.stretch, self->layout.stretch, TRUE);
      if (item == NULL)
        item = unknot_planner_add_best (session, presses, self->layout.pressure, self->layout.pressure, TRUE);
    }

  /* A stretch of both sides takes the time of the movement too. */
  if (item == NULL)
    unknot_planner_add_best (session, stretches, session->left, session->left, TRUE);
}

/* Twenty minutes end with a walk, and so does a low back where F4 has walking among its strength. */
static gboolean
ends_with_walk (const UnknotPlanner *self)
{
  UnknotTechnique *walk = unknot_catalogue_lookup_ref (self->catalogue, UNKNOT_PLANNER_WALK);
  const char *muscle = unknot_planner_get_knot (self, 0)->knot->muscle;

  if (walk == NULL)
    return FALSE;

  return self->layout.move >= self->choosing->least_whole_walk
         || unknot_technique_get_place (walk, muscle, UNKNOT_SLOT_STRENGTH) != NULL;
}

static gboolean
has_slot (const UnknotPlan *plan,
          UnknotSlot        slot)
{
  for (guint i = 0; i < plan->items->len; i++)
    if (unknot_plan_get_item (plan, i)->slot == slot)
      return TRUE;

  return FALSE;
}

static gboolean
treats (const UnknotPlan *plan)
{
  return has_slot (plan, UNKNOT_SLOT_PRESSURE) || has_slot (plan, UNKNOT_SLOT_STRETCH)
         || has_slot (plan, UNKNOT_SLOT_STRENGTH);
}

/* All that is left, but for the room of a short walk. */
static int
get_moving (const UnknotPlannerSession *session)
{
  const UnknotPlanner *self = session->planner;
  int usual = MAX (self->layout.move, self->choosing->gentle_moving);

  if (session->left >= usual + self->choosing->least_whole_walk)
    return usual;

  return session->left;
}

static void
build_session (UnknotPlannerSession *session)
{
  const UnknotPlanner *self = session->planner;
  const UnknotLayout *layout = &self->layout;
  gboolean fresh = unknot_planner_get_knot (self, 0)->stage == UNKNOT_STAGE_FRESH;

  /* Heat is the first choice for a fresh knot, whatever the minutes (D4). */
  if (layout->heat || (fresh && !layout->either))
    unknot_planner_add_warmth (session);
  unknot_planner_add_named (session, UNKNOT_PLANNER_BREATHING, UNKNOT_SLOT_OPENER, layout->breathing);

  if (layout->either)
    add_either (session);
  else
    {
      unknot_planner_add_pressure (session);
      unknot_planner_add_row (session, UNKNOT_SLOT_STRETCH, layout->stretch, layout->stretch_types);
      unknot_planner_add_row (session, UNKNOT_SLOT_STRENGTH, layout->strength, layout->strength_types);
    }

  unknot_planner_fill_up (session, layout->move);

  session->plan->nothing = !treats (session->plan);
  /* F9.14 names the walk, so that it comes before other movement where time is short. */
  if (session->plan->nothing)
    unknot_planner_add_named (session, UNKNOT_GENTLE_MOVEMENT, UNKNOT_SLOT_MOVE,
                              MIN (self->choosing->gentle_moving,
                                   session->left - self->choosing->least_whole_walk));
  if (session->plan->nothing || (ends_with_walk (self) && session->left >= self->choosing->least_whole_walk))
    unknot_planner_add_named (session, UNKNOT_PLANNER_WALK, UNKNOT_SLOT_MOVE, session->left);
  else if (layout->move > 0 || !has_slot (session->plan, UNKNOT_SLOT_STRETCH))
    unknot_planner_add_named (session, UNKNOT_GENTLE_MOVEMENT, UNKNOT_SLOT_MOVE, get_moving (session));

  /* What is left goes into a short walk: the aftercare of F6, and F7's easy walks of the first days. */
  if ((layout->move > 0 || fresh) && !layout->either && session->left >= self->choosing->least_whole_walk)
    unknot_planner_add_named (session, UNKNOT_PLANNER_WALK, UNKNOT_SLOT_MOVE, session->left);

  unknot_planner_add_after (session);
}

/* At most half of the time, and less where that makes room for a walk. */
static int
get_gentle_breathing (const UnknotPlannerSession *session)
{
  const UnknotPlanner *self = session->planner;
  const UnknotChoosing *choosing = self->choosing;
  UnknotTechnique *walk = unknot_catalogue_lookup_ref (self->catalogue, UNKNOT_PLANNER_WALK);
  int half = MIN (choosing->gentle_breathing, session->left / 2);
  int room = session->left - choosing->gentle_moving - choosing->least_whole_walk;

  if (walk != NULL && unknot_safety_allows (self->rules, self->check->gate, walk) && room >= choosing->gentle_moving)
    return MIN (half, room);

  return half;
}

/* What a gate has left open: warmth, breathing, easy movement, and cold at the end. */
static void
build_gentle_session (UnknotPlannerSession *session)
{
  const UnknotPlanner *self = session->planner;
  UnknotPlanItem *heat = unknot_planner_add_named (session, UNKNOT_PLANNER_HEAT, UNKNOT_SLOT_OPENER, G_MAXINT);

  unknot_planner_add_named (session, UNKNOT_PLANNER_BREATHING, UNKNOT_SLOT_OPENER, get_gentle_breathing (session));
  if (session->left > self->choosing->gentle_moving)
    unknot_planner_add_row (session, UNKNOT_SLOT_STRETCH,
                            MIN (session->left - self->choosing->gentle_moving, self->layout.stretch), 1);
  unknot_planner_add_named (session, UNKNOT_GENTLE_MOVEMENT, UNKNOT_SLOT_MOVE,
                            MIN (self->choosing->gentle_moving, session->left));
  if (session->left >= self->choosing->least_whole_walk)
    unknot_planner_add_named (session, UNKNOT_PLANNER_WALK, UNKNOT_SLOT_MOVE, session->left);
  if (heat == NULL)
    unknot_planner_add_named (session, UNKNOT_PLANNER_COLD, UNKNOT_SLOT_AFTER, G_MAXINT);

  session->plan->nothing = session->plan->items->len == 0;
}

/* Fills in the items of a plan whose gate leaves any technique open. */
void
unknot_planner_build (const UnknotPlanner *self,
                      UnknotPlan          *plan)
{
  UnknotPlannerSession session = { .planner = self, .plan = plan, .left = self->situation->minutes * 60 };

  if (self->check->gate != UNKNOT_GATE_NONE)
    build_gentle_session (&session);
  else if (!build_micro_break (&session))
    build_session (&session);
  unknot_planner_find_swaps (&session);

  for (guint i = 0; i < UNKNOT_PLANNER_MOST_KNOTS; i++)
    for (guint j = 0; j < UNKNOT_N_SLOTS; j++)
      g_clear_pointer (&session.rows[i][j], g_array_unref);
  for (guint i = 0; i < plan->items->len; i++)
    if (!unknot_plan_get_item (plan, i)->apart)
      plan->guided_seconds += unknot_plan_get_item (plan, i)->seconds;
}
