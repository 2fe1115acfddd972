#include "unknot-safety-page.h"
#include "unknot-safety-questions.h"
#include "unknot-safety-words.h"

#include "page-fixture.h"
#include "unknot-answer-row.h"

static GtkCheckButton *
find_check (gpointer    questions,
            const char *question)
{
  return GTK_CHECK_BUTTON (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (find_row (questions, question))));
}

static void
assert_flags (gpointer    questions,
              const char *wanted)
{
  g_auto (GStrv) flags = unknot_safety_questions_dup_flags (UNKNOT_SAFETY_QUESTIONS (questions));
  g_autofree char *text = g_strjoinv (" ", flags);

  g_assert_cmpstr (text, ==, wanted);
}

static UnknotSafetyQuestions *
make_questions (void)
{
  UnknotSafetyQuestions *questions = UNKNOT_SAFETY_QUESTIONS (g_object_ref_sink (unknot_safety_questions_new ()));

  unknot_safety_questions_add_card (questions, "One");
  unknot_safety_questions_add (questions, "RF01", "Chest?", NULL, FALSE);
  unknot_safety_questions_add_card (questions, "Two");
  unknot_safety_questions_add (questions, "RF12", "Fever & side?", "Is it severe?", FALSE);

  return questions;
}

/* A tick without an answer to the follow-up counts as the more urgent of the two (clinical.md F9.1). */
static void
test_flags (void)
{
  UnknotSafetyQuestions *questions = make_questions ();
  g_auto (GStrv) asked = unknot_safety_questions_dup_asked (questions);
  UnknotAnswerRow *answer = find_type (questions, UNKNOT_TYPE_ANSWER_ROW);
  GtkWidget *follow_up = find_row (questions, "Is it severe?");
  int n_changes = 0;
  guint n_ticked;

  g_assert_cmpstrv (asked, ((const char *[]) { "RF01", "RF12", NULL }));
  assert_flags (questions, "");
  g_assert_false (gtk_widget_get_visible (follow_up));

  g_signal_connect_swapped (questions, "notify::n-ticked", G_CALLBACK (count_up), &n_changes);
  gtk_check_button_set_active (find_check (questions, "Fever & side?"), TRUE);
  g_assert_true (gtk_widget_get_visible (follow_up));
  assert_flags (questions, "RF12+");
  unknot_answer_row_set_answer (answer, "no");
  assert_flags (questions, "RF12");
  unknot_answer_row_set_answer (answer, "yes");
  assert_flags (questions, "RF12+");

  gtk_check_button_set_active (find_check (questions, "Chest?"), TRUE);
  assert_flags (questions, "RF01 RF12+");
  g_object_get (questions, "n-ticked", &n_ticked, NULL);
  g_assert_cmpuint (n_ticked, ==, 2);
  g_assert_cmpint (n_changes, ==, 2);

  gtk_check_button_set_active (find_check (questions, "Fever & side?"), FALSE);
  assert_flags (questions, "RF01");
  g_assert_false (gtk_widget_get_visible (follow_up));
  g_assert_finalize_object (questions);
}

static void
test_set_flags (void)
{
  static const char * const cases[] = { "", "RF01", "RF12", "RF12+", "RF01 RF12" };
  UnknotSafetyQuestions *questions = make_questions ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) flags = *cases[i] != '\0' ? g_strsplit (cases[i], " ", -1) : g_new0 (char *, 1);

      unknot_safety_questions_set_flags (questions, (const char * const *) flags);
      assert_flags (questions, cases[i]);
    }
  g_assert_finalize_object (questions);
}

/* The cards of the first start ask for every flag, each once. */
static void
test_all_cards (void)
{
  PageFixture fixture;
  UnknotSafetyQuestions *questions = UNKNOT_SAFETY_QUESTIONS (g_object_ref_sink (unknot_safety_questions_new ()));
  g_auto (GStrv) asked = NULL;

  page_fixture_init (&fixture);
  unknot_safety_words_fill_cards (questions, fixture.safety);
  asked = unknot_safety_questions_dup_asked (questions);
  g_assert_cmpuint (g_strv_length (asked), ==, unknot_safety_get_n_red_flags (fixture.safety));
  for (guint i = 0; i < unknot_safety_get_n_red_flags (fixture.safety); i++)
    g_assert_true (g_strv_contains ((const char * const *) asked,
                                    unknot_safety_get_red_flag (fixture.safety, i)->id));
  g_assert_finalize_object (questions);
  page_fixture_clear (&fixture);
}

/* The page asks for what it is told to, and writes the answers into the profile. */
static void
test_page (void)
{
  static const char * const some[] = { "RF01", "RF12", NULL };
  PageFixture fixture;
  UnknotSafetyPage *page;
  g_auto (GStrv) asked = NULL;
  g_auto (GStrv) open = NULL;
  int n_answered = 0;

  page_fixture_init (&fixture);
  page = g_object_ref_sink (unknot_safety_page_new (fixture.safety, fixture.profile, &fixture.stamper.stamper, some));
  g_signal_connect_swapped (page, "answered", G_CALLBACK (count_up), &n_answered);
  g_assert_cmpstr (gtk_button_get_label (find_action (page, "safety.next")), ==, "None of These");
  gtk_check_button_set_active (
    find_check (page, unknot_safety_lookup_red_flag (fixture.safety, "RF12")->question), TRUE);
  g_assert_cmpstr (gtk_button_get_label (find_action (page, "safety.next")), ==, "Continue");

  gtk_widget_activate_action (GTK_WIDGET (page), "safety.next", NULL);
  g_assert_cmpint (n_answered, ==, 1);
  asked = unknot_profile_dup_asked (fixture.profile);
  open = unknot_profile_dup_open_flags (fixture.profile);
  g_assert_cmpstrv (asked, some);
  g_assert_cmpstrv (open, ((const char *[]) { "RF12+", NULL }));
  g_assert_finalize_object (page);

  /* What was said before is ticked when the questions come again. */
  page = g_object_ref_sink (unknot_safety_page_new (fixture.safety, fixture.profile, &fixture.stamper.stamper, NULL));
  assert_flags (find_type (page, UNKNOT_TYPE_SAFETY_QUESTIONS), "RF12+");
  g_assert_finalize_object (page);
  page_fixture_clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/safety-questions/flags", test_flags);
  g_test_add_func ("/safety-questions/set-flags", test_set_flags);
  g_test_add_func ("/safety-questions/all-cards", test_all_cards);
  g_test_add_func ("/safety-page/answers", test_page);

  return g_test_run ();
}
