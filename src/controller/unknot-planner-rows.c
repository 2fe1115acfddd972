/* The rows of clinical.md F4: what is best of each, and what could stand in its place. */

#include "unknot-planner-private.h"

#include <string.h>

/* A copy is the same to the body; an addition is part of its stretch. */
static gboolean
is_of (const UnknotPlanItem  *item,
       const UnknotTechnique *technique)
{
  return unknot_technique_is_alike (item->technique, technique)
         || (item->base != NULL && unknot_technique_is_alike (item->base, technique));
}

gboolean
unknot_planner_has_technique (const UnknotPlan      *plan,
                              const UnknotTechnique *technique)
{
  for (guint i = 0; i < plan->items->len; i++)
    if (is_of (unknot_plan_get_item (plan, i), technique))
      return TRUE;

  return FALSE;
}

static gboolean
is_in_session (const UnknotPlan   *plan,
               const UnknotChoice *choice)
{
  return unknot_planner_has_technique (plan, choice->technique)
         || (choice->base != NULL && unknot_planner_has_technique (plan, choice->base));
}

/* Best first; F9.15: score, then place in F4, then T number. A copy stands behind its original. */
int
unknot_planner_compare_choices (gconstpointer a,
                                gconstpointer b)
{
  const UnknotChoice *one = a;
  const UnknotChoice *other = b;

  if (one->score != other->score)
    return one->score > other->score ? -1 : 1;
  if (one->place != NULL && other->place != NULL && one->place->order != other->place->order)
    return one->place->order < other->place->order ? -1 : 1;
  if (one->technique->number != other->technique->number)
    return one->technique->number < other->technique->number ? -1 : 1;
  if (one->technique->origin != other->technique->origin)
    return one->technique->origin < other->technique->origin ? -1 : 1;

  return strcmp (one->technique->id, other->technique->id);
}

/* Whether that, or what is the same to the body, came first for two weeks and has changed nothing. */
static gboolean
is_stuck (const UnknotPlanner   *self,
          const UnknotTechnique *technique)
{
  char **swap = self->situation->progress.swap;

  for (guint i = 0; swap != NULL && swap[i] != NULL; i++)
    {
      const UnknotTechnique *stuck = unknot_catalogue_lookup (self->catalogue, swap[i]);

      if (stuck != NULL && unknot_technique_is_alike (stuck, technique))
        return TRUE;
    }

  return FALSE;
}

/* What is stuck lets another go first (F7, review). */
static void
let_another_first (const UnknotPlanner *self,
                   GArray              *choices)
{
  for (guint i = 0; i < choices->len; i++)
    {
      UnknotChoice choice = g_array_index (choices, UnknotChoice, i);

      if (is_stuck (self, choice.technique))
        continue;
      g_array_remove_index (choices, i);
      g_array_prepend_val (choices, choice);
      return;
    }
}

static void
add_addition (const UnknotPlanner *self,
              const UnknotChoice  *base,
              GArray              *choices)
{
  UnknotChoice addition;
  UnknotReason reason;

  if (!unknot_planner_admits_addition (self, base, &addition, &reason))
    return;

  addition.score = unknot_planner_score (self, &addition);
  g_array_append_val (choices, addition);
}

/* What belongs into the session for a knot in a slot, best first. */
static GArray *
rank_row (const UnknotPlanner     *self,
          const UnknotPlannerKnot *knot,
          UnknotSlot               slot)
{
  g_autoptr (GPtrArray) row = unknot_catalogue_dup_row (self->catalogue, knot->knot->muscle, slot);
  GArray *choices = g_array_new (FALSE, FALSE, sizeof (UnknotChoice));

  for (guint i = 0; i < row->len; i++)
    {
      UnknotChoice choice = { .technique = g_ptr_array_index (row, i), .knot = knot, .slot = slot };
      UnknotReason reason;

      /* Walking is the end of a session, also where F4 has it among the strength. */
      if (choice.technique->kind == UNKNOT_KIND_AEROBIC || !unknot_planner_admits (self, &choice, &reason))
        continue;
      choice.score = unknot_planner_score (self, &choice);
      g_array_append_val (choices, choice);
      if (slot == UNKNOT_SLOT_STRETCH)
        add_addition (self, &choice, choices);
    }
  g_array_sort (choices, unknot_planner_compare_choices);
  let_another_first (self, choices);

  return choices;
}

/* Ranked once a session. */
GArray *
unknot_planner_get_row (UnknotPlannerSession *session,
                        guint                 knot,
                        UnknotSlot            slot)
{
  if (session->rows[knot][slot] == NULL)
    session->rows[knot][slot] = rank_row (session->planner, unknot_planner_get_knot (session->planner, knot), slot);

  return session->rows[knot][slot];
}

/* The knots whose rows have it too: done once, it serves them all. */
static guint
find_served (UnknotPlannerSession *session,
             const UnknotChoice   *choice)
{
  guint serves = 1u << choice->knot->index;

  if (choice->slot != UNKNOT_SLOT_STRETCH && choice->slot != UNKNOT_SLOT_STRENGTH)
    return choice->slot == UNKNOT_SLOT_PRESSURE ? serves : unknot_planner_all_knots (session->planner);

  for (guint i = 0; i < session->planner->knots->len; i++)
    {
      const GArray *row = unknot_planner_get_row (session, i, choice->slot);

      for (guint j = 0; j < row->len; j++)
        if (g_array_index (row, UnknotChoice, j).technique == choice->technique)
          serves |= 1u << unknot_planner_get_knot (session->planner, i)->index;
    }

  return serves;
}

static int
count_knots (guint bits)
{
  int n = 0;

  for (; bits != 0; bits &= bits - 1)
    n++;

  return n;
}

/* An item with all the knots that it serves. */
UnknotPlanItem *
unknot_planner_make_shared (UnknotPlannerSession *session,
                            const UnknotChoice   *choice,
                            int                   seconds)
{
  UnknotPlanItem *item = unknot_planner_make_item (session->planner, choice, seconds);

  if (item == NULL)
    return NULL;

  item->serves = find_served (session, choice);
  if (unknot_plan_item_is_shared (item)
      && (item->slot == UNKNOT_SLOT_STRETCH || item->slot == UNKNOT_SLOT_STRENGTH))
    unknot_plan_item_add_reason (item, (UnknotReason) { .code = UNKNOT_REASON_SERVES,
                                                        .count = count_knots (item->serves) });

  return item;
}

/* Adds the best of a row that is not in the session yet and fits; the rest are its swaps. It should take no more than
 * the seconds, so that there is room for others, and may take the most where the best of all needs it. */
UnknotPlanItem *
unknot_planner_add_best (UnknotPlannerSession *session,
                         const GArray         *choices,
                         int                   seconds,
                         int                   most,
                         gboolean              once)
{
  for (guint i = 0; i < choices->len; i++)
    {
      const UnknotChoice *choice = &g_array_index (choices, UnknotChoice, i);
      UnknotPlanItem *item;

      if (once && is_in_session (session->plan, choice))
        continue;
      item = unknot_planner_make_shared (session, choice, MIN (seconds, session->left));
      if (item == NULL && most > seconds)
        item = unknot_planner_make_shared (session, choice, MIN (most, session->left));
      if (item == NULL)
        continue;
      g_ptr_array_add (session->plan->items, item);
      if (!item->apart)
        session->left -= item->seconds;
      return item;
    }

  return NULL;
}

/* In one session of four, something safe and nearly as good that was hardly tried is offered to compare. */
static gboolean
is_to_compare (const UnknotPlanner *self,
               const UnknotChoice  *choice,
               double               best)
{
  const UnknotChoosing *choosing = self->choosing;
  const UnknotSituationPast *past = unknot_situation_get_past (self->situation, choice->technique->id,
                                                               choice->knot->knot->muscle);

  return self->worst_pain < choosing->compare_below_pain && self->check->gate == UNKNOT_GATE_NONE
         && self->situation->experience % choosing->compare_every == choosing->compare_every - 1
         && !choice->caution && choice->score >= best - choosing->compare_within
         && (past == NULL || past->sessions < choosing->compare_below_sessions);
}

/* An addition may take the place of its own stretch and the other way round, and so may a copy. */
static gboolean
takes_place_of (const UnknotChoice   *choice,
                const UnknotPlanItem *item)
{
  return choice->base == item->technique || choice->technique == item->base
         || unknot_technique_is_alike (choice->technique, item->technique);
}

/* Returns whether one of them is offered to compare. */
static gboolean
add_swaps (UnknotPlannerSession *session,
           UnknotPlanItem       *item,
           const GArray         *choices,
           int                   seconds,
           gboolean              offer)
{
  gboolean offered = FALSE;

  for (guint i = 0; i < choices->len; i++)
    {
      const UnknotChoice *choice = &g_array_index (choices, UnknotChoice, i);
      UnknotPlanItem *swap;
      UnknotReason reason;

      /* Two knots may be pressed in the same way; everything else is done once. */
      if (choice->technique == item->technique
          || (item->slot != UNKNOT_SLOT_PRESSURE && !takes_place_of (choice, item)
              && is_in_session (session->plan, choice))
          || !unknot_planner_admits_beside (session->plan, choice->technique, &reason))
        continue;
      swap = unknot_planner_make_shared (session, choice, seconds);
      if (swap == NULL)
        continue;
      unknot_planner_explain_swap (item, swap);
      if (offer && !offered && !unknot_technique_is_alike (choice->technique, item->technique)
          && is_to_compare (session->planner, choice, item->score))
        {
          unknot_plan_item_add_reason (swap, (UnknotReason) { .code = UNKNOT_REASON_COMPARE });
          g_ptr_array_insert (item->swaps, 0, swap);
          offered = TRUE;
        }
      else
        g_ptr_array_add (item->swaps, swap);
    }

  return offered;
}

static gboolean
can_be_swapped (const UnknotPlanItem *item)
{
  return item->slot == UNKNOT_SLOT_PRESSURE || item->slot == UNKNOT_SLOT_STRETCH
         || item->slot == UNKNOT_SLOT_STRENGTH;
}

/* All items are known now, so that a swap never is what the session has already. Each may take its share of the time
 * that is left, so that the minutes hold with every swap. */
void
unknot_planner_find_swaps (UnknotPlannerSession *session)
{
  const UnknotPlanner *self = session->planner;
  gboolean offer = TRUE;
  int n = 0;

  for (guint i = 0; i < session->plan->items->len; i++)
    n += can_be_swapped (unknot_plan_get_item (session->plan, i));

  for (guint i = 0; i < session->plan->items->len; i++)
    {
      UnknotPlanItem *item = g_ptr_array_index (session->plan->items, i);

      if (!can_be_swapped (item))
        continue;
      for (guint j = 0; j < self->knots->len; j++)
        {
          if (unknot_planner_get_knot (self, j)->index != item->knot)
            continue;
          if (add_swaps (session, item, unknot_planner_get_row (session, j, item->slot),
                         item->seconds + session->left / n, offer))
            offer = FALSE;
          /* F6: in place of a micro-break also an exercise */
          if (item->technique->kind == UNKNOT_KIND_HABIT)
            add_swaps (session, item, unknot_planner_get_row (session, j, UNKNOT_SLOT_STRENGTH),
                       item->seconds + session->left, FALSE);
        }
    }
}
