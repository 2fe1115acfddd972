/* Whether a muscle may be pressed to find out, where, and how firmly: the planner's own rules for one short press. */

#include "unknot-press-check.h"

#include "unknot-planner.h"
#include "unknot-safety-private.h"

/* Long enough for the planner to give pressure its room. */
#define MINUTES 20
/* How long it has been there is not asked before a press of five seconds; an injury is a gate of its own. [DEC] */
#define DAYS 14
/* Never more, whatever the planner would allow (clinical.md C0: default target 4). */
#define MOST_TARGET 4

static const struct
{
  const char *technique;
  guint tools;
  const char *tool;
} ways[] = {
  [UNKNOT_PRESS_TEST_HANDS] = { "fingers", UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS), "hands" },
  [UNKNOT_PRESS_TEST_BALL] = { "ball-wall", UNKNOT_TOOL_BIT (UNKNOT_TOOL_SOFT_BALL) |
                               UNKNOT_TOOL_BIT (UNKNOT_TOOL_WALL), "soft-ball" },
};

/* A press to find out is not worth a bruise or a cracked rib, so here some conditions close that only make careful
 * else. [DEC] */
static gboolean
is_closed (const UnknotSafety    *rules,
           const UnknotSituation *situation,
           UnknotReason          *reason)
{
  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    if (rules->condition_rules[i].no_press_test && unknot_situation_has_condition (situation, (UnknotCondition) i))
      {
        *reason = (UnknotReason) {
          .code = UNKNOT_REASON_OUT_CONDITION,
          .subject = g_intern_string (unknot_condition_to_id ((UnknotCondition) i)),
        };
        return TRUE;
      }

  return FALSE;
}

/* The person as they are now, on their feet, asked about this one muscle with this one tool in their hands. */
static void
prepare (UnknotSituation *situation,
         UnknotMuscle    *muscle,
         UnknotSide       side)
{
  int pain = unknot_situation_get_worst_pain (situation);

  g_ptr_array_set_size (situation->knots, 0);
  g_ptr_array_set_size (situation->today, 0);
  unknot_situation_add_knot (situation, unknot_muscle_get_id (muscle), side, pain, DAYS);
  situation->tools = ways[unknot_muscle_get_press_test (muscle)].tools;
  situation->helper = FALSE;
  situation->floor = FALSE;
  situation->setting = UNKNOT_SETTING_HOME;
  situation->minutes = MINUTES;
}

static gboolean
ask_planner (const UnknotCatalogue *catalogue,
             const UnknotSafety    *rules,
             UnknotAtlas           *atlas,
             const char            *technique,
             UnknotSituation       *situation,
             UnknotPressCheck      *check)
{
  g_autoptr (UnknotPlan) plan = unknot_planner_plan (catalogue, rules, atlas, situation);

  for (guint i = 0; i < plan->items->len; i++)
    {
      const UnknotPlanItem *item = unknot_plan_get_item (plan, i);

      if (item->slot == UNKNOT_SLOT_PRESSURE && g_str_equal (item->technique->id, technique))
        {
          check->target = MIN (item->target, MOST_TARGET);
          return TRUE;
        }
    }

  /* Where everything is closed nothing is listed as left out: then it is the gate. */
  check->reason = (UnknotReason) {
    .code = UNKNOT_REASON_OUT_GATE,
    .subject = g_intern_string (unknot_gate_to_id (plan->gate)),
  };
  for (guint i = 0; i < plan->left_out->len; i++)
    {
      const UnknotLeftOut *left_out = g_ptr_array_index (plan->left_out, i);

      if (g_str_equal (left_out->technique->id, technique))
        check->reason = left_out->reason;
    }

  return FALSE;
}

static gboolean
try_spot (const UnknotCatalogue *catalogue,
          const UnknotSafety    *rules,
          UnknotAtlas           *atlas,
          const UnknotUsualSpot *spot,
          UnknotMuscle          *muscle,
          UnknotSituation       *situation,
          UnknotPressCheck      *check)
{
  UnknotSituationKnot *knot = g_ptr_array_index (situation->knots, 0);
  UnknotPressTest test = unknot_muscle_get_press_test (muscle);
  const UnknotZone *zone = unknot_atlas_zone_at (atlas, ways[test].tool, spot->place);

  knot->has_spot = TRUE;
  knot->view = spot->view;
  knot->x = spot->place.x;
  knot->y = spot->place.y;
  if (zone != NULL)
    {
      check->reason = (UnknotReason) { .code = UNKNOT_REASON_OUT_AREA, .subject = g_intern_string (zone->reason) };
      return FALSE;
    }

  return ask_planner (catalogue, rules, atlas, ways[test].technique, situation, check);
}

/**
 * unknot_press_check:
 * @catalogue: the techniques
 * @rules: the rules of safety and choosing
 * @atlas: an aspect of the body where the muscle has a usual spot
 * @muscle: the muscle
 * @side: its side
 * @situation: (inout): the person's situation with the knots there are, fresh from [func@unknot_survey]; used up
 *
 * Says whether a person may press a muscle for %UNKNOT_PRESS_SECONDS to find out whether a pain comes from it, where,
 * and how firmly. All rules of the planner hold: gates, conditions, zones, and nothing is pressed before the safety
 * questions were answered; thinned blood, brittle bones and a pregnancy close it altogether. Of the usual spots it
 * takes the likeliest that may be pressed.
 *
 * Returns: the answer
 */
UnknotPressCheck
unknot_press_check (const UnknotCatalogue *catalogue,
                    const UnknotSafety    *rules,
                    UnknotAtlas           *atlas,
                    UnknotMuscle          *muscle,
                    UnknotSide             side,
                    UnknotSituation       *situation)
{
  UnknotPressCheck check = { .reason = { .code = UNKNOT_REASON_OUT_NEVER_PRESS } };
  gsize n;
  const UnknotUsualSpot *spots = unknot_muscle_get_spots (muscle, &n);

  if (unknot_muscle_get_press_test (muscle) == UNKNOT_PRESS_TEST_NONE)
    return check;
  if (is_closed (rules, situation, &check.reason))
    return check;

  prepare (situation, muscle, side);
  check.reason.code = UNKNOT_REASON_OUT_SPOT;
  for (gsize i = 0; i < n && !check.allowed; i++)
    if (spots[i].side == side && unknot_aspect_of (spots[i].view, side) == unknot_atlas_get_aspect (atlas))
      {
        check.allowed = try_spot (catalogue, rules, atlas, &spots[i], muscle, situation, &check);
        check.spot = spots[i];
      }

  return check;
}
