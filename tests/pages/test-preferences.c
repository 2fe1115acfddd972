#include "unknot-preferences.h"

#include "page-fixture.h"
#include "unknot-build-choice.h"
#include "unknot-chips.h"
#include "unknot-health.h"
#include "unknot-safety-words.h"
#include "unknot-things.h"

static void
assert_chosen (gpointer    chips,
               const char *wanted)
{
  g_auto (GStrv) chosen = unknot_chips_dup_chosen (UNKNOT_CHIPS (chips));
  g_autofree char *text = g_strjoinv (" ", chosen);

  g_assert_cmpstr (text, ==, wanted);
}

static void
assert_tools (UnknotProfile *profile,
              const char    *wanted)
{
  g_auto (GStrv) tools = unknot_profile_dup_tools (profile);
  g_autofree char *text = g_strjoinv (" ", tools);

  g_assert_cmpstr (text, ==, wanted);
}

static void
assert_conditions (UnknotProfile *profile,
                   const char    *wanted)
{
  g_auto (GStrv) conditions = unknot_profile_dup_conditions (profile);
  g_autofree char *text = g_strjoinv (" ", conditions);

  g_assert_cmpstr (text, ==, wanted);
}

static gboolean
match_chip (GtkWidget  *widget,
            const void *wanted)
{
  return GTK_IS_TOGGLE_BUTTON (widget) && find_label (widget, wanted) != NULL;
}

static void
test_chips (void)
{
  UnknotChips *chips = UNKNOT_CHIPS (g_object_ref_sink (unknot_chips_new ()));
  int n_changes = 0;

  unknot_chips_add (chips, "a", "First");
  unknot_chips_add (chips, "b", "Second");
  unknot_chips_add (chips, "c", "Third");
  assert_chosen (chips, "");

  /* However many chips change, whoever listens sees only the end of it. */
  g_signal_connect_swapped (chips, "notify::chosen", G_CALLBACK (count_up), &n_changes);
  unknot_chips_set_chosen (chips, (const char *[]) { "c", "a", "nobody", NULL });
  assert_chosen (chips, "a c");
  g_assert_cmpint (n_changes, ==, 1);
  unknot_chips_set_chosen (chips, (const char *[]) { "a", "c", NULL });
  g_assert_cmpint (n_changes, ==, 1);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_widget (GTK_WIDGET (chips), match_chip, "Second")), TRUE);
  assert_chosen (chips, "a b c");
  g_assert_cmpint (n_changes, ==, 2);
  g_assert_finalize_object (chips);
}

static void
test_things (void)
{
  UnknotProfile *profile = unknot_profile_new ();
  UnknotThings *things = g_object_ref_sink (g_object_new (UNKNOT_TYPE_THINGS, NULL));
  UnknotChips *chips = find_type (things, UNKNOT_TYPE_CHIPS);
  AdwSwitchRow *floor = find_row (things, "Room to Lie on the Floor");
  AdwSwitchRow *helper = find_row (things, "Someone Who Can Help");

  unknot_profile_set_tools (profile, (const char *[]) { "wall", "tennis-ball", NULL });
  unknot_profile_set_helper (profile, TRUE);
  unknot_profile_set_floor (profile, FALSE);
  unknot_things_set_profile (things, profile);
  assert_chosen (chips, "wall tennis-ball");
  g_assert_true (adw_switch_row_get_active (helper));
  g_assert_false (adw_switch_row_get_active (floor));

  unknot_chips_set_chosen (chips, (const char *[]) { "hands", "cane", NULL });
  adw_switch_row_set_active (helper, FALSE);
  adw_switch_row_set_active (floor, TRUE);
  assert_tools (profile, "hands cane");
  g_assert_false (unknot_profile_get_helper (profile));
  g_assert_true (unknot_profile_get_floor (profile));

  unknot_profile_set_tools (profile, (const char *[]) { "roller", NULL });
  assert_chosen (chips, "roller");
  g_assert_finalize_object (things);
  g_assert_finalize_object (profile);
}

static void
test_health (void)
{
  PageFixture fixture;
  UnknotHealth *health = g_object_ref_sink (g_object_new (UNKNOT_TYPE_HEALTH, NULL));
  GtkEditable *year;
  guint n_chosen;

  page_fixture_init (&fixture);
  unknot_safety_words_fill_health (health, fixture.safety);
  unknot_profile_set_birth_year (fixture.profile, 1970);
  unknot_profile_set_conditions (fixture.profile, (const char *[]) { "anticoagulant", "osteoporosis", NULL });
  unknot_health_set_profile (health, fixture.profile);
  year = find_row (health, "Year of Birth");
  g_assert_cmpstr (gtk_editable_get_text (year), ==, "1970");
  g_object_get (health, "n-chosen", &n_chosen, NULL);
  g_assert_cmpuint (n_chosen, ==, 2);
  assert_conditions (fixture.profile, "anticoagulant osteoporosis");

  unknot_profile_set_conditions (fixture.profile, (const char *[]) { "osteoporosis", NULL });
  g_object_get (health, "n-chosen", &n_chosen, NULL);
  g_assert_cmpuint (n_chosen, ==, 1);

  /* A year that is still being typed, or can't be one, changes nothing; no year is an answer. */
  gtk_editable_delete_text (year, 2, -1);
  g_assert_cmpint (unknot_profile_get_birth_year (fixture.profile), ==, 1970);
  gtk_editable_set_text (year, "1982");
  g_assert_cmpint (unknot_profile_get_birth_year (fixture.profile), ==, 1982);
  gtk_editable_set_text (year, "");
  g_assert_cmpint (unknot_profile_get_birth_year (fixture.profile), ==, 0);

  g_assert_finalize_object (health);
  page_fixture_clear (&fixture);
}

static gboolean
match_toggles (GtkWidget  *widget,
               const void *wanted)
{
  return ADW_IS_TOGGLE_GROUP (widget);
}

static void
test_build (void)
{
  PageFixture fixture;
  UnknotBuildChoice *choice = g_object_ref_sink (g_object_new (UNKNOT_TYPE_BUILD_CHOICE, NULL));
  AdwToggleGroup *group = ADW_TOGGLE_GROUP (find_widget (GTK_WIDGET (choice), match_toggles, NULL));
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, &(UnknotColour) { 0.2, 0.5, 0.9 });
  GtkWidget *window;

  page_fixture_init (&fixture);
  g_object_bind_property (fixture.profile, "build", choice, "build",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_assert_cmpstr (adw_toggle_group_get_active_name (group), ==, "neutral");

  unknot_profile_set_build (fixture.profile, "narrow");
  g_assert_cmpstr (adw_toggle_group_get_active_name (group), ==, "narrow");
  adw_toggle_group_set_active_name (group, "broad");
  g_assert_cmpstr (unknot_profile_get_build (fixture.profile), ==, "broad");
  unknot_profile_set_build (fixture.profile, "of-a-later-version");
  g_assert_cmpstr (adw_toggle_group_get_active_name (group), ==, "neutral");

  unknot_build_choice_set_bodies (choice, fixture.bodies);
  unknot_build_choice_set_ink (choice, ink);
  window = present_in_window (choice);
  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  g_assert_finalize_object (choice);
  page_fixture_clear (&fixture);
}

static void
test_preferences (void)
{
  PageFixture fixture;
  AdwDialog *dialog;
  GtkWidget *window;
  GtkEditable *number;

  page_fixture_init (&fixture);
  window = present_in_window (adw_bin_new ());
  dialog = unknot_preferences_new (fixture.profile, fixture.safety);
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  adw_dialog_present (dialog, adw_window_get_content (ADW_WINDOW (window)));
  run_pending ();
  number = find_row (dialog, "Your Local Emergency Number");
  g_assert_cmpstr (gtk_editable_get_text (number), ==, "");
  g_assert_null (unknot_profile_get_emergency_number (fixture.profile));
  unknot_profile_set_emergency_number (fixture.profile, "112");
  g_assert_cmpstr (gtk_editable_get_text (number), ==, "112");
  gtk_editable_set_text (number, "911");
  g_assert_cmpstr (unknot_profile_get_emergency_number (fixture.profile), ==, "911");
  g_assert_nonnull (find_type (dialog, UNKNOT_TYPE_THINGS));
  g_assert_nonnull (find_type (dialog, UNKNOT_TYPE_HEALTH));

  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  g_assert_null (dialog);
  page_fixture_clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/chips/chosen", test_chips);
  g_test_add_func ("/things/both-ways", test_things);
  g_test_add_func ("/health/both-ways", test_health);
  g_test_add_func ("/build-choice/both-ways", test_build);
  g_test_add_func ("/preferences/both-ways", test_preferences);

  return g_test_run ();
}
