/* How much: caps (clinical.md F9.5), holds (F9.6), columns (F7), and what fits into the time. */

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

static const UnknotSituationPast *
get_past (const Dose *dose)
{
  return unknot_situation_get_past (dose->planner->situation, dose->choice->technique->id,
                                    dose->choice->knot->knot->muscle);
}

static gboolean
names_muscle (char               **list,
              const UnknotChoice  *choice)
{
  return g_strv_contains ((const char * const *) list, choice->knot->knot->muscle);
}

/* More than a little sore after the last time: half the time and half the pressure (C0). */
static gboolean
was_sore (const Dose *dose)
{
  const UnknotSituationPast *past = get_past (dose);

  return past != NULL && past->soreness_next_day > dose->planner->choosing->soreness_limit;
}

static int
get_pressure_cap (const Dose *dose)
{
  const UnknotPlanner *self = dose->planner;
  const UnknotChoosing *choosing = self->choosing;
  int cap = MIN (choosing->cap_most, dose->choice->technique->cap);

  if (dose->choice->place != NULL && dose->choice->place->cap > 0)
    cap = MIN (cap, dose->choice->place->cap);
  if (self->situation->experience < choosing->cap_beginner_below_sessions)
    cap = MIN (cap, choosing->cap_beginner);
  if (self->worst_pain >= choosing->cap_strong_pain_at)
    cap = MIN (cap, choosing->cap_strong_pain);
  if (self->is_old)
    cap = MIN (cap, choosing->cap_old);
  if (self->cautious || was_sore (dose))
    cap = MIN (cap, choosing->cap_caution);
  if (dose->choice->knot->stage == UNKNOT_STAGE_FRESH)
    cap = MIN (cap, choosing->cap_fresh);

  return cap;
}

static int
get_grown_hold (const Dose *dose)
{
  const UnknotDose *rules = &dose->choice->technique->dose;
  const UnknotSituationPast *past = get_past (dose);
  int hold = rules->hold_start > 0 ? rules->hold_start : rules->hold_seconds;

  /* With caution a stretch stays at its first step; pressure, heat and cold grow and are halved (F9.6). */
  if (past != NULL && rules->growth_every_sessions > 0
      && !(dose->choice->caution && dose->choice->technique->kind == UNKNOT_KIND_STRETCH))
    hold += rules->growth_seconds * (past->sessions / rules->growth_every_sessions);

  return rules->max_hold_seconds > 0 ? MIN (hold, rules->max_hold_seconds) : hold;
}

static gboolean
is_halved (const Dose *dose)
{
  UnknotKind kind = dose->choice->technique->kind;

  if (kind == UNKNOT_KIND_PRESSURE)
    return dose->choice->caution || dose->planner->is_old || was_sore (dose);

  return dose->choice->caution && (kind == UNKNOT_KIND_HEAT || kind == UNKNOT_KIND_COLD);
}

static int
get_hold (const Dose *dose)
{
  const UnknotPlanner *self = dose->planner;
  const UnknotChoosing *choosing = self->choosing;
  const UnknotSituationPast *past = get_past (dose);
  int hold = get_grown_hold (dose);

  if (dose->choice->technique->kind == UNKNOT_KIND_PRESSURE)
    {
      hold = MIN (hold, choosing->hold_most);
      hold = MIN (hold, dose->choice->knot->column->hold);
      hold = MIN (hold, self->layout->hold);
      if (self->worst_pain >= choosing->cap_strong_pain_at)
        hold = MIN (hold, choosing->hold_strong_pain);
      if (self->is_old && (past == NULL || past->sessions == 0))
        hold = MIN (hold, choosing->hold_old_first);
    }
  if (dose->choice->technique->kind == UNKNOT_KIND_STRETCH)
    hold = MIN (hold, choosing->hold_most);
  if (is_halved (dose))
    hold /= 2;

  return MAX (hold, choosing->hold_least);
}

static int
get_repetitions (const Dose       *dose,
                 const UnknotStep *step)
{
  const UnknotColumn *column = dose->choice->knot->column;

  if (dose->choice->technique->kind != UNKNOT_KIND_STRENGTH)
    return step->repetitions;

  return dose->choice->caution ? dose->planner->choosing->strength_caution_repetitions : column->repetitions;
}

static int
count_rounds (const Dose *dose)
{
  const UnknotColumn *column = dose->choice->knot->column;
  const UnknotTechnique *technique = dose->choice->technique;
  int usual = MAX (technique->dose.holds, 1);

  switch (technique->kind)
    {
    case UNKNOT_KIND_PRESSURE:
      return MIN (usual, column->holds);

    case UNKNOT_KIND_STRETCH:
      return dose->choice->caution ? 1 : MIN (MAX (usual, technique->dose.sets), column->stretch_holds);

    case UNKNOT_KIND_STRENGTH:
      return dose->choice->caution ? 1 : MIN (MAX (technique->dose.sets, 1), column->sets);

    case UNKNOT_KIND_HABIT:
    case UNKNOT_KIND_HEAT:
    case UNKNOT_KIND_COLD:
    case UNKNOT_KIND_RUB:
    case UNKNOT_KIND_AEROBIC:
    case UNKNOT_KIND_CALM:
    case UNKNOT_KIND_CARD:
    case UNKNOT_KIND_MOVEMENT:
    default:
      return 1;
    }
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
list_steps (Dose *dose,
            Trim  trim)
{
  UnknotPlanItem *item = dose->item;
  int hold = get_hold (dose);
  gboolean halved = is_halved (dose);

  g_array_set_size (item->steps, 0);
  item->hold_seconds = 0;
  item->repetitions = 0;
  for (guint i = 0; i < item->technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (item->technique, i);
      UnknotPlanStep planned = { .step = step, .seconds = step->seconds, .repetitions = 1 };

      if (is_trimmed (step, trim) || (step->skip_flat && dose->choice->flat_hands) || !is_for_region (dose, step))
        continue;

      planned.side = get_step_side (dose, step, &planned.each);
      if (step->scales)
        planned.seconds = item->hold_seconds = hold;
      else if (halved && step->phase == UNKNOT_STEP_PHASE_HOLD)
        planned.seconds = MAX (step->seconds / 2, 1);
      if (step->repetitions > 0)
        planned.repetitions = item->repetitions = get_repetitions (dose, step);
      g_array_append_val (item->steps, planned);
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
  gboolean trains = dose->choice->technique->kind == UNKNOT_KIND_STRENGTH;
  int least = trains ? choosing->least_repetitions : choosing->least_movements;

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
  int most = count_rounds (dose);

  for (int rounds = most; rounds > 0; rounds--)
    if (fits_trimmed (dose, TRIM_NOTHING, rounds) || fits_trimmed (dose, TRIM_OPTIONAL, rounds))
      return TRUE;
  for (int rounds = most; rounds > 0; rounds--)
    if (fits_trimmed (dose, TRIM_FINDING, rounds))
      return TRUE;
  for (int rounds = most; rounds > 0; rounds--)
    if (fits_trimmed (dose, TRIM_ENDING, rounds))
      return TRUE;
  if (dose->item->steps->len == 0)
    return FALSE;

  return squeeze_repetitions (dose) || squeeze_seconds (dose);
}

/*
 * Makes an item of a choice, as good as the seconds allow. Heat and cold are not counted and take their own time.
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

  item->knot = choice->knot->index;
  item->muscle = g_intern_string (choice->knot->knot->muscle);
  item->side = choice->knot->knot->side;
  item->place = choice->place;
  item->tools = choice->tools;
  item->caution = choice->caution;
  item->flat_hands = choice->flat_hands;
  item->score = choice->score;
  item->rest_seconds = choice->technique->dose.rest_seconds;
  item->holds = 1;
  item->sets = 1;
  item->apart = choice->technique->kind == UNKNOT_KIND_HEAT || choice->technique->kind == UNKNOT_KIND_COLD;
  item->cap = choice->technique->cap;
  item->target = choice->technique->target;
  if (choice->technique->kind == UNKNOT_KIND_PRESSURE)
    {
      item->cap = get_pressure_cap (&dose);
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
