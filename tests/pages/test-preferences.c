#include "unknot-moving-group.h"
#include "unknot-never-group.h"
#include "unknot-preferences.h"

#include "page-fixture.h"
#include "unknot-build-choice.h"
#include "unknot-chips.h"
#include "unknot-closed-group.h"
#include "unknot-detail-row.h"
#include "unknot-flag-answers.h"
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
  unknot_safety_words_fill_health (health, fixture.safety, TRUE);
  unknot_profile_set_birth_year (fixture.profile, 1970);
  unknot_profile_set_conditions (fixture.profile, (const char *[]) { "anticoagulant", "osteoporosis", NULL });
  unknot_health_set_profile (health, fixture.profile, &fixture.stamper.stamper);
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

/* An extra question is seen with its condition, is answered there, and goes with it. */
static void
test_details (void)
{
  PageFixture fixture;
  UnknotHealth *health = g_object_ref_sink (g_object_new (UNKNOT_TYPE_HEALTH, NULL));
  const UnknotDetail *detail;
  UnknotDetailRow *row;
  g_autoptr (GVariant) answer = NULL;
  g_autofree const char **places = NULL;
  UnknotChips *chips;
  UnknotTime time;

  page_fixture_init (&fixture);
  detail = unknot_safety_lookup_detail (fixture.safety, "implant-place");
  unknot_safety_words_fill_health (health, fixture.safety, TRUE);
  unknot_health_set_profile (health, fixture.profile, &fixture.stamper.stamper);
  row = UNKNOT_DETAIL_ROW (find_row (health, detail->question));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (row)));
  unknot_profile_set_conditions (fixture.profile, (const char *[]) { "implant", NULL });
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (row)));

  chips = find_type (row, UNKNOT_TYPE_CHIPS);
  unknot_chips_set_chosen (chips, (const char *[]) { "neck", "unknown", NULL });
  assert_chosen (chips, "neck");
  answer = unknot_profile_dup_detail (fixture.profile, "implant-place", fixture.stamper.now);
  places = g_variant_get_strv (answer, NULL);
  g_assert_cmpstrv (places, ((const char *[]) { "neck", NULL }));
  unknot_chips_set_chosen (chips, (const char *[]) { "neck", "unknown", NULL });
  assert_chosen (chips, "unknown");
  g_assert_null (unknot_profile_dup_detail (fixture.profile, "implant-place", fixture.stamper.now));
  g_assert_true (unknot_profile_get_detail_time (fixture.profile, "implant-place", &time));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (adw_action_row_get_activatable_widget (
    ADW_ACTION_ROW (find_row (health, unknot_safety_get_condition (fixture.safety, UNKNOT_CONDITION_IMPLANT)->name)))),
    FALSE);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (row)));
  g_assert_false (unknot_profile_get_detail_time (fixture.profile, "implant-place", &time));
  g_assert_finalize_object (health);
  page_fixture_clear (&fixture);
}

/* Whatever an answer is, the row gives it back; one of another kind is none. */
static void
test_detail_rows (void)
{
  static const struct { const char *id; const char *answer; const char *other; } cases[] = {
    { "implant-place", "['neck', 'elsewhere']", "true" },
    { "pregnancy-weeks", "20", "['neck']" },
    { "rub-plain", "false", "20" },
    { "rub-plain", "true", "20" },
  };
  PageFixture fixture;

  page_fixture_init (&fixture);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotDetailRow *row =
        UNKNOT_DETAIL_ROW (g_object_ref_sink (
          unknot_detail_row_new (fixture.safety, unknot_safety_lookup_detail (fixture.safety, cases[i].id))));
      g_autoptr (GVariant) answer = g_variant_parse (NULL, cases[i].answer, NULL, NULL, NULL);
      g_autoptr (GVariant) other = g_variant_parse (NULL, cases[i].other, NULL, NULL, NULL);
      g_autoptr (GVariant) read = NULL;
      int n_changes = 0;

      g_signal_connect_swapped (row, "changed", G_CALLBACK (count_up), &n_changes);
      g_assert_false (unknot_detail_row_get_answered (row));
      g_assert_null (unknot_detail_row_dup_answer (row));
      unknot_detail_row_set_answer (row, TRUE, answer);
      read = unknot_detail_row_dup_answer (row);
      g_assert_true (g_variant_equal (read, answer));
      unknot_detail_row_set_answer (row, TRUE, NULL);
      g_assert_true (unknot_detail_row_get_answered (row));
      g_assert_null (unknot_detail_row_dup_answer (row));
      unknot_detail_row_set_answer (row, TRUE, other);
      g_assert_false (unknot_detail_row_get_answered (row));
      g_assert_cmpint (n_changes, ==, 0);
      g_assert_finalize_object (row);
    }
  page_fixture_clear (&fixture);
}

/* Who has had a look is shown, and a yes is there until it is taken back. */
static void
test_flag_answers (void)
{
  PageFixture fixture;
  UnknotFlagAnswers *list = g_object_ref_sink (g_object_new (UNKNOT_TYPE_FLAG_ANSWERS, NULL));
  const char *say;

  page_fixture_init (&fixture);
  say = unknot_safety_lookup_red_flag (fixture.safety, "RF12")->say;
  unknot_flag_answers_set_profile (list, fixture.safety, fixture.profile, &fixture.stamper.stamper);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (list)));
  unknot_profile_answer_safety (fixture.profile, (const char *[]) { "RF12", NULL },
                                (const char *[]) { "RF12+?", NULL }, fixture.stamper.now);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (list)));
  g_assert_nonnull (find_row (list, say));
  g_assert_cmpstr (adw_expander_row_get_subtitle (find_row (list, say)), ==,
                   "Not sure. Today. Nobody has had a look yet.");

  unknot_profile_clear_flags (fixture.profile, (const char *[]) { "RF12+", NULL }, fixture.stamper.now, "Dr. Aydin");
  g_assert_cmpstr (adw_expander_row_get_subtitle (find_row (list, say)), ==, "Looked at by Dr. Aydin. Today.");
  g_signal_emit_by_name (find_row (list, "Nobody Has Had a Look"), "activated");
  g_assert_cmpstr (adw_expander_row_get_subtitle (find_row (list, say)), ==,
                   "Not sure. Today. Nobody has had a look yet.");
  unknot_profile_answer_safety (fixture.profile, (const char *[]) { "RF12", NULL }, NULL, fixture.stamper.now);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (list)));
  g_assert_finalize_object (list);
  page_fixture_clear (&fixture);
}

/* What felt wrong is left out until it is allowed again. */
static void
test_left_out (void)
{
  PageFixture fixture;
  UnknotClosedGroup *list = g_object_ref_sink (g_object_new (UNKNOT_TYPE_CLOSED_GROUP, NULL));
  UnknotSessionItem items[] = { { .technique = "ball-wall", .muscle = "rhomboids", .seconds = 60 } };
  UnknotSessionRecord record = { .items = items, .n_items = 1, .adverse = TRUE, .note = "It tingled" };
  g_autoptr (UnknotEntry) entry = NULL;
  const char *name;

  page_fixture_init (&fixture);
  name = unknot_catalogue_lookup (fixture.catalogue, "ball-wall")->name;
  unknot_closed_group_set_journal (list, fixture.catalogue, fixture.safety, fixture.journal);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (list)));
  entry = unknot_entry_new_session (&record, &fixture.stamper.stamper);
  g_assert_true (unknot_journal_add (fixture.journal, entry, NULL));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (list)));
  g_assert_cmpstr (adw_expander_row_get_subtitle (find_row (list, name)), ==,
                   "Today · Something felt wrong · It tingled");
  g_assert_nonnull (find_row (list, "I Answered Wrongly…"));

  g_signal_emit_by_name (find_row (list, "Allow Again"), "activated");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (list)));
  g_assert_true (unknot_journal_undo (fixture.journal, NULL));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (list)));
  g_assert_finalize_object (list);
  g_clear_object (&entry);
  page_fixture_clear (&fixture);
}

/* What hurt more twice running is left out for some weeks; the person may allow it before. */
static void
test_left_out_worse (void)
{
  PageFixture fixture;
  UnknotClosedGroup *list = g_object_ref_sink (g_object_new (UNKNOT_TYPE_CLOSED_GROUP, NULL));
  UnknotSessionKnot knot = { "k", "rhomboids", UNKNOT_SIDE_LEFT, 4, 6 };
  UnknotSessionItem items[] = { { .technique = "ball-wall", .muscle = "rhomboids", .seconds = 60 } };
  UnknotSessionRecord record = { .knots = &knot, .n_knots = 1, .items = items, .n_items = 1 };
  const char *name;
  g_autofree char *label = NULL;
  GtkAccessible *button;

  page_fixture_init (&fixture);
  name = unknot_catalogue_lookup (fixture.catalogue, "ball-wall")->name;
  unknot_closed_group_set_journal (list, fixture.catalogue, fixture.safety, fixture.journal);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&record, &fixture.stamper.stamper);

      g_assert_false (gtk_widget_get_visible (GTK_WIDGET (list)));
      g_assert_true (unknot_journal_add (fixture.journal, entry, NULL));
    }
  g_assert_null (find_row (list, "I Answered Wrongly…"));
  g_assert_cmpstr (adw_expander_row_get_subtitle (find_row (list, name)), ==,
                   "Today · It hurt more after it, twice running. Open again in 28 days.");

  label = g_strdup_printf ("Allow Again: %s", name);
  button = GTK_ACCESSIBLE (find_row (list, "Allow Again"));
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
  g_signal_emit_by_name (button, "activated");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (list)));
  g_assert_finalize_object (list);
  page_fixture_clear (&fixture);
}

/* What is never to be offered stands there until it is allowed again. */
static void
test_never (void)
{
  PageFixture fixture;
  UnknotNeverGroup *list = g_object_ref_sink (g_object_new (UNKNOT_TYPE_NEVER_GROUP, NULL));
  const char *name;
  GtkWidget *row;

  page_fixture_init (&fixture);
  name = unknot_catalogue_lookup (fixture.catalogue, "ball-wall")->name;
  unknot_never_group_set_profile (list, fixture.catalogue, fixture.profile);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (list)));
  unknot_profile_set_never (fixture.profile, "ball-wall", TRUE);
  unknot_profile_set_never (fixture.profile, "of-later", TRUE);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (list)));
  g_assert_nonnull (find_row (list, "of-later"));
  row = find_row (list, name);

  /* Another change of the profile leaves the rows, and the focus, where they are. */
  unknot_profile_set_floor (fixture.profile, TRUE);
  g_assert_true (find_row (list, name) == row);
  g_signal_emit_by_name (find_row (row, "Allow Again"), "activated");
  g_assert_false (unknot_profile_get_never (fixture.profile, "ball-wall"));
  g_assert_null (find_row (list, name));
  g_assert_finalize_object (list);
  page_fixture_clear (&fixture);
}

/* How somebody moves goes into the profile, and comes from there. */
static void
test_moving (void)
{
  PageFixture fixture;
  UnknotMovingGroup *group = g_object_ref_sink (g_object_new (UNKNOT_TYPE_MOVING_GROUP, NULL));
  AdwComboRow *hands;

  page_fixture_init (&fixture);
  unknot_profile_set_seated (fixture.profile, TRUE);
  unknot_moving_group_set_profile (group, fixture.profile);
  hands = find_row (group, "Hands You Can Use");
  g_assert_true (adw_switch_row_get_active (find_row (group, "Only on a Chair")));
  g_assert_false (adw_switch_row_get_active (find_row (group, "Left-Handed")));
  g_assert_cmpuint (adw_combo_row_get_selected (hands), ==, 0);

  adw_combo_row_set_selected (hands, 2);
  g_assert_cmpuint (unknot_profile_get_hands (fixture.profile), ==, UNKNOT_HAND_BIT (UNKNOT_SIDE_RIGHT));
  adw_switch_row_set_active (find_row (group, "Left-Handed"), TRUE);
  g_assert_true (unknot_profile_get_left_handed (fixture.profile));
  adw_switch_row_set_active (find_row (group, "Only on a Chair"), FALSE);
  g_assert_false (unknot_profile_get_seated (fixture.profile));
  g_assert_cmpuint (unknot_profile_get_hands (fixture.profile), ==, UNKNOT_HAND_BIT (UNKNOT_SIDE_RIGHT));
  unknot_profile_set_hands (fixture.profile, 0);
  g_assert_cmpuint (adw_combo_row_get_selected (hands), ==, 3);
  g_assert_finalize_object (group);
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
  dialog = unknot_preferences_new (fixture.profile, fixture.safety, fixture.catalogue, fixture.journal);
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
  g_test_add_func ("/health/details", test_details);
  g_test_add_func ("/detail-row/answers", test_detail_rows);
  g_test_add_func ("/flag-answers/changes", test_flag_answers);
  g_test_add_func ("/left-out/allow", test_left_out);
  g_test_add_func ("/left-out/worse", test_left_out_worse);
  g_test_add_func ("/never-group/rows", test_never);
  g_test_add_func ("/moving-group/rows", test_moving);
  g_test_add_func ("/build-choice/both-ways", test_build);
  g_test_add_func ("/preferences/both-ways", test_preferences);

  return g_test_run ();
}
