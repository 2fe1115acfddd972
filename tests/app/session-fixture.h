#pragma once

#include "unknot-session-flow.h"

#include "../fake-stamper.h"
#include "../find-widget.h"
#include "../knot-list.h"
#include "unknot-planner.h"
#include "unknot-survey.h"

/* A session in a window, for tests of what surrounds it. */

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

static inline gint64
get_clock (gpointer user_data)
{
  return *(gint64 *) user_data;
}

static inline void
count_up (int *count)
{
  (*count)++;
}

static inline void
ready_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

/* Starts the app's part that this is about, with what is in the folder. */
static inline void
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

static inline void
stop (Fixture *self)
{
  g_autoptr (GError) error = NULL;

  g_object_unref (self->flow);
  gtk_window_destroy (GTK_WINDOW (self->window));
  unknot_store_close (unknot_context_get_store (self->context), &error);
  g_assert_no_error (error);
  g_object_unref (self->context);
}

static inline UnknotKnot *
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

static inline void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->path = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  fake_stamper_init (&self->stamper, "2026-11-21T10:00:00+01:00");
  start (self);
  self->knot = mark (self, "rhomboids", UNKNOT_SIDE_LEFT, 6);
}

static inline void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  stop (self);
  g_free (self->path);
}

static inline GObject *
get_page (Fixture *self)
{
  return G_OBJECT (adw_navigation_view_get_visible_page (self->pages));
}

static inline UnknotGuide *
get_guide (Fixture *self)
{
  g_autoptr (UnknotGuide) guide = NULL;

  g_assert_true (UNKNOT_IS_GUIDE_PAGE (get_page (self)));
  g_object_get (get_page (self), "guide", &guide, NULL);
  return guide;
}

static inline UnknotPlan *
make_plan (Fixture   *self,
           GPtrArray *knots,
           int        minutes)
{
  UnknotProfile *profile = unknot_context_get_profile (self->context);
  g_autoptr (UnknotSituation) situation = NULL;

  unknot_profile_answer_safety (profile, (const char *[]) { "RF01", NULL }, (const char *[]) { NULL },
                                self->stamper.now);
  unknot_profile_set_tools (profile, (const char *[]) { "hands", "wall", "chair", "tennis-ball", NULL });
  situation = unknot_survey (profile, unknot_context_get_journal (self->context), (UnknotKnot **) knots->pdata,
                             knots->len, minutes, self->stamper.now);

  return unknot_planner_plan (unknot_context_get_catalogue (self->context), unknot_context_get_safety (self->context),
                              unknot_map_bodies_get_atlas (unknot_context_get_bodies (self->context), UNKNOT_ASPECT_BACK),
                              situation);
}

static inline void
begin_waiting (Fixture *self)
{
  g_autoptr (GPtrArray) knots = knot_list (self->knot, self->second);
  g_autoptr (UnknotPlan) plan = make_plan (self, knots, knots->len > 1 ? 10 : 2);

  g_assert_cmpint (plan->guided_seconds, >, 0);
  unknot_session_flow_begin (self->flow, plan, knots);
}

/* As begin_waiting (), and what is new is started at once. */
static inline void
begin (Fixture *self)
{
  begin_waiting (self);
  if (unknot_guide_get_course (get_guide (self))->waits)
    unknot_guide_resume (get_guide (self), self->now);
}

static inline void
pass (Fixture *self,
      int      seconds)
{
  UnknotGuide *guide = get_guide (self);

  for (int i = 0; i < seconds; i++)
    {
      if (unknot_guide_get_course (guide)->waits)
        unknot_guide_resume (guide, self->now);
      if (unknot_guide_get_state (guide) != UNKNOT_GUIDE_STATE_RUNNING)
        return;
      unknot_guide_advance (guide, self->now += SECOND);
    }
}

/* *Stop*, and again: it was enough. */
static inline void
stop_twice (Fixture *self)
{
  GtkWidget *page = GTK_WIDGET (get_page (self));

  gtk_widget_activate_action (page, "guide.stop", NULL);
  g_assert_true (GTK_WIDGET (get_page (self)) == page);
  gtk_widget_activate_action (page, "guide.stop", NULL);
}

static inline UnknotEntry *
find_session (Fixture *self)
{
  UnknotJournal *journal = unknot_context_get_journal (self->context);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (journal));

  for (guint i = 0; i < n; i++)
    if (unknot_entry_get_kind (unknot_journal_get_entry (journal, i)) == UNKNOT_ENTRY_SESSION)
      return unknot_journal_get_entry (journal, i);

  return NULL;
}
