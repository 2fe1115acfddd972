#include "unknot-reminder-group.h"

#include "page-fixture.h"
#include "unknot-chips.h"
#include "unknot-clock-row.h"
#include "unknot-clock.h"
#include "unknot-weekday-row.h"

typedef struct
{
  GtkWidget *window;
  UnknotReminderGroup *group;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  twelve)
{
  self->group = g_object_new (UNKNOT_TYPE_REMINDER_GROUP, NULL);
  unknot_reminder_group_set_locale (self->group, 7, twelve != NULL);
  self->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (self->window), GTK_WIDGET (self->group));
  g_object_set (self->group, "weekdays", UNKNOT_REMINDER_EVERY_DAY, "habit", "lunch", "mode", "off",
                "habit-times", g_variant_new_parsed ("[450, 780, 1050, 1320]"),
                "times", g_variant_new_parsed ("[660]"), NULL);
}

static void
tear_down (Fixture       *self,
           gconstpointer  twelve)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
}

static void
assert_list (Fixture    *self,
             const char *property,
             const char *wanted)
{
  g_autoptr (GVariant) list = NULL;
  g_autofree char *text = NULL;

  g_object_get (self->group, property, &list, NULL);
  text = g_variant_print (list, FALSE);
  g_assert_cmpstr (text, ==, wanted);
}

static void
assert_text (Fixture    *self,
             const char *property,
             const char *wanted)
{
  g_autofree char *text = NULL;

  g_object_get (self->group, property, &text, NULL);
  g_assert_cmpstr (text, ==, wanted);
}

/* The clocks that are shown, in their order. */
static guint
list_clocks (GtkWidget       *widget,
             UnknotClockRow **rows)
{
  guint n = 0;

  if (UNKNOT_IS_CLOCK_ROW (widget))
    {
      rows[0] = UNKNOT_CLOCK_ROW (widget);
      return gtk_widget_get_visible (widget);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += list_clocks (child, rows + n);

  return n;
}

static void
assert_clocks (Fixture    *self,
               const char *wanted)
{
  UnknotClockRow *rows[5];
  guint n = list_clocks (GTK_WIDGET (self->group), rows);
  GString *text = g_string_new (NULL);
  g_autofree char *shown = NULL;

  for (guint i = 0; i < n; i++)
    {
      GtkWidget *button = find_type (rows[i], GTK_TYPE_MENU_BUTTON);

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", gtk_menu_button_get_label (GTK_MENU_BUTTON (button)));
      gtk_test_accessible_assert_property (rows[i], GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                           gtk_menu_button_get_label (GTK_MENU_BUTTON (button)));
    }
  shown = g_string_free (text, FALSE);
  g_assert_cmpstr (shown, ==, wanted);
}

static gboolean
is_shown (Fixture    *self,
          const char *title)
{
  GtkWidget *row = find_row (self->group, title);

  g_assert_nonnull (row);
  return gtk_widget_get_visible (row);
}

static void
pick (Fixture    *self,
      const char *row,
      guint       selected)
{
  adw_combo_row_set_selected (find_row (self->group, row), selected);
}

/* Off there is one row and no more. */
static void
test_modes (Fixture       *self,
            gconstpointer  twelve)
{
  static const char * const rows[] = {
    "_Habit", "_Usually At", "Add a _Time", "Days", "Also When the _Window Is Closed",
  };
  static const gboolean shown[][G_N_ELEMENTS (rows)] = {
    { FALSE, FALSE, FALSE, FALSE, FALSE },
    { TRUE, TRUE, FALSE, TRUE, TRUE },
    { FALSE, FALSE, TRUE, TRUE, TRUE },
  };
  static const char * const modes[] = { "off", "habit", "times" };
  int n_changes = 0;

  g_signal_connect_swapped (self->group, "notify::mode", G_CALLBACK (count_up), &n_changes);
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      pick (self, "Remind _Me", i);
      assert_text (self, "mode", modes[i]);
      for (guint row = 0; row < G_N_ELEMENTS (rows); row++)
        g_assert_cmpint (is_shown (self, rows[row]), ==, shown[i][row]);
    }
  g_assert_cmpint (n_changes, ==, 2);
  g_object_set (self->group, "mode", "times", NULL);
  g_assert_cmpint (n_changes, ==, 2);
  g_object_set (self->group, "mode", "nobody", NULL);
  assert_text (self, "mode", "off");
}

/* Each habit has its own time. */
static void
test_habits (Fixture       *self,
             gconstpointer  twelve)
{
  UnknotClockRow *rows[5];

  g_object_set (self->group, "mode", "habit", NULL);
  assert_clocks (self, "13:00");
  pick (self, "_Habit", 2);
  assert_text (self, "habit", "work");
  assert_clocks (self, "17:30");

  g_assert_cmpuint (list_clocks (GTK_WIDGET (self->group), rows), ==, 1);
  g_object_set (rows[0], "minute", 18 * 60 + 15, NULL);
  assert_list (self, "habit-times", "[450, 780, 1095, 1320]");
  pick (self, "_Habit", 1);
  assert_clocks (self, "13:00");
  g_object_set (self->group, "habit-times", g_variant_new_parsed ("[450, 5000]"), NULL);
  assert_clocks (self, "23:59");
}

static GtkWidget *
find_trash (UnknotClockRow *row)
{
  GtkWidget *trash = NULL;

  for (GtkWidget *child = gtk_widget_get_next_sibling (gtk_widget_get_ancestor (find_type (row, GTK_TYPE_MENU_BUTTON),
                                                                                GTK_TYPE_MENU_BUTTON));
       child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_BUTTON (child))
      trash = child;

  g_assert_nonnull (trash);
  return trash;
}

static void
test_times (Fixture       *self,
            gconstpointer  twelve)
{
  UnknotClockRow *rows[5];

  g_object_set (self->group, "mode", "times", NULL);
  assert_clocks (self, "11:00");
  gtk_window_present (GTK_WINDOW (self->window));
  g_signal_emit_by_name (find_row (self->group, "Add a _Time"), "activated");
  assert_clocks (self, "11:00, 17:00");
  assert_list (self, "times", "[660, 1020]");
  g_signal_emit_by_name (find_row (self->group, "Add a _Time"), "activated");
  assert_clocks (self, "11:00, 17:00, 21:00");
  g_assert_false (is_shown (self, "Add a _Time"));

  g_assert_cmpuint (list_clocks (GTK_WIDGET (self->group), rows), ==, 3);
  g_object_set (rows[1], "minute", 600, NULL);
  assert_list (self, "times", "[660, 600, 1260]");
  gtk_test_accessible_assert_property (find_trash (rows[0]), GTK_ACCESSIBLE_PROPERTY_LABEL, "Remove");
  g_signal_emit_by_name (find_trash (rows[0]), "clicked");
  assert_clocks (self, "10:00, 21:00");
  g_signal_emit_by_name (find_trash (rows[0]), "clicked");
  g_signal_emit_by_name (find_trash (rows[0]), "clicked");
  assert_clocks (self, "");
  assert_list (self, "times", "[]");
  g_signal_emit_by_name (find_row (self->group, "Add a _Time"), "activated");
  assert_clocks (self, "11:00");
}

/* Where hours are counted to twelve. */
static void
test_twelve (Fixture       *self,
             gconstpointer  twelve)
{
  UnknotClockRow *rows[5];
  UnknotClock *clock;
  AdwToggleGroup *halves;
  GtkSpinButton *hours;
  int minute;

  g_object_set (self->group, "mode", "times", "times", g_variant_new_parsed ("[0, 720, 1290]"), NULL);
  assert_clocks (self, "12:00 AM, 12:00 PM, 9:30 PM");

  g_assert_cmpuint (list_clocks (GTK_WIDGET (self->group), rows), ==, 3);
  clock = find_type (gtk_menu_button_get_popover (find_type (rows[2], GTK_TYPE_MENU_BUTTON)), UNKNOT_TYPE_CLOCK);
  halves = find_type (clock, ADW_TYPE_TOGGLE_GROUP);
  hours = find_type (clock, GTK_TYPE_SPIN_BUTTON);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (halves)));
  g_assert_cmpint (gtk_spin_button_get_value_as_int (hours), ==, 9);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (hours)), ==, "9");
  adw_toggle_group_set_active_name (halves, "am");
  g_object_get (rows[2], "minute", &minute, NULL);
  g_assert_cmpint (minute, ==, 570);
  gtk_spin_button_set_value (hours, 12);
  g_object_get (rows[2], "minute", &minute, NULL);
  g_assert_cmpint (minute, ==, 30);
  assert_clocks (self, "12:00 AM, 12:00 PM, 12:30 AM");
}

static void
toggle (GtkWidget *chip)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip)));
}

/* In the order of the week where the person lives; the setting counts from Monday everywhere. */
static void
test_days (Fixture       *self,
           gconstpointer  twelve)
{
  UnknotChips *chips = find_type (find_row (self->group, "Days"), UNKNOT_TYPE_CHIPS);
  GtkWidget *first = find_type (chips, GTK_TYPE_TOGGLE_BUTTON);
  guint weekdays;
  int n_changes = 0;

  g_object_set (self->group, "mode", "times", NULL);
  g_signal_connect_swapped (self->group, "notify::weekdays", G_CALLBACK (count_up), &n_changes);
  gtk_test_accessible_assert_property (first, GTK_ACCESSIBLE_PROPERTY_LABEL, "Sun");
  toggle (first);
  g_object_get (self->group, "weekdays", &weekdays, NULL);
  g_assert_cmpuint (weekdays, ==, 0x3f);
  toggle (gtk_widget_get_next_sibling (first));
  g_object_get (self->group, "weekdays", &weekdays, NULL);
  g_assert_cmpuint (weekdays, ==, 0x3e);
  g_assert_cmpint (n_changes, ==, 2);

  g_object_set (self->group, "weekdays", 64, NULL);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (first)));
  g_assert_cmpint (n_changes, ==, 3);
}

/* Fewer, or none: that is said, with the way back; off says nothing. */
static void
test_pace (Fixture       *self,
           gconstpointer  twelve)
{
  int n_again = 0;

  g_signal_connect_swapped (self->group, "again-requested", G_CALLBACK (count_up), &n_again);
  g_object_set (self->group, "mode", "habit", NULL);
  g_assert_false (is_shown (self, "Remind Me as _Before"));
  unknot_reminder_group_show_pace (self->group, UNKNOT_REMINDER_PACE_SELDOM);
  g_assert_true (is_shown (self, "Fewer for now, as nobody answered the last ones"));
  unknot_reminder_group_show_pace (self->group, UNKNOT_REMINDER_PACE_STOPPED);
  g_assert_true (is_shown (self, "Stopped, as nobody answered the last ones"));
  g_assert_true (is_shown (self, "Remind Me as _Before"));
  g_signal_emit_by_name (find_row (self->group, "Remind Me as _Before"), "activated");
  g_assert_cmpint (n_again, ==, 1);

  g_object_set (self->group, "mode", "off", NULL);
  g_assert_false (is_shown (self, "Remind Me as _Before"));
}

static void
test_background (Fixture       *self,
                 gconstpointer  twelve)
{
  AdwActionRow *row = find_row (self->group, "Also When the _Window Is Closed");
  int n_changes = 0;

  g_object_set (self->group, "mode", "habit", NULL);
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, "Unknot then starts when you log in, without a window.");
  g_signal_connect_swapped (self->group, "notify::background", G_CALLBACK (count_up), &n_changes);
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), TRUE);
  g_assert_cmpint (n_changes, ==, 1);
  g_object_set (self->group, "background", FALSE, "note", "Your system does not allow this.", NULL);
  g_assert_false (adw_switch_row_get_active (ADW_SWITCH_ROW (row)));
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, "Your system does not allow this.");
}

/* All of it is reached by keys. */
static void
test_keys (Fixture       *self,
           gconstpointer  twelve)
{
  const char * const wanted[] = { "Remind _Me", "Time", "Add a _Time", "Also When the _Window Is Closed" };
  GtkWidget *first = NULL;
  guint n_days = 0;
  guint n_found = 0;

  g_object_set (self->group, "mode", "times", NULL);
  gtk_window_present (GTK_WINDOW (self->window));
  while (gtk_widget_get_height (GTK_WIDGET (self->group)) == 0)
    g_main_context_iteration (NULL, TRUE);
  gtk_root_set_focus (GTK_ROOT (self->window), NULL);
  for (guint i = 0; i < 30 && gtk_widget_child_focus (self->window, GTK_DIR_TAB_FORWARD); i++)
    {
      GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));
      GtkWidget *row = gtk_widget_get_ancestor (focus, ADW_TYPE_PREFERENCES_ROW);

      g_assert_nonnull (row);
      if (first == focus)
        break;
      first = first != NULL ? first : focus;
      n_days += UNKNOT_IS_WEEKDAY_ROW (row);
      if (n_found < G_N_ELEMENTS (wanted)
          && g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), wanted[n_found]) == 0)
        n_found++;
    }
  g_assert_cmpuint (n_days, ==, 7);
  g_assert_cmpuint (n_found, ==, G_N_ELEMENTS (wanted));
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void      (*test) (Fixture *, gconstpointer);
    const char *twelve;
  } tests[] = {
    { "/reminder-group/modes", test_modes, NULL },
    { "/reminder-group/habits", test_habits, NULL },
    { "/reminder-group/times", test_times, NULL },
    { "/reminder-group/twelve", test_twelve, "twelve" },
    { "/reminder-group/days", test_days, NULL },
    { "/reminder-group/pace", test_pace, NULL },
    { "/reminder-group/background", test_background, NULL },
    { "/reminder-group/keys", test_keys, NULL },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, tests[i].twelve, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
