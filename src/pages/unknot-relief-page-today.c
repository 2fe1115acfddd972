/* What stands before the plan on some days: one question, that nothing waits for. */

#include "unknot-relief-page-private.h"

#include <glib/gi18n.h>

#include "unknot-next-day.h"
#include "unknot-quiet.h"
#include "unknot-soreness-dialog.h"

static UnknotQuiet
choose (UnknotReliefPage *self)
{
  g_autoptr (GArray) left = NULL;

  if (!self->questions)
    return UNKNOT_QUIET_NONE;

  left = unknot_profile_list_left (self->profile);
  return unknot_quiet_choose (self->knots, (const UnknotTime *) left->data, left->len,
                              unknot_relief_page_get_now (self));
}

static const char *
get_words (UnknotQuiet question)
{
  switch (question)
    {
    case UNKNOT_QUIET_SORENESS:
      return _("How sore is it from your last session?");
    case UNKNOT_QUIET_TODAY:
      return _("How much does it hurt now?");
    case UNKNOT_QUIET_WEEK:
      return _("How was your week?");
    case UNKNOT_QUIET_NONE:
    default:
      return "";
    }
}

/* Of several knots, the one that the plan is for first: it is the worst. */
static void
ask_pain (UnknotReliefPage *self)
{
  UnknotKnot *knot = self->chosen != NULL && self->chosen->len > 0 ? g_ptr_array_index (self->chosen, 0) : NULL;

  gtk_widget_activate_action (GTK_WIDGET (self), "win.log", "s", knot != NULL ? unknot_knot_get_uuid (knot) : "");
}

static void
answer_cb (UnknotReliefPage *self)
{
  g_autoptr (GPtrArray) asked = NULL;

  switch (choose (self))
    {
    case UNKNOT_QUIET_SORENESS:
      asked = unknot_next_day_list (self->knots, unknot_relief_page_get_now (self));
      adw_dialog_present (unknot_soreness_dialog_new (self->knots, asked, unknot_map_bodies_get_anatomy (self->bodies)),
                          GTK_WIDGET (self));
      break;
    case UNKNOT_QUIET_TODAY:
      ask_pain (self);
      break;
    case UNKNOT_QUIET_WEEK:
      gtk_widget_activate_action (GTK_WIDGET (self), "win.week", NULL);
      break;
    case UNKNOT_QUIET_NONE:
    default:
      unknot_relief_page_show_today (self);
      break;
    }
}

static void
leave_cb (UnknotReliefPage *self)
{
  unknot_profile_add_left (self->profile, unknot_relief_page_get_now (self));
  gtk_widget_set_visible (self->next_day, FALSE);
  gtk_widget_child_focus (GTK_WIDGET (self->plan_box), GTK_DIR_TAB_FORWARD);
}

/**
 * unknot_relief_page_init_today:
 * @self: a relief page with its template
 *
 * Listens to the question's buttons.
 */
void
unknot_relief_page_init_today (UnknotReliefPage *self)
{
  self->questions = TRUE;
  g_signal_connect_object (self->next_day_answer, "clicked", G_CALLBACK (answer_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->next_day_leave, "clicked", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_relief_page_show_today:
 * @self: a relief page with its sources
 *
 * Shows the question that belongs to this day, if there is one.
 */
void
unknot_relief_page_show_today (UnknotReliefPage *self)
{
  UnknotQuiet question = choose (self);

  adw_action_row_set_subtitle (self->next_day_row, get_words (question));
  gtk_widget_set_visible (self->next_day, question != UNKNOT_QUIET_NONE);
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

  self->questions = questions;
  if (self->knots != NULL)
    unknot_relief_page_show_today (self);
}
