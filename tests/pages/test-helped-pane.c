#include "unknot-helped-pane.h"

#include "page-fixture.h"
#include "unknot-records.h"

static void
add_session (PageFixture *fixture,
             const char  *knot,
             const char  *names,
             int          before,
             int          after)
{
  UnknotSessionKnot knots[] = { { knot, "rhomboids", UNKNOT_SIDE_LEFT, before, after } };
  UnknotSessionItem items[4] = { 0 };
  UnknotSessionRecord record = { .knots = knots, .n_knots = 1, .items = items };
  g_auto (GStrv) techniques = g_strsplit (names, " ", -1);
  g_autoptr (UnknotEntry) entry = NULL;

  for (char **name = techniques; *name != NULL; name++)
    items[record.n_items++] = (UnknotSessionItem) { *name, NULL, 60, FALSE };
  fake_stamper_pass (&fixture->stamper, 24 * 60);
  entry = unknot_entry_new_session (&record, &fixture->stamper.stamper);
  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
}

static UnknotHelpedPane *
make_pane (PageFixture *fixture)
{
  UnknotHelpedPane *pane = g_object_new (UNKNOT_TYPE_HELPED_PANE, NULL);

  unknot_helped_pane_set_sources (pane, fixture->journal, fixture->catalogue);
  return g_object_ref_sink (pane);
}

static const char *
get_name (PageFixture *fixture,
          const char  *technique)
{
  return unknot_catalogue_lookup (fixture->catalogue, technique)->name;
}

/* Nothing done: nothing to see. One session: how many more it takes. */
static void
test_little (void)
{
  PageFixture fixture;
  UnknotHelpedPane *pane;

  page_fixture_init (&fixture);
  pane = make_pane (&fixture);
  unknot_helped_pane_show (pane, NULL, NULL);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (pane)));
  unknot_helped_pane_show (pane, "k", "rhomboids");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (pane)));

  add_session (&fixture, "k", "ball-wall nobody-knows", 6, 5);
  unknot_helped_pane_show (pane, "k", "rhomboids");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (pane)));
  g_assert_nonnull (find_row (pane, get_name (&fixture, "ball-wall")));
  g_assert_nonnull (find_label (pane, "1 session on 1 day · too few to say: 4 more sessions"));
  g_assert_null (find_row (pane, "nobody-knows"));
  unknot_helped_pane_show (pane, "k", "multifidi");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (pane)));

  g_assert_finalize_object (pane);
  page_fixture_clear (&fixture);
}

/* At most two are named, with numbers, ranges and verdicts in words. */
static void
test_named (void)
{
  PageFixture fixture;
  UnknotHelpedPane *pane;
  GtkWidget *row;

  page_fixture_init (&fixture);
  for (guint i = 0; i < 8; i++)
    {
      add_session (&fixture, "k", "ball-wall walk", 5, 2);
      add_session (&fixture, "k", "cane walk", 5, 5);
      add_session (&fixture, "k", "self-hug walk", 5, i == 0 ? -1 : 5);
    }
  pane = make_pane (&fixture);
  unknot_helped_pane_show (pane, "k", "rhomboids");

  row = find_row (pane, get_name (&fixture, "ball-wall"));
  g_assert_nonnull (row);
  g_assert_nonnull (find_label (row, "8 sessions on 8 days · seems to help you"));
  g_assert_null (find_row (pane, get_name (&fixture, "walk")));
  g_assert_true ((find_row (pane, get_name (&fixture, "cane")) == NULL)
                 != (find_row (pane, get_name (&fixture, "self-hug")) == NULL));

  /* Shown again, it is the same, not twice. */
  unknot_helped_pane_show (pane, "k", "rhomboids");
  g_assert_true (find_row (pane, get_name (&fixture, "ball-wall")) != row);
  g_assert_finalize_object (pane);
  page_fixture_clear (&fixture);
}

static void
test_only_knot (void)
{
  PageFixture fixture;
  UnknotHelpedPane *pane;
  GtkWidget *choice;

  page_fixture_init (&fixture);
  add_session (&fixture, "k", "ball-wall", 6, 5);
  pane = make_pane (&fixture);
  choice = find_type (pane, ADW_TYPE_SWITCH_ROW);
  unknot_helped_pane_show (pane, "k", "rhomboids");
  g_assert_false (gtk_widget_get_visible (choice));

  add_session (&fixture, "l", "ball-wall", 6, 5);
  unknot_helped_pane_show (pane, "k", "rhomboids");
  g_assert_true (gtk_widget_get_visible (choice));
  g_assert_nonnull (find_label (pane, "2 sessions on 2 days · too few to say: 3 more sessions"));
  adw_switch_row_set_active (ADW_SWITCH_ROW (choice), TRUE);
  g_assert_nonnull (find_label (pane, "1 session on 1 day · too few to say: 4 more sessions"));

  g_assert_finalize_object (pane);
  page_fixture_clear (&fixture);
}

static void
test_explain (void)
{
  PageFixture fixture;
  UnknotHelpedPane *pane;
  GtkWidget *window;

  page_fixture_init (&fixture);
  add_session (&fixture, "k", "ball-wall", 6, 5);
  pane = make_pane (&fixture);
  unknot_helped_pane_show (pane, "k", "rhomboids");
  window = present_in_window (pane);
  gtk_widget_activate_action (GTK_WIDGET (pane), "helped.explain", NULL);
  run_pending ();
  g_assert_nonnull (find_label (window, "Bad Days Pass by Themselves"));

  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  g_assert_finalize_object (pane);
  page_fixture_clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/helped-pane/little", test_little);
  g_test_add_func ("/helped-pane/named", test_named);
  g_test_add_func ("/helped-pane/only-knot", test_only_knot);
  g_test_add_func ("/helped-pane/explain", test_explain);

  return g_test_run ();
}
