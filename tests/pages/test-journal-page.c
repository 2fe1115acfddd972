#include <glib/gstdio.h>

#include "unknot-journal-page.h"

#include "page-fixture.h"
#include "unknot-chart-table.h"
#include "unknot-chart-view.h"
#include "unknot-entry-list.h"
#include "unknot-plan-card.h"
#include "unknot-quiet-card.h"
#include "unknot-scope-item.h"
#include "unknot-tags-pane.h"

static UnknotJournalPage *
make_page (PageFixture *fixture)
{
  UnknotJournalPage *page = g_object_new (UNKNOT_TYPE_JOURNAL_PAGE, NULL);

  unknot_journal_page_set_sources (page, fixture->anatomy, fixture->catalogue, fixture->knots, fixture->profile);
  return page;
}

static void
close_page (UnknotJournalPage *page,
            GtkWidget         *window)
{
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  g_assert_null (page);
}

static GtkWidget *
find_rate (UnknotJournalPage *page)
{
  return gtk_widget_get_ancestor (find_label (page, "_Rate Now"), GTK_TYPE_BUTTON);
}

/* The knot that would be rated; an empty text for the whole body. */
static const char *
get_rated (UnknotJournalPage *page)
{
  return g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (find_rate (page))), NULL);
}

/* An empty journal says what will be there; the first mark fills it. */
static void
test_fills (void)
{
  PageFixture fixture;
  UnknotJournalPage *page;
  GtkWidget *window;
  UnknotKnot *knot;

  page_fixture_init (&fixture);
  page = make_page (&fixture);
  window = present_in_window (page);
  g_assert_null (find_row (page, "Pain now 6 of 10"));

  knot = page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  run_pending ();
  g_assert_nonnull (find_row (page, "Pain now 6 of 10"));
  g_assert_true (gtk_widget_get_mapped (find_type (page, UNKNOT_TYPE_CHART_VIEW)));
  g_assert_cmpstr (get_rated (page), ==, unknot_knot_get_uuid (knot));
  gtk_drop_down_set_selected (find_type (page, GTK_TYPE_DROP_DOWN), 0);
  run_pending ();
  g_assert_cmpstr (get_rated (page), ==, "");

  close_page (page, window);
  page_fixture_clear (&fixture);
}

static const UnknotChartSeries *
get_series (UnknotJournalPage *page)
{
  return unknot_chart_view_get_series (find_type (page, UNKNOT_TYPE_CHART_VIEW));
}

static UnknotScopeItem *
get_choice (UnknotJournalPage *page)
{
  return gtk_drop_down_get_selected_item (find_type (page, GTK_TYPE_DROP_DOWN));
}

/* A knot that is gone keeps its chart, among the earlier knots, and stays chosen; it can't be rated any more. */
static void
test_knot_goes (void)
{
  PageFixture fixture;
  UnknotJournalPage *page;
  UnknotKnot *knot;
  GtkWidget *window;

  page_fixture_init (&fixture);
  page = make_page (&fixture);
  knot = page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  window = present_in_window (page);
  g_assert_true (gtk_widget_get_mapped (find_type (page, UNKNOT_TYPE_CHART_VIEW)));
  g_assert_cmpstr (unknot_scope_item_get_section (get_choice (page)), ==, "Knots");

  g_assert_true (unknot_knots_remove (fixture.knots, knot, NULL));
  run_pending ();
  g_assert_true (gtk_widget_get_mapped (find_type (page, UNKNOT_TYPE_CHART_VIEW)));
  g_assert_cmpstr (unknot_scope_item_get_section (get_choice (page)), ==, "Earlier Knots");
  g_assert_cmpuint (unknot_chart_series_n_points (get_series (page)), ==, 1);
  g_assert_false (gtk_widget_get_visible (find_rate (page)));
  g_assert_nonnull (find_row (page, "Mark removed"));
  g_assert_nonnull (find_row (page, "Pain now 6 of 10"));

  close_page (page, window);
  page_fixture_clear (&fixture);
}

/* The whole body first, then regions with a knot, then knots; a region of a single knot would say nothing else. */
static void
test_scopes (void)
{
  static const char * const names[] = { "All in All", "Between the shoulder blades", "Shoulder blade", "Shoulder" };
  PageFixture fixture;
  UnknotJournalPage *page;
  GtkDropDown *scopes;
  GtkWidget *window;

  page_fixture_init (&fixture);
  page = make_page (&fixture);
  page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  window = present_in_window (page);
  scopes = find_type (page, GTK_TYPE_DROP_DOWN);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (scopes)), ==, 2);
  g_assert_nonnull (unknot_scope_item_get_knot (get_choice (page)));

  page_fixture_mark (&fixture, "infraspinatus", UNKNOT_SIDE_RIGHT, 3);
  run_pending ();
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (scopes)), ==, 6);
  g_assert_cmpuint (gtk_drop_down_get_selected (scopes), ==, 4);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (UnknotScopeItem) item = g_list_model_get_item (gtk_drop_down_get_model (scopes), i);

      g_assert_cmpstr (unknot_scope_item_get_name (item), ==, names[i]);
      g_assert_cmpstr (unknot_scope_item_get_section (item), ==, "Together");
    }

  gtk_drop_down_set_selected (scopes, 0);
  run_pending ();
  g_assert_cmpfloat (unknot_chart_series_get_point (get_series (page), 0)->value, ==, 4.5);
  gtk_drop_down_set_selected (scopes, 1);
  run_pending ();
  g_assert_cmpfloat (unknot_chart_series_get_point (get_series (page), 0)->value, ==, 6);

  close_page (page, window);
  page_fixture_clear (&fixture);
}

static gboolean
has_focus (GtkWidget *window,
           gpointer   widget)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* The table is filled while it is shown; what is not there is not explained. Either takes the focus of the page. */
static void
test_table_and_legend (void)
{
  PageFixture fixture;
  UnknotJournalPage *page;
  UnknotChartTable *table;
  GtkWidget *window;

  page_fixture_init (&fixture);
  page = make_page (&fixture);
  page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  window = present_in_window (page);
  table = find_type (page, UNKNOT_TYPE_CHART_TABLE);
  g_assert_null (unknot_chart_table_get_series (table));
  g_assert_true (gtk_widget_get_mapped (find_label (page, "pain that day")));
  g_assert_false (gtk_widget_get_mapped (find_label (page, "your marks")));
  g_assert_false (gtk_widget_get_mapped (find_label (page, "session")));
  g_assert_true (gtk_widget_get_mapped (find_label (page, "Pain right now")));
  g_assert_true (gtk_widget_get_mapped (find_label (page, "Noted on 1 of 1 day")));
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (page)));
  g_assert_true (has_focus (window, find_type (page, UNKNOT_TYPE_CHART_VIEW)));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gtk_widget_get_ancestor (find_label (page, "Show as _Table"),
                                                                            GTK_TYPE_TOGGLE_BUTTON)), TRUE);
  run_pending ();
  g_assert_nonnull (unknot_chart_table_get_series (table));
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (page)));
  g_assert_true (has_focus (window, table));

  close_page (page, window);
  page_fixture_clear (&fixture);
}

/* Days with a tag and without, of what is shown, as soon as there are three of each. */
static void
test_tags (void)
{
  static const int pains[] = { 6, 3, 7, 3, 8, 3 };
  char *stress[] = { (char *) "stress", NULL };
  PageFixture fixture;
  UnknotJournalPage *page;
  UnknotKnot *knot;
  GtkWidget *window;

  page_fixture_init (&fixture);
  page = make_page (&fixture);
  knot = page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  window = present_in_window (page);
  g_assert_false (gtk_widget_get_visible (find_type (page, UNKNOT_TYPE_TAGS_PANE)));

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    {
      UnknotDayRecord day = UNKNOT_DAY_RECORD_INIT;
      g_autoptr (UnknotEntry) entry = NULL;

      fake_stamper_pass (&fixture.stamper, 24 * 60);
      g_assert_true (unknot_knots_rate (fixture.knots, knot, pains[i], UNKNOT_FRAME_NOW, NULL));
      day.stress = pains[i];
      day.tags = pains[i] > 3 ? stress : NULL;
      entry = unknot_entry_new_day (&day, &fixture.stamper.stamper);
      g_assert_true (unknot_journal_add (unknot_knots_get_journal (fixture.knots), entry, NULL));
    }
  run_pending ();
  g_assert_true (gtk_widget_get_mapped (find_type (page, UNKNOT_TYPE_TAGS_PANE)));
  g_assert_nonnull (find_row (page, "Stress"));

  close_page (page, window);
  page_fixture_clear (&fixture);
}

/* The day after much pain there is one question above the entries, unless nothing is to be asked. */
static void
test_question (void)
{
  PageFixture fixture;
  UnknotJournalPage *page;
  GtkWidget *window;
  GtkWidget *card;

  page_fixture_init (&fixture);
  page = make_page (&fixture);
  page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  window = present_in_window (page);
  card = find_type (page, UNKNOT_TYPE_QUIET_CARD);
  g_assert_false (gtk_widget_get_visible (card));

  fake_stamper_pass (&fixture.stamper, 24 * 60);
  unknot_journal_page_set_questions (page, FALSE);
  g_assert_false (gtk_widget_get_visible (card));
  unknot_journal_page_set_questions (page, TRUE);
  g_assert_true (gtk_widget_get_visible (card));
  page_fixture_mark (&fixture, "infraspinatus", UNKNOT_SIDE_RIGHT, 3);
  run_pending ();
  g_assert_false (gtk_widget_get_visible (card));

  close_page (page, window);
  page_fixture_clear (&fixture);
}

/* From a day in the chart to its entries, which then have the focus. */
static void
test_day (void)
{
  PageFixture fixture;
  UnknotJournalPage *page;
  GtkWidget *window;
  GtkWidget *focus;
  int day;

  page_fixture_init (&fixture);
  page = make_page (&fixture);
  page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  day = unknot_time_get_day (fixture.stamper.now);
  fake_stamper_pass (&fixture.stamper, 3 * 24 * 60);
  page_fixture_mark (&fixture, "infraspinatus", UNKNOT_SIDE_RIGHT, 3);
  window = present_in_window (page);
  g_assert_nonnull (find_row (page, "Pain now 3 of 10"));

  g_signal_emit_by_name (find_type (page, UNKNOT_TYPE_CHART_VIEW), "day-activated", day);
  run_pending ();
  g_assert_null (find_row (page, "Pain now 3 of 10"));
  g_assert_nonnull (find_row (page, "Pain now 6 of 10"));
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_nonnull (gtk_widget_get_ancestor (focus, UNKNOT_TYPE_ENTRY_LIST));

  close_page (page, window);
  page_fixture_clear (&fixture);
}

static void
test_show_knot (void)
{
  PageFixture fixture;
  UnknotJournalPage *page;
  UnknotKnot *second;
  GtkWidget *window;

  page_fixture_init (&fixture);
  page = make_page (&fixture);
  page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  second = page_fixture_mark (&fixture, "infraspinatus", UNKNOT_SIDE_RIGHT, 3);
  window = present_in_window (page);
  unknot_journal_page_show_knot (page, second);
  g_assert_true (unknot_scope_item_get_knot (get_choice (page)) == second);

  close_page (page, window);
  page_fixture_clear (&fixture);
}

/* A card says what it is, how long it takes, why, and how sure anyone is; it can be swapped only where there is
 * something else. */
static void
test_plan_card (void)
{
  PageFixture fixture;
  UnknotTechnique *technique;
  GtkWidget *card;
  int n_opened = 0, n_swaps = 0;

  page_fixture_init (&fixture);
  technique = unknot_catalogue_lookup (fixture.catalogue, "ball-wall");
  for (int with_swap = 0; with_swap < 2; with_swap++)
    {
      g_autoptr (UnknotPlanItem) item = unknot_plan_item_new (technique, UNKNOT_SLOT_PRESSURE);

      item->seconds = 120;
      if (with_swap)
        g_ptr_array_add (item->swaps, unknot_plan_item_new (technique, UNKNOT_SLOT_PRESSURE));
      card = g_object_ref_sink (unknot_plan_card_new (item, 2, "Because."));
      g_assert_nonnull (find_label (card, "2 · Pressure · 2 minutes"));
      g_assert_nonnull (find_label (card, technique->name));
      g_assert_nonnull (find_label (card, "Because."));
      g_assert_nonnull (find_label (card, "Some small studies"));
      g_assert_nonnull (find_label (card, "●●○○"));
      g_assert_cmpint (gtk_widget_get_visible (find_action (card, "card.swap")), ==, with_swap);

      g_signal_connect_swapped (card, "opened", G_CALLBACK (count_up), &n_opened);
      g_signal_connect_swapped (card, "swap-requested", G_CALLBACK (count_up), &n_swaps);
      gtk_widget_activate_action (card, "card.open", NULL);
      gtk_widget_activate_action (card, "card.swap", NULL);
      g_assert_finalize_object (card);
    }
  g_assert_cmpint (n_opened, ==, 2);
  g_assert_cmpint (n_swaps, ==, 2);
  page_fixture_clear (&fixture);
}

static void
keep_words_cb (char      **words,
               const char *said)
{
  g_set_str (words, said);
}

/* The chart is saved with what the page says about it; what could not be saved is told, too. */
static void
test_save (void)
{
  PageFixture fixture;
  UnknotJournalPage *page;
  GtkWidget *window;
  g_autofree char *directory = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (directory, "chart.svg", NULL);
  g_autofree char *missing = g_build_filename (directory, "no", "chart.png", NULL);
  g_autofree char *content = NULL;
  const char * const paths[] = { missing, path };
  static const char * const told[] = {
    "The picture was not saved: the folder is not there any more.", "Picture saved: chart.svg",
  };

  page_fixture_init (&fixture);
  page = make_page (&fixture);
  page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  window = present_in_window (page);
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (paths[i]);
      g_autofree char *words = NULL;

      g_signal_connect_swapped (page, "told", G_CALLBACK (keep_words_cb), &words);
      unknot_journal_page_save_chart (page, file);
      while (words == NULL)
        g_main_context_iteration (NULL, TRUE);
      g_assert_cmpstr (words, ==, told[i]);
      g_signal_handlers_disconnect_by_data (page, &words);
    }

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_nonnull (strstr (content, "<title id=\"title\">Pain: Between spine and blade, your left</title>"));
  g_assert_nonnull (strstr (content, "Saturday 21 November 2026\nPain right now\n"));
  g_assert_nonnull (strstr (content, "Entered by the person themselves. Not a medical record.</desc>"));
  g_remove (path);
  g_rmdir (directory);
  close_page (page, window);
  page_fixture_clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/journal-page/fills", test_fills);
  g_test_add_func ("/journal-page/knot-goes", test_knot_goes);
  g_test_add_func ("/journal-page/scopes", test_scopes);
  g_test_add_func ("/journal-page/table-and-legend", test_table_and_legend);
  g_test_add_func ("/journal-page/save", test_save);
  g_test_add_func ("/journal-page/tags", test_tags);
  g_test_add_func ("/journal-page/question", test_question);
  g_test_add_func ("/journal-page/day", test_day);
  g_test_add_func ("/journal-page/show-knot", test_show_knot);
  g_test_add_func ("/plan-card/words", test_plan_card);

  return g_test_run ();
}
