/* What stands before the plan on some days: one question, that nothing waits for. */

#include "unknot-relief-page-private.h"

/**
 * unknot_relief_page_show_today:
 * @self: a relief page with its sources
 *
 * Shows the question that belongs to this day, if there is one. Of several knots, it is about the one that the plan is for
 * first: it is the worst.
 */
void
unknot_relief_page_show_today (UnknotReliefPage *self)
{
  UnknotKnot *knot = self->chosen != NULL && self->chosen->len > 0 ? g_ptr_array_index (self->chosen, 0) : NULL;

  unknot_quiet_card_set_knot (self->quiet, knot != NULL ? unknot_knot_get_uuid (knot) : NULL);
  unknot_quiet_card_update (self->quiet);
}

/**
 * unknot_relief_page_set_questions:
 * @self: a relief page
 * @questions: whether the person wants to be asked now and then
 *
 * Lets the page ask, or not at all.
 */
void
unknot_relief_page_set_questions (UnknotReliefPage *self,
                                  gboolean          questions)
{
  g_return_if_fail (UNKNOT_IS_RELIEF_PAGE (self));

  unknot_quiet_card_set_questions (self->quiet, questions);
}
