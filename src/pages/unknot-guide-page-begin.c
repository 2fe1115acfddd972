/* What a session in the guide begins with: its knots, its clock, and how much they hurt now. */

#include "unknot-guide-page-private.h"

#include "unknot-guide-words.h"

/**
 * unknot_guide_page_set_knots:
 * @self: a page
 * @knots: (nullable): a list of [class@Knot], those that the session is for
 *
 * Says where ball, hand and tool belong on the pictures: on the knot that a technique is for, else on the first.
 */
void
unknot_guide_page_set_knots (UnknotGuidePage *self,
                             GListModel      *knots)
{
  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  if (g_set_object (&self->knots, knots))
    unknot_guide_page_show_picture (self);
}

/**
 * unknot_guide_page_set_safety:
 * @self: a page
 * @safety: (nullable): the rules, with the words of the signs to stop at once; must outlive the page
 *
 * Says what *Stop* can ask about.
 */
void
unknot_guide_page_set_safety (UnknotGuidePage    *self,
                              const UnknotSafety *safety)
{
  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  unknot_stop_question_set_safety (self->stop_question, safety);
}

/**
 * unknot_guide_page_set_clock:
 * @self: a page
 * @clock: what to ask for the time
 * @user_data: what to give it
 *
 * Takes another clock than the machine's, before the session begins.
 */
void
unknot_guide_page_set_clock (UnknotGuidePage  *self,
                             UnknotGuideClock  clock,
                             gpointer          user_data)
{
  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  self->clock = clock;
  self->clock_data = user_data;
}

/**
 * unknot_guide_page_ask:
 * @self: a page
 * @place: a place whose pain of now is asked for before the session begins, in words
 *
 * Asks about one more place.
 */
void
unknot_guide_page_ask (UnknotGuidePage *self,
                       const char      *place)
{
  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  unknot_pain_question_add_place (self->question, place);
}

/**
 * unknot_guide_page_begin:
 * @self: a page
 *
 * Begins the session. Where there are places to ask about it begins when the person has answered or has passed it over.
 */
void
unknot_guide_page_begin (UnknotGuidePage *self)
{
  gboolean asks, restored;

  g_return_if_fail (UNKNOT_IS_GUIDE_PAGE (self));

  restored = unknot_guide_get_state (self->guide) == UNKNOT_GUIDE_STATE_PAUSED;
  asks = !self->asked && unknot_pain_question_get_n (self->question) > 0;
  gtk_widget_set_visible (self->not_now, asks);
  gtk_widget_set_visible (GTK_WIDGET (self->explanation), !asks);
  gtk_widget_set_visible (GTK_WIDGET (self->steps), !asks);
  gtk_stack_set_visible_child_name (self->stack, asks ? "ask" : "guide");
  if (asks)
    return;

  gtk_widget_grab_focus (GTK_WIDGET (self->pause));
  unknot_guide_start (self->guide, unknot_guide_page_get_now (self));
  /* Where it was left. */
  if (restored)
    {
      g_autofree char *words = unknot_guide_words_spoken (unknot_guide_get_course (self->guide));

      unknot_guide_page_say (self, words);
    }
}

/**
 * unknot_guide_page_get_pain_before:
 * @self: a page
 * @place: number of a place, in the order in which they were asked about
 *
 * Returns: the answer to how much it hurts now, 0-10; -1 for none
 */
int
unknot_guide_page_get_pain_before (UnknotGuidePage *self,
                                   guint            place)
{
  g_return_val_if_fail (UNKNOT_IS_GUIDE_PAGE (self), -1);

  return unknot_pain_question_get_pain (self->question, place);
}
