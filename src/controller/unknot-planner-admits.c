/* What belongs into this session of all that may be done: tools step by step (clinical.md F7), pressing on demand
 * while it goes well, and the rules of warm and cold in turn (T13), rubs (T14) and additions to a stretch (T32). */

#include "unknot-aftermath.h"
#include "unknot-planner-private.h"

#define HOURS_OF_DAY 24

static gboolean
refuse (UnknotReason     *reason,
        UnknotReasonCode  code,
        const char       *subject,
        int               count)
{
  *reason = (UnknotReason) { .code = code, .subject = g_intern_string (subject), .count = count };

  return FALSE;
}

static gboolean
is_ref (const UnknotTechnique *technique,
        const char            *ref)
{
  return g_strcmp0 (technique->ref, ref) == 0;
}

static gboolean
is_listed (char       **list,
           const char  *word)
{
  return word != NULL && g_strv_contains ((const char * const *) list, word);
}

/* Some sessions of it on this muscle, of which the last was not sore. */
gboolean
unknot_planner_is_comfortable (const UnknotPlanner *self,
                               const UnknotChoice  *choice,
                               int                  sessions)
{
  const UnknotSituationPast *past = unknot_situation_get_past (self->situation, choice->technique->id,
                                                               choice->knot->knot->muscle);

  return past != NULL && past->sessions >= sessions && !past->adverse && past->soreness_next_day >= 0
         && unknot_aftermath_of (past, self->choosing) == UNKNOT_AFTERMATH_FINE;
}

/* F7: hands, soft ball, tennis ball, cane or roller, gun. */
int
unknot_planner_get_firmness (guint tools)
{
  if ((tools & (UNKNOT_TOOL_BIT (UNKNOT_TOOL_GUN) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_DEVICE))) != 0)
    return 4;
  if ((tools & (UNKNOT_TOOL_BIT (UNKNOT_TOOL_ROLLER) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_CANE)
                | UNKNOT_TOOL_BIT (UNKNOT_TOOL_UMBRELLA))) != 0)
    return 3;
  if ((tools & UNKNOT_TOOL_BIT (UNKNOT_TOOL_TENNIS_BALL)) != 0)
    return 2;

  return (tools & UNKNOT_TOOL_BIT (UNKNOT_TOOL_SOFT_BALL)) != 0 ? 1 : 0;
}

/* The least firmness above one that is at hand, or the same where there is none. */
static int
find_next (const GArray *choices,
           int           firmness)
{
  int next = G_MAXINT;

  for (guint i = 0; i < choices->len; i++)
    {
      int other = unknot_planner_get_firmness (g_array_index (choices, UnknotChoice, i).tools);

      if (other > firmness)
        next = MIN (next, other);
    }

  return next != G_MAXINT ? next : firmness;
}

/* One step above what F4 begins with or what has become easy, and no second step in the same week. */
void
unknot_planner_find_firmest (const UnknotPlanner *self,
                             UnknotPlannerKnot   *knot)
{
  g_autoptr (GPtrArray) row = unknot_catalogue_dup_row (self->catalogue, knot->knot->muscle, UNKNOT_SLOT_PRESSURE);
  g_autoptr (GArray) choices = g_array_new (FALSE, FALSE, sizeof (UnknotChoice));
  const UnknotChoice *best = NULL;
  gboolean this_week = FALSE;
  int usual;

  for (guint i = 0; i < row->len; i++)
    {
      UnknotChoice choice = { .technique = g_ptr_array_index (row, i), .knot = knot, .slot = UNKNOT_SLOT_PRESSURE };
      UnknotReason reason;

      if (!unknot_planner_allows (self, &choice, &reason))
        continue;
      choice.score = unknot_planner_score (self, &choice);
      g_array_append_val (choices, choice);
    }
  for (guint i = 0; i < choices->len; i++)
    if (best == NULL || unknot_planner_compare_choices (&g_array_index (choices, UnknotChoice, i), best) < 0)
      best = &g_array_index (choices, UnknotChoice, i);

  usual = knot->firmest = best != NULL ? unknot_planner_get_firmness (best->tools) : 0;
  for (guint i = 0; i < choices->len; i++)
    {
      const UnknotChoice *choice = &g_array_index (choices, UnknotChoice, i);
      const UnknotSituationPast *past = unknot_situation_get_past (self->situation, choice->technique->id,
                                                                   knot->knot->muscle);
      int firmness = unknot_planner_get_firmness (choice->tools);

      if (unknot_planner_is_comfortable (self, choice, self->choosing->unlock_sessions))
        knot->firmest = MAX (knot->firmest, firmness);
      this_week |= past != NULL && past->sessions > 0 && past->sessions == past->sessions_this_week
                   && firmness > usual;
    }
  if (!this_week)
    knot->firmest = find_next (choices, knot->firmest);
}

/* A tennis ball in place of a soft one, where the soft one has become easy. */
static void
take_firmer (const UnknotPlanner *self,
             UnknotChoice        *choice)
{
  guint soft = UNKNOT_TOOL_BIT (UNKNOT_TOOL_SOFT_BALL);
  guint firm = UNKNOT_TOOL_BIT (UNKNOT_TOOL_TENNIS_BALL);
  const UnknotSituationPast *past = unknot_situation_get_past (self->situation, choice->technique->id,
                                                               choice->knot->knot->muscle);
  gboolean fits = choice->place != NULL && (choice->place->tools == 0 || (choice->place->tools & firm) != 0);

  choice->firmer = FALSE;
  if (choice->technique->kind != UNKNOT_KIND_PRESSURE || (choice->tools & soft) == 0 || !fits
      || (self->situation->tools & firm) == 0 || (choice->technique->gear[0] & firm) == 0)
    return;
  if (choice->caution || self->cautious || self->is_old || choice->knot->stage == UNKNOT_STAGE_FRESH
      || self->situation->progress.flare || self->worst_pain >= self->choosing->cap_strong_pain_at)
    return;
  if (!unknot_planner_is_comfortable (self, choice, self->choosing->firmer_sessions)
      || past->days < self->choosing->firmer_days)
    return;

  choice->tools = (choice->tools & ~soft) | firm;
  choice->firmer = TRUE;
}

static gboolean
admits_pressure (const UnknotPlanner *self,
                 const UnknotChoice  *choice,
                 UnknotReason        *reason)
{
  if (choice->technique->kind != UNKNOT_KIND_PRESSURE)
    return TRUE;
  if (self->situation->progress.maintenance && self->worst_pain < self->choosing->demand_pain_from)
    return refuse (reason, UNKNOT_REASON_OUT_DEMAND, NULL, 0);
  if (!choice->firmer && unknot_planner_get_firmness (choice->tools) > choice->knot->firmest)
    return refuse (reason, UNKNOT_REASON_OUT_STEP, NULL, 0);

  return TRUE;
}

/* For an old, dull stiffness, in those who dislike neither; never toward the throat. */
static gboolean
admits_contrast (const UnknotPlanner *self,
                 const UnknotChoice  *choice,
                 UnknotReason        *reason)
{
  const UnknotChoosing *choosing = self->choosing;

  if (!is_ref (choice->technique, UNKNOT_PLANNER_CONTRAST))
    return TRUE;
  if (choice->knot->stage != UNKNOT_STAGE_PERSISTENT)
    return refuse (reason, UNKNOT_REASON_OUT_STAGE, NULL, 0);
  if (self->worst_pain > choosing->contrast_pain_up_to)
    return refuse (reason, UNKNOT_REASON_OUT_PAIN, NULL, 0);
  for (guint i = 0; i < self->knots->len; i++)
    if (is_listed (choosing->contrast_never, unknot_planner_get_knot (self, i)->knot->muscle))
      return refuse (reason, UNKNOT_REASON_OUT_AREA, "outside", 0);

  return TRUE;
}

/* A patch of skin first, then a day of waiting; a week at most, then a week without; a helper where hands don't
 * reach. */
static gboolean
admits_rub (const UnknotPlanner *self,
            UnknotChoice        *choice,
            UnknotReason        *reason)
{
  const UnknotChoosing *choosing = self->choosing;
  const GPtrArray *history = self->situation->history;
  int sessions = 0;

  if (choice->technique->kind != UNKNOT_KIND_RUB)
    return TRUE;
  if (!is_listed (choosing->rub_reach, choice->knot->knot->muscle) && !self->situation->helper)
    return refuse (reason, UNKNOT_REASON_OUT_HELPER, NULL, 0);

  for (guint i = 0; i < history->len; i++)
    {
      const UnknotSituationPast *past = g_ptr_array_index (history, i);

      if (!g_str_equal (past->technique, choice->technique->id))
        continue;
      sessions += past->sessions;
      if (past->days_running >= choosing->rub_days && past->hours_since < choosing->rub_pause_days * HOURS_OF_DAY)
        return refuse (reason, UNKNOT_REASON_OUT_COURSE, NULL, 0);
      if (past->sessions == 1 && sessions == 1 && past->hours_since < choosing->rub_patch_hours)
        return refuse (reason, UNKNOT_REASON_OUT_TODAY, NULL,
                       choosing->rub_patch_hours - (int) MAX (past->hours_since, 0));
    }
  choice->first = sessions == 0;

  return TRUE;
}

static gboolean
is_hot_or_driven (const UnknotTechnique *technique)
{
  guint driven = UNKNOT_TOOL_BIT (UNKNOT_TOOL_GUN) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_DEVICE);

  return technique->kind == UNKNOT_KIND_HEAT || (technique->n_gear > 0 && (technique->gear[0] & driven) != 0);
}

/* No warmth and no machine over what was rubbed in. */
static gboolean
admits_after_rub (const UnknotPlanner *self,
                  const UnknotChoice  *choice,
                  UnknotReason        *reason)
{
  const GPtrArray *today = self->situation->today;

  for (guint i = 0; i < today->len && is_hot_or_driven (choice->technique); i++)
    {
      const UnknotSituationToday *done = g_ptr_array_index (today, i);
      const UnknotTechnique *technique = unknot_catalogue_lookup (self->catalogue, done->technique);
      int left = self->choosing->rub_gap_hours - (int) done->hours_ago;

      if (technique != NULL && technique->kind == UNKNOT_KIND_RUB && left > 0)
        return refuse (reason, UNKNOT_REASON_OUT_TODAY, NULL, left);
    }

  return TRUE;
}

/*
 * Says whether a technique belongs into this session: unknot_planner_allows(), and the rules above.
 */
gboolean
unknot_planner_admits (const UnknotPlanner *self,
                       UnknotChoice        *choice,
                       UnknotReason        *reason)
{
  if (!unknot_planner_allows (self, choice, reason))
    return FALSE;

  take_firmer (self, choice);

  return admits_pressure (self, choice, reason) && admits_contrast (self, choice, reason)
         && admits_rub (self, choice, reason) && admits_after_rub (self, choice, reason);
}

/*
 * Makes the addition to a stretch: for old, stiff knots, once the stretch itself has been easy for some days, never on a
 * neck that was hurt. It is done where and with what the stretch is done.
 */
gboolean
unknot_planner_admits_addition (const UnknotPlanner *self,
                                const UnknotChoice  *base,
                                UnknotChoice        *addition,
                                UnknotReason        *reason)
{
  const UnknotChoosing *choosing = self->choosing;
  const GPtrArray *flags = self->situation->flags;
  const UnknotSituationPast *past = unknot_situation_get_past (self->situation, base->technique->id,
                                                               base->knot->knot->muscle);

  *addition = (UnknotChoice) { .knot = base->knot, .slot = base->slot, .base = base->technique };
  addition->technique = unknot_catalogue_lookup_ref (self->catalogue, choosing->addition);
  if (addition->technique == NULL || !is_listed (choosing->addition_to, base->technique->ref))
    return refuse (reason, UNKNOT_REASON_OUT_PLACED, NULL, 0);
  for (guint i = 0; i < flags->len && base->knot->is_neck; i++)
    for (guint j = 0; choosing->addition_never_after[j] != NULL; j++)
      if (g_str_has_prefix (g_ptr_array_index (flags, i), choosing->addition_never_after[j]))
        return refuse (reason, UNKNOT_REASON_OUT_PLACED, NULL, 0);
  if (base->knot->stage != UNKNOT_STAGE_PERSISTENT)
    return refuse (reason, UNKNOT_REASON_OUT_STAGE, NULL, 0);
  if (!unknot_planner_allows (self, addition, reason))
    return FALSE;
  if (past == NULL || past->days < choosing->addition_days
      || !unknot_planner_is_comfortable (self, base, choosing->addition_days))
    return refuse (reason, UNKNOT_REASON_OUT_LOCKED, base->technique->id, choosing->addition_days);

  addition->place = base->place;
  addition->tools = base->tools;
  addition->chair = base->chair;
  if (base->caution && !addition->caution)
    {
      addition->caution = TRUE;
      addition->caution_condition = base->caution_condition;
    }

  return TRUE;
}

/* A rub never shares a session with warmth, cold or a machine. */
gboolean
unknot_planner_admits_beside (const UnknotPlan      *plan,
                              const UnknotTechnique *technique,
                              UnknotReason          *reason)
{
  gboolean rubs = technique->kind == UNKNOT_KIND_RUB;

  for (guint i = 0; i < plan->items->len; i++)
    {
      const UnknotTechnique *other = unknot_plan_get_item (plan, i)->technique;

      if ((rubs && (is_hot_or_driven (other) || other->kind == UNKNOT_KIND_COLD))
          || (other->kind == UNKNOT_KIND_RUB && is_hot_or_driven (technique)))
        return refuse (reason, UNKNOT_REASON_OUT_WITH, other->id, 0);
    }

  return TRUE;
}
