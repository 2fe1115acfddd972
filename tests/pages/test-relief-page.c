#include "unknot-quiet-card.h"
#include "unknot-relief-page.h"

#include "../knot-list.h"
#include "page-fixture.h"
#include "unknot-knot-choice.h"
#include "unknot-pain-chooser.h"
#include "unknot-plan-card.h"
#include "unknot-safety-questions.h"
#include "unknot-week-pane.h"

/* A relief page in a window with a knot that can be planned for. */
typedef struct
{
  PageFixture data;
  UnknotFigureStudio *studio;
  UnknotReliefPage *page;
  UnknotKnot *knot;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GFile) figures = page_fixture_folder ("figures");
  UnknotReliefSources sources;

  page_fixture_init (&fixture->data);
  unknot_profile_set_tools (fixture->data.profile, (const char *[]) { "hands", "wall", "chair", NULL });
  unknot_profile_answer_safety (fixture->data.profile, (const char *[]) { "RF01", NULL }, (const char *[]) { NULL },
                                fixture->data.stamper.now);
  fixture->knot = page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 5);
  fixture->studio = unknot_figure_studio_new (figures);
  fixture->page = g_object_new (UNKNOT_TYPE_RELIEF_PAGE, NULL);
  sources = (UnknotReliefSources) {
    fixture->data.bodies, fixture->data.catalogue, fixture->data.safety, fixture->data.knots, fixture->data.profile,
    fixture->studio,
  };
  unknot_relief_page_set_sources (fixture->page, &sources);
  fixture->window = present_in_window (fixture->page);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->page), (gpointer *) &fixture->page);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  run_pending ();
  g_assert_null (fixture->page);
  g_object_unref (fixture->studio);
  page_fixture_clear (&fixture->data);
}

/* The plan that is there once everything that is due has run. */
static UnknotPlan *
get_plan (Fixture *fixture)
{
  run_pending ();
  return unknot_relief_page_get_plan (fixture->page);
}

static void
choose (Fixture    *fixture,
        UnknotKnot *first,
        UnknotKnot *second)
{
  g_autoptr (GPtrArray) knots = knot_list (first, second);

  unknot_relief_page_set_knots (fixture->page, knots);
}

static gboolean
plan_uses (UnknotPlan *plan,
           const char *technique)
{
  for (guint i = 0; i < plan->items->len; i++)
    if (g_str_equal (unknot_plan_get_item (plan, i)->technique->id, technique))
      return TRUE;

  return FALSE;
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_true (unknot_knots_remove (fixture->data.knots, fixture->knot, NULL));
  g_assert_null (get_plan (fixture));
  g_assert_nonnull (find_label (fixture->page, "Where Does It Hurt?"));
  g_assert_false (gtk_widget_get_sensitive (find_action (fixture->page, "relief.start")));
}

/* Without a choice the plan is for the knot that hurts most. */
static void
test_worst (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_nonnull (get_plan (fixture));
  g_assert_cmpuint (unknot_relief_page_get_knots (fixture->page)->len, ==, 1);
  g_assert_true (g_ptr_array_index (unknot_relief_page_get_knots (fixture->page), 0) == fixture->knot);
}

/* What is at hand and how long there is decide the plan; both are heard at once. */
static void
test_replans (Fixture       *fixture,
              gconstpointer  data)
{
  int five;

  choose (fixture, fixture->knot, NULL);
  g_assert_nonnull (get_plan (fixture));
  g_assert_false (plan_uses (get_plan (fixture), "ball-wall"));
  five = get_plan (fixture)->guided_seconds;

  unknot_profile_set_tools (fixture->data.profile, (const char *[]) { "hands", "wall", "chair", "tennis-ball", NULL });
  g_assert_true (plan_uses (get_plan (fixture), "ball-wall"));

  g_object_set (fixture->page, "minutes", 20, NULL);
  g_assert_cmpint (get_plan (fixture)->guided_seconds, >, five);
  g_assert_cmpint (get_plan (fixture)->guided_seconds, <=, 20 * 60);

  /* A length that is not offered, as an edited setting can have it, is none. */
  g_object_set (fixture->page, "minutes", 7, NULL);
  g_object_get (fixture->page, "minutes", &five, NULL);
  g_assert_cmpint (five, ==, 20);
}

static void
test_swap (Fixture       *fixture,
           gconstpointer  data)
{
  UnknotPlan *plan;
  guint index = 0;
  g_autofree char *before = NULL;
  GtkWidget *card;

  unknot_profile_set_tools (fixture->data.profile,
                            (const char *[]) { "hands", "wall", "chair", "tennis-ball", "cane", "roller", NULL });
  choose (fixture, fixture->knot, NULL);
  plan = get_plan (fixture);
  while (unknot_plan_get_item (plan, index)->swaps->len == 0)
    index++;
  before = g_strdup (unknot_plan_get_item (plan, index)->technique->id);

  card = gtk_widget_get_ancestor (find_type (fixture->page, UNKNOT_TYPE_PLAN_CARD), UNKNOT_TYPE_PLAN_CARD);
  for (guint i = 0; i < index; i++)
    card = gtk_widget_get_next_sibling (card);
  g_assert_true (gtk_widget_get_visible (find_action (card, "card.swap")));
  gtk_widget_activate_action (card, "card.swap", NULL);
  g_assert_cmpstr (unknot_plan_get_item (get_plan (fixture), index)->technique->id, !=, before);
}

/* The plan begins only by the person's own wish, and with the plan that is shown. */
static void
test_start (Fixture       *fixture,
            gconstpointer  data)
{
  int n_starts = 0;

  g_signal_connect_swapped (fixture->page, "start-requested", G_CALLBACK (count_up), &n_starts);
  g_assert_true (unknot_knots_remove (fixture->data.knots, fixture->knot, NULL));
  g_assert_null (get_plan (fixture));
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "relief.start", NULL);
  g_assert_cmpint (n_starts, ==, 0);
  page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 5);
  g_assert_nonnull (get_plan (fixture));
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "relief.start", NULL);
  g_assert_cmpint (n_starts, ==, 1);
}

/* A knot that is taken off the map has no plan, whichever way it went. */
static void
test_knot_goes (Fixture       *fixture,
                gconstpointer  data)
{
  choose (fixture, fixture->knot, NULL);
  g_assert_nonnull (get_plan (fixture));
  g_assert_true (unknot_knots_remove (fixture->data.knots, fixture->knot, NULL));
  g_assert_null (get_plan (fixture));
  g_assert_null (unknot_relief_page_get_knots (fixture->page));
}

/* Nothing of a plan is there when a sign for an emergency is open. */
static void
test_emergency (Fixture       *fixture,
                gconstpointer  data)
{
  unknot_profile_answer_safety (fixture->data.profile, (const char *[]) { "RF01", NULL },
                                (const char *[]) { "RF01", NULL }, fixture->data.stamper.now);
  choose (fixture, fixture->knot, NULL);
  g_assert_cmpuint (get_plan (fixture)->items->len, ==, 0);
  g_assert_null (find_type (fixture->page, UNKNOT_TYPE_PLAN_CARD));
  g_assert_false (gtk_widget_get_sensitive (find_action (fixture->page, "relief.start")));
}

static void
take_cb (UnknotReliefPage *page,
         GPtrArray        *knots)
{
  unknot_relief_page_set_knots (page, knots);
}

static gboolean
match_check (GtkWidget  *widget,
             const void *wanted)
{
  return GTK_IS_CHECK_BUTTON (widget)
      && gtk_check_button_get_active (GTK_CHECK_BUTTON (widget)) == *(const gboolean *) wanted;
}

/* The row of a knot that is chosen or not, in the popover of the choice. */
static GtkWidget *
find_choice (Fixture  *fixture,
             gboolean  chosen)
{
  GtkMenuButton *button = find_type (find_type (fixture->page, UNKNOT_TYPE_KNOT_CHOICE), GTK_TYPE_MENU_BUTTON);

  return find_widget (GTK_WIDGET (gtk_menu_button_get_popover (button)), match_check, &chosen);
}

/* Nothing to choose with one knot; with two the worse one is chosen, the other can join, and the last stays. */
static void
test_choice (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *choice = find_type (fixture->page, UNKNOT_TYPE_KNOT_CHOICE);
  UnknotKnot *worse;
  GPtrArray *chosen;

  g_signal_connect (fixture->page, "knots-requested", G_CALLBACK (take_cb), NULL);
  g_assert_nonnull (get_plan (fixture));
  g_assert_false (gtk_widget_get_visible (choice));

  unknot_relief_page_set_knots (fixture->page, NULL);
  worse = page_fixture_mark (&fixture->data, "infraspinatus", UNKNOT_SIDE_RIGHT, 6);
  page_fixture_mark (&fixture->data, "multifidi", UNKNOT_SIDE_RIGHT, -1);
  g_assert_nonnull (get_plan (fixture));
  g_assert_true (gtk_widget_get_visible (choice));
  g_assert_true (g_ptr_array_index (unknot_relief_page_get_knots (fixture->page), 0) == worse);
  g_assert_false (gtk_widget_get_sensitive (find_choice (fixture, TRUE)));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_choice (fixture, FALSE)), TRUE);
  g_assert_nonnull (get_plan (fixture));
  chosen = unknot_relief_page_get_knots (fixture->page);
  g_assert_cmpuint (chosen->len, ==, 2);
  g_assert_true (g_ptr_array_index (chosen, 0) == worse);
  g_assert_true (g_ptr_array_index (chosen, 1) == fixture->knot);
  g_assert_nonnull (find_label (fixture->page, "One Plan for 2 Knots"));
  g_assert_null (find_choice (fixture, FALSE));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_choice (fixture, TRUE)), FALSE);
  g_assert_nonnull (get_plan (fixture));
  g_assert_cmpuint (unknot_relief_page_get_knots (fixture->page)->len, ==, 1);
}

/* A choice that is not given is not shown either. */
static void
test_choice_refused (Fixture       *fixture,
                     gconstpointer  data)
{
  page_fixture_mark (&fixture->data, "infraspinatus", UNKNOT_SIDE_RIGHT, 6);
  g_assert_nonnull (get_plan (fixture));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_choice (fixture, FALSE)), TRUE);
  g_assert_nonnull (get_plan (fixture));
  g_assert_cmpuint (unknot_relief_page_get_knots (fixture->page)->len, ==, 1);
  g_assert_nonnull (find_choice (fixture, FALSE));
}

/* What was left out stands under its rule; what one more thing would open is told when it is asked. */
static void
test_aside (Fixture       *fixture,
            gconstpointer  data)
{
  AdwExpanderRow *more;

  g_assert_nonnull (get_plan (fixture));
  g_assert_nonnull (find_row (find_row (fixture->page, "Not at Hand"), "Needs a soft ball."));

  more = find_row (fixture->page, "What Would Open More");
  g_assert_null (find_row (more, "With a massage cane"));
  adw_expander_row_set_expanded (more, TRUE);
  run_pending ();
  g_assert_nonnull (find_row (more, "With a massage cane"));

  unknot_profile_set_tools (fixture->data.profile, (const char *[]) { "hands", "wall", "chair", "cane", NULL });
  run_pending ();
  g_assert_null (find_row (more, "With a massage cane"));
  g_assert_nonnull (find_row (more, "With an exercise band"));
}

static gboolean
match_tooltip (GtkWidget  *widget,
               const void *wanted)
{
  return g_strcmp0 (gtk_widget_get_tooltip_text (widget), wanted) == 0;
}

static gpointer
find_tooltip (gpointer    widget,
              const char *text)
{
  return find_widget (GTK_WIDGET (widget), match_tooltip, text);
}

/* One question on the day after much pain: put aside it stays away for the day, and switched off for good. */
static void
test_question (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *card = find_type (fixture->page, UNKNOT_TYPE_QUIET_CARD);
  g_autoptr (GArray) left = NULL;

  run_pending ();
  g_assert_false (gtk_widget_get_visible (card));
  fake_stamper_set (&fixture->data.stamper, "2026-11-22T09:00:00+01:00");
  g_object_set (fixture->page, "minutes", 10, NULL);
  run_pending ();
  g_assert_true (gtk_widget_get_visible (card));
  g_assert_nonnull (find_label (card, "How much does it hurt now?"));

  unknot_relief_page_set_questions (UNKNOT_RELIEF_PAGE (fixture->page), FALSE);
  g_assert_false (gtk_widget_get_visible (card));
  unknot_relief_page_set_questions (UNKNOT_RELIEF_PAGE (fixture->page), TRUE);
  g_assert_true (gtk_widget_get_visible (card));

  g_signal_emit_by_name (find_tooltip (card, "Not Today"), "clicked");
  g_assert_false (gtk_widget_get_visible (card));
  left = unknot_profile_list_left (fixture->data.profile);
  g_assert_cmpuint (left->len, ==, 1);
  g_object_set (fixture->page, "minutes", 5, NULL);
  run_pending ();
  g_assert_false (gtk_widget_get_visible (card));
}

/* The day after, the soreness is asked for; answered, it is not asked for again. */
static void
test_next_day (Fixture       *fixture,
               gconstpointer  data)
{
  UnknotSessionKnot part = { unknot_knot_get_uuid (fixture->knot), "rhomboids", UNKNOT_SIDE_LEFT, 5, 4 };
  UnknotSessionItem item = { .technique = "fingers", .muscle = "rhomboids", .seconds = 60 };
  UnknotSessionRecord record = UNKNOT_SESSION_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  GtkWidget *card = find_type (fixture->page, UNKNOT_TYPE_QUIET_CARD);
  GtkWidget *dialog;

  record.knots = &part;
  record.n_knots = 1;
  record.items = &item;
  record.n_items = 1;
  entry = unknot_entry_new_session (&record, &fixture->data.stamper.stamper);
  g_assert_true (unknot_journal_add (fixture->data.journal, entry, NULL));
  run_pending ();
  g_assert_false (gtk_widget_get_visible (card));

  fake_stamper_set (&fixture->data.stamper, "2026-11-22T09:00:00+01:00");
  g_object_set (fixture->page, "minutes", 10, NULL);
  run_pending ();
  g_assert_true (gtk_widget_get_visible (card));

  g_signal_emit_by_name (find_button (card, "_Answer"), "clicked");
  run_pending ();
  dialog = GTK_WIDGET (adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)));
  g_object_set (find_type (dialog, UNKNOT_TYPE_PAIN_CHOOSER), "value", 4, NULL);
  g_object_set (find_type (dialog, ADW_TYPE_SWITCH_ROW), "active", TRUE, NULL);
  gtk_widget_activate_action (dialog, "soreness.save", NULL);
  run_pending ();
  g_assert_true (unknot_entry_get_rating (page_fixture_last (&fixture->data, UNKNOT_ENTRY_RATING), &rating));
  g_assert_cmpint (rating.soreness, ==, 4);
  g_assert_true (rating.bruise);
  g_assert_cmpint (rating.pain, ==, -1);
  g_assert_false (gtk_widget_get_visible (card));
}

static gboolean
match_group (GtkWidget  *widget,
             const void *wanted)
{
  return ADW_IS_TOGGLE_GROUP (widget) && adw_toggle_group_get_toggle_by_name (ADW_TOGGLE_GROUP (widget), wanted) != NULL;
}

/* The week is worked out when it is looked at; what begins a session belongs to the plan alone. */
static void
test_week (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *group = find_widget (GTK_WIDGET (fixture->page), match_group, "week");
  GtkWidget *start = find_action (fixture->page, "relief.start");
  GtkWidget *pane = find_type (fixture->page, UNKNOT_TYPE_WEEK_PANE);

  g_assert_nonnull (get_plan (fixture));
  g_assert_true (gtk_widget_get_mapped (start));
  g_assert_false (gtk_widget_get_mapped (pane));

  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (group), "week");
  run_pending ();
  g_assert_true (gtk_widget_get_mapped (pane));
  g_assert_false (gtk_widget_get_mapped (start));

  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (group), "plan");
  run_pending ();
  g_assert_true (gtk_widget_get_mapped (start));
}

/* A session with pressure and a stretch on each of @n days up to yesterday, and as much pain after it as before. */
static void
live (Fixture *fixture,
      int      n)
{
  UnknotSessionKnot part = { unknot_knot_get_uuid (fixture->knot), "rhomboids", UNKNOT_SIDE_LEFT, 5, 5 };
  UnknotSessionItem items[] = { { "ball-wall", "rhomboids", 60 }, { "self-hug", "rhomboids", 45 } };
  UnknotSessionRecord record = { &part, 1, items, G_N_ELEMENTS (items), UNKNOT_FEEL_RIGHT, NULL, FALSE, NULL };

  for (int day = 0; day < n; day++)
    {
      g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&record, &fixture->data.stamper.stamper);

      g_assert_true (unknot_journal_add (fixture->data.journal, entry, NULL));
      fake_stamper_pass (&fixture->data.stamper, 24 * 60);
    }
  unknot_profile_answer_safety (fixture->data.profile, (const char *[]) { "RF01", NULL }, (const char *[]) { NULL },
                                fixture->data.stamper.now);
}

static void
answer_review (Fixture    *fixture,
               const char *action)
{
  gtk_widget_activate_action (find_type (fixture->page, UNKNOT_TYPE_WEEK_PANE), "week.review", "s", action);
}

/* Who takes the change sees it: another technique first, and more exercise. */
static void
test_change (Fixture       *fixture,
             gconstpointer  data)
{
  unknot_profile_set_tools (fixture->data.profile, (const char *[]) { "hands", "wall", "chair", "soft-ball", "cane",
                                                                      NULL });
  g_object_set (fixture->page, "minutes", 10, NULL);
  live (fixture, 14);
  g_assert_true (plan_uses (get_plan (fixture), "ball-wall"));

  answer_review (fixture, "change");
  g_assert_false (plan_uses (get_plan (fixture), "ball-wall"));
}

/* Who should have it looked at can read who may help; that is no answer yet. */
static void
test_see_someone (Fixture       *fixture,
                  gconstpointer  data)
{
  UnknotReviewAnswer answer;
  AdwDialog *dialog;

  live (fixture, 42);
  g_assert_nonnull (get_plan (fixture));
  answer_review (fixture, "read");
  run_pending ();
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
  g_assert_nonnull (dialog);
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "See a professional");
  g_assert_false (unknot_profile_get_review (fixture->data.profile, unknot_knot_get_uuid (fixture->knot),
                                             "see-someone", &answer));
}

/* What an answer closed has its way back beside the plan: the answer is asked again, and the plan asked for again. */
static void
test_wrong (Fixture       *fixture,
            gconstpointer  data)
{
  UnknotProfile *profile = fixture->data.profile;
  GtkWidget *row = find_row (fixture->page, "I Answered Wrongly…");
  UnknotKnotSigns signs = { TRUE, FALSE, fixture->data.stamper.now };
  AdwDialog *dialog;
  int n_requests = 0;

  g_assert_nonnull (get_plan (fixture));
  g_assert_false (gtk_widget_get_visible (row));
  unknot_profile_set_signs (profile, unknot_knot_get_uuid (fixture->knot), &signs);
  g_assert_cmpint (get_plan (fixture)->level, ==, UNKNOT_LEVEL_INJURY);
  g_assert_true (gtk_widget_get_visible (row));

  g_signal_connect_swapped (fixture->page, "knots-requested", G_CALLBACK (count_up), &n_requests);
  g_signal_emit_by_name (row, "activated");
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
  unknot_safety_questions_set_flags (find_type (adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (dialog)),
                                                UNKNOT_TYPE_SAFETY_QUESTIONS), (const char *[]) { NULL });
  g_signal_emit_by_name (dialog, "response", "cancel");
  g_assert_cmpint (get_plan (fixture)->level, ==, UNKNOT_LEVEL_INJURY);
  g_assert_cmpint (n_requests, ==, 0);
  g_signal_emit_by_name (dialog, "response", "change");
  adw_dialog_force_close (dialog);
  g_assert_cmpint (n_requests, ==, 1);
  g_assert_cmpint (get_plan (fixture)->level, ==, UNKNOT_LEVEL_OPEN);
  g_assert_false (gtk_widget_get_visible (row));

  unknot_profile_set_conditions (profile, (const char *[]) { "anticoagulant", NULL });
  g_assert_nonnull (get_plan (fixture));
  g_assert_true (gtk_widget_get_visible (row));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/relief-page/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("empty", test_empty);
  ADD ("worst", test_worst);
  ADD ("replans", test_replans);
  ADD ("swap", test_swap);
  ADD ("start", test_start);
  ADD ("knot-goes", test_knot_goes);
  ADD ("emergency", test_emergency);
  ADD ("choice", test_choice);
  ADD ("choice-refused", test_choice_refused);
  ADD ("aside", test_aside);
  ADD ("next-day", test_next_day);
  ADD ("question", test_question);
  ADD ("week", test_week);
  ADD ("change", test_change);
  ADD ("see-someone", test_see_someone);
  ADD ("wrong", test_wrong);
#undef ADD

  return g_test_run ();
}
