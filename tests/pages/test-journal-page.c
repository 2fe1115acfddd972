#include "unknot-journal-page.h"

#include "page-fixture.h"
#include "unknot-chart-view.h"
#include "unknot-plan-card.h"

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

/* An empty journal says what will be there; the first mark fills it. */
static void
test_fills (void)
{
  PageFixture fixture;
  UnknotJournalPage *page;
  GtkWidget *window;
  int n_wanted = 0;

  page_fixture_init (&fixture);
  page = make_page (&fixture);
  g_signal_connect_swapped (page, "knot-requested", G_CALLBACK (count_up), &n_wanted);
  window = present_in_window (page);
  g_assert_null (find_row (page, "Pain 6 of 10"));
  gtk_widget_activate_action (GTK_WIDGET (page), "journal.rate", NULL);
  g_assert_cmpint (n_wanted, ==, 0);

  page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  run_pending ();
  g_assert_nonnull (find_row (page, "Pain 6 of 10"));
  g_assert_true (gtk_widget_get_mapped (find_type (page, UNKNOT_TYPE_CHART_VIEW)));
  gtk_widget_activate_action (GTK_WIDGET (page), "journal.rate", NULL);
  g_assert_cmpint (n_wanted, ==, 1);

  close_page (page, window);
  page_fixture_clear (&fixture);
}

/* A knot that is gone keeps its entries, and has no chart any more. */
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

  g_assert_true (unknot_knots_remove (fixture.knots, knot, NULL));
  run_pending ();
  g_assert_false (gtk_widget_get_mapped (find_type (page, UNKNOT_TYPE_CHART_VIEW)));
  g_assert_nonnull (find_row (page, "Mark removed"));
  g_assert_nonnull (find_row (page, "Pain 6 of 10"));

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
  g_assert_cmpuint (gtk_drop_down_get_selected (find_type (page, GTK_TYPE_DROP_DOWN)), ==, 1);

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

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/journal-page/fills", test_fills);
  g_test_add_func ("/journal-page/knot-goes", test_knot_goes);
  g_test_add_func ("/journal-page/show-knot", test_show_knot);
  g_test_add_func ("/plan-card/words", test_plan_card);

  return g_test_run ();
}
