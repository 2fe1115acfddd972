/* Putting a session together: clinical.md F6. */

#include "unknot-planner-private.h"

#include <string.h>

/* What a session is framed with, whatever the muscle (F6). */
#define BREATHING "T42"
#define WALK "T44"
#define MICRO_BREAK "T47"

typedef struct
{
  const UnknotPlanner *planner;
  UnknotPlan          *plan;
  int                  left;
} Session;

static const UnknotPlannerKnot *
get_knot (const UnknotPlanner *self,
          guint                index)
{
  return &g_array_index (self->knots, UnknotPlannerKnot, index);
}

static gboolean
has_technique (const UnknotPlan      *plan,
               const UnknotTechnique *technique)
{
  for (guint i = 0; i < plan->items->len; i++)
    if (unknot_plan_get_item (plan, i)->technique == technique)
      return TRUE;

  return FALSE;
}

/* Best first; F9.15: score, then place in F4, then T number. */
static int
compare_choices (gconstpointer a,
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

  return strcmp (one->technique->id, other->technique->id);
}

/* What may be done for a knot in a slot, best first. */
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
      if (choice.technique->kind == UNKNOT_KIND_AEROBIC || !unknot_planner_allows (self, &choice, &reason))
        continue;
      choice.score = unknot_planner_score (self, &choice);
      g_array_append_val (choices, choice);
    }
  g_array_sort (choices, compare_choices);

  return choices;
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

static void
add_swaps (const UnknotPlanner *self,
           const UnknotPlan    *plan,
           UnknotPlanItem      *item,
           const GArray        *choices,
           int                  seconds)
{
  gboolean offered = FALSE;

  for (guint i = 0; i < choices->len; i++)
    {
      const UnknotChoice *choice = &g_array_index (choices, UnknotChoice, i);
      UnknotPlanItem *swap;

      /* Two knots may be pressed in the same way; everything else is done once. */
      if (choice->technique == item->technique
          || (item->slot != UNKNOT_SLOT_PRESSURE && has_technique (plan, choice->technique)))
        continue;
      swap = unknot_planner_make_item (self, choice, seconds);
      if (swap == NULL)
        continue;
      if (!offered && is_to_compare (self, choice, item->score))
        {
          unknot_plan_item_add_reason (swap, (UnknotReason) { .code = UNKNOT_REASON_COMPARE });
          g_ptr_array_insert (item->swaps, 0, swap);
          offered = TRUE;
        }
      else
        g_ptr_array_add (item->swaps, swap);
    }
}

/* Adds the best of a row that is not in the session yet and fits; the rest are its swaps. It should take no more than
 * the seconds, so that there is room for others, and may take the most where the best of all needs it. */
static UnknotPlanItem *
add_best_within (Session      *session,
                 const GArray *choices,
                 int           seconds,
                 int           most,
                 gboolean      once)
{
  for (guint i = 0; i < choices->len; i++)
    {
      const UnknotChoice *choice = &g_array_index (choices, UnknotChoice, i);
      UnknotPlanItem *item;

      if (once && has_technique (session->plan, choice->technique))
        continue;
      item = unknot_planner_make_item (session->planner, choice, MIN (seconds, session->left));
      if (item == NULL && most > seconds)
        item = unknot_planner_make_item (session->planner, choice, MIN (most, session->left));
      if (item == NULL)
        continue;
      g_ptr_array_add (session->plan->items, item);
      if (!item->apart)
        session->left -= item->seconds;
      return item;
    }

  return NULL;
}

static UnknotPlanItem *
add_best (Session      *session,
          const GArray *choices,
          int           seconds,
          gboolean      once)
{
  return add_best_within (session, choices, seconds, seconds, once);
}

/* Something that is not for one muscle: heat, breathing, movement, walking, cold. */
static UnknotPlanItem *
add_named (Session    *session,
           const char *name,
           UnknotSlot  slot,
           int         seconds)
{
  const UnknotPlanner *self = session->planner;
  UnknotTechnique *technique = unknot_catalogue_lookup_ref (self->catalogue, name);
  g_autoptr (GArray) choices = g_array_new (FALSE, FALSE, sizeof (UnknotChoice));
  UnknotChoice choice = { .technique = technique, .knot = get_knot (self, 0), .slot = slot };
  UnknotReason reason;

  if (technique == NULL || seconds <= 0 || !unknot_planner_allows (self, &choice, &reason))
    return NULL;

  choice.score = unknot_planner_score (self, &choice);
  g_array_append_val (choices, choice);

  return add_best (session, choices, seconds, TRUE);
}

static void
add_pressure (Session *session)
{
  const UnknotPlanner *self = session->planner;
  int spots = MIN (self->layout->spots, get_knot (self, 0)->column->spots);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  int left = self->layout->pressure;

  for (guint i = 0; i < self->knots->len && (int) rows->len < spots; i++)
    {
      GArray *row = rank_row (self, get_knot (self, i), UNKNOT_SLOT_PRESSURE);

      if (row->len > 0)
        g_ptr_array_add (rows, row);
      else
        g_array_unref (row);
    }

  for (guint i = 0; i < rows->len; i++)
    {
      const GArray *row = g_ptr_array_index (rows, i);
      int share = left / (int) (rows->len - i);
      UnknotPlanItem *item = add_best (session, row, share, FALSE);

      if (item != NULL)
        left -= item->seconds;
    }
}

/* Knot by knot the best of each, then the second best, until the slot is full. */
static void
add_row (Session    *session,
         UnknotSlot  slot,
         int         seconds,
         int         types)
{
  const UnknotPlanner *self = session->planner;
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  int n = 0;

  if (types == 0)
    return;
  for (guint i = 0; i < self->knots->len; i++)
    g_ptr_array_add (rows, rank_row (self, get_knot (self, i), slot));

  for (int turn = 0; turn < types && n < MAX (types, (int) rows->len); turn++)
    for (guint i = 0; i < rows->len; i++)
      {
        int kept = n + 1 < types ? self->choosing->least_share : 0;
        UnknotPlanItem *item;

        if (seconds < self->choosing->least_share)
          return;
        item = add_best_within (session, g_ptr_array_index (rows, i), MAX (seconds - kept, kept), seconds, TRUE);
        if (item == NULL)
          continue;
        seconds -= item->seconds;
        n++;
      }
}

static gboolean
can_be_swapped (const UnknotPlanItem *item)
{
  return item->slot == UNKNOT_SLOT_PRESSURE || item->slot == UNKNOT_SLOT_STRETCH
         || item->slot == UNKNOT_SLOT_STRENGTH;
}

/* All items are known now, so that a swap never is what the session has already. Each may take its share of the time
 * that is left, so that the minutes hold with every swap. */
static void
find_swaps (Session *session)
{
  const UnknotPlanner *self = session->planner;
  int n = 0;

  for (guint i = 0; i < session->plan->items->len; i++)
    n += can_be_swapped (unknot_plan_get_item (session->plan, i));

  for (guint i = 0; i < session->plan->items->len; i++)
    {
      UnknotPlanItem *item = g_ptr_array_index (session->plan->items, i);
      g_autoptr (GArray) row = NULL;

      if (!can_be_swapped (item))
        continue;
      for (guint j = 0; j < self->knots->len; j++)
        if (get_knot (self, j)->index == item->knot)
          row = rank_row (self, get_knot (self, j), item->slot);
      add_swaps (self, session->plan, item, row, item->seconds + session->left / n);
    }
}

/* F9.3: a micro-break can be the whole of two minutes in an office. */
static gboolean
build_micro_break (Session *session)
{
  const UnknotPlanner *self = session->planner;
  UnknotTechnique *technique = unknot_catalogue_lookup_ref (self->catalogue, MICRO_BREAK);
  const char *muscle = get_knot (self, 0)->knot->muscle;
  UnknotPlanItem *item;

  if (technique == NULL || !self->layout->either || self->situation->setting != UNKNOT_SETTING_OFFICE
      || !g_strv_contains ((const char * const *) technique->suits, muscle))
    return FALSE;

  item = add_named (session, MICRO_BREAK, UNKNOT_SLOT_STRETCH, session->left);
  if (item == NULL)
    return FALSE;

  find_swaps (session);
  return TRUE;
}

static void
add_either (Session *session)
{
  const UnknotPlanner *self = session->planner;
  const UnknotPlannerKnot *knot = get_knot (self, 0);
  g_autoptr (GArray) presses = rank_row (self, knot, UNKNOT_SLOT_PRESSURE);
  g_autoptr (GArray) stretches = rank_row (self, knot, UNKNOT_SLOT_STRETCH);
  double press = presses->len > 0 ? g_array_index (presses, UnknotChoice, 0).score : -G_MAXDOUBLE;
  double stretch = stretches->len > 0 ? g_array_index (stretches, UnknotChoice, 0).score : -G_MAXDOUBLE;
  UnknotPlanItem *item;

  if (press >= stretch)
    {
      item = add_best (session, presses, self->layout->pressure, TRUE);
      if (item == NULL)
        item = add_best (session, stretches, self->layout->stretch, TRUE);
    }
  else
    {
      item = add_best (session, stretches, self->layout->stretch, TRUE);
      if (item == NULL)
        item = add_best (session, presses, self->layout->pressure, TRUE);
    }

  /* A stretch of both sides takes the time of the movement too. */
  if (item == NULL)
    add_best (session, stretches, session->left, TRUE);
}

/* Twenty minutes end with a walk, and so does a low back where F4 has walking among its strength. */
static gboolean
ends_with_walk (const UnknotPlanner *self)
{
  UnknotTechnique *walk = unknot_catalogue_lookup_ref (self->catalogue, WALK);

  if (walk == NULL)
    return FALSE;

  return self->layout->move >= self->choosing->least_whole_walk
         || unknot_technique_get_place (walk, get_knot (self, 0)->knot->muscle, UNKNOT_SLOT_STRENGTH) != NULL;
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

static void
build_session (Session *session)
{
  const UnknotPlanner *self = session->planner;
  const UnknotLayout *layout = self->layout;
  gboolean fresh = get_knot (self, 0)->stage == UNKNOT_STAGE_FRESH;

  /* Heat is the first choice for a fresh knot, whatever the minutes (D4). */
  if (layout->heat || (fresh && !layout->either))
    add_named (session, UNKNOT_PLANNER_HEAT, UNKNOT_SLOT_OPENER, G_MAXINT);
  add_named (session, BREATHING, UNKNOT_SLOT_OPENER, layout->breathing);

  if (layout->either)
    add_either (session);
  else
    {
      add_pressure (session);
      add_row (session, UNKNOT_SLOT_STRETCH, layout->stretch, layout->stretch_types);
      add_row (session, UNKNOT_SLOT_STRENGTH, layout->strength, layout->strength_types);
    }

  session->plan->nothing = !treats (session->plan);
  /* F9.14 names the walk, so that it comes before other movement where time is short. */
  if (session->plan->nothing)
    add_named (session, UNKNOT_GENTLE_MOVEMENT, UNKNOT_SLOT_MOVE,
               MIN (self->choosing->gentle_moving, session->left - self->choosing->least_whole_walk));
  if (session->plan->nothing || (ends_with_walk (self) && session->left >= self->choosing->least_whole_walk))
    add_named (session, WALK, UNKNOT_SLOT_MOVE, session->left);
  else if (layout->move > 0 || !has_slot (session->plan, UNKNOT_SLOT_STRETCH))
    add_named (session, UNKNOT_GENTLE_MOVEMENT, UNKNOT_SLOT_MOVE,
               MIN (MAX (layout->move, self->choosing->gentle_moving), session->left));

  /* What is left goes into a short walk, the aftercare of F6. */
  if (layout->move > 0 && !layout->either && session->left >= self->choosing->least_whole_walk)
    add_named (session, WALK, UNKNOT_SLOT_MOVE, session->left);

  find_swaps (session);
}

/* At most half of the time, and less where that makes room for a walk. */
static int
get_gentle_breathing (const Session *session)
{
  const UnknotPlanner *self = session->planner;
  const UnknotChoosing *choosing = self->choosing;
  UnknotTechnique *walk = unknot_catalogue_lookup_ref (self->catalogue, WALK);
  int half = MIN (choosing->gentle_breathing, session->left / 2);
  int room = session->left - choosing->gentle_moving - choosing->least_whole_walk;

  if (walk != NULL && unknot_safety_allows (self->rules, self->check->gate, walk) && room >= choosing->gentle_moving)
    return MIN (half, room);

  return half;
}

/* What a gate has left open: warmth, breathing, easy movement, and cold at the end. */
static void
build_gentle_session (Session *session)
{
  const UnknotPlanner *self = session->planner;
  UnknotPlanItem *heat = add_named (session, UNKNOT_PLANNER_HEAT, UNKNOT_SLOT_OPENER, G_MAXINT);

  add_named (session, BREATHING, UNKNOT_SLOT_OPENER, get_gentle_breathing (session));
  if (session->left > self->choosing->gentle_moving)
    add_row (session, UNKNOT_SLOT_STRETCH,
             MIN (session->left - self->choosing->gentle_moving, self->layout->stretch), 1);
  add_named (session, UNKNOT_GENTLE_MOVEMENT, UNKNOT_SLOT_MOVE, MIN (self->choosing->gentle_moving, session->left));
  if (session->left >= self->choosing->least_whole_walk)
    add_named (session, WALK, UNKNOT_SLOT_MOVE, session->left);
  if (heat == NULL)
    add_named (session, UNKNOT_PLANNER_COLD, UNKNOT_SLOT_AFTER, G_MAXINT);

  session->plan->nothing = session->plan->items->len == 0;
  find_swaps (session);
}

/* After the last time was sore, cold may follow the session. */
static void
add_cold_after (Session *session)
{
  const UnknotPlanner *self = session->planner;

  for (guint i = 0; i < self->situation->history->len; i++)
    {
      const UnknotSituationPast *past = g_ptr_array_index (self->situation->history, i);

      if (past->soreness_next_day > self->choosing->soreness_limit
          && g_str_equal (past->muscle, get_knot (self, 0)->knot->muscle))
        {
          add_named (session, UNKNOT_PLANNER_COLD, UNKNOT_SLOT_AFTER, G_MAXINT);
          return;
        }
    }
}

/* Fills in the items of a plan whose gate leaves any technique open. */
void
unknot_planner_build (const UnknotPlanner *self,
                      UnknotPlan          *plan)
{
  Session session = { .planner = self, .plan = plan, .left = self->situation->minutes * 60 };

  if (self->check->gate != UNKNOT_GATE_NONE)
    build_gentle_session (&session);
  else if (!build_micro_break (&session))
    {
      build_session (&session);
      add_cold_after (&session);
    }

  for (guint i = 0; i < plan->items->len; i++)
    if (!unknot_plan_get_item (plan, i)->apart)
      plan->guided_seconds += unknot_plan_get_item (plan, i)->seconds;
}
