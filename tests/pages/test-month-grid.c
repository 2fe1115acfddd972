#include "unknot-entry-list.h"
#include "unknot-month-grid.h"

#include "page-fixture.h"
#include "unknot-month-cell.h"

static gboolean
match_day (GtkWidget  *widget,
           const void *wanted)
{
  return UNKNOT_IS_MONTH_CELL (widget) && unknot_month_cell_get_day (UNKNOT_MONTH_CELL (widget)) == *(const int *) wanted;
}

static gboolean
match_group (GtkWidget  *widget,
             const void *wanted)
{
  return ADW_IS_PREFERENCES_GROUP (widget)
      && g_strcmp0 (adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (widget)), wanted) == 0;
}

/* The column of the first day of the month that is shown. */
static int
get_column (GtkWidget *grid,
            int        day)
{
  GtkWidget *cell = find_widget (grid, match_day, &day);
  int column = -1;

  g_assert_nonnull (cell);
  gtk_grid_query_child (GTK_GRID (gtk_widget_get_parent (cell)), cell, &column, NULL, NULL, NULL);

  return column;
}

/* 1 November 2026 is a Sunday: the last day of a week from Monday on, the first of one from Sunday on. */
static void
test_weeks (void)
{
  static const struct { int first_weekday; int column; } cases[] = { { 1, 6 }, { 7, 0 }, { 6, 1 } };
  PageFixture fixture;

  page_fixture_init (&fixture);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotMonthGrid *grid = g_object_ref_sink (g_object_new (UNKNOT_TYPE_MONTH_GRID, NULL));

      unknot_month_grid_set_journal (grid, fixture.journal);
      unknot_month_grid_set_first_weekday (grid, cases[i].first_weekday);
      unknot_month_grid_update (grid);
      g_assert_cmpint (get_column (GTK_WIDGET (grid), unknot_day_from_date (2026, 11, 1)), ==, cases[i].column);
      g_assert_nonnull (find_label (grid, "November 2026"));
      g_assert_finalize_object (grid);
    }
  page_fixture_clear (&fixture);
}

static void
test_words (void)
{
  static const struct
  {
    UnknotDayCount  count;
    const char     *words;
  } cases[] = {
    { { 0, -1 }, "Monday 9 November" },
    { { 1, -1 }, "Monday 9 November, 1 entry" },
    { { 2, 4 }, "Monday 9 November, Pain 4 of 10, 2 entries" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = unknot_month_cell_dup_words (unknot_day_from_date (2026, 11, 9), &cases[i].count);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* Months go back without end, and not into the future. */
static void
test_months (void)
{
  PageFixture fixture;
  UnknotMonthGrid *grid = g_object_ref_sink (g_object_new (UNKNOT_TYPE_MONTH_GRID, NULL));

  page_fixture_init (&fixture);
  unknot_month_grid_set_journal (grid, fixture.journal);
  unknot_month_grid_update (grid);
  gtk_widget_activate_action (GTK_WIDGET (grid), "month.later", NULL);
  g_assert_nonnull (find_label (grid, "November 2026"));
  gtk_widget_activate_action (GTK_WIDGET (grid), "month.earlier", NULL);
  g_assert_nonnull (find_label (grid, "October 2026"));
  for (guint i = 0; i < 10; i++)
    gtk_widget_activate_action (GTK_WIDGET (grid), "month.earlier", NULL);
  g_assert_nonnull (find_label (grid, "December 2025"));
  gtk_widget_activate_action (GTK_WIDGET (grid), "month.later", NULL);
  g_assert_nonnull (find_label (grid, "January 2026"));
  g_assert_finalize_object (grid);
  page_fixture_clear (&fixture);
}

/* A day with entries leads to them, and only such a day. */
static void
test_choose (void)
{
  PageFixture fixture;
  UnknotEntryList *list = g_object_new (UNKNOT_TYPE_ENTRY_LIST, NULL);
  GtkWidget *window;
  int first, between;

  page_fixture_init (&fixture);
  first = unknot_time_get_day (fixture.stamper.now);
  between = first - 1;
  page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  unknot_entry_list_set_sources (list, fixture.knots, fixture.anatomy, fixture.catalogue);
  window = present_in_window (list);
  fake_stamper_pass (&fixture.stamper, 3 * 24 * 60);
  page_fixture_mark (&fixture, "infraspinatus", UNKNOT_SIDE_RIGHT, 3);
  run_pending ();
  g_assert_nonnull (find_widget (GTK_WIDGET (list), match_group, "Today"));
  g_assert_false (gtk_widget_get_sensitive (find_widget (GTK_WIDGET (list), match_day, &between)));

  g_signal_emit_by_name (find_widget (GTK_WIDGET (list), match_day, &first), "clicked");
  g_assert_null (find_widget (GTK_WIDGET (list), match_group, "Today"));
  g_assert_nonnull (find_widget (GTK_WIDGET (list), match_group, "Saturday, 21 November 2026"));

  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  page_fixture_clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/month-grid/weeks", test_weeks);
  g_test_add_func ("/month-grid/words", test_words);
  g_test_add_func ("/month-grid/months", test_months);
  g_test_add_func ("/month-grid/choose", test_choose);

  return g_test_run ();
}
