/* How much of a technique fits into the time. */

#include "unknot-plan-script.h"
#include "unknot-planner-private.h"

/* What may be left out of a technique when time is short, in this order. Getting ready, easing in and easing out
 * always stay. */
typedef enum
{
  TRIM_NOTHING,
  TRIM_OPTIONAL,
  TRIM_FINDING,
  TRIM_ENDING,
} Trim;

typedef struct
{
  const UnknotPlanner *planner;
  const UnknotChoice  *choice;
  UnknotPlanItem      *item;
  int                  budget;
} Dose;

static gboolean
names_muscle (char               **list,
              const UnknotChoice  *choice)
{
  return g_strv_contains ((const char * const *) list, choice->knot->knot->muscle);
}

/* A knot on the midline or on both sides is worked on from both, with equal time. */
static UnknotSide
get_step_side (const Dose       *dose,
               const UnknotStep *step,
               gboolean         *each)
{
  UnknotSide side = dose->choice->knot->knot->side;
  gboolean one_side = side == UNKNOT_SIDE_LEFT || side == UNKNOT_SIDE_RIGHT;
  gboolean apart = dose->choice->technique->kind == UNKNOT_KIND_HEAT
                   || dose->choice->technique->kind == UNKNOT_KIND_COLD;

  *each = FALSE;
  switch (step->side)
    {
    case UNKNOT_STEP_SIDE_KNOT:
      *each = !one_side && !apart;
      return one_side ? side : UNKNOT_SIDE_BOTH;

    case UNKNOT_STEP_SIDE_EACH:
      *each = TRUE;
      return one_side ? side : UNKNOT_SIDE_LEFT;

    case UNKNOT_STEP_SIDE_LEFT:
      return UNKNOT_SIDE_LEFT;

    case UNKNOT_STEP_SIDE_RIGHT:
      return UNKNOT_SIDE_RIGHT;

    case UNKNOT_STEP_SIDE_BOTH:
      return UNKNOT_SIDE_BOTH;

    case UNKNOT_STEP_SIDE_MIDDLE:
    default:
      return UNKNOT_SIDE_MIDDLE;
    }
}

static gboolean
is_for_region (const Dose       *dose,
               const UnknotStep *step)
{
  if (step->regions[0] == NULL)
    return TRUE;

  for (guint i = 0; i < dose->planner->rules->regions->len; i++)
    {
      const UnknotRegion *region = g_ptr_array_index (dose->planner->rules->regions, i);

      if (g_strv_contains ((const char * const *) step->regions, region->id)
          && names_muscle (region->muscles, dose->choice))
        return TRUE;
    }

  return FALSE;
}

/* A first time is only its own steps, and later these are left out; a place may leave out others. */
static gboolean
belongs (const Dose       *dose,
         const UnknotStep *step)
{
  const UnknotChoice *choice = dose->choice;
  const UnknotNote *note = choice->base == NULL ? unknot_technique_get_note (choice->technique, choice->place) : NULL;

  if (note != NULL && g_strv_contains ((const char * const *) note->skip, step->id))
    return FALSE;
  if (step->skip_flat && choice->flat_hands)
    return FALSE;
  if (step->first_use != choice->first || step->chair != choice->chair)
    return FALSE;

  return is_for_region (dose, step);
}

static gboolean
is_trimmed (const UnknotStep *step,
            Trim              trim)
{
  if (trim >= TRIM_OPTIONAL && step->optional)
    return TRUE;
  if (trim >= TRIM_FINDING && (step->phase == UNKNOT_STEP_PHASE_FIND || step->phase == UNKNOT_STEP_PHASE_WARM))
    return TRUE;

  return trim >= TRIM_ENDING && (step->phase == UNKNOT_STEP_PHASE_MOVE || step->phase == UNKNOT_STEP_PHASE_REST);
}

static void
add_step (Dose             *dose,
          const UnknotStep *step,
          const char       *pose)
{
  const UnknotPlanner *self = dose->planner;
  UnknotPlanItem *item = dose->item;
  UnknotPlanStep planned = { .step = step, .pose = pose, .seconds = step->seconds, .repetitions = 1 };

  planned.side = get_step_side (dose, step, &planned.each);
  if (step->scales)
    planned.seconds = item->hold_seconds = unknot_planner_get_hold (self, dose->choice);
  else if (step->phase == UNKNOT_STEP_PHASE_HOLD && unknot_planner_is_halved (self, dose->choice))
    planned.seconds = MAX (step->seconds / 2, 1);
  if (step->repetitions > 0)
    planned.repetitions = item->repetitions = unknot_planner_get_repetitions (self, dose->choice, step);
  g_array_append_val (item->steps, planned);
}

/* The picture of a stretch while it is held. */
static const char *
get_hold_pose (const UnknotTechnique *technique,
               gboolean               chair)
{
  for (guint i = 0; i < technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (technique, i);

      if (step->phase == UNKNOT_STEP_PHASE_HOLD && step->chair == chair)
        return step->pose;
    }

  return NULL;
}

/* An addition begins and ends as its stretch does and is shown by it; between, it goes its own way. */
static void
list_added_steps (Dose *dose)
{
  const UnknotTechnique *base = dose->choice->base;
  const UnknotTechnique *technique = dose->choice->technique;
  gboolean chair = dose->choice->chair;
  const char *pose = get_hold_pose (base, chair);

  for (guint i = 0; i < base->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (base, i);

      if (step->chair != chair)
        continue;
      if (step->phase == UNKNOT_STEP_PHASE_HOLD)
        break;
      add_step (dose, step, NULL);
    }
  for (guint i = 1; i + 1 < technique->steps->len; i++)
    add_step (dose, unknot_technique_get_step (technique, i), pose);
  for (guint i = 0; i < base->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (base, i);

      if (step->phase == UNKNOT_STEP_PHASE_EASE_OUT && step->chair == chair)
        add_step (dose, step, NULL);
    }
}

static void
list_steps (Dose *dose,
            Trim  trim)
{
  UnknotPlanItem *item = dose->item;

  g_array_set_size (item->steps, 0);
  item->hold_seconds = 0;
  item->repetitions = 0;
  if (dose->choice->base != NULL)
    {
      list_added_steps (dose);
      return;
    }

  for (guint i = 0; i < item->technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (item->technique, i);

      if (!is_trimmed (step, trim) && belongs (dose, step))
        add_step (dose, step, NULL);
    }
}

static gboolean
fits (Dose *dose)
{
  dose->item->seconds = unknot_plan_script_measure (dose->item);

  return dose->item->seconds <= dose->budget;
}

static void
set_rounds (Dose *dose,
            int   rounds)
{
  gboolean counts = dose->item->repetitions > 0 && dose->item->hold_seconds == 0;

  dose->item->holds = counts ? 1 : rounds;
  dose->item->sets = counts ? rounds : 1;
}

static int
get_least (const Dose           *dose,
           const UnknotPlanStep *planned)
{
  const UnknotChoosing *choosing = dose->planner->choosing;
  UnknotKind kind = dose->choice->technique->kind;

  if (kind == UNKNOT_KIND_STRETCH && planned->step->phase == UNKNOT_STEP_PHASE_READY)
    return MIN (planned->seconds, choosing->least_ready);
  if (planned->step->repetitions > 0 || planned->step->phase == UNKNOT_STEP_PHASE_EASE_IN
      || planned->step->phase == UNKNOT_STEP_PHASE_READY)
    return planned->seconds;
  if (kind == UNKNOT_KIND_AEROBIC)
    return MIN (planned->seconds, choosing->least_walk);
  if (kind == UNKNOT_KIND_CALM && planned->step->scales)
    return MIN (planned->seconds, choosing->least_breathing);
  if (planned->step->phase == UNKNOT_STEP_PHASE_DO)
    return MIN (planned->seconds, choosing->least_do);
  if (kind == UNKNOT_KIND_PRESSURE && planned->step->scales)
    return MIN (planned->seconds, choosing->least_do);
  if (kind == UNKNOT_KIND_PRESSURE && planned->step->phase == UNKNOT_STEP_PHASE_EASE_OUT)
    return MIN (planned->seconds, choosing->least_do);

  return planned->seconds;
}

/* Takes off what is too long, a few seconds from each step in turn. */
static void
shorten (Dose     *dose,
         gboolean  all)
{
  gboolean squeezed = TRUE;

  while (squeezed && dose->item->seconds > dose->budget)
    {
      squeezed = FALSE;
      for (guint i = 0; i < dose->item->steps->len; i++)
        {
          UnknotPlanStep *planned = &g_array_index (dose->item->steps, UnknotPlanStep, i);
          int over = dose->item->seconds - dose->budget;
          int off = MIN (planned->seconds - get_least (dose, planned), MAX (over / 4, 1));

          if (over <= 0 || off <= 0 || (!all && !planned->step->scales))
            continue;
          planned->seconds -= off;
          dose->item->seconds -= off * (planned->each ? 2 : 1) * dose->item->holds * dose->item->sets;
          if (planned->step->scales)
            dose->item->hold_seconds = planned->seconds;
          squeezed = TRUE;
        }
    }
}

/* Breathing and walking lose of what they are made of; pressure loses of its circles as well as of its hold. */
static gboolean
squeeze_seconds (Dose *dose)
{
  if (dose->choice->technique->kind != UNKNOT_KIND_PRESSURE)
    shorten (dose, FALSE);
  shorten (dose, TRUE);

  return fits (dose);
}

static gboolean
squeeze_repetitions (Dose *dose)
{
  const UnknotChoosing *choosing = dose->planner->choosing;
  UnknotKind kind = dose->choice->technique->kind;
  int least = kind == UNKNOT_KIND_STRENGTH ? choosing->least_repetitions
              : kind == UNKNOT_KIND_CALM ? choosing->least_shrugs : choosing->least_movements;

  while (!fits (dose))
    {
      gboolean squeezed = FALSE;

      for (guint i = 0; i < dose->item->steps->len; i++)
        {
          UnknotPlanStep *planned = &g_array_index (dose->item->steps, UnknotPlanStep, i);

          if (planned->step->repetitions > 0 && planned->repetitions > least)
            {
              dose->item->repetitions = --planned->repetitions;
              squeezed = TRUE;
            }
        }
      if (!squeezed)
        return FALSE;
    }

  return TRUE;
}

/* Breathing, walking and easy movement take what they are given. */
static void
stretch_to_budget (Dose *dose)
{
  UnknotKind kind = dose->choice->technique->kind;
  int most = dose->choice->technique->dose.max_hold_seconds;

  if (kind == UNKNOT_KIND_AEROBIC)
    most = MIN (most, dose->choice->knot->column->walk_minutes * 60);
  if (kind != UNKNOT_KIND_AEROBIC && kind != UNKNOT_KIND_CALM)
    return;

  for (guint i = 0; i < dose->item->steps->len; i++)
    {
      UnknotPlanStep *planned = &g_array_index (dose->item->steps, UnknotPlanStep, i);
      int room = dose->budget - dose->item->seconds;

      if (!planned->step->scales || room <= 0)
        continue;
      planned->seconds = MIN (planned->seconds + room, MAX (most, planned->seconds));
      dose->item->hold_seconds = planned->seconds;
    }
  fits (dose);
}

static gboolean
fits_trimmed (Dose *dose,
              Trim  trim,
              int   rounds)
{
  list_steps (dose, trim);
  if (dose->item->steps->len == 0)
    return FALSE;
  set_rounds (dose, rounds);

  return fits (dose);
}

/* First the technique with all its rounds, if need be without what is optional; then fewer rounds, fewer steps,
 * shorter steps. */
static gboolean
fit (Dose *dose)
{
  int most = unknot_planner_get_rounds (dose->planner, dose->choice);
  /* One round of an addition is none. */
  int least = dose->choice->base != NULL && !dose->choice->caution ? 2 : 1;

  for (int rounds = most; rounds >= least; rounds--)
    if (fits_trimmed (dose, TRIM_NOTHING, rounds) || fits_trimmed (dose, TRIM_OPTIONAL, rounds))
      return TRUE;
  for (int rounds = most; rounds >= least; rounds--)
    if (fits_trimmed (dose, TRIM_FINDING, rounds))
      return TRUE;
  for (int rounds = most; rounds >= least; rounds--)
    if (fits_trimmed (dose, TRIM_ENDING, rounds))
      return TRUE;
  if (dose->item->steps->len == 0 || least > 1)
    return FALSE;

  return squeeze_repetitions (dose) || squeeze_seconds (dose);
}

/*
 * Makes an item of a choice, as good as the seconds allow. Heat, cold and rubs are not counted and take their own time.
 *
 * Returns: (nullable): the item, or `NULL` if it can't be done in the time
 */
UnknotPlanItem *
unknot_planner_make_item (const UnknotPlanner *self,
                          const UnknotChoice  *choice,
                          int                  seconds)
{
  g_autoptr (UnknotPlanItem) item = unknot_plan_item_new (choice->technique, choice->slot);
  Dose dose = { .planner = self, .choice = choice, .item = item, .budget = seconds };

  item->base = choice->base != NULL ? unknot_technique_ref (choice->base) : NULL;
  item->knot = choice->knot->index;
  item->serves = 1u << item->knot;
  item->muscle = g_intern_string (choice->knot->knot->muscle);
  item->side = choice->knot->knot->side;
  item->place = choice->place;
  item->tools = choice->tools;
  item->caution = choice->caution;
  item->flat_hands = choice->flat_hands;
  item->chair = choice->chair;
  item->score = choice->score;
  item->rest_seconds = choice->technique->dose.rest_seconds;
  item->holds = 1;
  item->sets = 1;
  item->apart = choice->technique->kind == UNKNOT_KIND_HEAT || choice->technique->kind == UNKNOT_KIND_COLD
                || choice->technique->kind == UNKNOT_KIND_RUB;
  item->cap = choice->technique->cap;
  item->target = choice->technique->target;
  if (choice->technique->kind == UNKNOT_KIND_PRESSURE)
    {
      item->cap = unknot_planner_get_cap (self, choice);
      item->target = item->cap - 1;
    }

  if (item->apart)
    dose.budget = G_MAXINT;
  if (!fit (&dose))
    return NULL;
  stretch_to_budget (&dose);
  unknot_planner_explain (self, choice, item);

  return g_steal_pointer (&item);
}
