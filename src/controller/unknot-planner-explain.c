/* Why something was chosen: clinical.md F5's template. */

#include "unknot-effect.h"
#include "unknot-planner-private.h"

/* Less than this is no difference worth a word, seconds. */
#define ABOUT_AS_LONG 20

static UnknotReason
give (UnknotReasonCode  code,
      const char       *subject)
{
  return (UnknotReason) { .code = code, .subject = g_intern_string (subject) };
}

static UnknotReasonCode
get_slot_code (const UnknotChoice *choice)
{
  switch (choice->slot)
    {
    case UNKNOT_SLOT_OPENER:
      return UNKNOT_REASON_OPENS;

    case UNKNOT_SLOT_MOVE:
      return UNKNOT_REASON_CLOSES;

    case UNKNOT_SLOT_AFTER:
      return choice->technique->kind == UNKNOT_KIND_RUB ? UNKNOT_REASON_DISTRACTS : UNKNOT_REASON_COOLS;

    case UNKNOT_SLOT_PRESSURE:
    case UNKNOT_SLOT_STRETCH:
    case UNKNOT_SLOT_STRENGTH:
    default:
      return choice->technique->helper == UNKNOT_NEED_NEEDED ? UNKNOT_REASON_HELPER : UNKNOT_REASON_SUITS;
    }
}

static void
explain_reach (const UnknotChoice *choice,
               UnknotPlanItem     *item)
{
  UnknotReasonCode code = get_slot_code (choice);

  if (code == UNKNOT_REASON_SUITS && choice->tools != 0)
    {
      const char *tool = unknot_tool_to_id ((UnknotTool) g_bit_nth_lsf (choice->tools, -1));

      unknot_plan_item_add_reason (item, give (UNKNOT_REASON_REACHES, tool));
    }
  else
    unknot_plan_item_add_reason (item, give (code, NULL));

  if (choice->base != NULL)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_ADDS, choice->base->id));
  if (choice->firmer)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_FIRMER, NULL));
  if (choice->first)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_PATCH, NULL));
}

/* Where the person is: a gate, a stage, a week of the plan. */
static void
explain_time (const UnknotPlanner *self,
              const UnknotChoice  *choice,
              UnknotPlanItem      *item)
{
  const UnknotProgress *progress = &self->situation->progress;
  UnknotKind kind = choice->technique->kind;

  if (self->check->gate != UNKNOT_GATE_NONE)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_GATE, unknot_gate_to_id (self->check->gate)));
  else if (unknot_planner_get_stage_points (self, choice) > 0)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_STAGE, unknot_stage_to_id (choice->knot->stage)));

  if (progress->flare && kind == UNKNOT_KIND_PRESSURE)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_FLARE, NULL));
  if (progress->maintenance && kind == UNKNOT_KIND_STRENGTH)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_MAINTAIN, NULL));
  else if (progress->strengthen && kind == UNKNOT_KIND_STRENGTH)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_STRENGTHEN, NULL));
}

static void
explain_past (const UnknotPlanner *self,
              const UnknotChoice  *choice,
              UnknotPlanItem      *item)
{
  const UnknotSituationPast *past = unknot_situation_get_past (self->situation, choice->technique->id,
                                                               choice->knot->knot->muscle);

  if (unknot_effect_get_count (past) >= self->choosing->compare_below_sessions)
    {
      UnknotEffect effect = unknot_effect_of_past (past);
      UnknotReason reason = {
        .code = UNKNOT_REASON_SESSIONS,
        .count = unknot_effect_get_count (past),
        .number = effect.shown,
        .low = effect.low,
        .high = effect.high,
      };

      unknot_plan_item_add_reason (item, reason);
    }
  if (unknot_planner_get_preference (self, choice->technique) > 0)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_WISH, NULL));
}

/* How to do it here, and how carefully. */
static void
explain_care (const UnknotPlanner *self,
              const UnknotChoice  *choice,
              UnknotPlanItem      *item)
{
  const UnknotTechnique *technique = choice->technique;
  const UnknotNote *note = choice->base == NULL ? unknot_technique_get_note (technique, choice->place) : NULL;

  if (note != NULL)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_NOTE, note->say));
  else if (choice->flat_hands)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_FLAT, NULL));
  if (choice->caution)
    unknot_plan_item_add_reason (item,
                                 give (UNKNOT_REASON_CAUTION, unknot_condition_to_id (choice->caution_condition)));
  else if (technique->kind == UNKNOT_KIND_PRESSURE && item->cap < technique->cap)
    unknot_plan_item_add_reason (item, give (UNKNOT_REASON_GENTLER, NULL));
}

/* Puts down why a choice was made. */
void
unknot_planner_explain (const UnknotPlanner *self,
                        const UnknotChoice  *choice,
                        UnknotPlanItem      *item)
{
  explain_reach (choice, item);
  explain_time (self, choice, item);
  explain_past (self, choice, item);
  explain_care (self, choice, item);
}

static const char *
get_position_id (UnknotPosition position)
{
  static const char * const ids[] = { "standing", "sitting", "lying", "kneeling" };

  return position < G_N_ELEMENTS (ids) ? ids[position] : NULL;
}

static UnknotPosition
get_position (const UnknotPlanItem *item)
{
  return item->chair ? UNKNOT_POSITION_SITTING : item->technique->position;
}

/* Puts down how a swap differs from the first choice. */
void
unknot_planner_explain_swap (const UnknotPlanItem *item,
                             UnknotPlanItem       *swap)
{
  const UnknotTechnique *one = item->technique;
  const UnknotTechnique *other = swap->technique;
  int longer = swap->seconds - item->seconds;

  if (one->helper == UNKNOT_NEED_NEEDED && other->helper != UNKNOT_NEED_NEEDED)
    unknot_plan_item_add_reason (swap, give (UNKNOT_REASON_ALONE, NULL));
  if (item->tools != 0 && swap->tools == 0 && other->helper != UNKNOT_NEED_NEEDED)
    unknot_plan_item_add_reason (swap, give (UNKNOT_REASON_NO_TOOL, NULL));
  if (one->floor == UNKNOT_NEED_NEEDED && other->floor != UNKNOT_NEED_NEEDED)
    unknot_plan_item_add_reason (swap, give (UNKNOT_REASON_NO_FLOOR, NULL));
  if (get_position (item) != get_position (swap) && get_position_id (get_position (swap)) != NULL)
    unknot_plan_item_add_reason (swap, give (UNKNOT_REASON_POSITION, get_position_id (get_position (swap))));
  if (ABS (longer) >= ABOUT_AS_LONG)
    {
      UnknotReason reason = give (longer > 0 ? UNKNOT_REASON_LONGER : UNKNOT_REASON_SHORTER, NULL);

      /* To the nearest ten seconds */
      reason.count = (ABS (longer) + 5) / 10 * 10;
      unknot_plan_item_add_reason (swap, reason);
    }
  else if (swap->slot == item->slot)
    unknot_plan_item_add_reason (swap, give (UNKNOT_REASON_NEXT, NULL));
}
