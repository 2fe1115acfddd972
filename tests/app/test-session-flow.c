#include "session-fixture.h"

#include "../styled-window.h"
#include "unknot-occasions.h"
#include "unknot-pain-chooser.h"
#include "unknot-pain-question.h"
#include "unknot-rating-page.h"
#include "unknot-stop-question.h"

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
  stop_twice (self);
  gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "rating.dismiss", NULL);
  g_assert_cmpint (self->n_done, ==, 1);
  g_assert_cmpint (self->n_safety, ==, 0);
  g_assert_true (unknot_entry_get_session (find_session (self), &record));
  g_assert_cmpint (record.knots[0].after, ==, -1);
  g_assert_cmpstr (record.stopped, ==, "enough");
}

/* What was written does not go because nobody answers the rest. */
static void
test_dismiss_note (Fixture       *self,
                   gconstpointer  data)
{
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;

  begin (self);
  pass (self, 600);
  gtk_editable_set_text (GTK_EDITABLE (find_type (get_page (self), ADW_TYPE_ENTRY_ROW)), "after the drive");
  gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "rating.dismiss", NULL);
  g_assert_true (unknot_entry_get_session (find_session (self), &record));
  g_assert_cmpstr (record.note, ==, "after the drive");
  g_assert_cmpint (record.knots[0].after, ==, -1);
}

/* Something felt wrong: the entry says so, and the questions are asked for (clinical.md G11). */
static void
test_adverse (Fixture       *self,
              gconstpointer  data)
{
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;

  begin (self);
  pass (self, 30);
  stop_twice (self);
  gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "rating.safety", NULL);
  g_assert_cmpint (self->n_safety, ==, 1);
  g_assert_true (unknot_entry_get_session (find_session (self), &record));
  g_assert_true (record.adverse);
  g_assert_cmpuint (record.n_items, >, 0);
  g_assert_true (record.items[record.n_items - 1].adverse);
  for (guint i = 0; i + 1 < record.n_items; i++)
    g_assert_false (record.items[i].adverse);
}

/*
 * Each sign to stop at once, told right after *Stop*: the entry names it, and its own questions are due next (clinical.md
 * C0); those that have none bring the questions of the knots.
 */
static void
test_sign (Fixture       *self,
           gconstpointer  data)
{
  const char *sign = data;
  UnknotSafety *safety = unknot_context_get_safety (self->context);
  const UnknotStopRule *rule = unknot_safety_lookup_stop_rule (safety, sign);
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;
  g_autoptr (GPtrArray) knots = knot_list (self->knot, NULL);
  g_autoptr (GArray) events = NULL;
  const UnknotEvent *last;

  begin (self);
  pass (self, 30);
  gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "guide.stop", NULL);
  g_signal_emit_by_name (find_type (GTK_WIDGET (get_page (self)), UNKNOT_TYPE_STOP_QUESTION), "answered", sign);

  g_assert_cmpint (self->n_safety, ==, 1);
  g_assert_true (unknot_entry_get_session (find_session (self), &record));
  g_assert_true (record.adverse);
  g_assert_cmpstr (record.stopped, ==, sign);
  g_assert_true (record.items[record.n_items - 1].adverse);

  events = unknot_occasions_list (safety, unknot_context_get_journal (self->context), (UnknotKnot **) knots->pdata, 1);
  last = &g_array_index (events, UnknotEvent, events->len - 1);
  g_assert_cmpuint (last->occasion, ==, UNKNOT_OCCASION_STOP);
  g_assert_cmpstr (last->stop_rule, ==, rule != NULL && rule->asks[0] != NULL ? sign : NULL);
}

/* Felt while getting ready, before anything was done: kept, and asked about, all the same. */
static void
test_sign_at_once (Fixture       *self,
                   gconstpointer  data)
{
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;
  UnknotSafety *safety = unknot_context_get_safety (self->context);
  g_autoptr (GPtrArray) knots = knot_list (self->knot, NULL);
  g_autoptr (GArray) events = NULL;
  const UnknotEvent *last;

  begin (self);
  gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "guide.stop", NULL);
  g_signal_emit_by_name (find_type (GTK_WIDGET (get_page (self)), UNKNOT_TYPE_STOP_QUESTION), "answered", "dizziness");

  g_assert_cmpint (self->n_safety, ==, 1);
  g_assert_true (unknot_entry_get_session (find_session (self), &record));
  g_assert_true (record.adverse);
  g_assert_cmpstr (record.stopped, ==, "dizziness");
  g_assert_cmpuint (record.n_items, ==, 0);

  events = unknot_occasions_list (safety, unknot_context_get_journal (self->context), (UnknotKnot **) knots->pdata, 1);
  last = &g_array_index (events, UnknotEvent, events->len - 1);
  g_assert_cmpuint (last->occasion, ==, UNKNOT_OCCASION_STOP);
  g_assert_cmpstr (last->stop_rule, ==, "dizziness");
}

/* Too strong is not a sign: the session is rated as ever. */
static void
test_too_strong (Fixture       *self,
                 gconstpointer  data)
{
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;

  begin (self);
  pass (self, 30);
  gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "guide.stop", NULL);
  g_signal_emit_by_name (find_type (GTK_WIDGET (get_page (self)), UNKNOT_TYPE_STOP_QUESTION), "answered",
                         UNKNOT_GUIDE_TOO_STRONG);
  g_assert_true (UNKNOT_IS_RATING_PAGE (get_page (self)));
  gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "rating.dismiss", NULL);
  g_assert_cmpint (self->n_safety, ==, 0);
  g_assert_true (unknot_entry_get_session (find_session (self), &record));
  g_assert_false (record.adverse);
  g_assert_cmpstr (record.stopped, ==, UNKNOT_GUIDE_TOO_STRONG);
}

static UnknotGuideScript *
get_script (Fixture *self)
{
  return unknot_guide_get_course (get_guide (self))->script;
}

/* What is new waits the first time, and no more after that. */
static void
test_first_time (Fixture       *self,
                 gconstpointer  data)
{
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;
  int n_done = 0;

  begin_waiting (self);
  g_assert_true (unknot_guide_get_course (get_guide (self))->waits);
  pass (self, 600);
  gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "rating.dismiss", NULL);
  adw_navigation_view_pop_to_tag (self->pages, "home");

  g_assert_true (unknot_entry_get_session (find_session (self), &record));
  begin (self);
  for (guint i = 0; i < unknot_guide_script_get_n_items (get_script (self)); i++)
    {
      const UnknotGuideItem *item = unknot_guide_script_get_item (get_script (self), i);
      gboolean done = FALSE;

      for (guint j = 0; j < record.n_items; j++)
        done = done || g_str_equal (record.items[j].technique, item->technique);
      g_assert_cmpint (item->first, ==, !done);
      n_done += done;
    }
  g_assert_cmpint (n_done, >, 0);
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

  question = find_type (GTK_WIDGET (get_page (self)), UNKNOT_TYPE_PAIN_QUESTION);
  g_assert_cmpuint (unknot_pain_question_get_n (UNKNOT_PAIN_QUESTION (question)), ==, 1);
  g_assert_cmpuint (unknot_guide_get_state (get_guide (self)), ==, UNKNOT_GUIDE_STATE_WAITING);
  g_object_set (find_type (question, UNKNOT_TYPE_PAIN_CHOOSER), "value", 5, NULL);
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
      stop_twice (self);
      gtk_widget_activate_action (GTK_WIDGET (get_page (self)), "rating.dismiss", NULL);
    }

  g_assert_true (unknot_entry_get_session (find_session (self), &record));
  g_assert_cmpuint (record.n_knots, ==, 2);
  g_assert_cmpint (record.knots[1].before, ==, 4);
}

/* Where something is about to lie over it, it waits; before and after a session there is nothing to wait. */
static void
test_pause (Fixture       *self,
            gconstpointer  data)
{
  unknot_session_flow_pause (self->flow);
  begin (self);
  g_assert_cmpuint (unknot_guide_get_state (get_guide (self)), ==, UNKNOT_GUIDE_STATE_RUNNING);
  unknot_session_flow_pause (self->flow);
  g_assert_cmpuint (unknot_guide_get_state (get_guide (self)), ==, UNKNOT_GUIDE_STATE_PAUSED);
  unknot_session_flow_pause (self->flow);
  g_assert_cmpuint (unknot_guide_get_state (get_guide (self)), ==, UNKNOT_GUIDE_STATE_PAUSED);

  stop_twice (self);
  unknot_session_flow_pause (self->flow);
}

/* clinical.md C0, the pains that *It hurts* offers beside them, and what has no name. */
static const char * const signs[] = {
  "sharp-pain", "tingling", "dizziness", "nausea", "sight-or-speech", "chest-pain", "breathlessness", "new-headache",
  "weakness", "skin-burning", "ache-rises", "something-else",
};

int
main (int    argc,
      char **argv)
{
  g_autoptr (GtkCssProvider) style = styled_window_init (&argc, &argv);

#define ADD(path, data, test) g_test_add ("/session-flow/" path, Fixture, data, set_up, test, tear_down)
  ADD ("finish", NULL, test_finish);
  ADD ("dismiss", NULL, test_dismiss);
  ADD ("dismiss-note", NULL, test_dismiss_note);
  ADD ("adverse", NULL, test_adverse);
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      g_autofree char *path = g_strconcat ("/session-flow/sign/", signs[i], NULL);

      g_test_add (path, Fixture, signs[i], set_up, test_sign, tear_down);
    }
  ADD ("sign-at-once", NULL, test_sign_at_once);
  ADD ("too-strong", NULL, test_too_strong);
  ADD ("first-time", NULL, test_first_time);
  ADD ("pause", NULL, test_pause);
  ADD ("cut-off/go-on", "go-on", test_cut_off);
  ADD ("cut-off/keep", "keep", test_cut_off);
  ADD ("cut-off/forget", "forget", test_cut_off);
  ADD ("two-knots", NULL, test_two_knots);
  ADD ("two-knots/cut-off", GINT_TO_POINTER (FALSE), test_two_knots_cut_off);
  ADD ("two-knots/cut-off-gone", GINT_TO_POINTER (TRUE), test_two_knots_cut_off);
#undef ADD

  return g_test_run ();
}
