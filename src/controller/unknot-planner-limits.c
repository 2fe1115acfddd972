/* How strong, how long and how often at most: clinical.md F9.5, F9.6, F7. */

#include "unknot-aftermath.h"
#include "unknot-planner-private.h"

static const UnknotSituationPast *
get_past (const UnknotPlanner *self,
          const UnknotChoice  *choice)
{
  return unknot_situation_get_past (self->situation, choice->technique->id, choice->knot->knot->muscle);
}

/* More than a little sore after the last time: half the time and half the pressure (C0). A copy is the same to the
 * body. */
static gboolean
was_sore (const UnknotPlanner *self,
          const UnknotChoice  *choice)
{
  const GPtrArray *history = self->situation->history;

  for (guint i = 0; i < history->len; i++)
    {
      const UnknotSituationPast *past = g_ptr_array_index (history, i);
      const UnknotTechnique *technique;

      if (unknot_aftermath_of (past, self->choosing) == UNKNOT_AFTERMATH_FINE
          || !g_str_equal (past->muscle, choice->knot->knot->muscle))
        continue;
      technique = unknot_catalogue_lookup (self->catalogue, past->technique);
      if (technique != NULL && unknot_technique_is_alike (technique, choice->technique))
        return TRUE;
    }

  return FALSE;
}

/* The most pressure that is allowed, 1 to 5. */
int
unknot_planner_get_cap (const UnknotPlanner *self,
                        const UnknotChoice  *choice)
{
  const UnknotChoosing *choosing = self->choosing;
  int cap = MIN (choosing->cap_most, choice->technique->cap);

  if (choice->place != NULL && choice->place->cap > 0)
    cap = MIN (cap, choice->place->cap);
  if (self->situation->experience < choosing->cap_beginner_below_sessions)
    cap = MIN (cap, choosing->cap_beginner);
  if (self->worst_pain >= choosing->cap_strong_pain_at)
    cap = MIN (cap, choosing->cap_strong_pain);
  if (self->is_old)
    cap = MIN (cap, choosing->cap_old);
  if (self->cautious || was_sore (self, choice))
    cap = MIN (cap, choosing->cap_caution);
  if (choice->knot->stage == UNKNOT_STAGE_FRESH)
    cap = MIN (cap, choosing->cap_fresh);

  return cap;
}

static int
get_grown_hold (const UnknotPlanner *self,
                const UnknotChoice  *choice)
{
  const UnknotDose *rules = &choice->technique->dose;
  const UnknotSituationPast *past = get_past (self, choice);
  int hold = rules->hold_start > 0 ? rules->hold_start : rules->hold_seconds;

  /* With caution a stretch stays at its first step; pressure, heat and cold grow and are halved (F9.6). */
  if (past != NULL && rules->growth_every_sessions > 0
      && !(choice->caution && choice->technique->kind == UNKNOT_KIND_STRETCH))
    hold += rules->growth_seconds * (past->sessions / rules->growth_every_sessions);

  return rules->max_hold_seconds > 0 ? MIN (hold, rules->max_hold_seconds) : hold;
}

/* Whether holds are halved. */
gboolean
unknot_planner_is_halved (const UnknotPlanner *self,
                          const UnknotChoice  *choice)
{
  UnknotKind kind = choice->technique->kind;

  if (kind == UNKNOT_KIND_PRESSURE)
    return choice->caution || self->is_old || was_sore (self, choice);

  return choice->caution && (kind == UNKNOT_KIND_HEAT || kind == UNKNOT_KIND_COLD);
}

/* C0: no spot is pressed longer in a session, nor in a micro-session, all holds together. */
static int
get_spot_seconds (const UnknotPlanner *self,
                  const UnknotChoice  *choice)
{
  return choice->micro ? self->choosing->day_micro_seconds : self->choosing->day_spot_seconds;
}

/* The length of one hold, seconds. */
int
unknot_planner_get_hold (const UnknotPlanner *self,
                         const UnknotChoice  *choice)
{
  const UnknotChoosing *choosing = self->choosing;
  const UnknotSituationPast *past = get_past (self, choice);
  int hold = get_grown_hold (self, choice);

  if (choice->technique->kind == UNKNOT_KIND_PRESSURE)
    {
      hold = MIN (hold, choosing->hold_most);
      hold = MIN (hold, choice->knot->column->hold);
      hold = MIN (hold, self->layout.hold);
      if (self->worst_pain >= choosing->cap_strong_pain_at)
        hold = MIN (hold, choosing->hold_strong_pain);
      if (self->is_old && (past == NULL || past->sessions == 0))
        hold = MIN (hold, choosing->hold_old_first);
    }
  if (choice->technique->kind == UNKNOT_KIND_STRETCH)
    hold = MIN (hold, choosing->hold_most);
  if (unknot_planner_is_halved (self, choice))
    hold /= 2;
  if (choice->technique->kind == UNKNOT_KIND_PRESSURE)
    hold = MIN (hold, get_spot_seconds (self, choice) / unknot_planner_get_rounds (self, choice));

  return MAX (hold, choosing->hold_least);
}

int
unknot_planner_get_repetitions (const UnknotPlanner *self,
                                const UnknotChoice  *choice,
                                const UnknotStep    *step)
{
  const UnknotNote *note = choice->base == NULL ? unknot_technique_get_note (choice->technique, choice->place) : NULL;
  int repetitions;

  if (note != NULL && note->repetitions > 0)
    return note->repetitions;
  if (choice->technique->kind != UNKNOT_KIND_STRENGTH)
    return step->repetitions;

  repetitions = choice->caution ? self->choosing->strength_caution_repetitions : choice->knot->column->repetitions;

  /* Whoever made an own one of it said how often: it may be less than the week plan asks for, never more. */
  return choice->technique->origin != UNKNOT_ORIGIN_BUILT_IN ? MIN (repetitions, step->repetitions) : repetitions;
}

/* How many holds or sets; an addition to a stretch has rounds of its own. */
int
unknot_planner_get_rounds (const UnknotPlanner *self,
                           const UnknotChoice  *choice)
{
  const UnknotColumn *column = choice->knot->column;
  const UnknotTechnique *technique = choice->technique;
  int usual = MAX (technique->dose.holds, 1);

  switch (technique->kind)
    {
    case UNKNOT_KIND_PRESSURE:
      return MIN (usual, column->holds);

    case UNKNOT_KIND_STRETCH:
      if (choice->base != NULL)
        return choice->caution ? 1 : usual;
      return choice->caution ? 1 : MIN (MAX (usual, technique->dose.sets), column->stretch_holds);

    case UNKNOT_KIND_STRENGTH:
      return choice->caution ? 1 : MIN (MAX (technique->dose.sets, 1), column->sets);

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

