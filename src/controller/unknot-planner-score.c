/* What is better: clinical.md F5. Ranking is done inside each slot. */

#include "unknot-effect.h"
#include "unknot-planner-private.h"

static double
get_base (const UnknotPlanner   *self,
          const UnknotTechnique *technique)
{
  const double *base = technique->ref != NULL ? g_hash_table_lookup (self->choosing->base_of, technique->ref) : NULL;

  return base != NULL ? *base : self->choosing->base[technique->kind];
}

static double
get_fit (const UnknotPlanner *self,
         const UnknotPlace   *place)
{
  if (place == NULL || place->order > (int) G_N_ELEMENTS (self->choosing->fit))
    return 0;

  return self->choosing->fit[place->order - 1];
}

/* Pressing the muscle brought the pain that the person knows: it is the one that sends it there. */
static double
get_match (const UnknotPlanner *self,
           const UnknotChoice  *choice)
{
  return choice->place != NULL && choice->knot->knot->matched ? self->choosing->match : 0;
}

/* Nothing at all is as simple as hands, a ball or a wall. */
static double
get_handling (const UnknotPlanner *self,
              const UnknotChoice  *choice)
{
  const UnknotTechnique *technique = choice->technique;
  guint simple = UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_SOFT_BALL) |
                 UNKNOT_TOOL_BIT (UNKNOT_TOOL_TENNIS_BALL) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_WALL);
  double score = 0;

  if ((choice->tools & ~simple) == 0 && technique->helper != UNKNOT_NEED_NEEDED)
    score += self->choosing->simple_tool;
  if (technique->floor == UNKNOT_NEED_NEEDED)
    score += self->choosing->floor;
  if (technique->helper == UNKNOT_NEED_NEEDED)
    score += self->choosing->helper;

  return score;
}

/* What a technique gets at the stage of its knot. */
double
unknot_planner_get_stage_points (const UnknotPlanner *self,
                                 const UnknotChoice  *choice)
{
  UnknotKind kind = choice->technique->kind;
  UnknotStage stage = choice->knot->stage;
  const char *ref = choice->technique->ref;
  const double *own = ref != NULL ? g_hash_table_lookup (self->choosing->stage_of, ref) : NULL;

  if (own != NULL)
    return own[stage];

  if (kind == UNKNOT_KIND_STRENGTH && stage == UNKNOT_STAGE_EARLY
      && choice->knot->knot->days < self->choosing->strength_bonus_day)
    return 0;

  return self->choosing->stages[stage][kind];
}

static double
get_pain (const UnknotPlanner *self,
          UnknotKind           kind)
{
  double score = 0;

  if (self->worst_pain <= self->choosing->little_pain_up_to)
    score += self->choosing->little_pain[kind];
  if (self->worst_pain >= self->choosing->strong_pain_from)
    score += self->choosing->strong_pain[kind];

  return score;
}

static int
get_wish (const UnknotSituation *situation,
          const UnknotTechnique *technique)
{
  gpointer preference = NULL;

  /* A copy is liked by itself, or else as its original. */
  if (technique->origin != UNKNOT_ORIGIN_BUILT_IN
      && g_hash_table_lookup_extended (situation->preference, technique->id, NULL, &preference))
    return CLAMP (GPOINTER_TO_INT (preference), -1, 1);
  if (technique->ref == NULL
      || !g_hash_table_lookup_extended (situation->preference, technique->ref, NULL, &preference))
    preference = g_hash_table_lookup (situation->preference, technique->id);

  return CLAMP (GPOINTER_TO_INT (preference), -1, 1);
}

/* How much a technique is wished. Warm and cold in turn is liked, or not, for each of its halves too. */
int
unknot_planner_get_preference (const UnknotPlanner   *self,
                               const UnknotTechnique *technique)
{
  const UnknotTechnique *heat = unknot_catalogue_lookup_ref (self->catalogue, UNKNOT_PLANNER_HEAT);
  const UnknotTechnique *cold = unknot_catalogue_lookup_ref (self->catalogue, UNKNOT_PLANNER_COLD);
  int wish = get_wish (self->situation, technique);

  if (g_strcmp0 (technique->ref, UNKNOT_PLANNER_CONTRAST) != 0 || wish != 0 || heat == NULL || cold == NULL)
    return wish;

  return get_wish (self->situation, heat) + get_wish (self->situation, cold);
}

/* Without sessions the effect is the usual one, so that nothing gains by never having been tried. It is the shrunk
 * effect and not the cautious end of its range (clinical.md F5): else what does nothing, but often, would stay before
 * what helps and was hardly tried. */
static double
get_response (const UnknotPlanner *self,
              const UnknotChoice  *choice)
{
  const UnknotChoosing *choosing = self->choosing;
  const UnknotTechnique *technique = choice->technique;
  const UnknotSituationPast *past = unknot_situation_get_past (self->situation, technique->id,
                                                               choice->knot->knot->muscle);
  double score = CLAMP (-unknot_effect_to_choose (past).shown, -choosing->response_limit, choosing->response_limit);

  if (past != NULL && past->soreness_next_day > choosing->soreness_limit)
    score += choosing->soreness * (past->soreness_next_day - choosing->soreness_limit);
  if (past != NULL && technique->kind == UNKNOT_KIND_PRESSURE
      && past->sessions_this_week > choosing->variety_sessions)
    score += choosing->variety;

  return score + unknot_planner_get_preference (self, technique);
}

/* How good a choice is; unknot_planner_allows() has been asked before. */
double
unknot_planner_score (const UnknotPlanner *self,
                      const UnknotChoice  *choice)
{
  double score = get_base (self, choice->technique);

  score += get_fit (self, choice->place);
  score += get_match (self, choice);
  score += get_handling (self, choice);
  score += unknot_planner_get_stage_points (self, choice);
  score += get_pain (self, choice->technique->kind);
  score += get_response (self, choice);
  if (choice->caution)
    score += self->choosing->caution;

  return score;
}
