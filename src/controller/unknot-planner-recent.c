/* What the last days close: clinical.md C0, the limits a day, the next-day rule and G11, and what is locked (F9.8). */

#include "unknot-aftermath.h"
#include "unknot-planner-trial.h"

#define HOURS_OF_DAY 24
/* What lies closer together belongs to one session. */
#define HOURS_OF_SESSION 1

/* Whether an entry of the journal is about this technique: a copy counts as its original. */
static gboolean
is_about (const UnknotTrial *trial,
          const char        *technique,
          const char        *muscle)
{
  const UnknotTechnique *done;

  /* First what costs nothing: years of history are asked for each technique. */
  if (unknot_trial_is_local (trial) && !g_str_equal (muscle, unknot_trial_get_muscle (trial)))
    return FALSE;

  done = unknot_catalogue_lookup (trial->planner->catalogue, technique);

  return done != NULL ? unknot_technique_is_alike (done, trial->choice->technique)
         : g_str_equal (technique, trial->choice->technique->id);
}

static int
get_sore_days (const UnknotChoosing *choosing,
               int                   soreness)
{
  int above = soreness - choosing->soreness_limit - 1;

  return choosing->sore_days[CLAMP (above, 0, (int) G_N_ELEMENTS (choosing->sore_days) - 1)];
}

static int
get_days_left (int                        days,
               const UnknotSituationPast *past)
{
  return days - (int) (MAX (past->hours_since, 0) / HOURS_OF_DAY);
}

static UnknotReasonCode
get_reason (UnknotAftermath aftermath)
{
  switch (aftermath)
    {
    case UNKNOT_AFTERMATH_SORE:
      return UNKNOT_REASON_OUT_SORE;
    case UNKNOT_AFTERMATH_WORSE:
      return UNKNOT_REASON_OUT_WORSE;
    case UNKNOT_AFTERMATH_STAYED_SORE:
      return UNKNOT_REASON_OUT_STAYED_SORE;
    case UNKNOT_AFTERMATH_BRUISED:
      return UNKNOT_REASON_OUT_BRUISED;
    case UNKNOT_AFTERMATH_FINE:
    default:
      g_return_val_if_reached (UNKNOT_REASON_OUT_SORE);
    }
}

/* C0, next-day rule: what presses and left a bruise, long soreness, or more pain twice running is dropped for some weeks;
 * whatever made sore rests for two to seven days. */
static gboolean
check_aftermath (UnknotTrial               *trial,
                 const UnknotSituationPast *past)
{
  const UnknotChoosing *choosing = trial->planner->choosing;
  UnknotAftermath aftermath = unknot_aftermath_of (past, choosing);
  int days = 0;

  if (unknot_aftermath_drops (aftermath) && unknot_trial_presses (trial))
    days = choosing->worse_days;
  else if (past->soreness_next_day > choosing->soreness_limit || past->sore_hours > choosing->lasting_hours)
    {
      aftermath = UNKNOT_AFTERMATH_SORE;
      days = get_sore_days (choosing, past->soreness_next_day);
    }

  days = get_days_left (days, past);
  return days <= 0 || unknot_trial_refuse (trial, get_reason (aftermath), NULL, days);
}

/* G11: adverse until the person allows it again. */
gboolean
unknot_trial_check_history (UnknotTrial *trial)
{
  const UnknotSituation *situation = trial->planner->situation;

  for (guint i = 0; i < situation->history->len; i++)
    {
      const UnknotSituationPast *past = g_ptr_array_index (situation->history, i);

      if (!is_about (trial, past->technique, past->muscle))
        continue;
      if (past->adverse)
        return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_ADVERSE, NULL, 0);
      if (!check_aftermath (trial, past))
        return FALSE;
    }

  return TRUE;
}

/* F9.8: three comfortable sessions of the step before, on the same muscle. */
gboolean
unknot_trial_check_locked (UnknotTrial *trial)
{
  const UnknotPlace *place = trial->choice->place;
  const UnknotSituationPast *past;

  if (place == NULL || place->after == NULL)
    return TRUE;

  past = unknot_situation_get_past (trial->planner->situation, place->after, unknot_trial_get_muscle (trial));
  if (past == NULL || past->sessions < trial->planner->choosing->unlock_sessions || past->adverse
      || past->soreness_next_day < 0
      || unknot_aftermath_of (past, trial->planner->choosing) != UNKNOT_AFTERMATH_FINE)
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_LOCKED, place->after, 0);

  return TRUE;
}

/* Whether something pressed the knot's region in the last day. */
static gboolean
pressed_here (const UnknotTrial          *trial,
              const UnknotSituationToday *today)
{
  const UnknotTechnique *done = unknot_catalogue_lookup (trial->planner->catalogue, today->technique);

  return today->hours_ago < HOURS_OF_DAY && (done == NULL || done->kind == UNKNOT_KIND_PRESSURE)
         && unknot_safety_share_region (trial->planner->rules, today->muscle, unknot_trial_get_muscle (trial));
}

/* Two knots pressed one after the other are one session, which counts where it is listed first. */
static gboolean
begins_session (const UnknotTrial *trial,
                guint              index)
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
check_pressure_today (UnknotTrial *trial)
{
  const UnknotSituation *situation = trial->planner->situation;
  const UnknotChoosing *choosing = trial->planner->choosing;
  double last = G_MAXDOUBLE, first = 0;
  gboolean micro = TRUE;
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
      micro = micro && today->seconds <= choosing->day_micro_seconds;
      sessions += begins_session (trial, i);
    }

  /* After two micro-sessions a third of that kind is left (C0). */
  trial->choice->micro = micro && sessions >= choosing->day_pressure_sessions;
  if (sessions >= (trial->choice->micro ? choosing->day_micro_sessions : choosing->day_pressure_sessions)
      || seconds >= choosing->day_pressure_seconds)
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_TODAY, NULL,
                                MAX (HOURS_OF_DAY - (int) first, choosing->day_pressure_gap_hours - (int) last));
  if (last < choosing->day_pressure_gap_hours)
    return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_TODAY, NULL, choosing->day_pressure_gap_hours - (int) last);

  return TRUE;
}

/* What presses, warms or cools has a limit a day; breathing and moving have none. */
gboolean
unknot_trial_check_today (UnknotTrial *trial)
{
  const UnknotSituation *situation = trial->planner->situation;
  const UnknotTechnique *technique = trial->choice->technique;
  UnknotKind kind = technique->kind;
  int times = 0;

  if (kind != UNKNOT_KIND_PRESSURE && kind != UNKNOT_KIND_HEAT && kind != UNKNOT_KIND_COLD && kind != UNKNOT_KIND_RUB)
    return TRUE;
  if (unknot_trial_presses (trial) && !check_pressure_today (trial))
    return FALSE;

  for (guint i = 0; i < situation->today->len; i++)
    {
      const UnknotSituationToday *today = g_ptr_array_index (situation->today, i);

      if (today->hours_ago >= HOURS_OF_DAY || !is_about (trial, today->technique, today->muscle))
        continue;
      if (today->hours_ago < technique->dose.gap_hours)
        return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_TODAY, NULL,
                                    technique->dose.gap_hours - (int) today->hours_ago);
      times++;
      if (technique->dose.per_day > 0 && times >= technique->dose.per_day)
        return unknot_trial_refuse (trial, UNKNOT_REASON_OUT_TODAY, NULL, HOURS_OF_DAY - (int) today->hours_ago);
    }

  return TRUE;
}
