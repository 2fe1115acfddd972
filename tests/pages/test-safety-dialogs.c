#include "unknot-cleared-dialog.h"
#include "unknot-take-back-dialog.h"

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

/* Nothing is taken back before something is ticked, nor by a slip of the Enter key. */
static void
test_take_back (void)
{
  static const char * const flags[] = { "RF08", "RF12+", NULL };
  PageFixture fixture;
  UnknotTakeBackDialog *dialog;
  AdwAlertDialog *alert;
  UnknotSafetyQuestions *questions;
  g_auto (GStrv) none = NULL;
  g_auto (GStrv) one = NULL;

  page_fixture_init (&fixture);
  dialog = UNKNOT_TAKE_BACK_DIALOG (g_object_ref_sink (unknot_take_back_dialog_new (fixture.safety, flags)));
  alert = ADW_ALERT_DIALOG (dialog);
  questions = UNKNOT_SAFETY_QUESTIONS (get_list (dialog));
  none = unknot_take_back_dialog_dup_flags (dialog);
  g_assert_cmpuint (g_strv_length (none), ==, 0);
  g_assert_false (adw_alert_dialog_get_response_enabled (alert, "take-back"));
  g_assert_cmpstr (adw_alert_dialog_get_default_response (alert), ==, "cancel");
  g_assert_cmpstr (adw_alert_dialog_get_close_response (alert), ==, "cancel");

  unknot_safety_questions_set_flags (questions, (const char *[]) { "RF08", NULL });
  g_assert_true (adw_alert_dialog_get_response_enabled (alert, "take-back"));
  one = unknot_take_back_dialog_dup_flags (dialog);
  g_assert_cmpstrv (one, ((const char *[]) { "RF08", NULL }));
  g_assert_finalize_object (dialog);
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
  unknot_safety_questions_set_flags (UNKNOT_SAFETY_QUESTIONS (form), (const char *[]) { "RF08", NULL });
  respond (window, "take-back");
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
  g_test_add_func ("/take-back-dialog/ticks", test_take_back);
  g_test_add_func ("/flag-answers/dialogs", test_rows);
  g_test_add_func ("/detail-row/names", test_detail_names);

  return g_test_run ();
}
