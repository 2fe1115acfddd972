/* What the application asks of the window about sessions: the plan that a reminder is about, and a break of 90 seconds. */

#include "unknot-window.h"

#include "../find-widget.h"
#include "context-fixture.h"
#include "unknot-break.h"
#include "unknot-guide-page.h"
#include "unknot-preferences.h"
#include "unknot-relief-page.h"
#include "unknot-warning-page.h"
#include "unknot-welcome-page.h"

/* What a thread still reads may ask for the time after the test. */
static FakeStamper stamper;

typedef struct
{
  UnknotContext *context;
  UnknotWindow *window;
  UnknotKnot *worse;
  UnknotKnot *milder;
} Fixture;

static UnknotKnot *
mark (Fixture    *self,
      const char *id,
      int         pain)
{
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (unknot_context_get_anatomy (self->context), id);
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  UnknotPoint place = { 0, 0 };
  g_autoptr (GError) error = NULL;
  UnknotKnot *knot;

  g_assert_true (unknot_muscle_get_usual_spot (muscle, UNKNOT_VIEW_BACK, UNKNOT_SIDE_LEFT, &place));
  record.muscle = id;
  record.side = UNKNOT_SIDE_LEFT;
  record.x = place.x;
  record.y = place.y;
  record.days = 20;
  knot = unknot_knots_mark (unknot_context_get_knots (self->context), &record, pain, &error);
  g_assert_no_error (error);

  return knot;
}

static void
answer_safety (Fixture    *self,
               const char *flag)
{
  UnknotSafety *rules = unknot_context_get_safety (self->context);
  g_autoptr (GStrvBuilder) asked = g_strv_builder_new ();
  g_auto (GStrv) flags = NULL;

  for (guint i = 0; i < unknot_safety_get_n_red_flags (rules); i++)
    g_strv_builder_add (asked, unknot_safety_get_red_flag (rules, i)->id);
  flags = g_strv_builder_end (asked);
  unknot_profile_answer_safety (unknot_context_get_profile (self->context), (const char * const *) flags,
                                (const char *[]) { flag, NULL }, stamper.now);
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->context = context_new_empty (&stamper);
  self->window = unknot_window_new (NULL, self->context);
  context_load (self->context);
  unknot_profile_set_start_done (unknot_context_get_profile (self->context), data == NULL);
  unknot_profile_set_tools (unknot_context_get_profile (self->context),
                            (const char *[]) { "hands", "wall", "chair", "tennis-ball", NULL });
  answer_safety (self, NULL);
  unknot_window_show_loaded (self->window);
  g_object_set (self->window, "minutes", 10, NULL);
  gtk_window_present (GTK_WINDOW (self->window));
  self->milder = mark (self, "trapezius-upper", 4);
  self->worse = mark (self, "rhomboids", 6);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  unknot_store_close (unknot_context_get_store (self->context), NULL);
  g_object_unref (self->context);
}

static gboolean
has_page (Fixture *self,
          GType    type)
{
  AdwNavigationView *pages = ADW_NAVIGATION_VIEW (find_type (GTK_WIDGET (self->window), ADW_TYPE_NAVIGATION_VIEW));

  return G_TYPE_CHECK_INSTANCE_TYPE (adw_navigation_view_get_visible_page (pages), type);
}

static AdwDialog *
get_dialog (Fixture *self)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self->window));
}

static void
assert_page (Fixture    *self,
             const char *wanted)
{
  g_autofree char *page = NULL;

  g_object_get (self->window, "page", &page, NULL);
  g_assert_cmpstr (page, ==, wanted);
}

static UnknotReliefPage *
get_relief (Fixture *self)
{
  return UNKNOT_RELIEF_PAGE (find_type (GTK_WIDGET (self->window), UNKNOT_TYPE_RELIEF_PAGE));
}

/* How long the plan is to be, and how long the person usually wants it. */
static void
assert_minutes (Fixture *self,
                int      plan,
                int      usual)
{
  int minutes;

  g_object_get (get_relief (self), "minutes", &minutes, NULL);
  g_assert_cmpint (minutes, ==, plan);
  g_object_get (self->window, "minutes", &minutes, NULL);
  g_assert_cmpint (minutes, ==, usual);
}

static void
respond (Fixture    *self,
         const char *response)
{
  AdwDialog *dialog = get_dialog (self);

  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_signal_emit_by_name (dialog, "response", response);
  adw_dialog_force_close (dialog);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* The plan of the knot that hurts most, as long as always, and nothing begins. */
static void
test_plan (Fixture       *self,
           gconstpointer  data)
{
  unknot_window_show_plan (self->window, FALSE);
  assert_page (self, "relief");
  assert_minutes (self, 10, 10);
  g_assert_true (g_ptr_array_index (unknot_relief_page_get_knots (get_relief (self)), 0) == self->worse);
  g_assert_null (get_dialog (self));
  g_assert_false (unknot_window_is_guiding (self->window));
}

/* First what is asked before every session, then 90 seconds. */
static void
test_break (Fixture       *self,
            gconstpointer  data)
{
  UnknotPlan *plan;

  unknot_window_show_plan (self->window, TRUE);
  assert_page (self, "relief");
  assert_minutes (self, UNKNOT_BREAK_MINUTES, 10);
  g_assert_cmpuint (unknot_relief_page_get_knots (get_relief (self))->len, ==, 1);
  g_assert_true (g_ptr_array_index (unknot_relief_page_get_knots (get_relief (self)), 0) == self->worse);
  plan = unknot_relief_page_get_plan (get_relief (self));
  g_assert_cmpint (plan->guided_seconds, >=, 60);
  g_assert_cmpint (plan->guided_seconds, <=, 120);
  g_assert_true (ADW_IS_ALERT_DIALOG (get_dialog (self)));
  g_assert_false (unknot_window_is_guiding (self->window));

  respond (self, "none");
  g_assert_true (has_page (self, UNKNOT_TYPE_GUIDE_PAGE));
  g_assert_true (unknot_window_is_guiding (self->window));

  /* Pressed again: what is under way goes on. */
  unknot_window_show_plan (self->window, TRUE);
  g_assert_true (has_page (self, UNKNOT_TYPE_GUIDE_PAGE));
}

/* Whoever goes elsewhere instead has the usual length the next time, and nothing begins by itself. */
static void
test_left (Fixture       *self,
           gconstpointer  data)
{
  unknot_window_show_plan (self->window, TRUE);
  respond (self, "later");
  assert_minutes (self, UNKNOT_BREAK_MINUTES, 10);
  unknot_window_show_page (self->window, "journal");
  assert_minutes (self, 10, 10);
  unknot_window_show_plan (self->window, FALSE);
  assert_minutes (self, 10, 10);
  g_assert_null (get_dialog (self));
  g_assert_false (unknot_window_is_guiding (self->window));
}

/* Another length is the person's own wish from then on. */
static void
test_longer (Fixture       *self,
             gconstpointer  data)
{
  unknot_window_show_plan (self->window, TRUE);
  respond (self, "later");
  g_object_set (get_relief (self), "minutes", 20, NULL);
  assert_minutes (self, 20, 20);
  unknot_window_show_page (self->window, "body");
  assert_minutes (self, 20, 20);
}

/* What closes a plan stands in its place. */
static void
test_warning (Fixture       *self,
              gconstpointer  data)
{
  answer_safety (self, "RF08");
  unknot_window_show_plan (self->window, TRUE);
  g_assert_true (has_page (self, UNKNOT_TYPE_WARNING_PAGE));
  g_assert_false (unknot_window_is_guiding (self->window));
}

/* Where nothing can be done for the worst knot today, there may be for another. */
static void
test_other (Fixture       *self,
            gconstpointer  data)
{
  UnknotKnot *worst = mark (self, "supraspinatus", 7);
  gboolean treatable;
  g_autoptr (UnknotKnot) knot = unknot_break_find_knot (self->context, &treatable);
  g_autoptr (UnknotKnot) other = NULL;

  g_assert_true (treatable);
  g_assert_true (knot == worst);
  unknot_profile_set_tools (unknot_context_get_profile (self->context), (const char *[]) { NULL });
  other = unknot_break_find_knot (self->context, &treatable);
  g_assert_true (treatable);
  g_assert_true (other == self->worse);
  unknot_window_show_plan (self->window, TRUE);
  g_assert_true (g_ptr_array_index (unknot_relief_page_get_knots (get_relief (self)), 0) == self->worse);
}

/* A question that is open is not swept away; other dialogs make way. */
static void
test_dialogs (Fixture       *self,
              gconstpointer  data)
{
  AdwDialog *question = adw_alert_dialog_new ("Open?", NULL);

  adw_dialog_present (question, GTK_WIDGET (self->window));
  unknot_window_show_plan (self->window, TRUE);
  g_assert_true (get_dialog (self) == question);
  assert_page (self, "body");
  adw_dialog_force_close (question);
  while (get_dialog (self) != NULL)
    g_main_context_iteration (NULL, TRUE);

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.preferences", NULL);
  g_assert_true (UNKNOT_IS_PREFERENCES (get_dialog (self)));
  unknot_window_show_plan (self->window, FALSE);
  assert_page (self, "relief");
}

/* Nothing hurts: the page says so. */
static void
test_nothing (Fixture       *self,
              gconstpointer  data)
{
  UnknotKnots *knots = unknot_context_get_knots (self->context);

  g_assert_true (unknot_knots_rate (knots, self->worse, 0, UNKNOT_FRAME_NOW, NULL));
  g_assert_true (unknot_knots_rate (knots, self->milder, 0, UNKNOT_FRAME_NOW, NULL));
  unknot_window_show_plan (self->window, TRUE);
  assert_page (self, "relief");
  g_assert_null (get_dialog (self));
  g_assert_false (unknot_window_is_guiding (self->window));
}

/* Before the first start is done there is no plan to begin. */
static void
test_first_start (Fixture       *self,
                  gconstpointer  data)
{
  g_assert_true (has_page (self, UNKNOT_TYPE_WELCOME_PAGE));
  unknot_window_show_plan (self->window, TRUE);
  g_assert_true (has_page (self, UNKNOT_TYPE_WELCOME_PAGE));
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void      (*test) (Fixture *, gconstpointer);
    const char *first_start;
  } tests[] = {
    { "/window-session/plan", test_plan, NULL },
    { "/window-session/break", test_break, NULL },
    { "/window-session/left", test_left, NULL },
    { "/window-session/longer", test_longer, NULL },
    { "/window-session/warning", test_warning, NULL },
    { "/window-session/other", test_other, NULL },
    { "/window-session/dialogs", test_dialogs, NULL },
    { "/window-session/nothing", test_nothing, NULL },
    { "/window-session/first-start", test_first_start, "first" },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, tests[i].first_start, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
