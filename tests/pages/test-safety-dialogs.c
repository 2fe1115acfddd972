#include "unknot-cleared-dialog.h"
#include "unknot-reask-dialog.h"
#include "unknot-stop-again-dialog.h"
#include "unknot-stop-question.h"

#include "page-fixture.h"
#include "unknot-detail-row.h"
#include "unknot-flag-answers.h"
#include "unknot-safety-questions.h"

#define TODAY 20778

/* What the dialog asks for. */
static GtkWidget *
get_list (gpointer dialog)
{
  return adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (dialog));
}

static void
choose_day (AdwDialog *dialog,
            int        day)
{
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day);
  GtkMenuButton *button = find_type (get_list (dialog), GTK_TYPE_MENU_BUTTON);

  gtk_calendar_select_day (GTK_CALENDAR (gtk_popover_get_child (gtk_menu_button_get_popover (button))), date);
}

/* Who had a look must be named; a look can't be in the future. */
static void
test_who (void)
{
  UnknotClearedDialog *dialog =
    UNKNOT_CLEARED_DIALOG (g_object_ref_sink (unknot_cleared_dialog_new (NULL, TODAY, TODAY)));
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (dialog);
  GtkEditable *who = find_row (get_list (dialog), "Name");

  g_assert_false (adw_alert_dialog_get_response_enabled (alert, "cleared"));
  gtk_editable_set_text (who, "  ");
  g_assert_false (adw_alert_dialog_get_response_enabled (alert, "cleared"));
  gtk_editable_set_text (who, "Dr. Aydin");
  g_assert_true (adw_alert_dialog_get_response_enabled (alert, "cleared"));
  g_assert_cmpstr (unknot_cleared_dialog_get_who (dialog), ==, "Dr. Aydin");
  g_assert_cmpint (unknot_cleared_dialog_get_day (dialog), ==, TODAY);

  choose_day (ADW_DIALOG (dialog), TODAY - 1);
  g_assert_cmpint (unknot_cleared_dialog_get_day (dialog), ==, TODAY - 1);
  g_assert_cmpstr (adw_action_row_get_subtitle (find_row (get_list (dialog), "Day")), ==, "Yesterday");
  choose_day (ADW_DIALOG (dialog), TODAY + 3);
  g_assert_cmpint (unknot_cleared_dialog_get_day (dialog), ==, TODAY);
  g_assert_cmpstr (adw_action_row_get_subtitle (find_row (get_list (dialog), "Day")), ==, "Today");
  g_assert_finalize_object (dialog);
}

/* What was noted before stands there to be changed. */
static void
test_who_again (void)
{
  UnknotClearedDialog *dialog =
    UNKNOT_CLEARED_DIALOG (g_object_ref_sink (unknot_cleared_dialog_new ("Dr. Aydin", TODAY - 1, TODAY)));

  g_assert_cmpstr (unknot_cleared_dialog_get_who (dialog), ==, "Dr. Aydin");
  g_assert_cmpint (unknot_cleared_dialog_get_day (dialog), ==, TODAY - 1);
  g_assert_true (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (dialog), "cleared"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_type (get_list (dialog), GTK_TYPE_MENU_BUTTON)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Choose the Day");
  g_assert_finalize_object (dialog);
}

static UnknotReaskDialog *
ask_again (PageFixture *fixture)
{
  return g_object_ref_sink (unknot_reask_dialog_new (fixture->safety, fixture->profile, &fixture->stamper.stamper));
}

static UnknotSafetyQuestions *
get_questions (gpointer dialog)
{
  return UNKNOT_SAFETY_QUESTIONS (find_type (get_list (dialog), UNKNOT_TYPE_SAFETY_QUESTIONS));
}

static gboolean
may_change (gpointer dialog)
{
  return adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (dialog), "change");
}

static void
assert_answers (UnknotReaskDialog  *dialog,
                const char * const *answers)
{
  g_auto (GStrv) flags = unknot_safety_questions_dup_flags (get_questions (dialog));

  g_assert_cmpstrv (flags, answers);
}

/* Exactly what was answered is asked again, with the old answers shown; nothing changes by a slip of the Enter key, nor
 * before something else is said. */
static void
test_reask_flags (void)
{
  static const char * const asked[] = { "RF08", "RF12", "RF14", NULL };
  static const char * const flags[] = { "RF08?", "RF12+", NULL };
  static const char * const again[] = { "RF08", "RF12+", "RF14", NULL };
  PageFixture fixture;
  UnknotReaskDialog *dialog;
  AdwAlertDialog *alert;
  g_auto (GStrv) open = NULL;
  UnknotTime time;

  page_fixture_init (&fixture);
  unknot_profile_answer_safety (fixture.profile, asked, flags, fixture.stamper.now);
  dialog = ask_again (&fixture);
  alert = ADW_ALERT_DIALOG (dialog);
  unknot_reask_dialog_add_flags (dialog, again);
  assert_answers (dialog, flags);
  g_assert_false (may_change (dialog));
  g_assert_cmpstr (adw_alert_dialog_get_default_response (alert), ==, "cancel");
  g_assert_cmpstr (adw_alert_dialog_get_close_response (alert), ==, "cancel");

  /* A follow-up alone is a change. */
  unknot_safety_questions_set_flags (get_questions (dialog), (const char *[]) { "RF08?", "RF12", NULL });
  g_assert_true (may_change (dialog));
  unknot_safety_questions_set_flags (get_questions (dialog), flags);
  g_assert_false (may_change (dialog));
  unknot_safety_questions_set_flags (get_questions (dialog), (const char *[]) { "RF12", NULL });
  g_assert_true (may_change (dialog));

  fake_stamper_pass (&fixture.stamper, 90);
  unknot_reask_dialog_keep (dialog);
  open = unknot_profile_dup_open_flags (fixture.profile);
  g_assert_cmpstrv (open, ((const char *[]) { "RF12", NULL }));
  g_assert_true (unknot_profile_get_asked_time (fixture.profile, "RF08", &time));
  g_assert_cmpint (time.milliseconds, ==, fixture.stamper.now.milliseconds);
  g_assert_true (unknot_profile_get_asked_time (fixture.profile, "RF14", &time));
  g_assert_cmpint (time.milliseconds, <, fixture.stamper.now.milliseconds);
  g_assert_finalize_object (dialog);
  page_fixture_clear (&fixture);
}

/* Conditions with what belongs to them, and the skin at a knot. */
static void
test_reask_person (void)
{
  UnknotKnotSigns signs = { TRUE, FALSE, { 0 } };
  PageFixture fixture;
  UnknotReaskDialog *dialog;
  g_auto (GStrv) left = NULL;
  UnknotTime time;

  page_fixture_init (&fixture);
  signs.time = fixture.stamper.now;
  unknot_profile_set_conditions (fixture.profile, (const char *[]) { "pregnancy", "implant", NULL });
  unknot_profile_set_detail (fixture.profile, "pregnancy-weeks", g_variant_new_int32 (9), fixture.stamper.now);
  unknot_profile_set_signs (fixture.profile, "one", &signs);
  dialog = ask_again (&fixture);
  unknot_reask_dialog_add_spot (dialog, "one", "Between spine and blade");
  unknot_reask_dialog_add_spot (dialog, "never-said", "Neck");
  unknot_reask_dialog_add_conditions (dialog);
  assert_answers (dialog, (const char *[]) { "swollen:one", "condition:pregnancy", "condition:implant", NULL });
  g_assert_nonnull (find_type (get_list (dialog), UNKNOT_TYPE_DETAIL_ROW));
  g_assert_false (may_change (dialog));

  unknot_safety_questions_set_flags (get_questions (dialog), (const char *[]) { "condition:implant", NULL });
  g_assert_true (may_change (dialog));
  fake_stamper_pass (&fixture.stamper, 90);
  unknot_reask_dialog_keep (dialog);
  left = unknot_profile_dup_conditions (fixture.profile);
  g_assert_cmpstrv (left, ((const char *[]) { "implant", NULL }));
  g_assert_false (unknot_profile_get_detail_time (fixture.profile, "pregnancy-weeks", &time));
  g_assert_true (unknot_profile_get_condition_time (fixture.profile, "implant", &time));
  g_assert_true (unknot_profile_get_signs (fixture.profile, "one", &signs));
  g_assert_false (signs.swollen);
  g_assert_cmpint (signs.time.milliseconds, ==, fixture.stamper.now.milliseconds);
  g_assert_finalize_object (dialog);
  page_fixture_clear (&fixture);
}

/* A year of birth that closes everything may be a slip too; none at all is no answer. */
static void
test_reask_year (void)
{
  PageFixture fixture;
  UnknotReaskDialog *dialog;
  GtkEditable *year;

  page_fixture_init (&fixture);
  unknot_profile_set_birth_year (fixture.profile, 2019);
  dialog = ask_again (&fixture);
  unknot_reask_dialog_add_birth_year (dialog);
  year = GTK_EDITABLE (find_type (get_list (dialog), ADW_TYPE_ENTRY_ROW));
  g_assert_cmpstr (gtk_editable_get_text (year), ==, "2019");
  for (const char * const *text = (const char *[]) { "", "19", "2019", "2099", NULL }; *text != NULL; text++)
    {
      gtk_editable_set_text (year, *text);
      g_assert_false (may_change (dialog));
    }
  gtk_editable_set_text (year, "1991");
  g_assert_true (may_change (dialog));
  unknot_reask_dialog_keep (dialog);
  g_assert_cmpint (unknot_profile_get_birth_year (fixture.profile), ==, 1991);
  g_assert_finalize_object (dialog);
  page_fixture_clear (&fixture);
}

/* What happened is asked once more, with what was said; where a session went to its end there are no signs. */
static void
test_stop_again (void)
{
  static const struct { const char *stopped; const char *shown; guint n; } cases[] = {
    { "tingling", "tingling", 14 }, { "of-later", "something-else", 14 }, { NULL, "something-else", 3 },
  };
  PageFixture fixture;

  page_fixture_init (&fixture);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AdwDialog *dialog = g_object_ref_sink (unknot_stop_again_dialog_new (fixture.safety, cases[i].stopped));
      UnknotStopAgainDialog *again = UNKNOT_STOP_AGAIN_DIALOG (dialog);
      const char * const *reasons = unknot_stop_question_get_reasons (cases[i].stopped != NULL);
      GtkWidget *first = find_type (get_list (dialog), GTK_TYPE_CHECK_BUTTON);

      g_assert_cmpuint (g_strv_length ((char **) reasons), ==, cases[i].n);
      for (guint j = 0; j < cases[i].n; j++)
        g_assert_nonnull (unknot_stop_question_describe (fixture.safety, reasons[j]));
      g_assert_cmpstr (unknot_stop_again_dialog_get_reason (again), ==, cases[i].shown);
      g_assert_false (may_change (dialog));
      gtk_check_button_set_active (GTK_CHECK_BUTTON (first), TRUE);
      g_assert_cmpstr (unknot_stop_again_dialog_get_reason (again), ==, "enough");
      g_assert_true (may_change (dialog));
      g_assert_finalize_object (dialog);
    }
  page_fixture_clear (&fixture);
}

/* Answers the dialog that stands in a window. */
static void
respond (GtkWidget  *window,
         const char *response)
{
  AdwDialog *dialog = adw_window_get_visible_dialog (ADW_WINDOW (window));

  g_signal_emit_by_name (dialog, "response", response);
  adw_dialog_force_close (dialog);
  run_pending ();
}

/* From the row to the profile: who and when is noted, and a slip is taken back only after it was confirmed. */
static void
test_rows (void)
{
  PageFixture fixture;
  UnknotFlagAnswers *list = g_object_new (UNKNOT_TYPE_FLAG_ANSWERS, NULL);
  GtkWidget *window;
  GtkWidget *form;

  page_fixture_init (&fixture);
  unknot_profile_answer_safety (fixture.profile, (const char *[]) { "RF08", NULL }, (const char *[]) { "RF08", NULL },
                                fixture.stamper.now);
  unknot_flag_answers_set_profile (list, fixture.safety, fixture.profile, &fixture.stamper.stamper);
  window = present_in_window (list);
  g_signal_emit_by_name (find_row (list, "I Have Been Checked…"), "activated");
  form = get_list (adw_window_get_visible_dialog (ADW_WINDOW (window)));
  gtk_editable_set_text (find_row (form, "Name"), "Dr. Aydin");
  respond (window, "cleared");
  g_assert_nonnull (find_row (list, "Change Who and When…"));

  g_signal_emit_by_name (find_row (list, "I Answered Wrongly…"), "activated");
  respond (window, "cancel");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (list)));
  g_signal_emit_by_name (find_row (list, "I Answered Wrongly…"), "activated");
  form = get_list (adw_window_get_visible_dialog (ADW_WINDOW (window)));
  unknot_safety_questions_set_flags (UNKNOT_SAFETY_QUESTIONS (find_type (form, UNKNOT_TYPE_SAFETY_QUESTIONS)),
                                     (const char *[]) { NULL });
  respond (window, "change");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (list)));

  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  page_fixture_clear (&fixture);
}

/* What answers a question is named by it and described by its help. */
static void
test_detail_names (void)
{
  const struct { const char *id; GType type; } cases[] = {
    { "implant-place", ADW_TYPE_WRAP_BOX },
    { "pregnancy-weeks", GTK_TYPE_SPIN_BUTTON },
    { "rub-plain", ADW_TYPE_TOGGLE_GROUP },
  };
  PageFixture fixture;

  page_fixture_init (&fixture);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const UnknotDetail *detail = unknot_safety_lookup_detail (fixture.safety, cases[i].id);
      GtkWidget *row = g_object_ref_sink (unknot_detail_row_new (fixture.safety, detail));
      GtkWidget *editor = find_type (row, cases[i].type);

      if (ADW_IS_WRAP_BOX (editor))
        editor = gtk_widget_get_parent (editor);
      gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (editor), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                           find_label (row, detail->question), NULL);
      gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (editor), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                           find_label (row, detail->help), NULL);
      g_assert_finalize_object (row);
    }
  page_fixture_clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/cleared-dialog/who-and-when", test_who);
  g_test_add_func ("/cleared-dialog/again", test_who_again);
  g_test_add_func ("/reask-dialog/flags", test_reask_flags);
  g_test_add_func ("/reask-dialog/person", test_reask_person);
  g_test_add_func ("/reask-dialog/year", test_reask_year);
  g_test_add_func ("/stop-again-dialog/answers", test_stop_again);
  g_test_add_func ("/flag-answers/dialogs", test_rows);
  g_test_add_func ("/detail-row/names", test_detail_names);

  return g_test_run ();
}
