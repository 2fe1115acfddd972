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
  g_assert_false (gtk_widget_get_can_target (find_widget (GTK_WIDGET (list), match_day, &between)));
  g_signal_emit_by_name (find_widget (GTK_WIDGET (list), match_day, &between), "clicked");
  g_assert_nonnull (find_widget (GTK_WIDGET (list), match_group, "Today"));

  g_signal_emit_by_name (find_widget (GTK_WIDGET (list), match_day, &first), "clicked");
  g_assert_null (find_widget (GTK_WIDGET (list), match_group, "Today"));
  g_assert_nonnull (find_widget (GTK_WIDGET (list), match_group, "Saturday, 21 November 2026"));

  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  page_fixture_clear (&fixture);
}

static guint
count_stops (GtkWidget *widget)
{
  guint n = UNKNOT_IS_MONTH_CELL (widget) && gtk_widget_get_focusable (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_stops (child);

  return n;
}

static int
get_focused_day (GtkWidget *window)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  return UNKNOT_IS_MONTH_CELL (focus) ? unknot_month_cell_get_day (UNKNOT_MONTH_CELL (focus)) : -1;
}

/* As if the key was pressed there. */
static void
press (GtkWidget *grid,
       guint      key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (grid);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      for (guint j = 0; GTK_IS_SHORTCUT_CONTROLLER (controller) && j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger) && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key)
            {
              gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), GTK_SHORTCUT_ACTION_EXCLUSIVE, grid,
                                            gtk_shortcut_get_arguments (shortcut));
              return;
            }
        }
    }

  g_assert_not_reached ();
}

/* From Saturday, 21 November 2026, in weeks that begin with Monday: one stop, and the keys lead on from there. */
static void
test_keys (void)
{
  static const struct
  {
    guint            key;
    GtkTextDirection direction;
    int              month;
    int              day;
  } cases[] = {
    { GDK_KEY_Left, GTK_TEXT_DIR_LTR, 11, 20 },
    { GDK_KEY_Right, GTK_TEXT_DIR_LTR, 11, 22 },
    { GDK_KEY_Left, GTK_TEXT_DIR_RTL, 11, 22 },
    { GDK_KEY_Right, GTK_TEXT_DIR_RTL, 11, 20 },
    { GDK_KEY_Up, GTK_TEXT_DIR_LTR, 11, 14 },
    { GDK_KEY_Down, GTK_TEXT_DIR_LTR, 11, 28 },
    { GDK_KEY_Home, GTK_TEXT_DIR_LTR, 11, 16 },
    { GDK_KEY_End, GTK_TEXT_DIR_LTR, 11, 22 },
    { GDK_KEY_Page_Up, GTK_TEXT_DIR_LTR, 10, 21 },
  };
  PageFixture fixture;

  page_fixture_init (&fixture);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotMonthGrid *grid = g_object_new (UNKNOT_TYPE_MONTH_GRID, NULL);
      int today = unknot_day_from_date (2026, 11, 21);
      GtkWidget *window;

      unknot_month_grid_set_journal (grid, fixture.journal);
      gtk_widget_set_direction (GTK_WIDGET (grid), cases[i].direction);
      unknot_month_grid_update (grid);
      window = present_in_window (grid);
      g_assert_true (gtk_widget_grab_focus (find_widget (GTK_WIDGET (grid), match_day, &today)));
      g_assert_cmpuint (count_stops (GTK_WIDGET (grid)), ==, 1);

      press (GTK_WIDGET (grid), cases[i].key);
      g_assert_cmpint (get_focused_day (window), ==, unknot_day_from_date (2026, cases[i].month, cases[i].day));
      g_assert_cmpuint (count_stops (GTK_WIDGET (grid)), ==, 1);

      gtk_window_destroy (GTK_WINDOW (window));
      run_pending ();
    }
  page_fixture_clear (&fixture);
}

/* The days go on over the ends of a month, from the first to the last one, and not into a month to come. */
static void
test_all_days (void)
{
  PageFixture fixture;
  UnknotMonthGrid *grid = g_object_new (UNKNOT_TYPE_MONTH_GRID, NULL);
  int today = unknot_day_from_date (2026, 11, 21);
  int first = unknot_day_from_date (2026, 10, 1);
  int last = unknot_day_from_date (2026, 11, 30);
  GtkWidget *window;

  page_fixture_init (&fixture);
  unknot_month_grid_set_journal (grid, fixture.journal);
  unknot_month_grid_update (grid);
  window = present_in_window (grid);
  g_assert_true (gtk_widget_grab_focus (find_widget (GTK_WIDGET (grid), match_day, &today)));
  for (int day = today - 1; day >= first; day--)
    {
      press (GTK_WIDGET (grid), GDK_KEY_Left);
      g_assert_cmpint (get_focused_day (window), ==, day);
    }
  for (int day = first + 1; day <= last; day++)
    {
      press (GTK_WIDGET (grid), GDK_KEY_Right);
      g_assert_cmpint (get_focused_day (window), ==, day);
    }
  press (GTK_WIDGET (grid), GDK_KEY_Right);
  g_assert_cmpint (get_focused_day (window), ==, last);
  press (GTK_WIDGET (grid), GDK_KEY_Down);
  g_assert_cmpint (get_focused_day (window), ==, last);

  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  page_fixture_clear (&fixture);
}

/* A calendar for a screen reader: a grid of cells, of which each knows its place, and those without entries say so. */
static void
test_roles (void)
{
  PageFixture fixture;
  UnknotMonthGrid *grid = g_object_ref_sink (g_object_new (UNKNOT_TYPE_MONTH_GRID, NULL));
  int today = unknot_day_from_date (2026, 11, 21);
  GtkWidget *cell;

  page_fixture_init (&fixture);
  unknot_month_grid_set_journal (grid, fixture.journal);
  unknot_month_grid_update (grid);
  cell = find_widget (GTK_WIDGET (grid), match_day, &today);
  gtk_test_accessible_assert_role (gtk_widget_get_parent (cell), GTK_ACCESSIBLE_ROLE_GRID);
  gtk_test_accessible_assert_role (cell, GTK_ACCESSIBLE_ROLE_GRID_CELL);
  gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL, "Saturday 21 November");
  gtk_test_accessible_assert_state (cell, GTK_ACCESSIBLE_STATE_DISABLED, TRUE);
  gtk_test_accessible_assert_relation (cell, GTK_ACCESSIBLE_RELATION_COL_INDEX, 6);
  gtk_test_accessible_assert_relation (cell, GTK_ACCESSIBLE_RELATION_ROW_INDEX, 5);
  g_assert_finalize_object (grid);
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
  g_test_add_func ("/month-grid/keys", test_keys);
  g_test_add_func ("/month-grid/all-days", test_all_days);
  g_test_add_func ("/month-grid/roles", test_roles);

  return g_test_run ();
}
