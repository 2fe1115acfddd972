/* What opens a session and what closes it, once for all knots (clinical.md F6). */

#include "unknot-aftermath.h"
#include "unknot-planner-private.h"

#define HOURS_OF_DAY 24

/* Fills in the choice of something that is not for one muscle. */
static gboolean
choose_named (const UnknotPlanner     *self,
              const char              *name,
              UnknotSlot               slot,
              const UnknotPlannerKnot *knot,
              UnknotChoice            *choice)
{
  UnknotReason reason;

  *choice = (UnknotChoice) { .technique = unknot_catalogue_lookup_ref (self->catalogue, name), .knot = knot,
                             .slot = slot };
  if (choice->technique == NULL || !unknot_planner_admits (self, choice, &reason))
    return FALSE;

  choice->score = unknot_planner_score (self, choice);

  return TRUE;
}

static UnknotPlanItem *
add_choice (UnknotPlannerSession *session,
            const UnknotChoice   *choice,
            int                   seconds)
{
  g_autoptr (GArray) choices = g_array_new (FALSE, FALSE, sizeof (UnknotChoice));

  g_array_append_vals (choices, choice, 1);

  return unknot_planner_add_best (session, choices, seconds, seconds, TRUE);
}

/* Something that is not for one muscle: breathing, movement, walking, warmth, cold. */
UnknotPlanItem *
unknot_planner_add_named (UnknotPlannerSession *session,
                          const char           *name,
                          UnknotSlot            slot,
                          int                   seconds)
{
  UnknotChoice choice;

  if (seconds <= 0
      || !choose_named (session->planner, name, slot, unknot_planner_get_knot (session->planner, 0), &choice))
    return NULL;

  return add_choice (session, &choice, seconds);
}

/* The worst knot on a muscle that lies so near the skin that a rub makes sense. */
static gboolean
choose_rub (const UnknotPlanner *self,
            UnknotChoice        *choice)
{
  char **muscles = self->choosing->rub_muscles;

  for (guint i = 0; i < self->knots->len; i++)
    {
      const UnknotPlannerKnot *knot = unknot_planner_get_knot (self, i);

      if (g_strv_contains ((const char * const *) muscles, knot->knot->muscle))
        return choose_named (self, UNKNOT_PLANNER_RUB, UNKNOT_SLOT_AFTER, knot, choice);
    }

  return FALSE;
}

/* Warmth, or for an old stiffness warm and cold in turn, whichever is better; the other is its swap. A person who
 * wishes for a rub more than for warmth gets the rub at the end, as both in one session burn. */
void
unknot_planner_add_warmth (UnknotPlannerSession *session)
{
  static const char * const names[] = { UNKNOT_PLANNER_HEAT, UNKNOT_PLANNER_CONTRAST };
  const UnknotPlanner *self = session->planner;
  g_autoptr (GArray) choices = g_array_new (FALSE, FALSE, sizeof (UnknotChoice));
  UnknotChoice rub;
  UnknotPlanItem *item;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      UnknotChoice choice;

      if (choose_named (self, names[i], UNKNOT_SLOT_OPENER, unknot_planner_get_knot (self, 0), &choice))
        g_array_append_val (choices, choice);
    }
  if (choices->len == 0)
    return;

  g_array_sort (choices, unknot_planner_compare_choices);
  if (choose_rub (self, &rub) && rub.score > g_array_index (choices, UnknotChoice, 0).score)
    return;

  item = unknot_planner_add_best (session, choices, G_MAXINT, G_MAXINT, TRUE);
  for (guint i = 1; i < choices->len && item != NULL; i++)
    {
      UnknotPlanItem *swap = unknot_planner_make_item (self, &g_array_index (choices, UnknotChoice, i), G_MAXINT);

      if (swap == NULL)
        continue;
      swap->serves = item->serves;
      unknot_planner_explain_swap (item, swap);
      g_ptr_array_add (item->swaps, swap);
    }
}

/* Soreness counts for as long as it can close what caused it; what is older is over. */
static gboolean
is_recent (const UnknotPlanner       *self,
           const UnknotSituationPast *past)
{
  const int *days = self->choosing->sore_days;

  return past->hours_since < days[G_N_ELEMENTS (self->choosing->sore_days) - 1] * HOURS_OF_DAY;
}

static gboolean
was_sore (const UnknotPlanner *self)
{
  for (guint i = 0; i < self->situation->history->len; i++)
    {
      const UnknotSituationPast *past = g_ptr_array_index (self->situation->history, i);
      UnknotAftermath aftermath = unknot_aftermath_of (past, self->choosing);

      if (aftermath != UNKNOT_AFTERMATH_FINE && aftermath != UNKNOT_AFTERMATH_WORSE && is_recent (self, past)
          && g_str_equal (past->muscle, unknot_planner_get_knot (self, 0)->knot->muscle))
        return TRUE;
    }

  return FALSE;
}

/* After the last time was sore, cold may follow the session; else a rub, where nothing warm came before. */
void
unknot_planner_add_after (UnknotPlannerSession *session)
{
  UnknotChoice rub;
  UnknotReason reason;

  if (was_sore (session->planner)
      && unknot_planner_add_named (session, UNKNOT_PLANNER_COLD, UNKNOT_SLOT_AFTER, G_MAXINT) != NULL)
    return;
  if (choose_rub (session->planner, &rub)
      && unknot_planner_admits_beside (session->plan, rub.technique, &reason))
    add_choice (session, &rub, G_MAXINT);
}
