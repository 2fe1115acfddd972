/* The week of the plan: which days have what, and the look back that is due. */

#include "unknot-relief-page-private.h"

#include "unknot-week-pane.h"

static UnknotReviewSources
get_sources (UnknotReliefPage *self)
{
  return (UnknotReviewSources) {
    self->catalogue, self->safety, self->profile, unknot_knots_get_journal (self->knots),
  };
}

static gboolean
is_week_shown (UnknotReliefPage *self)
{
  return g_strcmp0 (adw_toggle_group_get_active_name (self->view_group), "week") == 0;
}

/* What is not shown is not worked out. */
static void
show_week (UnknotReliefPage *self)
{
  UnknotReviewSources sources;
  g_autoptr (UnknotWeekPlan) week = NULL;

  if (self->plan == NULL || !is_week_shown (self))
    return;

  sources = get_sources (self);
  week = unknot_week_plan_new (&sources, (UnknotKnot **) self->chosen->pdata, self->chosen->len, self->plan->level,
                               self->first_weekday, unknot_relief_page_get_now (self));
  unknot_week_pane_set_week (self->week_pane, week);
  unknot_week_pane_set_review (self->week_pane, self->review);
}

static void
view_changed_cb (UnknotReliefPage *self)
{
  gtk_stack_set_visible_child_name (self->views, is_week_shown (self) ? "week" : "plan");
  show_week (self);
  if (self->plan != NULL)
    unknot_relief_page_show_start (self);
}

static void
review_opened_cb (UnknotReliefPage *self)
{
  adw_toggle_group_set_active_name (self->view_group, "week");
}

/* Answered are the questions when the person has gone through them, not when they come. */
static void
ask_questions (UnknotReliefPage *self,
               const char       *action)
{
  g_clear_pointer (&self->asked_review, unknot_review_unref);
  self->asked_review = unknot_review_ref (self->review);
  g_set_str (&self->asked_action, action);
  self->asked = unknot_relief_page_get_now (self);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.safety", NULL);
}

/* Who reads about it has not been asked yet: the review stays. */
static void
review_action_cb (UnknotReliefPage *self,
                  const char       *action)
{
  UnknotReviewSources sources = get_sources (self);

  if (g_str_equal (action, "change") || g_str_equal (action, "keep"))
    unknot_review_answer (&sources, self->review, action, unknot_relief_page_get_now (self));
  else if (g_str_equal (action, "read"))
    unknot_relief_page_show_card (self, unknot_catalogue_lookup (self->catalogue, "professional"));
  else
    ask_questions (self, action);
}

/**
 * unknot_relief_page_init_week:
 * @self: a relief page with its template
 *
 * Listens to the switch, and to what the person does with a look back.
 */
void
unknot_relief_page_init_week (UnknotReliefPage *self)
{
  self->first_weekday = 1;
  g_signal_connect_object (self->view_group, "notify::active-name", G_CALLBACK (view_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->review_row, "activated", G_CALLBACK (review_opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->week_pane, "review-action", G_CALLBACK (review_action_cb), self, G_CONNECT_SWAPPED);
  view_changed_cb (self);
}

/**
 * unknot_relief_page_settle_review:
 * @self: a relief page with its sources
 *
 * Notes that the questions of a look back were answered, once they were.
 */
void
unknot_relief_page_settle_review (UnknotReliefPage *self)
{
  UnknotReviewSources sources = get_sources (self);
  g_autoptr (UnknotReview) review = NULL;
  UnknotTime answered;

  if (self->asked_review == NULL || !unknot_profile_get_safety_time (self->profile, &answered)
      || answered.milliseconds < self->asked.milliseconds)
    return;

  review = g_steal_pointer (&self->asked_review);
  unknot_review_answer (&sources, review, self->asked_action, answered);
}

/**
 * unknot_relief_page_show_week:
 * @self: a relief page with a plan
 *
 * Shows the week if it is looked at, and on the plan that a look back waits for an answer.
 */
void
unknot_relief_page_show_week (UnknotReliefPage *self)
{
  UnknotReviewSources sources = get_sources (self);
  g_autofree char *title = NULL;
  gboolean waits;

  g_clear_pointer (&self->review, unknot_review_unref);
  self->review = unknot_review_choose (&sources, (UnknotKnot **) self->chosen->pdata, self->chosen->len,
                                       unknot_relief_page_get_now (self));
  waits = self->review != NULL && (self->review->kind >= UNKNOT_REVIEW_TWO_WEEKS || self->review->check_due);
  if (waits)
    title = unknot_review_dup_title (self->review);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->review_row), title != NULL ? title : "");
  gtk_widget_set_visible (self->review_list, title != NULL);
  show_week (self);
}
