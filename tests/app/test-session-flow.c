#include "unknot-session-flow.h"

#include "../fake-stamper.h"
#include "../knot-list.h"
#include "unknot-pain-chooser.h"
#include "unknot-pain-question.h"
#include "unknot-planner.h"
#include "unknot-rating-page.h"
#include "unknot-survey.h"

#define SECOND ((gint64) G_USEC_PER_SEC)

/* A flow in a window, on a folder of its own that outlives it, as it does when the app ends without a word. */
typedef struct
{
  FakeStamper stamper;
  char *path;
  UnknotContext *context;
  UnknotKnot *knot;
  UnknotKnot *second;
  AdwNavigationView *pages;
  GtkWidget *window;
  UnknotSessionFlow *flow;
  gint64 now;
  int n_done;
  int n_safety;
} Fixture;

static gint64
get_clock (gpointer user_data)
{
  return *(gint64 *) user_data;
}

static void
count_up (int *count)
{
  (*count)++;
}

static void
ready_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

/* Starts the app's part that this is about, with what is in the folder. */
static void
start (Fixture *self)
{
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GFile) folder = g_file_new_for_path (self->path);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  AdwNavigationPage *home = adw_navigation_page_new_with_tag (adw_bin_new (), "Home", "home");

  self->context = unknot_context_new (data, folder, folder, &self->stamper.stamper);
  unknot_store_load_async (unknot_context_get_store (self->context), NULL, ready_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  unknot_store_load_finish (unknot_context_get_store (self->context), result, &error);
  g_assert_no_error (error);

  self->pages = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  adw_navigation_view_add (self->pages, home);
  self->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (self->window), GTK_WIDGET (self->pages));
  gtk_window_present (GTK_WINDOW (self->window));
  self->flow = unknot_session_flow_new (self->context, self->pages);
  unknot_session_flow_set_clock (self->flow, get_clock, &self->now);
  g_signal_connect_swapped (self->flow, "done", G_CALLBACK (count_up), &self->n_done);
  g_signal_connect_swapped (self->flow, "safety-requested", G_CALLBACK (count_up), &self->n_safety);
}

static void
stop (Fixture *self)
{
  g_autoptr (GError) error = NULL;

  g_object_unref (self->flow);
  gtk_window_destroy (GTK_WINDOW (self->window));
  unknot_store_close (unknot_context_get_store (self->context), &error);
  g_assert_no_error (error);
  g_object_unref (self->context);
}

static UnknotKnot *
mark (Fixture    *self,
      const char *id,
      UnknotSide  side,
      int         pain)
{
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (unknot_context_get_anatomy (self->context), id);
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  UnknotPoint place = { 0, 0 };
  UnknotKnot *knot;

  g_assert_true (unknot_muscle_get_usual_spot (muscle, UNKNOT_VIEW_BACK, side, &place));
  record.muscle = id;
  record.side = side;
  record.x = place.x;
  record.y = place.y;
  record.days = 20;
  knot = unknot_knots_mark (unknot_context_get_knots (self->context), &record, pain, NULL);
  g_assert_nonnull (knot);

  return knot;
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->path = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  fake_stamper_init (&self->stamper, "2026-11-21T10:00:00+01:00");
  start (self);
  self->knot = mark (self, "rhomboids", UNKNOT_SIDE_LEFT, 6);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  stop (self);
  g_free (self->path);
}

static GObject *
get_page (Fixture *self)
{
  return G_OBJECT (adw_navigation_view_get_visible_page (self->pages));
}

static UnknotGuide *
get_guide (Fixture *self)
{
  g_autoptr (UnknotGuide) guide = NULL;

  g_assert_true (UNKNOT_IS_GUIDE_PAGE (get_page (self)));
  g_object_get (get_page (self), "guide", &guide, NULL);
  return guide;
}

static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);

  return found;
}

static void
begin (Fixture *self)
{
  UnknotProfile *profile = unknot_context_get_profile (self->context);
  g_autoptr (UnknotSituation) situation = NULL;
  g_autoptr (UnknotPlan) plan = NULL;
  g_autoptr (GPtrArray) knots = NULL;

  unknot_profile_answer_safety (profile, (const char *[]) { "RF01", NULL }, (const char *[]) { NULL },
                                self->stamper.now);
  unknot_profile_set_tools (profile, (const char *[]) { "hands", "wall", "chair", "tennis-ball", NULL });
  knots = knot_list (self->knot, self->second);
  situation = unknot_survey (profile, unknot_context_get_journal (self->context), (UnknotKnot **) knots->pdata,
                             knots->len, knots->len > 1 ? 10 : 2, self->stamper.now);
  plan = unknot_planner_plan (unknot_context_get_catalogue (self->context), unknot_context_get_safety (self->context),
                              unknot_map_bodies_get_atlas (unknot_context_get_bodies (self->context), UNKNOT_ASPECT_BACK),
                              situation);
  g_assert_cmpint (plan->guided_seconds, >, 0);
  unknot_session_flow_begin (self->flow, plan, knots);
}

static void
pass (Fixture *self,
      int      seconds)
{
  UnknotGuide *guide = get_guide (self);

  for (int i = 0; i < seconds && unknot_guide_get_state (guide) == UNKNOT_GUIDE_STATE_RUNNING; i++)
    unknot_guide_advance (guide, self->now += SECOND);
}

static UnknotEntry *
find_session (Fixture *self)
{
  UnknotJournal *journal = unknot_context_get_journal (self->context);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (journal));

  for (guint i = 0; i < n; i++)
    if (unknot_entry_get_kind (unknot_journal_get_entry (journal, i)) == UNKNOT_ENTRY_SESSION)
      return unknot_journal_get_entry (journal, i);

  return NULL;
}

/* To the end, and rated: the entry has both numbers and what was done. */
static void
test_finish (Fixture       *self,
             gconstpointer  data)
{
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;

  begin (self);
  g_assert_null (find_session (self));
  pass (self, 600);
  g_assert_true (UNKNOT_IS_RATING_PAGE (get_page (self)));
  unknot_rating_page_set_pain (UNKNOT_RATING_PAGE (get_page (self)), 0, 3);
  gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "rating.save", NULL);

  g_assert_cmpint (self->n_done, ==, 1);
  g_assert_true (unknot_entry_get_session (find_session (self), &record));
  g_assert_cmpstr (record.knots[0].knot, ==, unknot_knot_get_uuid (self->knot));
  g_assert_cmpint (record.knots[0].before, ==, 6);
  g_assert_cmpint (record.knots[0].after, ==, 3);
  g_assert_cmpuint (record.n_items, >, 0);
  g_assert_false (record.adverse);
  g_assert_null (record.stopped);
}

/* Stopped and not rated is kept as well. */
static void
test_dismiss (Fixture       *self,
              gconstpointer  data)
{
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;

  begin (self);
  pass (self, 30);
  gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "guide.stop", NULL);
  gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "rating.dismiss", NULL);
  g_assert_cmpint (self->n_done, ==, 1);
  g_assert_cmpint (self->n_safety, ==, 0);
  g_assert_true (unknot_entry_get_session (find_session (self), &record));
  g_assert_cmpint (record.knots[0].after, ==, -1);
  g_assert_cmpstr (record.stopped, ==, "stopped");
}

/* Something felt wrong: the entry says so, and the questions are asked for (clinical.md G11). */
static void
test_adverse (Fixture       *self,
              gconstpointer  data)
{
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;

  begin (self);
  pass (self, 30);
  gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "guide.stop", NULL);
  gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "rating.safety", NULL);
  g_assert_cmpint (self->n_safety, ==, 1);
  g_assert_true (unknot_entry_get_session (find_session (self), &record));
  g_assert_true (record.adverse);
  g_assert_cmpuint (record.n_items, >, 0);
  g_assert_true (record.items[record.n_items - 1].adverse);
  for (guint i = 0; i + 1 < record.n_items; i++)
    g_assert_false (record.items[i].adverse);
}

/* The app goes away in the middle of a session; the next start asks what to do with it. */
static void
test_cut_off (Fixture       *self,
              gconstpointer  data)
{
  const char *answer = data;
  AdwDialog *dialog;
  guint position;

  begin (self);
  pass (self, 40);
  position = unknot_guide_get_course (get_guide (self))->position;
  g_assert_cmpuint (position, >, 0);
  stop (self);

  start (self);
  unknot_session_flow_offer_rest (self->flow);
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (self->window));
  g_assert_cmpstr (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (dialog)), ==, "A Session Was Cut Off");
  g_signal_emit_by_name (dialog, "response", answer);
  adw_dialog_force_close (dialog);

  if (g_str_equal (answer, "go-on"))
    {
      g_assert_cmpuint (unknot_guide_get_course (get_guide (self))->position, ==, position);
      return;
    }
  g_assert_cmpint (find_session (self) != NULL, ==, g_str_equal (answer, "keep"));

  /* Answered once is answered. */
  stop (self);
  start (self);
  unknot_session_flow_offer_rest (self->flow);
  g_assert_null (adw_window_get_visible_dialog (ADW_WINDOW (self->window)));
}

/* Two knots: the second is asked for before, as nobody knows it now; after, both are; the entry has all numbers. */
static void
test_two_knots (Fixture       *self,
                gconstpointer  data)
{
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;
  GtkWidget *question;

  self->second = mark (self, "infraspinatus", UNKNOT_SIDE_RIGHT, 4);
  fake_stamper_set (&self->stamper, "2026-11-21T14:00:00+01:00");
  g_assert_true (unknot_knots_rate (unknot_context_get_knots (self->context), self->knot, 6, UNKNOT_FRAME_NOW, NULL));
  begin (self);

  question = find (GTK_WIDGET (get_page (self)), UNKNOT_TYPE_PAIN_QUESTION);
  g_assert_cmpuint (unknot_pain_question_get_n (UNKNOT_PAIN_QUESTION (question)), ==, 1);
  g_assert_cmpuint (unknot_guide_get_state (get_guide (self)), ==, UNKNOT_GUIDE_STATE_WAITING);
  g_object_set (find (question, UNKNOT_TYPE_PAIN_CHOOSER), "value", 5, NULL);
  gtk_widget_activate_action (question, "question.answer", NULL);
  pass (self, 1200);

  g_assert_true (UNKNOT_IS_RATING_PAGE (get_page (self)));
  unknot_rating_page_set_pain (UNKNOT_RATING_PAGE (get_page (self)), 1, 2);
  gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "rating.save", NULL);

  g_assert_true (unknot_entry_get_session (find_session (self), &record));
  g_assert_cmpuint (record.n_knots, ==, 2);
  g_assert_cmpstr (record.knots[0].knot, ==, unknot_knot_get_uuid (self->knot));
  g_assert_cmpint (record.knots[0].before, ==, 6);
  g_assert_cmpint (record.knots[0].after, ==, -1);
  g_assert_cmpstr (record.knots[1].knot, ==, unknot_knot_get_uuid (self->second));
  g_assert_cmpint (record.knots[1].before, ==, 5);
  g_assert_cmpint (record.knots[1].after, ==, 2);
}

/* Cut off with two knots: it goes on with both, and not at all if one of them has gone. */
static void
test_two_knots_cut_off (Fixture       *self,
                        gconstpointer  data)
{
  gboolean gone = GPOINTER_TO_INT (data);
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;
  AdwDialog *dialog;

  self->second = mark (self, "infraspinatus", UNKNOT_SIDE_RIGHT, 4);
  begin (self);
  pass (self, 200);
  if (gone)
    g_assert_true (unknot_knots_remove (unknot_context_get_knots (self->context), self->second, NULL));
  stop (self);
  start (self);
  unknot_session_flow_offer_rest (self->flow);
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (self->window));
  g_assert_cmpint (adw_alert_dialog_has_response (ADW_ALERT_DIALOG (dialog), "go-on"), ==, !gone);
  g_signal_emit_by_name (dialog, "response", gone ? "keep" : "go-on");
  adw_dialog_force_close (dialog);

  if (!gone)
    {
      gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "guide.stop", NULL);
      gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "rating.dismiss", NULL);
    }

  g_assert_true (unknot_entry_get_session (find_session (self), &record));
  g_assert_cmpuint (record.n_knots, ==, 2);
  g_assert_cmpint (record.knots[1].before, ==, 4);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, data, test) g_test_add ("/session-flow/" path, Fixture, data, set_up, test, tear_down)
  ADD ("finish", NULL, test_finish);
  ADD ("dismiss", NULL, test_dismiss);
  ADD ("adverse", NULL, test_adverse);
  ADD ("cut-off/go-on", "go-on", test_cut_off);
  ADD ("cut-off/keep", "keep", test_cut_off);
  ADD ("cut-off/forget", "forget", test_cut_off);
  ADD ("two-knots", NULL, test_two_knots);
  ADD ("two-knots/cut-off", GINT_TO_POINTER (FALSE), test_two_knots_cut_off);
  ADD ("two-knots/cut-off-gone", GINT_TO_POINTER (TRUE), test_two_knots_cut_off);
#undef ADD

  return g_test_run ();
}
