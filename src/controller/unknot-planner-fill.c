/* Sharing out the time of a slot among the knots. */

#include "unknot-planner-private.h"

#define HOURS_OF_DAY 24

/* What is left of ten minutes of pressing a region a day (clinical.md C0), with what this session has already. */
static int
get_region_left (const UnknotPlannerSession *session,
                 const UnknotPlannerKnot    *knot)
{
  const UnknotPlanner *self = session->planner;
  const GPtrArray *today = self->situation->today;
  int left = self->choosing->day_pressure_seconds;

  for (guint i = 0; i < today->len; i++)
    {
      const UnknotSituationToday *done = g_ptr_array_index (today, i);
      const UnknotTechnique *technique = unknot_catalogue_lookup (self->catalogue, done->technique);

      if (done->hours_ago < HOURS_OF_DAY && (technique == NULL || technique->kind == UNKNOT_KIND_PRESSURE)
          && unknot_safety_share_region (self->rules, done->muscle, knot->knot->muscle))
        left -= done->seconds;
    }
  for (guint i = 0; i < session->plan->items->len; i++)
    {
      const UnknotPlanItem *item = unknot_plan_get_item (session->plan, i);

      if (item->slot == UNKNOT_SLOT_PRESSURE
          && unknot_safety_share_region (self->rules, item->muscle, knot->knot->muscle))
        left -= item->seconds;
    }

  return MAX (left, 0);
}

/* Each knot in turn, worst first, with an equal share of the time. */
void
unknot_planner_add_pressure (UnknotPlannerSession *session)
{
  const UnknotPlanner *self = session->planner;
  int spots = MIN (self->layout.spots, unknot_planner_get_knot (self, 0)->column->spots);
  guint knots[UNKNOT_PLANNER_MOST_KNOTS];
  int n = 0;
  int left = self->layout.pressure;

  for (guint i = 0; i < self->knots->len && n < spots; i++)
    if (unknot_planner_get_row (session, i, UNKNOT_SLOT_PRESSURE)->len > 0)
      knots[n++] = i;

  for (int i = 0; i < n; i++)
    {
      int share = MIN (left / (n - i), get_region_left (session, unknot_planner_get_knot (self, knots[i])));
      UnknotPlanItem *item = unknot_planner_add_best (session,
                                                      unknot_planner_get_row (session, knots[i], UNKNOT_SLOT_PRESSURE),
                                                      share, share, FALSE);

      if (item != NULL)
        left -= item->seconds;
    }
}

/* Whether what is best for a knot is in the session already, for another knot. */
static gboolean
is_served (UnknotPlannerSession *session,
           guint                 knot,
           UnknotSlot            slot)
{
  const GArray *row = unknot_planner_get_row (session, knot, slot);

  return row->len == 0 || unknot_planner_has_technique (session->plan, g_array_index (row, UnknotChoice, 0).technique);
}

/* Knots that wait for their first share are left as much; one knot leaves a little for a second kind. */
static int
get_share (UnknotPlannerSession *session,
           guint                 knot,
           UnknotSlot            slot,
           int                   seconds,
           gboolean              first)
{
  int waiting = 0;

  for (guint i = knot; i < session->planner->knots->len; i++)
    waiting += !is_served (session, i, slot);
  if (first && waiting > 1)
    return MAX (seconds / waiting, session->planner->choosing->least_share);

  return seconds;
}

/* Knot by knot the best of each, then the second best, until the slot is full. */
void
unknot_planner_add_row (UnknotPlannerSession *session,
                        UnknotSlot            slot,
                        int                   seconds,
                        int                   types)
{
  const UnknotPlanner *self = session->planner;
  int n = 0;

  for (int turn = 0; turn < types && n < MAX (types, (int) self->knots->len); turn++)
    for (guint i = 0; i < self->knots->len; i++)
      {
        int kept = n + 1 < types && self->knots->len == 1 ? self->choosing->least_share : 0;
        int share = get_share (session, i, slot, seconds, turn == 0);
        UnknotPlanItem *item;

        if (turn == 0 && is_served (session, i, slot))
          continue;
        if (seconds < self->choosing->least_share)
          return;
        item = unknot_planner_add_best (session, unknot_planner_get_row (session, i, slot),
                                        MAX (share - kept, kept), seconds, TRUE);
        if (item == NULL)
          continue;
        seconds -= item->seconds;
        n++;
      }
}

/* Whether it was cut short because its share of the time was. */
static gboolean
is_cut (const UnknotPlanner  *self,
        const UnknotPlanItem *item)
{
  UnknotChoice choice = { .technique = item->technique, .base = item->base, .slot = item->slot, .place = item->place,
                          .caution = item->caution };

  for (guint i = 0; i < self->knots->len; i++)
    if (unknot_planner_get_knot (self, i)->index == item->knot)
      choice.knot = unknot_planner_get_knot (self, i);
  if (item->holds * item->sets < unknot_planner_get_rounds (self, &choice))
    return TRUE;

  for (guint i = 0; i < item->steps->len; i++)
    {
      const UnknotPlanStep *step = &g_array_index (item->steps, UnknotPlanStep, i);

      if (step->step->repetitions > 0
          && step->repetitions < unknot_planner_get_repetitions (self, &choice, step->step))
        return TRUE;
    }

  return FALSE;
}

/* Time that nothing else has taken goes to the stretches and exercises that were cut short, in turn. Some is kept for
 * the end. */
void
unknot_planner_fill_up (UnknotPlannerSession *session,
                        int                   kept)
{
  const UnknotPlanner *self = session->planner;

  for (guint i = 0; i < session->plan->items->len && session->left > kept; i++)
    {
      UnknotPlanItem *item = g_ptr_array_index (session->plan->items, i);
      UnknotPlanItem *longer = NULL;

      if ((item->slot != UNKNOT_SLOT_STRETCH && item->slot != UNKNOT_SLOT_STRENGTH) || !is_cut (self, item))
        continue;
      for (guint j = 0; j < self->knots->len && longer == NULL; j++)
        {
          const GArray *row = unknot_planner_get_row (session, j, item->slot);

          for (guint k = 0; k < row->len && unknot_planner_get_knot (self, j)->index == item->knot; k++)
            if (g_array_index (row, UnknotChoice, k).technique == item->technique)
              longer = unknot_planner_make_shared (session, &g_array_index (row, UnknotChoice, k),
                                                 item->seconds + session->left - kept);
        }
      if (longer == NULL)
        continue;
      session->left -= longer->seconds - item->seconds;
      unknot_plan_item_unref (item);
      session->plan->items->pdata[i] = longer;
    }
}
