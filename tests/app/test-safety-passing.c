/* What passes by itself: it is asked again before a plan, and before a session whose plan is older. */

#include "safety-fixture.h"

#include "unknot-safety-questions.h"

static void
set_conditions (Fixture            *self,
                const char * const *conditions)
{
  unknot_profile_set_conditions (unknot_context_get_profile (self->context), conditions);
}

/* Answers the question that is shown about a condition. */
static void
answer (Fixture    *self,
        const char *condition,
        const char *response)
{
  AdwDialog *dialog = adw_window_get_visible_dialog (self->window);

  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_assert_cmpstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)), ==, condition);
  g_signal_emit_by_name (dialog, "response", response);
  adw_dialog_force_close (dialog);
}

static void
test_nothing_passing (Fixture       *self,
                      gconstpointer  data)
{
  set_conditions (self, (const char *[]) { "pregnancy", "osteoporosis", NULL });
  unknot_profile_confirm_condition (unknot_context_get_profile (self->context), "pregnancy",
                                    unknot_stamper_get_time (&self->stamper.stamper));
  pass (self);
  g_assert_null (adw_window_get_visible_dialog (self->window));
  g_assert_cmpint (self->passed, ==, 1);
}

static void
test_over (Fixture       *self,
           gconstpointer  data)
{
  g_auto (GStrv) left = NULL;

  set_conditions (self, (const char *[]) { "fever", "osteoporosis", NULL });
  pass (self);
  g_assert_cmpint (self->passed, ==, 0);
  answer (self, "Fever or an infection", "over");
  g_assert_cmpint (self->passed, ==, 1);

  left = unknot_profile_dup_conditions (unknot_context_get_profile (self->context));
  g_assert_cmpuint (g_strv_length (left), ==, 1);
  g_assert_cmpstr (left[0], ==, "osteoporosis");
}

/* Each is asked for once a day. */
static void
test_still_so (Fixture       *self,
               gconstpointer  data)
{
  set_conditions (self, (const char *[]) { "fever", "recent-injury", NULL });
  pass (self);
  answer (self, "Fever or an infection", "still");
  answer (self, "A fresh injury", "still");
  g_assert_cmpint (self->passed, ==, 1);

  pass (self);
  g_assert_cmpint (self->passed, ==, 2);

  fake_stamper_set (&self->stamper, "2026-11-22T08:00:00+01:00");
  pass (self);
  g_assert_cmpint (self->passed, ==, 2);
  answer (self, "Fever or an infection", "over");
  answer (self, "A fresh injury", "over");
  g_assert_cmpint (self->passed, ==, 3);
}

/* Who puts the question off has not answered it: what was said holds, and the next plan asks again. */
static void
test_later (Fixture       *self,
            gconstpointer  data)
{
  g_auto (GStrv) left = NULL;

  set_conditions (self, (const char *[]) { "intoxicated", NULL });
  pass (self);
  answer (self, "Alcohol, sedatives or strong painkillers today", "later");
  g_assert_cmpint (self->passed, ==, 0);
  left = unknot_profile_dup_conditions (unknot_context_get_profile (self->context));
  g_assert_cmpstrv (left, ((const char *[]) { "intoxicated", NULL }));
  pass (self);
  answer (self, "Alcohol, sedatives or strong painkillers today", "still");
  g_assert_cmpint (self->passed, ==, 1);
}

/* A plan of the day before: what passes is asked before it begins. What has passed makes another plan; what is still so
 * goes on to the questions at the start. */
static void
test_old_plan (Fixture       *self,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) knots = knot_list (self->knot, NULL);

  answer_all (self, NULL);
  set_conditions (self, (const char *[]) { "fever", "recent-injury", NULL });
  pass (self);
  answer (self, "Fever or an infection", "still");
  answer (self, "A fresh injury", "still");
  g_assert_cmpint (self->passed, ==, 1);

  fake_stamper_set (&self->stamper, "2026-11-22T08:00:00+01:00");
  unknot_safety_flow_check_in (self->flow, knots);
  answer (self, "Fever or an infection", "later");
  g_assert_null (adw_window_get_visible_dialog (self->window));

  unknot_safety_flow_check_in (self->flow, knots);
  answer (self, "Fever or an infection", "still");
  answer (self, "A fresh injury", "over");
  g_assert_cmpint (self->passed, ==, 2);
  g_assert_null (adw_window_get_visible_dialog (self->window));

  fake_stamper_set (&self->stamper, "2026-11-23T08:00:00+01:00");
  unknot_safety_flow_check_in (self->flow, knots);
  answer (self, "Fever or an infection", "still");
  g_assert_cmpint (self->passed, ==, 2);
  g_assert_true (UNKNOT_IS_SAFETY_QUESTIONS (
    adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (adw_window_get_visible_dialog (self->window)))));
  respond (self, "none");
  g_assert_cmpint (self->checked_in, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, test) g_test_add ("/safety-passing/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("nothing", test_nothing_passing);
  ADD ("over", test_over);
  ADD ("still-so", test_still_so);
  ADD ("later", test_later);
  ADD ("old-plan", test_old_plan);

  return g_test_run ();
}
