#include "unknot-pain-chooser.h"
#include "unknot-pain-question.h"
#include "unknot-planner.h"
#include "unknot-session-flow.h"
#include "unknot-survey.h"

#include "../fake-stamper.h"
#include "../find-widget.h"
#include "../knot-list.h"

typedef struct
{
  FakeStamper stamper;
  UnknotContext *context;
  AdwWindow *window;
  AdwNavigationView *pages;
  UnknotSessionFlow *flow;
  UnknotKnot *knot;
  int outdated;
} Fixture;

static void
count_cb (Fixture *self)
{
  self->outdated++;
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GError) error = NULL;

  unknot_store_load_finish (UNKNOT_STORE (source), result, &error);
  g_assert_no_error (error);
  *(gboolean *) data = TRUE;
}

/* A knot of pain 4, rated yesterday, so that the guide asks again. */
static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autofree char *path = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autoptr (GFile) state = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  gboolean loaded = FALSE;

  fake_stamper_init (&self->stamper, "2026-11-20T10:00:00+01:00");
  self->context = unknot_context_new (folder, state, state, &self->stamper.stamper);
  self->window = ADW_WINDOW (adw_window_new ());
  self->pages = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  adw_window_set_content (self->window, GTK_WIDGET (self->pages));

  unknot_store_load_async (unknot_context_get_store (self->context), NULL, loaded_cb, &loaded);
  while (!loaded)
    g_main_context_iteration (NULL, TRUE);

  record.muscle = "rhomboids";
  record.side = UNKNOT_SIDE_LEFT;
  record.x = 296;
  record.y = 376;
  self->knot = unknot_knots_mark (unknot_context_get_knots (self->context), &record, 4, &error);
  g_assert_no_error (error);
  g_assert_nonnull (self->knot);
  g_object_ref (self->knot);
  fake_stamper_set (&self->stamper, "2026-11-21T10:00:00+01:00");

  self->flow = unknot_session_flow_new (self->context, self->pages);
  g_signal_connect_swapped (self->flow, "plan-outdated", G_CALLBACK (count_cb), self);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_clear_object (&self->flow);
  gtk_window_destroy (GTK_WINDOW (self->window));
  unknot_store_close (unknot_context_get_store (self->context), &error);
  g_assert_no_error (error);
  g_clear_object (&self->knot);
  g_clear_object (&self->context);
}

/* Begins a session and tells the pain that the guide asks for. */
static void
begin (Fixture *self,
       int      pain)
{
  g_autoptr (UnknotSituation) situation =
    unknot_survey (unknot_context_get_profile (self->context), unknot_context_get_journal (self->context),
                   &self->knot, 1, 5, self->stamper.now);
  g_autoptr (UnknotPlan) plan =
    unknot_planner_plan (unknot_context_get_catalogue (self->context), unknot_context_get_safety (self->context),
                         NULL, situation);
  g_autoptr (GPtrArray) knots = knot_list (self->knot, NULL);

  unknot_session_flow_begin (self->flow, plan, knots);
  g_object_set (find_type (GTK_WIDGET (self->pages), UNKNOT_TYPE_PAIN_CHOOSER), "value", pain, NULL);
  gtk_widget_activate_action (find_type (GTK_WIDGET (self->pages), UNKNOT_TYPE_PAIN_QUESTION), "question.answer", NULL);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_same_pain (Fixture       *self,
                gconstpointer  data)
{
  begin (self, 5);
  g_assert_cmpint (self->outdated, ==, 0);
}

static void
test_strong_pain (Fixture       *self,
                  gconstpointer  data)
{
  begin (self, 9);
  g_assert_cmpint (self->outdated, ==, 1);
  g_assert_cmpint (unknot_knot_get_pain (self->knot), ==, 9);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, test) g_test_add ("/stronger-pain/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("same-pain", test_same_pain);
  ADD ("strong-pain", test_strong_pain);

  return g_test_run ();
}
