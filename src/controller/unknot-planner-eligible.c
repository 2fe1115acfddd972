/* What may be done at all: clinical.md F3 with the gates G8 to G12, D2, D3 and F9. Safety comes first, so that "left
 * out because" never offers a tool for what is closed anyway. */

#include "unknot-planner-trial.h"

typedef gboolean (*Rule) (UnknotTrial *trial);

/*
 * Refuses a choice and says why.
 */
gboolean
unknot_trial_refuse (UnknotTrial      *trial,
                     UnknotReasonCode  code,
                     const char       *subject,
                     int               count)
{
  *trial->reason = (UnknotReason) { .code = code, .subject = g_intern_string (subject), .count = count };

  return FALSE;
}

/*
 * Lends the muscle of the knot that a choice is for.
 */
const char *
unknot_trial_get_muscle (const UnknotTrial *trial)
{
  return trial->choice->knot->knot->muscle;
}

/*
 * Says whether a choice presses.
 */
gboolean
unknot_trial_presses (const UnknotTrial *trial)
{
  return trial->choice->technique->kind == UNKNOT_KIND_PRESSURE;
}

/*
 * Says whether a choice is done for one muscle and not for the whole person.
 */
gboolean
unknot_trial_is_local (const UnknotTrial *trial)
{
  return trial->choice->place != NULL;
}

static gboolean
check_gate (UnknotTrial *trial)
{
  UnknotGate gate = trial->planner->check->gate;

  if (!unknot_safety_allows (trial->planner->rules, gate, trial->choice->technique))
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_GATE, unknot_gate_to_id (gate), 0);

  return TRUE;
}

static gboolean
check_height (UnknotTrial *trial)
{
  const UnknotPlace *place = trial->choice->place;
  const UnknotPlannerKnot *knot = trial->choice->knot;

  if (place != NULL && knot->has_spot && (knot->grid.y < place->min_y || knot->grid.y > place->max_y))
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_AREA, "outside", 0);

  return TRUE;
}

/* Asked last: a mark on the map opens nothing for which a tool is missing. */
static gboolean
check_spot (UnknotTrial *trial)
{
  const UnknotPlace *place = trial->choice->place;

  if (place != NULL && place->needs_spot && !trial->choice->knot->has_spot && !trial->planner->grants_spot)
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_SPOT, NULL, 0);

  return TRUE;
}

static gboolean
check_strength (UnknotTrial *trial)
{
  const UnknotChoosing *choosing = trial->planner->choosing;
  const UnknotTechnique *technique = trial->choice->technique;

  if (technique->kind != UNKNOT_KIND_STRENGTH && technique->kind != UNKNOT_KIND_HABIT)
    return TRUE;
  if (trial->planner->worst_pain > choosing->strength_pain_up_to)
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_PAIN, NULL, 0);

  /* It works on every knot that it has a place for, so none of these may be too fresh. */
  for (guint i = 0; i < trial->planner->knots->len; i++)
    {
      const UnknotPlannerKnot *knot = &g_array_index (trial->planner->knots, UnknotPlannerKnot, i);
      gboolean works_on = knot == trial->choice->knot ||
                          unknot_technique_get_place (technique, knot->knot->muscle, UNKNOT_SLOT_STRENGTH) != NULL;

      if (works_on && knot->knot->days < choosing->strength_from_day)
        return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_EARLY, NULL, 0);
    }

  return TRUE;
}

static gboolean
names (char                  **list,
       const UnknotTechnique  *technique)
{
  return technique->ref != NULL && g_strv_contains ((const char * const *) list, technique->ref);
}

/* Before the third day: light pressure from the second on, and movement instead of stretching (D4, F7 week 0). */
static gboolean
check_fresh (UnknotTrial *trial)
{
  const UnknotChoosing *choosing = trial->planner->choosing;
  const UnknotTechnique *technique = trial->choice->technique;
  const UnknotSituationKnot *knot = trial->choice->knot->knot;

  if (trial->choice->knot->stage != UNKNOT_STAGE_FRESH)
    return TRUE;
  if (technique->kind == UNKNOT_KIND_STRETCH && !names (choosing->fresh_stretch, technique))
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_EARLY, NULL, 0);
  if (unknot_trial_presses (trial) && trial->planner->worst_pain > choosing->fresh_pressure_pain_up_to)
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_PAIN, NULL, 0);
  if (unknot_trial_presses (trial)
      && (knot->days < choosing->fresh_pressure_from_day || !names (choosing->fresh_pressure, technique)))
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_EARLY, NULL, 0);

  return TRUE;
}

/* The first of the tools in order that is in a set of bits, as a bit; 0 for none. */
static guint
get_first (const GArray *order,
           guint         tools)
{
  for (guint i = 0; i < order->len; i++)
    {
      guint bit = UNKNOT_TOOL_BIT (g_array_index (order, UnknotTool, i));

      if ((bit & tools) != 0)
        return bit;
    }

  return 0;
}

static const char *
name_first (const GArray *order,
            guint         tools)
{
  guint bit = get_first (order, tools);

  return bit != 0 ? unknot_tool_to_id ((UnknotTool) g_bit_nth_lsf (bit, -1)) : NULL;
}

/* Takes the softest tool at hand of each set. At pain 7 none is harder than a soft ball (G8). */
static gboolean
check_tools (UnknotTrial *trial)
{
  const UnknotTechnique *technique = trial->choice->technique;
  const UnknotPlace *place = trial->choice->place;
  gboolean strong = unknot_trial_presses (trial)
                    && trial->planner->worst_pain >= trial->planner->choosing->cap_strong_pain_at;
  guint owned = trial->planner->situation->tools;
  guint soft = UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_SOFT_BALL) |
               UNKNOT_TOOL_BIT (UNKNOT_TOOL_WALL) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_CHAIR);

  trial->choice->tools = 0;
  for (guint i = 0; i < technique->n_gear; i++)
    {
      guint fits = technique->gear[i];
      guint taken;

      if (i == 0 && place != NULL && place->tools != 0)
        fits &= place->tools;
      if (strong && (fits & soft) == 0)
        return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_HARD, name_first (technique->gear_order[i], fits), 0);
      if (strong)
        fits &= soft;

      taken = get_first (technique->gear_order[i], fits & owned);
      if (taken == 0)
        return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_TOOL, name_first (technique->gear_order[i], fits), 0);
      trial->choice->tools |= taken;
    }

  return TRUE;
}

static gboolean
check_room (UnknotTrial *trial)
{
  const UnknotTechnique *technique = trial->choice->technique;
  gboolean office = trial->planner->situation->setting == UNKNOT_SETTING_OFFICE;

  if (technique->helper == UNKNOT_NEED_NEEDED && !trial->planner->situation->helper)
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_HELPER, NULL, 0);
  if (office && (unknot_trial_needs_floor (trial) || technique->noise || technique->mess))
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_SETTING, NULL, 0);
  if (unknot_trial_needs_floor (trial) && !trial->planner->may_lie)
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_FLOOR, NULL, 0);

  return TRUE;
}

static const Rule rules[] = {
  unknot_trial_check_wish,
  check_gate,
  unknot_trial_check_questions,
  unknot_trial_check_never_press,
  unknot_trial_check_numb,
  unknot_trial_check_conditions,
  unknot_trial_check_area,
  check_strength,
  check_fresh,
  unknot_trial_check_history,
  unknot_trial_check_locked,
  unknot_trial_check_today,
  unknot_trial_check_hands,
  unknot_trial_check_seated,
  check_room,
  check_height,
  check_tools,
  check_spot,
};

/*
 * Says whether a session for a muscle can have a technique in a slot at all: F4, and what frames every session (F6).
 */
gboolean
unknot_planner_can_have (const UnknotTechnique *technique,
                         const char            *muscle,
                         UnknotSlot             slot)
{
  static const struct
  {
    const char *name;
    UnknotSlot  slot;
  } frame[] = {
    { UNKNOT_PLANNER_HEAT, UNKNOT_SLOT_OPENER },
    { "T42", UNKNOT_SLOT_OPENER },
    { "T44", UNKNOT_SLOT_MOVE },
    { UNKNOT_GENTLE_MOVEMENT, UNKNOT_SLOT_MOVE },
    { UNKNOT_PLANNER_COLD, UNKNOT_SLOT_AFTER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (frame); i++)
    if (frame[i].slot == slot
        && (g_strcmp0 (technique->ref, frame[i].name) == 0 || g_str_equal (technique->id, frame[i].name)))
      return TRUE;

  return unknot_technique_get_place (technique, muscle, slot) != NULL;
}

/*
 * Says whether a technique may be used for a knot, and fills in what it would be done with. Without a place in F4 it
 * is for the whole person: heat, breathing, walking, movement.
 */
gboolean
unknot_planner_allows (const UnknotPlanner *self,
                       UnknotChoice        *choice,
                       UnknotReason        *reason)
{
  UnknotTrial trial = { .planner = self, .choice = choice, .reason = reason };

  choice->place = unknot_technique_get_place (choice->technique, choice->knot->knot->muscle, choice->slot);
  choice->caution = FALSE;
  choice->micro = FALSE;
  unknot_trial_choose_way (&trial);
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (!rules[i] (&trial))
      return FALSE;
  choice->flat_hands = unknot_trial_needs_flat_hands (&trial);

  return TRUE;
}
