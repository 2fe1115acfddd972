/* What the week pane may have to say. */

#include "scenes.h"
#include "unknot-week-pane.h"

enum
{
  PLAIN,
  FLARE,
  CHANGE,
  SOMEONE,
  MAINTENANCE,
};

/* What no journal of a few lines brings about: the looks back of weeks, made up. */
static void
make_up (UnknotReview *review,
         int           scene)
{
  switch (scene)
    {
    case FLARE:
      review->kind = UNKNOT_REVIEW_FLARE;
      review->flare = TRUE;
      review->flare_days = 3;
      review->check_due = TRUE;
      review->usual = 4;
      review->recent = 6.5;
      break;
    case CHANGE:
      review->kind = UNKNOT_REVIEW_TWO_WEEKS;
      review->weeks = 2;
      review->trend = (UnknotTrend) { UNKNOT_JUDGEMENT_UNCLEAR, 12, 14, 5.3, 5.1, 0, 0 };
      g_set_str (&review->swap_name, "Ball on the wall");
      break;
    case SOMEONE:
      review->kind = UNKNOT_REVIEW_SEE_SOMEONE;
      review->weeks = 5;
      review->trend = (UnknotTrend) { UNKNOT_JUDGEMENT_UNCLEAR, 29, 35, 5.3, 5.1, 0, 0 };
      break;
    case MAINTENANCE:
      review->kind = UNKNOT_REVIEW_MAINTENANCE;
      review->reasons = UNKNOT_REVIEW_REASON_BETTER;
      review->trend = (UnknotTrend) { UNKNOT_JUDGEMENT_BETTER, 40, 49, 6, 2.4, 0, 0 };
      break;
    case PLAIN:
    default:
      review->kind = UNKNOT_REVIEW_ADVANCED;
      break;
    }
}

static void
add_days (UnknotWeekPlan *week)
{
  guint today = unknot_week_plan_get_today (week);

  for (guint i = 0; i < today; i += 2)
    {
      week->days[i].done = UNKNOT_FAMILY_BIT (UNKNOT_FAMILY_PRESSURE) | UNKNOT_FAMILY_BIT (UNKNOT_FAMILY_STRETCH);
      week->days[i].n_sessions = 1;
    }
}

/* The knot that is easing for who keeps it up, else one that the plan has just begun with. The pane stands on its own, as
 * wide as it is in the page. */
static GtkWidget *
week_pane (const UnknotPicturesWorld *world,
           const UnknotPicturesScene *scene)
{
  UnknotContext *context = world->context;
  UnknotKnots *knots = unknot_context_get_knots (context);
  UnknotKnot *knot = unknot_knots_get_knot (knots, scene->which == MAINTENANCE ? 0 : 1);
  UnknotReviewSources sources = {
    unknot_context_get_catalogue (context), unknot_context_get_safety (context), unknot_context_get_profile (context),
    unknot_context_get_journal (context),
  };
  UnknotTime now = unknot_stamper_get_time (unknot_context_get_stamper (context));
  g_autoptr (UnknotWeekPlan) week = unknot_week_plan_new (&sources, &knot, 1, UNKNOT_LEVEL_OPEN, 1, now);
  g_autoptr (UnknotReview) review = unknot_review_new (&sources, knot, now);
  GtkWidget *pane = unknot_week_pane_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  add_days (week);
  week->flare = scene->which == FLARE;
  make_up (review, scene->which);
  unknot_week_pane_set_week (UNKNOT_WEEK_PANE (pane), week);
  unknot_week_pane_set_review (UNKNOT_WEEK_PANE (pane), review);
  gtk_widget_set_margin_top (pane, 18);
  gtk_widget_set_margin_bottom (pane, 18);
  gtk_widget_set_margin_start (pane, 12);
  gtk_widget_set_margin_end (pane, 12);
  adw_clamp_set_child (ADW_CLAMP (clamp), pane);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);

  return scrolled;
}

const UnknotPicturesScene unknot_pictures_week_scenes[] = {
  { "week", week_pane, PLAIN },
  { "week-flare", week_pane, FLARE },
  { "week-change", week_pane, CHANGE },
  { "week-someone", week_pane, SOMEONE },
  { "week-maintenance", week_pane, MAINTENANCE },
  { NULL },
};
