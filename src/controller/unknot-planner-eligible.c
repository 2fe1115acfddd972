/* What may be done at all: clinical.md F3 with the gates G8 to G12, D2, D3 and F9. Safety comes first, so that "left
 * out because" never offers a tool for what is closed anyway. */

#include "unknot-planner-private.h"

#define HOURS_OF_DAY 24
/* What lies closer together belongs to one session. */
#define HOURS_OF_SESSION 1

typedef struct
{
  const UnknotPlanner *planner;
  UnknotChoice        *choice;
  UnknotReason        *reason;
} Trial;

typedef gboolean (*Rule) (Trial *trial);

static gboolean
refuse (Trial            *trial,
        UnknotReasonCode  code,
        const char       *subject,
        int               count)
{
  *trial->reason = (UnknotReason) { .code = code, .subject = g_intern_string (subject), .count = count };

  return FALSE;
}

static const char *
get_muscle (const Trial *trial)
{
  return trial->choice->knot->knot->muscle;
}

static gboolean
presses (const Trial *trial)
{
  return trial->choice->technique->kind == UNKNOT_KIND_PRESSURE;
}

/* What is done for one muscle and not for the whole person. */
static gboolean
is_local (const Trial *trial)
{
  return trial->choice->place != NULL;
}

static gboolean
check_gate (Trial *trial)
{
  UnknotGate gate = trial->planner->check->gate;

  if (!unknot_safety_allows (trial->planner->rules, gate, trial->choice->technique))
    return refuse (trial, UNKNOT_REASON_OUT_GATE, unknot_gate_to_id (gate), 0);

  return TRUE;
}

static gboolean
check_questions (Trial *trial)
{
  if (presses (trial) && !trial->planner->situation->questions_answered)
    return refuse (trial, UNKNOT_REASON_OUT_QUESTIONS, NULL, 0);

  return TRUE;
}

static gboolean
check_never_press (Trial *trial)
{
  if (presses (trial)
      && g_strv_contains ((const char * const *) trial->planner->rules->never_press, get_muscle (trial)))
    return refuse (trial, UNKNOT_REASON_OUT_NEVER_PRESS, NULL, 0);

  return TRUE;
}

static gboolean
check_numb (Trial *trial)
{
  UnknotKind kind = trial->choice->technique->kind;
  gboolean touches = kind == UNKNOT_KIND_PRESSURE || kind == UNKNOT_KIND_HEAT || kind == UNKNOT_KIND_COLD
                     || kind == UNKNOT_KIND_RUB;

  if (touches && trial->planner->situation->numb_spot)
    return refuse (trial, UNKNOT_REASON_OUT_NUMB, NULL, 0);

  return TRUE;
}

/* Swelling and hours since an injury say the same as the condition, which is void after three days (F9.12). The list
 * of a gate wins over the row of the same name. */
static gboolean
counts (const Trial     *trial,
        UnknotCondition  condition)
{
  const UnknotSituation *situation = trial->planner->situation;
  UnknotGate gate = trial->planner->check->gate;

  if (condition == UNKNOT_CONDITION_RECENT_INJURY)
    return gate != UNKNOT_GATE_G5 && unknot_safety_is_injured (trial->planner->rules, situation);
  if (condition == UNKNOT_CONDITION_FEVER && gate == UNKNOT_GATE_G3)
    return FALSE;
  /* Its row is about skin at the spot. */
  if (condition == UNKNOT_CONDITION_SKIN_DAMAGE
      && !unknot_safety_is_at_place (trial->planner->rules, situation, condition, get_muscle (trial)))
    return FALSE;

  return unknot_situation_has_condition (situation, condition);
}

static gboolean
check_conditions (Trial *trial)
{
  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    {
      UnknotCondition condition = (UnknotCondition) i;
      UnknotOutcome outcome;

      if (!counts (trial, condition))
        continue;
      outcome = unknot_safety_judge (trial->planner->rules, trial->planner->situation, trial->choice->technique,
                                     condition, get_muscle (trial), trial->choice->knot->is_neck);
      if (outcome == UNKNOT_OUTCOME_BLOCK)
        return refuse (trial, UNKNOT_REASON_OUT_CONDITION, unknot_condition_to_id (condition), 0);
      if (outcome == UNKNOT_OUTCOME_CAUTION && !trial->choice->caution)
        {
          trial->choice->caution = TRUE;
          trial->choice->caution_condition = condition;
        }
    }

  return TRUE;
}

/* What touches the skin: the first set of tools, or hands where there is none. */
static guint
get_pressing_tools (const UnknotTechnique *technique)
{
  return technique->n_gear > 0 ? technique->gear[0] : UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS);
}

static gboolean
check_area (Trial *trial)
{
  const UnknotPlannerKnot *knot = trial->choice->knot;
  guint tools = get_pressing_tools (trial->choice->technique);

  if (!presses (trial))
    return TRUE;
  if (knot->is_neck && (tools & UNKNOT_TOOL_BIT (UNKNOT_TOOL_GUN)) != 0)
    return refuse (trial, UNKNOT_REASON_OUT_AREA, "no-gun-above-c7", 0);
  if (!knot->is_drawn)
    return TRUE;

  for (guint i = 0; i < UNKNOT_N_TOOLS; i++)
    if ((tools & UNKNOT_TOOL_BIT (i)) != 0)
      {
        const UnknotZone *zone = unknot_atlas_zone_at (trial->planner->atlas, unknot_tool_to_id ((UnknotTool) i),
                                                       knot->spot);

        if (zone != NULL)
          return refuse (trial, UNKNOT_REASON_OUT_AREA, zone->reason, 0);
      }

  return TRUE;
}

static gboolean
check_place (Trial *trial)
{
  const UnknotPlace *place = trial->choice->place;
  const UnknotPlannerKnot *knot = trial->choice->knot;

  if (place == NULL)
    return TRUE;
  if (place->needs_spot && !knot->has_spot && !trial->planner->grants_spot)
    return refuse (trial, UNKNOT_REASON_OUT_SPOT, NULL, 0);
  if (knot->has_spot && (knot->grid.y < place->min_y || knot->grid.y > place->max_y))
    return refuse (trial, UNKNOT_REASON_OUT_AREA, "outside", 0);

  return TRUE;
}

static gboolean
check_strength (Trial *trial)
{
  const UnknotChoosing *choosing = trial->planner->choosing;
  const UnknotTechnique *technique = trial->choice->technique;

  if (technique->kind != UNKNOT_KIND_STRENGTH && technique->kind != UNKNOT_KIND_HABIT)
    return TRUE;
  if (trial->planner->worst_pain > choosing->strength_pain_up_to)
    return refuse (trial, UNKNOT_REASON_OUT_PAIN, NULL, 0);

  /* It works on every knot that it has a place for, so none of these may be too fresh. */
  for (guint i = 0; i < trial->planner->knots->len; i++)
    {
      const UnknotPlannerKnot *knot = &g_array_index (trial->planner->knots, UnknotPlannerKnot, i);
      gboolean works_on = knot == trial->choice->knot ||
                          unknot_technique_get_place (technique, knot->knot->muscle, UNKNOT_SLOT_STRENGTH) != NULL;

      if (works_on && knot->knot->days < choosing->strength_from_day)
        return refuse (trial, UNKNOT_REASON_OUT_EARLY, NULL, 0);
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
check_fresh (Trial *trial)
{
  const UnknotChoosing *choosing = trial->planner->choosing;
  const UnknotTechnique *technique = trial->choice->technique;
  const UnknotSituationKnot *knot = trial->choice->knot->knot;

  if (trial->choice->knot->stage != UNKNOT_STAGE_FRESH)
    return TRUE;
  if (technique->kind == UNKNOT_KIND_STRETCH && !names (choosing->fresh_stretch, technique))
    return refuse (trial, UNKNOT_REASON_OUT_EARLY, NULL, 0);
  if (presses (trial) && trial->planner->worst_pain > choosing->fresh_pressure_pain_up_to)
    return refuse (trial, UNKNOT_REASON_OUT_PAIN, NULL, 0);
  if (presses (trial)
      && (knot->days < choosing->fresh_pressure_from_day || !names (choosing->fresh_pressure, technique)))
    return refuse (trial, UNKNOT_REASON_OUT_EARLY, NULL, 0);

  return TRUE;
}

static int
get_sore_days (const UnknotChoosing *choosing,
               int                   soreness)
{
  int above = soreness - choosing->soreness_limit - 1;

  return choosing->sore_days[MIN (above, (int) G_N_ELEMENTS (choosing->sore_days) - 1)];
}

/* G11: sore for two to seven days, adverse until the person allows it again. */
static gboolean
check_history (Trial *trial)
{
  const UnknotSituation *situation = trial->planner->situation;
  const UnknotChoosing *choosing = trial->planner->choosing;

  for (guint i = 0; i < situation->history->len; i++)
    {
      const UnknotSituationPast *past = g_ptr_array_index (situation->history, i);
      int days;

      if (!g_str_equal (past->technique, trial->choice->technique->id)
          || (is_local (trial) && !g_str_equal (past->muscle, get_muscle (trial))))
        continue;
      if (past->adverse)
        return refuse (trial, UNKNOT_REASON_OUT_ADVERSE, NULL, 0);
      if (past->soreness_next_day <= choosing->soreness_limit)
        continue;

      days = get_sore_days (choosing, past->soreness_next_day);
      if (past->hours_since < days * HOURS_OF_DAY)
        return refuse (trial, UNKNOT_REASON_OUT_SORE, NULL, days - (int) (MAX (past->hours_since, 0) / HOURS_OF_DAY));
    }

  return TRUE;
}

/* F9.8: three comfortable sessions of the step before, on the same muscle. */
static gboolean
check_locked (Trial *trial)
{
  const UnknotPlace *place = trial->choice->place;
  const UnknotSituationPast *past;

  if (place == NULL || place->after == NULL)
    return TRUE;

  past = unknot_situation_get_past (trial->planner->situation, place->after, get_muscle (trial));
  if (past == NULL || past->sessions < trial->planner->choosing->unlock_sessions || past->adverse
      || past->soreness_next_day < 0
      || past->soreness_next_day > trial->planner->choosing->soreness_limit)
    return refuse (trial, UNKNOT_REASON_OUT_LOCKED, place->after, 0);

  return TRUE;
}

/* Whether something pressed the knot's region in the last day. */
static gboolean
pressed_here (const Trial                *trial,
              const UnknotSituationToday *today)
{
  const UnknotTechnique *done = unknot_catalogue_lookup (trial->planner->catalogue, today->technique);

  return today->hours_ago < HOURS_OF_DAY && (done == NULL || done->kind == UNKNOT_KIND_PRESSURE)
         && unknot_safety_share_region (trial->planner->rules, today->muscle, get_muscle (trial));
}

/* Two knots pressed one after the other are one session, which counts where it is listed first. */
static gboolean
begins_session (const Trial *trial,
                guint        index)
{
  const GPtrArray *list = trial->planner->situation->today;
  const UnknotSituationToday *today = g_ptr_array_index (list, index);

  for (guint i = 0; i < index; i++)
    {
      const UnknotSituationToday *other = g_ptr_array_index (list, i);

      if (pressed_here (trial, other) && ABS (other->hours_ago - today->hours_ago) < HOURS_OF_SESSION)
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_pressure_today (Trial *trial)
{
  const UnknotSituation *situation = trial->planner->situation;
  const UnknotChoosing *choosing = trial->planner->choosing;
  double last = G_MAXDOUBLE, first = 0;
  int sessions = 0;
  int seconds = 0;

  for (guint i = 0; i < situation->today->len; i++)
    {
      const UnknotSituationToday *today = g_ptr_array_index (situation->today, i);

      if (!pressed_here (trial, today))
        continue;
      last = MIN (last, today->hours_ago);
      first = MAX (first, today->hours_ago);
      seconds += today->seconds;
      sessions += begins_session (trial, i);
    }

  if (sessions >= choosing->day_pressure_sessions || seconds >= choosing->day_pressure_seconds)
    return refuse (trial, UNKNOT_REASON_OUT_TODAY, NULL,
                   MAX (HOURS_OF_DAY - (int) first, choosing->day_pressure_gap_hours - (int) last));
  if (last < choosing->day_pressure_gap_hours)
    return refuse (trial, UNKNOT_REASON_OUT_TODAY, NULL, choosing->day_pressure_gap_hours - (int) last);

  return TRUE;
}

/* What presses, warms or cools has a limit a day; breathing and moving have none. */
static gboolean
check_today (Trial *trial)
{
  const UnknotSituation *situation = trial->planner->situation;
  const UnknotTechnique *technique = trial->choice->technique;
  UnknotKind kind = technique->kind;
  int times = 0;

  if (kind != UNKNOT_KIND_PRESSURE && kind != UNKNOT_KIND_HEAT && kind != UNKNOT_KIND_COLD && kind != UNKNOT_KIND_RUB)
    return TRUE;
  if (presses (trial) && !check_pressure_today (trial))
    return FALSE;

  for (guint i = 0; i < situation->today->len; i++)
    {
      const UnknotSituationToday *today = g_ptr_array_index (situation->today, i);

      if (today->hours_ago >= HOURS_OF_DAY || !g_str_equal (today->technique, technique->id)
          || (is_local (trial) && !g_str_equal (today->muscle, get_muscle (trial))))
        continue;
      if (today->hours_ago < technique->dose.gap_hours)
        return refuse (trial, UNKNOT_REASON_OUT_TODAY, NULL, technique->dose.gap_hours - (int) today->hours_ago);
      times++;
      if (technique->dose.per_day > 0 && times >= technique->dose.per_day)
        return refuse (trial, UNKNOT_REASON_OUT_TODAY, NULL, HOURS_OF_DAY - (int) today->hours_ago);
    }

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
check_tools (Trial *trial)
{
  const UnknotTechnique *technique = trial->choice->technique;
  const UnknotPlace *place = trial->choice->place;
  gboolean strong = presses (trial) && trial->planner->worst_pain >= trial->planner->choosing->cap_strong_pain_at;
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
        return refuse (trial, UNKNOT_REASON_OUT_HARD, name_first (technique->gear_order[i], fits), 0);
      if (strong)
        fits &= soft;

      taken = get_first (technique->gear_order[i], fits & owned);
      if (taken == 0)
        return refuse (trial, UNKNOT_REASON_OUT_TOOL, name_first (technique->gear_order[i], fits), 0);
      trial->choice->tools |= taken;
    }

  return TRUE;
}

static gboolean
check_room (Trial *trial)
{
  const UnknotTechnique *technique = trial->choice->technique;
  gboolean office = trial->planner->situation->setting == UNKNOT_SETTING_OFFICE;

  if (technique->helper == UNKNOT_NEED_NEEDED && !trial->planner->situation->helper)
    return refuse (trial, UNKNOT_REASON_OUT_HELPER, NULL, 0);
  if (office && (technique->floor == UNKNOT_NEED_NEEDED || technique->noise || technique->mess))
    return refuse (trial, UNKNOT_REASON_OUT_SETTING, NULL, 0);
  if (technique->floor == UNKNOT_NEED_NEEDED && !trial->planner->may_lie)
    return refuse (trial, UNKNOT_REASON_OUT_FLOOR, NULL, 0);

  return TRUE;
}

static const Rule rules[] = {
  check_gate, check_questions, check_never_press, check_numb, check_conditions, check_area, check_strength,
  check_fresh, check_history, check_locked, check_today, check_room, check_place, check_tools,
};

/* F9.9: flat hands on the deep muscles and everywhere below Th10; where the spot is unknown, also on muscles that
 * reach below it. */
static gboolean
needs_flat_hands (const UnknotPlanner *self,
                  const UnknotChoice  *choice)
{
  const char *muscle = choice->knot->knot->muscle;

  if (choice->technique->ref == NULL || !g_str_equal (choice->technique->ref, self->rules->flat_technique))
    return FALSE;
  if (g_strv_contains ((const char * const *) self->rules->flat_muscles, muscle))
    return TRUE;
  if (choice->knot->has_spot)
    return choice->knot->grid.y > self->rules->flat_below_y;

  return g_strv_contains ((const char * const *) self->rules->flat_unknown, muscle);
}

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
  Trial trial = { .planner = self, .choice = choice, .reason = reason };

  choice->place = unknot_technique_get_place (choice->technique, choice->knot->knot->muscle, choice->slot);
  choice->caution = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (!rules[i] (&trial))
      return FALSE;
  choice->flat_hands = needs_flat_hands (self, choice);

  return TRUE;
}

/* F9.5: a caution that any of the person's conditions has for any way of pressing lowers the cap of all of them. */
gboolean
unknot_planner_is_cautious (const UnknotPlanner *self)
{
  for (guint i = 0; i < unknot_catalogue_get_n (self->catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (self->catalogue, i);

      for (guint j = 0; j < UNKNOT_N_CONDITIONS && technique->kind == UNKNOT_KIND_PRESSURE; j++)
        {
          UnknotVerdict verdict = technique->verdicts[j];
          gboolean caution = verdict == UNKNOT_VERDICT_CAUTION || verdict == UNKNOT_VERDICT_CAUTION_BLOCK_LOCAL ||
                             verdict == UNKNOT_VERDICT_CAUTION_BLOCK_NECK || verdict == UNKNOT_VERDICT_BLOCK_FROM_MID;

          if (caution && unknot_situation_has_condition (self->situation, (UnknotCondition) j))
            return TRUE;
        }
    }

  return FALSE;
}
