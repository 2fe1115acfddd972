/* A table from elsewhere, as it is going to be read. */

#include "unknot-table-dialog.h"

#include <string.h>

#include "page-fixture.h"
#include "unknot-table-guess.h"
#include "unknot-table-words.h"

#define DIARY "Date;Pain;Sleep;Note\n3/2/2026;4;8;long drive\n4/2/2026;5;7;\n5/2/2026;x;7;\n5/2/2026 20:15;6;;\n"

typedef struct
{
  PageFixture data;
  GtkWidget *window;
  GtkWidget *dialog;
  int n_accepted;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->window = present_in_window (adw_bin_new ());
  page_fixture_init (&self->data);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  run_pending ();
  page_fixture_clear (&self->data);
}

static UnknotTableDialog *
get_dialog (Fixture *self)
{
  return UNKNOT_TABLE_DIALOG (self->dialog);
}

static void
wait_for_entries (Fixture *self)
{
  while (unknot_table_dialog_get_entries (get_dialog (self)) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
open_table (Fixture    *self,
            const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (UnknotTable) table = unknot_table_read (bytes, NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (GHashTable) names = unknot_table_words_knots (self->data.knots, self->data.anatomy);
  UnknotTableDialogSources sources = {
    .table = table, .names = names, .zone = zone, .knots = self->data.knots, .anatomy = self->data.anatomy,
    .catalogue = self->data.catalogue,
  };

  unknot_table_guess (table, names, UNKNOT_DATE_DAY_FIRST, &sources.mapping);
  self->dialog = GTK_WIDGET (unknot_table_dialog_new (&sources));
  g_signal_connect_swapped (self->dialog, "accepted", G_CALLBACK (count_up), &self->n_accepted);
  adw_dialog_present (ADW_DIALOG (self->dialog), adw_window_get_content (ADW_WINDOW (self->window)));
  run_pending ();
  wait_for_entries (self);
}

static GtkButton *
get_add (Fixture *self)
{
  return find_action (self->dialog, "table.add");
}

static void
assert_preview (Fixture    *self,
                const char *title,
                const char *subtitle)
{
  GtkWidget *row = find_row (self->dialog, title);

  g_assert_nonnull (row);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, subtitle);
}

static gboolean
is_shown (Fixture    *self,
          const char *title)
{
  GtkWidget *row = find_row (self->dialog, title);

  return row != NULL && gtk_widget_is_visible (row);
}

static void
press_add (Fixture *self)
{
  g_signal_emit_by_name (get_add (self), "clicked");
  g_assert_cmpint (self->n_accepted, ==, 1);
}

/* What was guessed is said in words, with what is left out and why. */
static void
test_guess (Fixture       *self,
            gconstpointer  data)
{
  open_table (self, DIARY);
  assert_preview (self, "Tuesday, 3 February 2026", "Pain now 4 of 10 · 12:00 · Everywhere · long drive");
  assert_preview (self, "Thursday, 5 February 2026", "Pain now 6 of 10 · 20:15 · Everywhere");
  assert_preview (self, "Pain", "Such as “4”");
  g_assert_true (is_shown (self, "1 thing is left out"));
  g_assert_nonnull (find_row (self->dialog, "Line 4: “x” is no number from 0 to 10."));
  g_assert_cmpstr (gtk_button_get_label (get_add (self)), ==, "_Add 3 Entries");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->data.journal)), ==, 0);

  press_add (self);
}

/* A date in doubt is shown as both days. */
static void
test_doubt (Fixture       *self,
            gconstpointer  data)
{
  GtkWidget *row;

  open_table (self, DIARY);
  row = find_row (self->dialog, "“3/2/2026” is meant to be");
  g_assert_true (gtk_widget_is_visible (row));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 1);
  g_assert_false (gtk_widget_is_sensitive (GTK_WIDGET (get_add (self))));
  wait_for_entries (self);
  assert_preview (self, "Monday, 2 March 2026", "Pain now 4 of 10 · 12:00 · Everywhere · long drive");
  g_assert_true (gtk_widget_is_sensitive (GTK_WIDGET (get_add (self))));
}

static void
test_roles (Fixture       *self,
            gconstpointer  data)
{
  AdwComboRow *pain;
  AdwComboRow *sleep;

  open_table (self, DIARY);
  pain = find_row (self->dialog, "Pain");
  sleep = find_row (self->dialog, "Sleep");
  g_assert_cmpuint (adw_combo_row_get_selected (sleep), ==, UNKNOT_TABLE_NOTHING);
  adw_combo_row_set_selected (sleep, UNKNOT_TABLE_SLEEP);
  adw_combo_row_set_selected (pain, UNKNOT_TABLE_WORST);
  wait_for_entries (self);
  assert_preview (self, "Tuesday, 3 February 2026", "Look back at the day · 12:00 · worst 4 · bad sleep 8 · long drive");

  /* Only one column can mean the same. */
  adw_combo_row_set_selected (sleep, UNKNOT_TABLE_WORST);
  g_assert_cmpuint (adw_combo_row_get_selected (pain), ==, UNKNOT_TABLE_NOTHING);
  adw_combo_row_set_selected (find_row (self->dialog, "Date"), UNKNOT_TABLE_NOTHING);
  wait_for_entries (self);
  g_assert_nonnull (find_row (self->dialog, "Which column is the date, and which is the pain?"));
  g_assert_false (is_shown (self, "“3/2/2026” is meant to be"));
  g_assert_cmpstr (gtk_button_get_label (get_add (self)), ==, "Nothing to Add");
  g_assert_false (gtk_widget_is_sensitive (GTK_WIDGET (get_add (self))));
}

static void
test_scale_and_knot (Fixture       *self,
                     gconstpointer  data)
{
  UnknotKnot *knot = page_fixture_mark (&self->data, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  UnknotRatingRecord rating;
  GtkWidget *about;

  open_table (self, "date,pain\n2026-02-03,40\n");
  assert_preview (self, "Tuesday, 3 February 2026", "Pain now 4 of 10 · 12:00 · Everywhere");
  adw_combo_row_set_selected (find_row (self->dialog, "Numbers"), 0);
  wait_for_entries (self);
  g_assert_nonnull (find_row (self->dialog, "No line of this table can be read like this"));
  adw_combo_row_set_selected (find_row (self->dialog, "Numbers"), 1);
  about = find_row (self->dialog, "About");
  g_assert_true (gtk_widget_is_visible (about));
  adw_combo_row_set_selected (ADW_COMBO_ROW (about), 1);
  wait_for_entries (self);
  g_assert_true (unknot_entry_get_rating (g_ptr_array_index (unknot_table_dialog_get_entries (get_dialog (self)), 0),
                                          &rating));
  g_assert_cmpstr (rating.knot, ==, unknot_knot_get_uuid (knot));
}

/* The app's own table asks nothing; what is in the journal already is not added again. */
static void
test_own (Fixture       *self,
          gconstpointer  data)
{
  static const char own[] = "date,time,offset,type,pain,frame,uuid\n2026-02-03,20:15:00,UTC+01:00,rating,4,now,a\n"
                            "2026-02-04,20:15:00,UTC+01:00,rating,5,now,b\n";
  UnknotTakeIn counts;

  open_table (self, own);
  assert_preview (self, "Tuesday, 3 February 2026", "Pain now 4 of 10 · 20:15 · Everywhere");
  g_assert_false (is_shown (self, "Numbers"));
  g_assert_false (is_shown (self, "About"));
  g_assert_false (is_shown (self, "“3/2/2026” is meant to be"));
  g_assert_null (find_row (self->dialog, "pain"));
  unknot_journal_take_in (self->data.journal, unknot_table_dialog_get_entries (get_dialog (self)), TRUE, &counts, NULL);
  adw_dialog_force_close (ADW_DIALOG (self->dialog));
  run_pending ();

  open_table (self, own);
  g_assert_cmpstr (gtk_button_get_label (get_add (self)), ==, "Nothing to Add");
  g_assert_nonnull (find_label (self->dialog, "2 entries are in your journal already."));
}

/* Every row and the button can be reached by keyboard. */
static void
test_keyboard (Fixture       *self,
               gconstpointer  data)
{
  static const char * const titles[] = {
    "Tuesday, 3 February 2026", "1 thing is left out", "“3/2/2026” is meant to be", "Numbers", "Date", "Pain",
    "Sleep", "Note",
  };

  open_table (self, DIARY);
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      GtkWidget *row = find_row (self->dialog, titles[i]);

      g_assert_nonnull (row);
      g_assert_true (gtk_widget_grab_focus (row));
    }
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (get_add (self))));
  press_add (self);
}

/* Closed while a thread is at work: nobody is left to be told. */
static void
test_closed (Fixture       *self,
             gconstpointer  data)
{
  open_table (self, DIARY);
  adw_combo_row_set_selected (find_row (self->dialog, "Pain"), UNKNOT_TABLE_WORST);
  adw_combo_row_set_selected (find_row (self->dialog, "Pain"), UNKNOT_TABLE_NOW);
  g_object_add_weak_pointer (G_OBJECT (self->dialog), (gpointer *) &self->dialog);
  adw_dialog_force_close (ADW_DIALOG (self->dialog));
  while (self->dialog != NULL)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/table-dialog/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("guess", test_guess);
  ADD ("doubt", test_doubt);
  ADD ("roles", test_roles);
  ADD ("scale-and-knot", test_scale_and_knot);
  ADD ("own", test_own);
  ADD ("keyboard", test_keyboard);
  ADD ("closed", test_closed);
#undef ADD

  return g_test_run ();
}
