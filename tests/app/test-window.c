#include "unknot-preferences.h"
#include "unknot-time-pane.h"
#include "unknot-window.h"

#include "../find-widget.h"
#include "context-fixture.h"

static void
test_new_destroy (void)
{
  static FakeStamper stamper;   /* what a thread still reads may ask for the time after the test */
  g_autoptr (UnknotContext) context = context_new_empty (&stamper);
  UnknotWindow *window = unknot_window_new (NULL, context);

  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Unknot");
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_null (window);
}

/* What a page is called is read aloud, so nothing of it is for the eyes. */
static void
test_names (void)
{
  static const char *names[] = { "Body", "Relief", "Journal", "Library" };
  static FakeStamper stamper;   /* what a thread still reads may ask for the time after the test */
  g_autoptr (UnknotContext) context = context_new_empty (&stamper);
  UnknotWindow *window = unknot_window_new (NULL, context);
  g_autoptr (GtkSelectionModel) pages = adw_view_stack_get_pages (find_type (window, ADW_TYPE_VIEW_STACK));

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (pages)), ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GtkAccessible) page = g_list_model_get_item (G_LIST_MODEL (pages), i);

      gtk_test_accessible_assert_property (page, GTK_ACCESSIBLE_PROPERTY_LABEL, names[i]);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

/* Undo takes back the last letters where the person is writing, and the last mark elsewhere. */
static void
test_undo_in_text (void)
{
  static FakeStamper stamper;   /* what a thread still reads may ask for the time after the test */
  g_autoptr (UnknotContext) context = context_new_empty (&stamper);
  UnknotKnots *knots = unknot_context_get_knots (context);
  UnknotWindow *window = unknot_window_new (NULL, context);
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  g_autoptr (GError) error = NULL;
  GtkWidget *text;

  context_load (context);
  record.muscle = "rhomboids";
  record.side = UNKNOT_SIDE_LEFT;
  record.x = 302;
  record.y = 352;
  g_assert_nonnull (unknot_knots_mark (knots, &record, -1, &error));
  g_assert_no_error (error);

  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
  text = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_true (GTK_IS_TEXT (text));
  g_signal_emit_by_name (text, "insert-at-cursor", "neck");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (text)), ==, "neck");

  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (text)), ==, "");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (knots)), ==, 1);

  gtk_root_set_focus (GTK_ROOT (window), NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (knots)), ==, 0);

  gtk_window_destroy (GTK_WINDOW (window));
}

/* From the journal to then and now, which stand on the body. */
static void
test_time (void)
{
  static FakeStamper stamper;   /* what a thread still reads may ask for the time after the test */
  g_autoptr (UnknotContext) context = context_new_empty (&stamper);
  UnknotWindow *window = unknot_window_new (NULL, context);
  g_autofree char *page = NULL;
  GtkWidget *pane;

  context_load (context);
  gtk_window_present (GTK_WINDOW (window));
  unknot_window_show_page (window, "journal");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.time", NULL);
  g_object_get (window, "page", &page, NULL);
  g_assert_cmpstr (page, ==, "body");
  pane = find_type (GTK_WIDGET (window), UNKNOT_TYPE_TIME_PANE);
  g_assert_nonnull (pane);
  g_assert_true (gtk_widget_get_child_visible (pane));

  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
match_title (GtkWidget  *widget,
             const void *wanted)
{
  return ADW_IS_PREFERENCES_GROUP (widget)
         && g_strcmp0 (adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (widget)), wanted) == 0;
}

static GtkWidget *
find_title (UnknotWindow *window,
            const char   *title)
{
  return find_widget (GTK_WIDGET (window), match_title, title);
}

/* Left open over midnight. */
static void
test_next_day (void)
{
  static FakeStamper stamper;   /* what a thread still reads may ask for the time after the test */
  g_autoptr (UnknotContext) context = context_new_empty (&stamper);
  UnknotMarkRecord mark = { .text = "a new chair" };
  g_autoptr (UnknotEntry) entry = NULL;
  g_autoptr (GError) error = NULL;
  UnknotWindow *window;

  fake_stamper_set (&stamper, "2026-11-21T23:59:59+01:00");
  window = unknot_window_new (NULL, context);
  context_load (context);
  entry = unknot_entry_new_mark (&mark, &stamper.stamper);
  unknot_journal_add (unknot_context_get_journal (context), entry, &error);
  g_assert_no_error (error);
  unknot_profile_set_start_done (unknot_context_get_profile (context), TRUE);
  unknot_window_show_loaded (window);
  gtk_window_present (GTK_WINDOW (window));
  unknot_window_show_page (window, "journal");
  while (find_title (window, "Today") == NULL)
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    ;

  fake_stamper_set (&stamper, "2026-11-22T00:00:00+01:00");
  while (find_title (window, "Yesterday") == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (find_title (window, "Today"));

  gtk_window_destroy (GTK_WINDOW (window));
}

/* What the person says in the preferences holds at once: what is asked, and how much is said outside the window. */
static void
test_preferences (void)
{
  static FakeStamper stamper;   /* what a thread still reads may ask for the time after the test */
  g_autoptr (UnknotContext) context = context_new_empty (&stamper);
  UnknotWindow *window = unknot_window_new (NULL, context);
  static const char * const names[] = { "plain-words", "questions" };
  AdwDialog *dialog;

  context_load (context);
  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.preferences", NULL);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  g_assert_true (UNKNOT_IS_PREFERENCES (dialog));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      AdwSwitchRow *row = i == 0 ? unknot_preferences_get_plain_words (UNKNOT_PREFERENCES (dialog))
                                 : unknot_preferences_get_questions (UNKNOT_PREFERENCES (dialog));
      gboolean chosen;

      g_assert_true (adw_switch_row_get_active (row));
      adw_switch_row_set_active (row, FALSE);
      g_object_get (window, names[i], &chosen, NULL);
      g_assert_false (chosen);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

/* What is never to be offered goes at once, with a way back in the toast; what tells of dangers stays. */
static void
test_never_offer (void)
{
  static FakeStamper stamper;   /* what a thread still reads may ask for the time after the test */
  g_autoptr (UnknotContext) context = context_new_empty (&stamper);
  UnknotWindow *window = unknot_window_new (NULL, context);
  UnknotProfile *profile = unknot_context_get_profile (context);
  GtkWidget *undo;

  context_load (context);
  unknot_profile_set_start_done (profile, TRUE);
  unknot_window_show_loaded (window);
  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.never-offer", "s", "professional");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.never-offer", "s", "of-later");
  g_assert_false (unknot_profile_get_never (profile, "professional"));
  g_assert_null (find_button (window, "_Undo"));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.never-offer", "s", "cane");
  g_assert_true (unknot_profile_get_never (profile, "cane"));
  while ((undo = find_button (window, "_Undo")) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_signal_emit_by_name (undo, "clicked");
  g_assert_false (unknot_profile_get_never (profile, "cane"));

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/window/new-destroy", test_new_destroy);
  g_test_add_func ("/window/names", test_names);
  g_test_add_func ("/window/never-offer", test_never_offer);
  g_test_add_func ("/window/next-day", test_next_day);
  g_test_add_func ("/window/preferences", test_preferences);
  g_test_add_func ("/window/time", test_time);
  g_test_add_func ("/window/undo-in-text", test_undo_in_text);

  return g_test_run ();
}
