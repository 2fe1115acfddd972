#include "unknot-warning-page.h"
#include "unknot-welcome-page.h"

#include "page-fixture.h"
#include "unknot-technique-dialog.h"

static UnknotWelcomePage *
make_welcome (PageFixture *fixture)
{
  UnknotWelcomePage *page =
    g_object_ref_sink (unknot_welcome_page_new (fixture->profile, fixture->safety, &fixture->stamper.stamper));

  present_in_window (page);
  return page;
}

/* The animation between two pages lives as long as its window. */
static void
close_welcome (UnknotWelcomePage *page)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (page))));
  run_pending ();
  g_assert_finalize_object (page);
}

static guint
get_step (UnknotWelcomePage *page)
{
  guint step;

  g_object_get (page, "step", &step, NULL);
  return step;
}

/* To the end: answers, suggested tools, and the start is done. */
static void
test_through (void)
{
  static const char * const labels[] = { "Begin", "None of These", "Show Me the Body" };
  PageFixture fixture;
  UnknotWelcomePage *page;
  g_auto (GStrv) tools = NULL;
  g_auto (GStrv) asked = NULL;
  int n_done = 0;

  page_fixture_init (&fixture);
  page = make_welcome (&fixture);
  g_signal_connect_swapped (page, "done", G_CALLBACK (count_up), &n_done);
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      GtkWidget *words = gtk_button_get_child (GTK_BUTTON (find_action (page, "welcome.next")));

      g_assert_cmpuint (get_step (page), ==, i);
      g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (words)), ==, labels[i]);
      g_assert_cmpint (n_done, ==, 0);
      gtk_widget_activate_action (GTK_WIDGET (page), "welcome.next", NULL);
    }
  g_assert_cmpint (n_done, ==, 1);
  g_assert_true (unknot_profile_get_start_done (fixture.profile));
  g_assert_true (unknot_profile_get_safety_answered (fixture.profile));
  tools = unknot_profile_dup_tools (fixture.profile);
  asked = unknot_profile_dup_asked (fixture.profile);
  g_assert_cmpstrv (tools, ((const char *[]) { "hands", "wall", "chair", NULL }));
  g_assert_cmpuint (g_strv_length (asked), ==, unknot_safety_get_n_red_flags (fixture.safety));
  close_welcome (page);
  page_fixture_clear (&fixture);
}

/* Looking around first answers nothing, and the next start goes on where this one was left. */
static void
test_skip_and_resume (void)
{
  PageFixture fixture;
  UnknotWelcomePage *page;
  int n_done = 0;

  page_fixture_init (&fixture);
  page = make_welcome (&fixture);
  g_signal_connect_swapped (page, "done", G_CALLBACK (count_up), &n_done);
  gtk_widget_activate_action (GTK_WIDGET (page), "welcome.next", NULL);
  gtk_widget_activate_action (GTK_WIDGET (page), "welcome.skip", NULL);
  g_assert_cmpint (n_done, ==, 1);
  g_assert_false (unknot_profile_get_start_done (fixture.profile));
  g_assert_false (unknot_profile_get_safety_answered (fixture.profile));
  close_welcome (page);

  page = make_welcome (&fixture);
  g_assert_cmpuint (get_step (page), ==, 1);
  gtk_widget_activate_action (GTK_WIDGET (page), "welcome.back", NULL);
  g_assert_cmpuint (get_step (page), ==, 0);
  gtk_widget_activate_action (GTK_WIDGET (page), "welcome.back", NULL);
  g_assert_cmpuint (get_step (page), ==, 0);
  close_welcome (page);
  page_fixture_clear (&fixture);
}

/* Each level has its own words; the way back is open where a professional can open it. */
static void
test_warning (void)
{
  static const struct
  {
    UnknotLevel level;
    const char *flag;
    gboolean    cleared;
    gboolean    number;
  } cases[] = {
    { UNKNOT_LEVEL_URGENT, "RF12", TRUE, FALSE },
    { UNKNOT_LEVEL_EMERGENCY, "RF12+", TRUE, TRUE },
    { UNKNOT_LEVEL_REFUSED, "RF24", FALSE, FALSE },
  };
  PageFixture fixture;

  page_fixture_init (&fixture);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *flags[] = { cases[i].flag, "RF99", NULL };
      const UnknotLevelWords *words = unknot_safety_get_level (fixture.safety, cases[i].level);
      g_autofree char *id = g_strndup (cases[i].flag, 4);
      const UnknotRedFlag *flag = unknot_safety_lookup_red_flag (fixture.safety, id);
      UnknotWarningPage *page =
        g_object_ref_sink (unknot_warning_page_new (fixture.safety, cases[i].level, flags, "112",
                                                    unknot_time_get_day (fixture.stamper.now)));
      GtkWidget *window;

      g_assert_nonnull (find_label (page, words->title));
      g_assert_nonnull (find_label (page, words->text));
      g_assert_nonnull (find_row (page, flag->why));
      g_assert_nonnull (find_label (page, flag->say));
      g_assert_cmpint (find_label (page, "112") != NULL, ==, cases[i].number);
      g_assert_cmpint (gtk_widget_get_visible (find_action (page, "warning.cleared")), ==, cases[i].cleared);
      g_assert_null (find_action (page, "relief.start"));
      g_assert_null (find_action (page, "card.relief"));

      window = present_in_window (page);
      gtk_window_destroy (GTK_WINDOW (window));
      run_pending ();
      g_assert_finalize_object (page);
    }
  page_fixture_clear (&fixture);
}

static void
test_warning_signals (void)
{
  static const char * const flags[] = { "RF10", NULL };
  PageFixture fixture;
  UnknotWarningPage *page;
  UnknotTechnique *card;
  int n_change = 0, n_journal = 0;

  page_fixture_init (&fixture);
  card = unknot_catalogue_lookup (fixture.catalogue, "relative-rest");
  page = g_object_ref_sink (unknot_warning_page_new (fixture.safety, UNKNOT_LEVEL_URGENT, flags, "",
                                                    unknot_time_get_day (fixture.stamper.now)));
  unknot_warning_page_add_card (page, card);
  g_assert_nonnull (find_row (page, card->name));
  g_signal_connect_swapped (page, "change-requested", G_CALLBACK (count_up), &n_change);
  g_signal_connect_swapped (page, "journal-requested", G_CALLBACK (count_up), &n_journal);
  gtk_widget_activate_action (GTK_WIDGET (page), "warning.change", NULL);
  gtk_widget_activate_action (GTK_WIDGET (page), "warning.journal", NULL);
  g_assert_cmpint (n_change, ==, 1);
  g_assert_cmpint (n_journal, ==, 1);
  g_assert_finalize_object (page);
  page_fixture_clear (&fixture);
}

/* Every technique and every card can be read: steps, evidence, cautions. */
static void
test_technique_dialog (void)
{
  PageFixture fixture;

  page_fixture_init (&fixture);
  for (guint i = 0; i < unknot_catalogue_get_n (fixture.catalogue); i++)
    {
      UnknotTechnique *technique = unknot_catalogue_get (fixture.catalogue, i);
      UnknotTechniqueSources sources = { .anatomy = fixture.anatomy, .safety = fixture.safety };
      AdwDialog *dialog = g_object_ref_sink (unknot_technique_dialog_new_for_card (&sources, technique));

      g_assert_cmpstr (adw_dialog_get_title (dialog), ==, technique->name);
      g_assert_finalize_object (dialog);
    }
  page_fixture_clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/welcome-page/through", test_through);
  g_test_add_func ("/welcome-page/skip-and-resume", test_skip_and_resume);
  g_test_add_func ("/warning-page/words", test_warning);
  g_test_add_func ("/warning-page/signals", test_warning_signals);
  g_test_add_func ("/technique-dialog/every-technique", test_technique_dialog);

  return g_test_run ();
}
