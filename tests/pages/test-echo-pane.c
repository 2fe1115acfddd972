/* Source or echo, from the first click to the arrow, with the clock passed in. */

#include "unknot-body-page.h"
#include "unknot-echo-pane.h"
#include "unknot-echo-trace.h"

#include "page-fixture.h"
#include "unknot-safety-questions.h"

/* Getting in place and pressing, in microseconds. */
#define READY (5 * G_USEC_PER_SEC)
#define ALL (10 * G_USEC_PER_SEC)

typedef struct
{
  PageFixture data;
  UnknotBodyPictures *pictures;
  UnknotBodyPage *page;
  UnknotBodyMap *map;
  UnknotEchoPane *pane;
  GtkStack *steps;
  GtkWidget *window;
  GStrv asked;
  gboolean stopped;
  int n_changed;
  int n_failed;
} Fixture;

static void
questions_cb (Fixture             *fixture,
              const char * const  *fresh,
              const char * const  *known)
{
  g_strfreev (fixture->asked);
  fixture->asked = g_strdupv ((char **) fresh);
  if (!fixture->stopped)
    unknot_body_page_go_on_with_echo (fixture->page);
}

static void
answer_safety (Fixture    *fixture,
               const char *flag)
{
  g_autoptr (GStrvBuilder) all = g_strv_builder_new ();
  g_auto (GStrv) asked = NULL;
  const char *flags[] = { flag, NULL };

  for (guint i = 0; i < unknot_safety_get_n_red_flags (fixture->data.safety); i++)
    g_strv_builder_add (all, unknot_safety_get_red_flag (fixture->data.safety, i)->id);
  asked = g_strv_builder_end (all);
  unknot_profile_answer_safety (fixture->data.profile, (const char * const *) asked, flag != NULL ? flags : NULL,
                                unknot_stamper_get_time (&fixture->data.stamper.stamper));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GFile) folder = page_fixture_folder ("anatomy");

  page_fixture_init (&fixture->data);
  fixture->pictures = unknot_body_pictures_new (folder, NULL);
  fixture->page = g_object_new (UNKNOT_TYPE_BODY_PAGE, NULL);
  unknot_body_page_set_bodies (fixture->page, fixture->data.bodies, fixture->pictures, fixture->data.knots);
  g_signal_connect_swapped (fixture->page, "changed", G_CALLBACK (count_up), &fixture->n_changed);
  g_signal_connect_swapped (fixture->page, "failed", G_CALLBACK (count_up), &fixture->n_failed);
  g_signal_connect_swapped (fixture->page, "questions-requested", G_CALLBACK (questions_cb), fixture);
  fixture->window = present_in_window (fixture->page);
  fixture->map = find_type (fixture->page, UNKNOT_TYPE_BODY_MAP);
  answer_safety (fixture, NULL);

  unknot_body_page_begin_echo (fixture->page, fixture->data.catalogue, fixture->data.safety, fixture->data.profile);
  run_pending ();
  fixture->pane = find_type (fixture->page, UNKNOT_TYPE_ECHO_PANE);
  fixture->steps = find_type (fixture->pane, GTK_TYPE_STACK);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->page), (gpointer *) &fixture->page);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  run_pending ();
  g_assert_null (fixture->page);
  g_assert_finalize_object (fixture->pictures);
  page_fixture_clear (&fixture->data);
  g_strfreev (fixture->asked);
}

static void
click (Fixture *fixture,
       double   x,
       double   y)
{
  g_signal_emit_by_name (fixture->map, "place-activated", x, y, NULL);
}

static void
act (Fixture    *fixture,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->pane), action, NULL));
}

static void
assert_step (Fixture    *fixture,
             const char *step)
{
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->steps), ==, step);
}

static void
choose (Fixture    *fixture,
        const char *title)
{
  AdwActionRow *row = find_row (fixture->pane, title);

  g_assert_nonnull (row);
  adw_action_row_activate (row);
  assert_step (fixture, "press");
}

/* Presses as long as it takes. */
static void
press (Fixture *fixture)
{
  act (fixture, "echo.press");
  unknot_echo_pane_advance (fixture->pane, 1);
  unknot_echo_pane_advance (fixture->pane, 1 + ALL);
}

static guint
count_rows (Fixture    *fixture,
            const char *label)
{
  GtkWidget *list = find_type (gtk_stack_get_child_by_name (fixture->steps, label), GTK_TYPE_LIST_BOX);
  guint n = 0;

  while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) n) != NULL)
    n++;

  return n;
}

static void
test_new_destroy (Fixture       *fixture,
                  gconstpointer  data)
{
  UnknotEchoPane *bare = g_object_ref_sink (g_object_new (UNKNOT_TYPE_ECHO_PANE, NULL));

  g_assert_false (unknot_echo_pane_is_active (bare));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (bare), GTK_ACCESSIBLE_ROLE_GROUP);
  g_assert_finalize_object (bare);
}

/* A yes marks the source, joins it to what hurts, opens its card, and is one step of undo. */
static void
test_yes (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (UnknotMapOverlay) overlay = unknot_map_overlay_new ();
  g_auto (UnknotPressRecord) record = UNKNOT_PRESS_RECORD_INIT;
  g_autofree char *words = NULL;
  UnknotKnot *knot;

  click (fixture, 420, 240);
  click (fixture, 428, 385);
  g_assert_cmpuint (count_rows (fixture, "where"), ==, 2);
  act (fixture, "echo.next");
  assert_step (fixture, "which");
  g_assert_cmpuint (count_rows (fixture, "which"), >, 2);
  g_assert_true (g_strv_contains ((const char * const *) fixture->asked, "RF06"));
  g_assert_true (g_strv_contains ((const char * const *) fixture->asked, "RF01"));

  choose (fixture, "Upper trapezius, your right");
  g_assert_null (find_label (fixture->pane, "Let go"));
  press (fixture);
  g_assert_nonnull (find_label (fixture->pane, "Let go"));
  act (fixture, "echo.yes");

  g_assert_cmpint (fixture->n_failed, ==, 0);
  g_assert_cmpint (fixture->n_changed, ==, 1);
  knot = unknot_body_page_get_knot (fixture->page);
  g_assert_nonnull (knot);
  g_assert_cmpstr (unknot_knot_get_muscle (knot), ==, "trapezius-upper");
  g_assert_cmpint (unknot_knot_get_side (knot), ==, UNKNOT_SIDE_RIGHT);
  g_assert_false (unknot_echo_pane_is_active (fixture->pane));

  g_assert_true (unknot_entry_get_press (page_fixture_last (&fixture->data, UNKNOT_ENTRY_PRESS), &record));
  g_assert_cmpstr (record.knot, ==, unknot_knot_get_uuid (knot));
  g_assert_cmpint (record.answer, ==, UNKNOT_PRESS_YES);
  g_assert_cmpint (record.seconds, ==, 5);
  g_assert_cmpuint (record.n_echoes, ==, 2);
  g_assert_cmpfloat_with_epsilon (record.echoes[1].x, 428, 0.5);
  g_assert_cmpint (record.echoes[1].side, ==, UNKNOT_SIDE_RIGHT);

  words = unknot_echo_trace_dup_words (fixture->data.journal, knot, fixture->data.bodies);
  g_assert_true (g_str_has_prefix (words, "You also feel it at: "));
  g_assert_nonnull (strstr (words, "your right"));
  g_assert_nonnull (find_label (fixture->page, words));
  g_assert_false (unknot_echo_trace_add (overlay, fixture->data.journal, knot, UNKNOT_ASPECT_FRONT));
  g_assert_true (unknot_echo_trace_add (overlay, fixture->data.journal, knot, UNKNOT_ASPECT_BACK));

  g_assert_true (unknot_journal_undo (fixture->data.journal, NULL));
  g_assert_cmpuint (page_fixture_count (&fixture->data, UNKNOT_ENTRY_PRESS), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 0);
}

/* A knot that is marked there already is the source; it is not marked twice. */
static void
test_yes_known (Fixture       *fixture,
                gconstpointer  data)
{
  UnknotKnot *knot = page_fixture_mark (&fixture->data, "trapezius-upper", UNKNOT_SIDE_RIGHT, 4);

  click (fixture, 420, 240);
  act (fixture, "echo.next");
  choose (fixture, "Upper trapezius, your right");
  press (fixture);
  act (fixture, "echo.yes");
  g_assert_true (unknot_body_page_get_knot (fixture->page) == knot);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 1);
}

/* A no goes to the end; taken back by undo, it was never said. */
static void
test_no (Fixture       *fixture,
         gconstpointer  data)
{
  click (fixture, 420, 240);
  act (fixture, "echo.next");
  choose (fixture, "Upper trapezius, your right");
  press (fixture);
  act (fixture, "echo.no");
  assert_step (fixture, "which");
  g_assert_nonnull (find_label (fixture->pane, "Not this one"));
  g_assert_cmpuint (page_fixture_count (&fixture->data, UNKNOT_ENTRY_PRESS), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 0);

  g_assert_true (unknot_journal_undo (fixture->data.journal, NULL));
  assert_step (fixture, "which");
  g_assert_null (find_label (fixture->pane, "Not this one"));

  choose (fixture, "Upper trapezius, your right");
  press (fixture);
  act (fixture, "echo.unsure");
  g_assert_nonnull (find_label (fixture->pane, "Not sure"));
}

static gboolean
match_open_row (GtkWidget  *widget,
                const void *wanted)
{
  return ADW_IS_ACTION_ROW (widget) && gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (widget))
         && find_label (widget, "Not this one") == NULL
         && find_action (widget, "echo.clear") == NULL;
}

/* When nothing was it, honest words and no harder pressing. */
static void
test_all_no (Fixture       *fixture,
             gconstpointer  data)
{
  click (fixture, 582, 400);
  act (fixture, "echo.next");

  for (guint i = 0; i < 20 && g_str_equal (gtk_stack_get_visible_child_name (fixture->steps), "which"); i++)
    {
      GtkWidget *list = gtk_stack_get_child_by_name (fixture->steps, "which");
      GtkWidget *row = find_widget (list, match_open_row, NULL);

      if (row == NULL)
        break;
      adw_action_row_activate (ADW_ACTION_ROW (row));
      if (find_action (fixture->pane, "echo.press") == NULL)
        break;
      press (fixture);
      act (fixture, "echo.no");
    }

  assert_step (fixture, "none");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 0);
  act (fixture, "echo.again");
  assert_step (fixture, "where");
  g_assert_cmpuint (count_rows (fixture, "where"), ==, 0);
}

static gboolean
is_testable (Fixture *fixture)
{
  GtkWidget *button = find_action (fixture->pane, "echo.press");

  return gtk_widget_get_mapped (button);
}

/* What is never pressed, and who should not be, is told so. */
static void
test_closed (Fixture       *fixture,
             gconstpointer  data)
{
  static const char * const conditions[] = { "anticoagulant", NULL };
  AdwDialog *dialog;

  click (fixture, 428, 385);
  act (fixture, "echo.next");
  choose (fixture, "Side neck muscles, your right");
  run_pending ();
  g_assert_false (is_testable (fixture));
  g_assert_false (gtk_widget_get_mapped (find_action (fixture->pane, "echo.wrong")));
  g_assert_nonnull (find_label (fixture->pane, "This one is not pressed. Nerves and vessels of the arm and the lung’s top "
                                               "lie here. A physiotherapist or a doctor can look at it."));

  act (fixture, "echo.back");
  choose (fixture, "Between spine and blade, your right");
  run_pending ();
  g_assert_true (is_testable (fixture));

  unknot_profile_set_conditions (fixture->data.profile, conditions);
  act (fixture, "echo.back");
  choose (fixture, "Between spine and blade, your right");
  run_pending ();
  g_assert_false (is_testable (fixture));

  /* A slip is set right where it closes something. */
  act (fixture, "echo.wrong");
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (gtk_widget_get_root (GTK_WIDGET (fixture->pane))));
  unknot_safety_questions_set_flags (find_type (adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (dialog)),
                                                UNKNOT_TYPE_SAFETY_QUESTIONS), (const char *[]) { NULL });
  g_signal_emit_by_name (dialog, "response", "change");
  adw_dialog_force_close (dialog);
  run_pending ();
  g_assert_true (is_testable (fixture));
}

/* Warning signs come first: nothing is shown before they are answered, and nothing after a yes. */
static void
test_warning_signs (Fixture       *fixture,
                    gconstpointer  data)
{
  fixture->stopped = TRUE;
  click (fixture, 428, 385);
  act (fixture, "echo.next");
  assert_step (fixture, "where");
  g_assert_true (g_strv_contains ((const char * const *) fixture->asked, "RF01"));

  answer_safety (fixture, "RF01");
  unknot_body_page_go_on_with_echo (fixture->page);
  assert_step (fixture, "where");

  answer_safety (fixture, NULL);
  unknot_body_page_go_on_with_echo (fixture->page);
  assert_step (fixture, "where");
  act (fixture, "echo.next");
  unknot_body_page_go_on_with_echo (fixture->page);
  assert_step (fixture, "which");
}

static void
paint (Fixture  *fixture,
       double    x,
       double    y,
       gboolean  begins)
{
  g_signal_emit_by_name (fixture->map, "painted", x, y, begins);
}

/* A stroke is one place; one change can be taken back; beside the body nothing hurts. */
static void
test_painting (Fixture       *fixture,
               gconstpointer  data)
{
  GtkToggleButton *brush = find_type (fixture->pane, GTK_TYPE_TOGGLE_BUTTON);

  g_assert_false (unknot_body_map_get_painting (fixture->map));
  gtk_toggle_button_set_active (brush, TRUE);
  g_assert_true (unknot_body_map_get_painting (fixture->map));

  paint (fixture, 10, 10, TRUE);
  g_assert_cmpuint (count_rows (fixture, "where"), ==, 0);
  for (guint i = 0; i < 20; i++)
    paint (fixture, 420, 300 + 6 * i, i == 0);
  g_assert_cmpuint (count_rows (fixture, "where"), ==, 1);
  paint (fixture, 300, 300, TRUE);
  g_assert_cmpuint (count_rows (fixture, "where"), ==, 2);
  act (fixture, "echo.undo");
  g_assert_cmpuint (count_rows (fixture, "where"), ==, 1);
  act (fixture, "echo.clear");
  g_assert_cmpuint (count_rows (fixture, "where"), ==, 0);
  act (fixture, "echo.undo");
  g_assert_cmpuint (count_rows (fixture, "where"), ==, 1);

  act (fixture, "echo.next");
  assert_step (fixture, "which");
  g_assert_false (unknot_body_map_get_painting (fixture->map));
  g_assert_nonnull (find_row (fixture->pane, "Between spine and blade, your right"));
}

/* What is pressed elsewhere on the body turns the map there. */
static void
test_turns (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *aspect = NULL;

  g_object_set (fixture->page, "aspect", "front", NULL);
  click (fixture, 184, 362);
  act (fixture, "echo.next");
  choose (fixture, "Back-of-blade muscle, your right");
  g_object_get (fixture->page, "aspect", &aspect, NULL);
  g_assert_cmpstr (aspect, ==, "back");
  act (fixture, "echo.back");
  g_clear_pointer (&aspect, g_free);
  g_object_get (fixture->page, "aspect", &aspect, NULL);
  g_assert_cmpstr (aspect, ==, "front");
}

/* The countdown: in place first, then five seconds; stopped, it counts for nothing. */
static void
test_countdown (Fixture       *fixture,
                gconstpointer  data)
{
  click (fixture, 420, 240);
  act (fixture, "echo.next");
  choose (fixture, "Upper trapezius, your right");

  act (fixture, "echo.press");
  unknot_echo_pane_advance (fixture->pane, 1);
  g_assert_nonnull (find_label (fixture->pane, "Get in place"));
  unknot_echo_pane_advance (fixture->pane, 1 + READY);
  g_assert_nonnull (find_label (fixture->pane, "Press and hold"));
  act (fixture, "echo.press");
  g_assert_null (find_label (fixture->pane, "Press and hold"));
  unknot_echo_pane_advance (fixture->pane, 1 + ALL);
  g_assert_null (find_label (fixture->pane, "Let go"));

  press (fixture);
  g_assert_nonnull (find_label (fixture->pane, "Let go"));
  press (fixture);
  g_assert_nonnull (find_label (fixture->pane, "Let go"));
}

/* Something else beside the map ends it, and the map is as it was. */
static void
test_end (Fixture       *fixture,
          gconstpointer  data)
{
  UnknotKnot *knot = page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 4);

  click (fixture, 420, 240);
  g_assert_nonnull (unknot_body_map_get_overlay (fixture->map));
  unknot_body_page_show_knot (fixture->page, knot);
  g_assert_false (unknot_echo_pane_is_active (fixture->pane));

  unknot_body_page_begin_echo (fixture->page, fixture->data.catalogue, fixture->data.safety, fixture->data.profile);
  g_assert_true (unknot_echo_pane_is_active (fixture->pane));
  act (fixture, "echo.close");
  g_assert_false (unknot_echo_pane_is_active (fixture->pane));
  click (fixture, 300, 300);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 2);
}

static int
get_height (Fixture *fixture)
{
  int height;

  gtk_widget_measure (GTK_WIDGET (fixture->pane), GTK_ORIENTATION_VERTICAL, 360, NULL, &height, NULL, NULL);

  return height;
}

/* Where the page has no room for its bar, the pane leaves half of 294 px to the map that the person has to click. */
static void
test_low (Fixture       *fixture,
          gconstpointer  data)
{
  int height = get_height (fixture);

  gtk_widget_set_visible (find_type (fixture->page, ADW_TYPE_WRAP_BOX), FALSE);
  g_assert_cmpint (get_height (fixture), <, 294 / 2);
  gtk_widget_set_visible (find_type (fixture->page, ADW_TYPE_WRAP_BOX), TRUE);
  g_assert_cmpint (get_height (fixture), ==, height);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/echo-pane/new-destroy", test_new_destroy);
  ADD ("/echo-pane/yes", test_yes);
  ADD ("/echo-pane/yes-known", test_yes_known);
  ADD ("/echo-pane/no", test_no);
  ADD ("/echo-pane/all-no", test_all_no);
  ADD ("/echo-pane/closed", test_closed);
  ADD ("/echo-pane/warning-signs", test_warning_signs);
  ADD ("/echo-pane/painting", test_painting);
  ADD ("/echo-pane/turns", test_turns);
  ADD ("/echo-pane/countdown", test_countdown);
  ADD ("/echo-pane/end", test_end);
  ADD ("/echo-pane/low", test_low);

  return g_test_run ();
}
