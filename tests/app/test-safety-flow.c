#include "safety-fixture.h"

#include "unknot-details-page.h"
#include "unknot-safety-page.h"
#include "unknot-safety-questions.h"
#include "unknot-warning-page.h"

static UnknotKnot *
mark (Fixture    *self,
      const char *muscle)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  UnknotKnot *knot;

  unknot_journal_set_read_only (unknot_context_get_journal (self->context), FALSE);
  record.muscle = muscle;
  record.side = UNKNOT_SIDE_LEFT;
  record.x = 296;
  record.y = 376;
  knot = unknot_knots_mark (unknot_context_get_knots (self->context), &record, 4, NULL);
  g_assert_nonnull (knot);

  return knot;
}

/* A plan for @knot, for which nothing is asked, or questions that are answered with no. */
static void
pass_knot (Fixture    *self,
           UnknotKnot *knot,
           gboolean    asks)
{
  g_autoptr (GPtrArray) knots = knot_list (knot, NULL);
  int passed = self->passed;

  unknot_safety_flow_pass (self->flow, knots);
  g_assert_cmpint (UNKNOT_IS_SAFETY_PAGE (get_page (self)), ==, asks);
  g_assert_cmpint (self->passed, ==, asks ? passed : passed + 1);
  if (asks)
    g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "safety.next", NULL));
  g_assert_cmpint (self->passed, ==, passed + 1);
}

static void
rate (Fixture    *self,
      UnknotKnot *knot,
      int         pain)
{
  fake_stamper_pass (&self->stamper, 60);
  g_assert_true (unknot_knots_rate (unknot_context_get_knots (self->context), knot, pain, UNKNOT_FRAME_NOW, NULL));
}

/* A pain that rises by three at once asks the questions of its place again; by two, and slowly, it does not (D1). */
static void
test_jump (Fixture       *self,
           gconstpointer  data)
{
  UnknotKnot *knot = mark (self, "rhomboids");

  fake_stamper_pass (&self->stamper, 60);
  answer_all (self, NULL);
  pass_knot (self, knot, FALSE);
  rate (self, knot, 6);
  pass_knot (self, knot, FALSE);
  rate (self, knot, 3);
  pass_knot (self, knot, FALSE);
  rate (self, knot, 6);
  fake_stamper_pass (&self->stamper, 1);
  pass_knot (self, knot, TRUE);
  pass_knot (self, knot, FALSE);
}

/* The first knot of a region asks the questions of that region; the second one there does not (D1). */
static void
test_region (Fixture       *self,
             gconstpointer  data)
{
  UnknotKnot *knot = mark (self, "rhomboids");

  fake_stamper_pass (&self->stamper, 60);
  answer_all (self, NULL);
  pass_knot (self, knot, FALSE);

  fake_stamper_pass (&self->stamper, 3 * 24 * 60);
  knot = mark (self, "quadratus-lumborum");
  fake_stamper_pass (&self->stamper, 1);
  pass_knot (self, knot, TRUE);
  pass_knot (self, knot, FALSE);

  fake_stamper_pass (&self->stamper, 24 * 60);
  knot = mark (self, "quadratus-lumborum");
  pass_knot (self, knot, FALSE);
}

/* Before anything is said about a new pain: all questions at first, those of the place on another day, none today. */
static void
test_look (Fixture       *self,
           gconstpointer  data)
{
  static const char * const fresh[] = { "RF01", NULL };
  static const char * const known[] = { "RF12", NULL };

  unknot_safety_flow_look (self->flow, fresh, known);
  g_assert_true (UNKNOT_IS_SAFETY_PAGE (get_page (self)));
  g_assert_cmpint (self->looked, ==, 0);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "safety.next", NULL));
  g_assert_cmpint (self->looked, ==, 1);

  unknot_safety_flow_look (self->flow, fresh, known);
  g_assert_cmpint (self->looked, ==, 2);

  fake_stamper_set (&self->stamper, "2026-11-23T10:00:00+01:00");
  unknot_safety_flow_look (self->flow, known, known);
  g_assert_cmpint (self->looked, ==, 2);
  g_assert_true (UNKNOT_IS_SAFETY_PAGE (get_page (self)));
}

static void
test_look_warned (Fixture       *self,
                  gconstpointer  data)
{
  static const char * const none[] = { NULL };

  answer_all (self, "RF01");
  unknot_safety_flow_look (self->flow, none, none);
  g_assert_cmpint (self->looked, ==, 0);
  g_assert_true (UNKNOT_IS_WARNING_PAGE (get_page (self)));
}

/* What the plan depends on is asked once; what is left out counts as "I don't know". */
static void
test_details (Fixture       *self,
              gconstpointer  data)
{
  UnknotProfile *profile = unknot_context_get_profile (self->context);
  UnknotTime time;

  answer_all (self, NULL);
  unknot_profile_set_tools (profile, (const char *[]) { "hands", "wall", "tennis-ball", "massage-gun", "cane", NULL });
  unknot_profile_set_conditions (profile, (const char *[]) { "skin-damage", NULL });
  unknot_profile_confirm_condition (profile, "skin-damage", self->stamper.now);
  pass (self);
  g_assert_true (UNKNOT_IS_DETAILS_PAGE (get_page (self)));
  g_assert_cmpint (self->passed, ==, 0);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "details.next", NULL));
  g_assert_cmpint (self->passed, ==, 1);
  g_assert_true (unknot_profile_get_detail_time (profile, "skin-place", &time));
  pass (self);
  g_assert_cmpint (self->passed, ==, 2);
}

/* Swelling at the spot makes another plan; without anything the session begins, and is not asked twice a day. */
static void
test_check_in (Fixture       *self,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) knots = g_ptr_array_new ();
  AdwDialog *dialog;
  UnknotKnotSigns signs;
  GtkWidget *questions;

  answer_all (self, NULL);
  g_ptr_array_add (knots, self->knot);
  unknot_safety_flow_check_in (self->flow, knots);
  dialog = adw_window_get_visible_dialog (self->window);
  questions = adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (dialog));
  unknot_safety_questions_set_flags (UNKNOT_SAFETY_QUESTIONS (questions), (const char *[]) { "swollen", NULL });
  g_assert_false (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (dialog), "none"));
  g_signal_emit_by_name (dialog, "response", "some");
  adw_dialog_force_close (dialog);
  g_assert_cmpint (self->passed, ==, 1);
  g_assert_true (unknot_profile_get_signs (unknot_context_get_profile (self->context),
                                           unknot_knot_get_uuid (self->knot), &signs));
  g_assert_true (signs.swollen);
  g_assert_false (signs.numb);

  unknot_safety_flow_check_in (self->flow, knots);
  g_assert_null (adw_window_get_visible_dialog (self->window));

  fake_stamper_set (&self->stamper, "2026-11-22T10:00:00+01:00");
  pass (self);
  dialog = adw_window_get_visible_dialog (self->window);
  g_assert_true (g_str_has_prefix (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)), "Swollen or bruised: "));
  g_signal_emit_by_name (dialog, "response", "over");
  adw_dialog_force_close (dialog);
  g_assert_true (unknot_profile_get_signs (unknot_context_get_profile (self->context),
                                           unknot_knot_get_uuid (self->knot), &signs));
  g_assert_false (signs.swollen);
  g_assert_cmpint (self->passed, ==, 2);
}

/* One answer that was set right today does not stand for the three questions before a session. */
static void
test_check_in_partly (Fixture       *self,
                      gconstpointer  data)
{
  g_autoptr (GPtrArray) knots = g_ptr_array_new ();

  answer_all (self, NULL);
  fake_stamper_set (&self->stamper, "2026-11-22T10:00:00+01:00");
  unknot_profile_answer_safety (unknot_context_get_profile (self->context), (const char *[]) { "RF12", NULL }, NULL,
                                self->stamper.now);
  g_ptr_array_add (knots, self->knot);
  unknot_safety_flow_check_in (self->flow, knots);
  g_assert_nonnull (adw_window_get_visible_dialog (self->window));
  adw_dialog_force_close (adw_window_get_visible_dialog (self->window));
}

static UnknotSafetyQuestions *
ask_wrong (Fixture *self)
{
  GtkWidget *box;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "warning.wrong", NULL));
  box = adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (adw_window_get_visible_dialog (self->window)));

  return UNKNOT_SAFETY_QUESTIONS (gtk_widget_get_first_child (box));
}

/* "I answered wrongly" asks what stands behind the warning once more, and only that: another sign is still a warning, and
 * to let it stand is no way around it. */
static void
test_wrong (Fixture       *self,
            gconstpointer  data)
{
  UnknotProfile *profile = unknot_context_get_profile (self->context);
  g_auto (GStrv) left = NULL;

  answer_all (self, NULL);
  unknot_profile_answer_safety (profile, (const char *[]) { "RF01", "RF02", NULL },
                                (const char *[]) { "RF01", "RF02", NULL }, self->stamper.now);
  pass (self);
  g_assert_true (UNKNOT_IS_WARNING_PAGE (get_page (self)));
  ask_wrong (self);
  respond (self, "cancel");
  g_assert_true (UNKNOT_IS_WARNING_PAGE (get_page (self)));

  unknot_safety_questions_set_flags (ask_wrong (self), (const char *[]) { "RF02", NULL });
  respond (self, "change");
  left = unknot_profile_dup_open_flags (profile);
  g_assert_cmpstrv (left, ((const char *[]) { "RF02", NULL }));
  g_assert_true (UNKNOT_IS_WARNING_PAGE (get_page (self)));

  unknot_safety_questions_set_flags (ask_wrong (self), (const char *[]) { NULL });
  respond (self, "change");
  g_assert_false (UNKNOT_IS_WARNING_PAGE (get_page (self)));
  pass (self);
  g_assert_cmpint (self->passed, ==, 1);
}

/* A year of birth that says "a child" is asked again, not passed over. */
static void
test_wrong_year (Fixture       *self,
                 gconstpointer  data)
{
  GtkWidget *box;

  answer_all (self, NULL);
  unknot_profile_set_birth_year (unknot_context_get_profile (self->context), 2016);
  pass (self);
  g_assert_true (UNKNOT_IS_WARNING_PAGE (get_page (self)));
  box = gtk_widget_get_parent (GTK_WIDGET (ask_wrong (self)));
  g_assert_nonnull (gtk_widget_get_next_sibling (gtk_widget_get_first_child (box)));
  respond (self, "cancel");
  g_assert_true (UNKNOT_IS_WARNING_PAGE (get_page (self)));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, test) g_test_add ("/safety-flow/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("details", test_details);
  ADD ("check-in", test_check_in);
  ADD ("check-in-partly", test_check_in_partly);
  ADD ("wrong", test_wrong);
  ADD ("wrong-year", test_wrong_year);
  ADD ("jump", test_jump);
  ADD ("region", test_region);
  ADD ("look", test_look);
  ADD ("look-warned", test_look_warned);

  return g_test_run ();
}
