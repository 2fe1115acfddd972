#include "unknot-erase-dialog.h"

#include "page-fixture.h"

typedef struct
{
  GtkWidget *window;
  GtkWidget *dialog;
  int n_exports;
  int n_erasings;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->window = present_in_window (adw_bin_new ());
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  run_pending ();
}

static void
present (Fixture *self,
         guint    n_entries,
         guint    n_techniques,
         GFile   *copies)
{
  self->dialog = GTK_WIDGET (unknot_erase_dialog_new (n_entries, 5, n_techniques, copies));
  g_signal_connect_swapped (self->dialog, "export-requested", G_CALLBACK (count_up), &self->n_exports);
  g_signal_connect_swapped (self->dialog, "erase-requested", G_CALLBACK (count_up), &self->n_erasings);
  adw_dialog_present (ADW_DIALOG (self->dialog), adw_window_get_content (ADW_WINDOW (self->window)));
  run_pending ();
}

static void
assert_fact (Fixture    *self,
             const char *title,
             const char *fact)
{
  AdwActionRow *row = find_row (self->dialog, title);

  g_assert_nonnull (row);
  g_assert_cmpint (gtk_widget_get_visible (GTK_WIDGET (row)), ==, fact != NULL);
  if (fact != NULL)
    g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, fact);
}

static void
test_words (Fixture       *self,
            gconstpointer  data)
{
  g_autoptr (GFile) copies = g_file_new_for_path ("/home/me/A & B");

  present (self, 1204, 3, copies);
  assert_fact (self, "Journal", "1,204 entries, 5 knots on the map");
  assert_fact (self, "Techniques", "3 of your own or from others");
  assert_fact (self, "Your Folder With Copies", "/home/me/A & B");
  adw_dialog_force_close (ADW_DIALOG (self->dialog));

  present (self, 0, 0, NULL);
  assert_fact (self, "Journal", "It is empty");
  assert_fact (self, "Techniques", NULL);
  assert_fact (self, "Your Folder With Copies", NULL);
}

/* Nothing goes by pressing Return, or Escape. */
static void
test_answers (Fixture       *self,
              gconstpointer  data)
{
  present (self, 1, 0, NULL);
  g_assert_cmpstr (adw_alert_dialog_get_default_response (ADW_ALERT_DIALOG (self->dialog)), ==, "cancel");
  g_assert_cmpstr (adw_alert_dialog_get_close_response (ADW_ALERT_DIALOG (self->dialog)), ==, "cancel");
  g_assert_cmpint (adw_alert_dialog_get_response_appearance (ADW_ALERT_DIALOG (self->dialog), "erase"), ==,
                   ADW_RESPONSE_DESTRUCTIVE);
  adw_dialog_close (ADW_DIALOG (self->dialog));
  run_pending ();
  g_assert_cmpint (self->n_exports + self->n_erasings, ==, 0);

  present (self, 1, 0, NULL);
  g_signal_emit_by_name (self->dialog, "response::export", "export");
  g_assert_cmpint (self->n_exports, ==, 1);
  g_signal_emit_by_name (self->dialog, "response::erase", "erase");
  g_assert_cmpint (self->n_erasings, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/erase-dialog/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("words", test_words);
  ADD ("answers", test_answers);
#undef ADD

  return g_test_run ();
}
