/* The week pane: what it shows of a week and of a look back, and what can be done with it. */

#include "page-fixture.h"

#include "unknot-week-cell.h"
#include "unknot-week-pane.h"

typedef struct
{
  PageFixture page;
  UnknotReviewSources sources;
  UnknotKnot *knot;
  GtkWidget *window;
  UnknotWeekPane *pane;
  char *action;
} Fixture;

static void
action_cb (UnknotWeekPane *pane,
           const char     *action,
           Fixture        *fixture)
{
  g_set_str (&fixture->action, action);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  PageFixture *page = &fixture->page;

  page_fixture_init (page);
  fake_stamper_set (&page->stamper, "2026-11-02T20:00:00+01:00");
  fixture->knot = page_fixture_mark (page, "rhomboids", UNKNOT_SIDE_LEFT, 5);
  fixture->sources = (UnknotReviewSources) { page->catalogue, page->safety, page->profile, page->journal };
  fixture->pane = UNKNOT_WEEK_PANE (unknot_week_pane_new ());
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->pane));
  g_signal_connect (fixture->pane, "review-action", G_CALLBACK (action_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_free (fixture->action);
  page_fixture_clear (&fixture->page);
}

static void
live_day (Fixture *fixture,
          int      pain)
{
  UnknotSessionKnot knot = { unknot_knot_get_uuid (fixture->knot), "rhomboids", UNKNOT_SIDE_LEFT, pain, pain };
  UnknotSessionItem items[] = { { "ball-wall", "rhomboids", 60 }, { "self-hug", "rhomboids", 45 } };
  UnknotSessionRecord record = { &knot, 1, items, G_N_ELEMENTS (items), UNKNOT_FEEL_RIGHT, NULL, FALSE, NULL };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&record, &fixture->page.stamper.stamper);

  g_assert_true (unknot_journal_add (fixture->page.journal, entry, NULL));
  fake_stamper_pass (&fixture->page.stamper, 24 * 60);
}

static void
show (Fixture *fixture)
{
  UnknotTime now = fixture->page.stamper.now;
  g_autoptr (UnknotWeekPlan) week =
    unknot_week_plan_new (&fixture->sources, &fixture->knot, 1, UNKNOT_LEVEL_OPEN, 1, now);
  g_autoptr (UnknotReview) review = unknot_review_new (&fixture->sources, fixture->knot, now);

  unknot_week_pane_set_week (fixture->pane, week);
  unknot_week_pane_set_review (fixture->pane, review);
}

/* The first widget of a type that is shown, in reading order, after @skip others. */
static GtkWidget *
find (GtkWidget *widget,
      GType      type,
      int       *skip)
{
  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (*skip)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, skip);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
find_nth (Fixture *fixture,
          GType    type,
          int      n)
{
  return find (GTK_WIDGET (fixture->pane), type, &n);
}

static gboolean
has_text (Fixture    *fixture,
          const char *text)
{
  GtkWidget *label;

  for (int i = 0; (label = find_nth (fixture, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (g_str_equal (gtk_label_get_label (GTK_LABEL (label)), text))
      return TRUE;

  return FALSE;
}

static void
test_new_destroy (void)
{
  GtkWidget *pane = g_object_ref_sink (unknot_week_pane_new ());

  g_assert_finalize_object (pane);
}

static void
test_week (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *today;
  GtkWidget *tomorrow;

  live_day (fixture, 5);
  show (fixture);
  g_assert_nonnull (find_nth (fixture, UNKNOT_TYPE_WEEK_CELL, 6));
  g_assert_null (find_nth (fixture, UNKNOT_TYPE_WEEK_CELL, 7));
  today = find_nth (fixture, UNKNOT_TYPE_WEEK_CELL, 1);
  tomorrow = find_nth (fixture, UNKNOT_TYPE_WEEK_CELL, 2);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (today)));
  g_assert_true (gtk_widget_has_css_class (today, "today"));
  g_assert_false (gtk_widget_has_css_class (tomorrow, "today"));
  g_assert_true (has_text (fixture, "Step 1 of 5"));
  g_assert_true (has_text (fixture, "Every other day"));
  g_assert_false (has_text (fixture, "Done"));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (tomorrow), TRUE);
  g_assert_true (has_text (fixture, "Wednesday, 4 November"));
  g_assert_true (has_text (fixture, "Planned"));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_nth (fixture, UNKNOT_TYPE_WEEK_CELL, 0)), TRUE);
  g_assert_true (has_text (fixture, "Done"));
  g_assert_false (has_text (fixture, "Every other day"));

  /* The same day again: what was chosen stays; the next day: today */
  show (fixture);
  g_assert_true (has_text (fixture, "Monday, 2 November"));
  fake_stamper_pass (&fixture->page.stamper, 24 * 60);
  show (fixture);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (tomorrow)));
}

static void
test_review (Fixture       *fixture,
             gconstpointer  data)
{
  show (fixture);
  g_assert_false (has_text (fixture, "_Change the Plan"));
  for (int day = 0; day < 14; day++)
    live_day (fixture, 5);
  show (fixture);
  g_assert_true (has_text (fixture, "2 Weeks In: No Clear Change"));
  g_assert_null (fixture->action);
  gtk_widget_activate_action (GTK_WIDGET (fixture->pane), "week.review", "s", "change");
  g_assert_cmpstr (fixture->action, ==, "change");

  unknot_week_pane_set_review (fixture->pane, NULL);
  g_assert_false (has_text (fixture, "2 Weeks In: No Clear Change"));
}

/* Who should have it looked at finds the questions, and beside them who can help. */
static void
test_see_someone (Fixture       *fixture,
                  gconstpointer  data)
{
  for (int day = 0; day < 42; day++)
    live_day (fixture, 5);
  show (fixture);
  g_assert_true (has_text (fixture, "_Safety Questions"));
  g_assert_true (has_text (fixture, "Who Can _Help"));
}

/* That it went on is news, no card. */
static void
test_news (Fixture       *fixture,
           gconstpointer  data)
{
  for (int day = 0; day < 5; day++)
    live_day (fixture, 5);
  fake_stamper_pass (&fixture->page.stamper, -24 * 60);
  show (fixture);
  g_assert_true (has_text (fixture, "One Step On"));
  g_assert_true (has_text (fixture, "Step 2 of 5"));
  g_assert_null (find_nth (fixture, GTK_TYPE_BUTTON, 7));
}

static double
get_x (Fixture    *fixture,
       const char *text)
{
  graphene_point_t place = { 0 };
  GtkWidget *label = NULL;

  for (guint i = 0; label == NULL; i++)
    {
      GtkWidget *other = find_nth (fixture, GTK_TYPE_LABEL, i);

      g_assert_nonnull (other);
      if (g_str_equal (gtk_label_get_label (GTK_LABEL (other)), text))
        label = other;
    }
  g_assert_true (gtk_widget_compute_point (label, GTK_WIDGET (fixture->pane), &place, &place));

  return place.x;
}

/* Rows as long as a large window is wide are hard to read across. */
static void
test_beside (Fixture       *fixture,
             gconstpointer  data)
{
  gboolean narrow;

  show (fixture);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 980, 600);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (gtk_widget_get_width (GTK_WIDGET (fixture->pane)) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_object_get (fixture->pane, "narrow", &narrow, NULL);
  g_assert_true (narrow);
  g_assert_cmpfloat (get_x (fixture, "The Plan"), ==, get_x (fixture, "This Week"));

  g_object_set (fixture->pane, "narrow", FALSE, NULL);
  while (get_x (fixture, "The Plan") == get_x (fixture, "This Week"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpfloat (get_x (fixture, "The Plan"), >, 500);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/week-pane/new-destroy", test_new_destroy);
  g_test_add ("/week-pane/week", Fixture, NULL, set_up, test_week, tear_down);
  g_test_add ("/week-pane/review", Fixture, NULL, set_up, test_review, tear_down);
  g_test_add ("/week-pane/see-someone", Fixture, NULL, set_up, test_see_someone, tear_down);
  g_test_add ("/week-pane/beside", Fixture, NULL, set_up, test_beside, tear_down);
  g_test_add ("/week-pane/news", Fixture, NULL, set_up, test_news, tear_down);

  return g_test_run ();
}
