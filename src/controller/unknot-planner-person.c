/* What a person can do and wants at all: which hands they can use, whether everything is done on a chair, and what is
 * never to be offered. */

#include "unknot-planner-trial.h"

/* Nothing is offered against a wish; by id, or by ref for a technique as a whole. */
gboolean
unknot_trial_check_wish (UnknotTrial *self)
{
  const UnknotTechnique *technique = self->choice->technique;
  GHashTable *never = self->planner->situation->never;

  if (g_hash_table_contains (never, technique->id)
      || (technique->ref != NULL && technique->origin == UNKNOT_ORIGIN_BUILT_IN
          && g_hash_table_contains (never, technique->ref)))
    return unknot_trial_refuse (self, UNKNOT_REASON_OUT_WISH, NULL, 0);

  return TRUE;
}

/* What an own or added technique keeps within; itself where it is built in. */
static const UnknotTechnique *
get_base (const UnknotTrial *self)
{
  const UnknotTechnique *technique = self->choice->technique;
  const UnknotTechnique *base =
    technique->based_on != NULL ? unknot_catalogue_lookup (self->planner->catalogue, technique->based_on) : NULL;

  return base != NULL ? base : technique;
}

/* The hands that a technique needs here; on the way on a chair that may be fewer. */
static UnknotHands
get_hands (const UnknotChoice    *choice,
           const UnknotTechnique *technique)
{
  const UnknotPlace *place = unknot_technique_get_place (technique, choice->knot->knot->muscle, choice->slot);

  if (choice->chair)
    return technique->chair_hands;

  return place != NULL ? place->hands : technique->hands;
}

/* Where steps are done on one side and then on the other, each side needs its own hand. */
static gboolean
changes_sides (const UnknotTechnique *technique)
{
  for (guint i = 0; i < technique->steps->len; i++)
    if (unknot_technique_get_step (technique, i)->side == UNKNOT_STEP_SIDE_EACH)
      return TRUE;

  return FALSE;
}

/* The hands that must be there, as bits; 0 where one of the two will do. */
static guint
list_needed (const UnknotChoice    *choice,
             const UnknotTechnique *technique)
{
  UnknotSide side = choice->knot->knot->side;
  UnknotHands hands = get_hands (choice, technique);

  if (hands == UNKNOT_HANDS_NONE || hands == UNKNOT_HANDS_EITHER)
    return 0;
  if (hands == UNKNOT_HANDS_BOTH || choice->place == NULL || changes_sides (technique)
      || (side != UNKNOT_SIDE_LEFT && side != UNKNOT_SIDE_RIGHT))
    return UNKNOT_HANDS_ALL;

  return UNKNOT_HAND_BIT (hands == UNKNOT_HANDS_SAME ? side : unknot_side_mirror (side));
}

static const char *
name_hands (guint hands)
{
  if (hands == UNKNOT_HAND_BIT (UNKNOT_SIDE_LEFT))
    return "left";

  return hands == UNKNOT_HAND_BIT (UNKNOT_SIDE_RIGHT) ? "right" : "both";
}

/* Never with a hand that cannot be used; what somebody added needs no less than what it keeps within. */
gboolean
unknot_trial_check_hands (UnknotTrial *self)
{
  const UnknotTechnique *base = get_base (self);
  guint usable = self->planner->situation->hands;
  guint needed = list_needed (self->choice, self->choice->technique) | list_needed (self->choice, base);

  if ((needed & ~usable) != 0)
    return unknot_trial_refuse (self, UNKNOT_REASON_OUT_HANDS, name_hands (needed), 0);
  if (usable == 0 && get_hands (self->choice, base) == UNKNOT_HANDS_EITHER)
    return unknot_trial_refuse (self, UNKNOT_REASON_OUT_HANDS, "one", 0);

  return TRUE;
}

/* A technique with a way of its own on a chair is done so by those who do everything there, where it spares a hand that
 * cannot be used, and in a pregnancy, which nobody knows to be early (clinical.md D2, F9.11). */
void
unknot_trial_choose_way (UnknotTrial *self)
{
  const UnknotSituation *situation = self->planner->situation;
  UnknotChoice *choice = self->choice;

  choice->chair = FALSE;
  if (!choice->technique->has_chair)
    return;

  choice->chair = situation->seated || unknot_situation_has_condition (situation, UNKNOT_CONDITION_PREGNANCY)
                  || (list_needed (choice, choice->technique) & ~situation->hands) != 0;
}

gboolean
unknot_trial_check_seated (UnknotTrial *self)
{
  gboolean seated = self->choice->technique->seated && get_base (self)->seated;

  if (self->planner->situation->seated && !seated && !self->choice->chair)
    return unknot_trial_refuse (self, UNKNOT_REASON_OUT_SEATED, NULL, 0);

  return TRUE;
}

/* A way on a chair stands in for the floor only for those who do everything there (clinical.md F9.13). */
gboolean
unknot_trial_needs_floor (const UnknotTrial *self)
{
  return self->choice->technique->floor == UNKNOT_NEED_NEEDED
         && !(self->choice->chair && self->planner->situation->seated);
}
